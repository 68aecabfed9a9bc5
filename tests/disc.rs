//! The disc, healthy and injured, against what has been measured in people and in cadavers. The same rows stand in
//! docs/model.md.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

use sciatica_explorer::{
    biomechanics::{
        Annulus, Condition, Disc, Herniation, Posture, Readings, Section, SolveError,
        comparison::compared,
        mesh::Resolution,
        posture, postures,
        segment::{Ligaments, Segment, segments},
    },
    content::biomechanics::{HEALTHY, L4_L5},
    geometry::Point,
    neurology::contact,
    quantity::{Degrees, Megapascals, Millimetres, Newtons},
};
use std::ops::RangeInclusive;

fn disc(angle: f64, load: f64) -> Disc {
    Disc::healthy().moved_to(Degrees(angle), Newtons(load)).unwrap()
}

fn at(angle: f64, load: f64) -> Readings {
    disc(angle, load).readings()
}

fn pressure(angle: f64, load: f64) -> f64 {
    at(angle, load).pressure.value()
}

/// Mean bending stiffness between two angles, N·m per degree.
fn bending_stiffness(from: f64, to: f64, load: f64) -> f64 {
    (at(to, load).moment.value() - at(from, load).moment.value()) / (to - from)
}

/// The healthy disc between other ligaments and facet joints.
fn with_ligaments(other: fn(Ligaments) -> Ligaments) -> Disc {
    let segment = Segment { ligaments: other(L4_L5.ligaments.clone()), ..L4_L5.clone() };
    Disc::unloaded(&segment, &HEALTHY, Resolution::STANDARD)
}

/// The healthy disc without ligaments and facet joints.
fn alone() -> Disc {
    with_ligaments(|usual| Ligaments {
        resting_stiffness: 0.0,
        flexion_end_stiffness: 0.0,
        extension_end_stiffness: 0.0,
        slide_stiffness: 0.0,
        back_stiffness: 0.0,
        ..usual
    })
}

/// Mean bending stiffness of the disc alone between two angles at 500 N, N·m per degree.
fn alone_stiffness(from: f64, to: f64) -> f64 {
    let disc = alone();
    let moment = |angle| disc.moved_to(Degrees(angle), Newtons(500.0)).unwrap().readings().moment.value();
    (moment(to) - moment(from)) / (to - from)
}

/// How thick the back wall is in the middle of its height, mm.
fn back_thickness(angle: f64, load: f64) -> f64 {
    let section: Section = disc(angle, load).section();
    let middle = |column: &Vec<Point>| column[column.len() / 2];
    let (inner, outer) = (middle(section.posterior.first().unwrap()), middle(section.posterior.last().unwrap()));
    (inner.x - outer.x).hypot(inner.y - outer.y)
}

/// The largest bulge, front or back, under 800 N at all angles that 12 N·m or less hold, mm.
fn largest_bulge() -> f64 {
    let readings = (-8..=12).map(|angle| at(f64::from(angle), 800.0));
    let held = readings.filter(|readings| readings.moment.value().abs() <= 12.0);
    held.map(|readings| readings.bulge_anterior.value().max(readings.bulge_posterior.value())).fold(0.0, f64::max)
}

/// Height of the healthy disc at its back rim in a posture, mm.
fn back_height(id: &str) -> f64 {
    let section = in_posture(Condition::healthy(), posture(id).unwrap()).section();
    let (low, high) = (section.lower_endplate[0], section.upper_endplate[0]);
    (high.x - low.x).hypot(high.y - low.y)
}

/// How far the nucleus goes back from one angle to another at 500 N, mm per degree.
fn shift_per_degree(from: f64, to: f64) -> f64 {
    (at(to, 500.0).nucleus_shift.value() - at(from, 500.0).nucleus_shift.value()) / (to - from)
}

/// A measured value, what the model gives, and how far they may be apart.
struct Row {
    quantity: &'static str,
    measured: &'static str,
    source: &'static str,
    computed: f64,
    unit: &'static str,
    allowed: RangeInclusive<f64>,
}

fn around(value: f64, share: f64) -> RangeInclusive<f64> {
    value * (1.0 - share)..=value * (1.0 + share)
}

