//! Teaching as state machines: presenting, what a class predicts, and a lesson in the making.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may fall over")]

#[path = "support/answers.rs"]
#[allow(dead_code, reason = "shared with other tests, which use more of it")]
mod support;

use sciatica_explorer::{
    anatomy::views,
    app::{
        Action, Address, CareAction, CheckAction, Handout, LabAction, Screen, State, Step, TeachAction, Theme,
        teach::{
            Cover, Edit, Editor, Field, KEYS, Pointer, Prediction, PredictionAct, Presenting, PresentingAct, Tool,
            act_of, leads, seen,
        },
        update,
    },
    lesson::{Lesson, case, cases, draft, lesson, lessons, limit, read},
    questionnaire::{Answer, RedFlagId, Urgency},
    quiz::understanding::quizzes,
    text::Language,
};
use support::Draw;

fn built_in(id: &str) -> Lesson {
    lesson(id).expect(id).in_language(Language::English)
}

/// Somebody in the middle of something: a torn disc on the screen, steps to go back, and an answer in the check.
fn busy() -> State {
    let mut state = State::default();
    for route in
        ["#/disc?posture=slumped&level=L5-S1&annulus=torn&larger=1", "#/anatomy/nerve-back/piriformis?labels=0"]
    {
        state = update(&state, Action::AddressOpened(Address::parse(route)));
    }
    update(&state, Action::Check(CheckAction::FlagAnswered(RedFlagId::Ca1, Answer::Yes)))
}

fn begin(id: &str) -> Presenting {
    Presenting::begin(built_in(id), &busy()).expect("a lesson with steps")
}

fn after(presenting: &Presenting, acts: &[PresentingAct]) -> Presenting {
    acts.iter().fold(presenting.clone(), |now, act| now.after(*act).expect("nobody left"))
}

// --- presenting ---

#[test]
fn every_lesson_is_walked_forward_and_back_and_each_step_is_the_state_it_names() {
    for it in lessons() {
        let mut now = begin(it.id);
        for (number, step) in (1..).zip(it.steps) {
            assert_eq!(now.number(), number, "{}", it.id);
            assert_eq!(now.shown().address().to_string(), full(step.route), "{}", it.id);
            now = after(&now, &[PresentingAct::Next]);
        }
        assert_eq!(now.number(), it.steps.len(), "beyond the last step there is none");
        for number in (1..it.steps.len()).rev() {
            now = after(&now, &[PresentingAct::Back]);
            assert_eq!(now.number(), number);
        }
        assert_eq!(after(&now, &[PresentingAct::Back]).number(), 1);
    }
}

/// The address of a page that starts at this one.
fn full(route: &str) -> String {
    State::opened_at(Address::parse(route)).address().to_string()
}

#[test]
fn leaving_leads_back_to_exactly_where_one_was_from_anywhere() {
    let before = busy();
    let mut draw = Draw(3);
    for _ in 0..50 {
        let mut now = Presenting::begin(built_in("jelly-donut"), &before).expect("steps");
        for _ in 0..draw.below(12) {
            let act = [
                PresentingAct::Next,
                PresentingAct::Back,
                PresentingAct::To(4),
                PresentingAct::Black,
                PresentingAct::Overview,
                PresentingAct::Notes,
                PresentingAct::Timer,
                PresentingAct::Tick(100.0),
                PresentingAct::Predict(PredictionAct::Tap(1)),
            ][draw.below(9) as usize];
            now = after(&now, &[act]);
        }
        assert_eq!(now.before(), &before);
        assert!(left(&now));
    }
}

/// Whether Escape leads out: past a number that was typed, a cover and a tool.
fn left(now: &Presenting) -> bool {
    (0..4).try_fold(now.clone(), |now, _| now.after(PresentingAct::Escape)).is_none()
}

#[test]
fn nothing_that_somebody_answered_is_on_the_screen_of_a_lesson() {
    let own = busy();
    let now = begin("same-pain");
    let step = (1..).zip(&now.lesson().steps).find(|(_, step)| step.route == "#/check").expect("a step").0;
    let shown = after(&now, &[PresentingAct::To(step)]).shown();
    assert_ne!(own.check, State::default().check, "somebody answered before");
    assert_eq!(shown.check, State::default().check);
}

