//! Texts kept on this device, each under a name of its own. Only by an act of the person; many frames and private windows refuse it.

use web_sys::{Storage, window};

/// The answers of the pattern check.
pub const ANSWERS: &str = "sciatica-explorer-answers";
/// A session of exercises.
pub const SESSION: &str = "sciatica-explorer-session";

fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

/// Whether this page may keep anything.
pub fn is_allowed() -> bool {
    storage().is_some_and(|storage| storage.length().is_ok())
}

/// What is kept under a name.
pub fn read(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Keeps a text in place of the one before; `None` where that is refused.
pub fn write(key: &str, text: &str) -> Option<()> {
    storage()?.set_item(key, text).ok()
}

/// Forgets the text.
pub fn erase(key: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(key);
    }
}
