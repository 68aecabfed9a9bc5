//! The questions about the drawings: each can be answered, none is asked twice, a hint gives no name away.
#![allow(clippy::expect_used, reason = "a test says what is wrong by panicking")]

use sciatica_explorer::{
    anatomy::{self, Scene, Settings, Structure, structures, views},
    quiz::{Act, Kind, Places, Play, Question, Quiz, hint},
    text::Language,
};

const ENGLISH: Language = Language::English;

fn quizzes() -> impl Iterator<Item = Quiz> {
    let rows = [0, 1, 7, u32::MAX].into_iter().flat_map(|seed| [false, true].map(|hard| (seed, hard)));
    rows.flat_map(|(seed, hard)| Kind::ALL.map(|kind| Quiz { kind, seed, hard }))
}

fn scenes() -> Vec<Scene> {
    views().iter().map(|view| Scene::of(view.which).set(Settings::default(), None)).collect()
}

fn ids(parts: &[Structure]) -> Vec<&'static str> {
    parts.iter().map(|part| part.id()).collect()
}

#[test]
fn every_question_of_every_view_can_be_answered_and_is_asked_once() {
    for scene in scenes() {
        let places = Places::new(&scene, &scene.shapes());
        let window = scene.view.view().windows[0].bounds(&scene.shapes(), scene.settings.side);
        for quiz in quizzes() {
            let questions = quiz.questions(&places, ENGLISH);
            let name = format!("{:?} {quiz:?}", scene.view);
            assert_eq!(questions, quiz.questions(&places, ENGLISH), "{name}: the same seed asks the same");
            let mut asked: Vec<_> = questions.iter().flat_map(|question| ids(&question.asked)).collect();
            assert!(asked.len() >= 5, "{name}: {asked:?}");
            for part in &asked {
                let at = places.at(anatomy::structure(part).expect("known"));
                assert!(at.is_some_and(|at| window.contains(at)), "{name}: {part} is not seen");
            }
            let count = asked.len();
            asked.sort_unstable();
            asked.dedup();
            assert_eq!(asked.len(), count, "{name}: asked twice");
            for Question { asked, choices } in &questions {
                assert!(asked.iter().all(|part| choices.contains(part)), "{name}: the answer is no choice");
                let mut names: Vec<_> = choices.iter().map(|part| part.name().in_language(ENGLISH)).collect();
                names.sort_unstable();
                names.dedup();
                assert_eq!(names.len(), choices.len(), "{name}: two choices look the same");
                for (index, part) in asked.iter().enumerate() {
                    let apart = |other: &Structure| {
                        places
                            .at(*part)
                            .zip(places.at(*other))
                            .is_some_and(|(a, b)| a.distance(b) > window.width() * 0.1)
                    };
                    assert!(asked.iter().skip(index + 1).all(apart), "{name}: a number stands on another");
                }
                assert!(choices.len() >= 4, "{name}: {}", choices.len());
            }
        }
    }
}

#[test]
fn another_seed_asks_something_else() {
    let scene = scenes().into_iter().next().expect("a view");
    let first = |seed| {
        let questions =
            Quiz { kind: Kind::Find, seed, hard: true }.questions(&Places::new(&scene, &scene.shapes()), ENGLISH);
        questions.iter().flat_map(|question| ids(&question.asked)).collect::<Vec<_>>()
    };
    let rows: Vec<_> = (1..20).map(first).collect();
    assert!(rows.windows(2).all(|pair| pair[0] != pair[1]));
}

#[test]
fn harder_choices_are_of_the_same_tissue_where_there_are_such() {
    for scene in scenes() {
        let places = Places::new(&scene, &scene.shapes());
        let quiz = Quiz { kind: Kind::Name, seed: 3, hard: true };
        let seen = |part: &Structure| places.at(*part).is_some();
        for Question { asked, choices } in quiz.questions(&places, ENGLISH) {
            let asked = asked.first().expect("one part");
            let like = |parts: &[Structure]| parts.iter().filter(|part| part.tissue() == asked.tissue()).count();
            let all: Vec<_> = scene.view.structures().filter(seen).collect();
            assert_eq!(like(&choices), like(&all).min(4), "{}", asked.id());
        }
    }
}

#[test]
fn a_hint_says_something_and_never_the_name() {
    for part in structures() {
        let told = hint(part, ENGLISH).to_lowercase();
        assert!(told.len() > 8, "{}: {told}", part.id());
        for name in [part.name().in_language(ENGLISH), part.latin()] {
            assert!(!told.contains(&name.to_lowercase()), "{}: {told}", part.id());
        }
    }
}

#[test]
fn feedback_points_the_right_way() {
    let scene = scenes().into_iter().next().expect("a view");
    let places = Places::new(&scene, &scene.shapes());
    let part = |id| anatomy::structure(id).expect("known");
    let words = |from, to| places.way(part(from), part(to)).map(|way| way.in_language(ENGLISH));
    assert_eq!(words("vertebra-l1", "vertebra-l5"), Some("down"));
    assert_eq!(words("vertebra-l5", "vertebra-l1"), Some("up"));
    assert_eq!(words("vertebra-l3", "spinous-process"), Some("to the left"), "seen from the right, the back is left");
}

#[test]
fn only_what_is_right_at_once_counts() {
    let scene = scenes().into_iter().next().expect("a view");
    let places = Places::new(&scene, &scene.shapes());
    let questions = Quiz { kind: Kind::Name, seed: 1, hard: false }.questions(&places, ENGLISH);
    let question = questions.first().expect("a question");
    let right = *question.asked.first().expect("a part");
    let wrong = *question.choices.iter().find(|choice| **choice != right).expect("another");
    let at_once = Play::default().after(question, Act::Pick(right));
    assert!(at_once.solved && at_once.first == 1 && at_once.wrong.is_none());
    let later = Play::default().after(question, Act::Pick(wrong));
    assert!(!later.solved && later.wrong == Some(wrong));
    assert_eq!(later.after(question, Act::Pick(right)).first, 0);
    assert_eq!(Play::default().after(question, Act::Show).after(question, Act::Pick(right)).first, 0, "it was shown");
    assert_eq!(at_once.after(question, Act::Next), Play { at: 1, first: 1, ..Play::default() });

    let labels = Quiz { kind: Kind::Label, seed: 1, hard: false }.questions(&places, ENGLISH);
    let question = labels.first().expect("a sheet");
    let all = |skip: usize| {
        let named = question.asked.iter().enumerate().skip(skip);
        named.fold(Play::default(), |play, (number, part)| play.after(question, Act::Label(number, Some(*part))))
    };
    let some = all(1).after(question, Act::Check);
    assert!(!some.solved && some.right(question) == 4 && some.first == 4);
    let rest = some.after(question, Act::Label(0, question.asked.first().copied())).after(question, Act::Check);
    assert!(rest.solved && rest.first == 4);
    assert!(all(0).after(question, Act::Check).solved);
}
