//! A lesson on the projector: which step, what covers it, and the clock. A pure state machine; the clock comes with the acts.

use super::{
    super::{player::Clock, route::Address, state::State},
    prediction::{Prediction, PredictionAct},
};
use crate::lesson::{Lesson, Step};
use std::rc::Rc;

/// What lies over the step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cover {
    /// Nothing.
    #[default]
    None,
    /// A black screen, so that the class looks at the teacher.
    Black,
    /// All steps, to go to one.
    Overview,
}

/// What a teacher does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PresentingAct {
    /// To the next step.
    Next,
    /// To the step before.
    Back,
    /// To the step of this number; the first is 1.
    To(usize),
    /// A digit of such a number was typed.
    Digit(u8),
    /// The number is complete.
    Enter,
    /// The screen goes black, or comes back.
    Black,
    /// All steps are shown, or the one.
    Overview,
    /// The notes are shown, or hidden.
    Notes,
    /// The clock starts, or stops.
    Timer,
    /// Time went by.
    Tick(Clock),
    /// The class predicts.
    Predict(PredictionAct),
    /// One thing less: the number that was typed, then what covers the step, then the presentation.
    Escape,
    /// Back to where one was, from anywhere.
    Leave,
}

/// A lesson that is presented.
#[derive(Clone, Debug, PartialEq)]
pub struct Presenting {
    lesson: Rc<Lesson>,
    at: usize,
    cover: Cover,
    has_notes: bool,
    typed: usize,
    /// What the class predicted in each step.
    predictions: Vec<Prediction>,
    /// Since the clock started, ms.
    spent: f64,
    is_timed: bool,
    /// The last reading of a clock that runs.
    last: Option<Clock>,
    /// Everything as it was before.
    before: Rc<State>,
}

impl Presenting {
    /// A lesson from its first step on; none where it has no step. `state` is what leaving leads back to.
    pub fn begin(lesson: Lesson, state: &State) -> Option<Self> {
        let mut predictions = Vec::new();
        for step in &lesson.steps {
            let answers = step.question.as_ref().map_or(0, |question| question.answers.len());
            predictions.push(Prediction::new(answers));
        }
        (!lesson.steps.is_empty()).then(|| Self {
            lesson: Rc::new(lesson),
            at: 0,
            cover: Cover::None,
            has_notes: false,
            typed: 0,
            predictions,
            spent: 0.0,
            is_timed: false,
            last: None,
            before: Rc::new(state.clone()),
        })
    }

    /// The step that is shown.
    pub fn step(&self) -> Option<&Step> {
        self.lesson.steps.get(self.at)
    }

    /// The lesson.
    pub fn lesson(&self) -> &Lesson {
        &self.lesson
    }

    /// The number of the step; the first is 1.
    pub const fn number(&self) -> usize {
        self.at + 1
    }

    /// What lies over the step.
    pub const fn cover(&self) -> Cover {
        self.cover
    }

    /// Whether the notes are shown.
    pub const fn has_notes(&self) -> bool {
        self.has_notes
    }

    /// The number that is being typed; 0 where none is.
    pub const fn typed(&self) -> usize {
        self.typed
    }

    /// What the class predicts in this step.
    pub fn prediction(&self) -> Option<&Prediction> {
        self.predictions.get(self.at)
    }

    /// Whether the clock runs.
    pub const fn is_timed(&self) -> bool {
        self.is_timed
    }

    /// Since the clock started, ms.
    pub const fn spent(&self) -> f64 {
        self.spent
    }

    /// How much later than planned the end of this step is, ms; less than nothing while there is time.
    pub fn over(&self) -> f64 {
        let mut planned = 0.0;
        for step in self.lesson.steps.iter().take(self.number()) {
            planned += f64::from(step.minutes) * MINUTE;
        }
        self.spent - planned
    }

    /// The state in which the page shows this step, as if nothing had been done before: no answer of anybody is on the screen.
    pub fn shown(&self) -> State {
        let State { panel, language, theme, country, .. } = *self.before;
        let route = self.step().map_or("", |step| step.route.as_str());
        State { panel, language, theme, country, ..State::opened_at(Address::parse(route)) }
    }

    /// Everything as it was before the presentation.
    pub fn before(&self) -> &State {
        &self.before
    }

    /// The presentation after an act; none once it was left.
    #[must_use]
    pub fn after(&self, act: PresentingAct) -> Option<Self> {
        let mut next = self.clone();
        match act {
            PresentingAct::Next => next.go(self.at + 1),
            PresentingAct::Back => next.go(self.at.saturating_sub(1)),
            PresentingAct::To(number) => next.jump(number),
            PresentingAct::Digit(digit) => next.typed = (self.typed * 10 + usize::from(digit % 10)) % TYPED,
            PresentingAct::Enter => next.jump(self.typed),
            PresentingAct::Black => next.toggle(Cover::Black),
            PresentingAct::Overview => next.toggle(Cover::Overview),
            PresentingAct::Notes => next.has_notes = !self.has_notes,
            PresentingAct::Timer => (next.is_timed, next.last) = (!self.is_timed, None),
            PresentingAct::Tick(now) => next.tick(now),
            PresentingAct::Predict(act) => {
                if let Some(prediction) = next.predictions.get_mut(self.at) {
                    *prediction = prediction.after(act);
                }
            }
            PresentingAct::Escape if self.typed > 0 => next.typed = 0,
            PresentingAct::Escape if self.cover != Cover::None => next.cover = Cover::None,
            PresentingAct::Escape | PresentingAct::Leave => return None,
        }
        Some(next)
    }

    /// To a step, from 0; beyond the last there is none. What covered the last step is over.
    fn go(&mut self, at: usize) {
        (self.typed, self.cover) = (0, Cover::None);
        self.at = at.min(self.lesson.steps.len().saturating_sub(1));
    }

    /// To a number; one that no step has leaves all as it is.
    fn jump(&mut self, number: usize) {
        self.typed = 0;
        if (1..=self.lesson.steps.len()).contains(&number) {
            self.go(number - 1);
        }
    }

    fn toggle(&mut self, cover: Cover) {
        self.cover = if self.cover == cover { Cover::None } else { cover };
    }

    fn tick(&mut self, now: Clock) {
        if !self.is_timed {
            return;
        }
        let gap = self.last.replace(now).map_or(0.0, |last| now - last);
        // A lesson goes on while the page sleeps behind another window; only a clock that runs backward is wrong.
        if gap >= 0.0 {
            self.spent += gap;
        }
    }
}

/// ms.
const MINUTE: f64 = 60_000.0;
/// Numbers have two digits; a third one begins anew.
const TYPED: usize = 100;
