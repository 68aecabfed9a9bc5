//! Copying a text that stands on the page.

use super::page::element;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDocument, HtmlTextAreaElement, window};

/// Marks the whole text of a text area and asks the browser to copy it; `None` where that is refused, and the text stays marked
/// for the reader to copy. By the older command: the newer interface is missing from disk, over http and in many frames.
pub fn copy_text_of(id: &str) -> Option<()> {
    element(id)?.dyn_into::<HtmlTextAreaElement>().ok()?.select();
    let document = window()?.document()?.dyn_into::<HtmlDocument>().ok()?;
    document.exec_command("copy").ok()?.then_some(())
}
