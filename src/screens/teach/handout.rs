//! Handouts of a lesson, on paper alone: a worksheet without answers, the same with them, the teacher's notes, and its drawings large.

use super::{
    act,
    presenting::{answer, notes},
};
use crate::{
    app::{Action, Address, Handout, State, TeachAction},
    browser::page,
    hooks::AppContext,
    lesson::{Lesson, Step},
    markup::{Markup, each, group, tag},
    screens::{
        parts::{paragraph, printing},
        whole,
    },
    text,
};
use yew::prelude::*;

/// Buttons that print each of them.
pub fn buttons(app: &AppContext) -> Markup {
    let all = [
        (text::LESSON_WORKSHEET, Handout::Worksheet),
        (text::LESSON_KEY, Handout::Key),
        (text::LESSON_NOTES_SHEET, Handout::Notes),
        (text::LESSON_POSTERS, Handout::Posters),
    ];
    let each = each(all.map(|(words, which)| {
        let dispatch = app.dispatch.clone();
        let print = move |_: MouseEvent| {
            let after = dispatch.clone();
            dispatch.dispatch(printed(Some(which)));
            // What is printed next is something else.
            let then = move || after.dispatch(printed(None));
            page::in_next_frame(move |_| page::in_next_frame(move |_| page::print_then(Box::new(then))));
        };
        act("", words, app.language, Callback::from(print))
    }));
    printing(each, app.language)
}

fn printed(which: Option<Handout>) -> Action {
    Action::Teach(TeachAction::Printed(which))
}

/// What is printed.
pub fn handout(which: Handout, lesson: &Lesson, app: &AppContext) -> Markup {
    let is_posters = which == Handout::Posters;
    let class = if is_posters { "on-paper handout handout--posters" } else { "on-paper handout" };
    let mut paper = tag("div").class(class).put((!is_posters).then(|| tag("h1").put(lesson.title.clone())));
    for (number, step) in (1..).zip(&lesson.steps) {
        paper = paper.put(of_step(which, number, step, app));
    }
    paper
}

fn of_step(which: Handout, number: usize, step: &Step, app: &AppContext) -> Markup {
    let language = app.language;
    let says = [&number.to_string(), ". ", &step.says].concat();
    let paper = tag("section").put(tag("h2").put(says));
    if which == Handout::Notes {
        let minutes = text::lesson_minutes(language, &step.minutes.to_string());
        return paper.put(paragraph(minutes, "")).put(notes(&step.notes, language));
    }
    let picture = State::opened_at(Address::parse(&step.route));
    let picture = tag("div").class("handout__picture").set("aria-hidden", "true").put(whole::screen(&picture, app));
    if which == Handout::Posters {
        return paper.put(picture);
    }
    let is_key = which == Handout::Key;
    let question = step.question.as_ref().map(|question| {
        // Beside each answer there is room for the hands of the class.
        let hands = || tag("th").words(text::LESSON_WORKSHEET_HANDS, language);
        let mut answers =
            tag("table").class("handout__answers").put(tag("tr").put(tag("td")).put((!is_key).then(hands)));
        for (at, answer) in (1..).zip(&question.answers) {
            let is_right = is_key && question.right == Some(at);
            let answer = tag("td").put(if is_right { "☒ " } else { "☐ " }).put(answer.clone());
            answers = answers.put(tag("tr").put(answer).put((!is_key).then(|| tag("td"))));
        }
        let answers = (!question.answers.is_empty()).then_some(answers);
        let room = tag("p").class("handout__room").words(text::LESSON_WORKSHEET_BECAUSE, language);
        group()
            .put(tag("h3").put(question.asks.clone()))
            .put(answers)
            .put((!is_key).then_some(room))
            .put(is_key.then(|| answer(question, language)))
    });
    paper.put((!is_key).then_some(picture)).put(question)
}
