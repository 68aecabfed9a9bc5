//! Sections made by hand for the tests of the drawings, so that they hold whatever the model says. Not for the product.

use sciatica_explorer::{
    biomechanics::section::{Placement, Section},
    geometry::Point,
    quantity::{Degrees, Millimetres},
};

const ROWS: usize = 12;
const POSTERIOR: [f64; 6] = [-12.7, -13.46, -14.22, -14.98, -15.74, -16.5];
const ANTERIOR: [f64; 7] = [14.4, 15.78, 17.17, 18.55, 19.93, 21.32, 22.7];

/// A disc bent by `angle` degrees and pressed down by `loss` mm at its middle, with parabolic walls that stand out by
/// `back` and `front` mm half way up.
pub fn bent(angle: f64, loss: f64, back: f64, front: f64) -> Section {
    let placement = Placement { dx: Millimetres(0.0), dy: Millimetres(-loss), angle: Degrees(angle) };
    let half_height = |x: f64| (10.3 + (15.8 - 10.3) * (x + 16.5) / 39.2) / 2.0;
    let (sin, cos) = angle.to_radians().sin_cos();
    let upper = |x: f64| {
        let (x0, y0) = (x - 3.1, half_height(x));
        Point::new(3.1 + cos * x0 + sin * y0, -sin * x0 + cos * y0 - loss)
    };
    let lower = |x: f64| Point::new(x, -half_height(x));
    let column = |x: f64, bulge: f64| -> Vec<Point> {
        (0..=ROWS)
            .map(|row| {
                let share = row as f64 / ROWS as f64;
                let (a, b) = (lower(x), upper(x));
                let out = bulge * 4.0 * share * (1.0 - share);
                Point::new(a.x + (b.x - a.x) * share + out, a.y + (b.y - a.y) * share)
            })
            .collect()
    };
    Section {
        posterior: POSTERIOR.iter().map(|x| column(*x, -back)).collect(),
        anterior: ANTERIOR.iter().map(|x| column(*x, front)).collect(),
        lower_endplate: [lower(-16.5), lower(22.7)],
        upper_endplate: [upper(-16.5), upper(22.7)],
        upper_vertebra: placement,
        fissure: Vec::new(),
        escaped: Vec::new(),
    }
}

/// The disc of a person who stands.
pub fn standing() -> Section {
    bent(0.0, 1.1, 0.73, 0.93)
}

/// The same with front and back exchanged.
pub fn mirrored(section: &Section) -> Section {
    let point = |p: &Point| Point::new(-p.x, p.y);
    let wall = |wall: &[Vec<Point>]| wall.iter().map(|column| column.iter().map(point).collect()).collect();
    let plate = |[back, front]: [Point; 2]| [point(&front), point(&back)];
    let Placement { dx, dy, angle } = section.upper_vertebra;
    Section {
        anterior: wall(&section.posterior),
        posterior: wall(&section.anterior),
        lower_endplate: plate(section.lower_endplate),
        upper_endplate: plate(section.upper_endplate),
        upper_vertebra: Placement { dx: Millimetres(-dx.value()), dy, angle: Degrees(-angle.value()) },
        fissure: section.fissure.iter().map(point).collect(),
        escaped: section.escaped.iter().map(point).collect(),
    }
}

/// A standing disc with a fissure half way up its back wall to `depth` (1 is through), and a drop of jelly of `size` mm whose
/// inner end is `apart` mm behind the wall.
pub fn torn(depth: f64, size: f64, apart: f64) -> Section {
    let mut section = bent(0.0, 1.3, 1.7, 1.0);
    let at = |depth: f64| {
        let columns: Vec<Point> = section.posterior.iter().map(|column| column[ROWS / 2]).collect();
        let place = depth * (columns.len() - 1) as f64;
        let index = (place as usize).min(columns.len() - 2);
        columns[index].towards(columns[index + 1], place - index as f64)
    };
    let fissure = (0..=4).map(|step| at(depth * f64::from(step) / 4.0)).collect();
    let mouth = at(1.0);
    let drop = (0..24).map(|step| {
        let angle = std::f64::consts::TAU * f64::from(step) / 24.0;
        Point::new(
            mouth.x - apart - size / 2.0 * (1.0 - angle.cos()),
            mouth.y - 0.3 * apart + 0.42 * size * angle.sin(),
        )
    });
    section.escaped = if size > 0.0 { drop.collect() } else { Vec::new() };
    section.fissure = fissure;
    section
}
