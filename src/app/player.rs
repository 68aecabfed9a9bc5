//! A session of exercises: what comes next, how often, and what is asked about pain. A pure state machine; the clock comes with the acts.
//!
//! A reading of the clock moves the session on by the time since the reading before. A gap that is longer than a page at work ever
//! leaves, or a clock that runs backward, counts as a pause, so that no repetition is lost or made up.

use crate::movement::{Body, Exercise};

/// A reading of a clock, ms; only differences mean something.
pub type Clock = f64;

/// Longer between two readings than this and nobody was there, ms.
pub(super) const LONGEST_GAP: f64 = 2_000.0;
/// To get into place, ms; our choice.
const READY: f64 = 5_000.0;
/// Between two exercises, ms; our choice.
const REST: f64 = 15_000.0;

/// Pain above this is a reason to stop where an exercise asks for nothing stricter (our estimate; one source still allows 6).
pub const MOST_PAIN: u8 = 5;
/// Pain from here on is a reason to do less (our estimate).
const LESS_FROM: u8 = 4;

/// An exercise of a session.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Task {
    /// What is done.
    pub exercise: &'static Exercise,
    /// How often.
    pub repetitions: u16,
    /// Whether it is done on the other side.
    pub mirrored: bool,
    /// How long a posture, which has no movement of its own, is kept, s.
    pub seconds: u16,
    /// Pain above this ends it, 0 to 10; [`MOST_PAIN`] where its sources ask for nothing stricter.
    pub most_pain: u8,
}

impl Task {
    /// One repetition, ms.
    fn round(&self) -> f64 {
        let own = self.exercise.duration();
        1_000.0 * if own > 0.0 { own } else { f64::from(self.seconds) }
    }
}

/// What a person says of the pain, before or after.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pain {
    /// From 0, none, to 10, the worst imaginable.
    pub worst: u8,
    /// Whether it goes further down the leg than before the session.
    pub further_down: bool,
    /// Whether numbness or weakness grows.
    pub number_or_weaker: bool,
}

/// What the pain rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advice {
    /// Go on as planned.
    Fine,
    /// Do less.
    Less,
    /// Stop.
    Stop,
    /// Stop, and have it looked at.
    Ask,
}

impl Pain {
    /// The pain rule: growing numbness or weakness is looked at; pain that travels down the leg or is stronger than `most` ends it;
    /// middling pain asks for less.
    pub const fn advice(self, most: u8) -> Advice {
        if self.number_or_weaker {
            Advice::Ask
        } else if self.further_down || self.worst > most {
            Advice::Stop
        } else if self.worst >= LESS_FROM {
            Advice::Less
        } else {
            Advice::Fine
        }
    }
}

/// What happens now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The pain is asked for, before.
    AskBefore,
    /// Getting into place.
    Ready,
    /// Moving, or holding a key pose: [`Player::is_held`] says which.
    Move,
    /// Resting before the next exercise.
    Rest,
    /// The pain is asked for, after.
    AskAfter,
    /// All done, or not to be begun.
    Done,
}

/// What can happen to a session.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PlayerAction {
    /// The person answers the question about pain.
    Answer(Pain),
    /// The clock starts with its next reading.
    Play,
    /// The clock stops.
    Pause,
    /// Time went by.
    Tick(Clock),
    /// On to the next exercise.
    Skip,
    /// Back to the beginning of this exercise, or to the one before at its beginning.
    Back,
    /// This repetition counts; on to the next.
    NextRepetition,
    /// In place, or rested, early: on to what comes next.
    GoOn,
    /// It hurts: no more of it, but the question after.
    StopForPain,
}

/// A session.
#[derive(Clone, Debug, PartialEq)]
pub struct Player {
    tasks: Vec<Task>,
    at: usize,
    repetition: u16,
    stage: Stage,
    /// Since the stage or the repetition began, ms.
    spent: f64,
    is_playing: bool,
    /// The last reading of a clock that runs.
    last: Option<Clock>,
    before: Option<Pain>,
    after: Option<Pain>,
    stopped: bool,
}

