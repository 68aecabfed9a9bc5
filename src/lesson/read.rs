//! The door for lesson files: whatever comes in, all that is wrong with it comes out at once, each with its place.

use super::{Lesson, Notes, Question, RESERVED, Step, VERSION, limit};
use crate::json::{Problem, Tree, item_path, path, problem, shown, wrong};
use std::ops::RangeInclusive;

/// The address, as a link writes it, of the screen that a route opens; none where there is no screen.
pub type Leads = fn(&str) -> Option<String>;

/// Reads a lesson file, or tells everything that keeps it from being one, in the order of the file's parts.
pub fn read(json: &str, leads: Leads) -> Result<Lesson, Vec<Problem>> {
    match draft(json, leads) {
        Ok((lesson, problems)) if problems.is_empty() => Ok(lesson),
        Ok((_, problems)) | Err(problems) => Err(problems),
    }
}

/// The same where words may still be missing or too many, as in a lesson in the making: everything that was written comes with what
/// keeps it from being a lesson.
pub fn draft(json: &str, leads: Leads) -> Result<(Lesson, Vec<Problem>), Vec<Problem>> {
    if json.len() > limit::FILE {
        // A longer one is not read to its end.
        let allowed = ["at most ", &limit::FILE.to_string(), " bytes are allowed"];
        return Err(vec![problem("input", &["is longer"], &allowed)]);
    }
    // Some editors put a mark at the beginning of a text.
    let tree = Tree::parse(json.strip_prefix('\u{feff}').unwrap_or(json)).map_err(|problem| vec![problem])?;
    let mut desk = Desk { problems: Vec::new(), gaps: 0, leads };
    match desk.lesson(&tree) {
        Some(lesson) if desk.problems.len() == desk.gaps => Ok((lesson, desk.problems)),
        _ => Err(desk.problems),
    }
}

/// An object, and where it stands.
struct Object<'a> {
    entries: &'a [(String, Tree)],
    path: String,
}

impl<'a> Object<'a> {
    fn get(&self, key: &str) -> Option<&'a Tree> {
        self.entries.iter().find(|(own, _)| own == key).map(|(_, value)| value)
    }

    fn place(&self, key: &str) -> String {
        path(&self.path, key)
    }
}

/// What a text has to be.
#[derive(Clone, Copy)]
struct Kind {
    longest: usize,
    /// Whether it may have several lines.
    lines: bool,
    /// Whether it has to be there.
    needed: bool,
}

const LINE: Kind = Kind { longest: limit::LINE, lines: false, needed: true };
const TEXT: Kind = Kind { longest: limit::TEXT, lines: true, needed: true };
const OPTIONAL_LINE: Kind = Kind { needed: false, ..LINE };
const OPTIONAL_TEXT: Kind = Kind { needed: false, ..TEXT };

impl Kind {
    fn allowed(self) -> String {
        let lines = if self.lines { "" } else { " in one line" };
        ["a text of 1 to ", &self.longest.to_string(), " letters", lines, " is allowed"].concat()
    }
}

struct Desk {
    problems: Vec<Problem>,
    /// How many of them are about words alone, which a teacher can mend in the editor.
    gaps: usize,
    leads: Leads,
}

impl Desk {
    fn lesson(&mut self, tree: &Tree) -> Option<Lesson> {
        // A later version may have anything else, which would only be noise.
        if let Tree::Object(entries) = tree
            && let Some((_, Tree::Whole(version))) = entries.iter().find(|(key, _)| key == "version")
            && *version > VERSION
        {
            let found = ["is ", &version.to_string(), ", later than this page knows"].concat();
            self.problems.push(problem("version", &[&found], &[&VERSION.to_string(), " is allowed"]));
            return None;
        }
        let keys = ["version", "id", "title", "aims", "audience", "priorKnowledge", "minutes", "steps"];
        let whole = self.object(tree, "", &keys)?;
        self.number(&whole, "version", &(VERSION..=VERSION));
        let lesson = Lesson {
            id: self.id(&whole),
            title: self.text(&whole, "title", LINE),
            aims: self.lines(&whole, "aims", &limit::LINES),
            audience: self.text(&whole, "audience", OPTIONAL_LINE),
            prior_knowledge: self.text(&whole, "priorKnowledge", OPTIONAL_LINE),
            steps: self.steps(&whole),
        };
        self.sum(&whole, &lesson);
        Some(lesson)
    }

