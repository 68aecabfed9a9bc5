//! Where the labels of a drawing stand: in a column on each side, in the order of what they name, never on each other, with leader
//! lines that do not cross. Pure layout in millimetres of the drawing.

use crate::{
    anatomy::{Shape, Side, Structure, Window, anchor},
    geometry::{
        Point,
        region::{self, Bounds},
    },
    order::sort_few,
    quantity::within,
    text::Language,
};

/// Width of a letter and height of a line in sizes of the type; generous, as the reader's font is not known.
const LETTER: f64 = 0.6;
const LINE: f64 = 1.22;

/// Height of the words in the lower corners of an enlarged part, in sizes of the type.
const FOOT: f64 = 2.0;

/// A label in place.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// What it names.
    pub structure: Structure,
    /// The plain name in lines.
    pub lines: Vec<String>,
    /// The Latin name in lines; none where it is not written.
    pub latin: Vec<String>,
    /// Whether it stands left of the drawing, its text ending at `at`.
    pub left: bool,
    /// Baseline of the first line, on the side of the drawing.
    pub at: Point,
    /// From the text to what it names.
    pub leader: [Point; 2],
    /// The box that its text fills.
    pub bounds: Bounds,
}

/// How labels are written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Manner {
    /// Size of the type, mm of the drawing.
    pub size: f64,
    /// Letters to a line.
    pub letters: usize,
    /// Whether the Latin name stands under the plain one.
    pub latin: bool,
    /// Whether only the few of a phone are shown.
    pub narrow: bool,
    /// Whether labels stand at the edges inside the picture instead of beside it.
    pub inside: bool,
    /// Whether only an enlarged part of the drawing is seen.
    pub part: bool,
}

/// Lays out the labels of a window beside the shapes. `side` is the side of the body that is drawn.
pub fn lay_out(
    shapes: &[Shape],
    obstacles: &Obstacles,
    window: &Window,
    side: Side,
    language: Language,
    manner: Manner,
) -> Vec<Label> {
    let mut wanted: Vec<(Structure, Point, bool)> = Vec::new();
    for &(names, left) in &[(window.left, side == Side::Right), (window.right, side == Side::Left)] {
        for structure in names {
            if manner.narrow && !window.narrow.contains(structure) {
                continue;
            }
            let in_part = window.area.is_some() || manner.part;
            if let Some(anchor) = anchor(shapes, *structure, in_part, obstacles.pointed_at(manner)) {
                wanted.push((*structure, anchor, left));
            }
        }
    }
    if manner.part {
        // of a part of the drawing each half of the names stands on the side where it is nearer
        sort_few(&mut wanted, |a, b| a.1.x.total_cmp(&b.1.x));
        let half = wanted.len().div_ceil(2);
        for (index, name) in wanted.iter_mut().enumerate() {
            name.2 = index < half;
        }
    }
    let mut labels = Vec::new();
    for &left in &[true, false] {
        let mut of_side = Vec::new();
        for (structure, anchor, side) in &wanted {
            if *side == left {
                of_side.push((*structure, *anchor));
            }
        }
        labels.extend(column(of_side, left, obstacles, language, manner));
    }
    labels
}

/// The outer border of everything drawn, in thin slices.
pub struct Obstacles {
    area: Bounds,
    slices: Vec<(f64, f64)>,
}

impl Obstacles {
    const COUNT: usize = 80;

    /// No border: labels stand inside the area.
    pub const fn none(area: Bounds) -> Self {
        Self { area, slices: Vec::new() }
    }

    /// Where labels may point: not where the words in the lower corners are.
    fn pointed_at(&self, manner: Manner) -> Bounds {
        let low = Point::new(self.area.low.x, self.area.low.y + if manner.part { manner.size * FOOT } else { 0.0 });
        Bounds { low, ..self.area }
    }

    /// The border of the shapes inside the area.
    pub fn new(shapes: &[Shape], area: Bounds) -> Self {
        let middle = area.centre().x;
        let mut found = Self { area, slices: vec![(middle, middle); Self::COUNT] };
        for shape in shapes {
            for line in shape.form.polylines(4) {
                for pair in line.windows(2) {
                    found.meet(pair[0], pair[1]);
                }
            }
        }
        found
    }

