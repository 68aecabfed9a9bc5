//! A lesson leads to a story and back, a story survives the links in it, and whatever page it is presented in stays that page.

#![allow(clippy::expect_used, reason = "a test may fall over")]

use sciatica_explorer::{
    anatomy::views,
    app::{
        Action, Address, CheckAction, Frame, Screen, State, TeachAction, Theme,
        teach::{Cover, PredictionAct, PresentingAct, leads},
        update,
    },
    content::questionnaire::RegionId,
    quiz::{Kind, Quiz},
    text::{self, Language},
};

fn go(state: &State, address: &str) -> State {
    update(state, Action::AddressOpened(Address::parse(address)))
}

fn act(state: &State, act: PresentingAct) -> State {
    update(state, Action::Teach(TeachAction::Present(act)))
}

fn mark(state: &State) -> State {
    update(state, Action::Check(CheckAction::RegionMarked(RegionId::LowBack)))
}

#[test]
fn a_link_inside_a_story_leads_away_and_the_next_part_is_told_over_the_check_with_what_the_class_said() {
    let told = mark(&go(&State::default(), "#/teach/cases/driver/1"));
    let away = go(&told, "#/emergency");
    assert_eq!(away.screen, Screen::Emergency);
    let next = act(&away, PresentingAct::Next);
    assert_eq!((next.screen, next.address().to_string()), (Screen::Check, "#/teach/cases/driver/2".to_owned()));
    assert_eq!(next.check, told.check);
    let back = go(&go(&next, "#/emergency"), "#/teach/cases/driver/2");
    assert_eq!((back.screen, back.check), (Screen::Check, told.check));
}

#[test]
fn a_story_that_a_lesson_leads_to_ends_where_the_lesson_was() {
    let own = mark(&go(&State::default(), "#/disc"));
    let lesson = act(&act(&go(&own, "#/teach/same-pain/3"), PresentingAct::Timer), PresentingAct::Notes);
    let story = go(&lesson, "#/teach/cases/driver/1");
    assert_eq!(story.address().to_string(), "#/teach/cases/driver/1");
    assert_eq!(story.own_check(), &*own.check, "whose answers are kept");
    let back = act(&act(&story, PresentingAct::Next), PresentingAct::Escape);
    assert!(back == lesson, "{:?}", back.address());
    let by_address = go(&story, "#/teach/same-pain/3");
    assert!(by_address.teach.presenting() == lesson.teach.presenting());
    let end = act(&back, PresentingAct::Escape);
    assert!(end == own, "{:?}", end.address());
    // From one story to another the first does not wait below.
    let other = act(&go(&story, "#/teach/cases/nurse/1"), PresentingAct::Escape);
    assert!(!other.is_presenting() || other == lesson);
}

#[test]
fn a_step_in_a_frame_keeps_its_colours_and_its_frame_through_steps_and_back() {
    let frame = Frame::read("?theme=dark&controls=few", &mut |_| {});
    let state = State::framed(frame, Address::parse("#/teach/jelly-donut/1"));
    for state in [act(&state, PresentingAct::Next), act(&state, PresentingAct::Escape)] {
        assert_eq!((state.frame, state.theme), (frame, Theme::Dark));
    }
    let chosen = update(&state, Action::ThemeChosen(Theme::Light));
    assert_eq!(act(&chosen, PresentingAct::Escape).theme, Theme::Light);
}

#[test]
fn what_is_presented_speaks_the_language_that_comes_and_so_does_what_waits_below() {
    let frame = Frame::read("?lang=ar", &mut |_| {});
    let lesson = act(&State::framed(frame, Address::parse("#/teach/same-pain/3")), PresentingAct::Timer);
    let story = go(&lesson, "#/teach/cases/driver/1");
    let says = |state: &State| state.teach.presenting().and_then(|now| now.step()).map(|step| step.says.clone());
    let told = update(&story, Action::WordsCame(Language::Arabic, true));
    assert_eq!(says(&told).as_deref(), Some(text::around("teach-case-driver.one", Language::Arabic)));
    let back = act(&told, PresentingAct::Escape);
    assert_eq!((back.language, back.address()), (Language::Arabic, lesson.address()));
    assert!(says(&back).is_some_and(|words| says(&lesson).as_ref() != Some(&words)));
    // The clock that runs, runs.
    assert_eq!(back.teach.presenting().map(|now| now.beat()), lesson.teach.presenting().map(|now| now.beat()));
}

#[test]
fn a_step_shows_no_page_of_teaching() {
    for route in ["#/teach", "#/teach/own", "#/teach/jelly-donut", "#/teach/jelly-donut/2", "#/teach/cases/driver"] {
        assert_eq!(leads(route), None, "{route}");
    }
    assert_eq!(leads("#/disc").as_deref().map(|route| route.starts_with("#/disc")), Some(true));
}

#[test]
fn what_has_no_answer_cannot_be_revealed() {
    let told = go(&State::default(), "#/teach/cases/driver/1");
    let after = act(&told, PresentingAct::Predict(PredictionAct::Reveal));
    assert!(!after.teach.presenting().and_then(|now| now.prediction()).expect("a step").is_revealed());
}

#[test]
fn the_names_of_each_drawing_are_asked_in_class_the_same_for_the_same_seed() {
    for view in views() {
        for (step, kind) in Kind::ALL.iter().enumerate() {
            let state = go(&State::default(), &format!("#/teach/quizzes/{}/{}?seed=7", view.id, step + 1));
            let Screen::Anatomy { view: shown, look, .. } = state.screen else { panic!("{}", view.id) };
            assert_eq!((shown, look.quiz), (view.which, Some(Quiz { kind: *kind, seed: 7, hard: false })));
        }
    }
}

#[test]
fn what_covers_a_step_is_lifted_as_one_goes_somewhere() {
    let cover = |state: &State| state.teach.presenting().map(|presenting| presenting.cover());
    let covered = act(&go(&State::default(), "#/teach/what-is-sciatica/1"), PresentingAct::Keys);
    assert_eq!(cover(&covered), Some(Cover::Keys));
    let away = go(&covered, "#/questions");
    assert_eq!((cover(&away), away.screen), (Some(Cover::None), Screen::Questions(None)));
}
