//! Where a person is in the pattern check, and what was answered. No step after the warning signs can be reached while an
//! answer stands that means now or today, or before each sign was answered.

mod idle;
mod path;

use crate::content::questionnaire::RED_FLAG_GROUPS;
use crate::questionnaire::{
    self, Age, Answer, Answers, Assessment, DetailId, Feeling, Id, NotForYou, PatternId, Problem, QuestionId,
    RedFlagId, RegionId, Resemblance, Sheet, Urgency, answers_with_regions, is_settled,
};
pub use idle::Idle;
pub use path::Progress;

/// One page of the check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// What this is, and what it is not.
    #[default]
    Intro,
    /// One group of warning signs, by its place in the list.
    Flags(usize),
    /// What to do now or today. Nothing else is shown while it stands.
    Help,
    /// Age and circumstances, and how to be asked.
    Person,
    /// Told kindly that this is not made for them.
    NotForYou(NotForYou),
    /// Where it is felt, on the body drawing.
    Place,
    /// One question by itself.
    Question(QuestionId),
    /// All questions on one page.
    Questions,
    /// The answers once more, each to be changed.
    Review,
    /// What the answers resemble.
    Result,
    /// Everything on one sheet to print or save.
    Summary,
}

/// What keeps a page from being left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Complaint {
    /// This many questions have no answer.
    Unanswered(u32),
    /// What was typed is no age.
    NotAnAge(String),
    /// A file, or what was kept, could not be read.
    Unreadable(Problem),
}

/// Something that is said once, until the next fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// Everything was cleared by hand.
    Cleared,
    /// Everything was cleared because nobody was there.
    ClearedIdle,
    /// Answers came from a file.
    Opened,
    /// Answers came from what was kept on this device.
    Restored,
    /// Answers came from the page as it was before it stopped.
    Recovered,
    /// The browser keeps nothing.
    NotKept,
    /// What was typed beside the result is no age, so it counts no longer.
    AgeRefused,
}

/// A pattern whose word has just changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The pattern.
    pub pattern: PatternId,
    /// Its word before.
    pub from: Resemblance,
    /// Its word now.
    pub to: Resemblance,
}

/// A fact of the pattern check.
#[derive(Clone, Debug, PartialEq)]
pub enum CheckAction {
    /// For oneself or for another person.
    AskedForAnother(bool),
    /// A warning sign was answered.
    FlagAnswered(RedFlagId, Answer),
    /// A detail of a warning sign was answered.
    DetailAnswered(DetailId, Answer),
    /// None of the signs of a group is there.
    GroupDenied(usize),
    /// Something was typed into the field for the age.
    AgeTyped(String),
    /// Whether the person is pregnant.
    PregnancyAnswered(Answer),
    /// Whether there was an operation lately.
    SurgeryAnswered(Answer),
    /// All questions on one page, or one at a time.
    AllAtOnceChosen(bool),
    /// A region of the drawing was marked, or its mark taken away.
    RegionMarked(RegionId),
    /// The feeling that is marked from now on was chosen.
    FeelingChosen(Feeling),
    /// A region was marked with the chosen feeling; a second time takes the mark away.
    FeelingMarked(RegionId),
    /// A question was answered.
    QuestionAnswered(QuestionId, Answer),
    /// The page was finished.
    Continued,
    /// To the first page that is still open.
    Resumed,
    /// The page before was asked for.
    WentBack,
    /// The browser went to the page with this place on the way.
    HistoryMoved(usize),
    /// An answer is to be changed on its page, and then back here.
    Reopened(Step),
    /// To the action screen, beside a sign that leads there.
    HelpAsked,
    /// On the action screen: one of the answers was a slip.
    SlipReported,
    /// On the action screen: the other signs are to be answered too.
    OtherSignsAsked,
    /// Whether everything should be forgotten is to be asked, or no longer.
    ClearAsked(bool),
    /// Everything is to be forgotten.
    Cleared,
    /// Nobody was there for as long as [`CheckState::waits`] said.
    IdlePassed,
    /// Somebody is there.
    IdleStayed,
    /// No more clearing by itself.
    IdleSwitchedOff,
    /// Keep the answers on this device, or no longer.
    KeepSwitched(bool),
    /// The browser keeps nothing.
    KeepRefused,
    /// What was kept on this device was read.
    Restored(Result<Answers, Problem>),
    /// What a page that stopped had in its memory was read.
    Recovered(Answers),
    /// A file was opened.
    FileOpened(Result<Answers, Problem>),
}

