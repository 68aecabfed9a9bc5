//! What a link says about the body and about how the lab draws it, and the keys for that in an address.
//!
//! A key that is missing means the default; a value that is not understood is ignored, as if its key were missing.

use crate::{
    anatomy::{Side, from_above::Place},
    biomechanics::{
        self, Annulus, Condition, Posture,
        condition::{AGE_RANGE, WATER_RANGE},
        disc::{ANGLE_RANGE, LOAD_RANGE},
        segment::segment,
    },
    quantity::{Degrees, Newtons, decimal, within},
};
use std::ops::RangeInclusive;

/// What the body is asked to do: a posture by name, or an angle and a load of one's own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stance {
    /// One of the postures of the table.
    Posture(&'static Posture),
    /// Set by hand.
    Free {
        /// Angle of the segment from neutral.
        angle: Degrees,
        /// Compression of its disc.
        load: Newtons,
    },
}

impl Default for Stance {
    fn default() -> Self {
        Self::Posture(biomechanics::standing())
    }
}

impl Stance {
    /// An angle and a load set by hand; the posture of the table that has just these, where there is one.
    pub fn by_hand(angle: Degrees, load: Newtons) -> Self {
        let posture = biomechanics::postures().iter().find(|posture| posture.angle == angle && posture.load == load);
        posture.map_or(Self::Free { angle, load }, Self::Posture)
    }

    /// The angle of the segment.
    pub fn angle(self) -> Degrees {
        match self {
            Self::Posture(posture) => posture.angle,
            Self::Free { angle, .. } => angle,
        }
    }

    /// The compression of its disc.
    pub fn load(self) -> Newtons {
        match self {
            Self::Posture(posture) => posture.load,
            Self::Free { load, .. } => load,
        }
    }

    /// The posture, unless it was set by hand.
    pub fn posture(self) -> Option<&'static Posture> {
        match self {
            Self::Posture(posture) => Some(posture),
            Self::Free { .. } => None,
        }
    }
}

/// Everything that is chosen about the body; the model finds the rest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setup {
    /// What it is asked to do.
    pub stance: Stance,
    /// Which disc it has.
    pub condition: Condition,
    /// Whether the root beside the disc is inflamed.
    pub inflamed: bool,
    /// Where a crack lies, seen from above; one of [`PLACES`].
    pub place: Place,
    /// On which side of the person.
    pub side: Side,
}

/// Where a crack can lie: where it meets a root. In the middle it meets the sac of all roots, for which the law of contact is not made.
pub const PLACES: [Place; 3] = [Place::Posterolateral, Place::Foraminal, Place::FarLateral];

impl Default for Setup {
    fn default() -> Self {
        Self {
            stance: Stance::default(),
            condition: Condition::healthy(),
            inflamed: false,
            place: Place::default(),
            side: Side::default(),
        }
    }
}

impl Setup {
    /// Whether a link names this and the other alike: links round what hours and bends have made.
    pub fn is_named_like(self, other: Self) -> bool {
        let [own, others] = [self, other].map(|setup| {
            let mut text = QueryText::default();
            text.setup(setup);
            text.text
        });
        own == others
    }
}

/// How many times larger than true movements can be drawn.
pub const EXAGGERATIONS: RangeInclusive<f64> = 1.0..=10.0;

/// How the lab draws the disc.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LabView {
    /// How many times larger than true movements are drawn.
    pub exaggeration: f64,
    /// Whether the outline of the healthy disc in standing is drawn over the disc.
    pub ghost: bool,
    /// Whether the healthy disc in standing is drawn beside the disc.
    pub beside: bool,
}

impl Default for LabView {
    /// Three times larger: the core moves by tenths of a millimetre, which nobody would see.
    fn default() -> Self {
        Self { exaggeration: 3.0, ghost: true, beside: false }
    }
}

/// The part of an address after `?`: keys and their values.
#[derive(Clone, Copy)]
pub(super) struct Query<'a> {
    /// The text.
    pub text: &'a str,
    /// What stands before each key: nothing, or [`WAS`].
    pub prefix: &'static str,
}

/// Before the keys of what a drawing is compared with.
pub(super) const WAS: &str = "was.";