#[test]
fn a_number_jumps_and_one_that_no_step_has_stays() {
    let now = begin("jelly-donut");
    assert_eq!(after(&now, &[PresentingAct::Digit(4), PresentingAct::Enter]).number(), 4);
    let typed = after(&now, &[PresentingAct::Digit(1), PresentingAct::Digit(2)]);
    assert_eq!((typed.typed(), typed.number()), (12, 1));
    let stayed = after(&typed, &[PresentingAct::Enter]);
    assert_eq!((stayed.typed(), stayed.number()), (0, 1), "there are six");
    assert_eq!(after(&now, &[PresentingAct::To(0)]).number(), 1);
    assert_eq!(after(&now, &[PresentingAct::To(6)]).number(), 6);
    assert_eq!(after(&now, &[PresentingAct::Enter]).number(), 1);
}

#[test]
fn black_and_overview_cover_the_step_until_it_is_left_or_they_are_asked_again() {
    let now = begin("move-well");
    let black = after(&now, &[PresentingAct::Black]);
    assert_eq!(black.cover(), Cover::Black);
    assert_eq!(after(&black, &[PresentingAct::Black]).cover(), Cover::None);
    assert_eq!(after(&black, &[PresentingAct::Overview]).cover(), Cover::Overview);
    let gone_on = after(&black, &[PresentingAct::Next]);
    assert_eq!((gone_on.cover(), gone_on.number()), (Cover::None, 2));
    let notes = after(&now, &[PresentingAct::Notes, PresentingAct::Next]);
    assert!(notes.has_notes(), "notes stay from step to step");
    assert!(!after(&notes, &[PresentingAct::Notes]).has_notes());
}

#[test]
fn escape_takes_one_thing_away_and_always_leads_out() {
    let covered = after(&begin("move-well"), &[PresentingAct::Overview, PresentingAct::Digit(3)]);
    let without_number = after(&covered, &[PresentingAct::Escape]);
    assert_eq!((without_number.typed(), without_number.cover()), (0, Cover::Overview));
    let plain = after(&without_number, &[PresentingAct::Escape]);
    assert_eq!(plain.cover(), Cover::None);
    assert!(plain.after(PresentingAct::Escape).is_none());
}

#[test]
fn the_clock_counts_while_it_runs_and_says_how_late_it_is() {
    let minute = 60_000.0;
    let stopped = after(&begin("move-well"), &[PresentingAct::Tick(0.0), PresentingAct::Tick(minute)]);
    assert_eq!(stopped.spent(), 0.0, "nobody started it");
    let acts = [PresentingAct::Timer, PresentingAct::Tick(5.0), PresentingAct::Tick(5.0 + 2.0 * minute)];
    let running = after(&stopped, &acts);
    assert_eq!(running.spent(), 2.0 * minute);
    assert_eq!(running.over(), -minute, "the first step takes three minutes");
    let back = after(&running, &[PresentingAct::Tick(0.0), PresentingAct::Tick(minute)]);
    assert_eq!(back.spent(), 3.0 * minute, "a clock that runs backward takes nothing away");
    let paused = after(&back, &[PresentingAct::Timer, PresentingAct::Tick(9.0 * minute)]);
    assert!(!paused.is_timed());
    let again =
        after(&paused, &[PresentingAct::Timer, PresentingAct::Tick(20.0 * minute), PresentingAct::Tick(21.0 * minute)]);
    assert_eq!(again.spent(), 4.0 * minute, "the pause is not counted");
    assert_eq!(after(&again, &[PresentingAct::Next]).over(), -2.0 * minute);
}

#[test]
fn a_lesson_without_steps_is_not_presented() {
    assert!(Presenting::begin(Lesson::default(), &State::default()).is_none());
}

// --- on the page ---

fn go(state: &State, address: &str) -> State {
    update(state, Action::AddressOpened(Address::parse(address)))
}

fn present(state: &State, act: PresentingAct) -> State {
    update(state, Action::Teach(TeachAction::Present(act)))
}

