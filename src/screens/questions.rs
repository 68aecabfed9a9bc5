//! Common questions with their answers, the words explained, and the claims with what research found.

use super::{
    parts::{
        cite_line, columns, details, explain_anew, heading, link, link_line, list, paragraph, paragraphs, prose,
        subheading,
    },
    whole::title,
};
use crate::{
    app::{Action, Address, Chosen, Screen},
    content::sources::Source,
    controls::input_of,
    hooks::AppContext,
    library::{self, Answer, Claim, Item, Term, Verdict},
    markup::{Markup, group, tag},
    text::{self, Language, Message, typed::Typed},
};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The texts that the claims stand in, by the beginning of the ids of their claims.
const ARTICLES: [(&str, Message); 5] = [
    ("000", text::QUESTIONS_ARTICLE_000),
    ("001", text::QUESTIONS_ARTICLE_001),
    ("002", text::QUESTIONS_ARTICLE_002),
    ("003", text::QUESTIONS_ARTICLE_003),
    ("004", text::QUESTIONS_ARTICLE_004),
];

/// What the claims can be narrowed down by, as it stands among what was chosen.
const CHOICES: [&str; 3] = ["verdict", "article", "claims"];

/// The screen, or one page of it.
pub fn questions(item: Option<Item>, chosen: &Chosen, app: &AppContext) -> Html {
    let language = app.language;
    let page = tag("article").put(heading(item.map_or(text::QUESTIONS_TITLE, Item::name), language));
    let mut ways = tag("ul").class("tabs");
    for (way, href, words) in [
        (None, "#/questions", text::QUESTIONS_ALL),
        (Some(Item::Glossary), "#/questions/glossary", text::QUESTIONS_GLOSSARY),
        (Some(Item::Claims), "#/questions/claims", text::QUESTIONS_CLAIMS),
    ] {
        let is_open = (way == item).then_some("true");
        ways = ways.put(tag("li").put(link(href, words, language).set("aria-current", is_open)));
    }
    let page = page.put(tag("nav").label(text::QUESTIONS_TITLE, language).put(ways));
    match item {
        None => overview(page, language),
        Some(Item::Glossary) => glossary(page, language),
        Some(Item::Claims) => claims(page, chosen, app),
        Some(Item::Answer(answer)) => answered(page, answer, language),
        Some(Item::Term(term)) => explained(page, term, language),
        Some(Item::Claim(claim)) => claimed(page, claim, language),
    }
    .into()
}

fn overview(mut page: Markup, language: Language) -> Markup {
    page = page.put(paragraphs(text::QUESTIONS_LEAD, language, "lead"));
    // The main points come first, and all of them are seen.
    let mut first = true;
    for (name, answers) in library::groups() {
        page = page.put(subheading(name, language));
        for answer in answers {
            if std::mem::take(&mut first) {
                page = page.put(prose(answer.full(), language)).put(sources_of(answer.sources(), language));
                continue;
            }
            // What stands in a folded answer may not be seen, so each explains its own words.
            explain_anew(answer.id(), 0);
            let [more, question] = [text::QUESTIONS_MORE, answer.question()].map(|words| words.in_language(language));
            let more =
                tag("a").set("href", answer.route()).set("aria-label", [more, ": ", question].concat()).put(more);
            let short = prose(answer.short(), language).put(tag("p").put(more));
            page = page.put(details(answer.question(), language).put(short));
        }
    }
    page.put(link_line("#/about", text::QUESTIONS_SOURCES, language))
}

/// Who says so, and when that was last checked.
fn sources_of(sources: &[Source], language: Language) -> Markup {
    let mut reviewed = "";
    for source in sources {
        reviewed = reviewed.max(source.reviewed());
    }
    let line = text::app_source(language, &cite_line(sources));
    paragraph((!sources.is_empty()).then(|| text::questions_reviewed(language, reviewed, &line)), "small")
}

/// A link to another place on the page, with the name of what is there.
fn place(route: &'static str, language: Language) -> Markup {
    let words = match Address::parse(route).screen {
        Screen::Unknown => text::QUESTIONS_GO,
        screen => title(screen),
    };
    link(route, words, language)
}

fn answered(page: Markup, answer: Answer, language: Language) -> Markup {
    let see = answer.see();
    let see =
        (!see.is_empty()).then(|| tag("p").words(text::QUESTIONS_SEE, language).put(": ").put(place(see, language)));
    let mut related = group();
    for (_, answers) in library::groups() {
        let others: Vec<Answer> = answers.collect();
        if others.contains(&answer) && others.len() > 1 {
            let others = others.into_iter().filter(|other| *other != answer);
            let links = others.map(|other| link(other.route(), other.question(), language));
            related = related.put(subheading(text::QUESTIONS_RELATED, language)).put(list(links));
        }
    }
    page.put(paragraphs(answer.short(), language, "lead"))
        .put(prose(answer.full(), language))
        .put(see)
        .put(sources_of(answer.sources(), language))
        .put(related)
}

/// The other forms of a word, if it has any.
fn forms(term: Term, language: Language) -> Option<String> {
    let forms = term.other_forms(language);
    (!forms.is_empty()).then(|| text::questions_also(language, forms))
}

