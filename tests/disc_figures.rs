//! The drawings of the disc and the donut: what a person may rely on when looking at them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on stops")]

mod hand_made;

use hand_made::{bent, mirrored, standing};
use proptest::prelude::*;
use sciatica_explorer::{
    biomechanics::{Condition, Disc, Section},
    figures::{
        disc_section::{DiscSection, DiscSectionProps},
        donut::{Donut, DonutProps},
        exaggeration::exaggerate,
    },
    geometry::Point,
    quantity::{Degrees, Megapascals, Newtons},
    text::Language,
};
use std::{fmt::Write, rc::Rc};
use yew::{Callback, ServerRenderer};

/// What is drawn.
#[derive(Clone)]
struct State {
    section: Section,
    neutral: Section,
    exaggeration: f64,
    angle: f64,
    load: f64,
    pressure: f64,
    ghost: bool,
    condition: Condition,
    inflamed: bool,
}

impl State {
    fn of(section: Section) -> Self {
        Self {
            section,
            neutral: standing(),
            exaggeration: 1.0,
            angle: 0.0,
            load: 500.0,
            pressure: 0.5,
            ghost: true,
            condition: Condition::healthy(),
            inflamed: false,
        }
    }

    /// As the model has it, against standing.
    fn computed(angle: f64, load: f64) -> Self {
        let healthy = Disc::healthy();
        let disc = healthy.moved_to(Degrees(angle), Newtons(load)).unwrap();
        let neutral = healthy.moved_to(Degrees(0.0), Newtons(500.0)).unwrap().section();
        let pressure = disc.readings().pressure.value();
        Self { neutral, angle, load, pressure, ..Self::of(disc.section()) }
    }

    fn enlarged(self, exaggeration: f64) -> Self {
        Self { exaggeration, ..self }
    }

    fn disc_section(self) -> String {
        render::<DiscSection>(move || DiscSectionProps {
            id: "disc".into(),
            section: Rc::new(self.section),
            neutral: Rc::new(self.neutral),
            ghost: self.ghost,
            exaggeration: self.exaggeration,
            condition: self.condition,
            inflamed: self.inflamed,
            language: Language::English,
            pressure: Megapascals(self.pressure),
            angle: Degrees(self.angle),
            load: Newtons(self.load),
            caption: "What is seen now.".into(),
            on_angle: Some(Callback::noop()),
            on_load: Some(Callback::noop()),
            on_fissure: Some(Callback::noop()),
        })
    }

    fn donut(self) -> String {
        render::<Donut>(move || DonutProps {
            id: "donut".into(),
            section: Rc::new(self.section),
            neutral: Rc::new(self.neutral),
            ghost: self.ghost,
            exaggeration: self.exaggeration,
            language: Language::English,
            caption: "What is seen now.".into(),
        })
    }
}

fn render<C: yew::BaseComponent>(properties: impl FnOnce() -> C::Properties + Send + 'static) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(ServerRenderer::<C>::with_props(properties).hydratable(false).render())
}

/// The path data of every element with exactly this class.
fn paths(markup: &str, class: &str) -> Vec<String> {
    let start = format!("class=\"{class}\"");
    markup
        .split("<path")
        .filter(|piece| piece.contains(&start))
        .filter_map(|piece| Some(piece.split_once(" d=\"")?.1.split_once('"')?.0.to_owned()))
        .collect()
}

fn path(markup: &str, class: &str) -> String {
    let found = paths(markup, class);
    found.first().unwrap_or_else(|| panic!("no path of class {class}")).clone()
}

/// Ends of all lines and curves of a path, in drawing units, y down.
fn points(data: &str) -> Vec<Point> {
    let mut numbers: Vec<f64> = Vec::new();
    let (mut at, mut found) = (Point::default(), Vec::new());
    let mut command = ' ';
    let mut take = |command: char, numbers: &mut Vec<f64>| {
        if let [.., x, y] = numbers[..] {
            at = if command == 'M' { Point::new(x, y) } else { Point::new(at.x + x, at.y + y) };
            found.push(at);
        }
        numbers.clear();
    };
    let mut number = String::new();
    for c in data.chars().chain(['z']) {
        if (c == '-' || c == ' ' || c.is_alphabetic()) && !number.is_empty() {
            numbers.push(number.parse().unwrap());
            number.clear();
        }
        if c.is_alphabetic() {
            take(command, &mut numbers);
            command = c;
        } else if c != ' ' {
            number.push(c);
        }
    }
    found
}

fn middle_of(points: &[Point]) -> Point {
    let count = points.len() as f64;
    Point::new(points.iter().map(|p| p.x).sum::<f64>() / count, points.iter().map(|p| p.y).sum::<f64>() / count)
}

