//! The application without a browser: addresses, and one body for every screen.

#![allow(clippy::unwrap_used, reason = "a test may fall over")]

use proptest::prelude::*;
use sciatica_explorer::{
    anatomy::{
        Settings, Side,
        from_above::{Place, plate::KINDS},
        nervous_path::Story,
        pelvis_back::{Layer, Referral, Variant},
        spine::Slip,
        structure as part, structures, views as anatomy_views,
    },
    app::{
        Action, Address, CareLook, Chosen, Coming, Frame, Guess, Guessing, LabAction, LabView, Look, PLACES, SEARCH,
        Screen, Setup, Stage, Stance, State, TeachAction, Was, teach::PresentingAct, update,
    },
    biomechanics::{
        Annulus, Condition,
        condition::{AGE_RANGE, WATER_RANGE},
        disc::{ANGLE_RANGE, LOAD_RANGE},
        postures,
        segment::segments,
        standing,
        story::stories,
    },
    content::questionnaire::PATTERNS,
    geometry::{Point, zoom::Zoom},
    library::Item,
    quantity::{Degrees, Newtons},
    quiz::{Kind, Quiz},
    text::Language,
};

#[test]
fn a_language_is_spoken_once_its_words_are_there_and_whoever_asks_for_another_waits_for_that() {
    let state = State::opened_at(Address::parse("#/disc?posture=slumped"));
    let asked = update(&state, Action::LanguageChosen(Language::Spanish));
    assert_eq!((asked.language, asked.coming), (Language::English, Coming::Awaited(Language::Spanish)));
    let other = update(&asked, Action::LanguageChosen(Language::Arabic));
    let late = update(&other, Action::WordsCame(Language::Spanish, true));
    assert_eq!((late.language, late.coming), (Language::English, Coming::Awaited(Language::Arabic)));
    let spoken = update(&late, Action::WordsCame(Language::Arabic, true));
    assert_eq!((spoken.language, spoken.coming), (Language::Arabic, Coming::Nothing));
    assert_eq!(spoken.address(), state.address());
    let lost = update(&asked, Action::WordsCame(Language::Spanish, false));
    assert_eq!((lost.language, lost.coming), (Language::English, Coming::Lost(Language::Spanish)));
    let back = update(&asked, Action::LanguageChosen(Language::English));
    assert_eq!(back, state);
}

#[test]
fn keys_that_were_switched_off_stay_off_in_a_lesson_and_after_it() {
    let quiet = update(&State::opened_at(Address::parse("#/about")), Action::KeysQuietened(true));
    let within = update(&quiet, Action::AddressOpened(Address::parse("#/teach/jelly-donut/2")));
    let after = update(&within, Action::Teach(TeachAction::Present(PresentingAct::Escape)));
    assert!(within.is_presenting() && within.quiet_keys && !after.is_presenting() && after.quiet_keys);
    let heard = update(&within, Action::KeysQuietened(false));
    let left = update(&heard, Action::Teach(TeachAction::Present(PresentingAct::Escape)));
    assert!(!heard.quiet_keys && !left.quiet_keys);
}

#[test]
fn a_page_asked_for_in_another_language_begins_with_what_it_has() {
    let frame = Frame::read("?lang=es", &mut |_| {});
    let state = State::framed(frame, Address::parse("#/disc"));
    assert_eq!((state.language, state.coming), (Language::English, Coming::Awaited(Language::Spanish)));
    let english = Frame::read("?lang=en", &mut |_| {});
    assert_eq!(State::framed(english, Address::default()).coming, Coming::Nothing);
}

/// Roots whose muscles can be marked, and one that has none in the drawings.
const ROOTS: [&str; 6] = ["root-l2", "root-l3", "root-l4", "root-l5", "root-s1", "root-s4"];

