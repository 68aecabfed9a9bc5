//! Where a pointer is in a drawing, and holding on to it while it drags.
//!
//! Yew listens at the root of the page, so an event's current target is that root; these look upwards from its target.

use crate::geometry::Point;
use web_sys::{Element, PointerEvent, wasm_bindgen::JsCast};

/// Sends all further events of this pointer to the nearest element around it that matches `selector`, wherever it goes.
pub fn capture(event: &PointerEvent, selector: &str) -> Option<()> {
    around(event, selector)?.set_pointer_capture(event.pointer_id()).ok()
}

/// Where the pointer is, as shares (0 to 1) of the width and height of the nearest drawing around it that matches
/// `selector`, from its upper left corner.
pub fn share_of_drawing(event: &PointerEvent, selector: &str) -> Option<Point> {
    let drawing = around(event, selector)?.get_bounding_client_rect();
    let share = |at: f64, start: f64, size: f64| (size > 0.0).then(|| (at - start) / size);
    Some(Point::new(
        share(f64::from(event.client_x()), drawing.left(), drawing.width())?,
        share(f64::from(event.client_y()), drawing.top(), drawing.height())?,
    ))
}

fn around(event: &PointerEvent, selector: &str) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok()?
}
