//! Looking at a part of a drawing: how many times larger, and around which place.
//!
//! Places are shares (0 to 1) of width and height from the upper left corner, so that a zoom fits a drawing of any size.

use super::{Point, region::Bounds};
use crate::quantity::{decimal, within};

/// A part of a drawing. The part always lies inside the whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Zoom {
    times: f64,
    centre: Point,
}

const MIDDLE: Point = Point::new(0.5, 0.5);

/// Parts of a whole in which a link tells a place.
const PARTS: f64 = 1000.0;

impl Default for Zoom {
    fn default() -> Self {
        Self::WHOLE
    }
}

impl Zoom {
    /// All of the drawing.
    pub const WHOLE: Self = Self { times: 1.0, centre: MIDDLE };
    /// The most times that a drawing is enlarged.
    pub const MOST: f64 = 6.0;
    /// How many times larger a step of a key or a button makes it.
    pub const STEP: f64 = 1.5;
    /// Share of what is seen that an arrow key moves.
    const STRIDE: f64 = 0.2;

    /// So many times larger around a place of the whole drawing; brought to the nearest that is allowed.
    pub const fn new(times: f64, centre: Point) -> Self {
        let times = within(times, 1.0, Self::MOST);
        let margin = 0.5 / times;
        let centre = Point::new(within(centre.x, margin, 1.0 - margin), within(centre.y, margin, 1.0 - margin));
        Self { times, centre }
    }

    /// How many times larger than the whole.
    pub const fn times(self) -> f64 {
        self.times
    }

    /// Whether all is seen.
    pub const fn is_whole(self) -> bool {
        self.times <= 1.0
    }

    /// Enlarged by a factor, with what lies at a place of what is seen staying there.
    #[must_use]
    pub fn about(self, factor: f64, at: Point) -> Self {
        let times = within(self.times * factor, 1.0, Self::MOST);
        let away = at - MIDDLE;
        Self::new(times, self.centre + away * (1.0 / self.times) - away * (1.0 / times))
    }

    /// Enlarged by a factor around the middle.
    #[must_use]
    pub fn by(self, factor: f64) -> Self {
        self.about(factor, MIDDLE)
    }

    /// With the drawing pushed by shares of what is seen.
    #[must_use]
    pub fn pushed(self, by: Point) -> Self {
        Self::new(self.times, self.centre - by * (1.0 / self.times))
    }

    /// What a key makes of it; nothing for keys that mean nothing here.
    pub fn after_key(self, key: &str) -> Option<Self> {
        let arrow = match key {
            "+" | "=" => return Some(self.by(Self::STEP)),
            "-" | "−" => return Some(self.by(1.0 / Self::STEP)),
            "0" => return Some(Self::WHOLE),
            // the arrows scroll the page while there is nothing to move
            _ if self.is_whole() => return None,
            "ArrowLeft" => Point::new(1.0, 0.0),
            "ArrowRight" => Point::new(-1.0, 0.0),
            "ArrowUp" => Point::new(0.0, 1.0),
            "ArrowDown" => Point::new(0.0, -1.0),
            _ => return None,
        };
        Some(self.pushed(arrow * Self::STRIDE))
    }

    /// The part that is seen of a box with y upwards.
    pub fn seen(self, whole: Bounds) -> Bounds {
        let centre =
            Point::new(whole.low.x + whole.width() * self.centre.x, whole.high.y - whole.height() * self.centre.y);
        let half = Point::new(whole.width(), whole.height()) * (0.5 / self.times);
        Bounds { low: centre - half, high: centre + half }
    }

    /// As a link tells it: how many times, and the place in thousandths, as in `2.5,500,300`. Nothing for the whole.
    pub fn written(self) -> Option<String> {
        let place = |share: f64| decimal::fixed(share * PARTS, 0);
        (!self.is_whole())
            .then(|| [&decimal::short(self.times, 2), ",", &place(self.centre.x), ",", &place(self.centre.y)].concat())
    }

