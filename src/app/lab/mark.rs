//! The trace: what was done, and the pressure that followed.

use super::super::{body::Body, setup::Stance};
use crate::quantity::Megapascals;

/// One reading of the trace: what was done, and the pressure that followed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// The stance.
    pub stance: Stance,
    /// Pressure in the core.
    pub pressure: Megapascals,
    /// What was measured in a person in such a posture and such a disc.
    pub measured: Option<Megapascals>,
    /// Hours since the reading before.
    pub hours: u32,
}

impl Mark {
    pub(super) fn of(body: &Body, hours: u32) -> Self {
        Self { stance: body.stance(), pressure: body.readings().pressure, measured: body.measured(), hours }
    }
}
