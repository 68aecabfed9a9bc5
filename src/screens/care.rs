//! What people do next: everyday postures, exercises, a session, options, where the sources disagree, and low days.

mod figure;
mod overview;
mod session;
mod told;
mod walk;

use super::parts::{cited, heading, link_line, minor_heading, prose, subheading};
use crate::{
    app::{
        Action, CareAction, CareLook, State,
        care::{SESSION, SHELVES, pair, told as told_on},
    },
    care::{self, Item, Part},
    content::sources::Source,
    hooks::AppContext,
    markup::{Markup, group, tag},
    movement::exercise,
    screens::parts::{button, details, paragraph, paragraphs},
    text::{self, Language, Message},
};
use yew::prelude::*;

/// The name of a page or of a section of the care part.
pub fn title(id: &str) -> Message {
    let id = if id.is_empty() { "intro" } else { id };
    let mut found = care::page(id);
    found = found.or_else(|| care::exercise(id).map(|exercise| &exercise.words));
    found = found.or_else(|| pair(id).map(|pair| &pair.words));
    found.map_or(text::APP_UNKNOWN_TITLE, Item::name)
}

/// A picture that stands for the care part.
pub fn picture() -> Option<Html> {
    figure::still("bridge", CareLook::default(), Language::default())
}

/// A page of the care part.
pub fn care(state: &State, shelf: &'static str, id: &'static str, look: CareLook, app: &AppContext) -> Html {
    let language = app.language;
    if id.is_empty() {
        return overview::overview(language).into();
    }
    if id == SESSION {
        return tag("article").class("care").put(session::session(&state.care, app)).put(back(language)).into();
    }
    let page = tag("article").class("care");
    if let Some((_, item)) = told_on(shelf, id) {
        let to_all = tag("a").set("href", ["#/care/", shelf].concat()).words(title(shelf), language);
        let told = told::told(&[item], language);
        return page.put(heading(item.name(), language)).put(told).put(tag("p").put(to_all)).into();
    }
    let mut page = page.put(heading(title(id), language));
    let shelf = SHELVES.iter().find(|(own, _)| *own == id);
    if let Some((_, items)) = shelf {
        page = page.put(told::section(id, language)).put(told::all(items(), language))
    } else if let Some(pair) = pair(id) {
        page = page.put(figure::figures(&state.care, id, look, app)).put(told::told(&[&pair.words], language))
    } else if let Some(own) = care::exercise(id) {
        let mut items = vec![&own.words];
        items.extend(own.words.group());
        let words = tag("div")
            .class("plate__words")
            .put(own.words.group().and_then(|group| group.part(Part::Text)).map(|text| prose(text, language)))
            .put(told::told(&items, language))
            .put(details(title("pain-rule"), language).put(told::section("pain-rule", language)))
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
        page = page.put(tag("div").class("plate").put(figure::figures(&state.care, id, look, app)).put(words))
    }
    page.put(back(language)).into()
}

fn back(language: Language) -> Markup {
    link_line("#/care", text::CARE_BACK, language)
}
