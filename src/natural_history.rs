//! How discs are found in people without pain, how they and their owners recover, and what studies disagree on.
//!
//! Shares are of 100 people of the group that was studied; none of them is the chance of a person.

use crate::{
    biomechanics::Herniation,
    content::{self, sources::Source},
    text::Message,
};

/// Something seen on a scan, in people without pain.
#[derive(Debug)]
pub struct Finding {
    /// Stable id.
    pub id: &'static str,
    /// Its name.
    pub name: Message,
    /// What it is, in a line.
    pub what: Message,
    /// The cells that were read, in order of age.
    pub cells: &'static [Cell],
    /// The study.
    pub source: Source,
}

/// One published cell of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Age in years.
    pub age: u8,
    /// Of 100 people of this age without pain, how many have it.
    pub percent: u8,
    /// The sample behind it, where it was read.
    pub people: Option<u16>,
    /// Read in a second source that quotes the study, not in the study itself.
    pub quoted: bool,
}

/// What is known for an age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// A published cell that was read.
    Read(Cell),
    /// Not read; as the finding becomes commoner with age, it lies between its neighbours that were.
    Between(Cell, Cell),
    /// Not read, and nothing above it either: the last cell that was.
    NotRead(Cell),
}

impl Finding {
    /// What is known for an age; nothing below the first cell.
    pub fn at(&self, age: u8) -> Option<Share> {
        let below = self.cells.iter().rev().find(|cell| cell.age <= age).copied()?;
        if below.age == age {
            return Some(Share::Read(below));
        }
        let above = self.cells.iter().find(|cell| cell.age > age).copied();
        Some(above.map_or(Share::NotRead(below), |above| Share::Between(below, above)))
    }
}

/// Every finding.
pub fn findings() -> &'static [Finding] {
    content::natural_history::FINDINGS
}

/// The ages of the table, in years.
pub const AGES: [u8; 7] = [20, 30, 40, 50, 60, 70, 80];

/// How much commoner a finding is in people of up to 50 years with back pain than in those without: an odds ratio.
#[derive(Debug)]
pub struct Odds {
    /// Stable id.
    pub id: &'static str,
    /// The finding.
    pub name: Message,
    /// The ratio; 1 would be no difference.
    pub ratio: f64,
    /// The 95 % range.
    pub range: (f64, f64),
    /// The study.
    pub source: Source,
}

/// Every published ratio, the largest first.
pub fn odds() -> &'static [Odds] {
    content::natural_history::ODDS
}

/// How often what has left its place shrinks by itself.
#[derive(Debug)]
pub struct Resorption {
    /// What had left its place.
    pub herniation: Herniation,
    /// Its name.
    pub name: Message,
    /// What it is, in a line.
    pub what: Message,
    /// What the reviews found.
    pub studies: &'static [Shrinking],
}

/// One review of people who were scanned again.
#[derive(Debug)]
pub struct Shrinking {
    /// The review.
    pub source: Source,
    /// Of 100 such discs, how many had shrunk.
    pub percent: f64,
    /// Of 100, how many had gone altogether, where that was told.
    pub gone: Option<f64>,
}

/// From the smallest escape to the largest.
pub fn resorption() -> &'static [Resorption] {
    content::natural_history::RESORPTION
}

/// How many of a group of people were better at a time.
#[derive(Debug)]
pub struct Recovery {
    /// Stable id.
    pub id: &'static str,
    /// Who was studied.
    pub who: Message,
    /// What "better" meant there.
    pub better: Message,
    /// Weeks after the beginning of the study.
    pub weeks: u16,
    /// Of 100, how many: the least and the most that was told.
    pub of_hundred: (u8, u8),
    /// How many people were studied, where one number was told.
    pub people: Option<u16>,
    /// The study.
    pub source: Source,
}

/// In order of time.
pub fn recovery() -> &'static [Recovery] {
    content::natural_history::RECOVERY
}

/// A question that studies answer differently.
#[derive(Debug)]
pub struct Dispute {
    /// Stable id.
    pub id: &'static str,
    /// The point, as a sentence.
    pub title: Message,
    /// What is known all the same, and what it means.
    pub so: Message,
    /// The two sides.
    pub sides: [Position; 2],
}

