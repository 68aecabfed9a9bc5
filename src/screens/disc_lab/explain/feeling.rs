//! From the root beside the disc to where the brain feels it, what gets weak, and which reflex goes.

use crate::{
    app::Body,
    content::sources,
    figures::body_map::BodyMap,
    neurology::{Root, Signal},
    questionnaire::{BodyView, Id, RegionId},
    screens::parts::{cited, prose, subheading},
    text::{self, Language, Message},
};
use std::rc::Rc;
use yew::prelude::*;

/// The section; nothing at a level whose root is not described.
pub fn section(body: &Body, language: Language) -> Html {
    let Some(root) = body.root() else { return Html::default() };
    let level = body.condition().segment.id;
    html! {
        <section>
            { subheading(text::EXPLAIN_FEELING_TITLE, language) }
            <p>{ text::explain_feeling(language, level, root.name.in_language(language)) }</p>
            <p class="wake__now">{ present(body.signal()).in_language(language) }</p>
            <div class="felt">
                { maps(root, language) }
                <dl class="felt__words">
                    { pair(text::EXPLAIN_FEELING_SKIN, root.skin, language) }
                    { pair(text::EXPLAIN_FEELING_MOVEMENT, root.movement, language) }
                    { pair(text::EXPLAIN_FEELING_REFLEX, root.reflex, language) }
                </dl>
            </div>
            { prose(text::EXPLAIN_FEELING_LOOSE, language) }
            { cited([root.source, &sources::MURPHY_2009], language) }
        </section>
    }
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

fn pair(name: Message, words: Message, language: Language) -> Html {
    html! { <><dt>{ name.in_language(language) }</dt><dd>{ words.in_language(language) }</dd></> }
}

/// The three views of the body with the places lit in which this root is usually felt, on the right side.
fn maps(root: &Root, language: Language) -> Html {
    let lit: Rc<[RegionId]> =
        root.regions.iter().filter_map(|region| RegionId::named(&["right-", region].concat())).collect();
    let maps = [("felt-front", BodyView::Front), ("felt-back", BodyView::Back), ("felt-sole", BodyView::Sole)];
    maps.into_iter().map(|(id, view)| html! { <BodyMap {id} {view} lit={lit.clone()} {language} /> }).collect()
}
