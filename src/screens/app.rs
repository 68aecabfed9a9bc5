//! The frame around every screen: masthead, navigation, the emergency signs one tap away, footer.

use super::{
    about::about,
    atlas::Atlas,
    check::{Check, idle_warning},
    disc_lab::DiscLab,
    emergency::emergency,
    parts::request_count,
    start::start,
    tonight::Tonight,
    unknown::unknown,
};
use crate::{
    app::{Action, Address, Screen, State, Theme},
    browser::page,
    hooks::{AppContext, HEADING_ID, Store, use_address, use_document, use_request_count, use_visit},
    text::{self, Language, Message},
};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Properties of [`App`].
#[derive(Properties, PartialEq, Default)]
pub struct AppProps {
    /// Where to start; the browser's address, or the start screen when drawn ahead of time.
    #[prop_or_default]
    pub address: Address,
    /// Whether the page is drawn ahead of time, to be read until the program has started: without the pictures, which
    /// would come twice, as the program brings them itself.
    #[prop_or_default]
    pub ahead_of_time: bool,
}

/// The application.
#[component]
pub fn App(props: &AppProps) -> Html {
    let start = props.address;
    let store = use_reducer(move || Store(State::opened_at(start)));
    use_address(&store);
    use_visit(&store);
    let requests = use_request_count();
    let state = &store.0;
    let language = state.language;
    let app = AppContext { language, requests, dispatch: store.dispatcher() };
    let title = text::app_title(language, title(state.screen).in_language(language));
    use_document(title.into(), language, state.theme, state.screen);
    html! {
        <ContextProvider<AppContext> context={app.clone()}>
            <div class="page">
                { masthead(state.screen, language) }
                <main id="main">
                    { idle_warning(&state.check, &app) }
                    { screen(state, &app, props.ahead_of_time) }
                </main>
                { footer(state.theme, &app) }
            </div>
        </ContextProvider<AppContext>>
    }
}

fn screen(state: &State, app: &AppContext, ahead_of_time: bool) -> Html {
    match (state.screen, &state.body) {
        (Screen::Start, Some(body)) => start((!ahead_of_time).then_some(body), app.language),
        (Screen::Anatomy { view, structure, settings }, Some(body)) => {
            html! { <Atlas {view} {structure} {settings} body={body.clone()} labels={state.labels} /> }
        }
        (Screen::Disc, Some(body)) => html! { <DiscLab body={body.clone()} lab={state.lab.clone()} /> },
        (Screen::Check, _) => html! { <Check state={state.check.clone()} /> },
        (Screen::Emergency, _) => emergency(app.language),
        (Screen::Tonight, _) => html! { <Tonight /> },
        (Screen::About, _) => about(app),
        (Screen::Unknown, _) | (_, None) => unknown(app.language),
    }
}

fn title(screen: Screen) -> Message {
    match screen {
        Screen::Start => text::START_TITLE,
        Screen::Anatomy { view, .. } => view.view().name,
        Screen::Disc => text::DISC_LAB_TITLE,
        Screen::Check => text::CHECK_TITLE,
        Screen::Emergency => text::EMERGENCY_SCREEN_TITLE,
        Screen::Tonight => text::TONIGHT_TITLE,
        Screen::About => text::ABOUT_TITLE,
        Screen::Unknown => text::APP_UNKNOWN_TITLE,
    }
}

/// The places that the navigation names.
pub(super) const PLACES: [(&str, &str, Message); 4] = [
    ("anatomy", "#/anatomy/nerve-back", text::APP_NAV_ANATOMY),
    ("disc", "#/disc", text::APP_NAV_DISC),
    ("check", "#/check", text::APP_NAV_CHECK),
    ("about", "#/about", text::APP_NAV_ABOUT),
];

fn masthead(screen: Screen, language: Language) -> Html {
    let here = screen.place();
    let current = |place: &str| (place == here).then_some("page");
    // The hash holds the screen, so the skip link moves focus itself and leaves the address alone.
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        let _ = page::focus(HEADING_ID);
    });
    let places: Html = PLACES
        .iter()
        .map(|(place, href, name)| {
            html! { <li><a href={*href} aria-current={current(place)}>{ name.in_language(language) }</a></li> }
        })
        .collect();
    html! {
        <>
            <a class="skip-link" href="#main" onclick={skip}>{ text::APP_SKIP.in_language(language) }</a>
            <header class="masthead">
                <a class="masthead__brand" href="#/">{ text::APP_NAME.in_language(language) }</a>
                <nav class="masthead__screens" aria-label={text::APP_SCREENS.in_language(language)}>
                    <ul>{ places }</ul>
                </nav>
                <a class="masthead__emergency" href="#/emergency" aria-current={current("emergency")}>
                    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
                        <path d="M10 2 19 18H1ZM10 7v5M10 14v2" fill="none" stroke="currentColor" stroke-width="2" />
                    </svg>
                    { text::APP_EMERGENCY_LINK.in_language(language) }
                </a>
            </header>
        </>
    }
}

const THEMES: [(Theme, Message); 3] =
    [(Theme::Auto, text::APP_THEME_AUTO), (Theme::Light, text::APP_THEME_LIGHT), (Theme::Dark, text::APP_THEME_DARK)];

fn footer(theme: Theme, app: &AppContext) -> Html {
    let language = app.language;
    let choose = app.report(Action::ThemeChosen);
    let onchange = Callback::from(move |event: Event| {
        let chosen = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value());
        if let Some((theme, _)) = THEMES.iter().find(|(theme, _)| chosen.as_deref() == Some(theme.code())) {
            choose.emit(*theme);
        }
    });
    let themes: Html = THEMES
        .iter()
        .map(|(each, name)| {
            html! { <option value={each.code()} selected={*each == theme}>{ name.in_language(language) }</option> }
        })
        .collect();
    html! {
        <footer class="footer">
            <p>{ text::APP_NOT_A_DIAGNOSIS.in_language(language) }</p>
            <label class="footer__choices">
                { text::APP_THEME.in_language(language) }{ " " }
                <select {onchange}>{ themes }</select>
            </label>
            { request_count(app) }
            <p>{ text::APP_LICENCE.in_language(language) }</p>
        </footer>
    }
}