    fn id(&mut self, whole: &Object) -> String {
        let before = self.gaps;
        let id = self.text(whole, "id", Kind { longest: limit::ID, ..LINE });
        let is_kebab = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        if self.gaps == before && (!id.chars().all(is_kebab) || RESERVED.contains(&id.as_str())) {
            let allowed = ["small letters a to z, digits and hyphens are allowed, but not ", &RESERVED.join(" or ")];
            self.gap("id", &["is \"", &shown(&id), "\""], &allowed);
        }
        id
    }

    fn steps(&mut self, whole: &Object) -> Vec<Step> {
        let mut steps = Vec::new();
        for (place, item) in self.list(whole, "steps", &limit::STEPS) {
            steps.push(self.step(item, &place).unwrap_or_default());
        }
        steps
    }

    fn step(&mut self, tree: &Tree, place: &str) -> Option<Step> {
        let object = self.object(tree, place, &["route", "says", "question", "notes", "minutes"])?;
        let (route, says) = (self.route(&object), self.text(&object, "says", TEXT));
        let question = object.get("question").and_then(|tree| self.question(tree, &object.place("question")));
        let notes = object.get("notes").and_then(|tree| self.notes(tree, &object.place("notes")));
        let minutes = self.number(&object, "minutes", &limit::MINUTES).unwrap_or_default() as u8;
        Some(Step { route, says, question, notes: notes.unwrap_or_default(), minutes })
    }

    fn route(&mut self, step: &Object) -> String {
        let (before, gaps) = (self.problems.len(), self.gaps);
        let route = self.text(step, "route", Kind { longest: limit::ROUTE, ..LINE });
        let place = step.place("route");
        if self.problems.len() > before {
            // The editor has no field for it.
            self.gaps = gaps;
            return route;
        }
        match (self.leads)(&route) {
            Some(address) if address == route => {}
            Some(address) => self.problems.push(problem(
                &place,
                &["is \"", &shown(&route), "\", which opens ", &address],
                &["what it opens has to stand there; a link copied from the page does"],
            )),
            None => self.problems.push(problem(
                &place,
                &["is \"", &shown(&route), "\", which opens no screen"],
                &["the address of a screen is allowed, such as #/disc?posture=slumped"],
            )),
        }
        route
    }

    fn question(&mut self, tree: &Tree, place: &str) -> Option<Question> {
        let object = self.object(tree, place, &["asks", "answers", "right", "reveals", "sources"])?;
        let asks = self.text(&object, "asks", LINE);
        let answers = self.lines(&object, "answers", &limit::ANSWERS);
        let most = if answers.is_empty() { *limit::ANSWERS.end() } else { answers.len() };
        let right = object.get("right").and_then(|_| self.number(&object, "right", &(1..=most as i64)));
        Some(Question {
            asks,
            answers,
            right: right.map(|right| right as u8),
            reveals: self.text(&object, "reveals", OPTIONAL_TEXT),
            sources: self.lines(&object, "sources", &limit::LINES),
        })
    }

    fn notes(&mut self, tree: &Tree, place: &str) -> Option<Notes> {
        let object = self.object(tree, place, &["say", "misconceptions", "simplified"])?;
        Some(Notes {
            say: self.text(&object, "say", OPTIONAL_TEXT),
            misconceptions: self.lines(&object, "misconceptions", &limit::LINES),
            simplified: self.text(&object, "simplified", OPTIONAL_TEXT),
        })
    }

    /// A plan that does not add up is found before the class waits.
    fn sum(&mut self, whole: &Object, lesson: &Lesson) {
        let most = *limit::MINUTES.end() * *limit::STEPS.end() as i64;
        let said = self.number(whole, "minutes", &(1..=most));
        if said.is_none() && lesson.steps.is_empty() {
            self.gaps += 1;
        }
        let sum = i64::from(lesson.minutes());
        let is_sum_known = !lesson.steps.is_empty() && lesson.steps.iter().all(|step| step.minutes > 0);
        if let Some(said) = said.filter(|said| is_sum_known && *said != sum) {
            let allowed = [&sum.to_string(), " is allowed, as the steps take so many"];
            self.problems.push(problem("minutes", &["is ", &said.to_string()], &allowed));
        }
    }