fn row(
    quantity: &'static str,
    (measured, source): (&'static str, &'static str),
    (computed, unit): (f64, &'static str),
    allowed: RangeInclusive<f64>,
) -> Row {
    Row { quantity, measured, source, computed, unit, allowed }
}

/// A pressure of Wilke 1999 in a posture.
fn wilke(quantity: &'static str, measured: &'static str, id: &str, pressure: f64) -> Row {
    let row_of = compared().into_iter().find(|row| row.posture.id == id).unwrap();
    assert_eq!(row_of.posture.measured, Some(Megapascals(pressure)), "{id}");
    let computed = (row_of.computed.value(), "MPa");
    row(quantity, (measured, "Wilke 1999"), computed, around(pressure, 0.2))
}

/// Every healthy row of the evidence that can be checked by a number.
fn rows() -> Vec<Row> {
    let standing = at(0.0, 500.0);
    let held = with_ligaments(|usual| Ligaments { slide: 0.0, slide_stiffness: 1e5, ..usual });
    let held = held.moved_to(Degrees(0.0), Newtons(500.0)).unwrap().readings();
    let change = |angle: f64| 100.0 * (pressure(angle, 500.0) / pressure(0.0, 500.0) - 1.0);
    vec![
        row(
            "Height loss at 500 N",
            ("1.14 mm", "Heuer 2007"),
            (standing.height_loss.value(), "mm"),
            around(1.14, 0.15),
        ),
        row("Pressure at 500 N", ("0.49 MPa", "Heuer 2007"), (standing.pressure.value(), "MPa"), around(0.49, 0.15)),
        row("Pressure standing", ("0.50 MPa", "Wilke 1999"), (standing.pressure.value(), "MPa"), around(0.50, 0.15)),
        row(
            "Pressure at 1000 N",
            ("0.98 MPa", "Heuer 2007 at 500 N, doubled"),
            (pressure(0.0, 1000.0), "MPa"),
            around(0.98, 0.20),
        ),
        row("Pressure bending forward", ("1.10 MPa", "Wilke 1999"), (pressure(8.0, 1100.0), "MPa"), around(1.10, 0.15)),
        row(
            "Pressure lifting 20 kg with a round back",
            ("2.30 MPa", "Wilke 1999"),
            (pressure(9.0, 2400.0), "MPa"),
            around(2.30, 0.20),
        ),
        row(
            "Pressure in a press-up lying on the front",
            ("0.25 MPa", "not verified"),
            (pressure(-4.0, 250.0), "MPa"),
            around(0.25, 0.25),
        ),
        wilke("Pressure lying on the front", "0.10 MPa", "prone-flat", 0.10),
        wilke("Pressure lying on the side", "0.12 MPa", "side", 0.12),
        wilke("Pressure sitting", "0.46 MPa", "sitting-upright", 0.46),
        wilke("Pressure sitting bent as far as it goes", "0.83 MPa", "slumped", 0.83),
        wilke("Pressure lounging on a chair", "0.30 MPa", "slouched", 0.30),
        wilke("Pressure holding 20 kg close", "1.10 MPa", "holding-close", 1.10),
        wilke("Pressure lifting 20 kg with bent knees", "1.70 MPa", "hip-hinge-lift", 1.70),
        row(
            "Change of pressure from 0° to 8° at 500 N",
            ("a small rise", "our estimate"),
            (change(8.0), "%"),
            0.0..=25.0,
        ),
        row(
            "Change of pressure from 0° to -6° at 500 N",
            ("-5 %", "our reference check"),
            (change(-6.0), "%"),
            // It falls; -0.0 would be no change.
            -25.0..=-0.1,
        ),
        row(
            "Bending stiffness of the disc alone around neutral at 500 N",
            ("0.63 to 0.78 N·m/°", "our reference check"),
            (alone_stiffness(-2.0, 2.0), "N·m/°"),
            // Below: a sixth softer than the check.
            0.63 / 1.5..=0.63,
        ),
        row(
            "Bending stiffness of the disc alone from 6° to 8°",
            ("0.63 to 0.78 N·m/°", "our reference check"),
            (alone_stiffness(6.0, 8.0), "N·m/°"),
            0.63..=0.78,
        ),
        row(
            "Bending stiffness around neutral at 500 N",
            ("1 to 2 N·m/°", "not verified"),
            (bending_stiffness(-2.0, 2.0, 500.0), "N·m/°"),
            1.0 / 1.5..=2.0 * 1.5,
        ),
        row(
            "Bending stiffness near the end of flexion",
            ("6 to 11 N·m/°", "Miller 1986"),
            (bending_stiffness(10.0, 12.0, 500.0), "N·m/°"),
            6.0 / 1.5..=11.0 * 1.5,
        ),
        row(
            "Bending stiffness near the end of extension",
            ("6 to 11 N·m/°", "Miller 1986"),
            (bending_stiffness(-8.0, -6.0, 500.0), "N·m/°"),
            6.0 / 1.5..=11.0 * 1.5,
        ),
        row(
            "Nucleus towards the back, per degree of flexion",
            ("order of 0.1 mm/°", "our arithmetic"),
            (shift_per_degree(0.0, 8.0), "mm/°"),
            0.05..=0.2,
        ),
        row(
            "Nucleus towards the front, per degree of extension",
            ("order of 0.1 mm/°", "our arithmetic"),
            (shift_per_degree(-6.0, 0.0), "mm/°"),
            0.05..=0.2,
        ),
        row(
            "Front bulge at 500 N",
            ("0.5 to 1 mm", "our estimate"),
            (standing.bulge_anterior.value(), "mm"),
            around(0.93, 0.5),
        ),
        row(
            "Back bulge at 500 N",
            ("0.5 to 1 mm", "our estimate"),
            (standing.bulge_posterior.value(), "mm"),
            around(0.73, 0.5),
        ),
        row(
            "Front bulge at 500 N, upper plate held",
            ("0.73 mm", "our reference check"),
            (held.bulge_anterior.value(), "mm"),
            around(0.73, 0.15),
        ),
        row(
            "Back bulge at 500 N, upper plate held",
            ("0.99 mm", "our reference check"),
            (held.bulge_posterior.value(), "mm"),
            around(0.99, 0.15),
        ),
        row(
            "Back bulge bending forward",
            ("0.67 mm", "our reference check"),
            (at(8.0, 1100.0).bulge_posterior.value(), "mm"),
            around(0.67, 0.25),
        ),
        row(
            "Back wall bending forward against unloaded",
            ("15 % thinner", "our reference check"),
            (100.0 * (1.0 - back_thickness(8.0, 1100.0) / back_thickness(0.0, 0.0)), "%"),
            5.0..=30.0,
        ),
        row(
            "Largest bulge under 800 N and up to 12 N·m",
            ("2.7 mm", "Reuber 1982"),
            (largest_bulge(), "mm"),
            // Below: about half of it.
            1.0..=2.0,
        ),
        row(
            "Height of the back of the disc, lying to standing",
            ("0.25 mm less", "Onodera 2019"),
            (back_height("lying") - back_height("standing"), "mm"),
            // Above: three times as much; the load of the study is unknown.
            0.5..=1.0,
        ),
        row(
            "Pressure under 200 N of traction",
            ("below -13 kPa", "Ramos and Martin 1994"),
            (1000.0 * pressure(0.0, -200.0), "kPa"),
            -13.1..=-12.9,
        ),
    ]
}

#[test]
fn the_healthy_disc_agrees_with_what_was_measured() {
    for row in rows() {
        assert!(row.allowed.contains(&row.computed), "{}: {} not in {:?}", row.quantity, row.computed, row.allowed);
    }
}

#[test]
fn the_teachers_table_shows_what_the_model_computes() {
    let table: String = rows()
        .iter()
        .map(|row| {
            format!("| {} | {} | {:.2} {} | {} |\n", row.quantity, row.measured, row.computed, row.unit, row.source)
        })
        .collect();
    let model = std::fs::read_to_string("docs/model.md").unwrap();
    assert!(model.contains(&table), "docs/model.md should contain:\n{table}");
}

#[test]
fn the_posture_table_holds_the_angles_and_loads_of_the_format() {
    let expected = [
        ("lying", 0.0, 110.0),
        ("prone-flat", -1.0, 100.0),
        ("prone-on-elbows", -3.0, 250.0),
        ("press-up", -4.0, 250.0),
        ("standing", 0.0, 500.0),
        ("sitting-upright", 3.0, 470.0),
        ("slumped", 7.0, 850.0),
        ("standing-bent", 8.0, 1100.0),
        ("hip-hinge-lift", 3.0, 1750.0),
        ("round-back-lift", 9.0, 2400.0),
        ("traction", 0.0, -200.0),
    ];
    let found: Vec<_> =
        postures().iter().map(|posture| (posture.id, posture.angle.value(), posture.load.value())).collect();
    assert_eq!(found, expected);
    assert!(posture("standing").is_some() && posture("levitating").is_none());
}

#[test]
fn every_posture_finds_its_balance_far_below_half_a_newton() {
    for posture in postures() {
        let readings = Disc::healthy().moved_to(posture.angle, posture.load).unwrap().readings();
        assert!(readings.residual.value() < 1e-2, "{}", posture.id);
        assert!(readings.iterations > 0 && readings.unknowns > 250, "{}", posture.id);
    }
}

#[test]
fn the_disc_grows_stiffer_as_it_is_pressed_down() {
    // Evidence: 98, 223, 389 and 556 N at these height losses with the plate held; here it may slide.
    let losses: Vec<f64> = [98.0, 223.0, 389.0, 556.0].map(|load| at(0.0, load).height_loss.value()).to_vec();
    for (loss, expected) in losses.iter().zip([0.3, 0.6, 0.9, 1.14]) {
        assert!(around(expected, 0.2).contains(loss), "{loss} mm where {expected} mm is expected");
    }
    let secants: Vec<f64> =
        [98.0, 223.0, 389.0, 556.0, 1000.0, 2000.0].map(|load| load / at(0.0, load).height_loss.value()).to_vec();
    assert!(secants.is_sorted_by(|a, b| a < b), "{secants:?}");
}

#[test]
fn an_axial_load_stiffens_bending_as_in_cadavers() {
    // Gardner-Morse and Stokes 2004 found a factor of 2.11 at 500 N; the model has the sense, not the size.
    assert!(bending_stiffness(-2.0, 2.0, 500.0) > bending_stiffness(-2.0, 2.0, 0.0));
}

#[test]
fn the_front_bulges_more_than_the_back_and_neither_too_far() {
    let standing = at(0.0, 500.0);
    assert!(standing.bulge_anterior > standing.bulge_posterior, "Heuer 2007");
}

#[test]
fn without_ligaments_and_facets_the_disc_bulges_alike() {
    // Reuber 1982: removing the posterior elements hardly changed the bulge.
    let alone = alone();
    for (angle, load) in [(-4.0, 800.0), (0.0, 500.0), (8.0, 500.0), (8.0, 800.0)] {
        let (with, without) = (at(angle, load), alone.moved_to(Degrees(angle), Newtons(load)).unwrap().readings());
        for pick in [|r: &Readings| r.bulge_anterior.value(), |r: &Readings| r.bulge_posterior.value()] {
            assert!((pick(&with) - pick(&without)).abs() < 0.01, "{angle} {load}");
        }
    }
}

#[test]
fn bending_forward_under_the_load_of_it_the_back_bulges_about_as_in_standing() {
    // What the stretch takes away the load gives back.
    let back = |angle: f64, load: f64| at(angle, load).bulge_posterior.value();
    assert!(back(8.0, 500.0) < 0.5 * back(0.0, 500.0));
    assert!(around(1.0, 0.15).contains(&(back(8.0, 1100.0) / back(0.0, 500.0))));
}

#[test]
fn the_nucleus_shifts_about_as_far_in_flexion_as_in_extension() {
    assert!(around(1.0, 0.3).contains(&(shift_per_degree(0.0, 8.0) / shift_per_degree(-6.0, 0.0))));
}

/// Cadavers and wall mechanics say that the back wall flattens in flexion; MRI of three people (Fredericson 2001) says
/// the reverse. The model is not tuned to either: this test only notices when its side in the dispute changes.
#[test]
fn disagreeing_with_fredericson_the_back_wall_flattens_in_flexion_at_constant_load() {
    let back = |angle: f64| at(angle, 500.0).bulge_posterior.value();
    assert!(back(8.0) < 0.5 * back(0.0));
    assert!(back(-6.0) > 1.2 * back(0.0));
}

#[test]
fn the_moment_is_the_slope_of_the_potential_at_equilibrium() {
    let step = 0.01;
    for (angle, load) in [(-5.0, 250.0), (0.0, 500.0), (3.0, -200.0), (8.0, 1100.0), (9.0, 2400.0)] {
        let energy = |angle: f64| at(angle, load).energy;
        let slope = (energy(angle + step) - energy(angle - step)) / (2.0 * step).to_radians() / 1000.0;
        let moment = at(angle, load).moment.value();
        assert!((slope - moment).abs() < 1e-4 * moment.abs().max(1.0), "{angle} {load}: {slope} {moment}");
    }
}

#[test]
fn halving_the_mesh_changes_pressure_and_bulge_little() {
    let fine = Disc::unloaded(&L4_L5, &HEALTHY, Resolution::STANDARD.halved());
    for (angle, load) in [(0.0, 500.0), (8.0, 1100.0), (9.0, 2400.0), (-4.0, 250.0)] {
        let (coarse, fine) = (at(angle, load), fine.moved_to(Degrees(angle), Newtons(load)).unwrap().readings());
        let close = |a: f64, b: f64, share: f64| (a - b).abs() < share * b.abs();
        assert!(close(coarse.pressure.value(), fine.pressure.value(), 0.03), "{angle} {load}");
        assert!(close(coarse.bulge_anterior.value(), fine.bulge_anterior.value(), 0.05), "{angle} {load}");
        assert!(close(coarse.bulge_posterior.value(), fine.bulge_posterior.value(), 0.05), "{angle} {load}");
    }
}

#[test]
fn the_section_is_drawn_in_the_frame_of_the_lower_vertebra() {
    let section = Disc::healthy().section();
    let (back, front) = (section.lower_endplate[0], section.lower_endplate[1]);
    assert_eq!((back.x, front.x), (-16.5, 22.7));
    assert_eq!(section.anterior.len(), 7);
    assert_eq!(section.posterior.len(), 6);
    assert!(section.upper_endplate[1].y - front.y > section.upper_endplate[0].y - back.y, "higher in front");
    assert!(section.nucleus().iter().all(|p| (-12.8..14.5).contains(&p.x)));
    assert!(section.outline().len() == 26);
    let bent = disc(8.0, 0.0).section();
    assert!((bent.upper_vertebra.angle.value() - 8.0).abs() < 1e-9);
    assert!(bent.upper_endplate[1].y < section.upper_endplate[1].y, "flexion lowers the front");
}

/// A condition that differs from the healthy one only in this.
fn torn_to(damage: f64) -> Condition {
    Condition { damage, ..Condition::healthy() }
}

fn with(annulus: Annulus) -> Condition {
    torn_to(annulus.damage())
}

fn in_condition(condition: Condition, angle: f64, load: f64) -> Disc {
    Disc::of(condition).unwrap().moved_to(Degrees(angle), Newtons(load)).unwrap()
}

fn in_posture(condition: Condition, posture: &Posture) -> Disc {
    in_condition(condition, posture.angle.value(), posture.load.value())
}

/// What the reference check of the evidence gave for a posterior wall that is weak all over. Here damage lies around a
/// fissure, so that a fissured disc is a little less and a torn one about as weak.
fn injured_rows() -> Vec<Row> {
    let [fissured, torn] =
        [Annulus::Fissured, Annulus::Torn].map(|annulus| in_condition(with(annulus), 0.0, 500.0).readings());
    let row = |quantity, expected, (computed, unit), allowed| {
        row(quantity, (expected, "our reference check"), (computed, unit), allowed)
    };
    vec![
        row("Pressure, fissured", "0.38 MPa", (fissured.pressure.value(), "MPa"), around(0.38, 0.15)),
        row("Height loss, fissured", "1.40 mm", (fissured.height_loss.value(), "mm"), around(1.40, 0.15)),
        row("Back bulge, fissured", "1.44 mm", (fissured.bulge_posterior.value(), "mm"), around(1.44, 0.25)),
        row("Pressure, torn", "0.24 MPa", (torn.pressure.value(), "MPa"), around(0.24, 0.25)),
        row("Height loss, torn", "2.1 mm", (torn.height_loss.value(), "mm"), around(2.1, 0.25)),
        row("Back bulge, torn", "4.2 mm", (torn.bulge_posterior.value(), "mm"), around(4.2, 0.25)),
    ]
}

#[test]
fn an_injured_wall_lets_pressure_and_height_fall_and_bulges() {
    let all = Annulus::ALL.map(|annulus| in_condition(with(annulus), 0.0, 500.0).readings());
    assert!(all.is_sorted_by(|a, b| a.pressure > b.pressure), "pressure falls");
    assert!(all.is_sorted_by(|a, b| a.height_loss < b.height_loss), "height falls");
    assert!(all.is_sorted_by(|a, b| a.bulge_posterior < b.bulge_posterior), "the back bulges");
    for row in injured_rows() {
        assert!(row.allowed.contains(&row.computed), "{}: {} not in {:?}", row.quantity, row.computed, row.allowed);
    }
}

fn line(row: &Row) -> String {
    format!("| {} | {} | {:.2} {} | {} |\n", row.quantity, row.measured, row.computed, row.unit, row.source)
}

#[test]
fn the_teachers_table_of_injured_discs_shows_what_the_model_computes() {
    let table: String = injured_rows().iter().chain(&level_rows()).chain(&water_rows()).map(line).collect();
    let model = std::fs::read_to_string("docs/model.md").unwrap();
    assert!(table.lines().all(|line| model.contains(line)), "docs/model.md should contain:\n{table}");
}

/// Bending stiffness of every level, disc and ligaments together, in the published ranges.
fn level_rows() -> Vec<Row> {
    let stiffness = |disc: &Disc, from: f64, to: f64| {
        let moment = |angle| disc.moved_to(Degrees(angle), Newtons(500.0)).unwrap().readings().moment.value();
        (moment(to) - moment(from)) / (to - from)
    };
    let names = [
        ["L3-L4 around neutral", "L4-L5 around neutral", "L5-S1 around neutral"],
        ["L3-L4 near the end of flexion", "L4-L5 near the end of flexion", "L5-S1 near the end of flexion"],
        ["L3-L4 near the end of extension", "L4-L5 near the end of extension", "L5-S1 near the end of extension"],
    ];
    let mut rows = Vec::new();
    for (index, segment) in segments().iter().enumerate() {
        let disc = Disc::of(Condition { segment, ..Condition::healthy() }).unwrap();
        let (flexed, extended) =
            (segment.ligaments.flexion_range.min(12.0), -segment.ligaments.extension_range.min(8.0));
        let miller = ("6 to 11 N·m/°", "Miller 1986");
        rows.push(row(
            names[0][index],
            ("1 to 2 N·m/°", "not verified"),
            (stiffness(&disc, -2.0, 2.0), "N·m/°"),
            1.0 / 1.5..=2.0 * 1.5,
        ));
        rows.push(row(
            names[1][index],
            miller,
            (stiffness(&disc, flexed - 2.0, flexed), "N·m/°"),
            6.0 / 1.5..=11.0 * 1.5,
        ));
        rows.push(row(
            names[2][index],
            miller,
            (stiffness(&disc, extended, extended + 2.0), "N·m/°"),
            6.0 / 1.5..=11.0 * 1.5,
        ));
    }
    rows
}

#[test]
fn every_level_bends_as_stiffly_as_was_measured() {
    let ids: Vec<_> = segments().iter().map(|segment| segment.id).collect();
    assert_eq!(ids, ["L3-L4", "L4-L5", "L5-S1"], "from above downward");
    for row in level_rows() {
        assert!(row.allowed.contains(&row.computed), "{}: {} not in {:?}", row.quantity, row.computed, row.allowed);
        // What docs/model.md says lies below its range.
        let from = if row.source == "Miller 1986" { 6.0 } else { 1.0 };
        let is_below = row.quantity.ends_with("extension") || row.quantity == "L5-S1 around neutral";
        assert_eq!(row.computed < from, is_below, "{}: {}", row.quantity, row.computed);
    }
}

/// What taking fluid out of the nucleus or putting it in does.
fn water_rows() -> Vec<Row> {
    let [dry, rested, full] =
        [0.93, 1.0, 1.03].map(|water| in_condition(Condition { water, ..Condition::healthy() }, 0.0, 500.0).readings());
    let middle = (10.4 + 15.9) / 2.0;
    let height = |readings: &Readings| middle - readings.height_loss.value();
    vec![
        row(
            "Height after the nucleus has lost 7 % of its volume",
            ("6.1 to 8.0 % less over a day", "Martin 2022"),
            (100.0 * (1.0 - height(&dry) / height(&rested)), "%"),
            around(7.0, 0.25),
        ),
        row(
            "Height after 3 % more fluid in the nucleus",
            ("more", "Brinckmann and Horst 1985"),
            (100.0 * (height(&full) / height(&rested) - 1.0), "%"),
            0.5..=5.0,
        ),
    ]
}

#[test]
fn less_fluid_makes_a_disc_lower_and_more_makes_it_higher() {
    for row in water_rows() {
        assert!(row.allowed.contains(&row.computed), "{}: {} not in {:?}", row.quantity, row.computed, row.allowed);
    }
}

#[test]
fn fluid_put_in_lessens_the_bulge_and_a_cut_makes_it_grow() {
    // Brinckmann and Horst 1985; the sense only.
    let bulge = |water| {
        let readings = in_condition(Condition { water, ..Condition::healthy() }, 0.0, 500.0).readings();
        readings.bulge_anterior.value() + readings.bulge_posterior.value()
    };
    assert!(bulge(1.03) < bulge(1.0) && bulge(1.0) < bulge(0.97));
    let (cut, whole) = (in_condition(with(Annulus::Torn), 0.0, 500.0).readings(), at(0.0, 500.0));
    assert!(cut.bulge_posterior > whole.bulge_posterior && cut.height_loss > whole.height_loss);
}

#[test]
fn fluid_changes_the_bulge_little() {
    // Reuber 1982: the bulge hardly changed when fluid was injected.
    let bulge = |water| {
        in_condition(Condition { water, ..Condition::healthy() }, 0.0, 500.0).readings().bulge_posterior.value()
    };
    assert!((bulge(1.02) - bulge(1.0)).abs() < 0.3, "{} {}", bulge(1.02), bulge(1.0));
}

#[test]
fn sitting_bent_moves_the_nucleus_further_back_than_standing_and_that_further_than_lying_on_the_front() {
    // Alexander 2007, at L4-L5 and L5-S1.
    for level in &segments()[1..] {
        let shift = |id: &str| {
            let condition = Condition { segment: level, ..Condition::healthy() };
            in_posture(condition, posture(id).unwrap()).readings().nucleus_shift
        };
        assert!(shift("slumped") > shift("sitting-upright") && shift("sitting-upright") > shift("standing"));
        assert!(shift("standing") > shift("press-up"));
    }
}

/// In people the nucleus lay further forward on the back than in standing; in the model it does not, as the load of standing
/// moves it forward and both postures have the same angle.
#[test]
fn disagreeing_with_alexander_the_nucleus_lies_further_back_on_the_back_than_in_standing() {
    for segment in segments() {
        let condition = Condition { segment, ..Condition::healthy() };
        let shift = |id: &str| in_posture(condition, posture(id).unwrap()).readings().nucleus_shift.value();
        let apart = shift("lying") - shift("standing");
        assert!((0.1..0.5).contains(&apart), "{} {apart}", segment.id);
        assert!(shift("prone-flat") > shift("standing"), "on the front too, but for an arched back");
    }
}

/// Where the nucleus begins and ends, seen from between the two vertebrae: its back margin, its front margin and its length, mm.
fn margins(angle: f64) -> [f64; 3] {
    let section = disc(angle, 500.0).section();
    let half = section.upper_vertebra.angle.value().to_radians() / 2.0;
    let along = |point: &Point| point.x * half.cos() - point.y * half.sin();
    let ends: Vec<f64> = [section.lower_endplate, section.upper_endplate].iter().flatten().map(along).collect();
    let middle = ends.iter().sum::<f64>() / 4.0;
    let places: Vec<f64> = section.nucleus().iter().map(|point| along(point) - middle).collect();
    let back = places.iter().copied().fold(f64::INFINITY, f64::min);
    let front = places.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    [back, front, front - back]
}

/// MRI of 25 people (Nazari 2012) found that the nucleus changes its length, that its margins move, and no migration of the
/// whole. In the model its front margin moves and its back margin hardly does: its middle goes back as its shape changes.
#[test]
fn as_nazari_saw_the_nucleus_changes_its_shape_rather_than_migrates() {
    let [bent, upright, arched] = [8.0, 0.0, -6.0].map(margins);
    assert!((0.2..1.0).contains(&(upright[2] - bent[2])), "shorter when bent forward: {bent:?} {upright:?}");
    assert!((0.0..0.3).contains(&(arched[2] - upright[2])), "hardly longer when arched: {arched:?} {upright:?}");
    assert!(bent[1] < upright[1] - 0.3 && upright[1] + 0.2 < arched[1], "{bent:?} {upright:?} {arched:?}");
    assert!((bent[0] - upright[0]).abs() < 0.1, "{bent:?} {upright:?}");
}

#[test]
fn pulling_lowers_the_pressure_to_a_floor_and_makes_the_disc_higher() {
    // Ramos and Martin 1994 for the pressure; Apfel 2010 saw higher discs after six weeks, without a control group.
    let pulled: Vec<Readings> = [0.0, -20.0, -100.0, -200.0, -300.0].map(|load| at(0.0, load)).to_vec();
    assert!(pulled.is_sorted_by(|a, b| a.pressure >= b.pressure && a.height_loss > b.height_loss));
    assert!(pulled[1].pressure.value() > 0.0, "a light pull leaves pressure in it");
    assert!((pulled[4].pressure.value() + 0.013).abs() < 1e-6, "and no pull brings it below the floor");
    let released = disc(0.0, -200.0).moved_to(Degrees(0.0), Newtons(500.0)).unwrap().readings();
    assert!((released.height_loss.value() - at(0.0, 500.0).height_loss.value()).abs() < 1e-6, "nothing of it lasts");
}

#[test]
fn with_age_the_nucleus_carries_less_and_the_annulus_more() {
    for segment in segments() {
        let pressures: Vec<f64> = [20, 30, 40, 50, 60, 70, 80]
            .map(|age| {
                in_condition(Condition { segment, age, ..Condition::healthy() }, 0.0, 500.0).readings().pressure.value()
            })
            .to_vec();
        assert!(pressures.is_sorted_by(|a, b| a > b), "{} {pressures:?}", segment.id);
        assert!(pressures[6] > 0.4 * pressures[1], "{} {pressures:?}", segment.id);
    }
}

#[test]
fn names_of_states_and_their_damage_agree() {
    for annulus in Annulus::ALL {
        assert_eq!(with(annulus).annulus(), annulus);
    }
    assert_eq!(torn_to(0.29).annulus(), Annulus::Healthy);
    assert_eq!(torn_to(0.99).annulus(), Annulus::Fissured);
}

#[test]
fn a_healthy_disc_touches_no_root_and_nothing_leaves_it() {
    for segment in segments() {
        for age in [20, 30, 80] {
            let healthy = Disc::of(Condition { segment, age, ..Condition::healthy() }).unwrap();
            for posture in postures() {
                let disc = healthy.moved_to(posture.angle, posture.load).unwrap();
                let place = format!("{} {age} {}", segment.id, posture.id);
                assert_eq!(contact(disc.reach(), posture.angle).pressure.mmhg(), 0.0, "{place}");
                assert_eq!(disc.herniation(), None, "{place}");
                let section = disc.section();
                assert!(section.fissure.is_empty() && section.escaped.is_empty(), "{place}");
            }
        }
    }
}

#[test]
fn a_torn_disc_bent_forward_presses_the_root() {
    for segment in segments() {
        let torn = Condition { segment, ..with(Annulus::Torn) };
        for id in ["slumped", "standing-bent", "hip-hinge-lift", "round-back-lift"] {
            let posture = posture(id).unwrap();
            let found = contact(in_posture(torn, posture).reach(), posture.angle).pressure.mmhg();
            // Takahashi 1999 measured 7 to 256 mmHg at surgery.
            assert!((7.0..256.0).contains(&found), "{} {id} {found}", segment.id);
        }
    }
}

#[test]
fn every_kind_of_herniation_is_a_state_of_the_disc() {
    let kind = |damage: f64, id: &str| in_posture(torn_to(damage), posture(id).unwrap()).herniation();
    assert_eq!(kind(0.8, "lying"), None);
    assert_eq!(kind(0.8, "standing"), Some(Herniation::Bulge));
    assert_eq!(kind(0.8, "round-back-lift"), Some(Herniation::Protrusion));
    assert_eq!(kind(1.0, "standing"), Some(Herniation::Extrusion));
    assert_eq!(kind(1.0, "round-back-lift"), Some(Herniation::Sequestration));
}

fn area(outline: &[Point]) -> f64 {
    outline.iter().zip(outline.iter().cycle().skip(1)).map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>().abs() / 2.0
}

#[test]
fn jelly_follows_the_fissure_out_and_the_nucleus_lacks_it() {
    let standing = posture("standing").unwrap();
    for place in [0.1, 0.5, 0.9] {
        let tip = |damage: f64| {
            let section = in_posture(Condition { fissure: place, ..torn_to(damage) }, standing).section();
            let line = section.fissure;
            line.first().unwrap().x - line.last().unwrap().x
        };
        assert!(tip(0.5) < tip(0.8) && tip(0.8) < tip(1.0), "the fissure grows outward");
        let section = in_posture(Condition { fissure: place, ..with(Annulus::Torn) }, standing).section();
        let (low, high) = (section.lower_endplate[0].y, section.upper_endplate[0].y);
        let mouth = section.fissure.last().unwrap();
        assert!(((mouth.y - low) / (high - low) - place).abs() < 0.1, "the fissure lies where it was put");
        let furthest = section.posterior.last().unwrap().iter().map(|point| point.x).fold(f64::INFINITY, f64::min);
        assert!(section.escaped.iter().any(|point| point.x < furthest), "what came out lies behind the wall");
    }
    let closed = in_posture(torn_to(0.94), standing);
    let open = in_posture(with(Annulus::Torn), standing);
    assert!(area(&closed.section().escaped) == 0.0 && area(&open.section().escaped) > 1.0);
    assert!(area(&open.section().nucleus()) < area(&closed.section().nucleus()));
    assert!(open.readings().pressure < closed.readings().pressure);
}

#[test]
fn lying_down_or_pressing_up_does_not_bring_back_what_has_come_out() {
    // Broetz 2008: of 11 people whose pain got better with such movements, none had a changed picture.
    for id in ["lying", "press-up", "traction"] {
        let disc = in_posture(with(Annulus::Torn), posture(id).unwrap());
        assert!(area(&disc.section().escaped) > 1.0, "{id}");
        assert_eq!(disc.herniation(), Some(Herniation::Extrusion), "{id}");
    }
}

/// Injured discs for which the numerical promises must hold as for the healthy one.
fn injured() -> impl Iterator<Item = (Condition, f64, f64)> {
    let states = [(0.0, 500.0), (8.0, 1100.0), (9.0, 2400.0), (-4.0, 250.0)];
    [0.45, 0.8, 1.0].into_iter().flat_map(move |damage| {
        states.into_iter().map(move |(angle, load)| (Condition { fissure: 0.4, ..torn_to(damage) }, angle, load))
    })
}

#[test]
fn in_injured_discs_too_the_moment_is_the_slope_of_the_potential() {
    let step = 0.01;
    for (condition, angle, load) in injured() {
        let at = |angle: f64| in_condition(condition, angle, load).readings();
        let slope = (at(angle + step).energy - at(angle - step).energy) / (2.0 * step).to_radians() / 1000.0;
        let moment = at(angle).moment.value();
        assert!(
            (slope - moment).abs() < 0.01 * moment.abs().max(0.1),
            "{} {angle} {load}: {slope} {moment}",
            condition.damage
        );
        assert!(at(angle).residual.value() < 0.5);
    }
}

#[test]
fn in_injured_discs_too_halving_the_mesh_changes_little() {
    for (condition, angle, load) in injured() {
        let coarse = in_condition(condition, angle, load);
        let fine = Disc::divided(condition, Resolution::STANDARD.halved()).unwrap();
        let fine = fine.moved_to(Degrees(angle), Newtons(load)).unwrap();
        let change = |pick: fn(&Disc) -> f64| (pick(&coarse) / pick(&fine) - 1.0).abs();
        let place = format!("{} {angle} {load}", condition.damage);
        let pressure = change(|disc| disc.readings().pressure.value());
        assert!(pressure < 0.03, "{place}: {pressure}");
        let bulge = change(|disc| disc.readings().bulge_posterior.value());
        assert!(bulge < 0.05, "{place}: {bulge}");
    }
}

#[test]
fn changing_the_condition_leads_where_that_condition_is() {
    let bent = Disc::healthy().moved_to(Degrees(8.0), Newtons(1100.0)).unwrap();
    for condition in [
        with(Annulus::Torn),
        Condition { water: 0.9, ..with(Annulus::Worn) },
        Condition { age: 70, ..Condition::healthy() },
        Condition { segment: segments()[2], ..with(Annulus::Fissured) },
    ] {
        let changed = bent.changed_to(condition).unwrap();
        let straight = in_condition(condition, 8.0, 1100.0);
        assert_eq!(changed.condition(), condition);
        assert!((changed.readings().pressure.value() - straight.readings().pressure.value()).abs() < 1e-5);
        let back = changed.changed_to(Condition::healthy()).unwrap();
        assert!((back.readings().pressure.value() - bent.readings().pressure.value()).abs() < 1e-5, "and back");
    }
}

#[test]
fn a_condition_out_of_range_is_refused_and_said() {
    let healthy = Condition::healthy();
    let refused = |condition| Disc::of(condition).unwrap_err();
    assert_eq!(refused(Condition { age: 19, ..healthy }), SolveError::Age(19));
    assert_eq!(refused(Condition { damage: 1.1, ..healthy }), SolveError::Damage(1.1));
    assert_eq!(refused(Condition { fissure: -0.1, ..healthy }), SolveError::Fissure(-0.1));
    assert_eq!(refused(Condition { water: 0.5, ..healthy }), SolveError::Water(0.5));
    assert!(matches!(refused(Condition { water: f64::NAN, ..healthy }), SolveError::Water(_)));
    assert_eq!(SolveError::Age(19).to_string(), "an age of 19 years; 20 to 80 is allowed");
    assert!(Disc::healthy().changed_to(Condition { damage: f64::NAN, ..healthy }).is_err());
}

#[test]
fn a_wall_that_folds_is_refused_and_said() {
    // No disc of the table folds so far. One that is a third as high at the back does when it is bent backward and loaded.
    let low = Segment { posterior_height: Millimetres(3.0), ..L4_L5.clone() };
    let low = Disc::unloaded(&low, &HEALTHY, Resolution::STANDARD);
    assert!(low.moved_to(Degrees(-8.0), Newtons(500.0)).is_ok());
    let error = low.moved_to(Degrees(-8.0), Newtons(3000.0)).unwrap_err();
    assert_eq!(error, SolveError::Collapsed);
    assert!(error.to_string().contains("folded inward"), "{error}");
}
