//! The frame around every screen: masthead, navigation, the emergency signs one tap away, footer.

use super::{
    about::old_copy,
    emergency::emergency,
    parts::{link, request_count},
    search::search_button,
    start::start,
    tonight::Tonight,
    whole::{beneath, title, way_back, whole, whole_page},
};
use crate::{
    app::{Action, Address, Controls, Frame, IS_CUT, Screen, State, Theme},
    browser::page,
    hooks::{AppContext, HEADING_ID, use_address, use_document, use_host, use_request_count, use_store, use_whole},
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
    let first = || State::begun(frame, start, props.is_whole);
    let store = use_store(hooks, first);
    use_host(hooks, &store, frame);
    if IS_CUT {
        use_whole(hooks, &store);
    }
    use_address(hooks, &store);
    let requests = use_request_count(hooks);
    let state = &*store.state;
    let language = state.language;
    let app = AppContext { language, requests, country: state.country, dispatch: store.dispatch.clone() };
    let name = if state.is_whole() { Some(title(state.screen)) } else { title_early(state.screen) };
    let name = name.map(|name| text::app_title(language, name.in_language(language)));
    let name = name.unwrap_or_else(|| text::APP_NAME.owned(language));
    let place = if state.is_whole() { state.place() } else { state.screen.place() };
    use_document(hooks, name.into(), language, state.seen_theme(), place);
    // The hooks that come from here on are those of a page of which all is there.
    let above = || props.ahead_of_time.clone().unwrap_or_else(|| old_copy(language));
    let (inside, beside) =
        if state.is_whole() { whole(hooks, &store, &app) } else { (early(state, above, &app), None) };
    let main = tag("main").set("id", "main").put(inside);
    let page = tag("div").class("page");
    let page = if state.is_presenting() {
        page.put(main)
    } else if frame.controls == Controls::Full {
        page.put(masthead(state.screen, &app)).put(main).put(footer(state, &app))
    } else {
        page.put(main).put(closing(state, language))
    };
    page.put(beside).into()
}

/// What stands in the middle before all of the program is there.
fn early(state: &State, above: impl FnOnce() -> Html, app: &AppContext) -> Markup {
    match state.screen {
        Screen::Start => group().put(start(None, above(), app.language)),
        Screen::Emergency => group().put(emergency(app)),
        Screen::Tonight => group().put(widget(Tonight { app: app.clone() })),
        // The loader of the single file looks for this id, and hurries.
        _ => tag("p").set("id", "unpacks").set("role", "status").words(text::APP_UNPACKS, app.language),
    }
}

fn title_early(screen: Screen) -> Option<Message> {
    match screen {
        Screen::Start => Some(text::START_TITLE),
        Screen::Emergency => Some(text::EMERGENCY_SCREEN_TITLE),
        Screen::Tonight => Some(text::TONIGHT_TITLE),
        _ => None,
    }
}

/// The places that the navigation names.
pub(super) const PLACES: [(&str, &str, Message); 7] = [
    ("anatomy", "#/anatomy/nerve-back", text::APP_NAV_ANATOMY),
    ("disc", "#/disc", text::APP_NAV_DISC),
    ("check", "#/check", text::APP_NAV_CHECK),
    ("care", "#/care", text::APP_NAV_CARE),
    ("questions", "#/questions", text::APP_NAV_QUESTIONS),
    ("teach", "#/teach", text::APP_NAV_TEACH),
    ("about", "#/about", text::APP_NAV_ABOUT),
];

fn masthead(screen: Screen, app: &AppContext) -> Markup {
    let language = app.language;
    let here = match screen {
        Screen::Where => "anatomy",
        Screen::Switches => "disc",
        Screen::Care { .. } => "care",
        Screen::Questions(_) => "questions",
        Screen::Teach(_) => "teach",
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
    group()
        .put(skip)
        .put(tag("header").class("masthead").put(brand).put(screens).put(emergency).put(search_button(app)))
}

const THEMES: [(Theme, Message); 4] = [
    (Theme::Auto, text::APP_THEME_AUTO),
    (Theme::Light, text::APP_THEME_LIGHT),
    (Theme::Dark, text::APP_THEME_DARK),
    (Theme::Projector, text::APP_THEME_PROJECTOR),
];

#[inline(never)]
fn footer(state: &State, app: &AppContext) -> Markup {
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
        .put(state.is_whole().then(|| beneath(state, app)))
        .put(request_count(app))
        .put((state.is_whole() && state.frame.is_asked_for()).then(|| whole_page(state, language)))
        .put(tag("p").words(text::APP_LICENCE, language))
}

/// What stands under a screen in a frame instead of everything around it: the way back where one has left what the frame
/// shows, the emergency signs one tap away, and the whole page.
#[inline(never)]
fn closing(state: &State, language: Language) -> Markup {
    let helps = state.screen == Screen::Emergency;
    tag("footer")
        .class("footer footer--frame")
        .put(state.is_whole().then(|| way_back(state, language)))
        .put(tag("p").words(text::APP_NOT_A_DIAGNOSIS, language))
        .put((!helps).then(|| link("#/emergency", text::APP_EMERGENCY_LINK, language)))
        .put(state.is_whole().then(|| whole_page(state, language)))
        .put(tag("p").words(text::APP_LICENCE, language))
}
