//! What a person can say, and what it resembles.
//!
//! Warning signs come first ([`standing_flags`]); a sign that means now or today ends the matter ([`Action`]). Otherwise the answers are
//! held against ten textbook descriptions ([`assess`]). The comparison says how well answers agree with a description; it estimates no
//! chance, ranks nothing and picks no therapy. Ids, words and numbers are content (`assets/content/questionnaire`); the rules are
//! described in `docs/model.md`, what this is for and what it is not in `docs/intended-use.md`.

mod action;
mod answer;
mod evidence;
mod exchange;
mod explanation;
mod feeling;
mod id;
mod inference;
mod pattern;
mod question;
mod red_flag;
mod region;

pub use crate::content::questionnaire::{DetailId, PatternId, QuestionId, RedFlagId, RegionId};
pub use crate::json::Problem;
pub use action::{Action, CountryNumber, EmergencyNumbers, NotForYou, closing, emergency_check};
pub use answer::{Age, Answer, AnswerSheet, Answers, NotAnAge};
pub use evidence::{
    AgeFinding, AgeLimit, Finding, Profile, Regression, RegressionItem, Row, Rules, Thresholds, Weighed,
};
pub use exchange::{read, write, write_answers};
pub use explanation::{Neutral, NeutralBecause, Reason, Strength};
pub use feeling::{Feeling, Marks};
pub use id::{Id, Sheet};
pub use inference::{Assessment, Evidence, PatternResult, Resemblance, WouldChange, assess, compare, compare_with};
pub use pattern::{LookAlike, Pattern};
pub use question::{Contradiction, Question, QuestionGroup, contradictions};
pub use red_flag::{
    FlagDetail, RedFlag, RedFlagGroup, StandingFlag, Suspicion, Urgency, more_urgent, standing_flags, urgency,
};
pub use region::{BodyView, Region, Side, answers_with_regions, is_settled};
