//! The lessons, the case stories and the quizzes without the page.
//!
//! `--list` prints one JSON object with all of them, `--quizzes` one with the questions of the quizzes and a reason for each answer. `--file ID` prints a built-in lesson as the file that a teacher can change and open.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program's output")]

use sciatica_explorer::{
    anatomy::{View, views},
    content::sources::Source,
    lesson::{BuiltIn, Case, cases, lesson, lessons},
    quiz::{
        Kind,
        understanding::{Quiz, quizzes},
    },
    text::{Language, Message},
};
use serde_json::{Value, json};
use std::{collections::BTreeSet, process::ExitCode};

const ENGLISH: Language = Language::English;

fn main() -> ExitCode {
    match run() {
        Ok(text) => {
            println!("{}", text.trim_end());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<String, String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--list"] => Ok(list().to_string()),
        ["--quizzes"] => Ok(asked().to_string()),
        ["--file", id] => lesson(id).map(|lesson| lesson.in_language(ENGLISH).written()).ok_or_else(|| {
            let ids: Vec<_> = lessons().iter().map(|lesson| lesson.id).collect();
            format!("--file: {id} is no lesson; allowed are {}", ids.join(", "))
        }),
        _ => Err(format!("{}: not understood; allowed are --list, --quizzes, --file ID", arguments.join(" "))),
    }
}

fn english(message: Message) -> &'static str {
    message.in_language(ENGLISH)
}

/// The ids of sources, each once.
fn ids<'a>(sources: impl IntoIterator<Item = &'a Source>) -> BTreeSet<&'static str> {
    sources.into_iter().map(|source| source.id()).collect()
}

fn list() -> Value {
    json!({
        "version": 1,
        "items": lessons().iter().map(of_lesson).collect::<Vec<_>>(),
        "cases": cases().iter().map(of_case).collect::<Vec<_>>(),
        "quizzes": quizzes().iter().map(of_quiz).chain(views().iter().map(|view| of_drawing(view))).collect::<Vec<_>>(),
    })
}

/// The questions of all quizzes, in the order of the first seed.
fn asked() -> Value {
    let of_quiz = |quiz: &Quiz| {
        let questions = quiz.asked(1, ENGLISH).into_iter().map(|(question, offered)| {
            let answers = offered
                .iter()
                .map(|one| json!({ "answer": one.answer, "reason": one.reason, "isRight": one.is_right }))
                .collect::<Vec<_>>();
            let sources: Vec<_> = question.sources.iter().map(|source| source.cite()).collect();
            json!({ "asks": english(question.asks), "answers": answers, "sources": sources })
        });
        json!({ "id": quiz.id, "name": english(quiz.name), "questions": questions.collect::<Vec<_>>() })
    };
    json!({ "version": 1, "items": quizzes().iter().map(of_quiz).collect::<Vec<_>>() })
}

fn of_lesson(lesson: &BuiltIn) -> Value {
    let steps = lesson.steps.iter().zip(1..).map(|(step, number)| {
        json!({
            "id": format!("{}/{number}", lesson.id),
            "name": english(step.says),
            "route": lesson.step_route(number),
            "shows": step.route,
            "minutes": step.minutes,
            "sources": ids(step.sources),
        })
    });
    json!({
        "id": lesson.id,
        "name": english(lesson.title),
        "route": lesson.route(),
        "minutes": lesson.minutes,
        "sources": ids(lesson.steps.iter().flat_map(|step| step.sources)),
        "steps": steps.collect::<Vec<_>>(),
    })
}

fn of_case(case: &Case) -> Value {
    json!({
        "id": case.id,
        "name": english(case.person),
        "route": case.route(),
        "urgency": Some(case.gives.urgency).filter(|urgency| !urgency.is_empty()),
        "close": case.gives.close,
        "sources": ids(case.sources),
    })
}

fn of_quiz(quiz: &Quiz) -> Value {
    json!({
        "id": quiz.id,
        "name": english(quiz.name),
        "route": quiz.route(),
        "questions": quiz.questions.iter().map(|question| english(question.asks)).collect::<Vec<_>>(),
        "sources": ids(quiz.questions.iter().flat_map(|question| question.sources)),
    })
}

/// The quiz about the names in a drawing.
fn of_drawing(view: &View) -> Value {
    json!({
        "id": view.id,
        "name": english(view.name),
        "route": format!("#/teach/quizzes/{}", view.id),
        "questions": Kind::ALL.map(|kind| english(kind.name())),
        "sources": ids(&view.sources()),
    })
}
