//! The application without a browser: addresses, and one body for every screen.

use proptest::prelude::*;
use sciatica_explorer::{
    anatomy::{StructureId, ViewId, structures},
    app::{Action, Address, Screen, Stance, State, update},
    biomechanics::{postures, standing},
    content::questionnaire::PATTERNS,
    quantity::{Degrees, Newtons},
};

fn screens() -> impl Strategy<Value = Screen> {
    let structure = proptest::option::of(0..structures().len());
    let view = prop_oneof![Just(ViewId::SpineSide), Just(ViewId::NerveBack)];
    let anatomy = (view, structure).prop_map(|(view, structure)| Screen::Anatomy {
        view,
        structure: structure.map(|index| StructureId::of(structures()[index])),
    });
    let others = [Screen::Start, Screen::Disc, Screen::Check, Screen::Emergency, Screen::Tonight, Screen::About];
    prop_oneof![anatomy, proptest::sample::select(others.to_vec())]
}

fn stances() -> impl Strategy<Value = Stance> {
    let posture = proptest::sample::select(postures().iter().collect::<Vec<_>>()).prop_map(Stance::Posture);
    let free = (-80..=120_i32, -30..=300_i32).prop_map(|(tenths, tens)| Stance::Free {
        angle: Degrees(f64::from(tenths) / 10.0),
        load: Newtons(f64::from(tens) * 10.0),
    });
    prop_oneof![posture, free]
}

proptest! {
    #[test]
    fn an_address_written_and_read_again_is_the_same(screen in screens(), stance in proptest::option::of(stances())) {
        let stance = stance.filter(|_| screen.shows_body());
        let address = Address { screen, stance };
        let read = Address::parse(&address.to_string());
        prop_assert_eq!(read.screen, screen);
        let or_standing = |stance: Option<Stance>| stance.unwrap_or(Stance::Posture(standing()));
        prop_assert_eq!(or_standing(read.stance), or_standing(stance));
    }

    #[test]
    fn no_text_after_the_hash_breaks_the_page(text in "\\PC*") {
        let _ = Address::parse(&text);
        let _ = Address::parse(&format!("#/disc?{text}"));
    }
}

#[test]
fn what_an_address_does_not_know_is_said_and_bad_values_are_ignored() {
    assert_eq!(Address::parse("#/nowhere").screen, Screen::Unknown);
    assert_eq!(Address::parse("#/anatomy/spine-side/no-such-bone").screen, Screen::Unknown);
    assert_eq!(Address::parse("#/disc?posture=flying").stance, None);
    assert_eq!(Address::parse("#/disc?angle=NaN&load=9999999").stance, None);
    assert_eq!(Address::parse("").screen, Screen::Start);
    assert_eq!(
        Address::parse("#/disc?angle=4").stance,
        Some(Stance::Free { angle: Degrees(4.0), load: standing().load })
    );
}

#[test]
fn every_pattern_leads_to_a_place_that_exists() {
    for pattern in &PATTERNS {
        for route in [Some(pattern.atlas_route), pattern.disc_route].into_iter().flatten() {
            let address = Address::parse(route);
            assert!(!matches!(address.screen, Screen::Unknown), "{route}");
            assert_eq!(address.to_string(), route, "{route} is written as the page itself writes it");
        }
    }
}

#[test]
fn a_posture_chosen_on_one_screen_is_the_posture_on_every_screen() {
    let lift = postures().iter().find(|posture| posture.id == "round-back-lift").unwrap();
    let atlas = update(&State::default(), Action::AddressOpened(Address::parse("#/anatomy/spine-side")));
    let lifted = update(&atlas, Action::PostureChosen(lift));
    let lab = update(&lifted, Action::AddressOpened(Address::parse("#/disc")));
    let body = lab.body.as_ref().unwrap();
    assert_eq!(body.stance(), Stance::Posture(lift));
    assert!(body.readings().pressure > body.standing_readings().pressure);
    assert_eq!(lab.address().to_string(), "#/disc?posture=round-back-lift");
}

#[test]
fn a_link_opens_exactly_what_it_names() {
    let state = update(&State::default(), Action::AddressOpened(Address::parse("#/disc?angle=-3.5&load=700")));
    let body = state.body.unwrap();
    assert_eq!((body.angle(), body.load()), (Degrees(-3.5), Newtons(700.0)));
}

#[test]
fn a_step_that_the_model_refuses_leaves_the_last_good_state() {
    let state = State::default();
    let refused = update(&state, Action::AngleSet(Degrees(f64::NAN)));
    let (before, after) = (state.body.unwrap(), refused.body.unwrap());
    assert!(after.refused().is_some());
    assert_eq!(after.stance(), before.stance());
    assert_eq!(after.section(), before.section());
}
