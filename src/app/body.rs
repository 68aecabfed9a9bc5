//! The one body that every screen looks at: stance → angle and load → deformed disc, in a disc of some condition.

use super::setup::{Setup, Stance};
use crate::{
    anatomy::{
        Side,
        from_above::{Place, root_met},
    },
    biomechanics::{self, Annulus, Condition, Disc, Herniation, Readings, Section, SolveError, creep},
    neurology::{Contact, Kilopascals, Root, Signal, contact, signal},
    quantity::{Degrees, Megapascals, Newtons},
};
use std::rc::Rc;

/// The body in its present stance, with the disc that the model found for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    stance: Stance,
    inflamed: bool,
    place: Place,
    side: Side,
    solved: Rc<Solved>,
    healthy: Rc<Solved>,
    refused: Option<SolveError>,
}

/// A disc in equilibrium with the cut through it.
#[derive(Debug)]
struct Solved {
    disc: Disc,
    section: Rc<Section>,
}

/// A disc of the same condition with the same cut is the same.
impl PartialEq for Solved {
    fn eq(&self, other: &Self) -> bool {
        self.disc.condition() == other.disc.condition() && self.section == other.section
    }
}

impl Solved {
    fn new(disc: Disc) -> Rc<Self> {
        let section = Rc::new(disc.section());
        Rc::new(Self { disc, section })
    }

    /// The healthy disc of the level of a condition, in quiet standing.
    fn healthy(like: Condition) -> Result<Rc<Self>, SolveError> {
        let posture = biomechanics::standing();
        let healthy = Condition { segment: like.segment, ..Condition::healthy() };
        Ok(Self::new(Disc::of(healthy)?.moved_to(posture.angle, posture.load)?))
    }
}

impl Body {
    /// A healthy body, standing. `None` when the model cannot even stand, which the tests rule out.
    pub fn standing() -> Option<Self> {
        let healthy = Solved::healthy(Condition::healthy()).ok()?;
        let Setup { stance, inflamed, place, side, .. } = Setup::default();
        Some(Self { stance, inflamed, place, side, solved: Rc::clone(&healthy), healthy, refused: None })
    }

    /// The same body in another stance. Where the model finds no equilibrium the last good state stays, with the reason.
    pub fn moved_to(&self, stance: Stance) -> Self {
        self.set_up(Setup { stance, ..self.setup() })
    }

    /// The same body bent to an angle by hand, under its present load.
    pub fn bent_to(&self, angle: Degrees) -> Self {
        self.moved_to(Stance::by_hand(angle, self.load()))
    }

    /// The same body loaded by hand, at its present angle.
    pub fn loaded_with(&self, load: Newtons) -> Self {
        self.moved_to(Stance::by_hand(self.angle(), load))
    }

    /// The same body, in the same stance, with its disc in another condition.
    pub fn in_condition(&self, condition: Condition) -> Self {
        self.set_up(Setup { condition, ..self.setup() })
    }

    /// The same body with its root inflamed or not.
    pub fn with_inflammation(&self, inflamed: bool) -> Self {
        Self { inflamed, ..self.clone() }
    }

    /// The same body with its disc pressing on the root, or leaving it free: torn through or whole in the present stance
    /// where that does it, else in quiet standing and without what age and time have changed.
    pub fn pressing(&self, pressed: bool) -> Self {
        if self.touches() == pressed {
            return self.clone();
        }
        let damage = if pressed { Annulus::Torn.damage() } else { 0.0 };
        let kept = self.in_condition(Condition { damage, ..self.condition() });
        if kept.refused.is_none() && kept.touches() == pressed {
            return kept;
        }
        let condition = Condition { segment: self.condition().segment, damage, ..Condition::healthy() };
        self.set_up(Setup { stance: Stance::default(), condition, ..self.setup() })
    }

    /// The body as it is set up. Where the model finds no equilibrium the last good state stays, with the reason.
    pub fn set_up(&self, setup: Setup) -> Self {
        let Setup { stance, condition, inflamed, place, side } = setup;
        if setup == self.setup() {
            return Self { refused: None, ..self.clone() };
        }
        if condition == self.condition() && stance == self.stance {
            return Self { inflamed, place, side, refused: None, ..self.clone() };
        }
        let changed = || -> Result<_, SolveError> {
            let (angle, load) = (stance.angle(), stance.load());
            let solved = if condition == self.condition() {
                self.solved.disc.moved_to(angle, load)?
            } else if stance == self.stance {
                self.solved.disc.changed_to(condition)?
            } else {
                Disc::of(condition)?.moved_to(angle, load)?
            };
            let healthy = if condition.segment == self.condition().segment {
                Rc::clone(&self.healthy)
            } else {
                Solved::healthy(condition)?
            };
            Ok((Solved::new(solved), healthy))
        };
        match changed() {
            Ok((solved, healthy)) => Self { stance, inflamed, place, side, solved, healthy, refused: None },
            Err(error) => Self { refused: Some(error), ..self.clone() },
        }
    }

