//! The drawings as they are written: one line for each element, its path told by its box, so that a change can be read.
#![allow(clippy::expect_used, clippy::panic, reason = "a test says what is wrong by panicking")]

use sciatica_explorer::{
    anatomy::{self, Scene, Settings, Side, Structure, ViewId, body_map::Extent, nervous_path::Story, views},
    figures::{
        body_map::BodyMapProps,
        nervous_path::NervousPathProps,
        plate::{Plate, PlateProps},
        pointed::Pointed,
    },
    markup::Mounted,
    quantity::Degrees,
    questionnaire::{BodyView, Feeling, Marks, RegionId},
    text::Language,
};
use std::collections::BTreeSet;
use yew::{Callback, LocalServerRenderer, props};

const LEFT: Settings = Settings { side: Side::Left, ..Settings::PLAIN };

async fn drawn(props: PlateProps) -> String {
    LocalServerRenderer::<Mounted>::with_props(Plate::from(props).into()).hydratable(false).render().await
}

fn spine() -> Scene {
    Scene::of(ViewId::SpineSide)
}

fn nerve() -> Scene {
    Scene::of(ViewId::NerveBack)
}

/// A view with the settings of a link.
fn linked(view: ViewId, link: &str) -> Scene {
    let read = |key: &str| link.split('&').find_map(|pair| pair.strip_prefix(key)?.strip_prefix('='));
    Scene::of(view).set(Settings::read(&read), None)
}

fn id(name: &str) -> Structure {
    anatomy::structure(name).unwrap_or_else(|| panic!("no structure {name}"))
}

/// A line an element; paths as the box of their numbers in whole mm.
fn told(svg: &str) -> String {
    let mut out = String::new();
    for part in svg.split('<').skip(1).filter(|part| !part.starts_with('/')) {
        let part = part.trim_end_matches('>');
        match part
            .split_once(" d=\"")
            .and_then(|(before, rest)| rest.split_once('"').map(|(d, after)| (before, d, after)))
        {
            Some((before, d, after)) => out.push_str(&format!("{before} [{}]{after}\n", boxed(d))),
            None => out.push_str(&format!("{part}\n")),
        }
    }
    out
}

fn boxed(d: &str) -> String {
    let numbers: Vec<f64> =
        d.split(|c: char| c.is_ascii_alphabetic() || c == ' ').filter_map(|word| word.parse().ok()).collect();
    let extent = |start: usize| {
        let values: Vec<f64> = numbers.iter().skip(start).step_by(2).map(|n| n / 10.0).collect();
        let (low, high) = values.iter().fold((f64::MAX, f64::MIN), |(low, high), n| (low.min(*n), high.max(*n)));
        format!("{low:.0}..{high:.0}")
    };
    format!("{} {}", extent(0), extent(1))
}

#[tokio::test]
async fn the_spine_from_the_side_is_drawn_as_before() {
    insta::assert_snapshot!("spine_lying", told(&drawn(props!(PlateProps { scene: spine() })).await));
    let scene = Scene { angle: Degrees(9.0), ..spine() }.set(LEFT, None);
    let bent = props!(PlateProps { scene, window: 1, selected: id("disc-l4-l5") });
    insta::assert_snapshot!("spine_segment_bent_from_the_left", told(&drawn(bent).await));
}

#[tokio::test]
async fn the_nerve_from_behind_is_drawn_as_before() {
    insta::assert_snapshot!("nerve_whole", told(&drawn(props!(PlateProps { scene: nerve() })).await));
    let buttock = props!(PlateProps {
        scene: nerve().set(LEFT, None),
        window: 1,
        selected: id("sciatic-nerve"),
        pointed: Pointed::from(id("piriformis"))
    });
    insta::assert_snapshot!("nerve_left_buttock", told(&drawn(buttock).await));
}

#[tokio::test]
async fn the_spine_from_behind_is_drawn_as_before() {
    for (name, arches) in [("spine_back_open", false), ("spine_back_with_arches", true)] {
        let scene = Scene::of(ViewId::SpineBack).set(Settings { arches, ..Settings::PLAIN }, None);
        insta::assert_snapshot!(name, told(&drawn(props!(PlateProps { scene })).await));
    }
}

#[tokio::test]
async fn the_buttock_is_drawn_as_before_at_its_named_states() {
    let states = [
        ("buttock", ""),
        ("buttock_variant_b", "variant=b"),
        ("buttock_left_with_all_muscles", "layers=maximus&side=left"),
        ("buttock_bones", "layers=bones"),
        ("buttock_described_pain", "referral=minimus-back"),
    ];
    for (name, link) in states {
        let scene = linked(ViewId::PelvisBack, link);
        let window = scene.window();
        insta::assert_snapshot!(name, told(&drawn(props!(PlateProps { scene, window })).await));
    }
}

#[tokio::test]
async fn the_disc_from_above_as_a_view_is_drawn_as_before_at_its_named_states() {
    for (name, link) in [("disc_above", ""), ("disc_above_extrusion_left", "disc=L5-S1&type=extrusion&side=left")] {
        insta::assert_snapshot!(
            name,
            told(&drawn(props!(PlateProps { scene: linked(ViewId::DiscFromAbove, link) })).await)
        );
    }
}

#[tokio::test]
async fn the_whole_path_as_a_view_is_drawn_as_before_at_its_named_states() {
    for (name, link) in [("path_funny_bone", ""), ("path_l5_left", "story=l5&side=left")] {
        insta::assert_snapshot!(
            name,
            told(&drawn(props!(PlateProps { scene: linked(ViewId::NervousPath, link) })).await)
        );
    }
}

