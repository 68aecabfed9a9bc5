//! Questions that studies answer differently: both sides, with their studies.

use crate::{
    markup::{Markup, group, tag},
    natural_history::{Dispute, Position, disputes},
    screens::parts::{cited, minor_heading, prose},
    text::{self, Language},
};

/// The dispute that stands beside the measured pressures.
const SITTING: &str = "sitting";

/// Sitting against standing, to stand beside the measured pressures.
pub fn sitting(language: Language) -> Markup {
    let sitting = disputes().iter().find(|dispute| dispute.id == SITTING);
    group().put(sitting.map(|dispute| self::dispute(dispute, language)))
}

/// The section.
pub fn section(language: Language) -> Markup {
    let mut section = group().put(prose(text::EXPLAIN_DISPUTES, language));
    for dispute in disputes() {
        if dispute.id != SITTING {
            section = section.put(self::dispute(dispute, language));
        }
    }
    section
}

/// One question with its two sides and what follows either way.
fn dispute(dispute: &Dispute, language: Language) -> Markup {
    let mut sides = tag("div").class("dispute__sides");
    for side in &dispute.sides {
        sides = sides.put(self::side(side, language));
    }
    let so =
        tag("p").put(tag("strong").words(text::EXPLAIN_DISPUTES_SO, language)).put(" ").words(dispute.so, language);
    tag("section").class("dispute").put(minor_heading(dispute.title, language)).put(sides).put(so)
}

fn side(side: &Position, language: Language) -> Markup {
    tag("div").class("dispute__side").put(prose(side.words, language)).put(cited(side.sources, language))
}