#[test]
fn the_address_of_a_step_presents_it_and_escape_leads_back_to_all_that_was() {
    let before = busy();
    let step = go(&before, "#/teach/jelly-donut/2");
    assert_eq!(step.address().to_string(), "#/teach/jelly-donut/2");
    let shown = step.teach.presenting().expect("it is presented");
    assert_eq!((shown.number(), step.screen), (2, Screen::Disc));
    let next = present(&step, PresentingAct::Next);
    assert_eq!(next.address().to_string(), "#/teach/jelly-donut/3");
    assert_eq!(go(&next, "#/teach/jelly-donut/1").teach.presenting().expect("still").number(), 1);
    assert_eq!(present(&next, PresentingAct::Escape), before);
    assert_eq!(go(&next, "#/teach").screen, go(&before, "#/teach").screen);
    assert!(!go(&next, "#/teach").is_presenting());
}

/// What whoever sits there, or the class, may do while a step is shown.
fn done_in_a_step(draw: &mut Draw) -> Action {
    let routes = [
        "#/disc?posture=round-back-lift&annulus=torn",
        "#/anatomy/nerve-back/piriformis",
        "#/anatomy/where",
        "#/care/walk?time=2",
        "#/care",
        "#/check",
        "#/questions",
        "#/emergency",
    ];
    let acts = [
        PresentingAct::Next,
        PresentingAct::Back,
        PresentingAct::To(3),
        PresentingAct::Digit(2),
        PresentingAct::Enter,
        PresentingAct::Overview,
        PresentingAct::Notes,
        PresentingAct::Timer,
        PresentingAct::Take(Tool::Pen),
        PresentingAct::Predict(PredictionAct::Tap(1)),
        PresentingAct::Predict(PredictionAct::Reveal),
    ];
    match draw.below(8) {
        0 | 1 => Action::Teach(TeachAction::Present(acts[draw.below(acts.len() as u64) as usize])),
        2 | 3 => Action::AddressOpened(Address::parse(routes[draw.below(routes.len() as u64) as usize])),
        4 => Action::Lab(
            [LabAction::InflammationSwitched(true), LabAction::AgeSet(70), LabAction::PressureSwitched(true)]
                [draw.below(3) as usize],
        ),
        5 => Action::Care(
            [CareAction::Picked("walk"), CareAction::Played(true), CareAction::Sounded(true)][draw.below(3) as usize]
                .clone(),
        ),
        6 => {
            Action::Check(CheckAction::FlagAnswered(RedFlagId::Ca3, [Answer::No, Answer::Yes][draw.below(2) as usize]))
        }
        _ => [Action::ThemeChosen(Theme::Dark), Action::Chosen("start", "#/disc".to_owned())][draw.below(2) as usize]
            .clone(),
    }
}

#[test]
fn whatever_was_done_in_a_presentation_leaving_restores_all_of_the_state() {
    let before = [
        Action::Lab(LabAction::AgeSet(35)),
        Action::AddressOpened(Address::parse("#/care/walk?time=1")),
        Action::Care(CareAction::Picked("walk")),
        Action::AddressOpened(Address::parse("#/anatomy/nerve-back")),
    ]
    .into_iter()
    .fold(busy(), |state, action| update(&state, action));
    let mut draw = Draw(17);
    let begins = ["#/teach/same-pain/1", "#/teach/jelly-donut/2", "#/teach/move-well/1", "#/teach/cases/driver/1"];
    let mut moved = 0;
    for round in 0..40 {
        let mut state = go(&before, begins[round % begins.len()]);
        let first = state.clone();
        for _ in 0..draw.below(16) {
            let action = done_in_a_step(&mut draw);
            state = update(&state, action.clone());
            assert!(state.is_presenting(), "{action:?} led out");
        }
        let is_moved = state.body != first.body || state.care != first.care || state.check != first.check;
        moved += usize::from(is_moved);
        // Escape takes one thing away at a time: a number, a cover, a tool, and the presentation.
        for _ in 0..4 {
            if state.is_presenting() {
                state = present(&state, PresentingAct::Escape);
            }
        }
        // The colours are the page's: who chose others has them.
        let theme = state.theme;
        assert!(state == State { theme, ..before.clone() }, "round {round}");
    }
    assert!(moved > 20, "only {moved} walks changed anything that could have stayed");
}

