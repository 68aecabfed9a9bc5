//! Collects every mistake before the build stops, so that an author sees them all at once.

use std::fmt::Display;

/// The mistakes found so far, each one a line that says where, what was found and what is allowed.
#[derive(Default)]
pub struct Problems(Vec<String>);

impl Problems {
    /// Notes a mistake at `place` (a file, with line or key where known).
    pub fn add(&mut self, place: impl Display, what: impl Display) {
        self.0.push(format!("{place}: {what}"));
    }

    /// Ends the build when anything was noted.
    pub fn report(self) {
        for problem in &self.0 {
            println!("cargo::error={}", problem.replace('\n', " "));
        }
    }
}
