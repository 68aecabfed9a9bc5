//! A step on the projector: what it says and asks, what the class predicts, the notes, and what lies over the screen.

use super::{act, letters, lines, paragraph};
use crate::{
    app::{
        Action, Address, Screen, TeachAction,
        teach::{Cover, KEYS, Pointer, Prediction, PredictionAct, Presenting, PresentingAct, Tool},
    },
    browser::{location, page},
    hooks::{AppContext, COVER_ID, HEADING_ID, PANEL_ID, ask_browser},
    lesson::{Notes, Question},
    markup::{Markup, each, group, tag},
    qr,
    screens::parts::{link, minor_heading},
    text::{self, Language, Message},
};
use web_sys::HtmlInputElement;
use yew::{prelude::*, virtual_dom::Key};

/// A screen with the step that shows it beside it, and what lies over both.
#[inline(never)]
pub fn presented(screen: Html, now: &Presenting, seen: Address, app: &AppContext) -> Markup {
    let language = app.language;
    let Some(step) = now.step() else { return group().put(screen) };
    let lesson = now.lesson();
    let place = text::lesson_place(language, &lesson.steps.len().to_string(), &now.number().to_string());
    let typed = if now.typed() > 0 { [" → ", &now.typed().to_string()].concat() } else { String::new() };
    let head = [&lesson.title, " · ", &place, &typed].concat();
    let clock = (now.is_timed() || now.spent() > 0.0).then(|| {
        let planned = clock(now.spent() - now.over());
        paragraph(text::lesson_clock(language, &planned, &clock(now.spent())), "small").set("role", "timer")
    });
    // Where no screen is beside it, it is the heading of all.
    let says = if step.route.is_empty() { tag("h1").set("id", HEADING_ID).set("tabindex", "-1") } else { tag("h2") };
    let says = tag("div").set("role", "status").put(says.put(step.says.clone()));
    let pair = |words, act| tool_button(words, act, false, app);
    let walk = tag("div")
        .class("buttons buttons--near")
        .put(pair(text::LESSON_PREVIOUS, PresentingAct::Back))
        .put(pair(text::LESSON_NEXT, PresentingAct::Next))
        .put(pair(text::LESSON_KEYS, PresentingAct::Keys));
    let question = step.question.as_ref().zip(now.prediction());
    let covered = now.cover() != Cover::None;
    let panel = tag("section")
        .class("lesson__panel")
        .set("id", PANEL_ID)
        .set("tabindex", "-1")
        .flag("inert", covered)
        .label(text::LESSON_REGION, language)
        .put(paragraph(head, "small"))
        .put(clock)
        .put(says)
        .put(question.map(|(question, class)| {
            asked(question, class, [&lesson.title, " ", &now.number().to_string()].concat(), app)
        }))
        .put(walk)
        .put(link("#/emergency", text::APP_EMERGENCY_LINK, language));
    let screen =
        (!step.route.is_empty()).then(|| tag("div").class("lesson__screen").flag("inert", covered).put(screen));
    let stage = tag("div").class("lesson__stage");
    let stage = if now.tool() == Tool::None { handled(stage, false, app) } else { stage };
    stage
        .put(screen)
        .put(panel)
        .put(now.has_notes().then(|| notes(&step.notes, language)))
        .put(ink(now, app))
        .put(cover(now, seen, app))
}

fn present(app: &AppContext, act: PresentingAct) -> Callback<MouseEvent> {
    app.report(move |_: MouseEvent| {
        ask_browser(act);
        // The button may go with what it puts away.
        page::focus_if_lost(PANEL_ID);
        Action::Teach(TeachAction::Present(act))
    })
}

fn tool_button(words: Message, what: PresentingAct, is_on: bool, app: &AppContext) -> Markup {
    act("", words, app.language, present(app, what)).set("aria-pressed", is_on.then_some("true"))
}

/// What a pointer does on an element is heard; each of its moves only where that is needed, as the page is drawn anew with each. Without a
/// tool it is a finger, and one where nothing else is done with it.
fn handled(element: Markup, moves: bool, app: &AppContext) -> Markup {
    let hear = |pointer: Pointer| {
        app.report(move |event: PointerEvent| {
            let at = [event.client_x(), event.client_y()];
            let sweeps = event.pointer_type() == "touch" && !page::is_on(&event, "svg *, input, .lesson__cover *");
            let pointer = if event.is_primary() && (moves || sweeps) { pointer } else { Pointer::Lost };
            Action::Teach(TeachAction::Present(PresentingAct::Point(pointer, at)))
        })
    };
    let element = element
        .on_pointer_down(hear(Pointer::Down))
        .on_pointer_up(hear(Pointer::Up))
        .on_pointer_cancel(hear(Pointer::Lost));
    if moves { element.on_pointer_move(hear(Pointer::Move)) } else { element }
}