#[test]
fn whoever_comes_by_a_link_to_a_step_leaves_to_the_page_of_its_lesson() {
    let step = State::opened_at(Address::parse("#/teach/same-pain/6"));
    assert_eq!(step.screen, Screen::Check);
    assert_eq!(present(&step, PresentingAct::Escape), State::opened_at(Address::parse("#/teach/same-pain")));
}

#[test]
fn a_link_inside_a_step_leads_on_in_it_and_the_step_before_comes_back_as_it_was() {
    let step = go(&busy(), "#/teach/what-is-sciatica/1");
    let on = go(&step, "#/anatomy/nerve-back/piriformis");
    assert!(on.is_presenting() && on.screen != step.screen);
    assert_eq!(go(&on, "#/teach/what-is-sciatica/1"), step);
    assert_eq!(present(&present(&on, PresentingAct::Next), PresentingAct::Back), step);
}

#[test]
fn every_address_of_teaching_is_written_as_it_is_read_and_others_name_nothing() {
    let mut all = vec!["#/teach".to_owned(), "#/teach/own".to_owned()];
    for lesson in lessons() {
        all.push(lesson.route());
        all.push(lesson.step_route(lesson.steps.len()));
    }
    all.extend(cases().iter().flat_map(|case| [case.route(), format!("{}/5", case.route())]));
    all.extend(quizzes().iter().flat_map(|quiz| [quiz.route(), format!("{}/2?seed=7", quiz.route())]));
    all.extend(
        views()
            .iter()
            .flat_map(|view| [format!("#/teach/quizzes/{}", view.id), format!("#/teach/quizzes/{}/3?seed=7", view.id)]),
    );
    for address in all {
        assert_eq!(Address::parse(&address).to_string(), address);
        assert_eq!(State::opened_at(Address::parse(&address)).address().to_string(), address);
    }
    for wrong in ["#/teach/none", "#/teach/cases", "#/teach/cases/none", "#/teach/jelly-donut/0", "#/teach/own/1/2"] {
        assert_eq!(Address::parse(wrong).screen, Screen::Unknown, "{wrong}");
    }
    assert_eq!(
        State::opened_at(Address::parse("#/teach/jelly-donut/99")).address().to_string(),
        "#/teach/jelly-donut/1"
    );
    assert!(!State::opened_at(Address::parse("#/teach/own/1")).is_presenting(), "there is no such lesson yet");
}

#[test]
fn a_story_keeps_what_the_class_answers_until_its_own_answers_are_shown() {
    let before = busy();
    for it in cases() {
        let told = go(&before, &format!("{}/1", it.route()));
        assert!(told.check.is_made_up() && !told.check.has_answers(), "{}", it.id);
        let answered = update(&told, Action::Check(CheckAction::FlagAnswered(RedFlagId::Ca3, Answer::No)));
        let third = present(&present(&answered, PresentingAct::Next), PresentingAct::Next);
        assert_eq!(third.check, answered.check, "the class goes on where it was");
        let result = present(&third, PresentingAct::Next);
        let gives = case(it.id).expect("a story").gives.urgency;
        let wanted = if ["now", "today"].contains(&gives) { Step::Help } else { Step::Result };
        assert_eq!(result.check.step(), wanted, "{}", it.id);
        let urgency = result.check.assessment().urgency.map(Urgency::name).unwrap_or_default();
        assert_eq!(urgency, gives, "{}", it.id);
        let last = present(&result, PresentingAct::Next);
        assert_eq!(last.check, result.check, "{}", it.id);
        assert_eq!(present(&last, PresentingAct::Escape), before, "{}", it.id);
    }
}

#[test]
fn what_was_kept_on_the_device_is_never_on_the_projector() {
    let step = State::opened_at(Address::parse("#/teach/same-pain/6"));
    let kept = busy().check;
    let restored = update(&step, Action::Check(CheckAction::Restored(Ok(*kept.answers()))));
    assert_eq!(restored.check, State::default().check);
    assert_eq!(restored.own_check().answers(), kept.answers());
    let left = present(&restored, PresentingAct::Escape);
    assert_eq!(left.check.answers(), kept.answers());
    assert!(left.check.keeps());
}