impl<'a> Query<'a> {
    /// The value of a key.
    pub fn value(&self, key: &str) -> Option<&'a str> {
        let is_it = |found: &str| found.strip_prefix(self.prefix) == Some(key);
        self.text.split('&').find_map(|pair| pair.split_once('=').filter(|(found, _)| is_it(found))).map(|(_, v)| v)
    }

    /// Takes what a key says for a value, where it says anything. Whether it does.
    fn take<T>(&self, key: &str, read: impl Fn(&str) -> Option<T>, value: &mut T) -> bool {
        let read = self.value(key).and_then(read);
        let is_said = read.is_some();
        if let Some(said) = read {
            *value = said;
        }
        is_said
    }

    /// The same for a number; one out of range means the nearest that can be shown.
    #[inline(never)]
    fn number(&self, key: &str, range: RangeInclusive<f64>, value: &mut f64) -> bool {
        let nearest = |number| within(number, *range.start(), *range.end());
        self.take(key, |text| decimal::parse(text).map(nearest), value)
    }

    #[inline(never)]
    fn switch(&self, key: &str, value: &mut bool) -> bool {
        let read = |text: &str| match text {
            "1" => Some(true),
            "0" => Some(false),
            _ => None,
        };
        self.take(key, read, value)
    }

    /// The body, if the link says anything about it.
    pub fn setup(&self) -> Option<Setup> {
        let mut setup = Setup::default();
        let mut is_said = self.stance(&mut setup.stance);
        is_said |= self.condition(&mut setup.condition);
        is_said |= self.switch("inflamed", &mut setup.inflamed);
        let place = |id: &str| Place::from_id(id).filter(|place| PLACES.contains(place));
        is_said |= self.take("crack", place, &mut setup.place);
        let side = |side: &str| match side {
            "left" => Some(Side::Left),
            "right" => Some(Side::Right),
            _ => None,
        };
        is_said |= self.take("crack-side", side, &mut setup.side);
        is_said.then_some(setup)
    }

    /// How it is drawn, if the link says anything about it.
    pub fn view(&self) -> Option<LabView> {
        let mut view = LabView::default();
        let mut is_said = self.number("larger", EXAGGERATIONS, &mut view.exaggeration);
        is_said |= self.switch("ghost", &mut view.ghost);
        is_said |= self.switch("beside", &mut view.beside);
        is_said.then_some(view)
    }

    fn stance(&self, stance: &mut Stance) -> bool {
        let posture = |id: &str| biomechanics::posture(id).map(Stance::Posture);
        let is_named = self.take("posture", posture, stance);
        let (mut angle, mut load) = (stance.angle(), stance.load());
        let mut is_by_hand =
            self.number("angle", ANGLE_RANGE.start().value()..=ANGLE_RANGE.end().value(), &mut angle.0);
        is_by_hand |= self.number("load", LOAD_RANGE.start().value()..=LOAD_RANGE.end().value(), &mut load.0);
        if is_by_hand {
            *stance = Stance::by_hand(angle, load);
        }
        is_named || is_by_hand
    }

    #[inline(never)]
    fn condition(&self, condition: &mut Condition) -> bool {
        let mut is_said = self.take("level", segment, &mut condition.segment);
        let mut age = f64::from(condition.age);
        is_said |= self.number("age", f64::from(*AGE_RANGE.start())..=f64::from(*AGE_RANGE.end()), &mut age);
        condition.age = age as u8;
        let annulus = |id: &str| Annulus::ALL.into_iter().find(|state| state.id() == id).map(Annulus::damage);
        is_said |= self.take("annulus", annulus, &mut condition.damage);
        // A damage is more exact than the word for it.
        is_said |= self.number("damage", 0.0..=1.0, &mut condition.damage);
        is_said |= self.number("fissure", 0.0..=1.0, &mut condition.fissure);
        is_said |= self.number("water", WATER_RANGE, &mut condition.water);
        is_said
    }
}

/// Writes keys and values after `?` and `&`.
#[derive(Default)]
pub(super) struct QueryText {
    /// The text.
    pub text: String,
    /// What is written before each key.
    pub prefix: &'static str,
}

impl QueryText {
    /// Adds a key with its value.
    pub fn push(&mut self, key: &str, value: &str) {
        self.text.push(if self.text.is_empty() { '?' } else { '&' });
        for part in [self.prefix, key, "=", value] {
            self.text.push_str(part);
        }
    }

    fn number(&mut self, key: &str, value: f64, usual: f64) {
        let written = decimal::short(value, DIGITS);
        if written != decimal::short(usual, DIGITS) {
            self.push(key, &written);
        }
    }

    fn switch(&mut self, key: &str, value: bool, usual: bool) {
        if value != usual {
            self.push(key, if value { "1" } else { "0" });
        }
    }

    /// Everything about the body that is not as usual.
    pub fn setup(&mut self, Setup { stance, condition, inflamed, place, side }: Setup) {
        match stance {
            Stance::Posture(posture) if posture.id == biomechanics::standing().id => {}
            Stance::Posture(posture) => self.push("posture", posture.id),
            Stance::Free { angle, load } => {
                self.push("angle", &decimal::short(angle.value(), DIGITS));
                self.push("load", &decimal::short(load.value(), DIGITS));
            }
        }
        let usual = Condition::healthy();
        if condition.segment.id != usual.segment.id {
            self.push("level", condition.segment.id);
        }
        self.number("age", f64::from(condition.age), f64::from(usual.age));
        let annulus = condition.annulus();
        if decimal::short(annulus.damage(), DIGITS) != decimal::short(condition.damage, DIGITS) {
            self.number("damage", condition.damage, usual.damage);
        } else if annulus != Annulus::default() {
            self.push("annulus", annulus.id());
        }
        self.number("fissure", condition.fissure, usual.fissure);
        self.number("water", condition.water, usual.water);
        self.switch("inflamed", inflamed, false);
        if place != Place::default() {
            self.push("crack", place.id());
        }
        if side == Side::Left {
            self.push("crack-side", "left");
        }
    }

    /// Everything about the drawing that is not as usual.
    pub fn view(&mut self, view: LabView) {
        let usual = LabView::default();
        self.number("larger", view.exaggeration, usual.exaggeration);
        self.switch("ghost", view.ghost, usual.ghost);
        self.switch("beside", view.beside, usual.beside);
    }
}

/// Digits after the point in an address.
const DIGITS: u32 = 4;