/// The answers, the way through the pages, and how the person wants it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckState {
    answers: Answers,
    feeling: Option<Feeling>,
    age_text: String,
    all_at_once: bool,
    trail: path::Trail,
    complaint: Option<Complaint>,
    complaints: u32,
    reopened: Sheet<RedFlagId, (), { RedFlagId::COUNT }>,
    worst: Option<Urgency>,
    softened_at: Option<usize>,
    told_sign: Option<RedFlagId>,
    ask_again: Vec<QuestionId>,
    asks_other_signs: bool,
    asks_to_clear: bool,
    news: Option<News>,
    moved: Vec<Moved>,
    offered: Vec<QuestionId>,
    idle: Idle,
    keeps: bool,
    is_made_up: bool,
}

impl CheckState {
    /// What was answered so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The feeling that is marked from now on, where feelings are marked.
    pub fn feeling(&self) -> Feeling {
        self.feeling.unwrap_or(Feeling::Pain)
    }

    /// What was typed as the age.
    pub fn age_text(&self) -> &str {
        &self.age_text
    }

    /// Whether what was typed is no age. The comparison goes on without one.
    pub fn has_wrong_age(&self) -> bool {
        age(&self.age_text).is_none()
    }

    /// Whether anything was answered.
    pub fn has_answers(&self) -> bool {
        // For whom the check is says nothing about the pain.
        !self.age_text.is_empty() || Answers { for_another: false, ..self.answers } != Answers::default()
    }

    /// Whether somebody answers for another person.
    pub fn for_another(&self) -> bool {
        self.answers.for_another
    }

    /// Whether all questions are on one page.
    pub fn all_at_once(&self) -> bool {
        self.all_at_once
    }

    /// The answer to a question as it counts, and whether the drawing gave it.
    pub fn answer(&self, question: QuestionId) -> (Option<Answer>, bool) {
        let direct = self.answers.answers.get(question);
        (direct.or_else(|| answers_with_regions(&self.answers).get(question)), direct.is_none())
    }

    /// What keeps this page from being left, if anything.
    pub fn complaint(&self) -> Option<&Complaint> {
        self.complaint.as_ref()
    }

    /// How often a page could not be left: a further time is said like the first.
    pub fn complaints(&self) -> u32 {
        self.complaints
    }

    /// The answer to a warning sign that is asked once more: none until it was given there.
    pub fn sign_again(&self, sign: RedFlagId) -> Option<Answer> {
        let answer = self.answers.red_flags.get(sign);
        answer.filter(|_| self.reopened.get(sign).is_none())
    }

    /// Whether it is said that an answer that asked for help was changed: on the page of the change, and with all answers.
    pub fn says_softened(&self) -> bool {
        self.softened() && (self.softened_at == Some(self.place()) || self.step() == Step::Review)
    }

    /// Whether an answer that asked for help was changed into one that asks for less.
    pub fn softened(&self) -> bool {
        self.worst > self.urgency()
    }

    /// The warning sign of which is told, aloud too, how soon to act on it: the last change made it more urgent. One change can do so to
    /// several signs together; one of them tells it.
    pub fn told_sign(&self) -> Option<RedFlagId> {
        self.told_sign
    }

    /// Whether the question if everything should be forgotten is open.
    pub fn asks_to_clear(&self) -> bool {
        self.asks_to_clear
    }

    /// What has just happened to all answers.
    pub fn news(&self) -> Option<News> {
        self.news
    }

    /// The patterns whose words the last answer changed on the result.
    pub fn moved(&self) -> &[Moved] {
        &self.moved
    }

    /// The open questions that matter most on the result. One that is answered there stays in its place.
    pub fn offered(&self) -> &[QuestionId] {
        &self.offered
    }

    /// Whether the answers are kept on this device.
    pub fn keeps(&self) -> bool {
        self.keeps
    }

    /// What the rules and the comparison make of the answers.
    pub fn assessment(&self) -> Assessment {
        questionnaire::assess(&self.answers)
    }

    /// Whether the open page says where to turn, or a sign stands for which somebody may be on the phone.
    fn tells_where_to_turn(&self) -> bool {
        self.urgency().is_some() || matches!(self.step(), Step::NotForYou(_))
    }