#[test]
fn a_quiz_in_class_asks_all_its_questions_with_a_reason_for_each_answer() {
    for quiz in quizzes() {
        let state = go(&State::default(), &format!("{}/1?seed=7", quiz.route()));
        let lesson = state.teach.presenting().expect(quiz.id).lesson().clone();
        assert_eq!(lesson.steps.len(), quiz.questions.len());
        for step in &lesson.steps {
            let question = step.question.as_ref().expect("a question");
            assert_eq!(question.reveals.lines().count(), question.answers.len());
            assert!(question.right.is_some() && !question.sources.is_empty());
        }
        let again = go(&State::default(), &format!("{}/1?seed=7", quiz.route()));
        assert_eq!(again.teach.presenting().expect(quiz.id).lesson(), &lesson, "the same for every pupil");
    }
}

#[test]
fn a_code_leads_to_what_the_class_sees_and_for_a_quiz_to_the_same_order_of_it() {
    for quiz in quizzes() {
        let page = format!("{}?seed=7", quiz.route());
        let state = go(&State::default(), &format!("{}/2?seed=7", quiz.route()));
        assert_eq!(seen(&state).to_string(), page);
        assert_eq!(State::opened_at(Address::parse(&page)).address().to_string(), page);
    }
    let step = go(&busy(), "#/teach/jelly-donut/2");
    assert_eq!(seen(&step), step.seen());
    assert_eq!(seen(&step).screen, Screen::Disc);
    assert_eq!(seen(&busy()), busy().address());
}

#[test]
fn an_order_means_the_same_however_often_its_address_is_read() {
    let route = quizzes().first().expect("a quiz").route();
    for seed in ["0", "1", "7", "4294967295", "99999999999", "-3", "x"] {
        let once = Address::parse(&format!("{route}?seed={seed}"));
        assert_eq!(Address::parse(&once.to_string()), once, "{seed}");
    }
}

#[test]
fn what_is_printed_is_there_until_it_was() {
    let page = go(&busy(), "#/teach/jelly-donut");
    let print = |state: &State, what| update(state, Action::Teach(TeachAction::Printed(what)));
    let key = print(&page, Some(Handout::Key));
    assert_eq!(key.teach.handout(), Some(Handout::Key));
    assert_eq!(print(&key, None), page, "a later print holds no answers");
    assert_eq!(go(&key, "#/teach").teach.handout(), None);
}

#[test]
fn a_file_opens_as_a_lesson_of_ones_own_or_tells_all_that_is_wrong_and_changes_nothing_else() {
    let before = busy();
    let wrong = update(&before, Action::Teach(TeachAction::Opened("{\"version\":1,\"steps\":[{}]}".to_owned())));
    let paths: Vec<_> = wrong.teach.problems().iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["id", "title", "steps[0].route", "steps[0].says", "steps[0].minutes", "minutes"]);
    assert_eq!((wrong.screen, wrong.teach.editor()), (before.screen, None));
    let file = built_in("move-well").written();
    let own = update(&wrong, Action::Teach(TeachAction::Opened(file.clone())));
    assert_eq!(own.address().to_string(), "#/teach/own");
    assert_eq!(own.teach.editor().expect("it is open").file(), file);
    assert!(own.teach.problems().is_empty());
    let presented = go(&own, "#/teach/own/3");
    assert_eq!(presented.address().to_string(), "#/teach/own/3");
    assert_eq!(present(&presented, PresentingAct::Escape), own);
}

#[test]
fn another_lesson_in_the_editor_is_one_step_back_to_the_one_before() {
    let own = |text: &str| TeachAction::Opened(text.to_owned());
    let first = update(&busy(), Action::Teach(own(&built_in("move-well").written())));
    assert!(!first.teach.editor().expect("it is open").can_undo(), "there was none before");
    let edit = |edit| Action::Teach(TeachAction::Edit(edit));
    let changed = update(&first, edit(write(Field::Title, "Mine")));
    for act in [TeachAction::Begun, own(&built_in("jelly-donut").written())] {
        let other = update(&changed, Action::Teach(act));
        assert_ne!(other.teach.editor().expect("another").lesson(), changed.teach.editor().expect("one").lesson());
        let back = update(&other, edit(Edit::Undo));
        assert_eq!(back.teach.editor().expect("one").lesson(), changed.teach.editor().expect("one").lesson());
        let further = update(&back, edit(Edit::Undo));
        assert_eq!(further.teach.editor().expect("one").lesson(), first.teach.editor().expect("one").lesson());
    }
    let again = update(&changed, Action::Teach(own(&changed.teach.editor().expect("one").file())));
    assert_eq!(again.teach.editor(), changed.teach.editor(), "the same lesson is no step");
}

