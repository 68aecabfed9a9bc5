//! Files that a person saves and opens. Nothing leaves the device.

use super::host;
use gloo_events::{EventListener, EventListenerOptions};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, Event, File, FileReader, HtmlAnchorElement, HtmlInputElement, Url, window,
};

/// So much of a file is read, bytes: more than any that can be opened here may have, so that its reader says that it is too long.
pub const READ: i32 = 200_004;

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
    read(&input.files()?.get(0)?, Box::new(on_text))?;
    // The same file can be chosen again.
    input.set_value("");
    Some(())
}

/// Calls back with the text of each file that is dropped on the page, as long as what is returned lives. What else is dragged, such as
/// words, goes where the browser takes it.
pub fn on_drop(on_text: impl Fn(String) + Clone + 'static) -> Option<[EventListener; 2]> {
    let window = window()?;
    let listen = |name: &'static str| {
        let on_text = on_text.clone();
        let hear = move |event: &Event| {
            let dragged = event.unchecked_ref::<DragEvent>().data_transfer();
            let Some(data) = dragged.filter(|data| data.types().includes(&"Files".into(), 0)) else { return };
            // Without this the browser would open the file in place of the page.
            event.prevent_default();
            let dropped = data.files().and_then(|files| files.get(0));
            if let Some(file) = dropped.filter(|_| name == "drop") {
                let _ = read(&file, Box::new(on_text.clone()));
            }
        };
        EventListener::new_with_options(&window, name, EventListenerOptions::enable_prevent_default(), hear)
    };
    Some(["dragover", "drop"].map(listen))
}

fn read(file: &File, on_text: Box<dyn FnOnce(String)>) -> Option<()> {
    let reader = FileReader::new().ok()?;
    let held = reader.clone();
    // The listener lives until it has called back, also where reading failed: then there is no text.
    EventListener::once(reader.as_ref(), "loadend", move |_| {
        on_text(held.result().ok().and_then(|text| text.as_string()).unwrap_or_default());
    })
    .forget();
    reader.read_as_text(&file.slice_with_i32_and_i32(0, READ).ok()?).ok()
}
