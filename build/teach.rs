//! `assets/content/teach`: lessons, stories of people, and questions about what was understood.

use crate::{
    care::{figures, says},
    emit,
    problem::Problems,
    source::{self, Sources},
    text::Words,
};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

const FOLDER: &str = "assets/content/teach";

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Lessons {
    lesson: Vec<Lesson>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lesson {
    id: String,
    /// How long it is announced to take; the steps add up to it.
    minutes: u8,
    step: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    route: String,
    minutes: u8,
    /// The answer that the model or the study gives, the first is 1; missing where the question is open.
    #[serde(default)]
    right: u8,
    /// What was read in each; every number of the words is in one of these.
    sources: BTreeMap<String, String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    input: String,
    #[serde(default)]
    urgency: String,
    #[serde(default)]
    flags: Vec<String>,
    #[serde(default)]
    close: Vec<String>,
    #[serde(default)]
    some: Vec<String>,
    #[serde(default)]
    r#for: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    against: BTreeMap<String, Vec<String>>,
    sources: BTreeMap<String, String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Quizzes {
    quiz: Vec<Quiz>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Quiz {
    id: String,
    question: Vec<BTreeMap<String, String>>,
}

/// The statics of the teaching part.
pub fn emit(words: &Words, sources: &Sources, problems: &mut Problems) -> String {
    let mut desk = Desk { words, sources, problems, used: BTreeSet::new(), out: String::new() };
    desk.lessons();
    desk.cases();
    desk.quizzes();
    desk.all_words_are_used();
    desk.out
}

struct Desk<'a> {
    words: &'a Words,
    sources: &'a Sources,
    problems: &'a mut Problems,
    /// Every message with a row.
    used: BTreeSet<String>,
    out: String,
}

impl Desk<'_> {
    /// The fields of a row: each part of a message under the name of the field. The message itself is the part without a name.
    fn fields(&mut self, message: &str, parts: &[(&str, &str)], place: &str) -> String {
        let mut fields = String::new();
        if !self.used.insert(message.to_owned()) {
            self.problems.add(place, format!("{message} is there twice; rename one"));
        }
        for (field, part) in parts {
            let id = if part.is_empty() { message.to_owned() } else { format!("{message}.{part}") };
            let _ = write!(fields, "{field}: {}, ", self.words.reference(&id, place, self.problems));
        }
        fields
    }

    /// The sources as a list, after a look at the numbers of all parts of a message: each was read in one of them, or stands in `told`.
    fn cited(&mut self, message: &str, sources: &BTreeMap<String, String>, told: &str, place: &str) -> String {
        if sources.is_empty() {
            self.problems.add(place, "has no source; name at least one, our-estimate if it is ours");
        }
        let parts = self.words.parts(message).into_iter().map(|part| format!("{message}.{part}"));
        let parts: Vec<String> = parts.chain([message.to_owned()]).collect();
        for part in parts {
            for number in figures(&self.words.text(&part)) {
                if !says(told, &number) && !sources.values().any(|read| says(read, &number)) {
                    self.problems.add(place, format!("{part} says {number}, which none of its sources does"));
                }
            }
        }
        let ids = sources.keys().map(|id| source::reference(self.sources, id, place, self.problems));
        format!("sources: &[{}]", ids.collect::<Vec<_>>().join(", "))
    }

    fn lessons(&mut self) {
        let path = format!("{FOLDER}/lessons.toml");
        let file: Lessons = emit::content(&path, self.problems);
        let mut rows = Vec::new();
        for lesson in &file.lesson {
            let message = format!("teach-lesson-{}", lesson.id);
            let place = format!("{path} {}", lesson.id);
            let sum: u32 = lesson.step.iter().map(|step| u32::from(step.minutes)).sum();
            if sum != u32::from(lesson.minutes) {
                self.problems.add(&place, format!("minutes is {}; the steps take {sum}", lesson.minutes));
            }
            let parts = [("title", ""), ("aims", "aims"), ("audience", "audience"), ("prior", "prior")];
            let fields = self.fields(&message, &parts, &place);
            let mut steps = Vec::new();
            for (index, step) in lesson.step.iter().enumerate() {
                steps.push(self.step(&format!("{message}-{}", index + 1), step, &place));
            }
            rows.push(format!(
                "BuiltIn {{ id: {:?}, {fields}minutes: {}, steps: &[{}] }}",
                lesson.id,
                lesson.minutes,
                steps.join(", ")
            ));
        }
        let _ = writeln!(self.out, "pub(crate) static LESSONS: [BuiltIn; {}] = [{}];", rows.len(), rows.join(",\n"));
    }

    fn step(&mut self, message: &str, step: &Step, place: &str) -> String {
        let parts = [
            ("says", ""),
            ("asks", "asks"),
            ("answers", "answers"),
            ("reveals", "reveals"),
            ("say", "say"),
            ("misconceptions", "misconceptions"),
            ("simplified", "simplified"),
        ];
        let fields = self.fields(message, &parts, place);
        let answers = self.words.text(&format!("{message}.answers")).lines().count();
        if usize::from(step.right) > answers {
            self.problems.add(place, format!("{message}: right is {}; there are {answers} answers", step.right));
        }
        let sources = self.cited(message, &step.sources, "", place);
        format!(
            "StepWords {{ route: {:?}, minutes: {}, right: {}, {fields}{sources} }}",
            step.route, step.minutes, step.right
        )
    }

    /// What a story says that the comparison gives is for tests: the page works it out.
    fn cases(&mut self) {
        let path = format!("{FOLDER}/cases.toml");
        let file: Cases = emit::content(&path, self.problems);
        let mut rows = Vec::new();
        for case in &file.case {
            let message = format!("teach-case-{}", case.id);
            let place = format!("{path} {}", case.id);
            let fields =
                self.fields(&message, &[("person", ""), ("outcome", "outcome"), ("follow_up", "follow-up")], &place);
            let parts = ["one", "two", "three"]
                .map(|part| self.words.reference(&format!("{message}.{part}"), &place, self.problems));
            let sources = self.cited(&message, &case.sources, &case.input, &place);
            rows.push(format!(
                "Case {{ id: {:?}, {fields}parts: [{}], input: {:?}, gives: Gives {{ urgency: {:?}, flags: &{:?}, close: &{:?}, \
                 some: &{:?}, reasons_for: {}, reasons_against: {} }}, {sources} }}",
                case.id,
                parts.join(", "),
                case.input.replace(": ", ":").replace(", ", ","),
                if emit::is_for_page() { "" } else { &case.urgency },
                listed(&case.flags),
                listed(&case.close),
                listed(&case.some),
                reasons(&case.r#for),
                reasons(&case.against),
            ));
        }
        let _ = writeln!(self.out, "pub(crate) static CASES: [Case; {}] = [{}];", rows.len(), rows.join(",\n"));
    }

    fn quizzes(&mut self) {
        let path = format!("{FOLDER}/quizzes.toml");
        let file: Quizzes = emit::content(&path, self.problems);
        let mut rows = Vec::new();
        for quiz in &file.quiz {
            let message = format!("teach-quiz-{}", quiz.id);
            let place = format!("{path} {}", quiz.id);
            let name = self.fields(&message, &[("name", "")], &place);
            let mut questions = Vec::new();
            for (index, sources) in quiz.question.iter().enumerate() {
                let message = format!("{message}-{}", index + 1);
                let parts = [
                    ("asks", ""),
                    ("right", "right"),
                    ("because", "because"),
                    ("wrong", "wrong"),
                    ("reasons", "reasons"),
                ];
                let fields = self.fields(&message, &parts, &place);
                let lines = |part: &str| self.words.text(&format!("{message}.{part}")).lines().count();
                if lines("wrong") != lines("reasons") {
                    self.problems.add(&place, format!("{message} needs a reason for each wrong answer"));
                }
                questions.push(format!("Question {{ {fields}{} }}", self.cited(&message, sources, "", &place)));
            }
            rows.push(format!("Quiz {{ id: {:?}, {name}questions: &[{}] }}", quiz.id, questions.join(", ")));
        }
        let _ = writeln!(self.out, "pub(crate) static QUIZZES: [Quiz; {}] = [{}];", rows.len(), rows.join(",\n"));
    }

    /// Words without a row would never be shown.
    fn all_words_are_used(&mut self) {
        for message in self.words.messages() {
            if message.starts_with("teach-") && !self.used.contains(message) {
                self.problems.add(FOLDER, format!("message \"{message}\" has no row"));
            }
        }
    }
}

/// A list that the page does without.
fn listed(all: &[String]) -> &[String] {
    if emit::is_for_page() { &[] } else { all }
}

/// Patterns, each with what speaks for or against it; the page does without.
fn reasons(all: &BTreeMap<String, Vec<String>>) -> String {
    if emit::is_for_page() {
        return "&[]".to_owned();
    }
    let rows: Vec<String> = all.iter().map(|(pattern, answers)| format!("({pattern:?}, &{answers:?})")).collect();
    format!("&[{}]", rows.join(", "))
}