impl Player {
    /// A session that has not begun. Exercises without repetitions and postures without time are left out.
    pub fn new(tasks: Vec<Task>) -> Self {
        let mut tasks = tasks;
        tasks.retain(|task| task.repetitions > 0 && task.round() > 0.0);
        let stage = if tasks.is_empty() { Stage::Done } else { Stage::AskBefore };
        Self {
            tasks,
            at: 0,
            repetition: 0,
            stage,
            spent: 0.0,
            is_playing: false,
            last: None,
            before: None,
            after: None,
            stopped: false,
        }
    }

    /// What happens now.
    pub const fn stage(&self) -> Stage {
        self.stage
    }

    /// The exercise that it is about, and its place in the session.
    pub fn task(&self) -> Option<(usize, &Task)> {
        self.tasks.get(self.at).map(|task| (self.at, task))
    }

    /// Repetitions of this exercise that are complete.
    pub const fn repetition(&self) -> u16 {
        self.repetition
    }

    /// Whether the clock runs.
    pub const fn is_playing(&self) -> bool {
        self.is_playing
    }

    /// What was said of the pain before and after.
    pub const fn pain(&self) -> [Option<Pain>; 2] {
        [self.before, self.after]
    }

    /// Whether it was stopped for pain.
    pub const fn is_stopped(&self) -> bool {
        self.stopped
    }

    /// How many exercises there are.
    pub const fn len(&self) -> usize {
        self.tasks.len()
    }

    /// Whether there is nothing to do.
    pub const fn is_empty(&self) -> bool {
        self.tasks.is_empty()
    }

    /// What the pain rule says to the last answer.
    pub fn advice(&self) -> Option<Advice> {
        let mut most = MOST_PAIN;
        for task in &self.tasks {
            most = most.min(task.most_pain);
        }
        let said = self.after.map(|pain| pain.advice(most)).or_else(|| self.before.map(|pain| pain.advice(MOST_PAIN)));
        match said {
            // it hurt, whatever is said of it later
            Some(Advice::Fine | Advice::Less) if self.stopped => Some(Advice::Stop),
            said => said,
        }
    }

    /// What is left of the stage or of the repetition, ms; none where nothing is measured.
    pub fn left(&self) -> Option<f64> {
        self.length().map(|length| length - self.spent)
    }

    /// The moment of the exercise, s.
    pub fn moment(&self) -> f64 {
        if self.stage == Stage::Move { self.spent / 1_000.0 } else { 0.0 }
    }

    /// Whether a key pose is held now.
    pub fn is_held(&self) -> bool {
        self.task()
            .is_some_and(|(_, task)| self.stage == Stage::Move && task.exercise.phase(self.moment()).share >= 1.0)
    }

    /// A number that is another one in each position, and whether an exercise or the session ends with this one; none where a
    /// session has not begun or is over.
    pub fn position(&self) -> Option<(u32, bool)> {
        let (at, task) = self.task()?;
        if matches!(self.stage, Stage::AskBefore | Stage::Done) {
            return None;
        }
        let mut number = 0_u32;
        let key = task.exercise.phase(self.moment()).key;
        for part in [at as u32, self.stage as u32, u32::from(self.repetition), key as u32] {
            // none of them comes to so many
            number = number.wrapping_mul(256).wrapping_add(part);
        }
        Some((number, matches!(self.stage, Stage::Rest | Stage::AskAfter)))
    }

    /// The body to be drawn; the drawing mirrors it where the other side is done.
    pub fn body(&self) -> Option<Body> {
        self.task().map(|(_, task)| task.exercise.body(self.moment()))
    }

