//! What hands do over a drawing that can be enlarged. Listened for at the element itself: the page's own listeners may
//! not keep the browser from scrolling.

use crate::geometry::Point;
use gloo_events::{EventListener, EventListenerOptions};
use std::rc::Rc;
use web_sys::{
    Element, Event, MouseEvent, PointerEvent, WheelEvent,
    wasm_bindgen::{JsCast, JsValue},
    window,
};

/// Something that a hand did. Places are shares of the drawing's width and height from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gesture {
    /// The wheel turned by so many notches, away from the person positive, with Control or Meta held or not.
    Wheel {
        /// Notches.
        notches: f64,
        /// Where.
        at: Point,
        /// Whether Control or Meta is held, as it also is when two fingers pinch a touchpad.
        held: bool,
    },
    /// A finger, pen or main mouse button went down.
    Down(i32, Point),
    /// A pointer moved, down or not.
    Move(i32, Point),
    /// A pointer went up, or the browser took it.
    Up(i32),
    /// A pointer left the drawing.
    Leave,
    /// A click is about to mean something.
    Click,
    /// The browser is about to scroll or to zoom by touch.
    Scroll,
    /// The browser is about to drag a link.
    DragLink,
}

const EVENTS: [&str; 9] = [
    "wheel",
    "pointerdown",
    "pointermove",
    "pointerup",
    "pointercancel",
    "pointerleave",
    "click",
    "touchmove",
    "dragstart",
];

/// Pixels of a notch, and lines of one where a browser counts lines.
const NOTCH: [f64; 2] = [100.0, 3.0];

/// Tells of everything that hands do inside the element with this id, as long as what is returned lives. Where `react`
/// answers yes nothing else comes of it. A drawing is an `svg` of the class `figure` in a frame of the class `figure-frame`.
pub fn watch(id: &str, react: impl Fn(Gesture) -> bool + 'static) -> Option<Vec<EventListener>> {
    let element = window()?.document()?.get_element_by_id(id)?;
    let react: Rc<dyn Fn(Gesture) -> bool> = Rc::new(react);
    let listen = |name: &'static str| {
        let react = Rc::clone(&react);
        let act = move |event: &Event| {
            let Some((gesture, frame)) = read(name, event) else { return };
            if react(gesture) {
                event.prevent_default();
                event.stop_propagation();
                if let Gesture::Move(pointer, _) = gesture {
                    // Outside of the drawing it goes on.
                    let _ = frame.set_pointer_capture(pointer);
                }
            }
        };
        EventListener::new_with_options(&element, name, EventListenerOptions::enable_prevent_default(), act)
    };
    Some(EVENTS.into_iter().map(listen).collect())
}

#[inline(never)]
fn read(name: &str, event: &Event) -> Option<(Gesture, Element)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let frame = target.closest(".figure-frame").ok()??;
    let js: &JsValue = event.as_ref();
    let pointer = js.unchecked_ref::<PointerEvent>();
    let at = || place(&frame, pointer);
    let gesture = match name {
        "wheel" => {
            let wheel = js.unchecked_ref::<WheelEvent>();
            let notch = NOTCH[usize::from(wheel.delta_mode() != 0)];
            let notches = -wheel.delta_y() / notch;
            Gesture::Wheel { notches, at: at()?, held: wheel.ctrl_key() || wheel.meta_key() }
        }
        "pointerdown" if pointer.button() == 0 => Gesture::Down(pointer.pointer_id(), at()?),
        "pointermove" => Gesture::Move(pointer.pointer_id(), at()?),
        "pointerup" | "pointercancel" => Gesture::Up(pointer.pointer_id()),
        "pointerleave" => Gesture::Leave,
        "click" => Gesture::Click,
        "touchmove" => Gesture::Scroll,
        "dragstart" => Gesture::DragLink,
        _ => return None,
    };
    Some((gesture, frame))
}

fn place(frame: &Element, event: &MouseEvent) -> Option<Point> {
    let drawing = frame.query_selector(".figure").ok()??.get_bounding_client_rect();
    let share = |at: i32, start: f64, size: f64| (size > 0.0).then(|| (f64::from(at) - start) / size);
    Some(Point::new(
        share(event.client_x(), drawing.left(), drawing.width())?,
        share(event.client_y(), drawing.top(), drawing.height())?,
    ))
}
