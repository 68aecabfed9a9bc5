//! The drawings of the disc and the donut: what a person may rely on when looking at them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on stops")]

mod hand_made;

use hand_made::{bent, mirrored, standing, torn};
use proptest::prelude::*;
use sciatica_explorer::{
    anatomy::{
        Side,
        from_above::{Case, FromAbove, Nervous, Place, root_met},
    },
    app::{Body, Lab, LabAction, LabView},
    biomechanics::{Condition, Disc, Herniation, Section, posture, segment::segments},
    figures::{
        disc_from_above::{DiscFromAboveProps, disc_from_above},
        disc_section::{DiscSectionProps, disc_section},
        donut::{DonutProps, donut},
        exaggeration::exaggerate,
        pressure_trace::{Reading, pressure_trace},
    },
    geometry::{Point, region, region::signed_area},
    neurology::{Contact, contact},
    quantity::{Degrees, Megapascals, Millimetres, Newtons},
    text::Language,
};
use std::{fmt::Write, rc::Rc};
use yew::{Callback, Html, ServerRenderer};

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
    contact: Option<Contact>,
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
            contact: None,
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
            contact: self.contact,
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

    fn seen_from_above(self, herniation: Option<Herniation>, place: Place, side: Side) -> String {
        render::<DiscFromAbove>(move || DiscFromAboveProps {
            id: "above".into(),
            section: Rc::new(self.section),
            neutral: Rc::new(self.neutral),
            ghost: self.ghost,
            exaggeration: self.exaggeration,
            condition: self.condition,
            angle: Degrees(self.angle),
            herniation,
            place,
            side,
            inflamed: self.inflamed,
            language: Language::English,
            caption: "What is seen now.".into(),
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

/// The plot of the pressures of these postures, one after the other.
fn plot(ids: &'static [&'static str]) -> String {
    let mut body = Body::standing().unwrap();
    let mut lab = Lab::new(Some(&body), LabView::default());
    for id in ids {
        (lab, body) = lab.after(&body, LabAction::PostureChosen(posture(id).unwrap()));
    }
    let readings =
        lab.trace().iter().map(|mark| Reading { name: "", pressure: mark.pressure, measured: mark.measured });
    let readings: Vec<Reading> = readings.collect();
    let markup = render::<Plot>(move || PlotProps { readings });
    markup.split_once("<figcaption").unwrap().0.to_owned()
}

#[derive(PartialEq, yew::Properties)]
struct PlotProps {
    readings: Vec<Reading>,
}

#[yew::component]
fn Plot(props: &PlotProps) -> Html {
    pressure_trace(&props.readings, Language::English)
}

// The drawings as components, which the renderer wants.
#[yew::component]
fn DiscSection(props: &DiscSectionProps) -> Html {
    disc_section(props)
}

#[yew::component]
fn DiscFromAbove(props: &DiscFromAboveProps) -> Html {
    disc_from_above(props)
}

#[yew::component]
fn Donut(props: &DonutProps) -> Html {
    donut(props)
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
fn a_finger_catches_each_handle_wherever_they_are_dragged() {
    for (angle, load) in [(-8.0, -300.0), (-8.0, 500.0), (-8.0, 1800.0), (-8.0, 3000.0), (12.0, 500.0), (12.0, 3000.0)]
    {
        for factor in [1.0, 3.0, 10.0] {
            let condition = Condition { damage: 1.0, ..Condition::healthy() };
            let markup = State { condition, ..State::computed(angle, load) }.enlarged(factor).disc_section();
            let circles: Vec<[f64; 3]> = markup
                .split("<circle")
                .filter(|circle| circle.contains("\"handle__touch\""))
                .map(|circle| ["cx", "cy", "r"].map(|name| number(circle, name)))
                .collect();
            assert_eq!(circles.len(), 3);
            for (index, [x, y, radius]) in circles.iter().enumerate() {
                // The knob itself is two thirds as large.
                let knob = radius * 0.68;
                let is_seen = x - knob > -450.0 && x + knob < 350.0 && y - knob > -470.0 && y + knob < 270.0;
                assert!(is_seen, "{angle}°, {load} N, ×{factor}: out of sight at {x}, {y}");
                for [other_x, other_y, other_radius] in &circles[..index] {
                    let apart = (x - other_x).hypot(y - other_y);
                    assert!(apart > radius + other_radius - 0.5, "{angle}°, {load} N, ×{factor}: {apart}");
                }
            }
        }
    }
}

/// The number in an attribute of an element.
fn number(element: &str, name: &str) -> f64 {
    let start = format!(" {name}=\"");
    element.split_once(&start).unwrap().1.split_once('"').unwrap().0.parse().unwrap()
}

#[test]
fn a_torn_wall_has_a_handle_for_its_fissure_and_a_whole_one_has_none() {
    let torn = Condition { damage: 1.0, fissure: 0.35, ..Condition::healthy() };
    let markup = State { condition: torn, ..State::of(standing()) }.disc_section();
    assert!(markup.contains("\"35 percent of the way up the wall\"") && markup.contains("aria-valuenow=\"35\""));
    assert!(!State::of(standing()).disc_section().contains("of the way up the wall"));
}

#[test]
fn what_was_measured_is_marked_on_the_plot_at_its_own_height_and_nothing_where_nobody_measured() {
    const IDS: [&str; 5] = ["slumped", "round-back-lift", "press-up", "prone-flat", "traction"];
    let drawing = plot(&IDS);
    let found = drawing.split("<circle").skip(1).map(|circle| (number(circle, "cx"), number(circle, "cy")));
    let model: Vec<(f64, f64)> = found.collect();
    assert_eq!(model.len(), 1 + IDS.len(), "standing, and what was chosen");
    let bars: Vec<Point> =
        paths(&drawing, "pressure-trace__measured").iter().map(|data| points(&data.replace("h16", ""))[0]).collect();
    let measured: Vec<(usize, f64)> = ["standing"]
        .iter()
        .chain(&IDS)
        .enumerate()
        .filter_map(|(place, id)| Some((place, posture(id).unwrap().measured?.value())))
        .collect();
    assert_eq!(measured, [(0, 0.5), (1, 0.83), (2, 2.3), (4, 0.1)]);
    assert_eq!(bars.len(), measured.len());
    // The axis: from two bars to all the others.
    let slope = (bars[2].y - bars[0].y) / (2.3 - 0.5);
    assert!(slope < 0.0, "more is higher");
    for (bar, (place, pressure)) in bars.iter().zip(measured) {
        let (x, y) = model[place];
        assert!((bar.x + 8.0 - x).abs() < 0.11, "it crosses the column of its posture");
        assert!((bar.y - bars[0].y - slope * (pressure - 0.5)).abs() < 0.11, "{pressure}");
        assert!(y > bar.y, "the model lies below what was measured");
    }
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
    assert!(told(3.0).contains("Tilt drawn ×1.5, bulges ×3.</li>"));
    let most = State::of(bent(9.0, 2.9, 1.0, 2.4)).enlarged(10.0).disc_section();
    assert!(most.contains("It is as much as fits."), "less is drawn than was asked for");
    assert!(!most.contains("×10"), "and the true factor is told");
    assert!(State::of(section.clone()).enlarged(1.0).donut().contains("Movement drawn true to size."));
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

const EXTRUSION: Option<Herniation> = Some(Herniation::Extrusion);

/// The L4-L5 disc from above.
fn above(section: &Section, herniation: Option<Herniation>, place: Place, side: Side) -> FromAbove {
    let segment = Condition::healthy().segment;
    FromAbove::new(&Case { segment, section, angle: Degrees(0.0), herniation, place, side })
}

fn healthy_above(level: &str, angle: f64) -> FromAbove {
    let segment = segments().iter().find(|segment| segment.id == level).unwrap();
    let condition = Condition { segment, ..Condition::healthy() };
    let section = Disc::of(condition).unwrap().moved_to(Degrees(angle), Newtons(500.0)).unwrap().section();
    let (place, side) = (Place::Central, Side::Right);
    FromAbove::new(&Case { segment, section: &section, angle: Degrees(angle), herniation: None, place, side })
}

fn all_within(outer: &[Point], inner: &[Point]) -> bool {
    inner.iter().all(|point| inside(outer, *point, 0.02))
}

fn apart(one: &[Point], other: &[Point]) -> bool {
    !one.iter().any(|point| region::contains(other, *point)) && !other.iter().any(|point| region::contains(one, *point))
}

#[test]
fn the_place_of_a_herniation_says_which_root_it_meets() {
    let met = |level, place| root_met(level, place).map(|root| root.short);
    for (level, leaving, passing) in [("L3-L4", "L3", "L4"), ("L4-L5", "L4", "L5"), ("L5-S1", "L5", "S1")] {
        assert_eq!(met(level, Place::Central), None, "in the middle lies the sac");
        assert_eq!(met(level, Place::Posterolateral), Some(passing), "{level}");
        assert_eq!(met(level, Place::Foraminal), Some(leaving), "{level}");
        assert_eq!(met(level, Place::FarLateral), Some(leaving), "{level}");
    }
    assert!(Place::ALL.iter().all(|place| Place::from_id(place.id()) == Some(*place)));
}

#[test]
fn jelly_that_comes_out_touches_in_the_drawing_what_its_place_says_and_on_its_side_alone() {
    let section = torn(1.0, 5.0, 0.0);
    for side in [Side::Left, Side::Right] {
        for place in Place::ALL {
            let view = above(&section, EXTRUSION, place, side);
            let expected = (place.meets(), if place == Place::Central { Side::Right } else { side });
            let touched = view.touched();
            assert!(touched.contains(&expected), "{place:?} {side:?}: {touched:?}");
            let others = touched.iter().filter(|(kind, _)| *kind != Nervous::Sac && *kind != place.meets());
            assert_eq!(others.count(), 0, "{place:?} {side:?}: {touched:?}");
            if place != Place::Central {
                assert!(touched.iter().all(|(kind, on)| *kind == Nervous::Sac || *on == side), "{touched:?}");
            }
        }
    }
}

#[test]
fn a_healthy_disc_touches_nothing_from_above_in_any_posture() {
    for level in segments() {
        for angle in [-4.0, 0.0, 6.0] {
            assert_eq!(healthy_above(level.id, angle).touched(), [], "{} {angle}", level.id);
        }
    }
}

#[test]
fn from_above_nothing_pokes_through_anything_else_at_any_level() {
    for level in segments() {
        let view = healthy_above(level.id, 0.0);
        let id = level.id;
        assert!(all_within(&view.rim, &view.nucleus), "{id}: the nucleus leaves the annulus");
        for pair in view.layers.windows(2) {
            assert!(all_within(&pair[1], &pair[0]), "{id}: layers cross");
        }
        let bones = [&view.arch, &view.processes[0], &view.processes[1]];
        for bone in bones {
            assert!(apart(&view.rim, bone), "{id}: bone in the disc");
            assert!(apart(&view.sac, bone), "{id}: bone in the sac");
            for nerve in view.traversing.iter().chain(&view.exiting) {
                assert!(apart(&nerve.outline(), bone), "{id}: bone in a nerve");
                assert!(apart(&nerve.outline(), &view.sac), "{id}: {nerve:?} in the sac");
                assert!(apart(&nerve.outline(), &view.rim), "{id}: {nerve:?} in the disc");
            }
        }
        assert!(apart(&view.arch, &view.processes[0]) && apart(&view.arch, &view.processes[1]), "{id}: joint closed");
        assert!(apart(&view.sac, &view.yellow_ligament), "{id}: the sac leaves the canal");
        assert!(view.strands.iter().all(|strand| region::contains(&view.sac, *strand)), "{id}: a strand is outside");
    }
}

#[test]
fn from_above_everything_is_in_the_order_and_the_size_of_the_evidence() {
    for level in segments() {
        let view = healthy_above(level.id, 0.0);
        let back = view.rim.iter().map(|p| p.y).fold(f64::MAX, f64::min);
        let lowest = |outline: &[Point]| outline.iter().map(|p| p.y).fold(f64::MAX, f64::min);
        let highest = |outline: &[Point]| outline.iter().map(|p| p.y).fold(f64::MIN, f64::max);
        let middle: Vec<Point> = view.arch.iter().filter(|p| p.x.abs() < 5.0).copied().collect();
        assert!(highest(&view.sac) < back && highest(&middle) < lowest(&view.sac), "disc, sac, arch");
        let width = 2.0 * view.rim.iter().map(|p| p.x).fold(0.0, f64::max);
        let depth = highest(&view.rim) - back;
        assert!((1.25..1.7).contains(&(width / depth)), "{}: {width} to {depth}", level.id);
        let share = signed_area(&view.nucleus) / signed_area(&view.rim);
        assert!((0.42..0.52).contains(&share), "{}: nucleus {share} of the disc", level.id);
        for [left, right] in [&view.traversing, &view.exiting] {
            assert!(left.centre.x < 0.0 && (left.centre.x + right.centre.x).abs() < 1e-6);
            assert!((3.0..=6.5).contains(&(2.0 * right.half_thickness)), "a root of {} mm", right.half_thickness);
        }
        assert!(view.exiting[1].centre.x > view.traversing[1].centre.x + 8.0, "the leaving root is the outer one");
        assert!(view.exiting[1].centre.y > highest(&view.processes[1]), "the exit lies in front of the joint");
    }
    // 1707 mm² (Remus 2021)
    let area = signed_area(&above(&bent(0.0, 0.0, 0.0, 0.0), None, Place::Central, Side::Right).rim);
    assert!((area - 1707.0).abs() < 0.04 * 1707.0, "{area}");
}

#[test]
fn bending_forward_opens_the_canal_and_bending_backward_narrows_it() {
    let room = |angle| {
        let view = healthy_above("L4-L5", angle);
        let back = view.rim.iter().map(|p| p.y).fold(f64::MAX, f64::min);
        back - view.yellow_ligament.iter().map(|p| p.y).fold(f64::MIN, f64::max)
    };
    assert!(room(6.0) > room(0.0) + 0.5 && room(0.0) > room(-4.0) + 0.4);
}

#[test]
fn what_lies_in_the_middle_is_drawn_the_same_on_both_sides() {
    let view = above(&torn(1.0, 5.0, 0.0), EXTRUSION, Place::Central, Side::Right);
    for outline in [&view.rim, &view.nucleus, &view.sac, &view.arch, &view.escaped, &view.yellow_ligament] {
        for point in outline {
            let other = Point::new(-point.x, point.y);
            assert!(inside(outline, other, 0.05) && outline.iter().any(|p| p.distance(other) < 0.4), "{point:?}");
        }
    }
}

#[test]
fn left_is_the_mirror_of_right() {
    let [left, right] =
        [Side::Left, Side::Right].map(|side| above(&torn(1.0, 5.0, 1.0), EXTRUSION, Place::Posterolateral, side));
    assert!((left.traversing[0].centre.x + right.traversing[1].centre.x).abs() < 0.05);
    assert!((left.traversing[0].gap - right.traversing[1].gap).abs() < 0.1);
    assert!((region::middle(&left.escaped).x + region::middle(&right.escaped).x).abs() < 0.05);
}

#[test]
fn as_much_jelly_is_outside_from_above_as_from_the_side() {
    for (size, gap) in [(2.0, 0.0), (5.0, 0.0), (4.0, 2.0)] {
        let section = torn(1.0, size, gap);
        let wanted = signed_area(&section.escaped).abs();
        for place in Place::ALL {
            let drawn = signed_area(&above(&section, EXTRUSION, place, Side::Left).escaped).abs();
            assert!((drawn - wanted).abs() < 0.06 * wanted, "{place:?}: {drawn} of {wanted} mm²");
        }
    }
}

#[test]
fn a_fissure_runs_from_the_nucleus_outward_as_deep_as_in_the_section() {
    for depth in [0.4, 0.7, 1.0] {
        let section = torn(depth, 0.0, 0.0);
        let view = above(&section, None, Place::Posterolateral, Side::Right);
        assert!(view.fissure.iter().any(|p| region::contains(&view.nucleus, *p)), "it does not begin at the nucleus");
        assert!(all_within(&view.rim, &view.fissure) || depth == 1.0, "it leaves the disc");
        assert!(view.fissure.iter().all(|p| p.x > 0.0), "it is on the wrong side");
        let layers_cut = view.layers.iter().filter(|layer| view.fissure.iter().any(|p| !region::contains(layer, *p)));
        let share = layers_cut.count() as f64 / view.layers.len() as f64;
        assert!((share - depth).abs() < 0.2, "{share} of the layers for {depth}");
        let markup = State { condition: Condition { damage: depth, ..Condition::healthy() }, ..State::of(section) };
        let drawn = points(&path(&markup.disc_section(), "disc__fissure"));
        assert!(drawn.iter().map(|p| p.x).fold(f64::MAX, f64::min) < -127.0 - 30.0 * depth);
    }
    assert!(above(&standing(), None, Place::Central, Side::Left).fissure.is_empty());
}

#[test]
fn check_15_a_protrusion_stands_out_at_its_place_and_a_bulge_all_around() {
    let section = torn(0.7, 0.0, 0.0);
    let bulge = above(&section, Some(Herniation::Bulge), Place::Posterolateral, Side::Right);
    let protrusion = above(&section, Some(Herniation::Protrusion), Place::Posterolateral, Side::Right);
    let rest = above(&bent(0.0, 0.0, 0.0, 0.0), None, Place::Central, Side::Right);
    let out = |view: &FromAbove, index: usize| view.rim[index].distance(rest.rim[index]);
    let [right, left] = [-10.0_f64, 10.0].map(|x| {
        (0..rest.rim.len())
            .filter(|i| rest.rim[*i].y < 0.0)
            .min_by(|a, b| (rest.rim[*a].x + x).abs().total_cmp(&(rest.rim[*b].x + x).abs()))
            .unwrap()
    });
    assert!((out(&bulge, right) - out(&bulge, left)).abs() < 0.01, "a bulge is the same on both sides");
    assert!(out(&protrusion, right) > out(&protrusion, left) + 0.5, "a protrusion is not");
    let beyond = (0..rest.rim.len()).filter(|i| out(&protrusion, *i) > 1.02 * out(&protrusion, left)).count();
    assert!(
        (beyond as f64) < 0.25 * rest.rim.len() as f64 + 2.0,
        "it takes up less than a quarter of the circumference"
    );
}

#[test]
fn contact_is_drawn_where_there_is_contact_and_an_inflamed_root_is_hatched() {
    let pressed = contact(Millimetres(5.0), Degrees(0.0));
    let free = contact(Millimetres(1.0), Degrees(0.0));
    let state = |contact, inflamed| State { contact: Some(contact), inflamed, ..State::of(torn(1.0, 5.0, 0.0)) };
    assert!(!path(&state(pressed, false).disc_section(), "nerve-cut__touch").is_empty());
    assert!(paths(&state(free, false).disc_section(), "nerve-cut__touch").is_empty());
    let inflamed = state(free, true).disc_section();
    assert!(inflamed.contains("canal__root--irritated") && inflamed.contains("nerve-cut__hatch"));
    assert!(!state(pressed, false).disc_section().contains("irritated"), "touch alone inflames nothing");
}

#[test]
fn the_room_beside_the_root_is_drawn_as_wide_as_it_is() {
    let gap = |reach: f64| {
        let state = State { contact: Some(contact(Millimetres(reach), Degrees(0.0))), ..State::of(standing()) };
        let markup = state.disc_section();
        let root = points(&path(&markup, "canal__root"));
        let wall = points(&path(&markup, "disc__edge")).into_iter().map(|p| p.x).fold(f64::MAX, f64::min) - 11.0;
        let near = root.iter().filter(|p| p.y.abs() < 40.0).map(|p| p.x).fold(f64::MIN, f64::max);
        (wall - near) / 10.0
    };
    for reach in [0.0, 1.0, 2.0] {
        let wanted = contact(Millimetres(reach), Degrees(0.0)).gap.value();
        assert!((gap(reach) - wanted).abs() < 0.5, "{} instead of {wanted}", gap(reach));
    }
}

#[test]
fn an_enlarged_drawing_never_touches_where_the_true_one_does_not() {
    let section = bent(0.0, 1.6, 1.6, 1.2);
    let state = State::of(section).enlarged(10.0);
    let markup = state.seen_from_above(None, Place::Posterolateral, Side::Left);
    assert!(paths(&markup, "nerve-cut__touch").is_empty(), "{:?}", paths(&markup, "nerve-cut__touch"));
    assert!(markup.contains('×'));
    let rim = points(&path(&markup, "disc__edge"));
    for nerve in paths(&markup, "nerve-cut") {
        assert!(points(&nerve).iter().all(|p| !region::contains(&rim, *p)), "a nerve lies in the disc");
    }
}

#[test]
fn the_donut_leaks_when_the_disc_does() {
    let drops = |section: Section| paths(&State::of(section).enlarged(3.0).donut(), "donut__jelly").len();
    assert_eq!([drops(standing()), drops(torn(0.7, 0.0, 0.0)), drops(torn(1.0, 4.0, 0.0))], [1, 1, 2]);
    let markup = State::of(torn(1.0, 5.0, 2.5)).enlarged(1.0).donut();
    let [jelly, drop] = &paths(&markup, "donut__jelly")[..] else { panic!("one drop") };
    let crust = points(&path(&markup, "donut__crust"));
    assert!(points(drop).iter().all(|p| !region::contains(&crust, *p)), "a piece that came off lies apart");
    assert!(points(drop).iter().all(|p| p.x > -580.0), "it lies on the picture: {drop}");
    assert!(points(jelly).iter().all(|p| inside(&crust, *p, 1.0)));
}

#[test]
fn every_level_has_its_own_bones_and_names() {
    for level in segments() {
        let condition = Condition { segment: level, ..Condition::healthy() };
        let disc = Disc::of(condition).unwrap().moved_to(Degrees(0.0), Newtons(500.0)).unwrap();
        let section = disc.section();
        let state = State { neutral: section.clone(), condition, ..State::of(section.clone()) };
        let markup = state.disc_section();
        let (upper, lower) = level.id.split_once('-').unwrap();
        assert!(
            markup.contains(&format!(">\n{upper}</text>")) || markup.contains(&format!(">{upper}</text>")),
            "{upper}"
        );
        assert!(markup.contains(lower) && markup.contains(level.id));
        // The rims of both bodies lie on the corners of the disc.
        let bones: Vec<Point> = paths(&markup, "bone__rim").iter().flat_map(|data| points(data)).collect();
        for corner in section.upper_endplate.iter().chain(&section.lower_endplate) {
            let drawn = Point::new(corner.x * 10.0, -corner.y * 10.0);
            assert!(bones.iter().any(|p| p.distance(drawn) < 22.0), "{}: no bone at {corner:?}", level.id);
        }
    }
}

#[test]
fn the_disc_from_above_is_drawn_as_it_was() {
    let state = State { inflamed: true, ..State::of(torn(1.0, 5.0, 0.0)) };
    insta::assert_snapshot!(normalised(&state.seen_from_above(EXTRUSION, Place::Posterolateral, Side::Right)));
}

#[test]
fn a_torn_disc_is_drawn_as_it_was() {
    let condition = Condition { damage: 1.0, ..Condition::healthy() };
    let state = State { condition, ..State::of(torn(1.0, 4.0, 1.5)) };
    insta::assert_snapshot!(normalised(&state.clone().disc_section()));
    insta::assert_snapshot!(normalised(&state.enlarged(1.0).donut()));
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
        let from_above = state.clone().seen_from_above(None, Place::Central, Side::Right);
        let (disc, donut) = (state.clone().disc_section(), state.donut());
        let elements = from_above.matches('<').count() - from_above.matches("</").count();
        prop_assert!(elements < 150, "{elements} elements are too many for one frame");
        for markup in [&disc, &from_above, &donut] {
            prop_assert!(!markup.contains("NaN") && !markup.contains("inf"));
            prop_assert!(!markup.contains("style="));
            prop_assert!(markup.matches("</").count() + markup.matches("/>").count() < 600);
        }
        let within = |markup: &str, inner: &str, outer: &str| {
            let outer = points(&path(markup, outer));
            points(&path(markup, inner)).into_iter().all(|point| inside(&outer, point, 1.0))
        };
        prop_assert!(within(&disc, "disc__nucleus", "disc__annulus"), "the core leaves the rings");
        prop_assert!(within(&from_above, "disc__nucleus", "disc__annulus"), "from above the core leaves the rings");
        prop_assert!(within(&donut, "donut__jelly", "donut__crust"), "the jelly leaves the dough");
    }
}