fn screens() -> impl Strategy<Value = Screen> {
    let structure = proptest::option::of(0..structures().len());
    let view = proptest::sample::select(anatomy_views().iter().map(|view| view.which).collect::<Vec<_>>());
    let settings = (
        any::<bool>(),
        any::<bool>(),
        0..Slip::ALL.len(),
        0..Variant::ALL.len(),
        0..Layer::ALL.len(),
        0..=Referral::ALL.len(),
        (0..segments().len(), 0..KINDS.len(), 0..Place::ALL.len(), 0..Story::ALL.len(), 0..=ROOTS.len()),
    );
    let settings =
        settings.prop_map(|(left, arches, slip, variant, layer, referral, (level, kind, place, story, root))| {
            Settings {
                side: if left { Side::Left } else { Side::Right },
                arches,
                slip: Slip::ALL[slip],
                variant: Variant::ALL[variant],
                layer: Layer::ALL[layer],
                referral: Referral::ALL.get(referral).copied(),
                level: segments()[level].id,
                herniation: KINDS[kind],
                place: Place::ALL[place],
                story: Story::ALL[story],
                root: ROOTS.get(root).and_then(|id| part(id)),
            }
        });
    let zoom = (100..=600_u32, 0..=1000_u32, 0..=1000_u32).prop_map(|(percent, x, y)| {
        let part = |thousandths: u32| f64::from(thousandths) / 1000.0;
        let zoom = Zoom::new(f64::from(percent) / 100.0, Point::new(part(x), part(y)));
        // as a link rounds it
        zoom.written().and_then(|text| Zoom::read(&text)).unwrap_or_default()
    });
    let was = proptest::option::of((settings.clone(), setups()));
    let quiz = (0..Kind::ALL.len(), any::<u32>(), any::<bool>());
    let quiz = proptest::option::of(quiz.prop_map(|(kind, seed, hard)| Quiz { kind: Kind::ALL[kind], seed, hard }));
    let look = (zoom, any::<bool>());
    let anatomy = (view, structure, settings, look, was, quiz).prop_map(
        |(view, structure, settings, (zoom, unlabelled), was, quiz)| Screen::Anatomy {
            look: Look {
                zoom,
                unlabelled,
                quiz,
                was: was.map(|(settings, setup)| Was { settings: settings.heeded_by(view), setup }),
            },
            view,
            settings: settings.heeded_by(view),
            structure: structure.and_then(|index| structures().nth(index)),
        },
    );
    let mut others = vec![
        Screen::Start,
        Screen::Where,
        Screen::Disc,
        Screen::Switches,
        Screen::Check,
        Screen::Emergency,
        Screen::Tonight,
        Screen::About,
    ];
    let items = ["glossary", "claims", "recap", "annulus", "000-01"].map(Item::from_id);
    others.extend(items.map(|item| Screen::Questions(Some(item.unwrap()))));
    let pages = [("", ""), ("", "sit"), ("", "sit-slumped"), ("", "session"), ("", "options"), ("disputes", "mri")];
    let look = (any::<bool>(), any::<bool>(), proptest::option::of(0..9_999_u16));
    let care = (proptest::sample::select(pages.to_vec()), look).prop_map(|((shelf, id), (front, mirrored, at))| {
        Screen::Care { shelf, id, look: CareLook { front, mirrored, at } }
    });
    prop_oneof![anatomy, care, proptest::sample::select(others)]
}

fn stances() -> impl Strategy<Value = Stance> {
    let posture = proptest::sample::select(postures().iter().collect::<Vec<_>>()).prop_map(Stance::Posture);
    let free = (-80..=120_i32, -30..=300_i32)
        .prop_map(|(tenths, tens)| Stance::by_hand(Degrees(f64::from(tenths) / 10.0), Newtons(f64::from(tens) * 10.0)));
    prop_oneof![posture, free]
}

