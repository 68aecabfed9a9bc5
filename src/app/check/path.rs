//! The way through the pages: what comes next, what came before, and which pages cannot be open.

use super::{CheckState, Step};
use crate::{
    content::questionnaire::{RED_FLAG_GROUPS, RED_FLAGS},
    questionnaire::{Answer, Id, QuestionId, RedFlag, RedFlagId, Urgency, is_settled, more_urgent, standing_flags},
};

/// The pages that were opened, as the history of the browser has them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Trail {
    /// Every page after the first, which is the introduction.
    steps: Vec<Step>,
    /// The place of the open page: 0 is the introduction.
    place: usize,
    /// Where to go back to once an answer was changed.
    returns_to: Option<Step>,
    /// The page from which an answer led to help or to the kind words: whoever takes that answer back goes on there.
    interrupted: Option<Step>,
    /// The place at which a sign was noticed while answering: its page stays open until it is left.
    alarm_at: Option<usize>,
}

impl Trail {
    fn at(&self, place: usize) -> Step {
        place.checked_sub(1).and_then(|index| self.steps.get(index)).copied().unwrap_or_default()
    }

    fn push(&mut self, step: Step) {
        if self.at(self.place) != step {
            self.steps.truncate(self.place);
            self.steps.push(step);
            self.place += 1;
        }
        self.alarm_at = None;
    }

    /// To a place of the history; one that this visit does not know is the introduction.
    pub(super) fn move_to(&mut self, place: usize) {
        self.place = if place > self.steps.len() { 0 } else { place };
        self.alarm_at = None;
        self.returns_to = None;
    }
}

/// Where a page is in the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The part, from 0: the signs, the person, the pain, a last look.
    pub part: usize,
    /// The page in its part, from 1.
    pub page: usize,
    /// How many pages the part has.
    pub pages: usize,
    /// The page in the whole, from 1.
    pub step: usize,
    /// How many pages there are.
    pub steps: usize,
}

impl CheckState {
    /// The place of the open page in the history of the browser.
    pub fn place(&self) -> usize {
        self.trail.place
    }

    /// Whether the page before is also the one before in the history of the browser.
    pub fn back_is_in_history(&self) -> bool {
        self.place().checked_sub(1).is_some_and(|before| self.trail.at(before) == self.step_before())
    }

    /// The page that is open: the one on the way, unless help, an unanswered sign or the person comes first.
    #[inline(never)]
    pub fn step(&self) -> Step {
        let step = self.trail.at(self.place());
        if matches!(step, Step::Intro | Step::Flags(_)) {
            return step;
        }
        if self.urgency().is_some() {
            return if self.trail.alarm_at == Some(self.place()) { step } else { Step::Help };
        }
        if let Some(group) = self.first_open_group() {
            return Step::Flags(group);
        }
        match (step, self.answers.not_for_you()) {
            (Step::Person, _) | (Step::Help | Step::NotForYou(_), None) => Step::Person,
            (_, Some(reason)) => Step::NotForYou(reason),
            (step, None) => step,
        }
    }

    /// The place of this page in the whole; `None` for pages outside the count.
    #[inline(never)]
    pub fn progress(&self) -> Option<Progress> {
        let signs = RED_FLAG_GROUPS.len();
        let questions = if self.all_at_once { 1 } else { QuestionId::COUNT };
        let (part, index, pages) = match self.step() {
            Step::Flags(group) => (0, group, signs),
            Step::Person => (1, 0, 2),
            Step::Place => (1, 1, 2),
            Step::Question(question) => (2, question.index(), QuestionId::COUNT),
            Step::Questions => (2, 0, 1),
            Step::Review => (3, 0, 1),
            Step::Intro | Step::Help | Step::NotForYou(_) | Step::Result | Step::Summary => return None,
        };
        let steps = signs + 3 + questions;
        let before = [0, signs, signs + 2, signs + 2 + questions].get(part).copied().unwrap_or_default();
        Some(Progress { part, page: index + 1, pages, step: (before + index + 1).min(steps), steps })
    }