/// One side of a dispute.
#[derive(Debug)]
pub struct Position {
    /// What was found.
    pub words: Message,
    /// By whom.
    pub sources: &'static [Source],
}

/// Every dispute.
pub fn disputes() -> &'static [Dispute] {
    content::natural_history::DISPUTES
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(id: &str) -> &'static Finding {
        findings().iter().find(|finding| finding.id == id).expect("a finding")
    }

    /// A row as the table of the study has it: a number read, a band "60-84", or "?" where nothing was read.
    fn row(id: &str) -> String {
        let told = AGES.iter().map(|age| match finding(id).at(*age) {
            Some(Share::Read(cell)) => format!("{}{}", cell.percent, if cell.quoted { "q" } else { "" }),
            Some(Share::Between(low, high)) => format!("{}-{}", low.percent, high.percent),
            Some(Share::NotRead(_)) => "?".to_owned(),
            None => "none".to_owned(),
        });
        told.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn cells_that_were_read_are_the_published_ones_and_the_others_are_bands_or_nothing() {
        assert_eq!(row("degeneration"), "37 52 68 80 88q 88-96 96");
        assert_eq!(row("bulge"), "30 40 50 60 60-84 60-84 84");
        assert_eq!(row("protrusion"), "29 31 33 36 36-43 36-43 43");
        assert_eq!(row("fissure"), "19 20 22 23 23-29 23-29 29");
        assert_eq!(row("signal-loss"), "17 33 54 73 ? ? ?");
        assert_eq!(row("height-loss"), "24 34 45 56 ? ? ?");
        assert_eq!(row("facet"), "4 9 18 32 ? ? ?");
        assert_eq!(row("slip"), "3 5 8 14 ? ? ?");
    }

    #[test]
    fn samples_behind_the_cells_are_the_published_ones() {
        let people = |id| finding(id).cells.iter().filter_map(|cell| cell.people).collect::<Vec<_>>();
        assert_eq!(people("degeneration"), [273, 604, 415, 311]);
        assert_eq!(people("bulge"), [55, 101, 151, 123]);
        assert_eq!(people("protrusion"), [87, 468, 490, 363]);
        assert_eq!(people("fissure"), [167, 350, 426, 53]);
    }

    #[test]
    fn a_band_may_be_drawn_because_every_finding_becomes_commoner_with_age() {
        for finding in findings() {
            let rises =
                finding.cells.windows(2).all(|pair| matches!(pair, [a, b] if a.age < b.age && a.percent <= b.percent));
            assert!(rises, "{}", finding.id);
            assert!(finding.at(19).is_none(), "{} speaks of an age nobody studied", finding.id);
        }
    }

    #[test]
    fn every_odds_ratio_is_above_one_with_its_whole_range_and_the_largest_comes_first() {
        assert!(odds().iter().all(|odds| 1.0 < odds.range.0 && odds.range.0 < odds.ratio && odds.ratio < odds.range.1));
        assert!(odds().windows(2).all(|pair| matches!(pair, [a, b] if a.ratio >= b.ratio)));
        assert_eq!(odds().len(), 6);
    }

    #[test]
    fn the_further_something_has_left_its_place_the_more_often_it_shrinks() {
        for index in 0..2 {
            let row: Vec<_> = resorption().iter().filter_map(|kind| kind.studies.get(index)).collect();
            assert_eq!(row.len(), 4);
            assert!(row.windows(2).all(|pair| matches!(pair, [a, b] if a.percent < b.percent)));
        }
        let kinds: Vec<_> = resorption().iter().map(|kind| kind.herniation).collect();
        use Herniation::{Bulge, Extrusion, Protrusion, Sequestration};
        assert_eq!(kinds, [Bulge, Protrusion, Extrusion, Sequestration]);
    }

    #[test]
    fn recovery_is_told_in_order_of_time_and_never_beyond_all() {
        assert!(recovery().windows(2).all(|pair| matches!(pair, [a, b] if a.weeks <= b.weeks)));
        assert!(recovery().iter().all(|row| row.of_hundred.0 <= row.of_hundred.1 && row.of_hundred.1 <= 100));
    }

    #[test]
    fn every_side_of_a_dispute_has_its_studies() {
        for dispute in disputes() {
            assert!(dispute.sides.iter().all(|side| !side.sources.is_empty()), "{}", dispute.id);
        }
    }
}
