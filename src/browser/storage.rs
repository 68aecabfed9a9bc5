//! One text kept on this device. Only by an act of the person; many frames and private windows refuse it.

use web_sys::{Storage, window};

const KEY: &str = "sciatica-explorer-answers";

fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

/// Whether this page may keep anything.
pub fn is_allowed() -> bool {
    storage().is_some_and(|storage| storage.length().is_ok())
}

/// What is kept.
pub fn read() -> Option<String> {
    storage()?.get_item(KEY).ok().flatten()
}

/// Keeps a text in place of the one before; `None` where that is refused.
pub fn write(text: &str) -> Option<()> {
    storage()?.set_item(KEY, text).ok()
}

/// Forgets the text.
pub fn erase() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(KEY);
    }
}
