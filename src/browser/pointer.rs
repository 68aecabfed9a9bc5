//! Where a pointer is in a drawing, and holding on to it while it drags.
//!
//! Yew listens at the root of the page, so an event's current target is that root; these look upwards from its target.

use super::page;
use crate::geometry::Point;
use gloo_events::EventListener;
use std::rc::Rc;
use web_sys::{Element, Event, PointerEvent, wasm_bindgen::JsCast};

/// Sends all further events of this pointer to the nearest element around it that matches `selector`, wherever it goes.
pub fn capture(event: &PointerEvent, selector: &str) -> Option<()> {
    around(event, selector)?.set_pointer_capture(event.pointer_id()).ok()
}

/// Where a drawing lies in the window.
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    corner: Point,
    size: Point,
}

impl Sheet {
    /// The nearest drawing around a pointer that matches `selector`; nothing where it has no size. To ask for it makes the
    /// browser lay out the page, which takes long in a drag.
    pub fn around(event: &PointerEvent, selector: &str) -> Option<Self> {
        let drawing = around(event, selector)?.get_bounding_client_rect();
        let size = Point::new(drawing.width(), drawing.height());
        (size.x > 0.0 && size.y > 0.0).then_some(Self { corner: Point::new(drawing.left(), drawing.top()), size })
    }

    /// Where the pointer is, as shares of its width and height, from its upper left corner.
    pub fn share(self, event: &PointerEvent) -> Point {
        let way = Point::new(f64::from(event.client_x()), f64::from(event.client_y())) - self.corner;
        Point::new(way.x / self.size.x, way.y / self.size.y)
    }
}

/// The value that an attribute has at the nearest element around an event that matches `selector`.
pub fn attribute_at(event: &Event, selector: &str, name: &str) -> Option<String> {
    around(event, selector)?.get_attribute(name)
}

/// Tells, as long as what is returned lives, of every event by which something inside the element with this id comes under a pointer
/// or gets the focus, and of nothing when that leaves it.
pub fn watch(id: &str, tell: impl Fn(Option<&Event>) + 'static) -> Option<Vec<EventListener>> {
    let (element, tell) = (page::element(id)?, Rc::new(tell));
    let listen = |(name, comes): (&'static str, bool)| {
        let tell = Rc::clone(&tell);
        EventListener::new(&element, name, move |event| tell(comes.then_some(event)))
    };
    let events = [("pointerover", true), ("pointerout", false), ("focusin", true), ("focusout", false)];
    Some(events.into_iter().map(listen).collect())
}

fn around(event: &Event, selector: &str) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok()?
}
