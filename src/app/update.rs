//! How a fact changes the state.

use super::{
    action::Action,
    care::CareLook,
    check::{CheckAction, Idle},
    early::update_early,
    frame::{Frame, Panel},
    lab::Lab,
    look::{Look, Was},
    message::Configuration,
    route::{Address, Screen},
    state::State,
    teach::{self, Lectern},
};
use std::rc::Rc;

/// The name under which it stands whether the lines for another page could be copied.
pub const COPIED: &str = "copied";

/// The name under which the search stands while it is open.
pub const SEARCH: &str = "search";

/// The state after a fact.
pub fn update(state: &State, action: Action) -> State {
    if state.is_whole() || matches!(action, Action::Unpacked(..)) {
        let mut next = update_whole(state, action);
        next.dress_below();
        next
    } else {
        update_early(state, action)
    }
}

#[inline(never)]
fn update_whole(state: &State, action: Action) -> State {
    let mut next = state.clone();
    match action {
        Action::Unpacked(read) => {
            let (frame, address) = *read;
            let State { panel, language, coming, theme, country, .. } = *state;
            // The page around may have asked for something else meanwhile.
            let address = panel.map_or(address, Panel::address);
            return State { panel, language, coming, theme, country, ..State::framed(frame, address) };
        }
        Action::AddressOpened(address) => match teach::opened(state, address) {
            Some(taught) => return taught,
            None => open(&mut next, state, address),
        },
        Action::Teach(action) => return teach::teach(state, action),
        Action::Configured(asked) => configure(&mut next, state, asked),
        Action::LanguageChosen(language) => next.ask_for(language),
        Action::WordsCame(language, are_here) => next.words_come(language, are_here),
        Action::ThemeChosen(theme) => next.theme = theme,
        Action::CountryChosen(country) => next.country = country,
        Action::KeysQuietened(are_quiet) => next.quiet_keys = are_quiet,
        Action::Lab(action) => {
            if let Some(body) = &state.body {
                let (lab, body) = state.lab.after(body, action);
                (next.lab, next.body) = (lab.into(), Some(body));
            }
        }
        Action::SettingsChosen(chosen) => {
            if let Screen::Anatomy { view, settings, .. } = &mut next.screen {
                *settings = chosen.heeded_by(*view);
            }
        }
        Action::Looked(at) => {
            if let Screen::Anatomy { look, .. } = &mut next.screen {
                *look = at;
            }
        }
        Action::Compared(on) => {
            let body = state.body.as_ref().filter(|_| on);
            if let Screen::Anatomy { look, settings, .. } = &mut next.screen {
                look.was = body.map(|body| Was { settings: *settings, setup: body.setup() });
                next.before = body.cloned();
            }
        }
        Action::Chosen(name, value) => {
            // What was said of the copied lines is over once they change.
            next.chosen = state.chosen.with(COPIED, "").with(name, &value);
        }
        Action::Care(action) => {
            if let Screen::Care { shelf: "", id, look } = &mut next.screen {
                Rc::make_mut(&mut next.care).act(id, look, state.body.as_ref(), action);
            }
        }
        Action::Check(action @ (CheckAction::Restored(_) | CheckAction::Recovered(_))) if state.is_presenting() => {
            next.teach.restore(action)
        }
        // A late timer does nothing.
        Action::Check(CheckAction::IdlePassed) if state.waits().is_none() => {}
        Action::Check(action) => next.check = state.check.after(action).into(),
    }
    next
}

fn configure(next: &mut State, state: &State, asked: Configuration) {
    asked.language.into_iter().for_each(|language| next.ask_for(language));
    next.theme = asked.theme.unwrap_or(state.theme);
    if let Some(panel) = asked.panel {
        next.panel = Some(panel);
        open(next, state, panel.address());
    }
}

fn open(next: &mut State, state: &State, address: Address) {
    let is_shown_elsewhere = matches!(
        state.screen,
        Screen::Anatomy { .. } | Screen::Where | Screen::Disc | Screen::Switches | Screen::Check | Screen::Care { .. }
    );
    if address.screen == Screen::Embed && is_shown_elsewhere {
        next.chosen = state.chosen.with("panel", "page").with("start", &state.address().to_string());
    }
    next.screen = address.screen;
    // Whoever goes back while the search is open means to leave it.
    if next.chosen.search().is_some() {
        next.chosen = next.chosen.with(SEARCH, "");
    }
    next.teach.put_away();
    // Whoever goes somewhere is there.
    if state.check.idle() == Idle::Warned {
        next.check = state.check.after(CheckAction::IdleStayed).into();
    }
    if let (Some(setup), Some(body)) = (address.setup, &state.body) {
        let (lab, body) = state.lab.open(body, setup);
        (next.lab, next.body) = (lab.into(), Some(body));
    }
    if let Screen::Anatomy { look: Look { was, .. }, .. } = address.screen {
        let kept = |was: Was| state.before.clone().filter(|body| body.setup().is_named_like(was.setup));
        next.before = was.and_then(|was| kept(was).or_else(|| state.body.as_ref().map(|body| body.set_up(was.setup))));
    }
    let (id, look, body) = match address.screen {
        Screen::Care { shelf: "", id, look } => (id, look, state.body.as_ref()),
        _ => ("", CareLook::default(), None),
    };
    Rc::make_mut(&mut next.care).open(id, look, body);
    if let Some(view) = address.view {
        Rc::make_mut(&mut next.lab).set_view(view);
    }
}

impl State {
    /// The state in which the page starts at an address: nothing was done yet.
    pub fn opened_at(address: Address) -> Self {
        let opened = match address.screen {
            // Whoever leaves a step comes to the page that tells of its lesson.
            Screen::Teach(at) if at.step > 0 => {
                let page = Address { screen: Screen::Teach(Lectern { step: 0, ..at }), ..address };
                return update(&Self::opened_at(page), Action::AddressOpened(address));
            }
            _ => update(&Self::default(), Action::AddressOpened(address)),
        };
        let lab = Lab::new(opened.body.as_ref(), opened.lab.view()).into();
        Self { lab, ..opened }
    }

    /// The same in a frame, with what its host asked for.
    pub fn framed(frame: Frame, address: Address) -> Self {
        let (coming, theme) = (frame.coming(), frame.theme.unwrap_or_default());
        let mut framed = Self { frame, coming, theme, ..Self::opened_at(address) };
        framed.dress_below();
        framed
    }
}
