//! Where a person is in the pattern check, and what was answered. No step after the warning signs can be reached while an
//! answer stands that means now or today.

use crate::{
    content::questionnaire::{QUESTION_GROUPS, RED_FLAG_GROUPS},
    questionnaire::{
        self, Age, Answer, Answers, Assessment, DetailId, NotForYou, QuestionId, RedFlagId, Urgency, standing_flags,
    },
};

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
    /// Age and circumstances.
    Person,
    /// Told kindly that this is not made for them.
    NotForYou(NotForYou),
    /// One group of questions, by its place in the list.
    Questions(usize),
    /// What the answers resemble.
    Result,
}

/// What keeps a page from being left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Complaint {
    /// This many questions have no answer.
    Unanswered(u32),
    /// What was typed is no age.
    NotAnAge(String),
}

/// A fact of the pattern check.
#[derive(Clone, Debug, PartialEq)]
pub enum CheckAction {
    /// The introduction was read.
    Started,
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
    /// A question was answered.
    QuestionAnswered(QuestionId, Answer),
    /// The page was finished.
    Continued,
    /// The page before was asked for.
    WentBack,
    /// The page with this step was asked for again, from the result.
    Reopened(Step),
    /// On the action screen: one of the answers was a slip.
    SlipReported,
    /// Everything is to be forgotten.
    Cleared,
}

/// The answers and the page that is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckState {
    answers: Answers,
    age_text: String,
    step: Step,
    complaint: Option<Complaint>,
    softened: bool,
    cleared: bool,
}

impl CheckState {
    /// The page that is open.
    pub fn step(&self) -> Step {
        self.step
    }

    /// What was answered so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// What was typed as the age.
    pub fn age_text(&self) -> &str {
        &self.age_text
    }

    /// What keeps this page from being left, if anything.
    pub fn complaint(&self) -> Option<&Complaint> {
        self.complaint.as_ref()
    }

    /// Whether an answer that asked for help was changed into one that does not.
    pub fn softened(&self) -> bool {
        self.softened
    }

    /// Whether everything was just cleared.
    pub fn cleared(&self) -> bool {
        self.cleared
    }

    /// What the rules and the comparison make of the answers.
    pub fn assessment(&self) -> Assessment {
        questionnaire::assess(&self.answers)
    }

    /// The place of this page in the whole, from 1, and how many there are; `None` for pages outside the count.
    pub fn progress(&self) -> Option<(usize, usize)> {
        let (flags, questions) = (RED_FLAG_GROUPS.len(), QUESTION_GROUPS.len());
        let place = match self.step {
            Step::Flags(index) => index,
            Step::Person => flags,
            Step::Questions(index) => flags + 1 + index,
            Step::Intro | Step::Help | Step::NotForYou(_) | Step::Result => return None,
        };
        Some((place + 1, flags + 1 + questions))
    }

    /// The state after a fact.
    pub fn after(&self, action: CheckAction) -> Self {
        if action == CheckAction::Cleared {
            return Self { cleared: true, ..Self::default() };
        }
        let mut next = Self { cleared: false, complaint: None, ..self.clone() };
        match action {
            CheckAction::Started => next.step = Step::Flags(0),
            CheckAction::FlagAnswered(flag, answer) => next.answers.answer_flag(flag, Some(answer)),
            CheckAction::DetailAnswered(detail, answer) => next.answers.details.set(detail, answer),
            CheckAction::GroupDenied(index) => {
                for flag in RED_FLAG_GROUPS.get(index).map(|group| group.flags).into_iter().flatten() {
                    // A yes that was given is not taken back by a word about the others.
                    if next.answers.red_flags.get(flag.id) != Some(Answer::Yes) {
                        next.answers.answer_flag(flag.id, Some(Answer::No));
                    }
                }
            }
            CheckAction::AgeTyped(text) => {
                next.answers.age = age(&text).unwrap_or_default();
                next.age_text = text;
            }
            CheckAction::PregnancyAnswered(answer) => next.answers.pregnant = Some(answer),
            CheckAction::SurgeryAnswered(answer) => next.answers.recent_surgery = Some(answer),
            CheckAction::QuestionAnswered(question, answer) => next.answers.answers.set(question, answer),
            CheckAction::Continued => next.continue_on(),
            CheckAction::WentBack => next.step = next.step_before(),
            CheckAction::Reopened(step) => next.step = step,
            CheckAction::SlipReported => next.step = next.page_of_first_flag(),
            CheckAction::Cleared => {}
        }
        next.keep_help_first(self);
        next
    }

