//! From the disc to the feeling: how far the disc is from a root, what the root does when it is pressed or inflamed, and where
//! the brain feels it. The published thresholds are content; the law that joins them is our own simplification.

mod contact;
mod root;
mod signal;

pub use contact::{Contact, ContactLaw, Kilopascals, Sourced, Surgery, Threshold, contact, law, surgery, thresholds};
pub use root::{Root, exiting_root, root, roots, traversing_root};
pub use signal::{Signal, signal};
