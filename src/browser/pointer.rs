//! Where a pointer is in a drawing, and holding on to it while it drags.

use crate::geometry::Point;
use web_sys::{Element, PointerEvent, wasm_bindgen::JsCast};

/// Sends all further events of this pointer to the element that listens, even when it leaves it.
pub fn capture(event: &PointerEvent) -> Option<()> {
    listener(event)?.set_pointer_capture(event.pointer_id()).ok()
}

/// Where the pointer is, as shares (0 to 1) of the width and height of the nearest ancestor `svg` of the listening
/// element that matches `selector`, from its upper left corner.
pub fn share_of_drawing(event: &PointerEvent, selector: &str) -> Option<Point> {
    let drawing = listener(event)?.closest(selector).ok()??.get_bounding_client_rect();
    let share = |at: f64, start: f64, size: f64| (size > 0.0).then(|| (at - start) / size);
    Some(Point::new(
        share(f64::from(event.client_x()), drawing.left(), drawing.width())?,
        share(f64::from(event.client_y()), drawing.top(), drawing.height())?,
    ))
}

fn listener(event: &PointerEvent) -> Option<Element> {
    event.current_target()?.dyn_into().ok()
}
