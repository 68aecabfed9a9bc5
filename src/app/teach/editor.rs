//! A lesson in the making: every change is one step back, and what it would save is checked as any file is.

use super::leads;
use crate::lesson::{Lesson, Problem, Question, Step, limit, read};
use std::rc::Rc;

/// How many changes can be taken back.
const KEPT: usize = 50;
/// How long a new step takes, minutes; our choice.
const MINUTES: u8 = 3;

/// Words of a lesson, or of one of its steps. A list is written as lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The id.
    Id,
    /// The name.
    Title,
    /// The aims, a line each.
    Aims,
    /// For whom it is.
    Audience,
    /// What they should know before.
    PriorKnowledge,
    /// What a step says.
    Says(usize),
    /// What it asks.
    Asks(usize),
    /// The answers, a line each.
    Answers(usize),
    /// What the model or the study says.
    Reveals(usize),
    /// Where that comes from, a line each.
    Sources(usize),
    /// What the teacher can say.
    Say(usize),
    /// What people often get wrong, a line each.
    Misconceptions(usize),
    /// What the model leaves out.
    Simplified(usize),
}

/// What a teacher does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A new step behind the last one, over the screen of this address.
    Add(String),
    /// Other words.
    Write(Field, String),
    /// How long a step takes, minutes.
    Minutes(usize, u8),
    /// Which answer of a step is right, the first is 1; none where it is open.
    Right(usize, Option<u8>),
    /// A step goes to another place, both from 0.
    Move(usize, usize),
    /// A step goes.
    Remove(usize),
    /// The last change is taken back.
    Undo,
    /// What was taken back comes again.
    Redo,
}

/// A lesson in the making.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Editor {
    lesson: Rc<Lesson>,
    past: Vec<Rc<Lesson>>,
    future: Vec<Rc<Lesson>>,
    /// What was written last: typing on in the same place is one change.
    writing: Option<Field>,
}

impl Editor {
    /// The editor with a lesson in it.
    pub fn open(lesson: Lesson) -> Self {
        Self { lesson: Rc::new(lesson), ..Self::default() }
    }

    /// The same with another lesson in it. It is one step back to the one before, where there was one.
    #[must_use]
    pub fn taking(&self, lesson: Lesson) -> Self {
        if self.past.is_empty() && *self.lesson == Lesson::default() {
            return Self::open(lesson);
        }
        let mut next = self.clone();
        if lesson != *self.lesson {
            next.keep(lesson, None);
        }
        next
    }

    /// The lesson as it is written now, with lines that are still empty.
    pub fn lesson(&self) -> &Lesson {
        &self.lesson
    }

    /// The lesson without empty lines.
    pub fn tidied(&self) -> Lesson {
        let mut lesson = (*self.lesson).clone();
        drop_empty(&mut lesson.aims);
        for step in &mut lesson.steps {
            drop_empty(&mut step.notes.misconceptions);
            if let Some(question) = &mut step.question {
                let upto = question.right.and_then(|right| question.answers.get(..usize::from(right)));
                let is_there = upto.and_then(<[String]>::last).is_some_and(|answer| says_something(answer));
                let before = upto.unwrap_or_default().iter().filter(|answer| says_something(answer)).count();
                question.right = is_there.then_some(before as u8);
                drop_empty(&mut question.answers);
                drop_empty(&mut question.sources);
            }
        }
        lesson
    }

    /// The file that it would be.
    pub fn file(&self) -> String {
        self.tidied().written()
    }

    /// What keeps it from being a lesson that can be opened; nothing where it can.
    pub fn problems(&self) -> Vec<Problem> {
        read(&self.file(), leads).err().unwrap_or_default()
    }

