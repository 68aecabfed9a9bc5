//! The walking rule of one source: if the thirtieth step hurts, walk twenty-nine, short and often, until half an hour is free of pain.
//! No trial tested it; the goal of half an hour is also that of a trial in people who had recovered from back pain.

/// So long a walk without pain is the goal, minutes.
pub const GOAL_MINUTES: u16 = 30;

/// A walk that ends before the pain begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walk {
    /// How many steps.
    pub steps: u32,
}

impl Walk {
    /// The walk for somebody whose pain begins at that step: one step less. None where the first step hurts already.
    pub const fn before_pain(begins_at: u32) -> Option<Self> {
        if begins_at > 1 { Some(Self { steps: begins_at - 1 }) } else { None }
    }
}

/// What is left to the goal for somebody who walks so long without pain, minutes.
pub const fn to_goal(painless_minutes: u16) -> u16 {
    GOAL_MINUTES.saturating_sub(painless_minutes)
}

/// Whether to stay on level ground: until the goal is reached.
pub const fn stays_level(painless_minutes: u16) -> bool {
    to_goal(painless_minutes) > 0
}
