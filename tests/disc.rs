//! The healthy disc against what has been measured in people and in cadavers. The same rows stand in docs/model.md.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

use sciatica_explorer::{
    biomechanics::{Disc, Readings, Section, mesh::Resolution, posture},
    content::biomechanics::{HEALTHY, L4_L5},
    geometry::Point,
    quantity::{Degrees, Newtons},
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

/// Every healthy row of the evidence that can be checked by a number.
fn rows() -> Vec<Row> {
    let standing = at(0.0, 500.0);
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
        row(
            "Change of pressure from 0° to 8° at 500 N",
            ("a small rise", "our estimate"),
            (change(8.0), "%"),
            0.0..=25.0,
        ),
        row(
            "Change of pressure from 0° to -6° at 500 N",
            ("a small change", "our estimate"),
            (change(-6.0), "%"),
            -25.0..=25.0,
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
            "Pressure under 200 N of traction",
            ("down to -13 kPa", "Ramos and Martin 1994"),
            (1000.0 * pressure(0.0, -200.0), "kPa"),
            -13.5..=20.0,
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
    let found: Vec<_> = sciatica_explorer::biomechanics::postures()
        .iter()
        .map(|posture| (posture.id, posture.angle.value(), posture.load.value()))
        .collect();
    assert_eq!(found, expected);
    assert!(posture("standing").is_some() && posture("levitating").is_none());
}

#[test]
fn every_posture_finds_its_balance_far_below_half_a_newton() {
    for posture in sciatica_explorer::biomechanics::postures() {
        let readings = Disc::healthy().moved_to(posture.angle, posture.load).unwrap().readings();
        assert!(readings.residual.value() < 1e-6, "{}", posture.id);
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
    // Reuber 1982: the largest mean bulge under loads up to 800 N and 12 N·m was 2.7 mm.
    for angle in [-4.0, 0.0, 8.0] {
        let readings = at(angle, 800.0);
        assert!(readings.bulge_anterior.value() < 2.7 && readings.bulge_posterior.value() < 2.7, "{angle}");
    }
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
fn bending_forward_thins_the_back_wall() {
    let thickness = |angle: f64, load: f64| {
        let section: Section = disc(angle, load).section();
        let middle = |column: &Vec<Point>| column[column.len() / 2];
        let (inner, outer) = (middle(section.posterior.first().unwrap()), middle(section.posterior.last().unwrap()));
        (inner.x - outer.x).hypot(inner.y - outer.y)
    };
    let thinning = thickness(8.0, 1100.0) / thickness(0.0, 0.0);
    assert!((0.7..0.95).contains(&thinning), "{thinning}");
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
