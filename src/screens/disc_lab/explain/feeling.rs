//! From the root beside the disc to where the brain feels it, what gets weak, and which reflex goes.

use crate::{
    anatomy::Side,
    app::Body,
    content::sources,
    figures::body_map::BodyMapProps,
    markup::{Markup, group, tag, widget},
    neurology::{Root, Signal},
    questionnaire::{BodyView, Id, RegionId},
    screens::parts::{cited, paragraph, prose},
    text::{self, Language, Message},
};
use std::rc::Rc;

/// The part; nothing at a level whose root is not described.
#[inline(never)]
pub fn section(body: &Body, language: Language) -> Markup {
    let Some(root) = body.root() else { return group() };
    let level = body.condition().segment.id;
    let words = [
        (text::EXPLAIN_FEELING_SKIN, root.skin),
        (text::EXPLAIN_FEELING_MOVEMENT, root.movement),
        (text::EXPLAIN_FEELING_REFLEX, root.reflex),
    ];
    let mut told = tag("dl").class("felt__words");
    for (name, words) in words {
        told = told.put(tag("dt").words(name, language)).put(tag("dd").words(words, language));
    }
    let felt = tag("div").class("felt").put(maps(root, body.setup().side, language)).put(told);
    group()
        .put(paragraph(text::explain_feeling(language, level, root.name.in_language(language)), ""))
        .put(paragraph(present(body.signal()).in_language(language), "wake__now"))
        .put(felt)
        .put(prose(text::EXPLAIN_FEELING_LOOSE, language))
        .put(cited(&[root.source, sources::MURPHY_2009], language))
}

/// What the root reports in the lab now.
fn present(signal: Signal) -> Message {
    match signal {
        Signal { pain, .. } if pain > 0.0 => text::EXPLAIN_FEELING_PAIN,
        Signal { weakness, .. } if weakness > 0.0 => text::EXPLAIN_FEELING_WEAK,
        Signal { numbness, .. } if numbness > 0.0 => text::EXPLAIN_FEELING_NUMB,
        _ => text::EXPLAIN_FEELING_SILENT,
    }
}

/// The three views of the body with the places lit in which this root is usually felt.
#[inline(never)]
fn maps(root: &Root, side: Side, language: Language) -> Markup {
    let side = if side == Side::Left { "left-" } else { "right-" };
    let mut lit = Vec::new();
    for region in root.regions {
        lit.extend(RegionId::named(&[side, region].concat()));
    }
    let lit: Rc<[RegionId]> = lit.into();
    let mut maps = group();
    for (id, view) in [("felt-front", BodyView::Front), ("felt-back", BodyView::Back), ("felt-sole", BodyView::Sole)] {
        maps = maps.put(widget(BodyMapProps {
            id: id.into(),
            view,
            extent: Default::default(),
            marks: Default::default(),
            lit: Rc::clone(&lit),
            skin: Rc::default(),
            on_toggle: None,
            language,
        }));
    }
    maps
}
