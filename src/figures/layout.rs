//! What a drawing needs before it is written: paths in text, the place of every label, and how large the whole is.

use crate::{
    anatomy::{Seen, Shape, Side, Structure, Tissue, Window},
    figures::labels::{self, Label, Manner, Obstacles},
    geometry::{Point, region::Bounds, zoom::Zoom},
    text::Language,
};
use std::rc::Rc;
use yew::AttrValue;

/// What is asked about a shape while it is written, without its paths.
pub(super) struct Head {
    pub(super) structure: Option<Structure>,
    pub(super) tissue: Tissue,
    pub(super) seen: Seen,
}

impl Head {
    fn of(shape: &Shape) -> Self {
        Self { structure: shape.structure, tissue: shape.tissue, seen: shape.seen }
    }
}

/// A shape ready to be written, its paths in text.
pub(super) struct Drawn {
    pub(super) shape: Head,
    pub(super) first: bool,
    pub(super) form: AttrValue,
    pub(super) shade: AttrValue,
    pub(super) edges: AttrValue,
    pub(super) texture: AttrValue,
}

/// Everything that does not change when something is pointed at.
pub(super) struct Layout {
    pub(super) window: &'static Window,
    pub(super) shapes: Vec<Shape>,
    pub(super) drawn: Vec<Drawn>,
    pub(super) area: Bounds,
    /// What a phone shows: the drawing with its few labels.
    pub(super) whole: Bounds,
    /// The share of a wide frame that this takes up, so that the many labels have room on both sides.
    pub(super) share: f64,
    /// The words beside the whole drawing.
    pub(super) lettering: Rc<Lettering>,
}

/// The words of a drawing, or of an enlarged part of it.
#[derive(Clone)]
pub(super) struct Lettering {
    /// What is seen: what a phone shows.
    pub(super) seen: Bounds,
    /// What can be pointed at.
    pub(super) area: Bounds,
    pub(super) wide: Vec<Label>,
    pub(super) wide_size: f64,
    /// Left and right end and lower edge of the line below the drawing that says which way is which.
    pub(super) foot_wide: [f64; 3],
    pub(super) narrow: Vec<Label>,
    pub(super) narrow_size: f64,
    pub(super) foot_narrow: [f64; 3],
}

/// Share of a drawing's width and height that the size of its labels is, so that they read at 15 px where a blog column ends and on a screen's height.
const SIZE_FOR_WIDTH: f64 = 0.036;
const SIZE_FOR_HEIGHT: f64 = 0.0148;
/// The same on a phone, of the width with labels: 13 px of 340.
const SIZE_ON_PHONE: f64 = 0.038;