/// Minutes and seconds.
fn clock(ms: f64) -> String {
    let seconds = (ms / 1000.0) as u32;
    let [minutes, seconds] = [seconds / 60, seconds % 60].map(|part| part.to_string());
    [minutes.as_str(), if seconds.len() < 2 { ":0" } else { ":" }, &seconds].concat()
}

/// A question with the hands of the class, and what the model or the study says. With another place (lesson and step) it is another
/// element to say it in: one step is one announcement.
#[inline(never)]
fn asked(question: &Question, class: &Prediction, place: String, app: &AppContext) -> Markup {
    let language = app.language;
    let predict = |act| PresentingAct::Predict(act);
    let is_revealed = class.is_revealed();
    let mut answers = tag("ul").class("lesson__answers");
    for (at, answer) in question.answers.iter().enumerate() {
        let count = class.counts().get(at).copied().unwrap_or_default();
        let is_right = is_revealed && question.right.is_some_and(|right| usize::from(right) == at + 1);
        let named = |button: Markup, name: String| button.set("aria-label", name).flag("disabled", is_revealed);
        let step = |sign: &'static str, act| {
            tag("button").class("button").set("type", "button").on_click(present(app, predict(act))).put(sign)
        };
        let typed = app.report(move |event: InputEvent| {
            let count = event.target_dyn_into::<HtmlInputElement>().and_then(|field| field.value().parse().ok());
            let act = PredictionAct::Type(at, count.unwrap_or_default());
            Action::Teach(TeachAction::Present(PresentingAct::Predict(act)))
        });
        let field =
            tag("input").fixed("type: number; min: 0; max: 999").on_input(typed).value(count.to_string().into());
        let bar = tag("progress").set("value", class.bar(at).to_string()).set("aria-hidden", "true");
        let right = is_right.then(|| tag("strong").put("✓ ").words(text::LESSON_RIGHT, language).put(" "));
        let row = tag("li")
            .class(if is_right { "lesson__right" } else { "" })
            .put(tag("p").put(right).put(answer.clone()))
            .put(named(step("−", PredictionAct::Untap(at)), text::lesson_fewer(language, answer)))
            .put(named(field, text::lesson_hands(language, answer)))
            .put(named(step("+", PredictionAct::Tap(at)), text::lesson_hand(language, answer)))
            .put(bar);
        answers = answers.put(row);
    }
    let has_answer = question.has_answer();
    let reveal = (has_answer && !is_revealed)
        .then(|| tool_button(text::LESSON_REVEAL, predict(PredictionAct::Reveal), false, app));
    let again = (is_revealed && !question.answers.is_empty())
        .then(|| tool_button(text::LESSON_CLEAR, predict(PredictionAct::Clear), false, app));
    let told = (has_answer && is_revealed).then(|| answer(question, language));
    group()
        .put((!question.asks.is_empty()).then(|| tag("h3").put(question.asks.clone())))
        .put((!question.answers.is_empty()).then_some(answers))
        .put(tag("div").key(Key::from(place)).set("role", "status").put(told))
        .put(reveal)
        .put(again)
}

/// What the model or the study says, and where that comes from.
pub fn answer(question: &Question, language: Language) -> Markup {
    let mut told = tag("div").class("notice");
    for line in question.reveals.split('\n') {
        told = told.put(paragraph(line.to_owned(), ""));
    }
    let sources = question.sources.join("; ");
    told.put((!sources.is_empty()).then(|| paragraph(text::app_source(language, &sources), "small")))
}

/// What is for the teacher alone.
pub fn notes(notes: &Notes, language: Language) -> Markup {
    let said = |title, words: &str| {
        (!words.is_empty()).then(|| group().put(minor_heading(title, language)).put(paragraph(words.to_owned(), "")))
    };
    let wrong = (!notes.misconceptions.is_empty())
        .then(|| group().put(minor_heading(text::LESSON_MISCONCEPTIONS, language)).put(lines(&notes.misconceptions)));
    tag("section")
        .class("lesson__notes")
        .label(text::LESSON_NOTES, language)
        .put(said(text::LESSON_SAY, &notes.say))
        .put(wrong)
        .put(said(text::LESSON_SIMPLIFIED, &notes.simplified))
}

