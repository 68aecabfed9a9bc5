//! The emergency signs, one tap from every screen, and the parts that the action screen shares with it.

use super::parts::{cited, heading, link_line, list, minor_heading, paragraphs, print_button, prose, subheading};
use crate::{
    app::Action,
    content::questionnaire::{EMERGENCY_NUMBERS, RED_FLAG_GROUPS, RED_FLAGS},
    hooks::AppContext,
    markup::{Markup, group, tag},
    questionnaire::{RedFlag, Urgency, closing, emergency_check},
    text::{self, Language},
};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Links that call for help, and the choice of a country.
pub fn call_buttons(app: &AppContext) -> Markup {
    group().put(call_first(app)).put(other_numbers(app))
}

/// Links that call for help. The browser asks before it dials. The two numbers that work in most places stand first, until
/// the reader has chosen a country: then its own stands there instead.
pub fn call_first(app: &AppContext) -> Markup {
    let first = app.country.map_or(EMERGENCY_NUMBERS.first, |country| std::slice::from_ref(&country.number));
    numbers(first, app.language)
}

/// The choice of a country, whose number then stands first.
pub fn other_numbers(app: &AppContext) -> Markup {
    let language = app.language;
    let on_change = app.report(|event: Event| {
        let id = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default();
        Action::CountryChosen(EMERGENCY_NUMBERS.countries.iter().find(|country| country.id == id))
    });
    let option = |id: &'static str, name: &'static str, is_chosen: bool| {
        tag("option").set("value", id).flag("selected", is_chosen).put(name)
    };
    let mut select = tag("select").set("id", "country").on_change(on_change).put(option(
        "",
        text::EMERGENCY_CHOOSE.in_language(language),
        app.country.is_none(),
    ));
    for country in EMERGENCY_NUMBERS.countries {
        select = select.put(option(country.id, country.name.in_language(language), app.country == Some(country)));
    }
    let label = tag("label").set("for", "country").words(text::EMERGENCY_OTHER_NUMBERS, language);
    group().put(tag("div").class("field").put(label).put(select)).put(cited(&[EMERGENCY_NUMBERS.source], language))
}