    /// The same body after an hour in its stance: water leaves or enters the core of its disc.
    pub fn after_an_hour(&self) -> Self {
        match creep::after_hours(self.disc(), 1.0) {
            Ok(disc) => self.with_disc(&disc),
            Err(error) => self.refusing(error),
        }
    }

    /// The same body in the same stance with the disc that time or bending has made of its own.
    pub fn with_disc(&self, disc: &Disc) -> Self {
        Self { solved: Solved::new(disc.clone()), refused: None, ..self.clone() }
    }

    /// The same body, told that the model could not go on.
    pub fn refusing(&self, error: SolveError) -> Self {
        Self { refused: Some(error), ..self.clone() }
    }

    /// Everything that was chosen about it.
    pub fn setup(&self) -> Setup {
        let Self { stance, inflamed, place, side, .. } = *self;
        Setup { stance, condition: self.condition(), inflamed, place, side }
    }

    /// The disc itself.
    pub fn disc(&self) -> &Disc {
        &self.solved.disc
    }

    /// The condition of its disc.
    pub fn condition(&self) -> Condition {
        self.disc().condition()
    }

    /// The state of the back wall of its disc.
    pub fn annulus(&self) -> Annulus {
        self.condition().annulus()
    }

    /// Whether the root beside the disc is inflamed.
    pub fn inflamed(&self) -> bool {
        self.inflamed
    }

    /// What has left its place in the disc, if anything.
    pub fn herniation(&self) -> Option<Herniation> {
        self.disc().herniation()
    }

    /// The same body with its crack at another place, seen from above.
    pub fn cracked_at(&self, place: Place, side: Side) -> Self {
        Self { place, side, ..self.clone() }
    }

    /// The root beside the disc, at the place where the disc is cracked or would be.
    pub fn root(&self) -> Option<&'static Root> {
        root_met(self.condition().segment.id, self.place)
    }

    /// What the root beside the disc reports.
    pub fn signal(&self) -> Signal {
        signal(self.contact().pressure, self.inflamed)
    }

    /// What the body was asked to do.
    pub fn stance(&self) -> Stance {
        self.stance
    }

    /// The angle of the segment from neutral.
    pub fn angle(&self) -> Degrees {
        self.stance.angle()
    }

    /// The compression of its disc.
    pub fn load(&self) -> Newtons {
        self.stance.load()
    }

    /// What was measured in a person in this posture; nothing where nobody measured, or for a disc unlike the one in which
    /// it was: a healthy one, of that level, as full of water as at first.
    pub fn measured(&self) -> Option<Megapascals> {
        let like = Setup { condition: self.condition(), ..Setup::default() };
        self.stance.posture().filter(|_| like.is_named_like(Setup::default()))?.measured
    }

    /// What the disc does in this stance.
    pub fn readings(&self) -> Readings {
        self.disc().readings()
    }

    /// The condition of the healthy disc of this level that everything is compared with.
    pub fn standing_condition(&self) -> Condition {
        self.healthy.disc.condition()
    }

    /// The readings of a healthy disc of this level in quiet standing, for comparison.
    pub fn standing_readings(&self) -> Readings {
        self.healthy.disc.readings()
    }

    /// The cut through the deformed disc.
    pub fn section(&self) -> Rc<Section> {
        Rc::clone(&self.solved.section)
    }

    /// The cut through a healthy disc of this level in quiet standing, for the ghost outline.
    pub fn standing_section(&self) -> Rc<Section> {
        Rc::clone(&self.healthy.section)
    }

    /// How far the back of the disc is from the root beside it.
    pub fn contact(&self) -> Contact {
        contact(self.disc().reach(), self.angle())
    }

    /// Whether the disc presses on the root beside it.
    pub fn touches(&self) -> bool {
        self.contact().pressure > Kilopascals::default()
    }

    /// The same for a healthy disc of this level in quiet standing.
    pub fn standing_contact(&self) -> Contact {
        contact(self.healthy.disc.reach(), biomechanics::standing().angle)
    }

    /// Why the last change was refused, if it was.
    pub fn refused(&self) -> Option<&SolveError> {
        self.refused.as_ref()
    }
}