#[test]
fn whatever_the_editor_saves_opens_in_it_again() {
    let draft = made(&[add("#/disc"), write(Field::Id, "My lesson"), write(Field::Answers(0), "only one")]);
    assert!(!draft.problems().is_empty());
    let opened = update(&busy(), Action::Teach(TeachAction::Opened(draft.file())));
    let editor = opened.teach.editor().expect("a draft");
    assert_eq!((editor.lesson(), editor.problems()), (draft.lesson(), draft.problems()));
    assert!(opened.teach.problems().is_empty(), "they are told in the editor");
}

// --- hands and keys ---

#[test]
fn no_key_means_two_things_and_each_act_has_its_key() {
    let mut seen = Vec::new();
    for key in &KEYS {
        for name in key.keys.split(' ').filter(|name| !name.contains('…')) {
            assert!(!seen.contains(&name), "{name}");
            seen.push(name);
            assert_eq!(act_of(if name == "Space" { " " } else { name }), Some(key.act), "{name}");
        }
    }
    let meant = [
        ("ArrowRight", PresentingAct::Next),
        ("PageDown", PresentingAct::Next),
        ("Space", PresentingAct::Next),
        ("ArrowLeft", PresentingAct::Back),
        ("PageUp", PresentingAct::Back),
        ("n", PresentingAct::Notes),
        ("s", PresentingAct::Second),
        ("r", PresentingAct::Predict(PredictionAct::Reveal)),
        ("o", PresentingAct::Overview),
        ("Enter", PresentingAct::Enter),
        ("b", PresentingAct::Black),
        (".", PresentingAct::Black),
        ("t", PresentingAct::Timer),
        ("p", PresentingAct::Take(Tool::Pointer)),
        ("d", PresentingAct::Take(Tool::Pen)),
        ("w", PresentingAct::Wipe),
        ("f", PresentingAct::Full),
        ("q", PresentingAct::Code),
        ("?", PresentingAct::Keys),
        ("Escape", PresentingAct::Escape),
    ];
    for (name, act) in meant {
        assert_eq!(act_of(name), Some(act), "{name}");
    }
    assert_eq!(seen.len(), meant.len(), "a key of the table is not looked at: {seen:?}");
    for digit in 0..10 {
        assert_eq!(act_of(&digit.to_string()), Some(PresentingAct::Digit(digit)));
    }
    assert_eq!((act_of("x"), act_of("Tab"), act_of("77")), (None, None, None));
}

fn point(pointer: Pointer, x: i32) -> PresentingAct {
    PresentingAct::Point(pointer, [x, 9])
}

#[test]
fn a_hand_that_sweeps_goes_to_another_step_and_one_that_taps_does_not() {
    let second =
        after(&begin("jelly-donut"), &[point(Pointer::Down, 300), point(Pointer::Move, 200), point(Pointer::Up, 100)]);
    assert_eq!(second.number(), 2);
    assert_eq!(after(&second, &[point(Pointer::Down, 100), point(Pointer::Up, 300)]).number(), 1);
    assert_eq!(after(&second, &[point(Pointer::Down, 100), point(Pointer::Up, 110)]).number(), 2);
    assert_eq!(after(&second, &[point(Pointer::Up, 900)]).number(), 2, "nothing went down");
}