    /// While an answer means now or today, only the warning signs themselves and the action screen can be open.
    fn keep_help_first(&mut self, before: &Self) {
        let urgent = needs_help(&self.answers);
        if urgent && !matches!(self.step, Step::Flags(_) | Step::Intro) {
            self.step = Step::Help;
        }
        self.softened = !urgent && (before.softened || needs_help(&before.answers));
    }

    fn continue_on(&mut self) {
        // Whoever has such a sign is told what to do, however much of the page is still open.
        if needs_help(&self.answers) {
            self.step = Step::Help;
            return;
        }
        self.complaint = self.find_complaint();
        if self.complaint.is_none() {
            self.step = self.step_after();
        }
    }

    fn find_complaint(&self) -> Option<Complaint> {
        match self.step {
            Step::Flags(index) => {
                let flags = RED_FLAG_GROUPS.get(index)?.flags;
                let open = flags.iter().filter(|flag| self.answers.red_flags.get(flag.id).is_none()).count();
                (open > 0).then(|| Complaint::Unanswered(u32::try_from(open).unwrap_or(u32::MAX)))
            }
            Step::Person if age(&self.age_text).is_none() => Some(Complaint::NotAnAge(self.age_text.clone())),
            _ => None,
        }
    }

    fn step_after(&self) -> Step {
        let last_flags = RED_FLAG_GROUPS.len().saturating_sub(1);
        let last_questions = QUESTION_GROUPS.len().saturating_sub(1);
        match self.step {
            Step::Intro => Step::Flags(0),
            Step::Flags(index) if index < last_flags => Step::Flags(index + 1),
            Step::Flags(_) => Step::Person,
            Step::Person => match self.answers.not_for_you() {
                Some(reason) => Step::NotForYou(reason),
                None => Step::Questions(0),
            },
            Step::Questions(index) if index < last_questions => Step::Questions(index + 1),
            Step::Questions(_) | Step::Result => Step::Result,
            same @ (Step::Help | Step::NotForYou(_)) => same,
        }
    }

    fn step_before(&self) -> Step {
        match self.step {
            Step::Flags(index) if index > 0 => Step::Flags(index - 1),
            Step::Flags(_) | Step::Intro => Step::Intro,
            Step::Person => Step::Flags(RED_FLAG_GROUPS.len().saturating_sub(1)),
            Step::NotForYou(_) => Step::Person,
            Step::Questions(index) if index > 0 => Step::Questions(index - 1),
            Step::Questions(_) => Step::Person,
            Step::Result => Step::Questions(QUESTION_GROUPS.len().saturating_sub(1)),
            Step::Help => Step::Help,
        }
    }

    fn page_of_first_flag(&self) -> Step {
        let standing = standing_flags(&self.answers);
        let first = standing.iter().find(|standing| standing.urgency.ends_the_check());
        let page = first.and_then(|standing| {
            RED_FLAG_GROUPS.iter().position(|group| group.flags.iter().any(|flag| flag.id == standing.flag.id))
        });
        Step::Flags(page.unwrap_or(0))
    }
}

fn needs_help(answers: &Answers) -> bool {
    questionnaire::urgency(answers).is_some_and(Urgency::ends_the_check)
}

/// An age from what was typed: empty is no age, and `None` is not an age at all.
fn age(text: &str) -> Option<Option<Age>> {
    match text.trim() {
        "" => Some(None),
        digits => digits.parse().ok().and_then(|years| Age::new(years).ok()).map(Some),
    }
}
