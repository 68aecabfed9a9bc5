//! Teaching as state machines: presenting, what a class predicts, and a lesson in the making.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may fall over")]

#[path = "support/answers.rs"]
#[allow(dead_code, reason = "shared with other tests, which use more of it")]
mod support;

use sciatica_explorer::{
    app::{
        Action, Address, CheckAction, State,
        teach::{Cover, Edit, Editor, Field, Prediction, PredictionAct, Presenting, PresentingAct, leads},
        update,
    },
    lesson::{Lesson, lesson, lessons, limit, read},
    questionnaire::{Answer, RedFlagId},
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
        assert!(now.after(PresentingAct::Leave).is_none());
    }
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
    assert_eq!(class.hands(), 5);
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
    assert_eq!(tapped.prediction().expect("a question").hands(), 0);
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
            let _ = editor.problems();
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