    /// The name of the first sign or detail that has no answer on this page.
    pub fn first_missing(&self) -> Option<&'static str> {
        let Step::Flags(group) = self.step() else {
            return self.reopened_signs().first().map(|sign| sign.name());
        };
        self.open_on(group).first().copied()
    }

    /// The signs that are asked once more on this page, in its order, and have no answer there yet.
    #[inline(never)]
    pub(super) fn reopened_signs(&self) -> Vec<RedFlagId> {
        let step = self.step();
        let mut signs = Vec::new();
        for id in QuestionId::ALL {
            if matches!(step, Step::Question(question) if question != *id) {
                continue;
            }
            for sign in id.question().signs_after_yes {
                if self.reopened.get(*sign).is_some() {
                    signs.push(*sign);
                }
            }
        }
        signs
    }

    /// The first question with a sign that was to be answered once more and was not.
    fn question_with_open_sign(&self) -> Option<QuestionId> {
        let is_open =
            |id: &QuestionId| id.question().signs_after_yes.iter().any(|sign| self.reopened.get(*sign).is_some());
        QuestionId::ALL.iter().copied().find(is_open)
    }

    /// The names of the signs of a group, and of details of them, that have no answer.
    #[inline(never)]
    fn open_on(&self, group: usize) -> Vec<&'static str> {
        let mut open = Vec::new();
        for sign in signs_of(group) {
            match self.answers.red_flags.get(sign.id) {
                None => open.push(sign.id.name()),
                Some(Answer::Yes) => {
                    for detail in sign.details {
                        if self.answers.details.get(detail.id).is_none() {
                            open.push(detail.id.name());
                        }
                    }
                }
                Some(_) => {}
            }
        }
        open
    }

    /// How many they are.
    pub(super) fn open_signs(&self, group: usize) -> u32 {
        self.open_on(group).len() as u32
    }

    fn first_open_group(&self) -> Option<usize> {
        (0..RED_FLAG_GROUPS.len()).find(|group| self.open_signs(*group) > 0)
    }

    /// The first page on which something is still to be answered.
    pub(super) fn first_open(&self) -> Step {
        if self.answers.answers.is_empty() && self.answers.regions.is_empty() { Step::Person } else { Step::Review }
    }

    /// What came first instead of the page on the way stays open until it is left, also when its reason goes meanwhile.
    pub(super) fn settle(&mut self) {
        let shown = self.step();
        if let Some(step) = self.place().checked_sub(1).and_then(|index| self.trail.steps.get_mut(index)) {
            *step = shown;
        }
    }

    pub(super) fn go(&mut self, step: Step) {
        self.trail.push(step);
    }

    pub(super) fn go_back(&mut self) {
        let before = self.step_before();
        self.trail.returns_to = None;
        match self.place().checked_sub(1).filter(|place| self.trail.at(*place) == before) {
            Some(place) => self.trail.move_to(place),
            None => self.go(before),
        }
    }

    pub(super) fn reopen(&mut self, step: Step) {
        self.trail.returns_to = Some(self.step());
        self.ask_again.clear();
        self.go(step);
    }

    pub(super) fn choose_layout(&mut self, all_at_once: bool) {
        self.all_at_once = all_at_once;
        match self.step() {
            Step::Question(_) | Step::Questions => self.go(self.first_question()),
            _ => {}
        }
    }

    /// A sign noticed while answering keeps its page open, so that nothing jumps under the hand; leaving it leads to help.
    pub(super) fn keep_alarm_in_place(&mut self, before: &Self) {
        let asks = matches!(self.trail.at(self.place()), Step::Question(_) | Step::Questions);
        if asks && before.place() == self.place() && before.urgency().is_none() && self.urgency().is_some() {
            self.trail.alarm_at = Some(self.place());
        }
    }

    /// The other signs are asked to the end, as one of them may mean more.
    pub(super) fn ask_other_signs(&mut self) {
        if let Some(open) = self.group_with_open_sign(0) {
            self.asks_other_signs = true;
            self.go(open);
            // On a page that was answered in part, it is said where to go on.
            self.complaint = self.find_complaint().filter(|_| self.has_answered_sign());
        }
    }

    /// Whether a sign was never asked that could mean more than what stands.
    pub fn has_open_signs(&self) -> bool {
        let mut signs = RED_FLAGS.iter();
        self.urgency() < Some(Urgency::Now) && signs.any(|sign| self.is_open(sign) && sign.can_mean(Urgency::Now))
    }

    fn has_answered_sign(&self) -> bool {
        matches!(self.step(), Step::Flags(group) if signs_of(group).iter().any(|sign| !self.is_open(sign)))
    }

    fn is_open(&self, sign: &RedFlag) -> bool {
        self.answers.red_flags.get(sign.id).is_none()
    }

    /// The first page from this one on with a sign that has no answer.
    fn group_with_open_sign(&self, from: usize) -> Option<Step> {
        let is_open = |group: &usize| signs_of(*group).iter().any(|sign| self.is_open(sign));
        (from..RED_FLAG_GROUPS.len()).find(is_open).map(Step::Flags)
    }

    /// An answer was a slip: to its page, and then back to where one was.
    pub(super) fn mend_slip(&mut self) {
        self.trail.returns_to = self.trail.interrupted;
        self.go(self.page_of_first_flag());
    }

    /// Remembers from which page an answer led away to help or to the kind words.
    pub(super) fn note_interruption(&mut self, before: &Self) {
        let [was, is] =
            [before, &*self].map(|state| state.urgency().is_some() || state.answers.not_for_you().is_some());
        let here = self.trail.at(self.place());
        let asks_first = matches!(here, Step::Intro | Step::Flags(_) | Step::Help | Step::Person | Step::NotForYou(_));
        let here = (!asks_first).then_some(here);
        match (was, is) {
            (false, true) => self.trail.interrupted = self.trail.returns_to.or(here).or(self.trail.interrupted),
            (_, false) if here.is_some() => self.trail.interrupted = None,
            _ => {}
        }
    }

    #[inline(never)]
    pub(super) fn continue_on(&mut self) {
        // Whoever has such a sign is told what to do, however much of the page is still open.
        if let Some(urgency) = self.urgency() {
            let open = match self.step() {
                Step::Flags(group) if self.asks_other_signs && urgency < Urgency::Now => {
                    self.group_with_open_sign(group + 1)
                }
                _ => None,
            };
            self.asks_other_signs = open.is_some();
            return self.go(open.unwrap_or(Step::Help));
        }
        self.complaint = self.find_complaint();
        if self.complaint.is_none() {
            self.go_on();
        }
    }

    #[inline(never)]
    fn go_on(&mut self) {
        let step = self.step();
        let open_sign = self.question_with_open_sign();
        if step == Step::Person && self.trail.returns_to.is_none() {
            self.trail.returns_to = self.trail.interrupted;
        }
        if self.trail.returns_to.is_some() {
            // Only what depended on the changed answer is asked again.
            self.ask_again.retain(|question| step != Step::Question(*question));
            match self.ask_again.first().copied().or(open_sign) {
                Some(question) => self.go(Step::Question(question)),
                None => {
                    let target = self.trail.returns_to.take();
                    self.go(target.unwrap_or(Step::Review));
                }
            }
        } else if let (Step::Review | Step::Result, Some(question)) = (step, open_sign) {
            self.trail.returns_to = Some(step);
            self.go(Step::Question(question));
        } else {
            self.go(self.step_after());
        }
    }

    fn next_group(&self) -> Option<Step> {
        let Step::Flags(group) = self.step() else { return None };
        (group + 1 < RED_FLAG_GROUPS.len()).then_some(Step::Flags(group + 1))
    }

    fn first_question(&self) -> Step {
        if self.all_at_once { Step::Questions } else { self.question_after(None).unwrap_or(Step::Review) }
    }

    /// The next question that the drawing has not answered.
    fn question_after(&self, question: Option<QuestionId>) -> Option<Step> {
        let from = question.map_or(0, |question| question.index() + 1);
        let later = QuestionId::ALL.get(from..).unwrap_or_default();
        later.iter().find(|question| self.asks(**question)).map(|question| Step::Question(*question))
    }

    /// The last question before this place that the drawing has not answered.
    fn question_before(&self, place: usize) -> Step {
        let earlier = QuestionId::ALL.get(..place).unwrap_or_default();
        let before = earlier.iter().rev().find(|question| self.asks(**question));
        before.map_or(Step::Place, |question| Step::Question(*question))
    }

    /// Whether a question is asked by itself: not where the drawing has answered it, unless warning signs come with it.
    pub fn asks(&self, question: QuestionId) -> bool {
        self.answers.answers.get(question).is_some()
            || !is_settled(question, &self.answers)
            || !question.question().signs_after_yes.is_empty()
    }

    #[inline(never)]
    fn step_after(&self) -> Step {
        match self.step() {
            Step::Intro => Step::Flags(0),
            Step::Flags(_) => self.next_group().unwrap_or(Step::Person),
            Step::Person => Step::Place,
            Step::Place => self.first_question(),
            Step::Question(question) => self.question_after(Some(question)).unwrap_or(Step::Review),
            Step::Questions => Step::Review,
            Step::Review => Step::Result,
            Step::Result | Step::Summary => Step::Summary,
            same @ (Step::Help | Step::NotForYou(_)) => same,
        }
    }

    #[inline(never)]
    fn step_before(&self) -> Step {
        if let Some(target) = self.trail.returns_to {
            return target;
        }
        match self.step() {
            Step::Flags(group) if group > 0 => Step::Flags(group - 1),
            Step::Flags(_) | Step::Intro => Step::Intro,
            Step::Person => Step::Flags(RED_FLAG_GROUPS.len().saturating_sub(1)),
            Step::NotForYou(_) | Step::Place => Step::Person,
            Step::Question(question) => self.question_before(question.index()),
            Step::Questions => Step::Place,
            Step::Review if self.all_at_once => Step::Questions,
            Step::Review => self.question_before(QuestionId::COUNT),
            Step::Result => Step::Review,
            Step::Summary => Step::Result,
            Step::Help => Step::Help,
        }
    }

    /// The page on which the first sign that asks for help can be changed.
    pub(super) fn page_of_first_flag(&self) -> Step {
        let standing = standing_flags(&self.answers);
        let first = standing.iter().find(|standing| standing.urgency.ends_the_check());
        first.map_or(Step::Flags(0), |standing| page_of(standing.flag))
    }

    /// Which sign on this page tells that it became more urgent; none where an answer that asked for help was changed, which is told
    /// instead.
    pub(super) fn more_urgent_than(&self, before: &Self) -> Option<RedFlagId> {
        let here: Vec<&RedFlag> = match self.step() {
            Step::Flags(group) => signs_of(group).to_vec(),
            _ => RED_FLAGS.iter().collect(),
        };
        let is_softer = self.urgency() < before.urgency();
        if is_softer { None } else { more_urgent(&here, &before.answers, &self.answers) }
    }
}

/// The page on which a sign is asked.
pub fn page_of(sign: &RedFlag) -> Step {
    let group = RED_FLAG_GROUPS.iter().position(|group| group.flags.iter().any(|flag| flag.id == sign.id));
    Step::Flags(group.unwrap_or(0))
}

/// The signs of a group.
pub(super) fn signs_of(group: usize) -> &'static [&'static RedFlag] {
    RED_FLAG_GROUPS.get(group).map(|group| group.flags).unwrap_or_default()
}