/// What was drawn over the screen, the light, and where a pointer with a tool is heard.
fn ink(now: &Presenting, app: &AppContext) -> Option<Markup> {
    let tool = now.tool();
    if tool == Tool::None && now.ink().is_empty() {
        return None;
    }
    let [x, y] = now.place().map(|place| place.to_string());
    // All of the window but a round hole of 90 px.
    let light = ["M-9-9H9999V9999H-9ZM", &x, " ", &y, "m-90 0a90 90 0 1 0 180 0a90 90 0 1 0-180 0Z"].concat();
    let sheet = tag("svg")
        .class(if tool == Tool::None { "lesson__ink" } else { "lesson__ink lesson__ink--held" })
        .set("role", "img")
        .label(if tool == Tool::Pointer { text::LESSON_POINTER } else { text::LESSON_DRAW }, app.language)
        .put(tag("path").class("lesson__line").set("d", now.ink().to_owned()))
        .put((tool == Tool::Pointer).then(|| tag("path").class("lesson__light").set("d", light)));
    if tool == Tool::None {
        return Some(sheet);
    }
    let away = tool_button(text::LESSON_CLOSE, PresentingAct::Take(tool), false, app);
    Some(group().put(handled(sheet, true, app)).put(tag("p").class("lesson__away").put(away)))
}

/// What lies over all: nothing to see, all steps, or all keys.
fn cover(now: &Presenting, seen: Address, app: &AppContext) -> Option<Markup> {
    let language = app.language;
    let (name, rows) = match now.cover() {
        Cover::None => return None,
        Cover::Black => {
            let black = tag("div").fixed("class: lesson__black; role: img; tabindex: -1").set("id", COVER_ID);
            let black = black.label(text::LESSON_BLACK, language);
            return Some(black.on_click(present(app, PresentingAct::Black)));
        }
        Cover::Overview => {
            let mut rows = tag("ol");
            for (number, step) in (1..).zip(&now.lesson().steps) {
                let go = tag("button")
                    .class("button")
                    .set("type", "button")
                    .set("aria-current", (number == now.number()).then_some("step"))
                    .on_click(present(app, PresentingAct::To(number)))
                    .put(step.says.clone());
                rows = rows.put(tag("li").put(go));
            }
            (text::LESSON_OVERVIEW, rows)
        }
        Cover::Code => (text::LESSON_CODE, code(seen, language)),
        Cover::Keys => {
            let mut rows = tag("ul");
            let may_fill = page::may_fill_screen();
            for key in &KEYS {
                if key.act == PresentingAct::Full && !may_fill {
                    continue;
                }
                let is_on = match key.act {
                    PresentingAct::Notes => now.has_notes(),
                    PresentingAct::Timer => now.is_timed(),
                    PresentingAct::Take(tool) => now.tool() == tool,
                    _ => false,
                };
                let keys = (app.letters || !key.is_letter()).then_some(key.keys);
                let what = tool_button(key.name, key.act, is_on, app).set("aria-keyshortcuts", keys);
                rows = rows.put(tag("li").put(what).put(" ").put(keys.map(|keys| tag("kbd").put(keys))));
            }
            let no_full = (!may_fill).then_some(text::LESSON_NO_FULL);
            let told = [Some(text::LESSON_KEYS_SCREEN), own_keys(seen.screen), no_full];
            // Not as prose: a slider here is no term of the glossary.
            let told = each(told.into_iter().flatten().map(|words| paragraph(words.in_language(language), "")));
            (text::LESSON_KEYS, group().put(rows).put(letters("lesson-letters", app)).put(told))
        }
    };
    let cover = tag("section").class("lesson__cover").set("id", COVER_ID).set("tabindex", "-1").label(name, language);
    let close = tool_button(text::LESSON_CLOSE, PresentingAct::Escape, false, app);
    Some(cover.put(tag("h2").words(name, language)).put(rows).put(tag("p").put(close)))
}

/// What a screen does with keys of its own.
const fn own_keys(screen: Screen) -> Option<Message> {
    match screen {
        Screen::Disc => Some(text::LESSON_KEYS_DISC),
        Screen::Anatomy { .. } => Some(text::LESSON_KEYS_ATLAS),
        Screen::Where => Some(text::LESSON_KEYS_WHERE),
        _ => None,
    }
}

/// The address of what is seen, in letters and for a camera.
fn code(seen: Address, language: Language) -> Markup {
    let Some(page) = location::page() else {
        return paragraph(text::LESSON_NO_CODE.in_language(language), "");
    };
    let address = [page, seen.to_string()].concat();
    let Some(fields) = qr::code(&address) else {
        return group().put(paragraph(text::LESSON_LONG_CODE.in_language(language), "")).put(paragraph(address, ""));
    };
    // Four fields around it stay light.
    let side = (fields.len() + 8).to_string();
    let mut dark = String::new();
    for (y, row) in fields.iter().enumerate() {
        for (x, is_dark) in row.iter().enumerate() {
            if *is_dark {
                for part in ["M", &(x + 4).to_string(), " ", &(y + 4).to_string(), "h1v1h-1z"] {
                    dark.push_str(part);
                }
            }
        }
    }
    let code = tag("svg")
        .class("lesson__code")
        .set("viewBox", ["0 0 ", &side, " ", &side].concat())
        .set("role", "img")
        .label(text::LESSON_CODE, language)
        .put(tag("path").set("d", dark));
    group().put(code).put(paragraph(address, ""))
}
