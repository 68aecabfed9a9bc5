//! Enlarging the drawing: by wheel, fingers, keys and buttons, each doing the same.

use crate::{
    browser::gesture,
    figures::hands::Hands,
    geometry::zoom::Zoom,
    hooks::HEADING_ID,
    markup::{Hooks, Markup, kept, tag},
    text::{self, Language},
};
use std::{cell::RefCell, rc::Rc};
use yew::prelude::*;

/// The id of what holds the drawings.
const ID: &str = "drawings";

/// Listens to hands over what [`zoomed`] draws; anew where that stands at another place of the page.
#[inline(never)]
pub(super) fn use_hands(hooks: &mut Hooks, zoom: Zoom, on_zoom: &Callback<Zoom>, place: &'static str) {
    let hands: Rc<RefCell<Hands>> = hooks.keep(RefCell::default);
    hands.borrow_mut().zoom = zoom;
    let on_zoom = on_zoom.clone();
    let listen = move || {
        kept(gesture::watch(ID, move |gesture| {
            let mut hands = hands.borrow_mut();
            let before = hands.zoom;
            let taken = hands.take(gesture);
            let after = hands.zoom;
            drop(hands);
            if after != before {
                on_zoom.emit(after);
            }
            taken
        }))
    };
    hooks.on_change(AttrValue::Static(place), Box::new(listen));
}

/// The drawings in the frame where hands and keys enlarge them, and above it the buttons for that and more: a drawing may
/// be higher than the screen.
pub(super) fn zoomed(
    drawings: Markup,
    more: Markup,
    compared: bool,
    zoom: Zoom,
    on_zoom: &Callback<Zoom>,
    language: Language,
) -> Markup {
    let on_key = {
        let on_zoom = on_zoom.clone();
        move |event: KeyboardEvent| {
            if event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            if let Some(after) = zoom.after_key(&event.key()) {
                event.prevent_default();
                on_zoom.emit(after);
            }
        }
    };
    let mut buttons = tag("div").class("buttons buttons--near");
    for (sign, name, after) in [
        ("+", text::ATLAS_ZOOM_IN, zoom.by(Zoom::STEP)),
        ("−", text::ATLAS_ZOOM_OUT, zoom.by(1.0 / Zoom::STEP)),
        ("⤢", text::ATLAS_ZOOM_ALL, Zoom::WHOLE),
    ] {
        let on_zoom = on_zoom.clone();
        let button = tag("button")
            .class("button button--step")
            .set("type", "button")
            .label(name, language)
            .set("aria-describedby", HEADING_ID)
            .set("aria-disabled", (after == zoom).then_some("true"))
            .on_click(move |_: MouseEvent| on_zoom.emit(after));
        buttons = buttons.put(button.put(tag("span").set("aria-hidden", "true").put(sign)));
    }
    let classes =
        ["drawings", if zoom.is_whole() { "" } else { "is-zoomed" }, if compared { "is-compared" } else { "" }];
    tag("div").on_key_down(on_key).put(buttons.put(more)).put(tag("div").classes(&classes).set("id", ID).put(drawings))
}
