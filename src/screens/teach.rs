//! Teaching: what there is to teach, the page of each lesson, and a lesson on the projector.

mod handout;
mod own;
mod presenting;

use super::parts::{
    act, button, cite_line, heading, letters, link_line, list, paragraph, paragraphs, prose, subheading,
};
use crate::{
    anatomy::{view, views},
    app::{
        Action, Address, Lectern, Screen, State, TeachAction,
        teach::{CASES, OWN, QUIZZES, lesson as to_teach},
    },
    hooks::AppContext,
    lesson::{self, BuiltIn, Lesson, case, cases, lessons},
    markup::{Markup, group, tag},
    quiz::understanding::{Quiz, quiz, quizzes},
    text::{self, Language, Message},
};
pub use own::add as add_step;
pub use presenting::presented;
use yew::prelude::*;

/// The name of a page.
pub fn title(at: Lectern) -> Message {
    let found = match at.shelf {
        CASES => case(at.id).map(|case| case.person),
        QUIZZES => quiz(at.id).map(|quiz| quiz.name).or_else(|| view(at.id).map(|view| view.name)),
        _ => lesson::lesson(at.id).map(|lesson| lesson.title),
    };
    found.unwrap_or(if at.id == OWN { text::LESSON_OWN } else { text::LESSON_TITLE })
}

/// A page.
pub fn teach(state: &State, at: Lectern, app: &AppContext) -> Html {
    let language = app.language;
    let page = tag("article").class("lesson").put(heading(title(at), language));
    let page = match at {
        Lectern { id: "", .. } => return overview(page, state, app).into(),
        Lectern { id: OWN, .. } => page.put(own::own(state, app)),
        Lectern { shelf: QUIZZES, id, seed, .. } => page.put(present(at, language)).put(match quiz(id) {
            Some(quiz) => alone(quiz, at, seed, language),
            None => to_teach(at, language, None).map_or_else(group, |lesson| ways(&lesson)),
        }),
        Lectern { shelf: CASES, id, .. } => page
            .put(case(id).map(|case| prose(case.parts[0], language)))
            .put(prose(text::LESSON_CASES_TEXT, language))
            .put(present(at, language)),
        Lectern { .. } => page.put(to_teach(at, language, None).map(|lesson| plan(&lesson, state, at, app))),
    };
    page.put(link_line("#/teach", text::LESSON_ALL, language)).into()
}

fn overview(page: Markup, state: &State, app: &AppContext) -> Markup {
    let language = app.language;
    let mut page =
        page.put(paragraphs(text::LESSON_LEAD, language, "lead")).put(subheading(text::LESSON_ALL_LESSONS, language));
    for it in lessons() {
        let lesson: Lesson = it.in_language(language);
        page = page.put(minor(BuiltIn::route(it), it.title, language)).put(about(&lesson, language));
    }
    let mut rows = Vec::new();
    for quiz in quizzes() {
        rows.push(tag("a").set("href", Quiz::route(quiz)).words(quiz.name, language));
    }
    let mut drawings = Vec::new();
    for view in views() {
        let at = Lectern { shelf: QUIZZES, id: view.id, seed: 1, ..Lectern::default() };
        drawings.push(tag("a").set("href", step_address(at, 0)).words(view.name, language));
    }
    page.put(subheading(text::LESSON_CASES, language))
        .put(prose(text::LESSON_CASES_TEXT, language))
        .put(people(0, language))
        .put(subheading(text::LESSON_QUIZZES, language))
        .put(prose(text::LESSON_QUIZZES_TEXT, language))
        .put(list(rows))
        .put(prose(text::LESSON_DRAWINGS_TEXT, language))
        .put(list(drawings))
        .put(subheading(text::LESSON_OWN, language))
        .put(own::doors(state, app))
}

/// The people of the stories, each with the way to this step of it.
fn people(step: usize, language: Language) -> Markup {
    let mut people = Vec::new();
    for case in cases() {
        let at = Lectern { shelf: CASES, id: case.id, ..Lectern::default() };
        people.push(tag("a").set("href", step_address(at, step)).words(case.person, language));
    }
    list(people)
}

