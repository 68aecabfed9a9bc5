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
    let named = [(window.left, side == Side::Right), (window.right, side == Side::Left)];
    let named = named.into_iter().flat_map(|(names, left)| names.iter().map(move |structure| (*structure, left)));
    let chosen = named.filter(|(s, _)| !manner.narrow || window.narrow.contains(s));
    let mut wanted: Vec<(Structure, Point, bool)> = chosen
        .filter_map(|(structure, left)| {
            let anchor = anchor(shapes, structure, window.area.is_some() || manner.part, obstacles.pointed_at(manner))?;
            Some((structure, anchor, left))
        })
        .collect();
    if manner.part {
        // of a part of the drawing each half of the names stands on the side where it is nearer
        sort_few(&mut wanted, |a, b| a.1.x.total_cmp(&b.1.x));
        let half = wanted.len().div_ceil(2);
        wanted.iter_mut().enumerate().for_each(|(index, name)| name.2 = index < half);
    }
    [true, false]
        .into_iter()
        .flat_map(|left| {
            let of_side = wanted.iter().filter(|(.., side)| *side == left).map(|(s, anchor, _)| (*s, *anchor));
            column(of_side.collect(), left, obstacles, language, manner)
        })
        .collect()
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
        for line in shapes.iter().flat_map(|shape| shape.form.polylines(4)) {
            for pair in line.windows(2) {
                let (low, high) = (pair[0].y.min(pair[1].y), pair[0].y.max(pair[1].y));
                if high < area.low.y || low > area.high.y {
                    continue;
                }
                let range = found.index(low)..=found.index(high);
                for slice in found.slices.get_mut(range).unwrap_or_default() {
                    for x in [pair[0].x, pair[1].x].map(|x| within(x, area.low.x, area.high.x)) {
                        *slice = (slice.0.min(x), slice.1.max(x));
                    }
                }
            }
        }
        found
    }

    /// The slice at a height.
    fn index(&self, y: f64) -> usize {
        let last = Self::COUNT as f64 - 1.0;
        within((y - self.area.low.y) / self.area.height() * Self::COUNT as f64, 0.0, last) as usize
    }

    /// The border between two heights.
    fn between(&self, low: f64, high: f64, left: bool) -> f64 {
        let slices = self.slices.get(self.index(low)..=self.index(high)).unwrap_or_default();
        if left {
            slices.iter().map(|slice| slice.0).fold(f64::INFINITY, f64::min)
        } else {
            slices.iter().map(|slice| slice.1).fold(f64::NEG_INFINITY, f64::max)
        }
    }
}

fn column(
    mut wanted: Vec<(Structure, Point)>,
    left: bool,
    obstacles: &Obstacles,
    language: Language,
    manner: Manner,
) -> Vec<Label> {
    sort_few(&mut wanted, |a, b| b.1.y.total_cmp(&a.1.y));
    let place = |wanted: &[(Structure, Point)]| -> Vec<Label> {
        let texts: Vec<[Vec<String>; 2]> = wanted
            .iter()
            .map(|(s, _)| {
                let latin =
                    if manner.latin { wrapped(s.latin(), manner.letters + manner.letters / 4) } else { Vec::new() };
                [wrapped(s.name().in_language(language), manner.letters), latin]
            })
            .collect();
        let heights: Vec<f64> = texts.iter().map(|text| height(text, manner)).collect();
        let room = obstacles.pointed_at(manner);
        let room = if manner.part { [room.low.y, room.high.y] } else { [f64::NEG_INFINITY, f64::INFINITY] };
        let middles = spread(&wanted.iter().map(|(_, a)| a.y).collect::<Vec<_>>(), &heights, manner.size * 0.55, room);
        wanted
            .iter()
            .zip(texts)
            .zip(middles.iter().zip(heights))
            .map(|(((structure, anchor), text), (middle, height))| {
                let away = if left { -1.0 } else { 1.0 };
                let x = if manner.inside {
                    let edge = if left { obstacles.area.low.x } else { obstacles.area.high.x };
                    edge - away * (width(&text, manner) + manner.size * 0.4)
                } else {
                    let reach = height / 2.0 + manner.size * 1.6;
                    obstacles.between(middle - reach, middle + reach, left) + away * manner.size * 1.1
                };
                label(*structure, *anchor, text, Point::new(x, *middle), left, height, manner)
            })
            .collect()
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
    let longest = |lines: &[String]| lines.iter().map(|line| line.chars().count()).max().unwrap_or(0) as f64 * LETTER;
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
    offsets.iter().enumerate().map(|(index, down)| top(index) - down).collect()
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
