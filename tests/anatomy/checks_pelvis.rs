//! Pelvis and buttock, layer by layer, and every course of the nerve.

use super::*;
use sciatica_explorer::anatomy::pelvis_back::{
    Layer, Referral, Variant, gluteal, opening,
    variant::{Passage, halves, strands},
};

fn buttock(settings: Settings) -> Vec<Shape> {
    Scene::of(ViewId::PelvisBack).set(settings, None).shapes()
}

fn opened(layer: Layer) -> Vec<Shape> {
    buttock(Settings { layer, ..Settings::PLAIN })
}

fn lies_deeper(shapes: &[Shape], deep: &str, over: &str) {
    assert!(depth(shapes, deep) < depth(shapes, over), "{deep} lies under {over}");
}

#[test]
fn check_17_the_lesser_opening_lies_below_the_sacrospinous_ligament_and_in_front_of_the_sacrotuberous() {
    let shapes = opened(Layer::Bones);
    let lesser = of(&shapes, "lesser-sciatic-foramen");
    let ligament = of(&shapes, "sacrospinous-ligament");
    assert_eq!(lesser.len(), 2, "on both sides");
    let [low, high] = [lesser[1], ligament[1]].map(|shape| shape.form.bounds().expect("drawn").centre());
    assert!(low.y < high.y);
    lies_deeper(&shapes, "lesser-sciatic-foramen", "sacrotuberous-ligament");
    let spine = from_behind(measure::ISCHIAL_SPINE);
    let sitting_bone = from_behind(measure::ISCHIAL_TUBEROSITY_BACK);
    let bounds = opening::LESSER.shape().form.bounds().expect("drawn");
    assert!(bounds.high.y < spine.y && bounds.low.y > sitting_bone.y - 5.0, "between spine and sitting bone");
}

#[test]
fn check_19_the_upper_gluteal_nerve_leaves_above_piriformis_and_all_others_below_it() {
    let [upper, lower] = muscle::piriformis();
    let first_outside = |id: &str| {
        let shapes = opened(Layer::Piriformis);
        let bounds = of(&shapes, id)[0].form.bounds().expect("drawn");
        (bounds.high.y + bounds.low.y) / 2.0
    };
    assert!(first_outside("superior-gluteal-nerve") > height_at(&upper, 62.0));
    for id in
        ["posterior-femoral-cutaneous-nerve", "inferior-gluteal-nerve", "nerve-to-obturator-internus", "pudendal-nerve"]
    {
        assert!(first_outside(id) < height_at(&lower, 56.0), "{id}");
    }
}

#[test]
fn check_20_in_variant_b_the_fibular_part_alone_goes_through_the_muscle() {
    let [tibial, fibular] = [0, 1].map(|index| strands(Variant::B)[index].clone());
    assert_eq!((tibial.structure.id(), tibial.passage), ("tibial-nerve", Passage::Below));
    assert_eq!((fibular.structure.id(), fibular.passage), ("common-fibular-nerve", Passage::Through));
    let shapes = buttock(Settings { variant: Variant::B, ..Settings::PLAIN });
    let order: Vec<&str> = shapes
        .iter()
        .filter(|shape| shape.seen == Seen::Plainly && shape.tissue != sciatica_explorer::anatomy::Tissue::Ligament)
        .filter_map(|shape| shape.structure)
        .map(|structure| structure.id())
        .filter(|id| ["tibial-nerve", "common-fibular-nerve", "piriformis"].contains(id))
        .collect();
    assert_eq!(order, ["tibial-nerve", "piriformis", "common-fibular-nerve", "piriformis"]);
}

#[test]
fn every_course_passes_the_muscle_as_its_name_says_and_ends_in_one_sheath() {
    let [upper, lower] = muscle::piriformis();
    let [[_, high], [low, _]] = halves();
    for variant in Variant::ALL {
        let strands = strands(variant);
        for strand in &strands {
            let line = strand.tube.middle();
            // the first place at which it is seen on the back of the muscle or beside it
            let seen = if strand.passage == Passage::Below { line[4] } else { line[0] };
            let [top, edge, slit_top, slit_bottom] =
                [&upper, &lower, &high, &low].map(|border| height_at(border, seen.x));
            match strand.passage {
                Passage::Below => assert!(seen.y < edge + 2.0, "{variant:?}"),
                // it comes from under the upper half
                Passage::Through => assert!(seen.y <= slit_top + 3.0 && seen.y >= slit_bottom, "{variant:?} {seen:?}"),
                Passage::Above => assert!(seen.y > top, "{variant:?}"),
            }
            let midway = from_behind(measure::NERVE_MIDWAY);
            let nearest = line.iter().map(|point| point.distance(midway)).fold(f64::MAX, f64::min);
            assert!(nearest < 8.0, "{variant:?} {}", strand.structure.id());
        }
        if let [tibial, fibular] = strands.as_slice() {
            assert!(tibial.tube.middle()[8].x < fibular.tube.middle()[8].x, "{variant:?}: the tibial part lies inside");
        }
    }
}

#[test]
fn only_what_was_counted_in_a_source_gets_a_number() {
    let language = sciatica_explorer::text::Language::English;
    for variant in Variant::ALL {
        let said = variant.how_common(language).expect("says how common");
        let counted = matches!(variant, Variant::A | Variant::B);
        assert_eq!(said.contains("of 100"), counted, "{said}");
    }
    assert_eq!(Variant::A.share(), Some([0.852, 0.90]));
}