/// What stands for the check while a class looks on.
pub fn people_only(app: &AppContext) -> Html {
    let language = app.language;
    group()
        .put(heading(text::CHECK_TITLE, language))
        .put(prose(text::LESSON_CASES_ONLY, language))
        .put(people(1, language))
        .into()
}

fn minor(href: String, words: Message, language: Language) -> Markup {
    tag("h3").put(tag("a").set("href", href).words(words, language))
}

/// Aims, for whom, and how long.
fn about(lesson: &Lesson, language: Language) -> Markup {
    let minutes = text::lesson_minutes(language, &lesson.minutes().to_string());
    group().put(paragraph([&minutes, ". ", &lesson.audience].concat(), "")).put(lines(&lesson.aims))
}

fn lines(lines: &[String]) -> Markup {
    let mut found = tag("ul");
    for line in lines {
        found = found.put(tag("li").put(line.clone()));
    }
    found
}

/// The address of a step, the first is 1.
fn step_address(at: Lectern, step: usize) -> String {
    Address { screen: Screen::Teach(Lectern { step, ..at }), ..Address::default() }.to_string()
}

fn present(at: Lectern, language: Language) -> Markup {
    let begin = tag("a").class("button button--main").set("href", step_address(at, 1));
    group().put(tag("p").class("buttons").put(begin.words(text::LESSON_PRESENT, language))).put(paragraphs(
        text::LESSON_PRESENT_TEXT,
        language,
        "small",
    ))
}

/// Everything about a lesson before it begins.
fn plan(lesson: &Lesson, state: &State, at: Lectern, app: &AppContext) -> Markup {
    let language = app.language;
    let mut steps = tag("ol");
    for (number, step) in (1..).zip(&lesson.steps) {
        // one that says nothing yet is named by what it shows
        let name = if step.says.is_empty() { &step.route } else { &step.says };
        steps = steps.put(tag("li").put(tag("a").set("href", step_address(at, number)).put(name.clone())));
    }
    let is_own = at.id == OWN;
    let copy =
        (!is_own).then(|| button("", text::LESSON_COPY, app, Action::Teach(TeachAction::Opened(lesson.written()))));
    group()
        .put((!is_own).then(|| about(lesson, language)))
        .put((!is_own).then(|| {
            group().put(subheading(text::LESSON_PRIOR, language)).put(paragraph(lesson.prior_knowledge.clone(), ""))
        }))
        .put(present(at, language))
        .put(subheading(text::LESSON_STEPS, language))
        .put(steps)
        .put(tag("p").class("buttons").put(handout::buttons(app)).put(copy))
        .put(state.teach.handout().map(|which| handout::handout(which, lesson, app)))
}

/// The screens of a lesson, to go through by oneself.
fn ways(lesson: &Lesson) -> Markup {
    let mut ways = Vec::new();
    for step in &lesson.steps {
        ways.push(tag("a").set("href", step.route.clone()).put(step.says.clone()));
    }
    list(ways)
}

/// A quiz for one's own: each answer tells, when it is opened, why it is right or wrong.
fn alone(quiz: &Quiz, at: Lectern, seed: u32, language: Language) -> Markup {
    // In another order no answer stays open.
    let mut questions = tag("ol").key(u64::from(seed).into());
    for (question, offered) in quiz.asked(seed, language) {
        let mut one = tag("li").put(subheading(question.asks, language));
        for answer in offered {
            let judged = if answer.is_right { text::LESSON_RIGHT } else { text::LESSON_WRONG };
            let told = tag("p").put(tag("strong").words(judged, language)).put(" ").put(answer.reason);
            one = one.put(tag("details").put(tag("summary").put(answer.answer)).put(told));
        }
        let sources = text::app_source(language, &cite_line(question.sources));
        questions = questions.put(one.put(paragraph(sources, "small")));
    }
    let again = Lectern { seed: seed.checked_add(1).unwrap_or(1), step: 0, ..at };
    let again = tag("a").set("href", step_address(again, 0)).words(text::LESSON_AGAIN, language);
    group().put(questions).put(tag("p").put(again))
}

fn teach_button(words: Message, app: &AppContext, fact: TeachAction) -> Markup {
    button("", words, app, Action::Teach(fact))
}
