//! What can be presented: lessons, stories and quizzes, all as lessons.

use super::{Editor, Lectern, Presenting};
use crate::{
    anatomy::{self, Settings, View},
    app::{
        Look,
        route::{Address, Screen},
        state::State,
    },
    lesson::{self, Case, Lesson, Question, Step},
    quiz::{
        self as asked, Kind,
        understanding::{Quiz, quiz},
    },
    text::{self, Language},
};

/// The shelf of the stories.
pub const CASES: &str = "cases";
/// The shelf of the quizzes.
pub const QUIZZES: &str = "quizzes";
/// The id of a lesson of one's own.
pub const OWN: &str = "own";

/// The minutes of a step of a story, and of a question of a quiz; our choice.
const MINUTES: u8 = 2;

/// The lesson at a place, where there is one.
pub fn lesson(at: Lectern, language: Language, editor: Option<&Editor>) -> Option<Lesson> {
    match at {
        Lectern { shelf: CASES, id, .. } => lesson::case(id).map(|case| of_case(case, language)),
        Lectern { shelf: QUIZZES, id, seed, .. } => match quiz(id) {
            Some(quiz) => Some(of_quiz(quiz, seed, language)),
            None => anatomy::view(id).map(|view| of_drawing(view, seed, language)),
        },
        Lectern { id: OWN, .. } => editor.map(Editor::tidied),
        Lectern { id, .. } => lesson::lesson(id).map(|lesson| lesson.in_language(language)),
    }
}

/// The address of what a class sees, for who wants to see it too: of a quiz, which has no screen beside it, its page.
pub fn seen(state: &State) -> Address {
    let is_quiz = state.teach.presenting().and_then(Presenting::step).is_some_and(|step| step.route.is_empty());
    match state.teach.lectern() {
        Some(at) if is_quiz => Address { screen: Screen::Teach(Lectern { step: 0, ..at }), ..Address::default() },
        _ => state.seen(),
    }
}

fn of_case(case: &Case, language: Language) -> Lesson {
    let told = |message: text::Message| message.owned(language);
    let mut steps = Vec::new();
    let [one, two, three] = case.parts;
    for says in [one, two, three, case.outcome, text::LESSON_CASE_ON] {
        steps.push(Step { route: "#/check".to_owned(), says: told(says), minutes: MINUTES, ..Step::default() });
    }
    let asked = |asks, reveals: String, sources| Some(Question { asks, reveals, sources, ..Question::default() });
    if let [.., third, outcome, last] = &mut steps[..] {
        let mut sources = Vec::new();
        for source in case.sources {
            sources.push(source.cite().to_owned());
        }
        third.question = asked(told(text::LESSON_CASE_ASKS), String::new(), Vec::new());
        outcome.notes.say = told(text::LESSON_CASE_SAY);
        last.question = asked(String::new(), told(case.follow_up), sources);
    }
    Lesson { id: case.id.to_owned(), title: told(case.person), steps, ..Lesson::default() }
}

/// The names of a drawing: asked for in each way, each answer shown when the teacher asks for it.
fn of_drawing(view: &View, seed: u32, language: Language) -> Lesson {
    let mut steps = Vec::new();
    for kind in Kind::ALL {
        let quiz = Some(asked::Quiz { kind, seed, hard: false });
        let screen = Screen::Anatomy {
            view: view.which,
            structure: None,
            settings: Settings::default(),
            look: Look { quiz, ..Look::default() },
        };
        let route = Address { screen, ..Address::default() }.to_string();
        let says = kind.name().owned(language);
        steps.push(Step { route, says, minutes: MINUTES, ..Step::default() });
    }
    let title = view.name.owned(language);
    Lesson { id: view.id.to_owned(), title, steps, ..Lesson::default() }
}

fn of_quiz(quiz: &Quiz, seed: u32, language: Language) -> Lesson {
    let mut steps = Vec::new();
    for (asked, offered) in quiz.asked(seed, language) {
        let mut question = Question::default();
        for (number, answer) in (1..).zip(offered) {
            if answer.is_right {
                question.right = Some(number);
            }
            for part in [answer.answer, ": ", answer.reason, "\n"] {
                question.reveals.push_str(part);
            }
            question.answers.push(answer.answer.to_owned());
        }
        question.reveals.pop();
        for source in asked.sources {
            question.sources.push(source.cite().to_owned());
        }
        let says = asked.asks.owned(language);
        steps.push(Step { says, question: Some(question), minutes: MINUTES, ..Step::default() });
    }
    Lesson { id: quiz.id.to_owned(), title: quiz.name.owned(language), steps, ..Lesson::default() }
}