    /// Whether something can be taken back.
    pub const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether something was taken back.
    pub const fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// The editor after an act. An act that changes nothing is no step back.
    #[must_use]
    pub fn after(&self, edit: Edit) -> Self {
        let mut next = self.clone();
        match edit {
            Edit::Undo => {
                if let Some(lesson) = next.past.pop() {
                    next.future.push(std::mem::replace(&mut next.lesson, lesson));
                }
                next.writing = None;
            }
            Edit::Redo => {
                if let Some(lesson) = next.future.pop() {
                    next.past.push(std::mem::replace(&mut next.lesson, lesson));
                }
                next.writing = None;
            }
            edit => {
                let field = if let Edit::Write(field, _) = &edit { Some(*field) } else { None };
                let mut lesson = (*self.lesson).clone();
                change(&mut lesson, edit);
                if lesson != *self.lesson {
                    next.keep(lesson, field);
                }
            }
        }
        next
    }

    fn keep(&mut self, lesson: Lesson, field: Option<Field>) {
        let before = std::mem::replace(&mut self.lesson, Rc::new(lesson));
        if field.is_none() || field != self.writing {
            self.past.push(before);
            if self.past.len() > KEPT {
                self.past.remove(0);
            }
        }
        self.future.clear();
        self.writing = field;
    }
}

fn change(lesson: &mut Lesson, edit: Edit) {
    let steps = &mut lesson.steps;
    match edit {
        Edit::Add(route) if steps.len() < *limit::STEPS.end() => {
            steps.push(Step { route, minutes: MINUTES, ..Step::default() });
        }
        Edit::Move(from, to) if from < steps.len() && to < steps.len() => {
            let step = steps.remove(from);
            steps.insert(to, step);
        }
        Edit::Remove(at) if at < steps.len() => {
            steps.remove(at);
        }
        Edit::Minutes(at, minutes) => {
            if let Some(step) = steps.get_mut(at).filter(|_| limit::MINUTES.contains(&i64::from(minutes))) {
                step.minutes = minutes;
            }
        }
        Edit::Right(at, right) => {
            if let Some(question) = steps.get_mut(at).and_then(|step| step.question.as_mut())
                && right.is_none_or(|right| (1..=question.answers.len()).contains(&usize::from(right)))
            {
                question.right = right;
            }
        }
        Edit::Write(field, words) => write(lesson, field, words),
        Edit::Add(_) | Edit::Move(..) | Edit::Remove(_) | Edit::Undo | Edit::Redo => {}
    }
}

fn write(lesson: &mut Lesson, field: Field, words: String) {
    match field {
        Field::Id => lesson.id = words,
        Field::Title => lesson.title = words,
        Field::Aims => lesson.aims = lines(&words),
        Field::Audience => lesson.audience = words,
        Field::PriorKnowledge => lesson.prior_knowledge = words,
        Field::Says(at)
        | Field::Asks(at)
        | Field::Answers(at)
        | Field::Reveals(at)
        | Field::Sources(at)
        | Field::Say(at)
        | Field::Misconceptions(at)
        | Field::Simplified(at) => {
            if let Some(step) = lesson.steps.get_mut(at) {
                write_step(step, field, words);
            }
        }
    }
}

fn write_step(step: &mut Step, field: Field, words: String) {
    let mut question = step.question.take().unwrap_or_default();
    match field {
        Field::Says(_) => step.says = words,
        Field::Asks(_) => question.asks = words,
        Field::Answers(_) => {
            question.answers = lines(&words);
            question.right = question.right.filter(|right| usize::from(*right) <= question.answers.len());
        }
        Field::Reveals(_) => question.reveals = words,
        Field::Sources(_) => question.sources = lines(&words),
        Field::Say(_) => step.notes.say = words,
        Field::Misconceptions(_) => step.notes.misconceptions = lines(&words),
        Field::Simplified(_) => step.notes.simplified = words,
        Field::Id | Field::Title | Field::Aims | Field::Audience | Field::PriorKnowledge => {}
    }
    // A question of which nothing is left is none.
    step.question = (question != Question::default()).then_some(question);
}

/// Lines as they are typed; nothing is no line.
fn lines(words: &str) -> Vec<String> {
    let mut lines = Vec::new();
    if !words.is_empty() {
        for line in words.split('\n') {
            lines.push(line.to_owned());
        }
    }
    lines
}

fn drop_empty(lines: &mut Vec<String>) {
    lines.retain(|line| says_something(line));
}

fn says_something(line: &str) -> bool {
    !line.trim().is_empty()
}