    /// Moves the border out to a piece of an outline.
    fn meet(&mut self, from: Point, to: Point) {
        let (low, high) = (from.y.min(to.y), from.y.max(to.y));
        if high < self.area.low.y || low > self.area.high.y {
            return;
        }
        let range = self.index(low)..=self.index(high);
        let [from, to] = [from, to].map(|point| within(point.x, self.area.low.x, self.area.high.x));
        for slice in self.slices.get_mut(range).unwrap_or_default() {
            *slice = (slice.0.min(from).min(to), slice.1.max(from).max(to));
        }
    }

    /// The slice at a height.
    fn index(&self, y: f64) -> usize {
        let last = Self::COUNT as f64 - 1.0;
        within((y - self.area.low.y) / self.area.height() * Self::COUNT as f64, 0.0, last) as usize
    }

    /// The border between two heights.
    fn between(&self, low: f64, high: f64, left: bool) -> f64 {
        let slices = self.slices.get(self.index(low)..=self.index(high)).unwrap_or_default();
        let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
        for slice in slices {
            (least, most) = (least.min(slice.0), most.max(slice.1));
        }
        if left { least } else { most }
    }
}

#[inline(never)]
fn column(
    mut wanted: Vec<(Structure, Point)>,
    left: bool,
    obstacles: &Obstacles,
    language: Language,
    manner: Manner,
) -> Vec<Label> {
    sort_few(&mut wanted, |a, b| b.1.y.total_cmp(&a.1.y));
    let place = |wanted: &[(Structure, Point)]| -> Vec<Label> {
        let (mut texts, mut heights, mut levels) = (Vec::new(), Vec::new(), Vec::new());
        for (structure, anchor) in wanted {
            let latin =
                if manner.latin { wrapped(structure.latin(), manner.letters + manner.letters / 4) } else { Vec::new() };
            let text = [wrapped(structure.name().in_language(language), manner.letters), latin];
            heights.push(height(&text, manner));
            levels.push(anchor.y);
            texts.push(text);
        }
        let room = obstacles.pointed_at(manner);
        let room = if manner.part { [room.low.y, room.high.y] } else { [f64::NEG_INFINITY, f64::INFINITY] };
        let middles = spread(&levels, &heights, manner.size * 0.55, room);
        let mut labels = Vec::new();
        for (index, text) in texts.into_iter().enumerate() {
            let Some(((structure, anchor), (middle, height))) =
                wanted.get(index).zip(middles.get(index).zip(heights.get(index)))
            else {
                continue;
            };
            let away = if left { -1.0 } else { 1.0 };
            let x = if manner.inside {
                let edge = if left { obstacles.area.low.x } else { obstacles.area.high.x };
                edge - away * (width(&text, manner) + manner.size * 0.4)
            } else {
                let reach = height / 2.0 + manner.size * 1.6;
                obstacles.between(middle - reach, middle + reach, left) + away * manner.size * 1.1
            };
            labels.push(label(*structure, *anchor, text, Point::new(x, *middle), left, *height, manner));
        }
        labels
    };
    let mut labels = place(&wanted);
    // where there is no room for all, the lowest are named when they are pointed at
    while manner.part && labels.last().is_some_and(|label| label.bounds.low.y < obstacles.area.low.y) {
        wanted.pop();
        labels = place(&wanted);
    }
    // Two leaders that cross are shorter when their labels change places; each exchange shortens the whole, so this ends.
    for _ in 0..wanted.len() * wanted.len() {
        let crossing = labels.windows(2).position(|pair| {
            let [a, b] = [&pair[0].leader, &pair[1].leader];
            region::cross(a[0], a[1], b[0], b[1])
        });
        let Some(index) = crossing else { break };
        wanted.swap(index, index + 1);
        labels = place(&wanted);
    }
    labels
}

