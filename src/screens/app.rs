//! The frame around every screen: masthead, navigation, the emergency signs one tap away, footer.

use super::{
    about::{about, old_copy},
    atlas::{AtlasProps, where_felt},
    care,
    check::{CheckProps, idle_warning},
    disc_lab::{DiscLabProps, explain::switches::switches},
    embed::embed,
    emergency::emergency,
    parts::{explain_anew, link, request_count},
    questions::questions,
    search::{search_button, search_dialog},
    start::start,
    tonight::Tonight,
    unknown::unknown,
};
use crate::{
    app::{Action, Address, CareAction, Controls, Frame, Panel, Screen, State, Theme, care::told},
    browser::{page, tip::TIP_ID},
    hooks::{
        AppContext, HEADING_ID, use_address, use_awake, use_document, use_frames, use_help, use_host,
        use_request_count, use_store, use_visit, use_whole,
    },
    library::{self, Item},
    markup::{Hooks, Markup, Widget, group, tag, widget},
    text::{self, Language, Message},
};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The application.
#[derive(PartialEq, Default)]
pub struct App {
    /// Where to start; the browser's address, or the start screen when drawn ahead of time.
    pub address: Address,
    /// What the page around it asked for.
    pub frame: Frame,
    /// Whether all of the program is there, or only what the start and help need.
    pub is_whole: bool,
    /// What readers without scripts are told, where the page is drawn ahead of time, to be read until the program has started:
    /// without the pictures, which would come twice, as the program brings them itself.
    pub ahead_of_time: Option<Html>,
}

impl Widget for App {
    const NAME: &'static str = "app";

    fn draw(&self, hooks: &mut Hooks) -> Html {
        page(self, hooks)
    }
}

#[inline(never)]
fn page(props: &App, hooks: &mut Hooks) -> Html {
    let (frame, start) = (props.frame, props.address);
    let store = use_store(hooks, || State::framed(frame, start));
    use_host(hooks, &store, frame);
    use_address(hooks, &store);
    use_visit(hooks, &store);
    let is_full = frame.controls == Controls::Full;
    if library::IS_SHOWN {
        use_help(hooks, &store, is_full);
    }
    let requests = use_request_count(hooks);
    let is_whole = use_whole(hooks, props.is_whole);
    let state = &*store.state;
    let language = state.language;
    let app = AppContext { language, requests, country: state.country, dispatch: store.dispatch.clone() };
    if library::IS_SHOWN {
        explain_anew(state.screen.place(), state.check.place());
    }
    let title = text::app_title(language, title(state.screen).in_language(language));
    let is_there = is_whole || state.screen.comes_first();
    use_document(hooks, title.into(), language, state.theme, if is_there { state.place() } else { "" });
    use_frames(hooks, state.care.frame(), app.report(|now: f64| Action::Care(CareAction::Frame(now))));
    use_awake(hooks, state.care.is_in_session());
    let mut main = tag("main").set("id", "main");
    main = if is_there {
        main.put(is_whole.then(|| idle_warning(&state.check, &app))).put(screen(
            state,
            is_whole,
            &app,
            props.ahead_of_time.as_ref(),
        ))
    } else {
        // The loader of the single file looks for this id, and hurries.
        main.put(tag("p").set("id", "unpacks").set("role", "status").words(text::APP_UNPACKS, language))
    };
    let page = tag("div").class("page");
    let page = if is_full {
        page.put(masthead(state.screen, &app))
            .put(main)
            .put(footer(frame, state, &app))
            .put(library::IS_SHOWN.then(|| search_dialog(&state.chosen, &app)))
    } else {
        page.put(main).put(closing(frame, state, language))
    };
    let tip = || tag("div").fixed("class: tip; role: tooltip; hidden: hidden").set("id", TIP_ID);
    page.put(library::IS_SHOWN.then(tip)).into()
}

fn screen(state: &State, is_whole: bool, app: &AppContext, ahead_of_time: Option<&Html>) -> Html {
    match (state.screen, &state.body) {
        (Screen::Start, Some(body)) => {
            let above = ahead_of_time.cloned().unwrap_or_else(|| old_copy(app.language));
            start(is_whole.then_some(body), above, app.language)
        }
        (Screen::Anatomy { view, structure, settings, look }, Some(body)) => {
            let (body, before) = (body.clone(), state.before.clone());
            widget(AtlasProps { app: app.clone(), view, structure, settings, look, body, before })
        }
        (Screen::Where, _) => where_felt(&state.check, app),
        (Screen::Care { shelf, id, look }, _) => care::care(state, shelf, id, look, app),
        (Screen::Disc, Some(body)) => {
            widget(DiscLabProps { app: app.clone(), body: body.clone(), lab: state.lab.clone() })
        }
        (Screen::Switches, Some(body)) => switches(body, app),
        (Screen::Check, _) => widget(CheckProps { app: app.clone(), state: state.check.clone() }),
        (Screen::Questions(item), _) if library::IS_SHOWN => questions(item, &state.chosen, app),
        (Screen::Emergency, _) => emergency(app),
        (Screen::Tonight, _) => widget(Tonight { app: app.clone() }),
        (Screen::About, _) => about(app),
        (Screen::Embed, _) => embed(&state.chosen, app),
        (Screen::Unknown | Screen::Questions(_), _) | (_, None) => unknown(app.language),
    }
}