/// Whether a point lies inside a closed outline or within `margin` of its corners.
fn inside(outline: &[Point], point: Point, margin: f64) -> bool {
    let mut inside = false;
    for (a, b) in outline.iter().zip(outline.iter().cycle().skip(1)) {
        if (a.y > point.y) != (b.y > point.y) && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x {
            inside = !inside;
        }
        let length = (b.x - a.x).hypot(b.y - a.y).max(1e-9);
        let share = (((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length.powi(2)).clamp(0.0, 1.0);
        if (a.x + share * (b.x - a.x) - point.x).hypot(a.y + share * (b.y - a.y) - point.y) < margin {
            return true;
        }
    }
    inside
}

/// The markup with every path told by how many points it has and what box they fill, in whole millimetres.
fn normalised(markup: &str) -> String {
    let mut out = String::new();
    for piece in markup.split_inclusive('>') {
        match piece.split_once(" d=\"") {
            Some((before, rest)) => {
                let (data, after) = rest.split_once('"').unwrap();
                let points = points(data);
                let ends = |pick: fn(&Point) -> f64| {
                    let low = points.iter().map(pick).fold(f64::MAX, f64::min);
                    let high = points.iter().map(pick).fold(f64::MIN, f64::max);
                    format!("{:.0}..{:.0}", low / 10.0, high / 10.0)
                };
                let count = points.len();
                writeln!(out, "{before} d=[{count} points, x {}, y {}]{after}", ends(|p| p.x), ends(|p| p.y)).unwrap();
            }
            None => writeln!(out, "{}", piece.trim()).unwrap(),
        }
    }
    out
}

#[test]
fn the_disc_of_a_standing_person_is_drawn_as_it_was() {
    insta::assert_snapshot!(normalised(&State::of(standing()).disc_section()));
}

#[test]
fn the_disc_of_a_slumped_person_is_drawn_as_it_was() {
    let state = State { angle: 7.0, load: 850.0, pressure: 0.83, ..State::of(bent(7.0, 1.6, 0.4, 1.6)) };
    insta::assert_snapshot!(normalised(&state.disc_section()));
}

#[test]
fn the_donut_of_a_slumped_person_is_drawn_as_it_was() {
    insta::assert_snapshot!(normalised(&State::of(bent(7.0, 1.6, 0.4, 1.6)).enlarged(3.0).donut()));
}

#[test]
fn the_donut_of_a_press_up_is_drawn_as_it_was() {
    insta::assert_snapshot!(normalised(&State::of(bent(-4.0, 0.6, 0.8, 0.3)).enlarged(3.0).donut()));
}

#[test]
fn a_disc_at_rest_lies_exactly_on_its_dashed_outline() {
    let markup = State::of(standing()).disc_section();
    let drawn = path(&markup, "disc__edge") + &path(&markup, "disc__nucleus-edge");
    assert_eq!(path(&markup, "disc-section__ghost is-same"), drawn);
}

#[test]
fn a_donut_at_rest_lies_exactly_on_its_dashed_outline() {
    let markup = State::of(standing()).enlarged(3.0).donut();
    let drawn = path(&markup, "donut__crust") + &path(&markup, "donut__jelly");
    assert_eq!(path(&markup, "donut__ghost is-same"), drawn);
}

#[test]
fn the_dashed_outline_stays_where_it_was_when_the_disc_moves() {
    let [rest, moved] = [standing(), bent(8.0, 2.0, 0.5, 2.0)].map(|section| State::of(section).disc_section());
    assert_eq!(path(&rest, "disc-section__ghost is-same"), path(&moved, "disc-section__ghost"));
}

#[test]
fn the_jelly_goes_back_when_bent_forward_and_forward_when_bent_back() {
    let jelly = |angle: f64, load: f64| {
        middle_of(&points(&path(&State::computed(angle, load).enlarged(3.0).donut(), "donut__jelly"))).x
    };
    let [rest, slumped, press_up] = [(0.0, 500.0), (7.0, 850.0), (-4.0, 250.0)].map(|(angle, load)| jelly(angle, load));
    assert!(slumped < rest - 5.0, "{slumped} is not behind {rest}");
    assert!(press_up > rest + 2.0, "{press_up} is not in front of {rest}");
}

#[test]
fn an_arrow_of_pressure_is_longer_for_more_pressure_and_turns_round_where_the_core_pulls() {
    let arrow = |pressure: f64| {
        let data = path(&State { pressure, ..State::of(standing()) }.disc_section(), "disc__pressure");
        let [tail, tip, ..] = points(&data)[..] else { panic!("no arrow in {data}") };
        let core = Point::new(0.0, 0.0);
        let distance = |p: Point| (p.x - core.x).hypot(p.y - core.y);
        distance(tip) - distance(tail)
    };
    assert!(arrow(2.0) > arrow(0.5) && arrow(0.5) > 0.0);
    assert!(arrow(-0.1) < 0.0);
    let none = State { pressure: 0.0, ..State::of(standing()) }.disc_section();
    assert_eq!(path(&none, "disc__pressure"), "");
}

#[test]
fn handles_say_their_value_with_the_unit_in_words() {
    let spoken = |angle: f64, load: f64| State { angle, load, ..State::of(standing()) }.disc_section();
    let bent = spoken(7.0, 850.0);
    for words in ["\"7 degrees forward\"", "aria-valuenow=\"7\"", "\"850 newtons, pressing together\""] {
        assert!(bent.contains(words), "{words}");
    }
    let other = spoken(-1.0, -250.0);
    for words in ["\"1 degree backward\"", "aria-valuenow=\"-1\"", "\"250 newtons, pulling apart\""] {
        assert!(other.contains(words), "{words}");
    }
    let none = spoken(0.0, 0.0);
    assert!(none.contains("\"straight, 0 degrees\"") && none.contains("\"no load, 0 newtons\""));
}

#[test]
fn a_torn_wall_has_a_handle_for_its_fissure_and_a_whole_one_has_none() {
    let torn = Condition { damage: 1.0, fissure: 0.35, ..Condition::healthy() };
    let markup = State { condition: torn, ..State::of(standing()) }.disc_section();
    assert!(markup.contains("\"35 percent of the way up the wall\"") && markup.contains("aria-valuenow=\"35\""));
    assert!(!State::of(standing()).disc_section().contains("of the way up the wall"));
}

#[test]
fn the_dashed_outline_can_be_left_out() {
    let state = State { ghost: false, ..State::of(bent(5.0, 1.6, 0.4, 1.6)) };
    for markup in [state.clone().disc_section(), state.donut()] {
        assert!(!markup.contains("__ghost") && !markup.contains("Dashed"));
    }
}

#[test]
fn the_figure_tells_by_how_much_it_enlarges() {
    let section = bent(2.0, 1.3, 0.75, 1.0);
    let told = |factor: f64| State::of(section.clone()).enlarged(factor).disc_section();
    assert!(!told(1.0).contains('×'), "a true drawing needs no factor");
    assert!(told(3.0).contains("Tilt drawn ×1.5, bulges ×3.") && told(3.0).contains("tilt ×1.5, bulges ×3</text>"));
    assert!(State::of(section.clone()).enlarged(1.0).donut().contains("Movement drawn as it is."));
}

#[test]
fn both_plates_at_rest_are_symmetric_and_mirror_each_other() {
    let plates = paths(&State::of(standing()).enlarged(3.0).donut(), "donut__china");
    let [lower, upper] = [&plates[0], &plates[1]].map(|data| points(data));
    let has = |row: &[Point], x: f64, y: f64| row.iter().any(|p| (p.x - x).abs() < 0.3 && (p.y - y).abs() < 0.3);
    for p in &lower {
        assert!(has(&lower, -p.x, p.y), "nothing opposite {p:?}");
        assert!(has(&upper, p.x, -p.y), "nothing above {p:?}");
    }
}

#[test]
fn true_size_changes_nothing() {
    let section = bent(9.0, 2.9, 1.0, 2.4);
    assert_eq!(exaggerate(&section, &standing(), 1.0).section, section);
}

#[test]
fn nothing_moved_stays_nothing_moved_however_much_it_is_enlarged() {
    let drawn = exaggerate(&standing(), &standing(), 10.0).section;
    for (drawn, rest) in drawn.posterior.iter().flatten().zip(standing().posterior.iter().flatten()) {
        assert!((drawn.x - rest.x).abs() < 1e-9 && (drawn.y - rest.y).abs() < 1e-9);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn enlarging_a_mirrored_disc_mirrors_the_enlarged_disc(
        angle in -8.0..10.0_f64, loss in -0.5..3.0_f64, back in -0.5..1.5_f64, front in -0.5..2.5_f64, factor in 1.0..10.0_f64,
    ) {
        let (section, neutral) = (bent(angle, loss, back, front), standing());
        let one = mirrored(&exaggerate(&section, &neutral, factor).section);
        let other = exaggerate(&mirrored(&section), &mirrored(&neutral), factor).section;
        for (a, b) in one.anterior.iter().flatten().zip(other.anterior.iter().flatten()) {
            prop_assert!((a.x - b.x).abs() < 1e-9 && (a.y - b.y).abs() < 1e-9);
        }
    }

    #[test]
    fn every_state_of_the_model_is_drawn_whole(angle in -8.0..12.0_f64, load in -300.0..3000.0_f64, factor in 1.0..10.0_f64) {
        let state = State::computed(angle, load).enlarged(factor);
        let (disc, donut) = (state.clone().disc_section(), state.donut());
        for markup in [&disc, &donut] {
            prop_assert!(!markup.contains("NaN") && !markup.contains("inf"));
            prop_assert!(!markup.contains("style="));
            prop_assert!(markup.matches("</").count() + markup.matches("/>").count() < 600);
        }
        let within = |markup: &str, inner: &str, outer: &str| {
            let outer = points(&path(markup, outer));
            points(&path(markup, inner)).into_iter().all(|point| inside(&outer, point, 1.0))
        };
        prop_assert!(within(&disc, "disc__nucleus", "disc__annulus"), "the core leaves the rings");
        prop_assert!(within(&donut, "donut__jelly", "donut__crust"), "the jelly leaves the dough");
    }
}