fn conditions() -> impl Strategy<Value = Condition> {
    let segment = proptest::sample::select(segments().to_vec());
    (segment, AGE_RANGE, 0..=1000_u32, 0..=100_u32, 800..=1100_u32).prop_map(
        |(segment, age, damage, fissure, water)| Condition {
            segment,
            age,
            damage: f64::from(damage) / 1000.0,
            fissure: f64::from(fissure) / 100.0,
            water: f64::from(water) / 1000.0,
        },
    )
}

fn setups() -> impl Strategy<Value = Setup> {
    let condition = prop_oneof![Just(Condition::healthy()), conditions()];
    (stances(), condition, any::<bool>(), 0..PLACES.len(), any::<bool>()).prop_map(
        |(stance, condition, inflamed, place, left)| Setup {
            place: PLACES[place],
            side: if left { Side::Left } else { Side::Right },
            stance,
            condition,
            inflamed,
        },
    )
}

fn views() -> impl Strategy<Value = LabView> {
    (10..=100_u32, any::<bool>(), any::<bool>()).prop_map(|(tenths, ghost, beside)| LabView {
        exaggeration: f64::from(tenths) / 10.0,
        ghost,
        beside,
    })
}

proptest! {
    #[test]
    fn an_address_written_and_read_again_is_the_same(
        screen in screens(),
        setup in proptest::option::of(setups()),
        view in proptest::option::of(views()),
    ) {
        let setup = setup.filter(|_| screen.shows_body());
        let view = view.filter(|_| screen == Screen::Disc);
        let read = Address::parse(&Address { screen, setup, view }.to_string());
        prop_assert_eq!(read.screen, screen);
        prop_assert_eq!(read.setup.unwrap_or_default(), setup.unwrap_or_default());
        prop_assert_eq!(read.view.unwrap_or_default(), view.unwrap_or_default());
    }

    #[test]
    fn no_text_after_the_hash_breaks_the_page(text in "\\PC*") {
        let _ = Address::parse(&text);
        let _ = Address::parse(&format!("#/disc?{text}"));
    }
}

fn setup_of(address: &str) -> Option<Setup> {
    Address::parse(address).setup
}

#[test]
fn what_an_address_does_not_know_is_said_and_bad_values_are_ignored() {
    assert_eq!(Address::parse("#/nowhere").screen, Screen::Unknown);
    assert_eq!(Address::parse("#/anatomy/spine-side/no-such-bone").screen, Screen::Unknown);
    assert_eq!(Address::parse("").screen, Screen::Start);
    for bad in ["posture=flying", "angle=NaN&load=much", "level=C1-C2&annulus=ripped&inflamed=yes", "ghost=maybe"] {
        let address = Address::parse(&format!("#/disc?{bad}"));
        assert_eq!((address.setup, address.view), (None, None), "{bad}");
    }
    assert_eq!(
        setup_of("#/disc?angle=4").map(|setup| setup.stance),
        Some(Stance::Free { angle: Degrees(4.0), load: standing().load })
    );
    let mixed = setup_of("#/disc?annulus=torn&age=old").unwrap().condition;
    assert_eq!((mixed.damage, mixed.age), (Annulus::Torn.damage(), Condition::healthy().age));
}

#[test]
fn a_number_out_of_range_opens_the_nearest_that_can_be_shown() {
    let far = setup_of("#/disc?angle=90&load=9999999&age=7&damage=2&fissure=-1&water=9").unwrap();
    assert_eq!((far.stance.angle(), far.stance.load()), (*ANGLE_RANGE.end(), *LOAD_RANGE.end()));
    let Condition { age, damage, fissure, water, .. } = far.condition;
    assert_eq!((age, damage, fissure), (*AGE_RANGE.start(), 1.0, 0.0));
    assert_eq!(water, *WATER_RANGE.end());
    assert_eq!(Address::parse("#/disc?larger=11").view.unwrap().exaggeration, 10.0);
}

