//! Answers on a page that was left alone: a warning first, then they go.

use super::CheckState;
use std::time::Duration;

/// How long a page with answers may be left alone before it warns.
const UNTIL_WARNING: Duration = Duration::from_secs(15 * 60);
/// How long the warning stands before the answers go.
const UNTIL_CLEARED: Duration = Duration::from_secs(2 * 60);

/// Whether somebody is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Idle {
    /// As far as is known.
    #[default]
    Watching,
    /// The warning is shown.
    Warned,
    /// Not asked for.
    Off,
}

impl CheckState {
    /// Whether the warning is shown.
    pub fn idle(&self) -> Idle {
        self.idle
    }

    /// After how long without an act [`super::CheckAction::IdlePassed`] is due. Nothing is due without answers, where they are kept on
    /// purpose, and where somebody reads what to do now and may be on the phone, which is only where the check `is_shown`. Who measures
    /// the time is no matter here.
    pub fn waits(&self, is_shown: bool) -> Option<Duration> {
        match self.idle {
            _ if self.keeps || !self.has_answers() || (is_shown && self.tells_where_to_turn()) => None,
            Idle::Watching => Some(UNTIL_WARNING),
            Idle::Warned => Some(UNTIL_CLEARED),
            Idle::Off => None,
        }
    }
}
