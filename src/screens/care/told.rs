//! What is told of a thing, part by part, under the reader's own questions.

use super::{Item, Language, Markup, Message, Part, Source, care, cited, group, paragraph, prose, tag, text};

/// The parts in the order in which they are read, each with the question that it answers.
static PARTS: [(Part, Message); 19] = [
    (Part::What, text::CARE_WHAT),
    (Part::Suits, text::CARE_SUITS),
    (Part::Leaves, text::CARE_LEAVES),
    (Part::Dose, text::CARE_DOSE),
    (Part::Steps, text::CARE_STEPS),
    (Part::Stop, text::CARE_STOP),
    (Part::Common, text::CARE_COMMON),
    (Part::Helps, text::CARE_HELPS),
    (Part::Harms, text::CARE_HARMS),
    (Part::Long, text::CARE_LONG),
    (Part::Without, text::CARE_WITHOUT),
    (Part::When, text::CARE_WHEN),
    (Part::Who, text::CARE_WHO),
    (Part::Dark, text::CARE_DARK),
    (Part::Seeds, text::CARE_SEEDS),
    (Part::Evidence, text::CARE_RESEARCH),
    (Part::Research, text::CARE_RESEARCH),
    (Part::Sure, text::CARE_SURE),
    (Part::Careful, text::CARE_CAREFUL),
];

/// Everything that is told of things that belong together, part by part, with all of their sources.
pub fn told(items: &[&Item], language: Language) -> Markup {
    parts(&PARTS, items, language)
}

/// How much, how, and when to stop: what is wanted on paper while something is done.
pub fn told_on_paper(items: &[&Item], language: Language) -> Markup {
    parts(&PARTS[3..6], items, language)
}

fn parts(parts: &[(Part, Message)], items: &[&Item], language: Language) -> Markup {
    let mut lines = tag("dl").class("told");
    let mut sources: Vec<Source> = Vec::new();
    for (part, name) in parts {
        let mut words = tag("dd");
        let mut is_told = false;
        for item in items {
            let Some(told) = item.part(*part) else { continue };
            is_told = true;
            words = words.put(if *part == Part::Steps { steps("ol", told, language) } else { prose(told, language) });
        }
        if is_told {
            lines = lines.put(tag("dt").words(*name, language)).put(words);
        }
    }
    for item in items {
        sources.extend(item.sources());
    }
    let first = items.first().and_then(|item| item.part(Part::Text));
    group()
        .put(first.map(|text| prose(text, language)))
        .put(lines)
        .put((!sources.is_empty()).then(|| cited(&sources, language)))
}

/// The parts of a section of the page, in the order in which they are read.
const SECTION: [Part; 9] =
    [Part::Text, Part::Steps, Part::Fine, Part::Less, Part::Stop, Part::When, Part::Who, Part::Evidence, Part::Seeds];

/// A section of the page itself, without its name.
pub fn section(id: &str, language: Language) -> Markup {
    let mut all = group();
    let Some(item) = care::page(id) else { return all };
    for part in SECTION {
        let told = item.part(part);
        all = all.put(
            told.map(|words| if part == Part::Steps { steps("ul", words, language) } else { prose(words, language) }),
        );
    }
    let sources = item.sources();
    all.put((!sources.is_empty()).then(|| cited(sources, language)))
}

/// A part of a section of the page.
pub fn words_of(id: &str, part: Part) -> Option<Message> {
    care::page(id).and_then(|item| item.part(part))
}

fn steps(list: &'static str, words: Message, language: Language) -> Markup {
    let mut list = tag(list);
    for step in words.in_language(language).split('\n') {
        list = list.put(tag("li").put(step));
    }
    list
}

/// All things of a shelf, each to be opened, under the names of their groups.
pub fn all(items: &'static [Item], language: Language) -> Markup {
    let mut all = group();
    for item in items {
        let name = tag("summary").words(item.name(), language);
        all = all.put(tag("details").put(name).put(told(&[item], language)));
    }
    all.put(paragraph(text::APP_NOT_A_DIAGNOSIS.in_language(language), "small"))
}