pub(super) fn title(screen: Screen) -> Message {
    match screen {
        Screen::Start => text::START_TITLE,
        Screen::Anatomy { view, .. } => view.view().name,
        Screen::Where => text::WHERE_TITLE,
        Screen::Disc => text::DISC_LAB_TITLE,
        Screen::Switches => text::EXPLAIN_SWITCHES_TITLE,
        Screen::Care { shelf, id, .. } => told(shelf, id).map_or_else(|| care::title(id), |(_, item)| item.name()),
        Screen::Check => text::CHECK_TITLE,
        Screen::Questions(item) if library::IS_SHOWN => item.map_or(text::QUESTIONS_TITLE, Item::name),
        Screen::Emergency => text::EMERGENCY_SCREEN_TITLE,
        Screen::Tonight => text::TONIGHT_TITLE,
        Screen::About => text::ABOUT_TITLE,
        Screen::Embed => text::EMBED_TITLE,
        Screen::Unknown | Screen::Questions(_) => text::APP_UNKNOWN_TITLE,
    }
}

/// The places that the navigation names.
pub(super) const PLACES: [(&str, &str, Message); 6] = [
    ("anatomy", "#/anatomy/nerve-back", text::APP_NAV_ANATOMY),
    ("disc", "#/disc", text::APP_NAV_DISC),
    ("check", "#/check", text::APP_NAV_CHECK),
    ("care", "#/care", text::APP_NAV_CARE),
    ("questions", "#/questions", text::APP_NAV_QUESTIONS),
    ("about", "#/about", text::APP_NAV_ABOUT),
];

fn masthead(screen: Screen, app: &AppContext) -> Markup {
    let language = app.language;
    let here = match screen {
        Screen::Where => "anatomy",
        Screen::Switches => "disc",
        Screen::Care { .. } => "care",
        Screen::Questions(_) => "questions",
        screen => screen.place(),
    };
    let place = |place: &'static str, href: &'static str| {
        tag("a").set("href", href).set("aria-current", (place == here).then_some("page"))
    };
    // The hash holds the screen, so the skip link moves focus itself and leaves the address alone.
    let skip = |event: MouseEvent| {
        event.prevent_default();
        let _ = page::focus(HEADING_ID);
    };
    let skip = tag("a").class("skip-link").set("href", "#main").on_click(skip).words(text::APP_SKIP, language);
    let mut places = tag("ul");
    for (id, href, name) in PLACES {
        if id == "questions" && !library::IS_SHOWN {
            continue;
        }
        places = places.put(tag("li").put(place(id, href).words(name, language)));
    }
    let screens = tag("nav").class("masthead__screens").label(text::APP_SCREENS, language).put(places);
    let sign = tag("path").fixed("d: M10 2 19 18H1ZM10 7v5M10 14v2; fill: none; stroke: currentColor; stroke-width: 2");
    let sign = tag("svg").fixed("width: 20; height: 20; viewBox: 0 0 20 20; aria-hidden: true").put(sign);
    let emergency = place("emergency", "#/emergency")
        .set("class", "masthead__emergency")
        .put(sign)
        .words(text::APP_EMERGENCY_LINK, language);
    let brand = tag("a").class("masthead__brand").set("href", "#/").words(text::APP_NAME, language);
    group().put(skip).put(
        tag("header")
            .class("masthead")
            .put(brand)
            .put(screens)
            .put(emergency)
            .put(library::IS_SHOWN.then(|| search_button(app))),
    )
}

const THEMES: [(Theme, Message); 3] =
    [(Theme::Auto, text::APP_THEME_AUTO), (Theme::Light, text::APP_THEME_LIGHT), (Theme::Dark, text::APP_THEME_DARK)];

#[inline(never)]
fn footer(frame: Frame, state: &State, app: &AppContext) -> Markup {
    let language = app.language;
    let choose = app.report(Action::ThemeChosen);
    let on_change = move |event: Event| {
        let chosen = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value());
        if let Some((theme, _)) = THEMES.iter().find(|(theme, _)| chosen.as_deref() == Some(theme.code())) {
            choose.emit(*theme);
        }
    };
    let mut themes = tag("select").on_change(on_change);
    for (each, name) in THEMES {
        let option = tag("option").set("value", each.code()).flag("selected", each == state.theme);
        themes = themes.put(option.words(name, language));
    }
    let choices = tag("label").class("footer__choices").words(text::APP_THEME, language).put(" ").put(themes);
    tag("footer")
        .class("footer")
        .put(tag("p").words(text::APP_NOT_A_DIAGNOSIS, language))
        .put(choices)
        .put(request_count(app))
        .put(frame.is_asked_for().then(|| whole_page(state, language)))
        .put(tag("p").words(text::APP_LICENCE, language))
}

/// What stands under a screen in a frame instead of everything around it: the way back where one has left what the frame
/// shows, the emergency signs one tap away, and the whole page.
#[inline(never)]
fn closing(frame: Frame, state: &State, language: Language) -> Markup {
    let home = state.panel.map_or_else(|| frame.home(), Panel::address);
    let is_away = home.screen.place() != state.screen.place();
    let back = is_away.then(|| {
        let words = text::frame_back(language, title(home.screen).in_language(language));
        tag("a").set("href", home.to_string()).put(words)
    });
    let helps = state.screen == Screen::Emergency;
    tag("footer")
        .class("footer footer--frame")
        .put(back)
        .put(tag("p").words(text::APP_NOT_A_DIAGNOSIS, language))
        .put((!helps).then(|| link("#/emergency", text::APP_EMERGENCY_LINK, language)))
        .put(whole_page(state, language))
        .put(tag("p").words(text::APP_LICENCE, language))
}

/// The same place in a window of its own.
fn whole_page(state: &State, language: Language) -> Markup {
    link(["?", &state.address().to_string()].concat(), text::FRAME_WHOLE, language)
        .fixed("class: footer__whole; target: _blank; rel: noopener")
}
