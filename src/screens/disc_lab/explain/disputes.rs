//! Questions that studies answer differently: both sides, with their studies.

use crate::{
    markup::{Markup, each, group, tag},
    natural_history::{Dispute, Position, disputes},
    screens::parts::{cited, minor_heading, prose},
    text::{self, Language},
};
use yew::prelude::*;

/// The dispute that stands beside the measured pressures.
const SITTING: &str = "sitting";

/// Sitting against standing, to stand beside the measured pressures.
pub fn sitting(language: Language) -> Html {
    disputes().iter().filter(|dispute| dispute.id == SITTING).map(|dispute| self::dispute(dispute, language)).collect()
}

/// The section.
pub fn section(language: Language) -> Markup {
    let others = disputes().iter().filter(|dispute| dispute.id != SITTING);
    group()
        .put(prose(text::EXPLAIN_DISPUTES, language))
        .put(each(others.map(|dispute| self::dispute(dispute, language))))
}

/// One question with its two sides and what follows either way.
fn dispute(dispute: &Dispute, language: Language) -> Html {
    let sides = dispute.sides.iter().map(|side| self::side(side, language));
    let so = tag("p")
        .put(tag("strong").put(text::EXPLAIN_DISPUTES_SO.in_language(language)))
        .put(" ")
        .put(dispute.so.in_language(language));
    tag("section")
        .class("dispute")
        .put(minor_heading(dispute.title, language))
        .put(tag("div").class("dispute__sides").put(each(sides)))
        .put(so)
        .into()
}

fn side(side: &Position, language: Language) -> Markup {
    tag("div")
        .class("dispute__side")
        .put(prose(side.words, language))
        .put(cited(side.sources.iter().copied(), language))
}
