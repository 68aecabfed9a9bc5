//! What the body is: named structures, and their forms computed from measured places (`assets/content/anatomy`).
//!
//! A view turns parameters (posture, side, height of the body …) into [`Shape`]s in millimetres; `figures` draws them. Forms between
//! measured places are our drawing; the places, lengths, widths and angles are held by tests against the evidence.

pub mod body;
pub mod from_above;
pub mod leg_front;
pub mod body_map;
pub mod form;
pub mod nerve_back;
pub mod nervous_path;
pub mod pelvis_back;
pub mod scene;
pub mod search;
pub mod settings;
pub mod spine;
pub mod spine_back;
pub mod structure;
pub mod territory;
pub mod view;

pub use body::{Body, Side};
pub use form::Form;
pub use pelvis_back::Referral;
pub use scene::Scene;
pub use search::search;
pub use settings::Settings;
pub(crate) use structure::Card;
pub use structure::{Structure, Tissue, structure, structures};
pub use view::{Seen, Shape, View, ViewId, Window, anchor, route, view, views};