    /// Reads what [`Self::written`] writes.
    pub fn read(text: &str) -> Option<Self> {
        let mut numbers = text.split(',').map(decimal::parse);
        let mut next = || numbers.next().flatten();
        let (times, x, y) = (next()?, next()?, next()?);
        Some(Self::new(times, Point::new(x / PARTS, y / PARTS)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const BOX: Bounds = Bounds { low: Point::new(-20.0, 5.0), high: Point::new(80.0, 45.0) };

    fn zooms() -> impl Strategy<Value = Zoom> {
        (1.0..6.0_f64, 0.0..1.0_f64, 0.0..1.0_f64).prop_map(|(times, x, y)| Zoom::new(times, Point::new(x, y)))
    }

    /// Where a place of what is seen lies in the box.
    fn place(zoom: Zoom, at: Point) -> Point {
        let seen = zoom.seen(BOX);
        Point::new(seen.low.x + seen.width() * at.x, seen.high.y - seen.height() * at.y)
    }

    proptest! {
        #[test]
        fn what_is_seen_lies_inside_the_whole_and_keeps_its_form(
            zoom in zooms(), factor in 0.01..100.0_f64, x in -2.0..2.0_f64, y in -2.0..2.0_f64
        ) {
            for zoom in [zoom, zoom.about(factor, Point::new(x, y)), zoom.pushed(Point::new(x, y))] {
                let seen = zoom.seen(BOX);
                prop_assert!(BOX.grown(1e-9).contains(seen.low) && BOX.grown(1e-9).contains(seen.high), "{seen:?}");
                prop_assert!((seen.width() / seen.height() - BOX.width() / BOX.height()).abs() < 1e-9);
                prop_assert!((1.0..=Zoom::MOST).contains(&zoom.times()));
            }
        }

        #[test]
        fn what_lies_under_the_pointer_stays_there_on_the_way_in(zoom in zooms(), x in 0.0..1.0_f64, y in 0.0..1.0_f64) {
            let at = Point::new(x, y);
            prop_assert!(place(zoom, at).distance(place(zoom.about(1.3, at), at)) < 1e-9);
        }

        #[test]
        fn a_link_keeps_it(zoom in zooms()) {
            let read = zoom.written().map_or(Some(Zoom::WHOLE), |text| Zoom::read(&text));
            let read = read.expect("written by us");
            prop_assert!((read.times() - zoom.times()).abs() <= 0.01);
            prop_assert!(read.seen(BOX).centre().distance(zoom.seen(BOX).centre()) < 0.5);
            prop_assert_eq!(read.written(), Zoom::read(&read.written().unwrap_or("1,0,0".into())).expect("ours").written());
        }
    }

    #[test]
    fn keys_step_in_and_out_and_back_to_the_whole() {
        let key = |zoom: Zoom, key| zoom.after_key(key).expect("a key of the drawing");
        let larger = key(Zoom::WHOLE, "+");
        assert_eq!(larger.times(), Zoom::STEP);
        let right = key(larger, "ArrowRight");
        assert!(right.seen(BOX).low.x > larger.seen(BOX).low.x);
        assert!(key(larger, "ArrowDown").seen(BOX).low.y < larger.seen(BOX).low.y);
        assert_eq!(key(right, "0"), Zoom::WHOLE);
        assert!(key(larger, "-").is_whole());
        assert_eq!(Zoom::WHOLE.after_key("ArrowDown"), None, "the page scrolls");
        assert_eq!(larger.after_key("Tab"), None);
    }

    #[test]
    fn what_is_no_zoom_is_not_read() {
        for text in ["", "2", "2,500", "x,1,1", "2,,3"] {
            assert_eq!(Zoom::read(text), None, "{text}");
        }
        assert_eq!(Zoom::read("99,0,0").map(Zoom::times), Some(Zoom::MOST));
    }
}
