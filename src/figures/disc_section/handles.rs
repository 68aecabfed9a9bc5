//! The handles of the drawing: one on the upper vertebra that bends it, one that presses it down or pulls it up, one that
//! moves the fissure up and down in the back wall.

use super::{bone::Motion, disc::outside};
use crate::{
    biomechanics::{
        disc::{ANGLE_RANGE, LOAD_RANGE},
        section::Section,
    },
    figures::{
        drag::{HandleProps, Range, Travel},
        marks::{circle, words_at},
        paper::{Frame, on_paper, one_decimal},
    },
    geometry::{
        Point,
        outline::{PathData, along},
    },
    markup::{Markup, group, widget},
    quantity::{
        Degrees, Newtons,
        angle::{cos, sin},
    },
    text::{self, Language},
};
use yew::prelude::*;

/// The drawing that the handles stand in.
const DRAWING: &str = ".disc-section";
/// Angles that can be chosen, degrees.
pub const ANGLES: Range =
    Range { min: ANGLE_RANGE.start().value(), max: ANGLE_RANGE.end().value(), step: 1.0, page: 4.0, grain: 0.5 };
/// Loads that can be chosen, newtons.
pub const LOADS: Range =
    Range { min: LOAD_RANGE.start().value(), max: LOAD_RANGE.end().value(), step: 50.0, page: 500.0, grain: 10.0 };
/// Heights of the fissure in the wall that can be chosen, per cent.
pub const HEIGHTS: Range = Range { min: 0.0, max: 100.0, step: 5.0, page: 20.0, grain: 1.0 };

/// Middle of the disc, about which the vertebra is bent, mm.
const CENTRE: Point = Point::new(3.1, 0.0);
/// Where the bending handle sits on the unmoved vertebra, mm.
const GRIP: Point = Point::new(14.2, 26.5);
/// Height of the load handle at zero load, mm, and newtons for each millimetre.
const NO_LOAD: f64 = 38.5;
const NEWTONS_PER_MM: f64 = 150.0;
/// Where the fissure's handle sits, behind the canal, mm.
const BEHIND: f64 = -40.2;
/// Radius of a handle that can be seen and of the area that can be touched: 44 CSS pixels where the drawing is 360 wide.
const RADIUS: f64 = 3.7;
const TOUCH: f64 = 5.5;

/// The bend as words with their unit.
pub fn angle_text(angle: Degrees, language: Language) -> String {
    let size = angle.value().abs();
    let (count, number) = (plural_count(size), one_decimal(size));
    if size < 0.05 {
        text::DISC_SECTION_BEND_NONE.owned(language)
    } else if angle.value() > 0.0 {
        text::disc_section_bend_forward(language, &number, count)
    } else {
        text::disc_section_bend_backward(language, &number, count)
    }
}

/// The load as words with their unit.
pub fn load_text(load: Newtons, language: Language) -> String {
    let size = load.value().abs().round();
    let (count, number) = (plural_count(size), one_decimal(size));
    if size < 0.5 {
        text::DISC_SECTION_LOAD_NONE.owned(language)
    } else if load.value() > 0.0 {
        text::disc_section_load_press(language, count, &number)
    } else {
        text::disc_section_load_pull(language, count, &number)
    }
}

/// 1 for exactly one, many for everything else, fractions included.
fn plural_count(size: f64) -> u32 {
    if (size - 1.0).abs() < 0.05 { 1 } else { 2 }
}

/// Where the load handle sits.
fn load_place(load: Newtons) -> Point {
    Point::new(CENTRE.x, NO_LOAD - load.value() / NEWTONS_PER_MM)
}

/// A place in front of another handle, so far from it that a finger catches either.
fn apart(place: Point, other: Point) -> Point {
    let away = (4.0 * TOUCH * TOUCH - (place.y - other.y).powi(2)).max(0.0).sqrt();
    Point::new(place.x.max(other.x + away), place.y)
}

/// The handle that bends the upper vertebra.
#[inline(never)]
pub fn bend(
    angle: Degrees,
    load: Newtons,
    tilt: f64,
    motion: &Motion,
    language: Language,
    frame: Frame,
    on_angle: &Callback<Degrees>,
) -> Html {
    let at = apart(motion.upper.of(GRIP), load_place(load));
    let mut arc = PathData::new();
    let around = |degrees: f64, radius: f64| {
        let turn = f64::atan2(at.x - CENTRE.x, at.y - CENTRE.y) + degrees.to_radians();
        let far = (at.x - CENTRE.x).hypot(at.y - CENTRE.y) + radius;
        on_paper(Point::new(CENTRE.x + far * sin(turn), CENTRE.y + far * cos(turn)))
    };
    arc.smooth(&[around(-4.6, 0.0), around(0.0, 0.0), around(4.6, 0.0)]);
    for &side in &[-1.0, 1.0] {
        arc.move_to(around(side * 2.6, 1.0));
        arc.line_to(around(side * 4.8, 0.0));
        arc.line_to(around(side * 2.6, -1.0));
    }
    widget(HandleProps {
        class: "handle--bend",
        label: text::DISC_SECTION_BEND.in_language(language),
        text: angle_text(angle, language).into(),
        value: angle.value(),
        range: ANGLES,
        travel: Travel::Around(CENTRE),
        gain: tilt,
        frame,
        drawing: DRAWING,
        on_change: on_angle.reform(Degrees),
        children: group().put(knob(at)).path("handle__sign", arc.into_text()).into(),
    })
}

