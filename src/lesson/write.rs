//! A lesson as a file: one form for each lesson, so that saving what was opened gives the same bytes.

use super::{Lesson, Notes, Question, Step, VERSION};
use crate::json::Tree;

impl Lesson {
    /// The lesson as a file that [`super::read`] takes back. What is empty is left out.
    pub fn written(&self) -> String {
        let mut object = Entries::default();
        object.number("version", VERSION);
        object.text("id", &self.id);
        object.text("title", &self.title);
        object.lines("aims", &self.aims);
        object.text("audience", &self.audience);
        object.text("priorKnowledge", &self.prior_knowledge);
        object.number("minutes", i64::from(self.minutes()));
        object.list("steps", self.steps.iter().map(step).collect());
        Tree::Object(object.0).written()
    }
}

fn step(step: &Step) -> Tree {
    let mut object = Entries::default();
    object.text("route", &step.route);
    object.text("says", &step.says);
    if let Some(asked) = &step.question {
        object.0.push(("question".to_owned(), question(asked)));
    }
    if step.notes != Notes::default() {
        object.0.push(("notes".to_owned(), notes(&step.notes)));
    }
    object.number("minutes", i64::from(step.minutes));
    Tree::Object(object.0)
}

fn question(question: &Question) -> Tree {
    let mut object = Entries::default();
    object.text("asks", &question.asks);
    object.lines("answers", &question.answers);
    if let Some(right) = question.right {
        object.number("right", i64::from(right));
    }
    object.text("reveals", &question.reveals);
    object.lines("sources", &question.sources);
    Tree::Object(object.0)
}

fn notes(notes: &Notes) -> Tree {
    let mut object = Entries::default();
    object.text("say", &notes.say);
    object.lines("misconceptions", &notes.misconceptions);
    object.text("simplified", &notes.simplified);
    Tree::Object(object.0)
}

/// The entries of an object in the making.
#[derive(Default)]
struct Entries(Vec<(String, Tree)>);

impl Entries {
    fn number(&mut self, key: &str, number: i64) {
        self.0.push((key.to_owned(), Tree::Whole(number)));
    }

    fn text(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.0.push((key.to_owned(), Tree::Text(text.to_owned())));
        }
    }

    fn list(&mut self, key: &str, items: Vec<Tree>) {
        if !items.is_empty() {
            self.0.push((key.to_owned(), Tree::List(items)));
        }
    }

    fn lines(&mut self, key: &str, lines: &[String]) {
        self.list(key, lines.iter().map(|line| Tree::Text(line.clone())).collect());
    }
}
