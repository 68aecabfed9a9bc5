//! This page as one file that carries a text with it, where the page is one file: the loader keeps it as it came.

use super::page;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{Element, window};

/// By this name the loader of the single file keeps the page as it came, at its root. Not in a template: from there words for readers
/// without scripts come out spoiled.
const SOURCE: &str = "asItCame";
/// Where a page carries a text: the loader of the single file knows this id.
const CARRIED: &str = "carried";

fn source() -> Option<Element> {
    let root = window()?.document()?.document_element()?;
    Reflect::get(&root, &SOURCE.into()).ok()?.dyn_into().ok()
}

/// Whether the page is one file.
pub fn is_possible() -> bool {
    source().is_some()
}

/// The page as it came, with this text in it instead of what it carried; `None` where it is not one file.
pub fn with(text: &str) -> Option<String> {
    let root = source()?.clone_node_with_deep(true).ok()?.unchecked_into::<Element>();
    if let Some(before) = root.query_selector("#carried").ok()? {
        before.remove();
    }
    let place = window()?.document()?.create_element("p").ok()?;
    place.set_id(CARRIED);
    place.set_attribute("hidden", "").ok()?;
    place.set_text_content(Some(text));
    root.last_child()?.append_child(&place).ok()?;
    Some(["<!DOCTYPE html>\n", &root.outer_html()].concat())
}

/// The text that this page carries.
pub fn carried() -> Option<String> {
    page::element(CARRIED)?.text_content()
}
