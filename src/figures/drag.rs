//! A handle in a drawing that is dragged by mouse, pen or touch and moved by keys: a slider for assistive technology.

use super::paper::Frame;
use crate::{
    browser::pointer::{self, Sheet},
    geometry::Point,
    markup::{Hooks, Widget, tag},
    quantity::{decimal, within},
};
use std::{cell::RefCell, rc::Rc};
use yew::prelude::*;

/// What a pointer's place in the drawing means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Travel {
    /// Degrees around a centre, clockwise from straight up.
    Around(Point),
    /// Downwards, in units of the value for each millimetre.
    Down(f64),
}

impl Travel {
    /// The pointer's place as a value; only differences between two places matter.
    pub fn measure(self, place: Point) -> f64 {
        match self {
            Self::Around(centre) => (place.x - centre.x).atan2(place.y - centre.y).to_degrees(),
            Self::Down(per_mm) => -place.y * per_mm,
        }
    }
}

/// The values of a handle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// Least value.
    pub min: f64,
    /// Greatest value.
    pub max: f64,
    /// Change by an arrow key.
    pub step: f64,
    /// Change by Page Up and Page Down.
    pub page: f64,
    /// Dragged values are multiples of this.
    pub grain: f64,
}

impl Range {
    /// The nearest allowed value.
    pub fn nearest(self, value: f64) -> f64 {
        within((value / self.grain).round() * self.grain, self.min, self.max)
    }

    /// What a key makes of a value; nothing for keys that mean nothing here.
    pub fn after_key(self, key: &str, value: f64) -> Option<f64> {
        let wanted = match key {
            "ArrowUp" | "ArrowRight" => value + self.step,
            "ArrowDown" | "ArrowLeft" => value - self.step,
            "PageUp" => value + self.page,
            "PageDown" => value - self.page,
            "Home" => self.min,
            "End" => self.max,
            _ => return None,
        };
        Some(within(wanted, self.min, self.max))
    }
}

/// A drag under way: which pointer, where the drawing lies, where it began as a value, and the value then.
#[derive(Clone, Copy)]
struct Grip {
    pointer: i32,
    sheet: Sheet,
    began: f64,
    value: f64,
}

/// The value that was asked for last, as long as the same one is shown: a slow page may still be on its way to it.
struct Asked {
    shown: f64,
    value: f64,
}

/// A handle.
#[derive(PartialEq)]
pub struct HandleProps {
    /// Added to the class of the handle.
    pub class: &'static str,
    /// What it changes.
    pub label: &'static str,
    /// The value as words with their unit.
    pub text: AttrValue,
    /// The value now.
    pub value: f64,
    /// The values it can have.
    pub range: Range,
    /// What a pointer's place means.
    pub travel: Travel,
    /// How much larger than true the drawing shows the movement.
    pub gain: f64,
    /// What the drawing shows, to know where the pointer is.
    pub frame: Frame,
    /// Selector of the `svg` that shows that frame.
    pub drawing: &'static str,
    /// The value that a person chose.
    pub on_change: Callback<f64>,
    /// How it looks.
    pub children: Html,
}

/// Draws its children and listens on them.
impl Widget for HandleProps {
    const NAME: &'static str = "handle";

    fn draw(&self, hooks: &mut Hooks) -> Html {
        let shown = self.value;
        let asked = hooks.keep(|| RefCell::new(Asked { shown, value: shown }));
        if asked.borrow().shown != shown {
            *asked.borrow_mut() = Asked { shown, value: shown };
        }
        handle(self, &asked, &hooks.keep(RefCell::default))
    }
}

#[inline(never)]
fn handle(props: &HandleProps, asked: &Rc<RefCell<Asked>>, grip: &Rc<RefCell<Option<Grip>>>) -> Html {
    let &HandleProps { value: shown, range, travel, gain, frame, drawing, .. } = props;
    let ask = {
        let (asked, on_change) = (asked.clone(), props.on_change.clone());
        move |value: f64| {
            if (value - std::mem::replace(&mut asked.borrow_mut().value, value)).abs() > 1e-9 {
                on_change.emit(value);
            }
        }
    };
    let place = move |event: &PointerEvent, sheet: Sheet| {
        let share = sheet.share(event);
        travel.measure(Point::new(frame.left + share.x * frame.width(), frame.top - share.y * frame.height()))
    };
    let onpointerdown = {
        let (grip, asked) = (grip.clone(), asked.clone());
        move |event: PointerEvent| {
            if event.button() == 0
                && let Some(sheet) = Sheet::around(&event, drawing)
            {
                pointer::capture(&event, ".handle");
                let (began, value) = (place(&event, sheet), asked.borrow().value);
                *grip.borrow_mut() = Some(Grip { pointer: event.pointer_id(), sheet, began, value });
            }
        }
    };
    let onpointermove = {
        let (grip, ask) = (grip.clone(), ask.clone());
        move |event: PointerEvent| {
            let held = grip.borrow().filter(|grip| grip.pointer == event.pointer_id());
            if let Some(grip) = held {
                let moved = place(&event, grip.sheet) - grip.began;
                ask(range.nearest(grip.value + moved / gain.max(0.1)));
            }
        }
    };
    let grip = grip.clone();
    let let_go = move |_: PointerEvent| *grip.borrow_mut() = None;
    let asked = asked.clone();
    let onkeydown = move |event: KeyboardEvent| {
        let value = asked.borrow().value;
        if let Some(wanted) = range.after_key(&event.key(), value) {
            event.prevent_default();
            ask(wanted);
        }
    };
    tag("g")
        .classes(&["handle", props.class])
        .fixed("role: slider; tabindex: 0")
        .set("aria-label", props.label)
        .numbers(&["aria-valuenow", "aria-valuemin", "aria-valuemax"], &[shown, range.min, range.max], |number| {
            decimal::short(number, 1)
        })
        .set("aria-valuetext", props.text.clone())
        .on_key_down(onkeydown)
        .on_pointer_down(onpointerdown)
        .on_pointer_move(onpointermove)
        .on_pointer_up(let_go.clone())
        .on_pointer_cancel(let_go)
        .put(props.children.clone())
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANGLE: Range = Range { min: -8.0, max: 12.0, step: 1.0, page: 4.0, grain: 0.5 };

    #[test]
    fn pulling_the_top_forward_bends_forward_and_pushing_down_loads() {
        let travel = Travel::Around(Point::new(3.0, 0.0));
        let turned = travel.measure(Point::new(7.0, 40.0)) - travel.measure(Point::new(3.0, 40.0));
        assert!((turned - 0.1_f64.atan().to_degrees()).abs() < 1e-9);
        let down = Travel::Down(150.0);
        assert!(down.measure(Point::new(0.0, 30.0)) > down.measure(Point::new(0.0, 40.0)));
    }

    #[test]
    fn keys_never_leave_the_range() {
        for key in ["ArrowUp", "ArrowLeft", "PageUp", "PageDown", "Home", "End"] {
            for value in [-8.0, 0.0, 12.0] {
                assert!(ANGLE.after_key(key, value).is_some_and(|v| (-8.0..=12.0).contains(&v)));
            }
        }
        assert_eq!(ANGLE.after_key("Tab", 0.0), None);
        assert_eq!(ANGLE.after_key("End", 0.0), Some(12.0));
    }

    #[test]
    fn dragged_values_are_round_and_inside() {
        assert_eq!(ANGLE.nearest(3.26), 3.5);
        assert_eq!(ANGLE.nearest(99.0), 12.0);
    }
}