/// The handle that loads the disc: an arrow from above that is longer for a larger load, or one that pulls upwards.
#[inline(never)]
pub fn load(load: Newtons, language: Language, frame: Frame, on_load: &Callback<Newtons>) -> Html {
    let at = load_place(load);
    let way = if load.value() < 0.0 { 1.0 } else { -1.0 };
    let tip = Point::new(at.x, at.y + way * (RADIUS + 3.0));
    let base = at.y + way * (RADIUS - 0.4);
    let head = line(&[tip, Point::new(at.x - 2.4, base), Point::new(at.x + 2.4, base)], true);
    let arrow = group().path("handle__shaft", shaft(at, way)).path("handle__head", head);
    let inside = group()
        .put((load.value().abs() >= 0.5).then_some(arrow))
        .put(knob(at))
        .path("handle__sign", up_and_down(at))
        .put(
            words_at("handle__value", Point::new(at.x + RADIUS + 1.5, NO_LOAD + 5.2))
                .put(text::disc_section_load_value(language, &one_decimal(load.value().round()))),
        );
    widget(HandleProps {
        class: "handle--load",
        label: text::DISC_SECTION_LOAD.in_language(language),
        text: load_text(load, language).into(),
        value: load.value(),
        range: LOADS,
        travel: Travel::Down(NEWTONS_PER_MM),
        gain: 1.0,
        frame,
        drawing: DRAWING,
        on_change: on_load.reform(Newtons),
        children: inside.into(),
    })
}

/// The handle that moves the fissure in the back wall, with a thread to it; `height` from 0 (lower endplate) to 1.
#[inline(never)]
pub fn fissure(height: f64, section: &Section, language: Language, frame: Frame, on_height: &Callback<f64>) -> Html {
    let outer = outside(&section.posterior);
    let mouth = along(outer, height);
    let wall = outer.first().zip(outer.last()).map_or(1.0, |(low, high)| (high.y - low.y).max(1.0));
    let at = Point::new(BEHIND, mouth.y);
    let inside =
        group().path("handle__thread", line(&[at, mouth], false)).put(knob(at)).path("handle__sign", up_and_down(at));
    widget(HandleProps {
        class: "handle--fissure",
        label: text::DISC_SECTION_FISSURE.in_language(language),
        text: text::disc_section_fissure_value(language, &one_decimal((height * 100.0).round())).into(),
        value: height * 100.0,
        range: HEIGHTS,
        travel: Travel::Down(-100.0 / wall),
        gain: 1.0,
        frame,
        drawing: DRAWING,
        on_change: on_height.reform(|per_cent: f64| per_cent / 100.0),
        children: inside.into(),
    })
}

/// A straight line through places in mm.
fn line(points: &[Point], closed: bool) -> String {
    let mut path = PathData::new();
    push_line(&mut path, points);
    if closed {
        path.close();
    }
    path.into_text()
}

fn push_line(path: &mut PathData, points: &[Point]) {
    for (index, point) in points.iter().enumerate() {
        if index == 0 {
            path.move_to(on_paper(*point));
        } else {
            path.line_to(on_paper(*point));
        }
    }
}

/// The sign that a handle goes up and down.
fn up_and_down(at: Point) -> String {
    let mut sign = PathData::new();
    for &side in &[-1.0, 1.0] {
        let foot = |x: f64| Point::new(at.x + x, at.y + side * 0.8);
        push_line(&mut sign, &[foot(-1.1), Point::new(at.x, at.y + side * 2.0), foot(1.1)]);
    }
    sign.into_text()
}

fn shaft(at: Point, way: f64) -> String {
    let end = if way < 0.0 { NO_LOAD + 8.0 } else { at.y - RADIUS - 5.0 };
    line(&[Point::new(at.x, end), at], false)
}

fn knob(at: Point) -> Markup {
    group().put(circle("handle__touch", at, TOUCH)).put(circle("handle__ring", at, RADIUS + 0.9)).put(circle(
        "handle__knob",
        at,
        RADIUS,
    ))
}
