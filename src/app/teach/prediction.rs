//! What a class predicts: hands counted by the teacher, and shown against what the model or the study says.

/// The most hands for one answer.
const MOST: u16 = 999;

/// What happens to a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PredictionAct {
    /// A hand more for an answer, from 0.
    Tap(usize),
    /// A hand less.
    Untap(usize),
    /// So many hands were typed.
    Type(usize, u16),
    /// What the model or the study says is shown.
    Reveal,
    /// All of it begins anew.
    Clear,
}

/// The hands for each answer, and whether the right one is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prediction {
    counts: Vec<u16>,
    is_revealed: bool,
}

impl Prediction {
    /// No hand for any of so many answers.
    pub fn new(answers: usize) -> Self {
        Self { counts: vec![0; answers], is_revealed: false }
    }

    /// The hands for each answer.
    pub fn counts(&self) -> &[u16] {
        &self.counts
    }

    /// Whether the right one is shown.
    pub const fn is_revealed(&self) -> bool {
        self.is_revealed
    }

    /// How long the bar of an answer is, from 0 to 1: the longest bar is full.
    pub fn bar(&self, answer: usize) -> f64 {
        let most = self.counts.iter().copied().max().unwrap_or_default();
        let own = self.counts.get(answer).copied().unwrap_or_default();
        if most == 0 { 0.0 } else { f64::from(own) / f64::from(most) }
    }

    /// The prediction after an act. What the class said cannot be changed once the answer is shown.
    #[must_use]
    pub fn after(&self, act: PredictionAct) -> Self {
        let mut next = self.clone();
        match act {
            PredictionAct::Tap(answer) => next.set(answer, |count| count + 1),
            PredictionAct::Untap(answer) => next.set(answer, |count| count.saturating_sub(1)),
            PredictionAct::Type(answer, count) => next.set(answer, |_| count),
            PredictionAct::Reveal => next.is_revealed = true,
            PredictionAct::Clear => next = Self::new(self.counts.len()),
        }
        next
    }

    fn set(&mut self, answer: usize, changed: impl Fn(u16) -> u16) {
        if let Some(count) = self.counts.get_mut(answer).filter(|_| !self.is_revealed) {
            *count = changed(*count).min(MOST);
        }
    }
}