#[test]
fn the_pen_draws_while_it_is_down_and_what_it_drew_goes_with_the_step_or_by_hand() {
    let acts = [
        PresentingAct::Take(Tool::Pen),
        point(Pointer::Move, 1),
        point(Pointer::Down, 2),
        point(Pointer::Move, 300),
        point(Pointer::Up, 300),
        point(Pointer::Move, 4),
    ];
    let drawn = after(&begin("jelly-donut"), &acts);
    assert_eq!((drawn.ink(), drawn.number(), drawn.tool()), ("M2 9L300 9", 1, Tool::Pen));
    assert_eq!(after(&drawn, &[PresentingAct::Wipe]).ink(), "");
    assert_eq!(after(&drawn, &[PresentingAct::Next]).ink(), "");
    let put_away = after(&drawn, &[PresentingAct::Escape]);
    assert_eq!((put_away.tool(), put_away.ink()), (Tool::None, "M2 9L300 9"));
    let light = after(&put_away, &[PresentingAct::Take(Tool::Pointer), point(Pointer::Move, 50)]);
    assert_eq!((light.place(), light.ink()), ([50, 9], "M2 9L300 9"));
}

// --- what a class predicts ---

#[test]
fn hands_are_tapped_or_typed_and_bars_grow_against_the_longest() {
    let acts = [
        PredictionAct::Tap(0),
        PredictionAct::Tap(0),
        PredictionAct::Untap(0),
        PredictionAct::Type(1, 4),
        PredictionAct::Untap(2),
        PredictionAct::Tap(9),
    ];
    let class = acts.iter().fold(Prediction::new(3), |class, act| class.after(*act));
    assert_eq!(class.counts(), [1, 4, 0]);
    assert_eq!([0, 1, 2, 9].map(|answer| class.bar(answer)), [0.25, 1.0, 0.0, 0.0]);
    assert_eq!(class.after(PredictionAct::Type(0, u16::MAX)).counts()[0], 999);
    assert_eq!(Prediction::new(3).bar(0), 0.0, "no hand, no bar");
}

#[test]
fn once_the_answer_is_shown_no_hand_changes() {
    let class = Prediction::new(2).after(PredictionAct::Tap(1)).after(PredictionAct::Reveal);
    assert!(class.is_revealed());
    for act in [PredictionAct::Tap(0), PredictionAct::Untap(1), PredictionAct::Type(0, 9)] {
        assert_eq!(class.after(act).counts(), [0, 1]);
    }
    assert_eq!(class.after(PredictionAct::Clear), Prediction::new(2));
}

#[test]
fn each_step_keeps_what_the_class_said_of_it() {
    let tapped = after(&begin("scan-report"), &[PresentingAct::Predict(PredictionAct::Tap(2)), PresentingAct::Next]);
    assert_eq!(tapped.prediction().expect("a question").counts().iter().sum::<u16>(), 0);
    let back = after(&tapped, &[PresentingAct::Back]);
    assert_eq!(back.prediction().expect("a question").counts(), [0, 0, 1]);
}

// --- a lesson in the making ---

fn made(edits: &[Edit]) -> Editor {
    edits.iter().fold(Editor::default(), |editor, edit| editor.after(edit.clone()))
}

fn write(field: Field, words: &str) -> Edit {
    Edit::Write(field, words.to_owned())
}

fn add(route: &str) -> Edit {
    Edit::Add(route.to_owned())
}

#[test]
fn a_lesson_of_three_steps_is_made_saved_and_opened() {
    let editor = made(&[
        write(Field::Id, "mine"),
        write(Field::Title, "Mine"),
        add("#/disc?posture=slumped"),
        add("#/check"),
        add("#/care/walk"),
        write(Field::Says(0), "Look at <b>this</b>."),
        write(Field::Asks(0), "What now?"),
        write(Field::Answers(0), "One\n\nTwo\n"),
        Edit::Right(0, Some(3)),
        write(Field::Says(1), "Answer for Marek."),
        write(Field::Says(2), "Walk."),
        write(Field::Misconceptions(2), "Rest heals\n"),
        Edit::Minutes(2, 9),
    ]);
    assert_eq!(editor.problems(), []);
    let opened = read(&editor.file(), leads).expect("a lesson");
    assert_eq!(opened, editor.tidied());
    assert_eq!(opened.minutes(), 15);
    let question = opened.steps[0].question.as_ref().expect("a question");
    assert_eq!((question.answers.len(), question.right), (2, Some(2)), "the right one is still “Two”");
    assert_eq!(Editor::open(opened).file(), editor.file());
}

