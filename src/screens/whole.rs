//! What stands on the page once all of the program is there.

use super::{
    about::{about, old_copy},
    atlas::{AtlasProps, where_felt},
    care,
    check::{CheckProps, idle_warning},
    disc_lab::{DiscLabProps, explain::switches::switches},
    embed::embed,
    emergency::emergency,
    parts::{act, explain_anew, link, printing},
    questions::questions,
    search::search_dialog,
    start::start,
    teach,
    tonight::Tonight,
    unknown::unknown,
};
use crate::{
    app::{Action, CareAction, Controls, Panel, Screen, State, care::told, teach::seen},
    browser::{page, tip::TIP_ID},
    hooks::{AppContext, Store, use_awake, use_frames, use_help, use_lesson, use_sound, use_visit},
    library::Item,
    markup::{Hooks, Markup, group, tag, widget},
    text::{self, Language, Message},
};
use std::rc::Rc;
use yew::prelude::*;

/// What is in the middle, and what lies over the page.
#[inline(never)]
pub fn whole(hooks: &mut Hooks, store: &Store, app: &AppContext) -> (Markup, Option<Markup>) {
    let state = &*store.state;
    let is_full = state.frame.controls == Controls::Full;
    use_visit(hooks, store);
    use_help(hooks, store, is_full);
    use_frames(hooks, state.care.frame(), app.report(|now: f64| Action::Care(CareAction::Frame(now))));
    use_awake(hooks, state.care.is_in_session() || state.is_presenting());
    use_sound(hooks, state.care.sounds());
    use_lesson(hooks, store);
    explain_anew(state.screen.place(), state.check.place());
    let search = is_full.then(|| search_dialog(&state.chosen, app));
    let help = group().put(search).put(tag("div").fixed("class: tip; role: tooltip; hidden: hidden").set("id", TIP_ID));
    let screen = screen(state, app);
    if let Some(now) = state.teach.presenting() {
        return (teach::presented(screen, now, seen(state), app), Some(help));
    }
    (group().put(idle_warning(&state.check, app)).put(screen), Some(help))
}

/// What is in the middle.
pub fn screen(state: &State, app: &AppContext) -> Html {
    match (state.screen, &state.body) {
        (Screen::Start, body) => start(body.as_ref(), old_copy(app.language), app.language),
        (Screen::Anatomy { view, structure, settings, look }, Some(body)) => {
            let (body, before) = (body.clone(), state.before.clone());
            widget(AtlasProps { app: app.clone(), view, structure, settings, look, body, before })
        }
        (Screen::Where, _) => where_felt(&state.check, app),
        (Screen::Care { shelf, id, look }, _) => care::care(state, shelf, id, look, app),
        (Screen::Disc, Some(body)) => {
            widget(DiscLabProps { app: app.clone(), body: body.clone(), lab: Rc::clone(&state.lab) })
        }
        (Screen::Switches, Some(body)) => switches(body, app),
        (Screen::Check, _) if state.asks_no_reader() => teach::people_only(app),
        (Screen::Check, _) => widget(CheckProps { app: app.clone(), state: Rc::clone(&state.check) }),
        (Screen::Questions(item), _) => questions(item, &state.chosen, app),
        (Screen::Teach(at), _) => teach::teach(state, at, app),
        (Screen::Emergency, _) => emergency(app),
        (Screen::Tonight, _) => widget(Tonight { app: app.clone() }),
        (Screen::About, _) => about(app),
        (Screen::Embed, _) => embed(&state.chosen, app),
        (Screen::Unknown | Screen::Coming, _) | (_, None) => unknown(app.language),
    }
}

/// The name of a screen.
#[inline(never)]
pub fn title(screen: Screen) -> Message {
    match screen {
        Screen::Start => text::START_TITLE,
        Screen::Anatomy { view, .. } => view.view().name,
        Screen::Where => text::WHERE_TITLE,
        Screen::Disc => text::DISC_LAB_TITLE,
        Screen::Switches => text::EXPLAIN_SWITCHES_TITLE,
        Screen::Care { shelf, id, .. } => told(shelf, id).map_or_else(|| care::title(id), |(_, item)| item.name()),
        Screen::Check => text::CHECK_TITLE,
        Screen::Questions(item) => item.map_or(text::QUESTIONS_TITLE, Item::name),
        Screen::Teach(at) => teach::title(at),
        Screen::Emergency => text::EMERGENCY_SCREEN_TITLE,
        Screen::Tonight => text::TONIGHT_TITLE,
        Screen::About => text::ABOUT_TITLE,
        Screen::Embed => text::EMBED_TITLE,
        Screen::Unknown | Screen::Coming => text::APP_UNKNOWN_TITLE,
    }
}

/// What can be done with what is in the middle: a poster of its drawings, a step of a lesson.
#[inline(never)]
pub fn beneath(state: &State, app: &AppContext) -> Markup {
    let language = app.language;
    let is_drawn = match state.screen {
        Screen::Anatomy { .. } | Screen::Where | Screen::Disc => true,
        Screen::Care { id, .. } => !id.is_empty(),
        _ => false,
    };
    let poster = is_drawn.then(|| {
        let print = act("", text::APP_POSTER, language, Callback::from(|_| page::print_poster()));
        tag("p").put(printing(print, language))
    });
    group().put(poster).put(teach::add_step(state, app))
}

/// The way back in a frame, where one has left what the frame shows.
#[inline(never)]
pub fn way_back(state: &State, language: Language) -> Option<Markup> {
    let home = state.panel.map_or_else(|| state.frame.home(), Panel::address);
    (home.screen.place() != state.screen.place()).then(|| {
        let words = text::frame_back(language, title(home.screen).in_language(language));
        tag("a").set("href", home.to_string()).put(words)
    })
}

/// The same place in a window of its own.
#[inline(never)]
pub fn whole_page(state: &State, language: Language) -> Markup {
    link(["?", &state.address().to_string()].concat(), text::FRAME_WHOLE, language)
        .fixed("class: footer__whole; target: _blank; rel: noopener")
}