#[tokio::test]
async fn the_map_of_the_skin_is_drawn_as_before_at_its_named_states() {
    for (name, link) in [("skin_map", ""), ("skin_map_facet_left", "referral=facet&side=left")] {
        insta::assert_snapshot!(name, told(&drawn(props!(PlateProps { scene: linked(ViewId::SkinMap, link) })).await));
    }
}

#[tokio::test]
async fn the_leg_from_the_front_is_drawn_as_before() {
    let scene = linked(ViewId::LegFront, "");
    insta::assert_snapshot!("leg_front", told(&drawn(props!(PlateProps { scene })).await));
}

#[tokio::test]
async fn no_view_is_of_so_many_elements_that_a_phone_would_stutter() {
    for view in views() {
        let svg = drawn(props!(PlateProps { scene: Scene::of(view.which) })).await;
        let elements = svg.matches('<').count() - svg.matches("</").count();
        assert!(elements < 1500, "{}: {elements}", view.id);
    }
}

#[tokio::test]
async fn the_body_to_be_marked_is_drawn_as_before() {
    let marks = Marks::default().with(RegionId::LeftCalfBack, Feeling::Pain);
    for (name, view, extent) in [
        ("body_front", BodyView::Front, Extent::Legs),
        ("body_back_whole", BodyView::Back, Extent::Whole),
        ("body_soles", BodyView::Sole, Extent::Legs),
    ] {
        let props = props!(BodyMapProps { id: "map", view, extent, marks, on_toggle: Callback::noop() });
        let svg = LocalServerRenderer::<Mounted>::with_props(props.into()).hydratable(false).render().await;
        insta::assert_snapshot!(name, told(&svg));
    }
}

#[tokio::test]
async fn the_way_of_a_signal_is_drawn_as_before() {
    let props = props!(NervousPathProps { id: "path", story: Story::FunnyBone, hits: 1, on_hit: Callback::noop() });
    let svg = LocalServerRenderer::<Mounted>::with_props(props.into()).hydratable(false).render().await;
    insta::assert_snapshot!("funny_bone", told(&svg));
}

#[tokio::test]
async fn each_structure_is_one_link_with_its_address_and_its_name() {
    for view in views().iter().map(|view| view.which) {
        let scene = Scene::of(view);
        let shapes = scene.shapes();
        let structures: Vec<Structure> =
            view.structures().filter(|it| shapes.iter().any(|shape| shape.structure == Some(*it))).collect();
        let svg = drawn(props!(PlateProps { scene })).await;
        for structure in structures.iter().copied() {
            let link = format!("href=\"{}\"", anatomy::route(view, Some(structure)));
            assert_eq!(svg.matches(&link).count(), 1, "{}", structure.id());
        }
        assert_eq!(svg.matches("<a ").count(), structures.len());
        assert_eq!(svg.matches("aria-label=").count(), structures.len() + 1, "the links and the drawing have names");
    }
}

#[tokio::test]
async fn the_selected_structure_says_so() {
    let svg = drawn(props!(PlateProps { scene: nerve(), selected: id("tibial-nerve") })).await;
    assert_eq!(svg.matches("aria-current=\"true\"").count(), 1);
    assert!(svg.contains("figure__ring--selected"));
}

#[tokio::test]
async fn an_irritated_nerve_differs_by_more_than_colour() {
    let link = "disc=L5-S1&type=extrusion&side=left";
    let svg = drawn(props!(PlateProps { scene: linked(ViewId::DiscFromAbove, link) })).await;
    let sore = svg.split("figure__structure--sore").nth(1).and_then(|sore| sore.split("figure__hit").next());
    assert!(sore.is_some_and(|sore| sore.contains("figure__texture")), "no stripes");
}

/// The muscles of a root are hatched, so that they differ by more than colour, and named under the drawing.
#[tokio::test]
async fn the_muscles_of_a_root_are_marked_and_named() {
    for (view, root, muscles) in [
        (ViewId::LegFront, "root-l3", ["quadriceps", "adductors", "psoas-major"].as_slice()),
        (ViewId::LegFront, "root-l5", &["tibialis-anterior", "fibular-muscles", "extensor-hallucis-longus"]),
        (ViewId::NerveBack, "root-s1", &["calf-muscles"]),
    ] {
        let scene = linked(view, &format!("root={root}"));
        let settings = scene.settings;
        let words = scene.sentence(Language::English, None);
        let svg = drawn(props!(PlateProps { scene })).await;
        let marked: BTreeSet<&str> = svg
            .split("is-worked")
            .skip(1)
            .filter_map(|rest| rest.split('>').next()?.split("data-structure=\"").nth(1)?.split('"').next())
            .collect();
        assert_eq!(marked, muscles.iter().copied().collect(), "{root}");
        assert_eq!(svg.matches("figure__hatch\"").count(), svg.matches("is-worked").count());
        assert!(
            muscles.iter().all(|muscle| words.contains(id(muscle).name().in_language(Language::English))),
            "{words}"
        );
        assert_eq!(settings.pairs(), [("root", root)]);
    }
    let none = linked(ViewId::LegFront, "root=root-s3").settings;
    assert_eq!(none, Settings::PLAIN, "a root without a muscle in the drawing marks nothing");
}

#[tokio::test]
async fn a_drawing_has_fewer_than_1500_elements_and_no_style_attribute() {
    for view in views() {
        let svg = drawn(props!(PlateProps { scene: Scene::of(view.which) })).await;
        let elements = svg.matches('<').count() - svg.matches("</").count();
        assert!(elements < 1500, "{elements} elements");
        assert!(!svg.contains("style="));
        assert!(!svg.contains("NaN"));
    }
}
