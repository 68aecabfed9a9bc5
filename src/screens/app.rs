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
    app::{Action, Address, Coming, Controls, Frame, IS_CUT, Screen, State, Theme},
    browser::page,
    hooks::{
        AppContext, HEADING_ID, LANGUAGES_ID, use_address, use_document, use_host, use_request_count, use_store,
        use_whole, use_words,
    },
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
    /// The languages of which this copy has the words, where it has more than one.
    pub languages: Vec<Language>,
    /// The one of them that the reader's browser is set to.
    pub preferred: Option<Language>,
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
    use_words(hooks, &store);
    if IS_CUT {
        use_whole(hooks, &store);
    }
    use_address(hooks, &store);
    let requests = use_request_count(hooks);
    let state = &*store.state;
    let language = state.language;
    let (letters, dispatch) = (!state.quiet_keys, store.dispatch.clone());
    let app = AppContext { language, requests, country: state.country, letters, dispatch };
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
        let banner = masthead(state.screen, &app).put(in_another(state, props.preferred, &app));
        page.put(skip(language)).put(banner).put(main).put(footer(state, &props.languages, &app))
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
    tag("header").class("masthead").put(brand).put(screens).put(emergency).put(search_button(app))
}

fn skip(language: Language) -> Markup {
    // The hash holds the screen, so the skip link moves focus itself and leaves the address alone.
    let skip = |event: MouseEvent| {
        event.prevent_default();
        let _ = page::focus(HEADING_ID);
    };
    tag("a").class("skip-link").set("href", "#main").on_click(skip).words(text::APP_SKIP, language)
}

/// On top: that the page is a translation, or that there is one into the language that the reader's browser is set to.
fn in_another(state: &State, preferred: Option<Language>, app: &AppContext) -> Markup {
    let language = state.language;
    let offered = preferred.filter(|_| language == Language::default() && state.coming == Coming::Nothing);
    if let Some(other) = offered {
        let choose = app.report(move |_: MouseEvent| Action::LanguageChosen(other));
        let offer = tag("button").fixed("class: button; type: button; translate: no").set("lang", other.code());
        let offer = offer.set("dir", other.direction()).on_click(choose).put(other.offer());
        return tag("p").class("masthead__language").put(offer);
    }
    translated(language)
}

/// Says of a translation that it is one.
fn translated(language: Language) -> Markup {
    if language == Language::default() {
        return group();
    }
    let help = link("#/about", text::APP_TRANSLATED_HELP, language);
    tag("p").class("masthead__language small").words(text::APP_TRANSLATED, language).put(" ").put(help)
}

const THEMES: [(Theme, Message); 4] = [
    (Theme::Auto, text::APP_THEME_AUTO),
    (Theme::Light, text::APP_THEME_LIGHT),
    (Theme::Dark, text::APP_THEME_DARK),
    (Theme::Projector, text::APP_THEME_PROJECTOR),
];

#[inline(never)]
fn footer(state: &State, languages: &[Language], app: &AppContext) -> Markup {
    let language = app.language;
    let choose = |fact: fn(&str) -> Option<Action>| {
        let dispatch = app.dispatch.clone();
        tag("select").on_change(move |event: Event| {
            let chosen = event.target_dyn_into::<HtmlSelectElement>().and_then(|select| fact(&select.value()));
            chosen.into_iter().for_each(|chosen| dispatch.dispatch(chosen));
        })
    };
    let choice = |id: &'static str, words: Message, select: Markup| {
        let label = tag("label").set("for", id).words(words, language);
        tag("p").class("footer__choices").put(label).put(" ").put(select.set("id", id))
    };
    let mut themes = choose(|code| Theme::from_code(code).map(Action::ThemeChosen));
    for (each, name) in THEMES {
        let option = tag("option").set("value", each.code()).flag("selected", each == state.theme);
        themes = themes.put(option.words(name, language));
    }
    let mut names = choose(|code| Language::from_code(code).map(Action::LanguageChosen));
    for each in languages {
        let option = tag("option").set("value", each.code()).set("lang", each.code()).set("dir", each.direction());
        names = names.put(option.flag("selected", *each == language).put(each.own_name()));
    }
    let told = match state.coming {
        Coming::Nothing => None,
        Coming::Awaited(_) => Some(text::APP_LANGUAGE_COMING),
        Coming::Lost(_) => Some(text::APP_LANGUAGE_LOST),
    };
    let told = tag("p").set("role", "status").put(told.map(|words| words.in_language(language)));
    let names = || choice(LANGUAGES_ID, text::APP_LANGUAGE, names.set("translate", "no"));
    tag("footer")
        .class("footer")
        .put(tag("p").words(text::APP_NOT_A_DIAGNOSIS, language))
        .put(choice("themes", text::APP_THEME, themes))
        .put((!languages.is_empty()).then(names))
        .put((!languages.is_empty()).then_some(told))
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
        .put(translated(language))
        .put(tag("p").words(text::APP_NOT_A_DIAGNOSIS, language))
        .put((!helps).then(|| link("#/emergency", text::APP_EMERGENCY_LINK, language)))
        .put(state.is_whole().then(|| whole_page(state, language)))
        .put(tag("p").words(text::APP_LICENCE, language))
}
