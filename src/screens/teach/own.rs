//! A lesson of one's own: opened, written step by step, saved as a file or as a link.

use super::{lines, plan, teach_button};
use crate::{
    app::{
        Action, Lectern, Screen, State, TeachAction,
        teach::{Edit, Editor, Field, OWN},
    },
    browser::{copy, file, location, page},
    hooks::{AppContext, HEADING_ID, LINK},
    lesson::{Lesson, Problem, Step, limit},
    markup::{Markup, group, tag},
    screens::parts::{act, link, paragraph, paragraphs, prose, saving_files},
    text::{self, Language, Message},
};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::{prelude::*, virtual_dom::Key};

/// What a saved lesson is called.
const FILE: &str = "lesson.json";
/// Where it is made.
const OWN_ROUTE: &str = "#/teach/own";
/// What a page with a lesson in it is called.
const PAGE: &str = "lesson.html";

/// The ways to a lesson of one's own.
pub fn doors(state: &State, app: &AppContext) -> Markup {
    let language = app.language;
    let dispatch = app.dispatch.clone();
    let on_change = move |event: Event| {
        let dispatch = dispatch.clone();
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            let _ = file::read_chosen(&input, move |text| {
                dispatch.dispatch(Action::Teach(TeachAction::Opened(text)));
            });
        }
    };
    let input = tag("input").fixed("class: visually-hidden; type: file; accept: .json,application/json");
    let open = tag("label").class("button file").words(text::LESSON_OPEN, language).put(input.on_change(on_change));
    let is_here = matches!(state.screen, Screen::Teach(at) if at.id == OWN);
    let here = (state.teach.editor().is_some() && !is_here)
        .then(|| tag("a").class("button").set("href", OWN_ROUTE).words(text::LESSON_OWN, language));
    group()
        .put(prose(text::LESSON_OWN_TEXT, language))
        .put(problems(state.teach.problems(), language))
        .put(tag("p").class("buttons").put(here).put(teach_button(text::LESSON_NEW, app, TeachAction::Begun)).put(open))
}

/// Everything that keeps a text from being a lesson.
fn problems(problems: &[Problem], language: Language) -> Markup {
    let mut told = Vec::new();
    for problem in problems {
        told.push(problem.to_string());
    }
    let notice = (!told.is_empty()).then(|| {
        tag("div").class("notice").put(paragraph(text::LESSON_NO_LESSON.in_language(language), "")).put(lines(&told))
    });
    tag("div").set("role", "status").put(notice)
}

/// A word of a lesson that can be written: its place, its name, what stands there, and whether it has several lines.
type Row = (Field, Message, String, bool);

fn of_lesson(lesson: &Lesson) -> [Row; 5] {
    [
        (Field::Title, text::LESSON_FIELD_TITLE, lesson.title.clone(), false),
        (Field::Id, text::LESSON_FIELD_ID, lesson.id.clone(), false),
        (Field::Aims, text::LESSON_FIELD_AIMS, lesson.aims.join("\n"), true),
        (Field::Audience, text::LESSON_FIELD_AUDIENCE, lesson.audience.clone(), false),
        (Field::PriorKnowledge, text::LESSON_FIELD_PRIOR, lesson.prior_knowledge.clone(), false),
    ]
}

fn of_step(at: usize, step: &Step) -> [Row; 8] {
    let question = step.question.clone().unwrap_or_default();
    let notes = &step.notes;
    [
        (Field::Says(at), text::LESSON_FIELD_SAYS, step.says.clone(), true),
        (Field::Asks(at), text::LESSON_FIELD_ASKS, question.asks, false),
        (Field::Answers(at), text::LESSON_FIELD_ANSWERS, question.answers.join("\n"), true),
        (Field::Reveals(at), text::LESSON_FIELD_REVEALS, question.reveals, true),
        (Field::Sources(at), text::LESSON_FIELD_SOURCES, question.sources.join("\n"), true),
        (Field::Say(at), text::LESSON_FIELD_SAY, notes.say.clone(), true),
        (Field::Misconceptions(at), text::LESSON_FIELD_MISCONCEPTIONS, notes.misconceptions.join("\n"), true),
        (Field::Simplified(at), text::LESSON_FIELD_SIMPLIFIED, notes.simplified.clone(), true),
    ]
}

/// A button that edits. It may go with what it takes out.
fn edit(words: Message, app: &AppContext, edit: Edit) -> Markup {
    let go = app.report(move |_: MouseEvent| {
        page::focus_if_lost(HEADING_ID);
        Action::Teach(TeachAction::Edit(edit.clone()))
    });
    act("", words, app.language, go)
}

/// The page.
pub fn own(state: &State, app: &AppContext) -> Markup {
    let language = app.language;
    let Some(editor) = state.teach.editor() else { return doors(state, app) };
    let lesson = editor.lesson();
    let mut fields = group();
    for row in of_lesson(lesson) {
        fields = fields.put(field(row, app));
    }
    let mut steps = group();
    for (at, step) in lesson.steps.iter().enumerate() {
        steps = steps.put(step_fields(at, step, app));
    }
    let at = Lectern { id: OWN, ..Lectern::default() };
    // Nobody is told what is missing before the first step.
    let missing = (!lesson.steps.is_empty()).then(|| problems(&editor.problems(), language));
    group()
        .put(doors(state, app))
        .put(tag("div").class("buttons").put(tools(editor, app)))
        .put(paragraphs(text::LESSON_ADD_TEXT, language, ""))
        .put(missing)
        .put(fields)
        .put(steps)
        .put((!lesson.steps.is_empty()).then(|| plan(&editor.tidied(), state, at, app)))
}

