//! What was chosen for a page of one's own, among the claims and in the search: a value under a name each, and none where it is as usual.

use super::update::SEARCH;

/// The values, one a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chosen(String);

impl Chosen {
    /// The value under a name; empty where nothing was chosen.
    pub fn value(&self, name: &str) -> &str {
        let mut found = "";
        for line in self.0.split('\n') {
            if let Some((own, value)) = line.split_once('=')
                && own == name
            {
                found = value;
            }
        }
        found
    }

    /// The search, if it is open: the place of the line that is chosen, and what was typed.
    pub fn search(&self) -> Option<(usize, &str)> {
        let (at, typed) = self.value(SEARCH).split_once(' ')?;
        Some((at.parse().ok()?, typed))
    }

    /// The value of an open search.
    pub fn searched(at: usize, typed: &str) -> String {
        [&at.to_string(), " ", typed].concat()
    }

    /// The same with another value under a name. A value is one line.
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut lines = String::new();
        for line in self.0.split('\n') {
            if line.split_once('=').is_some_and(|(own, _)| own != name) {
                lines.push_str(line);
                lines.push('\n');
            }
        }
        let value = value.split('\n').next().unwrap_or_default();
        if !value.is_empty() {
            for part in [name, "=", value] {
                lines.push_str(part);
            }
        }
        Self(lines)
    }
}

#[cfg(test)]
mod tests {
    use super::Chosen;

    #[test]
    fn a_value_stays_until_another_takes_its_place() {
        let chosen =
            Chosen::default().with("start", "#/disc?posture=slumped").with("theme", "dark").with("theme", "light");
        assert_eq!((chosen.value("start"), chosen.value("theme")), ("#/disc?posture=slumped", "light"));
        assert_eq!(chosen.with("theme", "").value("theme"), "");
        assert_eq!(chosen.with("theme", " a\nstart=b").value("start"), "#/disc?posture=slumped");
    }
}