impl Layout {
    pub(super) fn new(shapes: Vec<Shape>, window: &'static Window, side: Side, language: Language) -> Self {
        let area = window.bounds(&shapes, side);
        let obstacles = Obstacles::new(&shapes, area);
        let wide_size = (area.width() * SIZE_FOR_WIDTH).max(area.height() * SIZE_FOR_HEIGHT);
        // beside a broad drawing names take more lines, so that the drawing keeps its share of the width
        let letters = if area.width() > area.height() { 16 } else { 22 };
        let manner = Manner { size: wide_size, letters, latin: true, narrow: false, inside: false, part: false };
        let wide = labels::lay_out(&shapes, &obstacles, window, side, language, manner);
        let around =
            |labels: &[Label], margin: f64| labels.iter().fold(area, |all, label| all.with(label.bounds.grown(margin)));
        let around_wide = around(&wide, wide_size * 0.5);
        // The type of a phone is a share of the width that its own labels need: found by trying.
        let mut narrow_size = area.width() * 1.3 * SIZE_ON_PHONE;
        let mut narrow = Vec::new();
        let mut whole = area;
        for _ in 0..5 {
            let inside = window.area.is_some();
            let manner = Manner { size: narrow_size, letters: 11, latin: false, narrow: true, inside, part: false };
            narrow = labels::lay_out(&shapes, &obstacles, window, side, language, manner);
            whole = if inside { area } else { around(&narrow, narrow_size * 0.3) };
            let tried = std::mem::replace(&mut narrow_size, whole.width() * SIZE_ON_PHONE);
            if (narrow_size - tried).abs() < 0.001 * tried {
                break;
            }
        }
        let below_wide = below(&wide, area);
        let below_narrow = if window.area.is_some() { area.low.y } else { below(&narrow, area) };
        // below, there is room for the directions
        let lowest = (below_narrow - narrow_size * 1.6).min(below_wide - wide_size * 1.6);
        whole.low.y = whole.low.y.min(around_wide.low.y).min(lowest);
        whole.high.y = whole.high.y.max(around_wide.high.y);
        let middle = whole.centre().x;
        let reach = (middle - around_wide.low.x).max(around_wide.high.x - middle).max(whole.width() / 2.0);
        let share = whole.width() / (2.0 * reach);
        let mut seen = Vec::new();
        let mut drawn = Vec::new();
        for shape in &shapes {
            let first = shape.structure.is_some_and(|structure| !seen.contains(&structure));
            seen.extend(shape.structure);
            drawn.push(Drawn {
                shape: Head::of(shape),
                first,
                form: shape.form.svg().into(),
                shade: shape.shade.svg().into(),
                edges: shape.edges.svg().into(),
                texture: shape.texture.svg().into(),
            });
        }
        let foot = |below: f64, size: f64| [area.low.x, area.high.x, below - size * 1.1];
        let (foot_wide, foot_narrow) = (foot(below_wide, wide_size), foot(below_narrow, narrow_size));
        let lettering =
            Rc::new(Lettering { seen: whole, area, wide, wide_size, foot_wide, narrow, narrow_size, foot_narrow });
        Self { window, shapes, drawn, area, whole, share, lettering }
    }

    /// The words of an enlarged part, of the same size on the screen: at the edges of what is seen.
    #[inline(never)]
    pub(super) fn enlarged(&self, zoom: Zoom, side: Side, language: Language) -> Lettering {
        let seen = zoom.seen(self.whole);
        let [wide_size, narrow_size] =
            [self.lettering.wide_size, self.lettering.narrow_size].map(|size| size / zoom.times());
        let beside = Point::new(seen.width() * (1.0 / self.share - 1.0) / 2.0, 0.0);
        let all = Bounds { low: seen.low - beside, high: seen.high + beside };
        let lay_out = |area: Bounds, size: f64, letters, narrow: bool| {
            let manner = Manner { size, letters, latin: !narrow, narrow, inside: true, part: true };
            labels::lay_out(&self.shapes, &Obstacles::none(area), self.window, side, language, manner)
        };
        let foot = |area: Bounds, size: f64| [area.low.x + size, area.high.x - size, area.low.y + size * 0.6];
        Lettering {
            seen,
            area: all,
            wide: lay_out(all, wide_size, 16, false),
            wide_size,
            foot_wide: foot(all, wide_size),
            narrow: lay_out(seen, narrow_size, 11, true),
            narrow_size,
            foot_narrow: foot(seen, narrow_size),
        }
    }
}

