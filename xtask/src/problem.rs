//! What can go wrong in a task, in words that say what to do next.

use std::fmt;
use std::path::{Path, PathBuf};

/// The end of a task.
pub type Outcome<T = ()> = Result<T, Problem>;

/// Why a task ended early.
#[derive(Debug)]
pub enum Problem {
    /// A tool is not there and could not be installed.
    Missing {
        /// Its name.
        what: String,
        /// Why it could not be installed.
        why: String,
        /// The usual way to get it.
        get: String,
    },
    /// A program could not be started or ended badly.
    Command {
        /// The command line.
        line: String,
        /// How it ended.
        end: String,
    },
    /// A file could not be read or written.
    File {
        /// Which one.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// What was built is not as it must be.
    Artefact(String),
    /// A task or option that does not exist.
    Usage(String),
    /// Already printed with the closing line of the tests.
    TestsFailed,
}

impl Problem {
    /// For `map_err` on file operations.
    pub fn file(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::File { path, error }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { what, why, get } => {
                write!(out, "{what} is missing and could not be installed: {why}\n  the usual way: {get}")
            }
            Self::Command { line, end } => write!(out, "`{line}` {end}"),
            Self::File { path, error } => write!(out, "{}: {error}", path.display()),
            Self::Artefact(what) | Self::Usage(what) => out.write_str(what),
            Self::TestsFailed => out.write_str("tests failed"),
        }
    }
}

impl std::error::Error for Problem {}
