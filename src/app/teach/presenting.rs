//! A lesson on the projector: which step, what covers it, and the clock. A pure state machine; the clock comes with the acts.

use super::{
    super::{
        action::Action,
        check::{CheckAction, CheckState},
        player::Clock,
        route::Address,
        state::{Page, State},
        update::update,
    },
    Lectern,
    prediction::{Prediction, PredictionAct},
    source::CASES,
};
use crate::{
    lesson::{self, Lesson, Step},
    questionnaire::Answers,
};
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
    /// All keys, each with what it does.
    Keys,
    /// The address of what is seen, for a camera.
    Code,
}

impl Cover {
    /// One word for it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Black => "black",
            Self::Overview => "overview",
            Self::Keys => "keys",
            Self::Code => "code",
        }
    }
}

/// What a pointer is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tool {
    /// The screen, as always.
    #[default]
    None,
    /// A light around it: all else is darker.
    Pointer,
    /// It draws over the screen.
    Pen,
}

/// What a pointer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointer {
    /// It goes down.
    Down,
    /// It moves.
    Move,
    /// It goes up.
    Up,
    /// The browser took it for something else.
    Lost,
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
    /// All keys are shown, or no longer.
    Keys,
    /// The address of what is seen is shown for a camera, or no longer.
    Code,
    /// A tool is taken, or put away.
    Take(Tool),
    /// What was drawn goes.
    Wipe,
    /// A pointer did something at this place in the window, px.
    Point(Pointer, [i32; 2]),
    /// All of the screen is taken, or given back, which the browser does.
    Full,
    /// The notes get a window of their own, which the browser does.
    Second,
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
    tool: Tool,
    /// Where the pointer is, or went down, px.
    place: [i32; 2],
    is_down: bool,
    /// What was drawn, as a path in px of the window.
    ink: String,
    /// What the person of a story answers.
    answers: Option<Answers>,
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
            tool: Tool::None,
            place: [0; 2],
            is_down: false,
            ink: String::new(),
            answers: None,
            before: Rc::new(state.clone()),
        })
    }

    /// The same, with the answers of the person where a story is told.
    #[must_use]
    pub(super) fn with_story(mut self, at: Lectern) -> Self {
        let case = lesson::case(at.id).filter(|_| at.shelf == CASES);
        self.answers = case.and_then(|case| case.answers().ok());
        self
    }

    /// Whether the check is for the person of a story.
    pub const fn tells_a_story(&self) -> bool {
        self.answers.is_some()
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

    /// What tells one reading of the clock from another while it runs.
    pub fn beat(&self) -> Option<String> {
        self.is_timed.then(|| self.last.unwrap_or_default().to_string())
    }

    /// What a pointer is for.
    pub const fn tool(&self) -> Tool {
        self.tool
    }

    /// Where the pointer is, px of the window.
    pub const fn place(&self) -> [i32; 2] {
        self.place
    }

    /// What was drawn, as a path in px of the window.
    pub fn ink(&self) -> &str {
        &self.ink
    }

    /// How much later than planned the end of this step is, ms; less than nothing while there is time.
    pub fn over(&self) -> f64 {
        let mut planned = 0.0;
        for step in self.lesson.steps.iter().take(self.number()) {
            planned += f64::from(step.minutes) * MINUTE;
        }
        self.spent - planned
    }

    /// What a teacher reads of this step: where it is, what it says and asks, the notes, and what comes next.
    pub fn for_teacher(&self) -> String {
        let mut words = String::new();
        let mut line = |text: &str| {
            words.push_str(text);
            words.push_str("\n\n");
        };
        line(&self.number().to_string());
        if let Some(step) = self.step() {
            line(&step.says);
            if let Some(question) = &step.question {
                line(&question.asks);
                line(&question.reveals);
            }
            line(&step.notes.say);
            for wrong in &step.notes.misconceptions {
                line(wrong);
            }
            line(&step.notes.simplified);
        }
        if let Some(next) = self.lesson.steps.get(self.number()) {
            line(&["→ ", &next.says].concat());
        }
        words
    }

    /// The state in which the page shows this step, as if nothing had been done before: no answer of anybody is on the screen.
    pub fn shown(&self) -> State {
        let route = self.step().map_or("", |step| step.route.as_str());
        let mut shown = State::opened_at(Address::parse(route));
        shown.dress(&self.before.page());
        if let Some(answers) = self.answers {
            shown.check = if self.is_told() { CheckState::told(answers) } else { CheckState::made_up() }.into();
        }
        shown
    }

    /// Whether all of a story was told, so that its answers are shown.
    const fn is_told(&self) -> bool {
        self.at >= PARTS
    }

    /// Whether a class goes on with its answers: while a story is told.
    pub(super) fn goes_on_from(&self, other: &Self) -> bool {
        self.tells_a_story() && self.is_told() == other.is_told()
    }

    /// Everything as it was before the presentation.
    pub fn before(&self) -> &State {
        &self.before
    }

    /// What was kept on this device comes back to whom it belongs.
    pub(in crate::app) fn restore(&mut self, action: CheckAction) {
        self.before = update(&self.before, Action::Check(action)).into();
    }

    /// Says the same lesson in other words.
    pub(in crate::app) fn say(&mut self, lesson: Lesson) {
        if lesson.steps.len() == self.lesson.steps.len() {
            self.lesson = Rc::new(lesson);
        }
    }

    /// The page itself is another one, also where leaving leads to.
    pub(in crate::app) fn dress(&mut self, page: &Page) {
        let before = Rc::make_mut(&mut self.before);
        before.dress(page);
        before.teach.dress(page);
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
            PresentingAct::Keys => next.toggle(Cover::Keys),
            PresentingAct::Code => next.toggle(Cover::Code),
            PresentingAct::Take(tool) => {
                (next.tool, next.cover) = (if self.tool == tool { Tool::None } else { tool }, Cover::None);
            }
            PresentingAct::Wipe => next.ink.clear(),
            PresentingAct::Point(pointer, at) => next.point(pointer, at),
            PresentingAct::Full | PresentingAct::Second => {}
            PresentingAct::Notes => next.has_notes = !self.has_notes,
            PresentingAct::Timer => (next.is_timed, next.last) = (!self.is_timed, None),
            PresentingAct::Tick(now) => next.tick(now),
            PresentingAct::Predict(act) => {
                let is_told = act != PredictionAct::Reveal || self.step().is_some_and(Step::has_answer);
                if let Some(prediction) = next.predictions.get_mut(self.at).filter(|_| is_told) {
                    *prediction = prediction.after(act);
                }
            }
            PresentingAct::Escape if self.typed > 0 => next.typed = 0,
            PresentingAct::Escape if self.cover != Cover::None => next.cover = Cover::None,
            PresentingAct::Escape if self.tool != Tool::None => next.tool = Tool::None,
            PresentingAct::Escape => return None,
        }
        Some(next)
    }

    /// To a step, from 0; beyond the last there is none. What covered the last step is over.
    fn go(&mut self, at: usize) {
        (self.typed, self.cover) = (0, Cover::None);
        self.ink.clear();
        self.at = at.min(self.lesson.steps.len().saturating_sub(1));
    }

    /// To a number; one that no step has leaves all as it is.
    fn jump(&mut self, number: usize) {
        self.typed = 0;
        if (1..=self.lesson.steps.len()).contains(&number) {
            self.go(number - 1);
        }
    }

    /// Nothing lies over the step any more.
    pub(in crate::app) const fn uncover(&mut self) {
        self.cover = Cover::None;
    }

    fn toggle(&mut self, cover: Cover) {
        self.cover = if self.cover == cover { Cover::None } else { cover };
    }

    /// A pointer that holds no tool and sweeps sideways goes to another step.
    fn point(&mut self, pointer: Pointer, at: [i32; 2]) {
        // Along a line, not up or down it.
        let swept = at[0] - self.place[0];
        let swept = if swept.abs() > (at[1] - self.place[1]).abs() { swept } else { 0 };
        let was_down = self.is_down;
        self.is_down = pointer == Pointer::Down || was_down && pointer == Pointer::Move;
        match (self.tool, pointer) {
            (Tool::None, Pointer::Move) => return,
            (Tool::None, Pointer::Up) if was_down && swept <= -SWEEP => self.go(self.at + 1),
            (Tool::None, Pointer::Up) if was_down && swept >= SWEEP => self.go(self.at.saturating_sub(1)),
            (Tool::Pen, Pointer::Down | Pointer::Move) if self.is_down && self.ink.len() < INK => {
                let [x, y] = at.map(|place| place.to_string());
                for part in [if pointer == Pointer::Down { "M" } else { "L" }, &x, " ", &y] {
                    self.ink.push_str(part);
                }
            }
            _ => {}
        }
        self.place = at;
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
/// The parts of a story before its answers are shown.
const PARTS: usize = 3;
/// So far a pointer sweeps to another step, px; our choice.
const SWEEP: i32 = 60;
/// The most that is drawn, letters of the path: enough for a full screen.
const INK: usize = 100_000;
/// Numbers have two digits; a third one begins anew.
const TYPED: usize = 100;
