//! The application without a browser: one state, facts that change it, and addresses.
//!
//! One way round: event → [`Action`] → [`update`] → [`State`] → view. Everything here is pure and tested natively.

mod action;
mod body;
pub mod care;
mod check;
mod chosen;
mod early;
mod frame;
mod lab;
mod look;
mod message;
pub mod player;
mod route;
mod search;
mod setup;
mod state;
pub mod teach;
mod update;
pub mod walking;

pub use action::Action;
pub use body::Body;
pub use care::{Care, CareAction, CareLook};
pub use check::{CheckAction, CheckState, Complaint, Idle, Moved, News, Progress, Step};
pub use chosen::Chosen;
pub use early::IS_CUT;
pub use frame::{Controls, Frame, Height, Panel};
pub use lab::{Bending, Guess, Guessing, Lab, LabAction, Mark, Stage, Telling};
pub use look::{Look, Was};
pub use message::{Configuration, Follower, Report};
pub use route::{Address, Screen};
pub use search::{Found, Hit, search};
pub use setup::{EXAGGERATIONS, LabView, PLACES, Setup, Stance};
pub use state::{Coming, State, Theme};
pub use teach::{Handout, Lectern, TeachAction};
pub use update::{COPIED, SEARCH, update};
