//! The care part without a browser: its pages, a figure that moves, the discs beside it, and a session that is put together.
#![allow(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use sciatica_explorer::{
    app::{
        Action, Address, CareAction, CareLook, LabAction, Screen, State,
        care::{Keeping, SHELVES, figures},
        player::{MOST_PAIN, Pain, PlayerAction, Stage},
        update,
    },
    biomechanics::posture,
    care,
    movement::exercise,
};
use std::collections::BTreeSet;

fn opened(route: &str) -> State {
    State::opened_at(Address::parse(route))
}

fn after(state: &State, action: CareAction) -> State {
    update(state, Action::Care(action))
}

fn look(state: &State) -> CareLook {
    let Screen::Care { look, .. } = state.screen else { return CareLook::default() };
    look
}

fn routes() -> Vec<String> {
    let mut routes = vec!["#/care".to_owned(), "#/care/session".to_owned()];
    for (shelf, items) in &SHELVES {
        routes.push(format!("#/care/{shelf}"));
        routes.extend(items().iter().map(|item| format!("#/care/{shelf}/{}", item.id)));
    }
    routes.extend(care::exercises().iter().map(|own| format!("#/care/{}", own.words.id)));
    routes.extend(care::pairs().iter().map(|pair| format!("#/care/{}", pair.words.id)));
    routes
}

#[test]
fn every_page_has_an_address_of_its_own_and_opens_by_it() {
    let all = routes();
    assert!(all.len() > 100);
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "an address is used twice");
    for route in all {
        assert_eq!(opened(&route).address().to_string(), route);
    }
    for nothing in ["#/care/no-such-thing", "#/care/sit/2", "#/care/options/sit", "#/care/options/mri/2"] {
        assert_eq!(Address::parse(nothing).screen, Screen::Unknown, "{nothing}");
    }
}

#[test]
fn every_exercise_and_pair_has_its_figures() {
    for own in care::exercises() {
        assert!(!figures(own.words.id).is_empty(), "{}", own.words.id);
    }
    for pair in care::pairs() {
        assert_eq!(figures(pair.words.id).len(), 2, "{}", pair.words.id);
    }
}

#[test]
fn a_figure_moves_with_its_frames_and_stands_where_it_was_stopped() {
    let mut state = after(&opened("#/care/bridge?at=0"), CareAction::Played(true));
    assert!(state.care.frame().is_some());
    for frame in 0..=60 {
        state = after(&state, CareAction::Frame(f64::from(frame) * 25.0));
    }
    assert_eq!(state.address().to_string(), "#/care/bridge?at=0", "the address rests while it moves");
    let stopped = after(&state, CareAction::Played(false));
    assert_eq!((look(&stopped).at, stopped.care.frame()), (Some(15), None));
    assert_eq!(after(&stopped, CareAction::Frame(9_000.0)).screen, stopped.screen, "a late frame does nothing");
}

#[test]
fn half_the_pace_is_half_the_way() {
    let mut state = after(&opened("#/care/bridge?at=0"), CareAction::Slowed(true));
    state = after(&state, CareAction::Played(true));
    for frame in 0..=40 {
        state = after(&state, CareAction::Frame(f64::from(frame) * 25.0));
    }
    assert_eq!(look(&after(&state, CareAction::Played(false))).at, Some(5));
}

#[test]
fn a_hidden_page_and_another_page_let_the_figure_stand() {
    let mut state = after(&opened("#/care/bridge?at=0"), CareAction::Played(true));
    state = after(&state, CareAction::Frame(0.0));
    assert!(!after(&state, CareAction::Frame(600_000.0)).care.is_moving());
    assert!(!after(&state, CareAction::Frame(-600_000.0)).care.is_moving());
    let elsewhere = update(&state, Action::AddressOpened(Address::parse("#/care/clam")));
    assert_eq!(elsewhere.care.frame(), None);
}

#[test]
fn the_disc_beside_a_figure_is_that_of_the_same_posture_in_the_lab() {
    let state = opened("#/care/lift");
    let discs: Vec<_> = state.care.discs().iter().flatten().collect();
    let names = discs.iter().map(|disc| disc.stance().posture().unwrap().id).collect::<Vec<_>>();
    assert_eq!(names, ["round-back-lift", "hip-hinge-lift"]);
    let lab = update(&state, Action::Lab(LabAction::PostureChosen(posture("round-back-lift").unwrap())));
    assert_eq!(lab.body.unwrap().readings(), discs[0].readings());
    assert!(discs[0].readings().pressure > discs[1].readings().pressure);
}

#[test]
fn a_pair_is_first_seen_where_it_differs() {
    for (id, postures) in [("sit", ["slumped", "sitting-upright"]), ("lift", ["round-back-lift", "hip-hinge-lift"])] {
        let state = opened(&format!("#/care/{id}"));
        let names = state.care.discs().iter().flatten().filter_map(|disc| disc.stance().posture()).map(|own| own.id);
        assert_eq!(names.collect::<Vec<_>>(), postures, "{id}");
    }
}

#[test]
fn a_disc_follows_its_figure_and_none_is_made_up() {
    let mut state = opened("#/care/press-up?at=0");
    let name =
        |state: &State| state.care.discs()[0].as_ref().and_then(|disc| disc.stance().posture()).map(|own| own.id);
    assert_eq!(name(&state), Some("prone-flat"));
    state = after(&state, CareAction::Looked(CareLook::default().at(3.0)));
    assert_eq!(name(&state), Some("press-up"));
    assert!(opened("#/care/clam").care.discs().iter().all(Option::is_none));
    assert!(opened("#/care/bend").care.discs()[1].is_none(), "nobody measured bending from the hips");
}

