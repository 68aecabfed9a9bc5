//! A vertebra that has slid on the one below it, by the grades of Meyerding: quarters of the endplate it stands on.
//!
//! At L5-S1 a forward slip is drawn with the arch divided from the body: the arch stays behind. In the others the whole vertebra
//! moves. The disc keeps its height and the vertebra its tilt (our simplification).

use crate::{
    content::anatomy::measure,
    geometry::Point,
    text::{self, Language, Message},
};

/// A slip, or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Slip {
    /// Everything in its place.
    #[default]
    None,
    /// L4 forward on L5, the whole vertebra.
    L4Forward1,
    /// L4 backward on L5.
    L4Backward1,
    /// L5 forward on the sacrum, its arch left behind.
    L5Forward1,
    /// The same, the second quarter.
    L5Forward2,
    /// The same, the third quarter.
    L5Forward3,
    /// The same, the fourth quarter.
    L5Forward4,
    /// L5 backward on the sacrum.
    L5Backward1,
}

impl Slip {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::None,
        Self::L4Forward1,
        Self::L4Backward1,
        Self::L5Forward1,
        Self::L5Forward2,
        Self::L5Forward3,
        Self::L5Forward4,
        Self::L5Backward1,
    ];

    /// Its value in a link.
    pub const fn id(self) -> &'static str {
        [
            "none",
            "L4-L5-forward-1",
            "L4-L5-backward-1",
            "L5-S1-forward-1",
            "L5-S1-forward-2",
            "L5-S1-forward-3",
            "L5-S1-forward-4",
            "L5-S1-backward-1",
        ][self as usize]
    }

    /// The slip of this id.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|slip| slip.id() == id)
    }

    /// Its name on a button.
    pub const fn name(self) -> Message {
        [
            text::SLIP_NONE,
            text::SLIP_L4_FORWARD,
            text::SLIP_L4_BACKWARD,
            text::SLIP_L5_FORWARD_1,
            text::SLIP_L5_FORWARD_2,
            text::SLIP_L5_FORWARD_3,
            text::SLIP_L5_FORWARD_4,
            text::SLIP_L5_BACKWARD,
        ][self as usize]
    }

    /// The disc at which it happens, counted from L1-L2, and the grade, forward positive; nothing without a slip.
    pub const fn place(self) -> Option<(usize, i8)> {
        match self {
            Self::None => None,
            Self::L4Forward1 => Some((3, 1)),
            Self::L4Backward1 => Some((3, -1)),
            Self::L5Forward1 => Some((4, 1)),
            Self::L5Forward2 => Some((4, 2)),
            Self::L5Forward3 => Some((4, 3)),
            Self::L5Forward4 => Some((4, 4)),
            Self::L5Backward1 => Some((4, -1)),
        }
    }

    /// The step of the upper vertebra over a lower endplate ([back, front]): to the middle of the grade's quarter.
    pub fn step(self, segment: usize, lower: [Point; 2]) -> Point {
        match self.place() {
            Some((at, grade)) if at == segment => {
                let middle = (f64::from(grade).abs() - 0.5) * measure::MEYERDING_STEP;
                (lower[1] - lower[0]) * (middle * f64::from(grade.signum()))
            }
            _ => Point::default(),
        }
    }

    /// Whether the arch of this vertebra (0 for L1) stays behind.
    pub const fn divides_the_arch(self, vertebra: usize) -> bool {
        matches!(self.place(), Some((4, 1..))) && vertebra == 4
    }
}

/// What the slip is and what it makes narrower, in plain words; nothing without a slip.
pub fn sentence(language: Language, slip: Slip) -> Option<String> {
    let (segment, grade) = slip.place()?;
    let words = |message: Message| message.in_language(language);
    let said = text::slip_said(language, u32::from(grade.unsigned_abs()), words(slip.name()));
    if slip.divides_the_arch(segment) {
        return Some([&said, " ", words(text::SLIP_ARCH)].concat());
    }
    let narrower = if grade > 0 { text::SLIP_CANAL } else { text::SLIP_BACK };
    Some([&said, " ", words(narrower), " ", words(text::SLIP_GRADE)].concat())
}
