//! Facts of the disc lab.

use super::super::setup::Setup;
use crate::{
    anatomy::{Side, from_above::Place},
    biomechanics::{Annulus, Posture, Story, segment::Segment},
    quantity::{Degrees, Millimetres, Newtons},
};

/// A fact of the disc lab.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LabAction {
    /// A posture was chosen, on whatever screen.
    PostureChosen(&'static Posture),
    /// The upper vertebra was turned by hand.
    AngleSet(Degrees),
    /// The load was changed by hand.
    LoadSet(Newtons),
    /// Another level of the spine was chosen.
    LevelChosen(&'static Segment),
    /// The age of the disc was set, in years.
    AgeSet(u8),
    /// A state of the back wall was chosen.
    AnnulusChosen(Annulus),
    /// The fissure was moved to a height of the back wall, 0 to 1.
    FissurePlaced(f64),
    /// The crack was moved to another place of the back wall, seen from above.
    CrackPlaced(Place),
    /// The crack was moved to the other side.
    CrackTurned(Side),
    /// The disc was made to press on the root, or to leave it free.
    PressureSwitched(bool),
    /// Everything about the body was chosen at once.
    SetUp(Setup),
    /// The root beside the disc became inflamed, or calmed down.
    InflammationSwitched(bool),
    /// So many hours passed in the present stance.
    HoursPassed(u32),
    /// So many hours of lying on the back passed.
    Rested(u32),
    /// Bending from neutral to the present stance began, so many times.
    BendingStarted(u32),
    /// The page is ready for the next piece of it. Whether the disc is to be shown in between.
    BendingAdvanced(bool),
    /// It was paused, or goes on.
    BendingPaused(bool),
    /// It was ended early.
    BendingStopped,
    /// A story was opened at its first step.
    StoryOpened(&'static Story),
    /// The next step of the story was asked for.
    StoryForward,
    /// The step of the story before was asked for.
    StoryBack,
    /// The story was closed.
    StoryClosed,
    /// A guess where the core goes when the disc bends forward, and the wish to see it.
    Guessed(Guess),
    /// No guess is wanted.
    GuessSkipped,
    /// The last change was taken back.
    Undone,
    /// Everything as at the beginning.
    StartedAfresh,
    /// Movements are to be drawn this many times larger than true.
    ExaggerationSet(f64),
    /// The ghost outline was switched.
    GhostSwitched(bool),
    /// The healthy disc beside was switched.
    BesideSwitched(bool),
}

impl LabAction {
    /// Whether it happens to the disc as bending has left it.
    pub(super) fn builds_on_bending(&self) -> bool {
        !matches!(
            self,
            Self::BendingAdvanced(_)
                | Self::Undone
                | Self::ExaggerationSet(_)
                | Self::GhostSwitched(_)
                | Self::BesideSwitched(_)
        )
    }
}

/// Where the core goes when the disc bends forward, as somebody expects it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guess {
    /// Towards the back.
    Back,
    /// Towards the front.
    Front,
    /// Nowhere.
    Nowhere,
}

/// Whether somebody guessed before seeing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Guessing {
    /// Not yet asked.
    #[default]
    Open,
    /// Asked and guessed; and how far the core then lay further back than in healthy standing. It stays as it was seen.
    Guessed(Guess, Millimetres),
    /// Not wanted.
    Skipped,
}