fn tools(editor: &Editor, app: &AppContext) -> Markup {
    let language = app.language;
    let file = editor.file();
    let whole = location::with_text(LINK, &file);
    let with_page = copy::is_possible().then(|| {
        let file = file.clone();
        let save = move |_: MouseEvent| {
            let _ = copy::with(&file).and_then(|page| file::save(PAGE, "text/html", &page));
        };
        act("", text::LESSON_FILE, language, Callback::from(save))
    });
    let save = move |_: MouseEvent| {
        let _ = file::save(FILE, "application/json", &file);
    };
    let save = act("", text::LESSON_SAVE, language, Callback::from(save));
    group()
        .put(editor.can_undo().then(|| edit(text::LESSON_UNDO, app, Edit::Undo)))
        .put(editor.can_redo().then(|| edit(text::LESSON_REDO, app, Edit::Redo)))
        .put(saving_files(group().put(save).put(" ").put(with_page), language))
        .put(tag("a").class("button").set("href", whole).words(text::LESSON_LINK, language))
}

fn step_fields(at: usize, step: &Step, app: &AppContext) -> Markup {
    let mut fields = tag("fieldset")
        .class("choice")
        .put(tag("legend").class("choice__legend").put([&(at + 1).to_string(), ". ", &step.route].concat()));
    for row in of_step(at, step) {
        fields = fields.put(field(row, app));
    }
    let range = [limit::MINUTES.start(), limit::MINUTES.end()].map(|minutes| *minutes as u8);
    let minutes = number(text::LESSON_FIELD_MINUTES, step.minutes, range, app, move |value| Edit::Minutes(at, value));
    let asked = step.question.as_ref();
    let right = asked.and_then(|question| question.right).unwrap_or_default();
    let answers = asked.map_or(0, |question| question.answers.len() as u8);
    let right = number(text::LESSON_FIELD_RIGHT, right, [0, answers], app, move |value| {
        Edit::Right(at, Some(value).filter(|value| *value > 0))
    });
    let buttons = tag("div")
        .class("buttons buttons--near")
        .put(mover(text::LESSON_UP, at, at.saturating_sub(1), app))
        .put(mover(text::LESSON_DOWN, at, at + 1, app))
        .put(edit(text::LESSON_DROP, app, Edit::Remove(at)));
    fields.put(right).put(minutes).put(buttons)
}

/// A button that moves a step. The focus goes with it, to the same button in its new place, if there is one.
fn mover(words: Message, from: usize, to: usize, app: &AppContext) -> Markup {
    let id = move |at: usize| [words.in_language(Language::English), &at.to_string()].concat();
    let there = id(to);
    let go = app.report(move |_: MouseEvent| {
        let _ = page::focus(&there);
        Action::Teach(TeachAction::Edit(Edit::Move(from, to)))
    });
    act("", words, app.language, go).set("id", id(from))
}

fn labelled(name: Message, control: Markup, language: Language) -> Markup {
    // WebKit takes what stands in a field for a part of a name that is around it.
    tag("div").class("field").put(tag("label").words(name, language).put(control.label(name, language)))
}

/// A field for a number in a range; what lies beyond becomes its end.
fn number(name: Message, value: u8, range: [u8; 2], app: &AppContext, made: impl Fn(u8) -> Edit + 'static) -> Markup {
    let [least, most] = range;
    let on_change = app.report(move |event: Event| {
        let field = event.target_dyn_into::<HtmlInputElement>();
        let typed = field.as_ref().and_then(|field| field.value().parse::<u32>().ok()).unwrap_or_default();
        let value = u8::try_from(typed).unwrap_or(most).min(most).max(least);
        if let Some(field) = field {
            field.set_value(&value.to_string());
        }
        Action::Teach(TeachAction::Edit(made(value)))
    });
    let control = tag("input").set("type", "number").on_change(on_change);
    let control = control.set("min", least.to_string()).set("max", most.to_string());
    labelled(name, control.value(value.to_string().into()), app.language)
}

fn field((field, name, value, has_lines): Row, app: &AppContext) -> Markup {
    let on_input = app.report(move |event: InputEvent| {
        let text = if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
            field.value()
        } else {
            event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default()
        };
        Action::Teach(TeachAction::Edit(Edit::Write(field, text)))
    });
    let control = tag(if has_lines { "textarea" } else { "input" }).on_input(on_input);
    labelled(name, control.value(value.into()), app.language)
}

/// Takes what is seen as a step, where a lesson of one's own is in the making, and says so.
pub fn add(state: &State, app: &AppContext) -> Option<Markup> {
    let editor = state.teach.editor().filter(|_| !matches!(state.screen, Screen::Teach(_)))?;
    let (language, steps, route) = (app.language, &editor.lesson().steps, state.address().to_string());
    let number = steps.len().to_string();
    let said = if steps.len() >= *limit::STEPS.end() {
        text::lesson_most(language, &number)
    } else if steps.last().is_some_and(|step| step.route == route) {
        text::lesson_added(language, &number)
    } else {
        String::new()
    };
    let own = (!said.is_empty()).then(|| link(OWN_ROUTE, text::LESSON_OWN, language));
    // With another address it is another place to say it in: coming back to a step is no news.
    let status = tag("p").key(Key::from(route.as_str())).set("role", "status").put(said).put(" ").put(own);
    Some(group().put(edit(text::LESSON_ADD, app, Edit::Add(route))).put(status))
}