/// The lower end of the drawing and of those labels that stand below it or whose leaders come up from there.
fn below(labels: &[Label], area: Bounds) -> f64 {
    let mut below = area.low.y;
    for label in labels {
        let over = label.bounds.high.x > area.low.x && label.bounds.low.x < area.high.x;
        if over || label.leader[0].y < area.low.y {
            below = below.min(label.bounds.low.y);
        }
    }
    below
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        anatomy::{
            Referral, Scene, Settings, Structure, ViewId, from_above::Place, pelvis_back::Layer, spine::Slip, views,
        },
        biomechanics::Herniation,
        geometry::region,
    };

    fn layouts() -> Vec<(String, Layout)> {
        let mut found = Vec::new();
        for view in views() {
            for window in view.windows {
                for side in [Side::Left, Side::Right] {
                    let settings = Settings { side, ..Settings::default() };
                    let scene = Scene { settings, ..Scene::of(view.which) };
                    let layout = Layout::new(scene.shapes(), window, scene.drawn_on(), Language::English);
                    found.push((format!("{} {} {side:?}", view.id, window.id), layout));
                }
            }
        }
        found
    }

    #[test]
    fn labels_never_stand_on_each_other() {
        for (name, layout) in layouts() {
            for labels in [&layout.lettering.wide, &layout.lettering.narrow] {
                for (index, one) in labels.iter().enumerate() {
                    for other in labels.iter().skip(index + 1) {
                        assert!(
                            !one.bounds.overlaps(other.bounds),
                            "{name}: {} on {}",
                            one.structure.id(),
                            other.structure.id()
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn the_words_that_say_which_way_is_which_leave_each_other_room() {
        for view in views() {
            for (side, window) in [Side::Left, Side::Right].into_iter().zip(view.windows.iter().cycle()) {
                let settings = Settings { side, ..Settings::default() };
                let scene = Scene { settings, ..Scene::of(view.which) };
                let letters: usize = scene
                    .directions()
                    .iter()
                    .map(|words| words.in_language(Language::English).chars().count() + 2)
                    .sum();
                let layout = Layout::new(scene.shapes(), window, scene.drawn_on(), Language::English);
                let lettering = &layout.lettering;
                for (size, [from, to, _]) in
                    [(lettering.wide_size, lettering.foot_wide), (lettering.narrow_size, lettering.foot_narrow)]
                {
                    let needed = letters as f64 * 0.6 * size * 0.85 + size;
                    assert!(needed < to - from, "{} {side:?}: {needed} in {}", view.id, to - from);
                }
            }
        }
    }

    #[test]
    fn leader_lines_do_not_cross() {
        for (name, layout) in layouts() {
            for labels in [&layout.lettering.wide, &layout.lettering.narrow] {
                for (index, one) in labels.iter().enumerate() {
                    for other in labels.iter().skip(index + 1) {
                        let ([a, b], [c, d]) = (one.leader, other.leader);
                        assert!(
                            !region::cross(a, b, c, d),
                            "{name}: {} and {}",
                            one.structure.id(),
                            other.structure.id()
                        );
                    }
                }
            }
        }
    }

    /// The drawings with everything that can be set in them and moves what is labelled.
    fn all_layouts() -> Vec<(String, Layout, [usize; 2])> {
        let mut all = Vec::new();
        let plain = Settings::default();
        let mut add = |view: ViewId, settings: Settings, name: String| {
            for side in [Side::Left, Side::Right] {
                let scene = Scene::of(view).set(Settings { side, ..settings }, None);
                for window in view.view().windows {
                    let layout = Layout::new(scene.shapes(), window, scene.drawn_on(), Language::English);
                    let long = scene.directions().map(|words| words.in_language(Language::English).len());
                    all.push((format!("{} {} {side:?} {name}", view.view().id, window.id), layout, long));
                }
            }
        };
        for view in ViewId::ALL {
            add(view, plain, String::new());
        }
        for layer in Layer::ALL {
            add(ViewId::PelvisBack, Settings { layer, ..plain }, format!("{layer:?}"));
        }
        for level in ["L3-L4", "L4-L5", "L5-S1"] {
            for herniation in [None, Some(Herniation::Bulge), Some(Herniation::Extrusion)] {
                for place in Place::ALL {
                    let settings = Settings { level, herniation, place, ..plain };
                    add(ViewId::DiscFromAbove, settings, format!("{level} {herniation:?} {place:?}"));
                }
            }
        }
        // in the highest grades everything behind the disc lies in one line
        for slip in Slip::ALL.into_iter().filter(|slip| slip.place().is_none_or(|(_, grade)| grade < 3)) {
            add(ViewId::SpineSide, Settings { slip, ..plain }, format!("{slip:?}"));
        }
        for referral in Referral::ALL {
            add(ViewId::SkinMap, Settings { referral: Some(referral), ..plain }, format!("{referral:?}"));
        }
        all
    }

    #[test]
    fn no_leader_runs_through_the_words_that_say_which_way_is_which() {
        let mut met = Vec::new();
        for (name, layout, long) in all_layouts() {
            let words = &layout.lettering;
            for (labels, [from, to, y], size) in
                [(&words.wide, words.foot_wide, words.wide_size), (&words.narrow, words.foot_narrow, words.narrow_size)]
            {
                // each with an arrow and a space
                let [one, other] = long.map(|letters| (letters + 2) as f64 * 0.6 * size);
                for [left, right] in [[from, from + one], [to - other, to]] {
                    let low = Point::new(left, y - size * 0.25);
                    let high = Point::new(right, y + size * 0.7);
                    for label in labels {
                        let [a, b] = label.leader;
                        let other = [Point::new(low.x, high.y), Point::new(high.x, low.y)];
                        if region::cross(a, b, low, high) || region::cross(a, b, other[0], other[1]) {
                            met.push(format!("{name}: {}", label.structure.id()));
                        }
                    }
                }
            }
        }
        assert!(met.is_empty(), "{met:#?}");
    }

    #[test]
    fn no_leader_comes_near_the_dot_of_another_name() {
        let mut near = Vec::new();
        for (name, layout, _) in all_layouts() {
            let words = &layout.lettering;
            for (labels, size) in [(&words.wide, words.wide_size), (&words.narrow, words.narrow_size)] {
                for one in labels {
                    for other in labels.iter().filter(|other| other.structure != one.structure) {
                        let away = region::distance_to_piece(other.leader[1], one.leader[0], one.leader[1]) / size;
                        // twice the radius of a dot
                        if away < 0.28 {
                            near.push(format!("{away:.2} {name}: {} by {}", one.structure.id(), other.structure.id()));
                        }
                    }
                }
            }
        }
        assert!(near.is_empty(), "{near:#?}");
    }

    #[test]
    fn every_wanted_label_is_written_and_a_phone_shows_fewer() {
        for view in views() {
            for window in view.windows {
                let name = format!("{} {} Right", view.id, window.id);
                let layout = layouts()
                    .into_iter()
                    .find(|(found, _)| *found == name)
                    .map(|(_, layout)| layout)
                    .expect("laid out");
                let drawn = |names: &[Structure]| {
                    let seen =
                        |name: &&Structure| layout.shapes.iter().any(|s| s.structure.is_some_and(|s| s == **name));
                    names.iter().filter(seen).count()
                };
                assert_eq!(layout.lettering.wide.len(), drawn(window.left) + drawn(window.right), "{name}");
                assert_eq!(layout.lettering.narrow.len(), drawn(window.narrow), "{name}");
                assert!(layout.lettering.narrow.len() <= 8, "{name}");
            }
        }
    }

    #[test]
    fn labels_of_an_enlarged_part_stand_inside_it_and_not_on_each_other() {
        for (name, layout) in layouts() {
            for (times, x, y) in [(1.5, 0.5, 0.5), (2.5, 0.2, 0.3), (3.0, 0.6, 0.8), (6.0, 0.4, 0.4)] {
                let zoom = Zoom::new(times, Point::new(x, y));
                let part = layout.enlarged(zoom, Side::Right, Language::English);
                let name = format!("{name} {zoom:?}");
                for (labels, area) in [(&part.wide, part.area), (&part.narrow, part.seen)] {
                    for (index, one) in labels.iter().enumerate() {
                        let inside =
                            area.grown(0.01).contains(one.bounds.low) && area.grown(0.01).contains(one.bounds.high);
                        assert!(inside, "{name}: {} is cut off", one.structure.id());
                        assert!(area.contains(one.leader[1]), "{name}: {} is not seen", one.structure.id());
                        for other in labels.iter().skip(index + 1) {
                            let ids = [one.structure.id(), other.structure.id()];
                            assert!(!one.bounds.overlaps(other.bounds), "{name}: {ids:?} on each other");
                        }
                    }
                }
            }
        }
    }
}
