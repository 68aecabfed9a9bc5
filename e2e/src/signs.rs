//! The warning signs as `red-flags.toml` decides them, and the pages on which `flags.toml` asks them.

use crate::failure::{Failure, Outcome};
use crate::words::{content, strings, tables};
use toml::Table;

/// Answers on one page that end the check, as (name of the question, answer), and how soon to act on them.
#[derive(Clone, Debug)]
pub struct Case {
    pub page: usize,
    pub answers: Vec<(String, &'static str)>,
    pub urgency: Urgency,
}

/// Later is sooner to act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    None,
    Days,
    Today,
    Now,
}

impl Urgency {
    fn read(name: &str) -> Outcome<Self> {
        match name {
            "none" => Ok(Self::None),
            "days" => Ok(Self::Days),
            "today" => Ok(Self::Today),
            "now" => Ok(Self::Now),
            other => Err(Failure::new(format!("`{other}` is no urgency"))),
        }
    }

    /// The message that heads its action screen.
    pub fn heading(self) -> &'static str {
        if self == Self::Now { "urgency-now" } else { "urgency-today" }
    }

    fn ends_the_check(self) -> bool {
        self >= Self::Today
    }
}

/// Everything that is asked about warning signs.
pub struct Signs {
    rules: Table,
    /// The signs of each page.
    pub pages: Vec<Vec<String>>,
    /// The message that heads each page.
    pub headings: Vec<String>,
}

/// The signs that are asked once more after a yes to a question.
pub fn asked_again_after(question: &str) -> Outcome<Vec<String>> {
    let questions = content("questionnaire/questions.toml")?;
    let after = questions.get("signs_after_yes").and_then(toml::Value::as_table);
    Ok(after.map(|after| strings(after, question).map(str::to_owned).collect()).unwrap_or_default())
}

impl Signs {
    pub fn read() -> Outcome<Self> {
        let groups = content("questionnaire/flags.toml")?;
        let id = |group: &Table| group.get("id").and_then(toml::Value::as_str).unwrap_or_default().to_owned();
        Ok(Self {
            rules: content("questionnaire/red-flags.toml")?,
            pages: tables(&groups, "group").map(|group| strings(group, "flags").map(str::to_owned).collect()).collect(),
            headings: tables(&groups, "group").map(|group| format!("flag-group-{}", id(group))).collect(),
        })
    }

    fn rule(&self, flag: &str) -> Outcome<&Table> {
        let rule = self.rules.get(flag).and_then(toml::Value::as_table);
        rule.ok_or_else(|| Failure::new(format!("red-flags.toml lacks `{flag}`")))
    }

    fn urgency(&self, flag: &str, answer: &str) -> Outcome<Urgency> {
        Urgency::read(self.rule(flag)?.get(answer).and_then(toml::Value::as_str).unwrap_or_default())
    }

    /// Every way in which answers on one page end the check: each sign by itself, "not sure" about it, a detail of it, and
    /// two signs that do so only together.
    pub fn cases(&self) -> Outcome<Vec<Case>> {
        let mut cases = Vec::new();
        for (page, flags) in self.pages.iter().enumerate() {
            let mut add = |answers: &[(&str, &'static str)], urgency: Urgency| {
                let answers = answers.iter().map(|(name, answer)| ((*name).to_owned(), *answer)).collect();
                if urgency.ends_the_check() {
                    cases.push(Case { page, answers, urgency });
                }
            };
            for flag in flags {
                for answer in ["yes", "unsure"] {
                    add(&[(flag, answer)], self.urgency(flag, answer)?);
                }
                let details = self.rule(flag)?.get("details").and_then(toml::Value::as_table);
                for (detail, raised) in details.into_iter().flatten() {
                    let raised = Urgency::read(raised.as_str().unwrap_or_default())?;
                    add(&[(flag, "yes"), (detail, "yes")], raised.max(self.urgency(flag, "yes")?));
                }
            }
            for (one, other, urgency) in self.pairs()? {
                if flags.contains(&one) && flags.contains(&other) {
                    add(&[(&one, "yes"), (&other, "yes")], urgency);
                }
            }
        }
        Ok(cases)
    }

    /// The signs whose yes alone means now or today.
    pub fn that_are_urgent(&self) -> Outcome<Vec<&str>> {
        let mut urgent = Vec::new();
        for flag in self.pages.iter().flatten() {
            if self.urgency(flag, "yes")?.ends_the_check() {
                urgent.push(flag.as_str());
            }
        }
        Ok(urgent)
    }

    /// Two signs on different pages that end the check only together, each with its page, the earlier page first.
    pub fn across_pages(&self) -> Outcome<([(usize, String); 2], Urgency)> {
        let page = |flag: &String| self.pages.iter().position(|flags| flags.contains(flag));
        let mut pairs = self.pairs()?.into_iter();
        let found = pairs.find_map(|(one, other, urgency)| {
            let (first, second) = (page(&one)?, page(&other)?);
            let mut pair = [(first, one), (second, other)];
            pair.sort();
            (first != second).then_some((pair, urgency))
        });
        found.ok_or_else(|| Failure::new("no two signs on different pages end the check only together"))
    }

    /// Pairs of signs neither of which ends the check by itself.
    fn pairs(&self) -> Outcome<Vec<(String, String, Urgency)>> {
        let mut pairs: Vec<(String, String, Urgency)> = Vec::new();
        for flag in self.pages.iter().flatten() {
            let raised = self.rule(flag)?.get("raised").and_then(toml::Value::as_table);
            for (urgency, others) in raised.into_iter().flatten() {
                for other in others.as_array().into_iter().flatten().filter_map(toml::Value::as_str) {
                    let is_known = pairs.iter().any(|(one, two, _)| one == other && two == flag);
                    let alone = self.urgency(flag, "yes")?.max(self.urgency(other, "yes")?);
                    if !is_known && !alone.ends_the_check() {
                        pairs.push((flag.clone(), other.to_owned(), Urgency::read(urgency)?));
                    }
                }
            }
        }
        Ok(pairs)
    }
}