#[test]
fn an_address_says_only_what_is_not_as_usual() {
    let address = |setup| Address { screen: Screen::Disc, setup: Some(setup), view: Some(LabView::default()) };
    assert_eq!(address(Setup::default()).to_string(), "#/disc");
    let torn = Condition { damage: Annulus::Torn.damage(), ..Condition::healthy() };
    let slumped = Stance::Posture(postures().iter().find(|posture| posture.id == "slumped").unwrap());
    let setup = Setup { stance: slumped, condition: torn, inflamed: true, ..Setup::default() };
    assert_eq!(address(setup).to_string(), "#/disc?posture=slumped&annulus=torn&inflamed=1");
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

/// The state after facts of the lab.
fn done(state: &State, actions: impl IntoIterator<Item = LabAction>) -> State {
    actions.into_iter().fold(state.clone(), |state, action| update(&state, Action::Lab(action)))
}

fn chosen(id: &str) -> LabAction {
    LabAction::PostureChosen(postures().iter().find(|posture| posture.id == id).unwrap())
}

/// Everything that was chosen about the body.
fn setup(state: &State) -> Setup {
    state.body.as_ref().unwrap().setup()
}

#[test]
fn a_posture_chosen_on_one_screen_is_the_posture_on_every_screen() {
    let atlas = update(&State::default(), Action::AddressOpened(Address::parse("#/anatomy/spine-side")));
    let lifted = done(&atlas, [chosen("round-back-lift")]);
    let lab = update(&lifted, Action::AddressOpened(Address::parse("#/disc")));
    let body = lab.body.as_ref().unwrap();
    assert_eq!(body.stance().posture().map(|posture| posture.id), Some("round-back-lift"));
    assert!(body.readings().pressure > body.standing_readings().pressure);
    assert_eq!(lab.address().to_string(), "#/disc?posture=round-back-lift");
}

#[test]
fn what_is_kept_to_compare_stays_while_the_present_goes_on_and_a_link_tells_both() {
    let lifting = State::opened_at(Address::parse("#/anatomy/spine-side?side=left&posture=round-back-lift"));
    let kept = update(&lifting, Action::Compared(true));
    let lying = done(&kept, [chosen("lying")]);
    let now = update(&lying, Action::SettingsChosen(Settings { slip: Slip::ALL[2], ..Settings::PLAIN }));
    assert_eq!(now.before, lifting.body, "the body as it was kept");
    assert_ne!(now.body, now.before);
    let link = now.address().to_string();
    assert!(link.contains("beside=1&was.side=left&was.posture=round-back-lift"), "{link}");
    let again = update(&now, Action::AddressOpened(Address::parse(&link)));
    assert_eq!(again, now);
    let opened = State::opened_at(Address::parse(&link));
    assert_eq!((opened.screen, opened.before.unwrap().setup()), (now.screen, lifting.body.as_ref().unwrap().setup()));
    let ended = update(&now, Action::Compared(false));
    assert!(ended.before.is_none() && !ended.address().to_string().contains("was."));
}

#[test]
fn a_disc_changed_in_the_lab_is_changed_on_every_screen() {
    let lab = update(&State::default(), Action::AddressOpened(Address::parse("#/disc")));
    for segment in segments() {
        let changed = done(&lab, [LabAction::LevelChosen(segment), LabAction::AnnulusChosen(Annulus::Torn)]);
        let atlas = update(&changed, Action::AddressOpened(Address::parse("#/anatomy/spine-side")));
        assert_eq!(atlas.body.as_ref().unwrap().condition().segment.id, segment.id);
        let written = atlas.address();
        assert_eq!(Address::parse(&written.to_string()).setup, Some(setup(&changed)), "{written}");
        let root = atlas.body.as_ref().unwrap().root().map(|root| root.short);
        assert_eq!(root, segment.id.split('-').nth(1), "the root that passes behind the disc");
    }
}

#[test]
fn a_crack_further_to_the_side_meets_the_root_that_leaves_there() {
    let torn = State::opened_at(Address::parse("#/disc?annulus=torn&crack=foraminal&crack-side=left"));
    assert_eq!((setup(&torn).place, setup(&torn).side), (Place::Foraminal, Side::Left));
    for segment in segments() {
        let mut roots = segment.id.split('-');
        let (leaving, passing) = (roots.next(), roots.next());
        for (place, met) in
            [(Place::Posterolateral, passing), (Place::Foraminal, leaving), (Place::FarLateral, leaving)]
        {
            let moved = done(
                &torn,
                [LabAction::LevelChosen(segment), LabAction::CrackTurned(Side::Right), LabAction::CrackPlaced(place)],
            );
            assert_eq!(moved.body.as_ref().unwrap().root().map(|root| root.short), met, "{place:?} of {}", segment.id);
            assert_eq!(Address::parse(&moved.address().to_string()).setup, Some(setup(&moved)));
        }
    }
    assert_eq!(
        State::opened_at(Address::parse("#/disc?crack=central&crack-side=up")).body,
        State::opened_at(Address::parse("#/disc")).body
    );
}

#[test]
fn a_link_opens_exactly_what_it_names() {
    let state =
        State::opened_at(Address::parse("#/disc?angle=-3.5&load=700&annulus=fissured&fissure=0.8&larger=5&beside=1"));
    let body = state.body.as_ref().unwrap();
    assert_eq!((body.angle(), body.load()), (Degrees(-3.5), Newtons(700.0)));
    assert_eq!((body.annulus(), body.condition().fissure), (Annulus::Fissured, 0.8));
    assert_eq!(state.lab.view(), LabView { exaggeration: 5.0, beside: true, ..LabView::default() });
    assert!(!state.lab.can_undo(), "nothing was done yet");
    let other = update(&state, Action::AddressOpened(Address::parse("#/disc?posture=slumped")));
    assert_eq!(setup(&other).condition, Condition::healthy(), "what a link leaves out is as usual");
    assert_eq!(other.lab.view(), LabView::default());
}

#[test]
fn opening_the_address_of_the_present_state_changes_nothing() {
    let lab = State::opened_at(Address::parse("#/disc"));
    let used = done(&lab, [chosen("slumped"), LabAction::HoursPassed(3), LabAction::InflammationSwitched(true)]);
    let again = update(&used, Action::AddressOpened(Address::parse(&used.address().to_string())));
    assert_eq!(again, used);
}

#[test]
fn a_step_that_the_model_refuses_leaves_the_last_good_state() {
    let state = State::default();
    for bad in [LabAction::AngleSet(Degrees(f64::NAN)), LabAction::LoadSet(Newtons(1e6))] {
        let refused = done(&state, [bad]);
        let (before, after) = (state.body.as_ref().unwrap(), refused.body.as_ref().unwrap());
        assert!(after.refused().is_some());
        assert_eq!(after.stance(), before.stance());
        assert_eq!(after.section(), before.section());
        assert!(!refused.lab.can_undo(), "nothing was done");
    }
}

#[test]
fn undo_goes_back_one_movement_at_a_time() {
    let state = State::default();
    let moves = [
        chosen("slumped"),
        LabAction::AngleSet(Degrees(4.0)),
        LabAction::AngleSet(Degrees(5.0)),
        LabAction::AngleSet(Degrees(6.0)),
        LabAction::InflammationSwitched(true),
    ];
    let moved = done(&state, moves);
    let calm = done(&moved, [LabAction::Undone]);
    assert!(!setup(&calm).inflamed);
    assert_eq!(calm.body.as_ref().unwrap().angle(), Degrees(6.0));
    let slumped = done(&calm, [LabAction::Undone]);
    assert_eq!(slumped.body.as_ref().unwrap().stance().posture().map(|posture| posture.id), Some("slumped"));
    let start = done(&slumped, [LabAction::Undone]);
    assert_eq!((&start.body, start.lab.trace()), (&state.body, state.lab.trace()));
    assert!(!start.lab.can_undo());
    assert_eq!(done(&start, [LabAction::Undone]), start, "there is nothing further back");
}

#[test]
fn what_changes_nothing_is_no_step_back() {
    let state = State::default();
    let there_and_back = [4.0, 7.0, 0.0].map(|angle| LabAction::AngleSet(Degrees(angle)));
    let dragged = done(&state, there_and_back);
    assert_eq!((&dragged.body, dragged.lab.trace()), (&state.body, state.lab.trace()));
    for nothing in [LabAction::StartedAfresh, LabAction::InflammationSwitched(false), chosen("standing")] {
        assert!(!done(&dragged, [nothing]).lab.can_undo(), "{nothing:?}");
    }
}

#[test]
fn a_posture_set_by_hand_has_its_name() {
    let slumped = postures().iter().find(|posture| posture.id == "slumped").unwrap();
    let by_hand = done(&State::default(), [LabAction::AngleSet(slumped.angle), LabAction::LoadSet(slumped.load)]);
    assert_eq!(setup(&by_hand).stance, Stance::Posture(slumped));
    assert_eq!(setup(&State::opened_at(Address::parse("#/disc?angle=7&load=850"))), setup(&by_hand));
}

#[test]
fn a_measured_pressure_stands_only_beside_a_disc_like_the_one_that_was_measured() {
    let measured = |link: &str| {
        let state = State::opened_at(Address::parse(link));
        let measured = state.body.as_ref().unwrap().measured();
        assert_eq!(state.lab.trace()[0].measured, measured, "{link}");
        measured
    };
    assert!(measured("#/disc").is_some() && measured("#/disc?posture=slumped&inflamed=1").is_some());
    for unlike in ["level=L5-S1", "annulus=torn", "age=80", "water=0.95", "posture=traction", "angle=2"] {
        assert_eq!(measured(&["#/disc?", unlike].concat()), None, "{unlike}");
    }
}

#[test]
fn pressure_is_switched_in_place_in_every_posture_of_every_level() {
    for segment in segments() {
        for posture in postures() {
            let taken = done(&State::default(), [LabAction::LevelChosen(segment), chosen(posture.id)]);
            let pressed = done(&taken, [LabAction::PressureSwitched(true)]);
            let touches = |state: &State| state.body.as_ref().unwrap().touches();
            assert!(touches(&pressed), "{} {}", segment.id, posture.id);
            let freed = done(&pressed, [LabAction::PressureSwitched(false)]);
            assert!(!touches(&freed));
            assert_eq!(setup(&freed), setup(&taken), "it lets go to what was before");
            assert_eq!(setup(&done(&pressed, [LabAction::Undone])), setup(&taken));
        }
    }
    // The other switch may be turned meanwhile; after any other change the disc lets go where it is.
    let lying = done(&State::default(), [LabAction::AgeSet(70), chosen("lying")]);
    let pressed = done(&lying, [LabAction::PressureSwitched(true), LabAction::InflammationSwitched(true)]);
    let freed = done(&pressed, [LabAction::PressureSwitched(false)]);
    assert_eq!(setup(&freed), Setup { inflamed: true, ..setup(&lying) });
    let lifted = done(&pressed, [chosen("round-back-lift"), LabAction::PressureSwitched(false)]);
    assert_eq!(setup(&lifted).stance.posture().map(|posture| posture.id), Some("round-back-lift"));
    let lifted = done(&State::default(), [chosen("round-back-lift"), LabAction::PressureSwitched(true)]);
    assert_eq!(setup(&lifted).stance.posture().map(|posture| posture.id), Some("round-back-lift"));
}

#[test]
fn a_fresh_start_can_be_taken_back() {
    let used = done(&State::default(), [chosen("slumped"), LabAction::AnnulusChosen(Annulus::Worn)]);
    let fresh = done(&used, [LabAction::StartedAfresh]);
    assert_eq!(setup(&fresh), Setup::default());
    assert_eq!(setup(&done(&fresh, [LabAction::Undone])), setup(&used));
}

#[test]
fn the_trace_has_one_reading_for_each_thing_done_and_is_never_long() {
    let start = State::default();
    let drag = (1..=8).map(|degree| LabAction::AngleSet(Degrees(f64::from(degree))));
    let dragged = done(&start, drag);
    assert_eq!(dragged.lab.trace().len(), 2, "where it began, and where the drag is now");
    assert_eq!(dragged.lab.trace()[1].pressure, dragged.body.as_ref().unwrap().readings().pressure);
    let later = done(&dragged, [LabAction::HoursPassed(3)]);
    assert_eq!(later.lab.trace().iter().filter(|mark| mark.hours == 1).count(), 3);
    let much_later = done(&later, (0..20).map(|_| LabAction::HoursPassed(8)));
    assert!(much_later.lab.trace().len() <= 60);
}

#[test]
fn hours_under_load_press_water_out_and_lying_brings_it_back() {
    let stood = done(&State::default(), [LabAction::HoursPassed(8)]);
    let water = |state: &State| setup(state).condition.water;
    assert!(water(&stood) < 1.0, "{}", water(&stood));
    let rested = done(&stood, [LabAction::Rested(8)]);
    assert!(water(&rested) > water(&stood));
    assert_eq!(rested.body.as_ref().unwrap().stance().posture().map(|posture| posture.id), Some("lying"));
    assert_eq!(setup(&done(&rested, [LabAction::Undone])), setup(&stood), "a night is one step back");
}

/// The state after so many pieces of bending, or once it has ended.
fn bent(state: &State, pieces: usize) -> State {
    let mut state = state.clone();
    for _ in 0..pieces {
        if state.lab.bending().is_none_or(|bending| bending.stage() != Stage::Running) {
            break;
        }
        state = done(&state, [LabAction::BendingAdvanced(true)]);
    }
    state
}

#[test]
fn bending_again_and_again_wears_the_wall_and_can_be_paused_stopped_and_taken_back() {
    let lifting = done(&State::default(), [chosen("round-back-lift")]);
    let begun = done(&lifting, [LabAction::BendingStarted(5000)]);
    assert_eq!(begun.address(), lifting.address(), "the address rests while it runs");
    let some = bent(&begun, 3);
    let progress = |state: &State| state.lab.bending().unwrap().progress();
    assert!((1..5000).contains(&progress(&some).0), "{:?}", progress(&some));
    let paused = done(&some, [LabAction::BendingPaused(true)]);
    assert_eq!(done(&paused, [LabAction::BendingAdvanced(true)]), paused, "a pause is a pause");
    let stopped = done(&paused, [LabAction::BendingStopped]);
    assert!(setup(&stopped).condition.damage > 0.0, "what was bent so far stays");
    let over = bent(&done(&paused, [LabAction::BendingPaused(false)]), 1000);
    assert_eq!(progress(&over), (5000, 5000));
    assert!(setup(&over).condition.damage > setup(&stopped).condition.damage);
    for state in [&some, &paused, &stopped, &over] {
        assert_eq!(setup(&done(state, [LabAction::Undone])), setup(&lifting));
    }
}

#[test]
fn bending_unseen_ends_where_bending_seen_does() {
    let begun = done(&State::default(), [chosen("round-back-lift"), LabAction::BendingStarted(1000)]);
    let seen = bent(&begun, 1000);
    let unseen = (0..1000).fold(begun, |state, _| done(&state, [LabAction::BendingAdvanced(false)]));
    assert_eq!(setup(&seen), setup(&unseen));
}

#[test]
fn bends_of_which_nothing_came_are_nothing_to_take_back() {
    let still = done(&State::default(), [LabAction::BendingStarted(100)]);
    let ended = bent(&still, 1000);
    assert_eq!(setup(&ended).condition.damage, 0.0, "standing wears nothing");
    assert!(!ended.lab.can_undo() && ended.lab.trace() == still.lab.trace());
    let worn = bent(&done(&State::default(), [chosen("round-back-lift"), LabAction::BendingStarted(1000)]), 1000);
    assert_eq!(setup(&done(&worn, [LabAction::Undone])).condition.damage, 0.0);
}

#[test]
fn another_act_ends_the_bending_and_keeps_what_was_bent() {
    let begun = done(&State::default(), [chosen("round-back-lift"), LabAction::BendingStarted(5000)]);
    let stood = done(&bent(&begun, 3), [chosen("standing")]);
    assert!(stood.lab.bending().is_none());
    assert!(setup(&stood).condition.damage > 0.0);
}

#[test]
fn every_story_can_be_told_to_its_end_and_back() {
    for story in stories() {
        let start = done(&State::default(), [LabAction::StoryOpened(story)]);
        let mut told = vec![bent(&start, 1000)];
        while told.last().unwrap().lab.telling().is_some_and(|telling| telling.goes_on()) {
            let next = bent(&done(told.last().unwrap(), [LabAction::StoryForward]), 1000);
            assert!(next.body.as_ref().unwrap().refused().is_none(), "{}", story.id);
            let step = next.lab.telling().unwrap().now().unwrap();
            assert_eq!(setup(&next).stance, Stance::Posture(step.posture));
            told.push(next);
        }
        assert_eq!(told.len(), story.steps.len(), "{}", story.id);
        let mut back = told.pop().unwrap();
        while let Some(before) = told.pop() {
            back = done(&back, [LabAction::StoryBack]);
            assert_eq!(setup(&back), setup(&before), "{}", story.id);
        }
        assert_eq!(setup(&done(&back, [LabAction::Undone])), Setup::default(), "{}: one step out of it", story.id);
    }
}

#[test]
fn after_a_guess_the_disc_is_bent_forward_whatever_was_guessed() {
    for guess in [Guess::Back, Guess::Front, Guess::Nowhere] {
        let state = done(&State::default(), [LabAction::Guessed(guess)]);
        assert!(
            matches!(state.lab.guessing(), Guessing::Guessed(said, shift) if said == guess && shift.value() > 0.05)
        );
        assert!(state.body.as_ref().unwrap().angle() > Degrees(0.0));
        let later = done(&state, [chosen("press-up"), LabAction::LevelChosen(segments()[2])]);
        assert_eq!(later.lab.guessing(), state.lab.guessing(), "what was seen stays what was seen");
    }
    assert_eq!(done(&State::default(), [LabAction::GuessSkipped]).lab.guessing(), Guessing::Skipped);
}

#[test]
fn what_was_looked_at_last_is_offered_to_a_page_of_ones_own() {
    let slumped = State::opened_at(Address::parse("#/disc?posture=slumped"));
    let embed = |state: &State| update(state, Action::AddressOpened(Address::parse("#/embed")));
    let offered = embed(&slumped).chosen;
    assert_eq!((offered.value("panel"), offered.value("start")), ("page", "#/disc?posture=slumped"));
    assert_eq!(embed(&State::default()).chosen.value("panel"), "");
    let written = update(&embed(&slumped), Action::Chosen("theme", "dark".into()));
    assert_eq!(written.address().to_string(), "#/embed", "nothing of it is in the address");
    assert_eq!(written.chosen.value("theme"), "dark");
}

#[test]
fn an_open_search_closes_as_one_goes_back() {
    let searching = update(&State::default(), Action::Chosen(SEARCH, Chosen::searched(0, "disc")));
    assert_eq!(searching.chosen.search(), Some((0, "disc")));
    let back = update(&searching, Action::AddressOpened(Address::parse("#/disc")));
    assert_eq!((back.screen, back.chosen.search()), (Screen::Disc, None));
}
