//! Where does it hurt: places are marked with what is felt there, and what is described to be felt so is listed. The marks are those of the
//! pattern check; they stay in the state.

use super::tabs::tabs;
use crate::{
    anatomy::{
        route,
        territory::{self, Covering, Sure},
    },
    app::{Action, CheckAction, CheckState},
    content::sources,
    controls::{ChoiceOption, choice},
    figures::body_map::{body_list, body_maps, how_to_mark, key},
    hooks::AppContext,
    markup::{Markup, group, tag},
    questionnaire::{Feeling, Marks, RegionId},
    screens::parts::{cited, details, heading, link, paragraph, paragraphs, prose, subheading},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// The screen.
#[inline(never)]
pub fn where_felt(check: &CheckState, app: &AppContext) -> Html {
    let (language, marks, feeling) = (app.language, &check.answers().regions, check.feeling());
    let on_toggle = app.report(|region| Action::Check(CheckAction::FeelingMarked(region)));
    let on_choose = app.report(|name| {
        let named = Feeling::NAMED.into_iter().find(|feeling| feeling.name() == name);
        Action::Check(CheckAction::FeelingChosen(named.unwrap_or_default()))
    });
    let mut options = Vec::new();
    for (feeling, words) in FEELINGS {
        options.push(ChoiceOption { id: feeling.name(), label: words.in_language(language) });
    }
    let legend = text::WHERE_FEELING.in_language(language);
    let hint = Some(text::WHERE_HOW.in_language(language));
    group()
        .put(heading(text::WHERE_TITLE, language))
        .put(paragraphs(text::WHERE_LEAD, language, "lead"))
        .put(tabs(None, language))
        .put(choice("feeling", "postures", legend, hint, options, Some(feeling.name()), &on_choose))
        .put(tag("p").put(how_to_mark(language)))
        .put(details(text::CHECK_PLACE_LIST, language).put(body_list("where-list", marks, &on_toggle, language)))
        .put(body_maps("where", marks, &on_toggle, language))
        .put(key("where-front", FEELINGS, language))
        .put(found(marks, language))
        .into()
}

/// What can be felt, by name.
const FEELINGS: [(Feeling, Message); 4] = [
    (Feeling::Pain, text::WHERE_PAIN),
    (Feeling::Numb, text::WHERE_NUMB),
    (Feeling::Tingling, text::WHERE_TINGLING),
    (Feeling::Weak, text::WHERE_WEAK),
];

/// What covers the marks, and where to go with them.
#[inline(never)]
fn found(marks: &Marks, language: Language) -> Markup {
    let found = territory::covering(marks);
    let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let said = match (marks.is_empty(), count) {
        (true, _) => Some(prose(text::WHERE_NOTHING, language)),
        (false, 0) => None,
        (false, count) => Some(tag("p").put(text::where_found(language, count))),
    };
    let left = territory::uncovered(marks, &found);
    let left = (!left.is_empty()).then(|| paragraph(text::where_none(language, &names(&left, language)), ""));
    let signs = territory::asks_for_signs(marks).then(|| {
        let signs = link("#/emergency", text::START_EMERGENCY_LINK, language);
        tag("p").class("notice").words(text::START_EMERGENCY, language).put(" ").put(signs)
    });
    let ways = (!marks.is_empty()).then(|| ways(language));
    let mut entries = tag("ul").class("structures found");
    for covering in &found {
        entries = entries.put(entry(covering, language));
    }
    group()
        .put(subheading(text::WHERE_FOUND_TITLE, language))
        .put(tag("div").set("role", "status").put(signs).put(said).put(left))
        .put(ways)
        .put(prose(text::WHERE_ROUGH, language))
        .put(cited(&[sources::MURPHY_2009], language))
        .put(entries)
}

/// To the pattern check, which has the same marks.
fn ways(language: Language) -> Markup {
    let take = tag("a").class("button").set("href", "#/check").words(text::WHERE_TAKE, language);
    group().put(prose(text::WHERE_TAKE_TEXT, language)).put(tag("p").put(take))
}

/// A structure with what of the marks it covers, and how sure that is.
#[inline(never)]
fn entry(covering: &Covering, language: Language) -> Markup {
    let territory = covering.territory;
    let name = territory.name.in_language(language);
    let view = territory.structure.and_then(|structure| Some((structure.views().next()?, structure)));
    let name = match view {
        Some((view, structure)) => tag("a").set("href", route(view, Some(structure))),
        None => tag("b"),
    }
    .put(name);
    let known = [sure(territory.sure).in_language(language), " ", &text::app_source(language, territory.source.cite())];
    tag("li")
        .put(name)
        .put(paragraph(text::where_covers(language, &names(&covering.regions, language)), ""))
        .put(paragraph(known.concat(), "small"))
}

fn names(regions: &[RegionId], language: Language) -> String {
    let mut places = Vec::new();
    for region in regions {
        places.push(region.region().name.in_language(language));
    }
    places.join(", ")
}

fn sure(sure: Sure) -> Message {
    match sure {
        Sure::Studied => text::WHERE_STUDIED,
        Sure::Described => text::WHERE_DESCRIBED,
        Sure::Recalled => text::WHERE_RECALLED,
    }
}