#[test]
fn steps_change_places_and_go() {
    let editor = made(&[add("#/disc"), add("#/check"), add("#/care/walk")]);
    let routes =
        |editor: &Editor| editor.lesson().steps.iter().map(|step| step.route.clone()).collect::<Vec<_>>().join(" ");
    assert_eq!(routes(&editor.after(Edit::Move(2, 0))), "#/care/walk #/disc #/check");
    assert_eq!(routes(&editor.after(Edit::Move(0, 1))), "#/check #/disc #/care/walk");
    assert_eq!(routes(&editor.after(Edit::Remove(1))), "#/disc #/care/walk");
    for nothing in [Edit::Move(0, 3), Edit::Move(3, 0), Edit::Remove(3), Edit::Minutes(0, 0), Edit::Minutes(9, 5)] {
        assert_eq!(editor.after(nothing), editor, "it changes nothing and is no step back");
    }
}

#[test]
fn typing_on_in_one_place_is_one_step_back() {
    let editor = made(&[
        add("#/disc"),
        write(Field::Says(0), "L"),
        write(Field::Says(0), "Lo"),
        write(Field::Says(0), "Look"),
        write(Field::Title, "T"),
    ]);
    let back = editor.after(Edit::Undo);
    assert_eq!((back.lesson().title.as_str(), back.lesson().steps[0].says.as_str()), ("", "Look"));
    let further = back.after(Edit::Undo);
    assert_eq!(further.lesson().steps[0].says, "");
    assert_eq!(further.after(Edit::Redo).after(Edit::Redo).lesson(), editor.lesson());
    let other = further.after(add("#/check"));
    assert!(!other.can_redo(), "a new change ends what was taken back");
    assert!(!made(&[]).can_undo() && made(&[Edit::Undo, Edit::Redo]) == Editor::default());
}

#[test]
fn what_is_not_finished_says_so_by_the_paths_of_a_file() {
    let editor = made(&[add("#/nowhere"), write(Field::Answers(0), "only one")]);
    let paths: Vec<_> = editor.problems().into_iter().map(|problem| problem.path).collect();
    for path in
        ["id", "title", "steps[0].route", "steps[0].says", "steps[0].question.asks", "steps[0].question.answers"]
    {
        assert!(paths.iter().any(|found| found == path), "{path} is not in {paths:?}");
    }
}

#[test]
fn any_row_of_edits_can_be_taken_back_and_never_breaks() {
    let mut draw = Draw(21);
    for _ in 0..200 {
        let start = Editor::open(built_in("move-well"));
        let mut editor = start.clone();
        let mut changes = 0;
        for _ in 0..draw.below(40) {
            let [at, to] = [draw.below(8) as usize, draw.below(8) as usize];
            let edit = match draw.below(8) {
                0 => add("#/disc"),
                1 => Edit::Move(at, to),
                2 => Edit::Remove(at),
                3 => Edit::Right(at, [None, Some(0), Some(2), Some(9)][draw.below(4) as usize]),
                4 => write(Field::Answers(at), ["", "a\nb", "\n\n", "a\n\nb\nc"][draw.below(4) as usize]),
                5 => write(Field::Asks(at), ["", "Why?"][draw.below(2) as usize]),
                6 => Edit::Minutes(at, to as u8),
                _ => write(Field::Aims, ["", "one\ntwo"][draw.below(2) as usize]),
            };
            let next = editor.after(edit);
            changes += usize::from(next != editor);
            editor = next;
            let (saved, found) = draft(&editor.file(), leads).expect("what is saved opens");
            assert_eq!((saved, found), (editor.tidied(), editor.problems()));
        }
        for _ in 0..changes {
            editor = editor.after(Edit::Undo);
        }
        assert_eq!(editor.lesson(), start.lesson());
    }
}

#[test]
fn a_lesson_has_no_more_steps_than_it_may() {
    let many = (0..100).fold(Editor::default(), |editor, _| editor.after(add("#/disc")));
    assert_eq!(many.lesson().steps.len(), *limit::STEPS.end());
}
