//! What was done in the disc lab: steps back, the trace of pressures, bending again and again, a story, a guess.

mod action;
mod bending;
mod mark;
mod telling;

use super::{
    body::Body,
    setup::{LabView, Setup, Stance},
};
use crate::{
    biomechanics::{self, Condition, Repetition, Story},
    quantity::{Millimetres, within},
};
use std::rc::Rc;

pub use action::{Guess, Guessing, LabAction};
pub use bending::{Bending, Stage};
pub use mark::Mark;
pub use telling::Telling;

/// So many changes can be undone.
const MOST_STEPS_BACK: usize = 20;
/// So many readings the trace keeps.
const LONGEST_TRACE: usize = 36;
/// How often a disc that bends again and again is solved before the page may draw.
const SOLVES_AT_ONCE: u32 = 1;

/// What can be gone back to. Compared by identity: two are equal only if they are one.
#[derive(Clone, Debug)]
pub struct Moment(Rc<(Body, Vec<Mark>, Option<Telling>)>);

impl PartialEq for Moment {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What was changed: changes of the same thing in a row are one step back, as a drag is one movement of a hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Angle,
    Load,
    Age,
    Fissure,
    /// Never one with the change before.
    Single,
}

/// What was done in the lab, and how it draws.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lab {
    view: LabView,
    guessing: Guessing,
    trace: Vec<Mark>,
    telling: Option<Telling>,
    bending: Option<Bending>,
    past: Vec<Moment>,
    last: Option<Kind>,
    /// What the switch of pressure found and what it made of it, to find back.
    pressed: Option<[Setup; 2]>,
}

impl Lab {
    /// A lab in which nothing was done yet.
    pub fn new(body: Option<&Body>, view: LabView) -> Self {
        Self { view, trace: body.map(|body| Mark::of(body, 0)).into_iter().collect(), ..Self::default() }
    }

    /// How the lab draws.
    pub fn view(&self) -> LabView {
        self.view
    }

    /// Whether somebody guessed.
    pub fn guessing(&self) -> Guessing {
        self.guessing
    }

    /// The readings so far, oldest first.
    pub fn trace(&self) -> &[Mark] {
        &self.trace
    }

    /// The story that is being told.
    pub fn telling(&self) -> Option<&Telling> {
        self.telling.as_ref()
    }

    /// Bending again and again, under way or just ended.
    pub fn bending(&self) -> Option<&Bending> {
        self.bending.as_ref()
    }

    /// Whether there is anything to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// The body as an address is to name it: while it bends again and again, as it was before, so that the address rests.
    pub fn named_setup(&self, body: &Body) -> Setup {
        match &self.bending {
            Some(bending) if bending.stage == Stage::Running => bending.before,
            _ => body.setup(),
        }
    }

    /// Lab and body after a fact.
    #[inline(never)]
    pub fn after(&self, body: &Body, action: LabAction) -> (Self, Body) {
        let mut next = self.clone();
        let bent;
        let body = match &self.bending {
            // What was bent so far, though it may not have been shown.
            Some(bending) if bending.stage != Stage::Ended && action.builds_on_bending() => {
                bent = body.with_disc(bending.repetition.disc());
                &bent
            }
            _ => body,
        };
        let condition = body.condition();
        let body = match action {
            LabAction::PostureChosen(posture) => {
                next.change(body, body.moved_to(Stance::Posture(posture)), Kind::Single)
            }
            LabAction::AngleSet(angle) => next.change(body, body.bent_to(angle), Kind::Angle),
            LabAction::LoadSet(load) => next.change(body, body.loaded_with(load), Kind::Load),
            LabAction::LevelChosen(segment) => {
                next.change(body, body.in_condition(Condition { segment, ..condition }), Kind::Single)
            }
            LabAction::AgeSet(age) => next.change(body, body.in_condition(Condition { age, ..condition }), Kind::Age),
            LabAction::AnnulusChosen(annulus) => {
                let damage = annulus.damage();
                next.change(body, body.in_condition(Condition { damage, ..condition }), Kind::Single)
            }
            LabAction::FissurePlaced(fissure) => next.change(
                body,
                body.in_condition(Condition { fissure: within(fissure, 0.0, 1.0), ..condition }),
                Kind::Fissure,
            ),
            LabAction::InflammationSwitched(inflamed) => {
                next.change(body, body.with_inflammation(inflamed), Kind::Single)
            }
            LabAction::PressureSwitched(pressed) => next.switch_pressure(body, pressed),
            LabAction::SetUp(setup) => next.change(body, body.set_up(setup), Kind::Single),
            LabAction::CrackPlaced(place) => next.change(body, body.cracked_at(place, body.setup().side), Kind::Single),
            LabAction::CrackTurned(side) => next.change(body, body.cracked_at(body.setup().place, side), Kind::Single),
            LabAction::HoursPassed(hours) => next.pass(body, body.clone(), hours),
            LabAction::Rested(hours) => next.rest(body, hours),
            LabAction::BendingStarted(bends) => next.start_bending(body, bends),
            LabAction::BendingAdvanced(shown) => next.advance_bending(body, shown),
            LabAction::BendingPaused(paused) => next.pause_bending(body, paused),
            LabAction::BendingStopped => next.end_bending(body),
            LabAction::StoryOpened(story) => next.open_story(body, story),
            LabAction::StoryForward => next.tell_next(body),
            LabAction::StoryBack => return next.tell_before(body),
            LabAction::StoryClosed => {
                next.telling = None;
                body.clone()
            }
            LabAction::Guessed(guess) => next.show_after_guess(body, guess),
            LabAction::GuessSkipped => {
                next.guessing = Guessing::Skipped;
                body.clone()
            }
            LabAction::Undone => return next.undo(body),
            LabAction::StartedAfresh => next.start_afresh(body),
            LabAction::ExaggerationSet(exaggeration) => {
                next.view.exaggeration = exaggeration;
                body.clone()
            }
            LabAction::GhostSwitched(ghost) => {
                next.view.ghost = ghost;
                body.clone()
            }
            LabAction::BesideSwitched(beside) => {
                next.view.beside = beside;
                body.clone()
            }
        };
        (next, body)
    }

