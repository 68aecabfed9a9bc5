//! Teaching: a lesson that is presented, what a class predicts, and a lesson in the making. Nothing of it is stored or linked to a person.

mod editor;
mod keys;
mod prediction;
mod presenting;
mod source;

pub use editor::{Edit, Editor, Field};
pub use keys::{KEYS, Key, act_of};
pub use prediction::{Prediction, PredictionAct};
pub use presenting::{Cover, Pointer, Presenting, PresentingAct, Tool};
pub use source::{CASES, OWN, QUIZZES, lesson, seen};

use super::{
    action::Action,
    check::CheckAction,
    route::{Address, Screen},
    state::{Page, State},
    update::update,
};
use crate::lesson::{Lesson, Problem, draft};
use std::rc::Rc;

/// The address, as a link writes it, of the screen that a route opens; none where there is no screen. A step over teaching itself
/// would have no end.
pub fn leads(route: &str) -> Option<String> {
    let address = Address::parse(route);
    let teaches = matches!(address.screen, Screen::Teach(_));
    (address.screen != Screen::Unknown && !teaches && route.starts_with("#/")).then(|| address.to_string())
}

/// What of teaching an address names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lectern {
    /// [`CASES`], [`QUIZZES`], or empty for lessons.
    pub shelf: &'static str,
    /// The lesson, story or quiz; [`OWN`] for a lesson of one's own, empty for all of them.
    pub id: &'static str,
    /// The step that is presented, the first is 1; 0 for the page that tells of them.
    pub step: usize,
    /// In which order a quiz asks.
    pub seed: u32,
}

/// What is printed of a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handout {
    /// Pictures without labels, questions and room for answers.
    Worksheet,
    /// The same with the answers.
    Key,
    /// What is for the teacher alone.
    Notes,
    /// The drawing of each step, large, on a side of its own.
    Posters,
}

/// Something that happens while somebody teaches, or gets ready to.
#[derive(Clone, Debug, PartialEq)]
pub enum TeachAction {
    /// In a presentation.
    Present(PresentingAct),
    /// A lesson of one's own changes.
    Edit(Edit),
    /// A lesson of one's own begins.
    Begun,
    /// A file, or what a link holds, was opened.
    Opened(String),
    /// Something of a lesson is put on paper, or nothing any more.
    Printed(Option<Handout>),
}

/// What of teaching is in the state.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Teach {
    presenting: Option<(Lectern, Presenting)>,
    editor: Option<Rc<Editor>>,
    problems: Rc<Vec<Problem>>,
    handout: Option<Handout>,
}

impl Teach {
    /// What is presented.
    pub fn presenting(&self) -> Option<&Presenting> {
        self.presenting.as_ref().map(|(_, presenting)| presenting)
    }

    /// The place of the step that is presented.
    pub fn lectern(&self) -> Option<Lectern> {
        self.presenting.as_ref().map(|(at, presenting)| Lectern { step: presenting.number(), ..*at })
    }

    /// The lesson in the making.
    pub fn editor(&self) -> Option<&Editor> {
        self.editor.as_deref()
    }

    /// What keeps the last file from being a lesson.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    pub(super) fn restore(&mut self, action: CheckAction) {
        if let Some((_, presenting)) = &mut self.presenting {
            presenting.restore(action);
        }
    }

    /// The page itself is another one, also below what is presented, which speaks its language.
    pub(super) fn dress(&mut self, page: &Page) {
        if let Some((at, presenting)) = &mut self.presenting {
            let said = lesson(*at, page.language(), self.editor.as_deref());
            said.into_iter().for_each(|lesson| presenting.say(lesson));
            presenting.dress(page);
        }
    }

    /// What lay over what somebody goes to: a handout, and the cover of a step.
    pub(super) fn put_away(&mut self) {
        self.handout = None;
        if let Some((_, presenting)) = &mut self.presenting {
            presenting.uncover();
        }
    }

    /// What is printed.
    pub const fn handout(&self) -> Option<Handout> {
        self.handout
    }
}

/// The state after something happened.
#[inline(never)]
pub(super) fn teach(state: &State, action: TeachAction) -> State {
    let mut next = state.clone();
    match action {
        TeachAction::Present(act) => return present(state, act),
        TeachAction::Edit(edit) => {
            let editor = state.teach.editor.as_deref().map(|editor| editor.after(edit));
            next.teach.editor = editor.map(Rc::new);
        }
        TeachAction::Begun => edit(&mut next, Lesson::default()),
        TeachAction::Opened(text) => match draft(&text, leads) {
            // What is missing in it is told beside it.
            Ok((lesson, _)) => edit(&mut next, lesson),
            Err(problems) => next.teach.problems = Rc::new(problems),
        },
        TeachAction::Printed(handout) => next.teach.handout = handout,
    }
    next
}

fn edit(next: &mut State, lesson: Lesson) {
    let editor = next.teach.editor.as_deref().cloned().unwrap_or_default().taking(lesson);
    next.teach = Teach { editor: Some(Rc::new(editor)), ..Teach::default() };
    next.screen = Screen::Teach(Lectern { id: OWN, ..Lectern::default() });
}

fn present(state: &State, act: PresentingAct) -> State {
    let Some((at, now)) = &state.teach.presenting else { return state.clone() };
    let Some(after) = now.after(act) else { return now.before().clone() };
    // Whoever goes to a step sees it as it is meant, also where a link inside it has led away.
    let stays = after.number() == now.number() && !matches!(act, PresentingAct::To(_));
    let mut next = if stays { state.clone() } else { after.shown() };
    if after.goes_on_from(now) {
        next.check = Rc::clone(&state.check);
    }
    next.teach = Teach { presenting: Some((*at, after)), ..state.teach.clone() };
    next
}

/// The state after an address was opened, where that is a step, or leads out of a presentation.
#[inline(never)]
pub(super) fn opened(state: &State, address: Address) -> Option<State> {
    let Screen::Teach(wanted) = address.screen else { return None };
    let page = Lectern { step: 0, ..wanted };
    let is_step = wanted.step > 0;
    // Through what is presented, and what lies below it.
    let mut from = state;
    while let Some((at, presenting)) = &from.teach.presenting {
        if is_step && *at == page {
            return Some(present(from, PresentingAct::To(wanted.step)));
        }
        // A lesson leads to a story and waits below it.
        if is_step && page.shelf == CASES && !presenting.tells_a_story() {
            break;
        }
        from = presenting.before();
    }
    let found = lesson(page, state.language, state.teach.editor()).filter(|_| is_step);
    let begun = found.and_then(|lesson| Presenting::begin(lesson, from)).map(|begun| begun.with_story(page));
    let Some(begun) = begun else {
        let page = Address { screen: Screen::Teach(page), ..address };
        return (is_step || state.is_presenting()).then(|| update(from, Action::AddressOpened(page)));
    };
    let mut next = State { teach: from.teach.clone(), ..begun.shown() };
    next.teach.presenting = Some((page, begun));
    Some(present(&next, PresentingAct::To(wanted.step)))
}
