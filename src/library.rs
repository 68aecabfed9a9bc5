//! Common questions with their answers, the words that need explaining, and the claims that people meet, each with what research says
//! of it and the place of the page that answers it.
//!
//! Each kind lies in tables, its ids and addresses as one text, which is far smaller in the page than a record of addresses for each.

mod answer;
mod claim;
mod item;
mod term;

pub use answer::{Answer, Group, answer, answers, groups};
pub use claim::{Claim, Verdict, claim, claims};
pub use item::Item;
pub use term::{Term, add_terms, term, term_named, term_names, terms};

use crate::content::sources::Source;

/// Where an item of the library stands on the page.
fn route(id: &str) -> String {
    ["#/questions/", id].concat()
}

/// The parts of this line of a text, which has a line for each item, two parts at most, a tab between them.
fn line(lines: &'static str, place: u8) -> (&'static str, &'static str) {
    let line = lines.split('\n').nth(usize::from(place)).unwrap_or_default();
    line.split_once('\t').unwrap_or((line, ""))
}

/// The place of the line that begins with this id.
fn find(lines: &str, id: &str) -> Option<u8> {
    let place = lines.split('\n').position(|line| line.split('\t').next() == Some(id))?;
    if id.is_empty() { None } else { Some(place as u8) }
}

/// Of a table of sources those of one item: `counts` says how many each item has, in the order of the table.
fn cited(table: &'static [Source], counts: &[u8], place: u8) -> &'static [Source] {
    let place = usize::from(place);
    let mut before = 0;
    for count in counts.iter().take(place) {
        before += usize::from(*count);
    }
    let own = counts.get(place).copied().unwrap_or_default();
    table.get(before..before + usize::from(own)).unwrap_or_default()
}
