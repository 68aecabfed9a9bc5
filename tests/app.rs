//! The application without a browser: addresses, one body for every screen, and help before anything else.

use proptest::prelude::*;
use sciatica_explorer::{
    anatomy::{
        Settings, Side, StructureId,
        pelvis_back::{Layer, Referral, Variant},
        spine::Slip,
        structures, views,
    },
    app::{Action, Address, CheckAction, CheckState, Screen, Stance, State, Step, update},
    biomechanics::{postures, standing},
    content::questionnaire::{PATTERNS, QUESTION_GROUPS, RED_FLAG_GROUPS},
    quantity::{Degrees, Newtons},
    questionnaire::{Answer, DetailId, Id, NotForYou, QuestionId, RedFlagId, Urgency, urgency},
};

fn screens() -> impl Strategy<Value = Screen> {
    let structure = proptest::option::of(0..structures().len());
    let view = proptest::sample::select(views().iter().map(|view| view.which).collect::<Vec<_>>());
    let settings = (
        any::<bool>(),
        any::<bool>(),
        0..Slip::ALL.len(),
        0..Variant::ALL.len(),
        0..Layer::ALL.len(),
        0..=Referral::ALL.len(),
    );
    let settings = settings.prop_map(|(left, arches, slip, variant, layer, referral)| Settings {
        side: if left { Side::Left } else { Side::Right },
        arches,
        slip: Slip::ALL[slip],
        variant: Variant::ALL[variant],
        layer: Layer::ALL[layer],
        referral: Referral::ALL.get(referral).copied(),
    });
    let anatomy = (view, structure, settings).prop_map(|(view, structure, settings)| Screen::Anatomy {
        view,
        settings: settings.heeded_by(view),
        structure: structure.map(|index| StructureId::of(structures()[index])),
    });
    let others = [Screen::Start, Screen::Disc, Screen::Check, Screen::Emergency, Screen::About];
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

/// Through every page with "none of these", up to the page about the person.
fn past_the_flags() -> CheckState {
    let mut state = CheckState::default().after(CheckAction::Started);
    for index in 0..RED_FLAG_GROUPS.len() {
        assert_eq!(state.step(), Step::Flags(index));
        state = state.after(CheckAction::GroupDenied(index)).after(CheckAction::Continued);
    }
    assert_eq!(state.step(), Step::Person);
    state
}

fn to_the_result() -> CheckState {
    let mut state = past_the_flags().after(CheckAction::Continued);
    for index in 0..QUESTION_GROUPS.len() {
        assert_eq!(state.step(), Step::Questions(index));
        state = state.after(CheckAction::Continued);
    }
    state
}

#[test]
fn whoever_has_no_warning_sign_reaches_the_result() {
    assert_eq!(to_the_result().step(), Step::Result);
}

#[test]
fn a_page_of_warning_signs_is_not_left_before_each_is_answered() {
    let page = CheckState::default().after(CheckAction::Started);
    let stuck = page.after(CheckAction::Continued);
    assert_eq!(stuck.step(), Step::Flags(0));
    assert!(stuck.complaint().is_some());
}

#[test]
fn what_is_no_age_is_said_and_kept_for_mending() {
    let wrong = past_the_flags().after(CheckAction::AgeTyped("forty".into())).after(CheckAction::Continued);
    assert_eq!(wrong.step(), Step::Person);
    assert_eq!(wrong.age_text(), "forty");
    let mended = wrong.after(CheckAction::AgeTyped("40".into())).after(CheckAction::Continued);
    assert_eq!(mended.step(), Step::Questions(0));
}

#[test]
fn a_child_is_told_kindly_that_this_is_not_made_for_them() {
    let child = past_the_flags().after(CheckAction::AgeTyped("15".into())).after(CheckAction::Continued);
    assert_eq!(child.step(), Step::NotForYou(NotForYou::Under16));
}

#[test]
fn a_slip_can_be_mended_but_never_silently() {
    let flagged = CheckState::default()
        .after(CheckAction::Started)
        .after(CheckAction::GroupDenied(0))
        .after(CheckAction::FlagAnswered(RedFlagId::Ce1, Answer::Yes))
        .after(CheckAction::Continued);
    assert_eq!(flagged.step(), Step::Help);
    assert_eq!(flagged.after(CheckAction::WentBack).step(), Step::Help);
    let slip = flagged.after(CheckAction::SlipReported);
    assert_eq!(slip.step(), Step::Flags(0));
    assert!(!slip.softened());
    let mended = slip.after(CheckAction::FlagAnswered(RedFlagId::Ce1, Answer::No));
    assert!(mended.softened(), "changing it is said");
    assert!(mended.after(CheckAction::Continued).softened(), "and stays said on the next page");
}

#[test]
fn clearing_forgets_everything() {
    let cleared = to_the_result().after(CheckAction::Cleared);
    assert_eq!(cleared.step(), Step::Intro);
    assert_eq!(cleared.answers(), CheckState::default().answers());
}

fn answers() -> impl Strategy<Value = Answer> {
    proptest::sample::select(Answer::ALL.to_vec())
}

fn check_actions() -> impl Strategy<Value = CheckAction> {
    let steps = prop_oneof![
        Just(Step::Intro),
        Just(Step::Result),
        Just(Step::Person),
        (0..RED_FLAG_GROUPS.len()).prop_map(Step::Flags),
        (0..QUESTION_GROUPS.len() + 1).prop_map(Step::Questions),
    ];
    prop_oneof![
        3 => Just(CheckAction::Continued),
        1 => Just(CheckAction::Started),
        1 => Just(CheckAction::WentBack),
        1 => Just(CheckAction::SlipReported),
        1 => steps.prop_map(CheckAction::Reopened),
        2 => (0..RED_FLAG_GROUPS.len()).prop_map(CheckAction::GroupDenied),
        2 => (proptest::sample::select(RedFlagId::ALL.to_vec()), answers()).prop_map(|(id, a)| CheckAction::FlagAnswered(id, a)),
        1 => (proptest::sample::select(DetailId::ALL.to_vec()), answers()).prop_map(|(id, a)| CheckAction::DetailAnswered(id, a)),
        2 => (proptest::sample::select(QuestionId::ALL.to_vec()), answers()).prop_map(|(id, a)| CheckAction::QuestionAnswered(id, a)),
        1 => answers().prop_map(CheckAction::PregnancyAnswered),
        1 => "[0-9]{0,3}".prop_map(CheckAction::AgeTyped),
    ]
}

proptest! {
    #[test]
    fn whatever_is_done_no_pattern_is_reached_while_help_is_needed(actions in proptest::collection::vec(check_actions(), 0..60)) {
        let mut state = CheckState::default();
        for action in actions {
            state = state.after(action);
            if urgency(state.answers()).is_some_and(Urgency::ends_the_check) {
                let step = state.step();
                prop_assert!(matches!(step, Step::Intro | Step::Flags(_) | Step::Help), "{:?}", step);
                prop_assert!(state.assessment().patterns.is_empty());
            }
        }
    }
}