#[inline(never)]
fn label(
    structure: Structure,
    anchor: Point,
    text: [Vec<String>; 2],
    at: Point,
    left: bool,
    height: f64,
    manner: Manner,
) -> Label {
    let width = width(&text, manner);
    let [lines, latin] = text;
    let (low, high) = if left { (at.x - width, at.x) } else { (at.x, at.x + width) };
    let bounds = Bounds { low: Point::new(low, at.y - height / 2.0), high: Point::new(high, at.y + height / 2.0) };
    let baseline = bounds.high.y - manner.size * 0.95;
    // the leader begins beside the first line, level with the middle of its small letters
    let start = Point::new(at.x + if left { 0.35 } else { -0.35 } * manner.size, baseline + manner.size * 0.3);
    Label { structure, lines, latin, left, at: Point::new(at.x, baseline), leader: [start, anchor], bounds }
}

/// Size of the Latin name, in sizes of the plain one.
pub const LATIN: f64 = 0.82;

/// Estimated width of a label's text, mm.
fn width([lines, latin]: &[Vec<String>; 2], manner: Manner) -> f64 {
    let longest = |lines: &[String]| {
        let mut longest = 0;
        for line in lines {
            longest = longest.max(line.chars().count());
        }
        longest as f64 * LETTER
    };
    longest(lines).max(longest(latin) * LATIN * 1.02) * manner.size
}

fn height([lines, latin]: &[Vec<String>; 2], manner: Manner) -> f64 {
    let latin = if latin.is_empty() { 0.0 } else { (latin.len() as f64 * LINE - 0.07) * LATIN };
    (lines.len() as f64 * LINE + latin + 0.1) * manner.size
}

/// Breaks a name at spaces into lines of at most `letters`, where its words allow.
pub(super) fn wrapped(name: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Heights for boxes that want to be at `wanted` (from high to low) but need `gap` between them: the nearest such places
/// (pool adjacent violators), inside the `room` from low to high as far as all have room there.
#[inline(never)]
fn spread(wanted: &[f64], heights: &[f64], gap: f64, [low, high]: [f64; 2]) -> Vec<f64> {
    struct Pool {
        from: usize,
        total: f64, // of the wanted tops of the pool if all its boxes were stacked
        count: f64,
    }
    let mut offset = 0.0;
    let mut offsets = Vec::with_capacity(wanted.len());
    for height in heights {
        offsets.push(offset + height / 2.0);
        offset += height + gap;
    }
    let mut pools: Vec<Pool> = Vec::new();
    for (index, (want, down)) in wanted.iter().zip(&offsets).enumerate() {
        pools.push(Pool { from: index, total: want + down, count: 1.0 });
        while let [.., before, last] = pools.as_mut_slice() {
            if before.total / before.count >= last.total / last.count {
                break;
            }
            before.total += last.total;
            before.count += last.count;
            pools.pop();
        }
    }
    let top = |index: usize| {
        let top = pools.iter().rev().find(|pool| pool.from <= index).map_or(0.0, |pool| pool.total / pool.count);
        within(top, low + offset - gap, high)
    };
    let mut middles = Vec::with_capacity(offsets.len());
    for (index, down) in offsets.iter().enumerate() {
        middles.push(top(index) - down);
    }
    middles
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANYWHERE: [f64; 2] = [f64::NEG_INFINITY, f64::INFINITY];

    #[test]
    fn boxes_with_room_stay_where_they_want_to_be() {
        assert_eq!(spread(&[100.0, 50.0, 0.0], &[10.0; 3], 2.0, ANYWHERE), [100.0, 50.0, 0.0]);
    }

    #[test]
    fn boxes_that_want_the_same_place_share_it_evenly() {
        assert_eq!(spread(&[50.0, 50.0], &[10.0; 2], 2.0, ANYWHERE), [56.0, 44.0]);
    }

    #[test]
    fn boxes_stay_inside_their_room() {
        assert_eq!(spread(&[100.0, 99.0, 0.0], &[10.0; 3], 2.0, [0.0, 100.0]), [95.0, 83.0, 5.0]);
    }

    #[test]
    fn long_names_break_between_words() {
        assert_eq!(wrapped("common fibular nerve", 14), ["common fibular", "nerve"]);
    }
}