fn explained(page: Markup, term: Term, language: Language) -> Markup {
    page.put(paragraph(term.what().in_language(language), "lead"))
        .put(forms(term, language).map(|forms| paragraph(forms, "")))
        .put(sources_of(term.sources(), language))
}

fn glossary(page: Markup, language: Language) -> Markup {
    let mut words = tag("dl").class("glossary");
    for term in library::terms() {
        let name = tag("dt").put(link(term.route(), term.name(), language));
        words = words.put(name).put(tag("dd").words(term.what(), language));
    }
    page.put(paragraphs(text::QUESTIONS_GLOSSARY_LEAD, language, "lead")).put(words)
}

fn verdict_name(verdict: Verdict) -> Message {
    match verdict {
        Verdict::Supported => text::QUESTIONS_SUPPORTED,
        Verdict::Mixed => text::QUESTIONS_MIXED,
        Verdict::Unsupported => text::QUESTIONS_UNSUPPORTED,
        Verdict::Opinion => text::QUESTIONS_OPINION,
        Verdict::Feature => text::QUESTIONS_FEATURE,
    }
}

/// The verdict in words; its sign is for who sees it.
fn verdict(claim: Claim, language: Language) -> Markup {
    let (sign, words) = verdict_name(claim.verdict()).in_language(language).split_once(' ').unwrap_or_default();
    let sign = tag("span").fixed("class: verdict; aria-hidden: true").put(sign);
    tag("span").put(sign).put(words)
}

/// Where the page answers a claim.
fn answer_of(claim: Claim, language: Language) -> Option<Markup> {
    (!claim.place().is_empty()).then(|| place(claim.place(), language))
}

fn claimed(page: Markup, claim: Claim, language: Language) -> Markup {
    page.put(tag("p").class("lead").put(verdict(claim, language)))
        .put(sources_of(claim.sources(), language))
        .put(tag("p").put(answer_of(claim, language)))
}

fn claims(page: Markup, chosen: &Chosen, app: &AppContext) -> Markup {
    let language = app.language;
    let [wanted, article, typed] = CHOICES.map(|name| chosen.value(name));
    let words = Typed::new(typed);
    let (mut rows, mut count) = (tag("tbody"), 0);
    for claim in library::claims() {
        let is_wanted = (wanted.is_empty() || claim.verdict().id() == wanted)
            && claim.id().starts_with(article)
            && (words.is_empty() || words.how_far(&[claim.words().in_language(language)], &[], 0).is_some());
        if is_wanted {
            count += 1;
            let row = tag("tr").key(claim.id().into());
            let words = tag("th").set("scope", "row").put(link(claim.route(), claim.words(), language));
            let small = tag("td").fixed("class: small; lang: en").put(cite_line(claim.sources()));
            let row = row.put(words).put(tag("td").put(verdict(claim, language)));
            rows = rows.put(row.put(small).put(tag("td").put(answer_of(claim, language))));
        }
    }
    // What changes in any field is heard in one place.
    let dispatch = app.dispatch.clone();
    let heard = move |event: InputEvent| {
        let (name, value) = if let Some(field) = event.target_dyn_into::<HtmlSelectElement>() {
            (field.id(), field.value())
        } else if let Some(field) = input_of(&event) {
            (field.id(), field.value())
        } else {
            return;
        };
        for choice in CHOICES {
            if choice == name {
                dispatch.dispatch(Action::Chosen(choice, value.clone()));
            }
        }
    };
    let verdicts = Verdict::ALL.map(|verdict| (verdict.id(), verdict_name(verdict)));
    let filters = tag("search")
        .class("filters")
        .on_input(heard)
        .put(select(text::QUESTIONS_VERDICT, CHOICES[0], &verdicts, wanted, language))
        .put(select(text::QUESTIONS_ARTICLE, CHOICES[1], &ARTICLES, article, language))
        .put(field(
            text::QUESTIONS_FILTER,
            CHOICES[2],
            tag("input").fixed("type: search; autocomplete: off").value(typed.to_owned().into()),
            language,
        ));
    let names = [text::QUESTIONS_CLAIM, text::QUESTIONS_VERDICT, text::QUESTIONS_SOURCE, text::QUESTIONS_ANSWERED];
    page.put(paragraphs(text::QUESTIONS_CLAIMS_LEAD, language, "lead"))
        .put(filters)
        .put(tag("p").set("role", "status").put(text::questions_shown(language, count)))
        .put(tag("table").class("claims").put(columns(&names, language)).put(rows))
}

fn field(label: Message, id: &'static str, control: Markup, language: Language) -> Markup {
    let label = tag("label").set("for", id).words(label, language);
    tag("div").class("field").put(label).put(control.set("id", id))
}

fn select(
    label: Message,
    id: &'static str,
    options: &[(&'static str, Message)],
    chosen: &str,
    language: Language,
) -> Markup {
    let mut select = tag("select");
    for (value, words) in [("", text::QUESTIONS_ANY)].iter().chain(options) {
        let option = tag("option").set("value", *value).flag("selected", *value == chosen);
        select = select.put(option.words(*words, language));
    }
    field(label, id, select, language)
}
