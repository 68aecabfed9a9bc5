//! How a fact changes the state.

use super::{
    action::Action,
    body::Body,
    route::{Screen, Stance},
    state::State,
};

/// The state after a fact.
pub fn update(state: &State, action: Action) -> State {
    let mut next = state.clone();
    match action {
        Action::AddressOpened(address) => {
            next.screen = address.screen;
            if let Some(stance) = address.stance {
                next.body = moved(state, |body| body.moved_to(stance));
            }
        }
        Action::PostureChosen(posture) => next.body = moved(state, |body| body.moved_to(Stance::Posture(posture))),
        Action::AngleSet(angle) => next.body = moved(state, |body| body.bent_to(angle)),
        Action::LoadSet(load) => next.body = moved(state, |body| body.loaded_with(load)),
        Action::ThemeChosen(theme) => next.theme = theme,
        Action::LabelsSwitched => next.labels = !state.labels,
        Action::SettingsChosen(chosen) => {
            if let Screen::Anatomy { view, settings, .. } = &mut next.screen {
                *settings = chosen.heeded_by(*view);
            }
        }
        Action::Check(action) => next.check = state.check.after(action),
    }
    next
}

fn moved(state: &State, change: impl Fn(&Body) -> Body) -> Option<Body> {
    state.body.as_ref().map(change)
}