/// Links to these numbers, and what to check first.
pub fn numbers(numbers: &[&'static str], language: Language) -> Markup {
    let (title, check) = emergency_check();
    let mut calls = tag("div").class("calls").set("role", "group").label(title, language);
    for number in numbers {
        let call = text::emergency_call(language, *number);
        calls = calls.put(tag("a").class("button button--alarm").set("href", dial(number)).put(call));
    }
    group().put(tag("div").set("role", "status").put(calls)).put(paragraphs(check, language, "small"))
}

/// The address that dials a number.
pub fn dial(number: &str) -> String {
    ["tel:", number].concat()
}

/// What to watch for later; under every result.
pub fn safety_net(language: Language) -> Html {
    let (title, words) = closing();
    tag("section")
        .put(subheading(title, language))
        .put(prose(words, language))
        .put(link_line("#/emergency", text::START_EMERGENCY_LINK, language))
        .into()
}

/// All warning signs by urgency, with what to do, under the calls for help.
pub fn all_signs(calls: Markup, language: Language) -> Markup {
    let mut all = group().put(calls);
    for urgency in [Urgency::Now, Urgency::Today, Urgency::Days] {
        let section = tag("section")
            .put(subheading(urgency.action().title, language))
            .put(to_do(urgency, language))
            .put(signs(urgency, language));
        all = all.put(section);
    }
    all
}

/// The screen of the emergency signs.
#[inline(never)]
pub fn emergency(app: &AppContext) -> Html {
    let language = app.language;
    let mut sources = Vec::new();
    for flag in &RED_FLAGS {
        sources.extend_from_slice(flag.sources);
    }
    let card = tag("div").class("buttons").put(print_button("", text::EMERGENCY_CARD, language)).put(paragraphs(
        text::EMERGENCY_CARD_HELP,
        language,
        "small",
    ));
    tag("article")
        .class("emergency")
        .put(heading(text::EMERGENCY_SCREEN_TITLE, language))
        .put(paragraphs(text::EMERGENCY_LEAD, language, "lead"))
        .put(all_signs(call_buttons(app), language))
        .put(card)
        .put(link_line("#/check", text::EMERGENCY_ONE_BY_ONE, language))
        .put(cited(&sources, language))
        .into()
}

/// What to do where it is not known which sign is there.
pub fn to_do(urgency: Urgency, language: Language) -> Markup {
    let ambulance = (urgency == Urgency::Now).then(|| prose(text::EMERGENCY_AMBULANCE_MEANS, language));
    group().put(prose(urgency.action().what_to_do, language)).put(ambulance)
}

/// The signs whose yes has this urgency, the details that raise others to it, and the pairs that have it together, under the headings of their pages.
pub fn signs(urgency: Urgency, language: Language) -> Markup {
    let mut groups = group();
    for page in RED_FLAG_GROUPS {
        let mut all = Vec::new();
        for flag in page.flags {
            all.extend(lines(flag, urgency, language));
        }
        if !all.is_empty() {
            groups = groups.put(group().put(minor_heading(page.title, language)).put(list(all)));
        }
    }
    tag("div").class("signs").put(groups)
}

#[inline(never)]
fn lines(flag: &RedFlag, urgency: Urgency, language: Language) -> Vec<String> {
    let name = flag.short.in_language(language);
    let marked = |words: String, by_ambulance: bool| match by_ambulance {
        true => text::emergency_ambulance(language, &words),
        false => words,
    };
    let mut lines = Vec::new();
    if flag.yes == Some(urgency) {
        lines.push(marked(name.to_owned(), flag.by_ambulance));
    }
    for detail in flag.details {
        if detail.raises_to == urgency {
            let words = text::check_reason(language, detail.short.in_language(language), name);
            lines.push(marked(words, detail.by_ambulance));
        }
    }
    for other in &RED_FLAGS {
        if flag.is_raised_with(other, urgency) {
            lines.push(text::emergency_together(language, name, other.short.in_language(language)));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{Answer, Answers, Id, RedFlagId, urgency};

    fn listed(urgency: Urgency) -> Vec<String> {
        RED_FLAGS.iter().flat_map(|flag| lines(flag, urgency, Language::English)).collect()
    }

    /// Both screens list the signs by [`signs`], which is these lines under their headings.
    #[test]
    fn whatever_means_now_or_today_alone_or_in_pairs_has_a_line_of_that_urgency() {
        let short = |id: RedFlagId| id.flag().short.in_language(Language::English);
        let yes = |ids: &[RedFlagId]| Answers {
            red_flags: ids.iter().map(|id| (*id, Answer::Yes)).collect(),
            ..Answers::default()
        };
        let mut pairs = 0;
        for &one in RedFlagId::ALL {
            for &other in RedFlagId::ALL {
                let alone = urgency(&yes(&[one])).max(urgency(&yes(&[other])));
                let Some(found) = urgency(&yes(&[one, other])).filter(|found| Some(*found) > alone || one == other)
                else {
                    continue;
                };
                let names = |line: &&String| line.contains(short(one)) && line.contains(short(other));
                let lines = listed(found);
                let lines: Vec<&String> = lines.iter().filter(names).collect();
                if one == other {
                    assert!(!lines.is_empty(), "{one:?} is not listed");
                } else {
                    assert_eq!(lines.len(), 1, "{one:?} with {other:?}: {lines:?}");
                    pairs += 1;
                }
            }
        }
        assert!(pairs > 0 && pairs % 2 == 0, "{pairs}");
    }

    #[test]
    fn signs_with_which_nobody_should_go_by_car_say_so() {
        let said = |line: &&String| line.contains("ambulance");
        let details = RED_FLAGS.iter().flat_map(|flag| flag.details).filter(|detail| detail.by_ambulance).count();
        let wanted = RED_FLAGS.iter().filter(|flag| flag.by_ambulance).count() + details;
        assert!(wanted > details && details > 0, "{wanted} with {details} details");
        assert_eq!(listed(Urgency::Now).iter().filter(said).count(), wanted);
        assert_eq!(listed(Urgency::Today).iter().filter(said).count(), 0);
    }
}
