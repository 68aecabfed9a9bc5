//! What the figures say to those who hear or type.

use sciatica_explorer::{
    anatomy::{
        body_map::{Dermatome, Extent, areas},
        nervous_path::Story,
    },
    figures::{
        body_map::{BodyMapProps, LIST, body_list},
        nervous_path::{NervousPathProps, steps},
    },
    markup::Mounted,
    questionnaire::{BodyView, Feeling, Id, Marks, RegionId, Side},
    text::Language,
};
use std::rc::Rc;
use yew::{LocalServerRenderer, prelude::*, props};

async fn drawn(props: BodyMapProps) -> String {
    LocalServerRenderer::<Mounted>::with_props(props.into()).hydratable(false).render().await
}

async fn path(props: NervousPathProps) -> String {
    LocalServerRenderer::<Mounted>::with_props(props.into()).hydratable(false).render().await
}

#[derive(PartialEq, Properties)]
struct ListProps {
    marks: Marks,
}

#[component]
fn List(props: &ListProps) -> Html {
    body_list("list", &props.marks, &Callback::noop(), Language::English)
}

async fn list(marks: Marks) -> String {
    LocalServerRenderer::<List>::with_props(ListProps { marks }).hydratable(false).render().await
}

fn id(name: &str) -> RegionId {
    RegionId::named(name).unwrap_or_else(|| panic!("no region {name}"))
}

#[tokio::test]
async fn every_region_is_a_checkbox_with_its_name() {
    for view in super::VIEWS {
        let svg = drawn(props!(BodyMapProps { id: "map", view, on_toggle: Callback::noop() })).await;
        let count = areas(view).len();
        assert_eq!(svg.matches("role=\"checkbox\"").count(), count);
        assert_eq!(svg.matches("aria-checked=\"false\"").count(), count);
        assert_eq!(svg.matches("tabindex=\"0\"").count(), 1, "one stop for the Tab key, arrows lead on");
        for area in areas(view) {
            let name = area.id.region().name.in_language(Language::English);
            assert_eq!(svg.matches(&format!("aria-label=\"{name}\"")).count(), 1, "{name}");
        }
    }
}

#[tokio::test]
async fn a_mark_is_told_by_state_and_by_a_pattern() {
    let marks =
        Marks::default().with(id("left-calf-back"), Feeling::Unsaid).with(id("right-calf-back"), Feeling::Tingling);
    let svg = drawn(props!(BodyMapProps { id: "map", view: BodyView::Back, marks, on_toggle: Callback::noop() })).await;
    assert_eq!(svg.matches("aria-checked=\"true\"").count(), 2);
    assert!(svg.contains("url(#map-unsaid)") && svg.contains("url(#map-tingling)"));
    assert!(svg.contains("aria-label=\"Right calf: tingling\""));
}

#[tokio::test]
async fn a_picture_has_nothing_to_reach() {
    let skin: Rc<[(Dermatome, Side)]> = Dermatome::ALL.map(|root| (root, Side::Right)).into();
    let svg = drawn(props!(BodyMapProps { id: "map", view: BodyView::Back, extent: Extent::Whole, skin })).await;
    assert!(svg.contains("role=\"img\""));
    assert!(!svg.contains("tabindex") && !svg.contains("checkbox"));
    for root in ["L1", "L5", "S1", "S2", "S3", "S4"] {
        assert!(svg.contains(&format!(">{root}</text>")), "{root} is named");
    }
}

#[tokio::test]
async fn the_list_has_the_same_names_and_the_same_marks() {
    let html = list(Marks::default().with(id("left-knee"), Feeling::Numb)).await;
    assert_eq!(html.matches("type=\"checkbox\"").count(), RegionId::ALL.len());
    assert_eq!(html.matches(" checked").count(), 1);
    assert!(html.contains("Left knee: numb"));
    for region in RegionId::ALL.iter().filter(|region| **region != id("left-knee")) {
        assert!(
            html.contains(&format!(">{}<", region.region().name.in_language(Language::English))),
            "{}",
            region.name()
        );
    }
    let named: usize = LIST.iter().map(|(_, names)| names.len()).sum();
    assert_eq!(named, RegionId::ALL.iter().filter(|region| region.region().side != Some(Side::Right)).count());
}

#[tokio::test]
async fn the_place_to_tap_is_a_button_and_the_way_is_lit_after_a_hit_only() {
    for story in Story::ALL {
        let quiet = path(props!(NervousPathProps { id: "path", story, on_hit: Callback::noop() })).await;
        assert!(quiet.contains("role=\"button\"") && quiet.contains("aria-label=\"Tap the "));
        assert!(!quiet.contains("is-hit"));
        let hit = path(props!(NervousPathProps { id: "path", story, hits: 1 })).await;
        assert!(hit.contains("is-hit") && !hit.contains("role=\"button\""));
        let words =
            yew::ServerRenderer::<Steps>::with_props(move || StepsProps { story }).hydratable(false).render().await;
        assert_eq!(words.matches("<li>").count(), 3);
        for number in ["1", "2", "3"] {
            assert!(hit.contains(&format!(">{number}</text>")), "{number} stands in the drawing");
        }
    }
}

#[derive(PartialEq, Properties)]
struct StepsProps {
    story: Story,
}

#[component]
fn Steps(props: &StepsProps) -> Html {
    steps(props.story, Language::English)
}

#[tokio::test]
async fn the_drawings_are_light_and_carry_no_style_attribute() {
    let skin: Rc<[(Dermatome, Side)]> = Dermatome::ALL.map(|root| (root, Side::Right)).into();
    let mut all = vec![path(props!(NervousPathProps { id: "path", story: Story::RootS1, hits: 1 })).await];
    for view in super::VIEWS {
        all.push(
            drawn(props!(BodyMapProps { id: "map", view, skin: skin.clone(), on_toggle: Callback::noop() })).await,
        );
    }
    for svg in all {
        let elements = svg.matches('<').count() - svg.matches("</").count();
        assert!(elements < 300, "{elements} elements");
        assert!(!svg.contains("style=") && !svg.contains("NaN"));
    }
}
