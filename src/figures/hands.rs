//! What hands make of a zoom: wheel, a drag, two fingers. Without the page: what happened goes in, the zoom comes out.

use crate::{
    browser::gesture::Gesture,
    geometry::{Point, zoom::Zoom},
};

/// The hands over a drawing, and the zoom that they have made.
#[derive(Clone, Debug, Default)]
pub struct Hands {
    /// The zoom.
    pub zoom: Zoom,
    /// Pointers that are down, with where they are.
    down: Vec<(i32, Point)>,
    /// Whether the drawing was pressed since the pointer came: only then has it the wheel.
    awake: bool,
    /// How far the first pointer has gone since it went down, in shares of the drawing.
    way: f64,
}

/// So much of the drawing a pointer may shake before a press becomes a drag.
const SHAKE: f64 = 0.012;

/// By how much a notch of the wheel enlarges.
const NOTCH: f64 = 0.25;

impl Hands {
    /// What happened. The answer is whether it was meant for the zoom, so that nothing else may come of it.
    #[inline(never)]
    pub fn take(&mut self, gesture: Gesture) -> bool {
        match gesture {
            Gesture::Wheel { notches, at, held } if self.awake || held => {
                let factor = 1.0 + NOTCH * notches.abs();
                let before = self.zoom;
                self.zoom = before.about(if notches < 0.0 { 1.0 / factor } else { factor }, at);
                // All of it is seen: further out, the page scrolls.
                notches > 0.0 || self.zoom != before || held
            }
            Gesture::Down(pointer, at) => {
                self.awake = true;
                if self.down.is_empty() {
                    self.way = 0.0;
                }
                self.down.retain(|(other, _)| *other != pointer);
                self.down.push((pointer, at));
                false
            }
            Gesture::Move(pointer, at) => self.moved(pointer, at),
            Gesture::Up(pointer) => {
                self.down.retain(|(other, _)| *other != pointer);
                false
            }
            Gesture::Leave => {
                self.awake = false;
                self.down.clear();
                false
            }
            Gesture::Click => std::mem::take(&mut self.way) > SHAKE,
            // One finger scrolls the page where there is nothing to push.
            Gesture::Scroll => self.down.len() > 1 || !self.zoom.is_whole(),
            Gesture::DragLink => true,
            Gesture::Wheel { .. } => false,
        }
    }

    #[inline(never)]
    fn moved(&mut self, pointer: i32, at: Point) -> bool {
        let Some(index) = self.down.iter().position(|(other, _)| *other == pointer) else { return false };
        let Some((_, held)) = self.down.get_mut(index) else { return false };
        let before = std::mem::replace(held, at);
        let other = self.down.iter().find(|(other, _)| *other != pointer).map(|(_, place)| *place);
        match other {
            Some(other) => {
                self.way = 1.0;
                let (was, is) = (before.distance(other), at.distance(other));
                let middle = before.midway(other);
                let factor = if was > 0.0 { is / was } else { 1.0 };
                self.zoom = self.zoom.about(factor, middle).pushed((at - before) * 0.5);
                true
            }
            None if self.zoom.is_whole() => false,
            None => {
                self.way += at.distance(before);
                let drags = self.way > SHAKE;
                if drags {
                    self.zoom = self.zoom.pushed(at - before);
                }
                drags
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Point = Point::new(0.25, 0.5);
    const THERE: Point = Point::new(0.75, 0.5);

    fn wheel(notches: f64, held: bool) -> Gesture {
        Gesture::Wheel { notches, at: HERE, held }
    }

    #[test]
    fn the_wheel_belongs_to_the_page_until_the_drawing_is_pressed() {
        let mut hands = Hands::default();
        assert!(!hands.take(wheel(1.0, false)) && hands.zoom.is_whole());
        hands.take(Gesture::Down(1, HERE));
        hands.take(Gesture::Up(1));
        assert!(hands.take(wheel(1.0, false)) && !hands.zoom.is_whole());
        assert!(hands.take(wheel(-9.0, false)) && hands.zoom.is_whole());
        assert!(!hands.take(wheel(-1.0, false)), "there is nothing further out, so the page scrolls");
        hands.take(Gesture::Leave);
        assert!(!hands.take(wheel(1.0, false)) && hands.zoom.is_whole());
        assert!(hands.take(wheel(1.0, true)) && !hands.zoom.is_whole(), "with Control held");
    }

    #[test]
    fn one_finger_scrolls_the_page_and_two_enlarge_what_lies_between_them() {
        let mut hands = Hands::default();
        hands.take(Gesture::Down(1, HERE));
        assert!(!hands.take(Gesture::Scroll) && !hands.take(Gesture::Move(1, Point::new(0.25, 0.1))));
        hands.take(Gesture::Move(1, HERE));
        hands.take(Gesture::Down(2, Point::new(0.5, 0.5)));
        assert!(hands.take(Gesture::Scroll));
        assert!(hands.take(Gesture::Move(2, THERE)));
        assert!((hands.zoom.times() - 2.0).abs() < 1e-9);
        assert!(hands.take(Gesture::Click), "that was no tap");
    }

    #[test]
    fn a_drag_pushes_the_drawing_and_is_no_click() {
        let mut hands = Hands { zoom: Zoom::WHOLE.by(2.0), ..Hands::default() };
        let before = hands.zoom;
        hands.take(Gesture::Down(1, HERE));
        assert!(!hands.take(Gesture::Move(1, HERE + Point::new(0.001, 0.0))), "a hand shakes");
        hands.take(Gesture::Up(1));
        assert!(!hands.take(Gesture::Click) && hands.zoom == before);
        hands.take(Gesture::Down(1, HERE));
        assert!(hands.take(Gesture::Move(1, THERE)));
        hands.take(Gesture::Up(1));
        assert!(hands.zoom != before && hands.take(Gesture::Click));
        assert!(!hands.take(Gesture::Move(1, HERE)), "nothing is down");
        hands.take(Gesture::Down(1, HERE));
        hands.take(Gesture::Up(1));
        assert!(!hands.take(Gesture::Click), "the next press is a press");
    }
}