    /// How soon to act, where that ends the check.
    fn urgency(&self) -> Option<Urgency> {
        questionnaire::urgency(&self.answers).filter(|urgency| urgency.ends_the_check())
    }

    /// The state after a fact.
    pub fn after(&self, action: CheckAction) -> Self {
        let mut next = Self { complaint: None, news: None, moved: Vec::new(), ..self.clone() };
        if next.idle == Idle::Warned {
            next.idle = Idle::Watching;
        }
        let arrives = matches!(action, CheckAction::Restored(_));
        match action {
            CheckAction::AskedForAnother(another) => next.answers.for_another = another,
            CheckAction::FlagAnswered(flag, answer) => {
                next.answers.answer_flag(flag, Some(answer));
                next.reopened.clear(flag);
            }
            CheckAction::DetailAnswered(detail, answer) => next.answers.details.set(detail, answer),
            CheckAction::GroupDenied(group) => next.answers.deny(path::signs_of(group)),
            CheckAction::AgeTyped(text) => {
                next.answers.age = age(&text).unwrap_or_default();
                next.age_text = text;
                next.news = (self.step() == Step::Result && next.has_wrong_age()).then_some(News::AgeRefused);
            }
            CheckAction::PregnancyAnswered(answer) => next.answers.pregnant = Some(answer),
            CheckAction::SurgeryAnswered(answer) => next.answers.recent_surgery = Some(answer),
            CheckAction::AllAtOnceChosen(all) => next.choose_layout(all),
            CheckAction::RegionMarked(region) => {
                next.mark(region, Feeling::Unsaid);
                next.ask_signs_again(self);
            }
            CheckAction::FeelingChosen(feeling) => next.feeling = Some(feeling),
            CheckAction::FeelingMarked(region) => {
                next.mark(region, self.feeling());
                next.ask_signs_again(self);
            }
            CheckAction::QuestionAnswered(question, answer) => {
                next.answers.answers.set(question, answer);
                next.ask_again.retain(|open| *open != question);
                next.ask_signs_again(self);
            }
            CheckAction::Continued => next.continue_on(),
            CheckAction::Resumed => next.go(next.first_open()),
            CheckAction::WentBack => next.go_back(),
            CheckAction::HistoryMoved(place) => next.trail.move_to(place),
            CheckAction::Reopened(step) => next.reopen(step),
            CheckAction::SlipReported => next.mend_slip(),
            CheckAction::HelpAsked => next.go(Step::Help),
            CheckAction::OtherSignsAsked => next.ask_other_signs(),
            CheckAction::ClearAsked(asks) => next.asks_to_clear = asks,
            CheckAction::Cleared => return Self { news: Some(News::Cleared), ..self.emptied() },
            // What is on the screen is known to `State::waits`.
            CheckAction::IdlePassed if self.waits(false).is_none() => {}
            CheckAction::IdlePassed if self.idle == Idle::Warned => {
                return Self { news: Some(News::ClearedIdle), ..self.emptied() };
            }
            // What stood on the page stays while the warning is read.
            CheckAction::IdlePassed => return Self { idle: Idle::Warned, ..self.clone() },
            CheckAction::IdleStayed => {}
            CheckAction::IdleSwitchedOff => next.idle = Idle::Off,
            CheckAction::KeepSwitched(keeps) => next.keeps = keeps,
            CheckAction::KeepRefused => {
                next.keeps = false;
                next.news = Some(News::NotKept);
            }
            CheckAction::Restored(Ok(answers)) => {
                next.take(answers, News::Restored);
                next.keeps = true;
            }
            CheckAction::Recovered(answers) => next.take(answers, News::Recovered),
            CheckAction::FileOpened(Ok(answers)) => {
                next.take(answers, News::Opened);
                next.go(Step::Review);
            }
            CheckAction::Restored(Err(problem)) | CheckAction::FileOpened(Err(problem)) => {
                next.complaint = Some(Complaint::Unreadable(problem));
            }
        }
        next.worst = next.worst.max(next.urgency());
        if next.urgency() < self.urgency() {
            next.softened_at = Some(next.place());
        }
        next.told_sign = next.more_urgent_than(self);
        // A message that comes with the page itself is read with it.
        if next.complaint.is_some() && !arrives {
            next.complaints = self.complaints.wrapping_add(1);
        }
        next.note_what_moved(self);
        next.keep_alarm_in_place(self);
        next.note_interruption(self);
        next.settle();
        next.asks_to_clear &= next.step() == self.step();
        next
    }

