//! A drawing of the page as a picture of its own: with the looks that the style sheet gives it written into it, and as pixels.

use super::file;
use gloo_events::EventListener;
use js_sys::{Number, encode_uri_component};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{
    Blob, CanvasRenderingContext2d, CssStyleDeclaration, Element, HtmlCanvasElement, HtmlImageElement, XmlSerializer,
    window,
};

/// A drawing as it stands on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// The `svg` element without need of any style sheet, to stand at its place in the units of its `viewBox`.
    pub svg: String,
    /// Its `viewBox`: left, top, width and height in its units.
    pub view_box: [f64; 4],
    /// Its width on the screen, px.
    pub width: f64,
    /// The width of the frame in which it and its labels stand, px.
    pub frame: f64,
    /// Colours of the ground and of the words, and the letters, as CSS names them.
    pub ground: String,
    /// The same of the words.
    pub ink: String,
    /// The letters.
    pub letters: String,
}

/// What the style sheet decides about a form or a word. Lengths come last.
const LOOKS: [&str; 12] = [
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-opacity",
    "stroke-linejoin",
    "stroke-linecap",
    "stop-color",
    "paint-order",
    "font-style",
    "font-weight",
    "font-family",
    "stroke-width",
];

/// The drawing that a selector finds.
#[inline(never)]
pub fn drawing(selector: &str) -> Option<Drawing> {
    let window = window()?;
    let root = window.document()?.query_selector(selector).ok()??;
    let style = |element: &Element| window.get_computed_style(element).ok().flatten();
    let look = |style: &CssStyleDeclaration, name: &str| style.get_property_value(name).unwrap_or_default();
    let usual = style(&root)?;
    let written = root.get_attribute("viewBox")?;
    let numbers: Vec<f64> = written.split(' ').map(js_sys::parse_float).collect();
    let view_box: [f64; 4] = numbers.try_into().ok()?;
    let width = root.get_bounding_client_rect().width();
    // Lines are as wide on the screen at any size of the drawing; in a file they belong to its units.
    let unit = view_box[2] / width;
    let in_units = |length: &str| {
        let number = js_sys::parse_float(length) * unit;
        Number::from(number).to_fixed(1).map(String::from).unwrap_or_default()
    };
    let copy: Element = root.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    // In the file it lies where its own numbers say.
    for (name, side) in ["x", "y", "width", "height"].into_iter().zip(written.split(' ')) {
        copy.set_attribute(name, side).ok()?;
    }
    copy.set_attribute("overflow", "visible").ok()?;
    let (from, to) = (root.query_selector_all("*").ok()?, copy.query_selector_all("*").ok()?);
    for index in 0..from.length() {
        let (from, to) = (from.get(index)?.dyn_into::<Element>().ok()?, to.get(index)?.dyn_into::<Element>().ok()?);
        let of = style(&from)?;
        if look(&of, "display") == "none" || from.class_list().contains("figure__hit") {
            to.remove();
            continue;
        }
        let _ = to.remove_attribute("href");
        if from.child_element_count() > 0 {
            continue;
        }
        for name in LOOKS {
            let value = look(&of, name);
            // A shade or hatch is named by the attribute already.
            let is_width = name == "stroke-width";
            if (is_width || value != look(&usual, name)) && !value.starts_with("url") {
                let value = if is_width { in_units(&value) } else { value };
                let _ = to.set_attribute(name, &value);
            }
        }
        let dashes = look(&of, "stroke-dasharray");
        if dashes != "none" {
            let dashes: Vec<String> = dashes.split(',').map(in_units).collect();
            let _ = to.set_attribute("stroke-dasharray", &dashes.join(" "));
        }
    }
    let ground = style(&window.document()?.document_element()?)?;
    Some(Drawing {
        svg: XmlSerializer::new().ok()?.serialize_to_string(&copy).ok()?,
        view_box,
        width,
        frame: root.parent_element()?.get_bounding_client_rect().width(),
        ground: look(&ground, "background-color"),
        ink: look(&usual, "color"),
        letters: look(&usual, "font-family"),
    })
}

/// Draws an SVG as pixels, so many times larger than its own width and height, and hands it over as a file to save.
/// Calls back where the browser refuses.
pub fn save_pixels(name: &'static str, svg: &str, times: f64, refused: impl Fn() + Clone + 'static) -> Option<()> {
    let image = HtmlImageElement::new().ok()?;
    let held = image.clone();
    let fail = refused.clone();
    // The listeners live until they have called back.
    EventListener::once(image.as_ref(), "load", move |_| {
        if pixels(name, &held, times, fail.clone()).is_none() {
            fail();
        }
    })
    .forget();
    EventListener::once(image.as_ref(), "error", move |_| refused()).forget();
    // From an address that holds the picture itself no browser suspects another origin, also where the page is a file.
    image.set_src(&["data:image/svg+xml,", &String::from(encode_uri_component(svg))].concat());
    Some(())
}

fn pixels(name: &'static str, image: &HtmlImageElement, times: f64, refused: impl Fn() + 'static) -> Option<()> {
    let canvas: HtmlCanvasElement = window()?.document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    let [width, height] = [image.width(), image.height()].map(|size| f64::from(size) * times);
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let paper: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    paper.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height).ok()?;
    let save = Closure::once_into_js(move |blob: Option<Blob>| {
        if blob.and_then(|blob| file::save_blob(name, &blob)).is_none() {
            refused();
        }
    });
    canvas.to_blob(save.unchecked_ref()).ok()
}