#[test]
fn check_23_the_nerve_lies_under_gluteus_maximus_and_on_the_short_rotators() {
    let shapes = opened(Layer::Maximus);
    let plain = shapes.iter().position(|shape| {
        shape.seen == Seen::Plainly && shape.structure.is_some_and(|structure| structure.id() == "sciatic-nerve")
    });
    assert!(plain.expect("drawn") < depth(&shapes, "gluteus-maximus"));
    for muscle in ["obturator-internus", "gemelli", "quadratus-femoris"] {
        lies_deeper(&shapes, muscle, "sciatic-nerve");
    }
}

#[test]
fn check_24_gluteus_minimus_lies_under_medius_and_ends_on_the_front_of_the_trochanter() {
    let shapes = opened(Layer::Medius);
    lies_deeper(&shapes, "gluteus-minimus", "gluteus-medius");
    lies_deeper(&shapes, "gluteus-minimus", "greater-trochanter");
    lies_deeper(&shapes, "greater-trochanter", "gluteus-medius");
    lies_deeper(&shapes, "gluteus-minimus", "superior-gluteal-nerve");
    lies_deeper(&shapes, "superior-gluteal-nerve", "gluteus-medius");
    let tip = from_behind(measure::GREATER_TROCHANTER);
    let lowest = gluteal::minimus().form.bounds().expect("drawn").low.y;
    assert!((lowest - tip.y).abs() < 8.0, "it ends at the trochanter");
}

#[test]
fn taking_off_a_layer_shows_what_was_under_it() {
    let seen = |layer: Layer, id: &str| {
        let wanted = structure(id).expect("known");
        opened(layer).iter().any(|shape| shape.structure == Some(wanted))
    };
    for (id, layers) in
        [("gluteus-maximus", 1), ("gluteus-medius", 2), ("gluteus-minimus", 3), ("piriformis", 3), ("sciatic-nerve", 4)]
    {
        for (index, layer) in Layer::ALL.into_iter().enumerate() {
            assert_eq!(seen(layer, id), index < layers, "{id} in {layer:?}");
        }
    }
    let maximus = structure("gluteus-maximus").expect("known");
    let opened = Settings::PLAIN.showing(ViewId::PelvisBack, Some(maximus));
    assert_eq!(opened.layer, Layer::Maximus, "what is picked is brought into sight");
}

#[test]
fn check_34_described_pain_of_gluteus_minimus_runs_outside_or_behind_and_stops_at_the_ankle() {
    let line = |referral: Referral| {
        referral.areas(BodyView::Back).iter().flat_map(|path| path.polylines(4)).flatten().collect::<Vec<_>>()
    };
    let [front, back] = [Referral::MinimusFront, Referral::MinimusBack].map(line);
    for area in [&front, &back] {
        let lowest = area.iter().map(|point| point.y).fold(f64::MAX, f64::min);
        assert!(lowest > leg::ankle() && lowest < leg::ankle() + 80.0, "ends at {lowest}");
    }
    let middle = |area: &[Point]| {
        let calf: Vec<f64> =
            area.iter().filter(|point| (-760.0..-600.0).contains(&point.y)).map(|point| point.x).collect();
        calf.iter().sum::<f64>() / calf.len() as f64
    };
    assert!(middle(&front) > middle(&back) + 25.0, "the front part hurts further out");
    for referral in [Referral::Medius, Referral::Maximus, Referral::Piriformis] {
        assert!(line(referral).iter().all(|point| point.y > leg::knee()), "{referral:?} stays above the knee");
    }
}

#[test]
fn described_pain_stays_inside_the_body() {
    let skin: Vec<Point> = leg::SKIN[0].shape().form.polylines(6).remove(0);
    for referral in Referral::MUSCLES {
        for point in referral.areas(BodyView::Back).iter().flat_map(|path| path.polylines(2)).flatten() {
            assert!(region::contains(&skin, point), "{referral:?} leaves the body at {point:?}");
        }
    }
}

#[test]
fn the_label_of_the_tendons_on_the_sitting_bone_points_at_bare_tendon() {
    let shapes = Scene::of(ViewId::PelvisBack).shapes();
    let last = depth(&shapes, "hamstring-origin");
    let anchor = shapes[last].anchor;
    for over in &shapes[last + 1..] {
        assert!(!region::contains(&outline(over), anchor), "{:?} lies over it", over.structure.map(|it| it.id()));
    }
    assert!(region::contains(&outline(&shapes[last]), anchor));
}

#[test]
fn the_sacral_roots_run_on_both_sides() {
    for view in [ViewId::PelvisBack, ViewId::SpineBack] {
        let shapes = Scene::of(view).shapes();
        for root in ["root-s1", "root-s2", "root-s3"] {
            let mut sides: Vec<f64> = of(&shapes, root)
                .iter()
                .filter(|shape| shape.seen == Seen::Through)
                .filter_map(|shape| Some(shape.form.bounds()?.centre().x))
                .collect();
            sides.sort_by(f64::total_cmp);
            assert!(sides.len() == 2 && sides[0] + sides[1] < 1e-6 && sides[0] < 0.0, "{view:?} {root}: {sides:?}");
        }
    }
}