    /// The body as a link sets it up.
    pub fn open(&self, body: &Body, setup: Setup) -> (Self, Body) {
        let mut next = self.clone();
        let body = if next.named_setup(body).is_named_like(setup) {
            body.clone()
        } else {
            next.change(body, body.set_up(setup), Kind::Single)
        };
        (next, body)
    }

    /// Draws as a link asks for.
    pub fn set_view(&mut self, view: LabView) {
        self.view = view;
    }

    /// Lets the disc press; where nothing else than the inflammation was changed since, letting go is as it was before.
    #[inline(never)]
    fn switch_pressure(&mut self, body: &Body, pressed: bool) -> Body {
        let (now, inflamed) = (body.setup(), body.inflamed());
        let after = match self.pressed {
            Some([free, made]) if !pressed && (Setup { inflamed, ..made }) == now => {
                body.set_up(Setup { inflamed, ..free })
            }
            _ => body.pressing(pressed),
        };
        if pressed && !body.touches() {
            self.pressed = Some([now, after.setup()]);
        }
        self.change(body, after, Kind::Single)
    }

    /// Whether nothing moves, neither under a hand nor by itself.
    pub fn rests(&self) -> bool {
        let bends = self.bending.as_ref().is_some_and(|bending| bending.stage == Stage::Running);
        !bends && matches!(self.last, None | Some(Kind::Single))
    }

    /// Takes a change over, so that it can be undone; a change that was refused or is none leaves everything else alone.
    fn change(&mut self, before: &Body, after: Body, kind: Kind) -> Body {
        if after.refused().is_some() || after.setup() == before.setup() {
            return after;
        }
        let is_one_movement = kind != Kind::Single && self.last == Some(kind);
        if !is_one_movement {
            self.remember(before);
        } else if self.past.last().is_some_and(|moment| moment.0.0.setup() == after.setup()) {
            // Back where it began: there is nothing to take back.
            return self.past.pop().map_or(after, |moment| self.go_to(&moment));
        }
        self.last = Some(kind);
        self.bending = None;
        if after.section() != before.section() || after.stance() != before.stance() {
            if is_one_movement {
                self.trace.pop();
            }
            self.push(Mark::of(&after, 0));
        }
        after
    }

    fn remember(&mut self, body: &Body) {
        if self.past.len() >= MOST_STEPS_BACK {
            self.past.remove(0);
        }
        self.past.push(self.moment(body));
    }

    fn moment(&self, body: &Body) -> Moment {
        Moment(Rc::new((body.clone(), self.trace.clone(), self.telling.clone())))
    }

    fn go_to(&mut self, moment: &Moment) -> Body {
        let (body, trace, telling) = &*moment.0;
        (self.trace, self.telling) = (trace.clone(), telling.clone());
        (self.bending, self.last) = (None, None);
        body.clone()
    }

    fn push(&mut self, mark: Mark) {
        if self.trace.len() >= LONGEST_TRACE {
            self.trace.remove(0);
        }
        self.trace.push(mark);
    }

    /// Hours in a stance that is taken first, with a reading for each. Where the model cannot follow, nothing passes.
    fn pass(&mut self, before: &Body, taken: Body, hours: u32) -> Body {
        let mut marks: Vec<Mark> = Vec::new();
        let mut body = taken;
        if body.setup() != before.setup() {
            marks.push(Mark::of(&body, 0));
        }
        for _ in 0..hours {
            if let Some(error) = body.refused() {
                return before.refusing(*error);
            }
            body = body.after_an_hour();
            marks.push(Mark::of(&body, 1));
        }
        // A full disc that goes on lying is the same disc, to the last decimal of a link: nothing to take back.
        let as_linked = |setup: Setup| {
            let water = (setup.condition.water * 1e4).round();
            Setup { condition: Condition { water, ..setup.condition }, ..setup }
        };
        if body.refused().is_some() || marks.is_empty() || as_linked(body.setup()) == as_linked(before.setup()) {
            return body;
        }
        self.remember(before);
        (self.bending, self.last) = (None, Some(Kind::Single));
        for mark in marks {
            self.push(mark);
        }
        body
    }