#[test]
fn both_sides_are_done_where_there_are_two() {
    let mut state = opened("#/care/session");
    for id in ["clam", "bridge", "no-such-thing"] {
        state = after(&state, CareAction::Picked(id));
    }
    let told: Vec<_> = state.care.tasks().iter().map(|task| (task.exercise.id, task.mirrored)).collect();
    assert_eq!(told, [("clam", false), ("clam", true), ("bridge", false)]);
    for (id, is) in
        [("walk", false), ("dead-bug", false), ("knee-hug", true), ("prone-lying", false), ("bridge", false)]
    {
        assert_eq!(exercise(id).unwrap().is_one_sided(), is, "{id}");
    }
}

#[test]
fn a_session_is_put_together_begun_and_waits_for_whoever_goes_elsewhere() {
    let mut state = opened("#/care/session");
    for id in ["squat", "bridge", "prone-lying"] {
        state = after(&state, CareAction::Picked(id));
    }
    assert_eq!(state.care.tasks()[0].most_pain, 3, "squats ask for less pain");
    assert_eq!(state.care.tasks()[1].most_pain, MOST_PAIN);
    state = after(&state, CareAction::Earlier(1));
    state = after(&state, CareAction::Repeated(0, 0));
    state = after(&state, CareAction::Dropped(9));
    let told: Vec<_> = state.care.tasks().iter().map(|task| (task.exercise.id, task.amount())).collect();
    assert_eq!(told[0], ("bridge", 1));
    assert!(told[2].0 == "prone-lying" && told[2].1 >= 5, "{told:?}");
    state = after(&state, CareAction::Begun);
    state = after(&state, CareAction::Session(PlayerAction::Answer(Pain::default())));
    assert!(state.care.is_in_session() && state.care.player().unwrap().stage() == Stage::Ready);
    assert_eq!(state.address().to_string(), "#/care/session", "nothing of it is in the address");
    let elsewhere = update(&state, Action::AddressOpened(Address::parse("#/disc")));
    assert!(!elsewhere.care.is_in_session() && elsewhere.care.player().is_some());
}

fn chosen(ids: &[&'static str]) -> State {
    ids.iter().fold(opened("#/care/session"), |state, id| after(&state, CareAction::Picked(id)))
}

#[test]
fn a_session_that_is_kept_is_the_same_when_it_is_opened() {
    let state = after(&chosen(&["bridge", "clam", "towel-under-low-back"]), CareAction::Repeated(0, 7));
    let state = after(&state, CareAction::Earlier(2));
    let text = state.care.written();
    assert!(text.starts_with("1\nbridge 7\nclam ") && text.contains(" other\n"), "{text}");
    let opened = after(&opened("#/care/session"), CareAction::Opened(text.clone()));
    assert_eq!(opened.care.tasks(), state.care.tasks());
    assert_eq!((opened.care.written(), opened.care.keeping()), (text, None));
}

#[test]
fn what_is_kept_says_nothing_of_pain() {
    let state = chosen(&["bridge"]);
    let text = state.care.written();
    let begun = after(&after(&state, CareAction::Begun), CareAction::Said(Pain { worst: 7, ..Pain::default() }));
    let answered = after(&begun, CareAction::Session(PlayerAction::Answer(Pain { worst: 3, ..Pain::default() })));
    assert_eq!(answered.care.written(), text);
}

#[test]
fn what_is_no_session_is_said_to_be_none_and_changes_nothing() {
    let state = chosen(&["bridge", "clam"]);
    for text in [
        "",
        "1",
        "1\n",
        "2\nbridge 12",
        "1\nbridge",
        "1\nbridge a lot",
        "1\nbridge 0",
        "1\nbridge 61",
        "1\nbridge 99999999999",
        "1\nbridge 12 other",
        "1\nbridge  12",
        "1\nbridge 12\n",
        "1\nbridge 12\r\nclam 8",
        "1\nclam 8 left",
        "1\nno-such-thing 3",
        "<b>1</b>",
    ] {
        let opened = after(&state, CareAction::Opened(text.to_owned()));
        assert_eq!(opened.care.tasks(), state.care.tasks(), "{text}");
        assert_eq!(opened.care.keeping(), Some(Keeping::Unreadable), "{text}");
        assert_eq!(after(&opened, CareAction::Dropped(0)).care.keeping(), None, "the next act has its own news");
    }
}

#[test]
fn a_session_sounds_once_for_each_position_and_only_where_that_is_wanted() {
    let begun = after(
        &after(&chosen(&["bridge"]), CareAction::Begun),
        CareAction::Session(PlayerAction::Answer(Pain::default())),
    );
    assert_eq!(begun.care.sounds(), None, "unasked");
    let mut state = after(&begun, CareAction::Sounded(true));
    let (mut heard, mut now) = (vec![state.care.sounds()], 0.0);
    while state.care.is_in_session() {
        let (before, is_paused) = (state.care.sounds(), after(&state, CareAction::Session(PlayerAction::Pause)));
        assert_eq!(is_paused.care.sounds(), before, "a pause is no position");
        now += 100.0;
        state = after(&state, CareAction::Frame(now));
        if heard.last() != Some(&state.care.sounds()) {
            heard.push(state.care.sounds());
        }
    }
    let times = usize::from(state.care.tasks()[0].repetitions);
    let keys = exercise("bridge").unwrap().keys.len();
    assert!(heard.len() >= 2 + times * (keys - 1), "{} tones", heard.len());
    let last = heard.last().copied().flatten();
    assert_eq!(heard.iter().flatten().filter(|(_, ends)| *ends).count(), 1);
    assert!(last.is_some_and(|(_, ends)| ends), "the end of the session has its own tone");
    let done = after(&state, CareAction::Session(PlayerAction::Answer(Pain::default())));
    assert_eq!(done.care.sounds(), None, "it is over");
}
