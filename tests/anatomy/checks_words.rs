//! What the checklist asks of names and cards, where the drawing itself cannot answer.

use super::*;
use sciatica_explorer::{anatomy::Structure, text::Language};

fn card(id: &str) -> Structure {
    structure(id).unwrap_or_else(|| panic!("no structure {id}"))
}

fn words(id: &str) -> String {
    let card = card(id);
    [card.what(), card.wrong(), card.felt()].map(|words| words.in_language(Language::English)).join(" ").to_lowercase()
}

fn felt(id: &str) -> String {
    card(id).felt().in_language(Language::English).to_lowercase()
}

#[test]
fn check_29_no_branch_of_the_sciatic_nerve_goes_to_the_skin_of_the_inner_shin() {
    let shapes = from_behind_shapes();
    for id in ["sural-nerve", "superficial-fibular-nerve", "common-fibular-nerve"] {
        for point in of(&shapes, id).iter().flat_map(|shape| shape.form.polylines(4)).flatten() {
            let calf = (leg::ankle() + 60.0..leg::knee() - 40.0).contains(&point.y);
            assert!(!calf || point.x > 78.0, "{id} runs to the inner side at {point:?}");
        }
        assert!(!words(id).contains("inner shin"), "{id}");
    }
    assert!(words("root-l4").contains("inner"), "the inner shin is named with L4");
}

#[test]
fn check_30_the_skin_of_the_back_of_the_thigh_has_a_nerve_of_its_own() {
    let thigh = words("posterior-femoral-cutaneous-nerve");
    assert!(thigh.contains("back of the thigh") && thigh.contains("the sciatic nerve does not"));
    assert_eq!(card("posterior-femoral-cutaneous-nerve").latin(), "Nervus cutaneus femoris posterior");
    let shapes = Scene::of(ViewId::PelvisBack).shapes();
    let [skin, sciatic] = ["posterior-femoral-cutaneous-nerve", "sciatic-nerve"].map(|id| {
        of(&shapes, id).iter().filter_map(|shape| shape.form.bounds()).reduce(region::Bounds::with).expect("drawn")
    });
    assert!(skin.high.x < sciatic.high.x, "it runs inside the sciatic nerve");
}

#[test]
fn check_35_facet_and_sacroiliac_pain_is_told_above_the_knee_and_without_telling_the_joint() {
    assert!(felt("facet-joint").contains("above the knee") && felt("facet-joint").contains("do not tell"));
    for id in ["facet-joint", "sacroiliac-joint"] {
        for below in ["calf", "shin", "foot", "ankle"] {
            assert!(!felt(id).contains(below), "{id} is told {below}");
        }
    }
}

#[test]
fn check_36_pain_in_the_groin_is_told_of_the_hip_joint_and_of_l1_and_not_of_the_sciatic_nerve() {
    assert!(felt("hip-joint").contains("groin") && felt("root-l1").contains("groin"));
    for id in ["sciatic-nerve", "root-l5", "root-s1", "tibial-nerve", "common-fibular-nerve"] {
        assert!(!felt(id).contains("groin"), "{id}");
    }
}

#[test]
fn check_40_every_drawing_names_from_where_it_is_seen() {
    for view in views() {
        let name = view.name.in_language(Language::English);
        assert!(
            ["from the side", "from behind", "from above", "from the front"].iter().any(|way| name.contains(way)),
            "{name}"
        );
        let [left, right] = Scene::of(view.which).directions();
        // in the two pictures of the map of the skin the same side lies outside, see the check there
        let is_twofold = view.which == ViewId::SkinMap;
        assert_eq!(left.in_language(Language::English) == right.in_language(Language::English), is_twofold);
    }
}

#[test]
fn each_root_works_the_muscles_of_its_key_movements() {
    for (root, key) in [
        ("root-l2", &["psoas-major"][..]),
        ("root-l3", &["adductors", "psoas-major", "quadriceps"]),
        ("root-l4", &["quadriceps", "tibialis-anterior"]),
        ("root-l5", &["extensor-hallucis-longus", "fibular-muscles", "gluteus-medius", "tibialis-anterior"]),
        ("root-s1", &["calf-muscles", "gluteus-maximus"]),
    ] {
        let mut works: Vec<&str> = card(root).muscles().map(Structure::id).collect();
        works.sort_unstable();
        assert_eq!(works, key, "{root}");
    }
}

#[test]
fn a_muscle_that_is_newly_weak_is_to_be_tested_on_the_same_day() {
    for muscle in ["calf-muscles", "quadriceps", "tibialis-anterior", "extensor-hallucis-longus"] {
        assert!(words(muscle).contains("on the same day"), "{muscle}");
    }
}