    fn rest(&mut self, body: &Body, hours: u32) -> Body {
        match biomechanics::posture("lying") {
            Some(lying) => self.pass(body, body.moved_to(Stance::Posture(lying)), hours),
            None => body.clone(),
        }
    }

    fn start_bending(&mut self, body: &Body, bends: u32) -> Body {
        match Repetition::new(body.disc(), body.angle(), body.load(), bends) {
            Ok(repetition) => {
                self.remember(body);
                self.last = Some(Kind::Single);
                self.bending = Some(Bending { repetition, before: body.setup(), stage: Stage::Running, slices: 0 });
                body.clone()
            }
            Err(error) => body.refusing(error),
        }
    }

    #[inline(never)]
    fn advance_bending(&mut self, body: &Body, shown: bool) -> Body {
        let Some(bending) = self.bending.as_mut().filter(|bending| bending.stage == Stage::Running) else {
            return body.clone();
        };
        let outcome = bending.repetition.advance(SOLVES_AT_ONCE);
        bending.slices += 1;
        if let Err(error) = outcome {
            return self.end_bending(body).refusing(error);
        }
        let (done, wanted) = bending.progress();
        if done >= wanted {
            self.end_bending(body)
        } else if shown {
            body.with_disc(bending.repetition.disc())
        } else {
            body.clone()
        }
    }

    fn pause_bending(&mut self, body: &Body, paused: bool) -> Body {
        let Some(bending) = self.bending.as_mut().filter(|bending| bending.stage != Stage::Ended) else {
            return body.clone();
        };
        bending.stage = if paused { Stage::Paused } else { Stage::Running };
        body.with_disc(bending.repetition.disc())
    }

    /// What was bent so far stays.
    fn end_bending(&mut self, body: &Body) -> Body {
        let Some(bending) = self.bending.as_mut().filter(|bending| bending.stage != Stage::Ended) else {
            return body.clone();
        };
        bending.stage = Stage::Ended;
        let bent = body.with_disc(bending.repetition.disc());
        let back = self.past.last().map(|moment| (&moment.0.0, &moment.0.2));
        if back.is_some_and(|(body, telling)| body.setup().is_named_like(bent.setup()) && *telling == self.telling) {
            // Nothing came of it, so that there is nothing to take back.
            self.past.pop();
        } else {
            self.push(Mark::of(&bent, 0));
        }
        bent
    }

    fn open_story(&mut self, body: &Body, story: &'static Story) -> Body {
        self.remember(body);
        // Its words speak of a healthy disc.
        let condition = Condition { segment: body.condition().segment, ..Condition::healthy() };
        let healthy = body.set_up(Setup { condition, ..Setup::default() });
        self.telling = Some(Telling { story, step: 0, before: Vec::new() });
        self.tell(&healthy)
    }

    fn tell_next(&mut self, body: &Body) -> Body {
        let here = self.moment(body);
        let Some(telling) = self.telling.as_mut().filter(|telling| telling.goes_on()) else { return body.clone() };
        telling.before.push(here);
        telling.step += 1;
        self.tell(body)
    }

    fn tell_before(mut self, body: &Body) -> (Self, Body) {
        let Some(moment) = self.telling.as_ref().and_then(|telling| telling.before.last()).cloned() else {
            return (self, body.clone());
        };
        let body = self.go_to(&moment);
        (self, body)
    }

    /// Lets the present step of the story happen.
    fn tell(&mut self, body: &Body) -> Body {
        let Some(step) = self.telling.as_ref().and_then(Telling::now) else { return body.clone() };
        // Steps of a story are gone back by the story, and by one step out of it.
        let past = self.past.clone();
        let mut told = self.pass(body, body.moved_to(Stance::Posture(step.posture)), step.hours);
        if step.bends > 0 && told.refused().is_none() {
            told = self.start_bending(&told, step.bends);
        }
        self.past = past;
        told
    }

    fn show_after_guess(&mut self, body: &Body, guess: Guess) -> Body {
        let Some(posture) = biomechanics::posture("standing-bent") else { return body.clone() };
        let bent = body.moved_to(Stance::Posture(posture));
        if bent.refused().is_none() {
            let shift = bent.readings().nucleus_shift.value() - bent.standing_readings().nucleus_shift.value();
            self.guessing = Guessing::Guessed(guess, Millimetres(shift));
        }
        self.change(body, bent, Kind::Single)
    }

    fn undo(mut self, body: &Body) -> (Self, Body) {
        let Some(moment) = self.past.pop() else { return (self, body.clone()) };
        let body = self.go_to(&moment);
        (self, body)
    }

    fn start_afresh(&mut self, body: &Body) -> Body {
        let fresh = body.set_up(Setup::default());
        if fresh.refused().is_some() {
            return fresh;
        }
        if fresh.setup() != body.setup() || self.trace.len() > 1 {
            self.remember(body);
        }
        let past = std::mem::take(&mut self.past);
        *self = Self { past, ..Self::new(Some(&fresh), LabView::default()) };
        fresh
    }
}
