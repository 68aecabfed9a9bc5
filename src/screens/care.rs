//! What people do next: everyday postures, exercises, a session, options, where the sources disagree, and low days.

mod figure;
mod overview;
mod session;
mod told;
mod walk;

use super::parts::{cited, heading, link_line, minor_heading, prose, subheading};
use crate::{
    app::{Action, CareAction, CareLook, State, care::pair},
    care::{self, Item, Part},
    content::sources::Source,
    hooks::AppContext,
    markup::{Markup, group, tag},
    movement::exercise,
    screens::parts::{button, paragraph, paragraphs},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// A list of things that are told, with its id and what stands over it.
struct Shelf {
    id: &'static str,
    title: Message,
    lead: Message,
    items: fn() -> &'static [Item],
}

static SHELVES: [Shelf; 3] = [
    Shelf { id: "moods", title: text::CARE_MOODS, lead: text::CARE_MOODS_LEAD, items: care::moods },
    Shelf { id: "options", title: text::CARE_OPTIONS, lead: text::CARE_OPTIONS_LEAD, items: care::options },
    Shelf { id: "disputes", title: text::CARE_DISPUTES, lead: text::CARE_DISPUTES_LEAD, items: care::disputes },
];

/// The name of a page of the care part.
pub fn title(id: &str) -> Message {
    if id == "session" {
        return text::CARE_SESSION;
    }
    for shelf in &SHELVES {
        if shelf.id == id {
            return shelf.title;
        }
        if let Some(item) = care::item((shelf.items)(), id) {
            return item.name();
        }
    }
    let words = pair(id).map(|pair| &pair.words).or_else(|| care::exercise(id).map(|exercise| &exercise.words));
    words.map_or(text::CARE_TITLE, Item::name)
}

/// A page of the care part.
pub fn care(state: &State, id: &'static str, look: CareLook, app: &AppContext) -> Html {
    let language = app.language;
    if id.is_empty() {
        return overview::overview(language).into();
    }
    if id == "session" {
        return tag("article").class("care").put(session::session(&state.care, app)).put(back(language)).into();
    }
    let mut page = tag("article").class("care").put(heading(title(id), language));
    let shelf = SHELVES.iter().find(|shelf| shelf.id == id);
    page = if let Some(shelf) = shelf {
        page.put(paragraphs(shelf.lead, language, "lead")).put(told::all((shelf.items)(), language))
    } else if let Some(pair) = pair(id) {
        page.put(figure::figures(&state.care, id, look, app)).put(told::told(&[&pair.words], language))
    } else if let Some(own) = care::exercise(id) {
        let mut items = vec![&own.words];
        items.extend(own.words.group());
        let words = tag("div")
            .class("plate__words")
            .put(own.words.group().and_then(|group| group.part(Part::Text)).map(|text| prose(text, language)))
            .put(told::told(&items, language))
            .put((id == "walk").then(|| walk::planner(&state.chosen, language, app)))
            .put(
                tag("p")
                    .class("buttons")
                    .put(button("", text::CARE_ADD, app, Action::Care(CareAction::Picked(own.words.id))))
                    .put(
                        (!state.care.tasks().is_empty())
                            .then(|| tag("a").set("href", "#/care/session").words(text::CARE_GO_SESSION, language)),
                    ),
            );
        page.put(tag("div").class("plate").put(figure::figures(&state.care, id, look, app)).put(words))
    } else {
        let item = SHELVES.iter().find_map(|shelf| care::item((shelf.items)(), id));
        page.put(item.map(|item| told::told(&[item], language)))
    };
    page.put(back(language)).into()
}

fn back(language: Language) -> Markup {
    link_line("#/care", text::CARE_BACK, language)
}