    fn gap(&mut self, place: &str, found: &[&str], allowed: &[&str]) {
        self.gaps += 1;
        self.problems.push(problem(place, found, allowed));
    }

    /// The entries of an object, after a look at keys that nobody knows.
    fn object<'a>(&mut self, tree: &'a Tree, place: &str, keys: &[&str]) -> Option<Object<'a>> {
        let Tree::Object(entries) = tree else {
            let place = if place.is_empty() { "input" } else { place };
            self.problems.push(wrong(place, tree, &["an object with ", &keys.join(", "), " is allowed"]));
            return None;
        };
        for (key, _) in entries {
            if !keys.contains(&key.as_str()) {
                self.problems.push(problem(
                    &path(place, key),
                    &["is an unknown key"],
                    &[&keys.join(", "), " are allowed"],
                ));
            }
        }
        Some(Object { entries, path: place.to_owned() })
    }

    fn number(&mut self, object: &Object, key: &str, range: &RangeInclusive<i64>) -> Option<i64> {
        let [from, to] = [range.start(), range.end()].map(i64::to_string);
        let allowed = if from == to { from } else { ["a whole number from ", &from, " to ", &to].concat() };
        match object.get(key) {
            Some(Tree::Whole(number)) if range.contains(number) => return Some(*number),
            Some(other) => self.problems.push(wrong(&object.place(key), other, &[&allowed, " is allowed"])),
            None => self.problems.push(problem(&object.place(key), &["is missing"], &[&allowed, " is needed"])),
        }
        None
    }

    /// The text of a key; empty where there is none.
    fn text(&mut self, object: &Object, key: &str, kind: Kind) -> String {
        match object.get(key) {
            Some(tree) => self.words(tree, &object.place(key), kind),
            None => {
                if kind.needed {
                    self.gap(&object.place(key), &["is missing"], &[&kind.allowed()]);
                }
                String::new()
            }
        }
    }

    /// A text; empty where it is none.
    fn words(&mut self, tree: &Tree, place: &str, kind: Kind) -> String {
        let Tree::Text(text) = tree else {
            self.problems.push(wrong(place, tree, &[&kind.allowed()]));
            return String::new();
        };
        let letters = text.chars().count();
        let found = if letters > kind.longest {
            ["is ", &letters.to_string(), " letters long"].concat()
        } else if text.trim().is_empty() {
            "says nothing".to_owned()
        } else if text.chars().any(|letter| letter.is_control() && !(kind.lines && letter == '\n')) {
            "has a line end or another sign that is no letter".to_owned()
        } else {
            return text.clone();
        };
        self.gap(place, &[&found], &[&kind.allowed()]);
        text.clone()
    }

    /// The items of a list with their places; a list that may be empty may be missing.
    fn list<'a>(&mut self, object: &Object<'a>, key: &str, count: &RangeInclusive<usize>) -> Vec<(String, &'a Tree)> {
        let place = object.place(key);
        let [from, to] = [count.start(), count.end()].map(usize::to_string);
        let allowed = ["a list of ", &from, " to ", &to, " is allowed"];
        let mut found = Vec::new();
        match object.get(key) {
            Some(Tree::List(items)) => {
                if !count.contains(&items.len()) {
                    self.gap(&place, &["has ", &items.len().to_string(), " items"], &allowed);
                }
                for (index, item) in items.iter().enumerate() {
                    found.push((item_path(&place, index), item));
                }
            }
            Some(other) => self.problems.push(wrong(&place, other, &allowed)),
            None if *count.start() == 0 => {}
            None => self.gap(&place, &["is missing"], &allowed),
        }
        found
    }

    fn lines(&mut self, object: &Object, key: &str, count: &RangeInclusive<usize>) -> Vec<String> {
        let mut lines = Vec::new();
        for (place, item) in self.list(object, key, count) {
            lines.push(self.words(item, &place, LINE));
        }
        lines
    }
}
