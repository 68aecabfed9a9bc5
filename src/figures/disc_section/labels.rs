//! Names with thin leader lines. Texts stand in the margins beside the drawing; on narrow screens only the short ones
//! inside it remain.

use super::bone::Motion;
use crate::{
    biomechanics::{section::Section, segment::Segment},
    figures::{
        marks::{self, circle, path},
        paper::{on_paper, units},
    },
    geometry::{
        Point,
        outline::{PathData, along, between},
    },
    neurology::traversing_root,
    text::{self, Language, Message},
};
use yew::prelude::*;

/// Where the texts beside the drawing begin, mm.
const LEFT: f64 = -47.5;
const RIGHT: f64 = 37.5;

struct Label {
    plain: AttrValue,
    latin: Option<Message>,
    /// Where the leader line ends, mm.
    at: Point,
    /// Height of the text, mm.
    height: f64,
    side: Side,
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Left,
    Right,
}

fn labels(section: &Section, motion: &Motion, segment: &Segment, language: Language) -> [Label; 8] {
    let wall = |wall: &[Vec<Point>], depth: f64, height: f64| {
        let across: Vec<_> = wall.iter().map(|column| along(column, height)).collect();
        along(&across, depth)
    };
    let core = between(wall(&section.posterior, 0.0, 0.42), wall(&section.anterior, 0.0, 0.42), 0.8);
    let rings = wall(&section.anterior, 0.55, 0.66);
    let back_ligament = motion.lower.of(Point::new(-16.6, -21.0));
    let entry = |plain: Message, latin, at, height, side| Label {
        plain: plain.in_language(language).into(),
        latin,
        at,
        height,
        side,
    };
    let root = traversing_root(segment.id).map_or("", |root| root.short);
    [
        entry(
            text::DISC_SECTION_FRONT_LIGAMENT,
            Some(text::DISC_SECTION_FRONT_LIGAMENT_LATIN),
            motion.upper.of(Point::new(19.2, 22.5)),
            26.0,
            Side::Right,
        ),
        entry(text::DISC_SECTION_ENDPLATE, None, motion.upper.of(Point::new(13.5, 7.7)), 12.5, Side::Right),
        entry(text::DISC_SECTION_RINGS, Some(text::DISC_SECTION_RINGS_LATIN), rings, 3.5, Side::Right),
        entry(text::DISC_SECTION_CORE, Some(text::DISC_SECTION_CORE_LATIN), core, -9.5, Side::Right),
        entry(
            text::DISC_SECTION_NERVES,
            Some(text::DISC_SECTION_NERVES_LATIN),
            motion.upper.of(Point::new(-30.6, 29.0)),
            35.0,
            Side::Left,
        ),
        entry(
            text::DISC_SECTION_YELLOW_LIGAMENT,
            Some(text::DISC_SECTION_YELLOW_LIGAMENT_LATIN),
            motion.soft(Point::new(-35.0, 1.0)),
            17.0,
            Side::Left,
        ),
        Label {
            plain: text::disc_section_root(language, root).into(),
            latin: None,
            at: motion.soft(Point::new(-21.2, -8.0)),
            height: 0.5,
            side: Side::Left,
        },
        entry(
            text::DISC_SECTION_BACK_LIGAMENT,
            Some(text::DISC_SECTION_BACK_LIGAMENT_LATIN),
            back_ligament,
            -15.0,
            Side::Left,
        ),
    ]
}

/// All labels with leader lines, for drawings with room beside them.
pub fn beside(section: &Section, motion: &Motion, segment: &Segment, language: Language) -> Html {
    let labels = labels(section, motion, segment, language);
    let mut leaders = PathData::new();
    for label in &labels {
        let start = Point::new(if label.side == Side::Left { LEFT + 1.0 } else { RIGHT - 1.0 }, label.height);
        leaders.move_to(on_paper(start));
        leaders.line_to(on_paper(label.at));
    }
    html! {
        <g class="labels labels--beside" aria-hidden="true">
            { path("labels__leader-halo", leaders.clone().into_text().into()) }
            { path("labels__leader", leaders.into_text().into()) }
            { for labels.iter().map(|label| circle("labels__dot", label.at, 0.4)) }
            { for labels.iter().map(|label| text_of(label, language)) }
        </g>
    }
}

fn text_of(label: &Label, language: Language) -> Html {
    let (x, class) = match label.side {
        Side::Left => (LEFT, "labels__text labels__text--end"),
        Side::Right => (RIGHT, "labels__text"),
    };
    let (x, y) = (units(x), units(-label.height));
    html! {
        <text {class} x={x.clone()} {y}>
            <tspan x={x.clone()} dy="0.32em">{ label.plain.clone() }</tspan>
            if let Some(latin) = label.latin {
                <tspan class="labels__latin" {x} dy="1.2em">{ latin.in_language(language) }</tspan>
            }
        </text>
    }
}

/// The few words inside the drawing: both vertebrae, and which side is the front.
pub fn inside(motion: &Motion, segment: &Segment, language: Language) -> Html {
    let (upper, lower) = segment.id.split_once('-').unwrap_or_default();
    let [back, front] = [text::FIGURE_BACK, text::FIGURE_FRONT].map(|word| word.in_language(language));
    let words = [
        (upper, motion.upper.of(Point::new(-10.5, 18.5)), "labels__text labels__text--bone"),
        (lower, motion.lower.of(Point::new(1.5, -20.0)), "labels__text labels__text--bone"),
        (back, Point::new(-43.5, -24.6), "labels__text labels__text--way"),
        (front, Point::new(33.5, -24.6), "labels__text labels__text--way labels__text--end"),
    ];
    html! {
        <g class="labels labels--inside" aria-hidden="true">
            { for words.iter().map(|(word, at, class)| marks::words(class, *at, "0", word)) }
        </g>
    }
}

/// The names that remain where there is no room beside the drawing.
pub fn short(section: &Section, motion: &Motion, language: Language) -> Html {
    let core = between(
        section.posterior.first().map_or(Point::default(), |column| along(column, 0.5)),
        section.anterior.first().map_or(Point::default(), |column| along(column, 0.5)),
        0.5,
    );
    let words = [
        (
            text::DISC_SECTION_NERVES_SHORT,
            motion.upper.of(Point::new(-29.2, 28.0)),
            "labels__text labels__text--middle",
        ),
        (text::DISC_SECTION_CORE, core, "labels__text labels__text--middle labels__text--core"),
    ];
    html! {
        <g class="labels labels--short" aria-hidden="true">
            { for words.iter().map(|(word, at, class)| marks::words(class, *at, "0.34em", word.in_language(language))) }
        </g>
    }
}
