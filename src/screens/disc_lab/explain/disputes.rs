//! Questions that studies answer differently: both sides, with their studies.

use crate::{
    natural_history::{Dispute, Position, disputes},
    screens::parts::{cited, minor_heading, prose, subheading},
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
pub fn section(language: Language) -> Html {
    html! {
        <section>
            { subheading(text::EXPLAIN_DISPUTES_TITLE, language) }
            { prose(text::EXPLAIN_DISPUTES, language) }
            { disputes().iter().filter(|dispute| dispute.id != SITTING).map(|dispute| self::dispute(dispute, language)).collect::<Html>() }
        </section>
    }
}

/// One question with its two sides and what follows either way.
fn dispute(dispute: &Dispute, language: Language) -> Html {
    html! {
        <section class="dispute">
            { minor_heading(dispute.title, language) }
            <div class="dispute__sides">{ dispute.sides.iter().map(|side| self::side(side, language)).collect::<Html>() }</div>
            <p><strong>{ text::EXPLAIN_DISPUTES_SO.in_language(language) }</strong>{ " " }{ dispute.so.in_language(language) }</p>
        </section>
    }
}

fn side(side: &Position, language: Language) -> Html {
    html! {
        <div class="dispute__side">
            { prose(side.words, language) }
            { cited(side.sources.iter().copied(), language) }
        </div>
    }
}
