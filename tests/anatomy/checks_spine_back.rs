//! The lumbar spine from behind.

use super::*;
use sciatica_explorer::anatomy::{
    nerve_back::lumbar::back_wall,
    spine_back::{arch, roots},
};

fn with_arches(arches: bool) -> Vec<Shape> {
    Scene::of(ViewId::SpineBack).set(Settings { arches, ..Settings::PLAIN }, None).shapes()
}

#[test]
fn check_8_the_span_of_the_side_processes_grows_to_l3_and_then_stays() {
    let spans = ["vertebra-l1", "vertebra-l2", "vertebra-l3", "vertebra-l4", "vertebra-l5"].map(|id| {
        let shapes = with_arches(false);
        let bounds = of(&shapes, id).iter().filter_map(|shape| shape.form.bounds()).reduce(region::Bounds::with);
        bounds.expect("drawn").width()
    });
    assert!(spans[0] < spans[1] && spans[1] < spans[2], "{spans:?}");
    for (span, [_, measured]) in spans.iter().zip(measure::VERTEBRA_WIDTH) {
        assert!((span - measured).abs() < 2.5, "{spans:?}");
    }
    assert!(spans[2..].iter().all(|span| (92.0..=99.0).contains(span)));
}

#[test]
fn check_10_every_root_passes_inside_its_own_pedicle_and_leaves_below_it() {
    for level in 0..5 {
        let line = match level {
            0..=2 => roots::upper_root(level),
            _ => sciatic_nerve::roots()[level - 3].1.clone(),
        };
        let pedicle = lumbar::pedicle(level);
        let [width] = measure::PEDICLE_WIDTH[level];
        let before = line.middle().iter().take_while(|point| point.y > pedicle.y - measure::PEDICLE_HEIGHT / 2.0);
        for point in before {
            let [across, along] =
                [(point.x - pedicle.x) / (width / 2.0), (point.y - pedicle.y) / (measure::PEDICLE_HEIGHT / 2.0)];
            assert!(across < 0.0 && across.hypot(along) > 1.0, "L{} runs inside its pedicle", level + 1);
        }
        let under = line.middle().iter().find(|point| point.x >= pedicle.x).expect("leaves");
        assert!(under.y < pedicle.y - measure::PEDICLE_HEIGHT / 2.0, "L{} leaves below its pedicle", level + 1);
        let [_, bottom] = back_wall(level);
        assert!(under.y > bottom - 12.0, "and above or at its disc");
    }
}

#[test]
fn check_7_no_cord_is_drawn_below_l1() {
    let shapes = with_arches(false);
    let [_, bottom] = back_wall(0);
    let conus = of(&shapes, "conus-medullaris")[0].form.bounds().expect("drawn");
    assert!((conus.low.y - bottom).abs() < 5.0, "it ends at the lower edge of L1");
}

#[test]
fn check_16_the_crests_reach_l4_and_the_disc_below_it() {
    let crest = measure::ILIAC_CREST_TOP[2];
    let [top, bottom] = back_wall(3);
    assert!(crest < top && crest > bottom - 12.0);
}

#[test]
fn the_arches_cover_the_canal_and_their_joints_lie_beside_it() {
    for segment in 0..5 {
        let [x, top, end] = arch::joint(segment);
        assert!(top > end);
        assert!(
            x > measure::CANAL_SIZE[segment][1] / 2.0 - 2.0,
            "segment {segment}: the joint lies at the edge of the canal"
        );
    }
    let closed = with_arches(true);
    assert!(depth(&closed, "spinous-process") > depth(&closed, "dural-sac"));
    assert!(of(&with_arches(false), "spinous-process").is_empty());
}

#[test]
fn both_sides_are_mirrors() {
    for arches in [false, true] {
        let shapes = with_arches(arches);
        for id in ["root-l1", "root-l5", "pedicle", "hip-bone", "iliac-crest"] {
            let bounds: Vec<_> =
                of(&shapes, id).iter().filter(|s| s.seen == Seen::Plainly).filter_map(|s| s.form.bounds()).collect();
            let all = bounds.iter().copied().reduce(region::Bounds::with).expect("drawn");
            assert!((all.low.x + all.high.x).abs() < 1e-6, "{id}");
        }
    }
}

#[test]
fn check_5_the_fibres_of_neighbouring_layers_cross_at_about_30_degrees() {
    let shapes = with_arches(false);
    let mut signs = [0, 0];
    for disc in of(&shapes, "disc-l4-l5") {
        for line in disc.texture.polylines(2) {
            let way = line[line.len() - 1] - line[0];
            let angle = way.y.atan2(way.x.abs()).to_degrees();
            assert!((angle.abs() - 30.0).abs() < 1.0, "{angle}");
            signs[usize::from(angle > 0.0)] += 1;
        }
    }
    assert!(signs[0] == signs[1] && signs[0] >= 8, "as many one way as the other: {signs:?}");
}
