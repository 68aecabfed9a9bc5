//! The one body that every screen looks at: stance → angle and load → deformed disc.

use super::route::Stance;
use crate::{
    biomechanics::{self, Condition, Disc, Herniation, Readings, Section, SolveError},
    neurology::{Contact, Root, Signal, contact, signal, traversing_root},
    quantity::{Degrees, Newtons},
};
use std::rc::Rc;

/// The body in its present stance, with the disc that the model found for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    stance: Stance,
    inflamed: bool,
    disc: Rc<Disc>,
    section: Rc<Section>,
    standing: Rc<Disc>,
    standing_section: Rc<Section>,
    refused: Option<SolveError>,
}

impl Body {
    /// A healthy body, standing. `None` when the model cannot even stand, which the tests rule out.
    pub fn standing() -> Option<Self> {
        let posture = biomechanics::standing();
        let disc = Rc::new(Disc::healthy().moved_to(posture.angle, posture.load).ok()?);
        let section = Rc::new(disc.section());
        Some(Self {
            stance: Stance::Posture(posture),
            inflamed: false,
            standing: Rc::clone(&disc),
            standing_section: Rc::clone(&section),
            disc,
            section,
            refused: None,
        })
    }

    /// The same body in another stance. Where the model finds no equilibrium the last good state stays, with the reason.
    pub fn moved_to(&self, stance: Stance) -> Self {
        if stance == self.stance {
            return self.clone();
        }
        match self.disc.moved_to(stance.angle(), stance.load()) {
            Ok(disc) => {
                Self { stance, section: Rc::new(disc.section()), disc: Rc::new(disc), refused: None, ..self.clone() }
            }
            Err(error) => Self { refused: Some(error), ..self.clone() },
        }
    }

    /// The same body bent to an angle by hand, under its present load.
    pub fn bent_to(&self, angle: Degrees) -> Self {
        self.moved_to(Stance::Free { angle, load: self.load() })
    }

    /// The same body loaded by hand, at its present angle.
    pub fn loaded_with(&self, load: Newtons) -> Self {
        self.moved_to(Stance::Free { angle: self.angle(), load })
    }

    /// The same body, in the same stance, with its disc in another condition.
    pub fn in_condition(&self, condition: Condition) -> Self {
        let posture = biomechanics::standing();
        let changed = self.disc.changed_to(condition);
        match changed.and_then(|disc| Ok((disc.moved_to(posture.angle, posture.load)?, disc))) {
            Ok((standing, disc)) => Self {
                section: Rc::new(disc.section()),
                disc: Rc::new(disc),
                standing_section: Rc::new(standing.section()),
                standing: Rc::new(standing),
                refused: None,
                ..self.clone()
            },
            Err(error) => Self { refused: Some(error), ..self.clone() },
        }
    }

    /// The same body with its root inflamed or not.
    pub fn with_inflammation(&self, inflamed: bool) -> Self {
        Self { inflamed, ..self.clone() }
    }

    /// The condition of its disc.
    pub fn condition(&self) -> Condition {
        self.disc.condition()
    }

    /// Whether the root beside the disc is inflamed.
    pub fn inflamed(&self) -> bool {
        self.inflamed
    }

    /// What has left its place in the disc, if anything.
    pub fn herniation(&self) -> Option<Herniation> {
        self.disc.herniation()
    }

    /// The root beside the disc.
    pub fn root(&self) -> Option<&'static Root> {
        traversing_root(self.condition().segment.id)
    }

    /// What the root beside the disc reports.
    pub fn signal(&self) -> Signal {
        signal(self.contact().pressure, self.inflamed)
    }

    /// What the body was asked to do.
    pub fn stance(&self) -> Stance {
        self.stance
    }

    /// The angle of L4-L5 from neutral.
    pub fn angle(&self) -> Degrees {
        self.stance.angle()
    }

    /// The compression of L4-L5.
    pub fn load(&self) -> Newtons {
        self.stance.load()
    }

    /// What the disc does in this stance.
    pub fn readings(&self) -> Readings {
        self.disc.readings()
    }

    /// The same readings in quiet standing, for comparison.
    pub fn standing_readings(&self) -> Readings {
        self.standing.readings()
    }

    /// The cut through the deformed disc.
    pub fn section(&self) -> Rc<Section> {
        Rc::clone(&self.section)
    }

    /// The cut through the disc in quiet standing, for the ghost outline.
    pub fn standing_section(&self) -> Rc<Section> {
        Rc::clone(&self.standing_section)
    }

    /// How far the back of the disc is from the root beside it.
    pub fn contact(&self) -> Contact {
        contact(self.disc.reach(), self.angle())
    }

    /// The same in quiet standing.
    pub fn standing_contact(&self) -> Contact {
        contact(self.standing.reach(), biomechanics::standing().angle)
    }

    /// Why the last change was refused, if it was.
    pub fn refused(&self) -> Option<&SolveError> {
        self.refused.as_ref()
    }
}
