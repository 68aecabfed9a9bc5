//! Files that a person saves and opens. Nothing leaves the device.

use super::host;
use gloo_events::EventListener;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, FileReader, HtmlAnchorElement, HtmlInputElement, Url, window};

/// Hands a text of a media type to the browser as a file to save; `None` where that is refused.
pub fn save(name: &str, media_type: &str, text: &str) -> Option<()> {
    let kind = BlobPropertyBag::new();
    kind.set_type(media_type);
    let parts = Array::of1(&JsValue::from_str(text));
    save_blob(name, &Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?)
}

/// The same with anything.
pub fn save_blob(name: &str, blob: &Blob) -> Option<()> {
    let url = Url::create_object_url_with_blob(blob).ok()?;
    let link: HtmlAnchorElement = window()?.document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    host::mark_doubtful_save();
    Url::revoke_object_url(&url).ok()
}

/// Reads the file that was chosen in an input, and calls back with its text: empty where it is no text.
pub fn read_chosen(input: &HtmlInputElement, on_text: impl FnOnce(String) + 'static) -> Option<()> {
    let file = input.files()?.get(0)?;
    let reader = FileReader::new().ok()?;
    let held = reader.clone();
    // The listener lives until it has called back.
    EventListener::once(reader.as_ref(), "load", move |_| {
        on_text(held.result().ok().and_then(|text| text.as_string()).unwrap_or_default());
    })
    .forget();
    reader.read_as_text(&file).ok()?;
    // The same file can be chosen again.
    input.set_value("");
    Some(())
}
