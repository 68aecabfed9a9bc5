//! What the page knows and does while the larger part of the program is still unpacked: the start and the screens that help stand there,
//! any other address waits, and is read once all is there.

use super::{
    action::Action,
    chosen::Chosen,
    frame::Frame,
    route::{Address, Screen},
    state::State,
    teach::Teach,
};
use crate::text::Language;
use std::rc::Rc;

/// Whether the single file begins with a part of the program, as `xtask::finish::IS_CUT` has it (docs/decisions/0009-room.md).
pub const IS_CUT: bool = true;
/// Whether a page runs that always begins with all of it.
const IS_ALWAYS_WHOLE: bool = cfg!(target_arch = "wasm32") && !IS_CUT;

impl Address {
    /// What is known of an address before all of the program is there: a screen that is, or [`Screen::Coming`].
    pub fn early(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').split_once('?').map_or(hash, |(path, _)| path);
        let screen = match path.trim_matches(['#', '/']) {
            "" => Screen::Start,
            "emergency" => Screen::Emergency,
            "tonight" => Screen::Tonight,
            _ => Screen::Coming,
        };
        Self { screen, setup: None, view: None }
    }
}

impl State {
    /// Whether all of the program is there, or only what the start and help need.
    pub const fn is_whole(&self) -> bool {
        IS_ALWAYS_WHOLE || self.is_unpacked
    }

    /// The state in which the page starts: with all of the program, or before.
    pub fn begun(frame: Frame, address: Address, is_whole: bool) -> Self {
        if IS_ALWAYS_WHOLE || is_whole { Self::framed(frame, address) } else { Self::early(frame, address) }
    }

    /// The state in which the page starts before all of the program is there.
    pub fn early(frame: Frame, address: Address) -> Self {
        Self {
            is_unpacked: false,
            frame,
            panel: None,
            language: Language::default(),
            coming: frame.coming(),
            theme: frame.theme.unwrap_or_default(),
            country: None,
            quiet_keys: false,
            screen: address.screen,
            body: None,
            before: None,
            lab: Rc::default(),
            care: Rc::default(),
            teach: Teach::default(),
            chosen: Chosen::default(),
            check: Rc::default(),
        }
    }
}

/// The state after a fact, before all of the program is there.
pub(super) fn update_early(state: &State, action: Action) -> State {
    let mut next = State {
        panel: state.panel,
        language: state.language,
        coming: state.coming,
        theme: state.theme,
        country: state.country,
        ..State::early(state.frame, Address { screen: state.screen, setup: None, view: None })
    };
    match action {
        Action::AddressOpened(address) => next.screen = address.screen,
        Action::LanguageChosen(language) => next.ask_for(language),
        Action::WordsCame(language, are_here) => next.words_come(language, are_here),
        Action::ThemeChosen(theme) => next.theme = theme,
        Action::CountryChosen(country) => next.country = country,
        Action::Configured(asked) => {
            asked.language.into_iter().for_each(|language| next.ask_for(language));
            next.theme = asked.theme.unwrap_or(state.theme);
            if let Some(panel) = asked.panel {
                next.panel = Some(panel);
                next.screen = panel.address_early().screen;
            }
        }
        // Nothing else can be reached yet.
        _ => {}
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Configuration, Theme, frame::Panel, update};

    fn begun(query: &str, hash: &str) -> State {
        let frame = Frame::read_by(Address::early, query, &mut |_| {});
        State::begun(frame, frame.first_early(hash), false)
    }

    fn unpacked(state: &State, query: &str, hash: &str) -> State {
        let frame = Frame::read(query, &mut |_| {});
        update(state, Action::Unpacked(Box::new((frame, frame.first(hash)))))
    }

    #[test]
    fn the_start_and_what_helps_are_there_and_any_other_address_waits() {
        for (hash, screen) in [
            ("", Screen::Start),
            ("#/", Screen::Start),
            ("#/emergency", Screen::Emergency),
            ("#/tonight", Screen::Tonight),
            ("#/disc?posture=slumped", Screen::Coming),
            ("#/no-such-thing", Screen::Coming),
        ] {
            assert_eq!(begun("", hash).screen, screen, "{hash}");
        }
        assert_eq!(begun("?panel=disc", "").screen, Screen::Coming);
        assert_eq!(begun("?panel=start", "").screen, Screen::Start);
        assert_eq!(begun("?start=%23/emergency", "").screen, Screen::Emergency);
    }

    #[test]
    fn once_all_is_there_everything_is_read_and_what_was_chosen_meanwhile_stays() {
        let query = "?panel=check&start=%23/disc?posture=slumped&controls=few";
        let early = begun(query, "");
        assert!(!early.is_whole() && early.body.is_none());
        let early = update(&early, Action::ThemeChosen(Theme::Dark));
        assert_eq!(early.theme, Theme::Dark);
        let whole = unpacked(&early, query, "");
        let wanted = State::framed(Frame::read(query, &mut |_| {}), Address::parse("#/disc?posture=slumped"));
        assert_eq!(whole, State { theme: Theme::Dark, ..wanted });
        assert!(whole.is_whole());
    }

    #[test]
    fn an_address_that_is_opened_meanwhile_is_the_one_that_comes() {
        let early = update(&begun("", "#/disc"), Action::AddressOpened(Address::early("#/tonight")));
        assert_eq!(early.screen, Screen::Tonight);
        assert_eq!(unpacked(&early, "", "#/tonight").screen, Screen::Tonight);
        let asked = Configuration { panel: Panel::from_code("disc"), ..Configuration::default() };
        let early = update(&early, Action::Configured(asked));
        assert_eq!(early.screen, Screen::Coming);
        assert_eq!(unpacked(&early, "", "").screen, Screen::Disc, "what the page around asked for counts");
    }
}
