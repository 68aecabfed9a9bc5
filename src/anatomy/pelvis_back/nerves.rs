//! The other nerves that leave the pelvis here, as lines of our drawing between the openings they pass and the muscles they reach.

use crate::{
    anatomy::{Shape, Structure},
    content::anatomy as content,
    geometry::{Point, tube::Tube},
};

fn nerve(structure: &'static Structure, stations: &[[f64; 3]]) -> Shape {
    let tube = Tube::new(stations);
    Shape { form: tube.rounded(), ..Shape::tube(structure, &tube) }
}

/// Above piriformis, then between medius and minimus to the front of the hip.
pub fn superior_gluteal() -> Shape {
    let main = nerve(
        &content::SUPERIOR_GLUTEAL_NERVE,
        &[
            [60.0, -53.5, 3.2],
            [70.0, -47.0, 3.4],
            [88.0, -42.0, 3.0],
            [110.0, -45.0, 2.6],
            [132.0, -60.0, 2.0],
            [141.0, -72.0, 1.4],
        ],
    );
    let upper = Tube::new(&[[74.0, -45.5, 2.6], [84.0, -30.0, 2.4], [100.0, -15.0, 2.0], [118.0, -8.0, 1.4]]);
    Shape { form: upper.rounded().and(main.form.clone()), ..main }.labelled_at(Point::new(108.0, -44.5))
}

/// Below piriformis, inside the sciatic nerve: to gluteus maximus, to the skin of the thigh, to the short rotators.
pub fn below_piriformis() -> Vec<Shape> {
    let branches = [
        [[57.0, -95.0, 2.6], [64.0, -104.0, 2.4], [76.0, -106.0, 2.0], [90.0, -103.0, 1.2]],
        [[56.0, -96.0, 2.6], [60.0, -108.0, 2.2], [66.0, -124.0, 1.8], [70.0, -138.0, 1.2]],
    ]
    .map(|stations| Tube::new(&stations).rounded());
    let [one, other] = branches;
    let skin = nerve(
        &content::POSTERIOR_FEMORAL_CUTANEOUS_NERVE,
        &[
            [58.0, -91.0, 3.4],
            [62.5, -102.0, 3.6],
            [74.0, -122.0, 3.6],
            [85.0, -146.0, 3.6],
            [90.0, -180.0, 3.4],
            [90.5, -240.0, 3.2],
            [88.0, -340.0, 2.8],
            [84.0, -440.0, 2.2],
            [82.0, -525.0, 1.6],
        ],
    );
    vec![
        nerve(
            &content::NERVE_TO_OBTURATOR_INTERNUS,
            &[[54.0, -92.0, 1.8], [57.0, -100.0, 2.0], [56.5, -108.0, 2.0], [52.0, -114.0, 1.6], [50.5, -119.0, 1.2]],
        )
        .labelled_at(Point::new(57.0, -105.0)),
        skin.labelled_at(Point::new(90.0, -192.0)),
        Shape::new(&content::INFERIOR_GLUTEAL_NERVE, one.and(other)).labelled_at(Point::new(66.0, -124.0)),
    ]
}

/// Out below piriformis, behind the tip of the ischial spine, and back in through the lesser opening.
pub fn pudendal() -> Shape {
    nerve(
        &content::PUDENDAL_NERVE,
        &[[48.0, -92.0, 2.8], [50.0, -99.0, 3.2], [49.5, -106.0, 3.2], [46.5, -113.0, 2.8], [44.5, -118.0, 2.2]],
    )
    .labelled_at(Point::new(49.5, -104.0))
}