    /// The session after something happened.
    #[must_use]
    #[inline(never)]
    pub fn after(&self, action: PlayerAction) -> Self {
        let mut next = self.clone();
        match action {
            PlayerAction::Answer(pain) => next.answer(pain),
            PlayerAction::Play => next.set_playing(next.length().is_some()),
            PlayerAction::Pause => next.set_playing(false),
            PlayerAction::Tick(now) => next.tick(now),
            PlayerAction::Skip => next.skip(),
            PlayerAction::Back => next.back(),
            PlayerAction::NextRepetition if next.stage == Stage::Move => next.end_stage(),
            PlayerAction::GoOn if matches!(next.stage, Stage::Ready | Stage::Rest) => next.end_stage(),
            PlayerAction::StopForPain if next.length().is_some() => {
                next.stopped = true;
                next.begin(Stage::AskAfter);
            }
            PlayerAction::NextRepetition | PlayerAction::GoOn | PlayerAction::StopForPain => {}
        }
        next
    }

    /// How long the stage or the repetition is, ms; none where the session waits for a person.
    fn length(&self) -> Option<f64> {
        match self.stage {
            Stage::Ready => Some(READY),
            Stage::Rest => Some(REST),
            Stage::Move => self.tasks.get(self.at).map(Task::round),
            Stage::AskBefore | Stage::AskAfter | Stage::Done => None,
        }
    }

    fn begin(&mut self, stage: Stage) {
        self.stage = stage;
        self.spent = 0.0;
        if self.length().is_none() {
            self.set_playing(false);
        }
    }

    fn set_playing(&mut self, is_playing: bool) {
        (self.is_playing, self.last) = (is_playing, None);
    }

    fn tick(&mut self, now: Clock) {
        if !self.is_playing {
            return;
        }
        let Some(last) = self.last.replace(now) else { return };
        let gap = now - last;
        if !(0.0..=LONGEST_GAP).contains(&gap) {
            self.set_playing(false);
            return;
        }
        self.spent += gap;
        while let Some(over) = self.left().map(|left| -left).filter(|over| *over >= 0.0) {
            self.end_stage();
            self.spent = over;
        }
    }

    /// The stage or the repetition is over.
    #[inline(never)]
    fn end_stage(&mut self) {
        match self.stage {
            Stage::Ready => self.begin(Stage::Move),
            Stage::Rest => self.begin(Stage::Ready),
            Stage::Move => {
                self.repetition += 1;
                self.spent = 0.0;
                if self.tasks.get(self.at).is_none_or(|task| self.repetition >= task.repetitions) {
                    self.skip();
                }
            }
            Stage::AskBefore | Stage::AskAfter | Stage::Done => {}
        }
    }

    #[inline(never)]
    fn skip(&mut self) {
        let next = match self.stage {
            Stage::Move => Stage::Rest,
            Stage::Ready | Stage::Rest => self.stage,
            Stage::AskBefore | Stage::AskAfter | Stage::Done => return,
        };
        if self.at + 1 >= self.tasks.len() {
            self.begin(Stage::AskAfter);
            return;
        }
        self.at += 1;
        self.repetition = 0;
        self.begin(next);
    }

    fn back(&mut self) {
        if !matches!(self.stage, Stage::Ready | Stage::Move | Stage::Rest) {
            return;
        }
        let is_begun = self.stage == Stage::Move && (self.repetition > 0 || self.spent > 0.0);
        if !is_begun {
            self.at = self.at.saturating_sub(1);
        }
        self.repetition = 0;
        self.begin(Stage::Ready);
    }

    #[inline(never)]
    fn answer(&mut self, pain: Pain) {
        match self.stage {
            Stage::AskBefore => {
                self.before = Some(pain);
                // what allows less pain than there is is left out
                self.tasks.retain(|task| pain.worst <= task.most_pain);
                let may_begin = matches!(pain.advice(MOST_PAIN), Advice::Fine | Advice::Less) && !self.tasks.is_empty();
                self.begin(if may_begin { Stage::Ready } else { Stage::Done });
            }
            Stage::AskAfter => {
                self.after = Some(pain);
                self.begin(Stage::Done);
            }
            Stage::Ready | Stage::Move | Stage::Rest | Stage::Done => {}
        }
    }
}
