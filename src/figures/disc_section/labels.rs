//! Names with thin leader lines. Texts stand in the margins beside the drawing; on narrow screens only the short ones
//! inside it remain.

use super::{bone::Motion, disc};
use crate::{
    biomechanics::{section::Section, segment::Segment},
    figures::{
        marks::{all_words, words_at},
        paper::{on_paper, units},
    },
    geometry::{
        Point,
        outline::{PathData, between},
    },
    markup::{Markup, group, tag},
    neurology::traversing_root,
    text::{self, Language, Message},
};
use yew::prelude::*;

/// Where the texts beside the drawing begin, mm.
const LEFT: f64 = -47.5;
const RIGHT: f64 = 37.5;

/// The dot at the end of a leader line, mm. All dots are one path: they move with the picture.
const DOT: [Point; 4] = [Point::new(0.4, 0.0), Point::new(0.0, 0.4), Point::new(-0.4, 0.0), Point::new(0.0, -0.4)];

/// A name in a margin: the plain one (`None` where it is made for the level), the Latin one, the height of the text in mm,
/// and in which margin.
pub type Named = (Option<Message>, Option<Message>, f64, Side);

/// A margin.
#[derive(Clone, Copy, PartialEq)]
pub enum Side {
    /// Left of the drawing.
    Left,
    /// Right of it.
    Right,
}

/// All names; the root's is made for the level.
static NAMES: [Named; 8] = [
    (Some(text::DISC_SECTION_FRONT_LIGAMENT), Some(text::DISC_SECTION_FRONT_LIGAMENT_LATIN), 26.0, Side::Right),
    (Some(text::DISC_SECTION_ENDPLATE), None, 12.5, Side::Right),
    (Some(text::DISC_SECTION_RINGS), Some(text::DISC_SECTION_RINGS_LATIN), 3.5, Side::Right),
    (Some(text::DISC_SECTION_CORE), Some(text::DISC_SECTION_CORE_LATIN), -9.5, Side::Right),
    (Some(text::DISC_SECTION_NERVES), Some(text::DISC_SECTION_NERVES_LATIN), 35.0, Side::Left),
    (Some(text::DISC_SECTION_YELLOW_LIGAMENT), Some(text::DISC_SECTION_YELLOW_LIGAMENT_LATIN), 17.0, Side::Left),
    (None, None, -8.5, Side::Left),
    (Some(text::DISC_SECTION_BACK_LIGAMENT), Some(text::DISC_SECTION_BACK_LIGAMENT_LATIN), -17.5, Side::Left),
];

/// Where they point.
#[inline(never)]
fn places(section: &Section, motion: &Motion, root: Point) -> [Point; 8] {
    let core = between(disc::at(&section.posterior, 0.0, 0.42), disc::at(&section.anterior, 0.0, 0.42), 0.8);
    [
        motion.upper.of(Point::new(19.2, 22.5)),
        motion.upper.of(Point::new(13.5, 7.7)),
        disc::at(&section.anterior, 0.55, 0.66),
        core,
        motion.upper.of(Point::new(-30.6, 29.0)),
        motion.soft(Point::new(-35.0, 1.0)),
        root,
        motion.lower.of(Point::new(-16.6, -21.0)),
    ]
}

/// All labels with leader lines, for drawings with room beside them.
pub fn beside(section: &Section, motion: &Motion, root_at: Point, segment: &Segment, language: Language) -> Markup {
    let root = text::disc_section_root(language, traversing_root(segment.id).map_or("", |root| root.short));
    in_margins(&NAMES, &places(section, motion, root_at), vec![root], ([LEFT, RIGHT], 0.0), language)
}

/// Names whose texts begin at these places left and right, and whose heights are told from this one, mm; with the places in
/// mm where their leader lines end, and the names that are made for the level in their order.
pub fn in_margins(
    names: &[Named],
    places: &[Point],
    made: Vec<String>,
    ([left, right], top): ([f64; 2], f64),
    language: Language,
) -> Markup {
    let (mut leaders, mut dots, mut words) = (PathData::new(), PathData::new(), group());
    let mut made = made.into_iter();
    for ((plain, latin, height, side), at) in names.iter().zip(places) {
        let height = top + height;
        let (x, inwards, class) = match side {
            Side::Left => (left, 1.0, "labels__text labels__text--end"),
            Side::Right => (right, -1.0, "labels__text"),
        };
        leaders.move_to(on_paper(Point::new(x + inwards, height)));
        leaders.line_to(on_paper(*at));
        dots.smooth_closed(&DOT.map(|edge| on_paper(*at + edge)));
        let line = |class, dy| tag("tspan").class(class).numbers(&["x"], &[x], units).set("dy", dy);
        let plain = match plain {
            Some(plain) => AttrValue::Static(plain.in_language(language)),
            None => made.next().unwrap_or_default().into(),
        };
        let latin = latin.map(|latin| line("labels__latin", "1.2em").set("lang", "la").words(latin, language));
        words = words.put(words_at(class, Point::new(x, height)).put(line("", "0.32em").put(plain)).put(latin));
    }
    let leaders = AttrValue::from(leaders.into_text());
    tag("g")
        .class("labels labels--beside")
        .set("aria-hidden", "true")
        .path_of("labels__leader-halo", &leaders)
        .path_of("labels__leader", &leaders)
        .path("labels__dot", dots.into_text())
        .put(words)
}

/// The few words inside the drawing: both vertebrae, and which side is the front.
pub fn inside(motion: &Motion, segment: &Segment, language: Language) -> Markup {
    let (upper, lower) = segment.id.split_once('-').unwrap_or_default();
    let [back, front] = [text::FIGURE_BACK, text::FIGURE_FRONT].map(|word| word.in_language(language));
    let words = [
        (upper, motion.upper.of(Point::new(-10.5, 18.5)), "labels__text labels__text--bone"),
        (lower, motion.lower.of(Point::new(1.5, -20.0)), "labels__text labels__text--bone"),
        (back, Point::new(-43.5, -24.6), "labels__text labels__text--way"),
        (front, Point::new(33.5, -24.6), "labels__text labels__text--way labels__text--end"),
    ];
    all_words("labels labels--inside", "0", &words).set("aria-hidden", "true")
}

/// The names that remain where there is no room beside the drawing.
pub fn short(section: &Section, motion: &Motion, language: Language) -> Markup {
    let core = between(disc::at(&section.posterior, 0.0, 0.5), disc::at(&section.anterior, 0.0, 0.5), 0.5);
    let words = [
        (
            text::DISC_SECTION_NERVES_SHORT.in_language(language),
            motion.upper.of(Point::new(-29.2, 28.0)),
            "labels__text labels__text--middle",
        ),
        (text::DISC_SECTION_CORE.in_language(language), core, "labels__text labels__text--middle labels__text--core"),
    ];
    all_words("labels labels--short", "0.34em", &words).set("aria-hidden", "true")
}
