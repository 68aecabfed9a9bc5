//! Random and textbook answers for tests and benchmarks; every run draws the same ones.

use sciatica_explorer::{
    content::questionnaire::{AGE_BORDERS, PROFILES, RULES},
    questionnaire::{Age, Answer, Answers, Finding, Id, Profile, QuestionId, RedFlagId},
};

/// How often a test draws: as often as it likes, or at most so often as `MOST_DRAWS` says where it is asked hundreds of times.
#[allow(dead_code, reason = "what only counts by time draws as it likes")]
pub fn draws(usual: u32) -> u32 {
    let most = std::env::var("MOST_DRAWS").ok().and_then(|most| most.parse().ok());
    most.map_or(usual, |most: u32| usual.min(most))
}

/// SplitMix64 (Steele 2014): small, seeded, good enough to draw answers.
pub struct Draw(pub u64);

impl Draw {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    pub fn any_answer(&mut self) -> Answer {
        Answer::ALL[self.below(3) as usize]
    }

    /// An adult's age.
    pub fn age(&mut self) -> Age {
        let span = u64::from(95 - RULES.youngest);
        Age::new((u64::from(RULES.youngest) + self.below(span)) as i64).expect("an age")
    }

    /// Every question answered with yes or no, an age, and no warning sign.
    pub fn complete(&mut self) -> Answers {
        let answers =
            QuestionId::ALL.iter().map(|&id| (id, if self.below(2) == 0 { Answer::Yes } else { Answer::No })).collect();
        Answers { age: Some(self.age()), answers, ..Answers::default() }
    }

    /// Anything at all, some of it missing.
    pub fn anything(&mut self) -> Answers {
        let mut answers = Answers::default();
        if self.below(4) > 0 {
            answers.age = Some(self.age());
        }
        for &id in QuestionId::ALL {
            if self.below(4) > 0 {
                answers.answers.set(id, self.any_answer());
            }
        }
        answers
    }

    /// Any answers to the red flags and their details.
    pub fn flags(&mut self) -> Answers {
        let mut answers = self.anything();
        for &id in RedFlagId::ALL {
            if self.below(3) > 0 {
                answers.red_flags.set(id, self.any_answer());
            }
        }
        for &id in sciatica_explorer::questionnaire::DetailId::ALL {
            if self.below(3) > 0 {
                answers.details.set(id, self.any_answer());
            }
        }
        answers
    }
}

/// The description itself: every answer as the pattern's column has it, and the age that suits it best.
pub fn textbook(profile: &Profile) -> Answers {
    let mut answers = Answers::default();
    for row in profile.rows {
        if let Finding::Question(id) = row.finding
            && row.yes.weight() != row.no.weight()
        {
            answers.answers.set(id, if row.yes.weight() > row.no.weight() { Answer::Yes } else { Answer::No });
        }
    }
    answers.age = Some(age_of(profile, &answers, |a, b| a > b));
    answers
}

/// Every answer of the description turned round.
pub fn opposite(profile: &Profile) -> Answers {
    let mut answers = textbook(profile);
    for (id, answer) in textbook(profile).answers.iter() {
        answers.answers.set(id, if answer == Answer::Yes { Answer::No } else { Answer::Yes });
    }
    answers.age = Some(age_of(profile, &answers, |a, b| a < b));
    answers
}

fn age_of(profile: &Profile, answers: &Answers, better: impl Fn(f64, f64) -> bool) -> Age {
    let weight = |years: Age| -> f64 {
        profile
            .rows
            .iter()
            .filter(|row| row.only_if.is_none_or(|id| answers.answers.get(id) == Some(Answer::Yes)))
            .filter_map(|row| match row.finding {
                Finding::Age(age) if age.limit.holds(years) => Some(row.yes.weight()),
                Finding::Age(_) => Some(row.no.weight()),
                Finding::Question(_) => None,
            })
            .sum()
    };
    let ages: Vec<Age> = AGE_BORDERS.iter().map(|&years| Age::new(i64::from(years)).expect("an age")).collect();
    ages.into_iter().reduce(|best, age| if better(weight(age), weight(best)) { age } else { best }).expect("borders")
}

/// All profiles, in the order of the patterns.
pub fn profiles() -> impl Iterator<Item = &'static Profile> {
    PROFILES.iter()
}