    /// Whether it is for the person of a story: nobody's answers, so there is nothing to keep.
    pub const fn is_made_up(&self) -> bool {
        self.is_made_up
    }

    /// The check for the person of a story, before anything was answered.
    pub(super) fn made_up() -> Self {
        Self { is_made_up: true, ..Self::default() }
    }

    /// The result for the person of a story. Signs of which it says nothing are not there.
    pub(super) fn told(answers: Answers) -> Self {
        let mut next = Self::made_up().after(CheckAction::FileOpened(Ok(answers)));
        for group in 0..RED_FLAG_GROUPS.len() {
            next = next.after(CheckAction::GroupDenied(group));
        }
        next.go(Step::Result);
        next.note_what_moved(&Self::default());
        next
    }

    /// Nothing of the person is left; how it is asked and the switch for clearing by itself stay as they were.
    fn emptied(&self) -> Self {
        let idle = if self.idle == Idle::Off { Idle::Off } else { Idle::Watching };
        Self { all_at_once: self.all_at_once, is_made_up: self.is_made_up, idle, ..Self::default() }
    }

    fn take(&mut self, answers: Answers, news: News) {
        self.answers = answers;
        self.age_text = answers.age.map(|age| age.years().to_string()).unwrap_or_default();
        self.worst = None;
        self.reopened = Sheet::default();
        self.ask_again.clear();
        self.news = Some(news);
    }

    /// A question that only the drawing had answered is asked again when its mark goes, or when marks say several worst places.
    fn mark(&mut self, region: RegionId, feeling: Feeling) {
        let before = self.answers;
        match self.answers.regions.get(region) {
            Some(now) if feeling == Feeling::Unsaid || now == feeling => self.answers.regions.clear(region),
            _ => self.answers.regions.set(region, feeling),
        }
        for &question in QuestionId::ALL {
            if is_settled(question, &self.answers) {
                self.ask_again.retain(|open| *open != question);
            } else if is_settled(question, &before) && !self.ask_again.contains(&question) {
                self.ask_again.push(question);
            }
        }
    }

    /// Signs that belong to a question are asked once more as soon as it is answered with yes, by hand or by the drawing; only a
    /// yes to a sign needs no second asking. A sign whose question is no longer answered so keeps its answer.
    fn ask_signs_again(&mut self, before: &Self) {
        for &id in QuestionId::ALL {
            let [was, is] = [before, &*self].map(|state| state.answer(id).0 == Some(Answer::Yes));
            if was == is {
                continue;
            }
            for &sign in id.question().signs_after_yes {
                match self.answers.red_flags.get(sign) {
                    Some(Answer::No | Answer::Unsure) if is => self.reopened.set(sign, ()),
                    _ => self.reopened.clear(sign),
                }
            }
        }
    }

    fn find_complaint(&self) -> Option<Complaint> {
        match self.step() {
            Step::Flags(group) => {
                let open = self.open_signs(group);
                (open > 0).then_some(Complaint::Unanswered(open))
            }
            Step::Question(_) | Step::Questions => {
                let open = self.reopened_signs().len();
                (open > 0).then_some(Complaint::Unanswered(open as u32))
            }
            Step::Person if self.has_wrong_age() => Some(Complaint::NotAnAge(self.age_text.clone())),
            _ => None,
        }
    }

    #[inline(never)]
    fn note_what_moved(&mut self, before: &Self) {
        if self.step() != Step::Result {
            return;
        }
        if before.step() != Step::Result {
            self.offered.clear();
        }
        for open in self.assessment().would_change {
            if !self.offered.contains(&open.question) {
                self.offered.push(open.question);
            }
        }
        if before.step() != Step::Result || self.answers == before.answers {
            return;
        }
        let words = |state: &Self| questionnaire::compare(&state.answers);
        for (before, now) in words(before).iter().zip(&words(self)) {
            let (pattern, from, to) = (now.pattern.id, before.resemblance, now.resemblance);
            if from != to {
                self.moved.push(Moved { pattern, from, to });
            }
        }
    }
}

/// An age from what was typed: empty is no age, and `None` is not an age at all.
fn age(text: &str) -> Option<Option<Age>> {
    match text.trim() {
        "" => Some(None),
        digits => digits.parse().ok().and_then(|years| Age::new(years).ok()).map(Some),
    }
}
