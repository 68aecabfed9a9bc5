//! Where the donut stops being a disc: each difference with numbers from the model and a link to where it is seen.

use super::lab_link;
use crate::{
    biomechanics::{Herniation, comparison::DiscTraits},
    content::sources::{self, Source},
    figures::chart::{self, Part},
    natural_history::resorption,
    neurology::{Kilopascals, contact},
    quantity::{Degrees, Millimetres},
    screens::{
        number::{hundreds, rounded},
        parts::{cited, prose, subheading},
    },
    text::{self, Language, Message},
};
use yew::prelude::*;

/// One difference.
struct Difference {
    title: Message,
    words: Message,
    /// Numbers to compare, each with its words.
    numbers: fn(&DiscTraits, Language) -> [(String, f64); 2],
    /// The state of the lab in which it is seen.
    address: &'static str,
    sources: &'static [&'static Source],
}

static DIFFERENCES: [Difference; 9] = [
    Difference {
        title: text::DIFFERENCE_TENSE,
        words: text::DIFFERENCE_TENSE_WORDS,
        numbers: |traits, language| {
            let pressure = traits.pressure.value();
            [
                (text::DIFFERENCE_TENSE_DONUT.in_language(language).to_owned(), 0.0),
                (text::difference_tense_disc(language, &rounded(pressure, 2)), pressure),
            ]
        },
        address: "#/disc?posture=standing",
        sources: &[&sources::OUR_MODEL, &sources::WILKE_1999],
    },
    Difference {
        title: text::DIFFERENCE_LEANS,
        words: text::DIFFERENCE_LEANS_WORDS,
        numbers: |traits, language| {
            pair(traits.core, [text::difference_leans_shift, text::difference_leans_length], language)
        },
        address: "#/disc?angle=8&load=500",
        sources: &[&sources::OUR_MODEL, &sources::NAZARI_2012, &sources::REMUS_2021],
    },
    Difference {
        title: text::DIFFERENCE_FLATTENS,
        words: text::DIFFERENCE_FLATTENS_WORDS,
        numbers: |traits, language| {
            pair(traits.bulge, [text::difference_flattens_upright, text::difference_flattens_bent], language)
        },
        address: "#/disc?angle=8&load=500",
        sources: &[&sources::OUR_MODEL, &sources::FREDERICSON_2001],
    },
    Difference {
        title: text::DIFFERENCE_LAYERS,
        words: text::DIFFERENCE_LAYERS_WORDS,
        numbers: |traits, language| {
            pair(traits.torn, [text::difference_layers_whole, text::difference_layers_torn], language)
        },
        address: "#/disc?annulus=torn",
        sources: &[&sources::OUR_MODEL, &sources::MARCHAND_1990],
    },
    Difference {
        title: text::DIFFERENCE_STIFFENS,
        words: text::DIFFERENCE_STIFFENS_WORDS,
        numbers: |traits, language| {
            pair(traits.lowered, [text::difference_stiffens_first, text::difference_stiffens_second], language)
        },
        address: "#/disc?angle=0&load=1000",
        sources: &[&sources::OUR_MODEL, &sources::HEUER_2007],
    },
    Difference {
        title: text::DIFFERENCE_DRINKS,
        words: text::DIFFERENCE_DRINKS_WORDS,
        numbers: |traits, language| {
            pair(traits.day, [text::difference_drinks_once, text::difference_drinks_day], language)
        },
        address: "#/disc?water=0.9",
        sources: &[&sources::OUR_MODEL, &sources::MARTIN_2022],
    },
    Difference {
        title: text::DIFFERENCE_BESIDE,
        words: text::DIFFERENCE_BESIDE_WORDS,
        numbers: |traits, language| {
            let inside = Kilopascals::from(traits.pressure).mmhg();
            let beside = contact(traits.reach, Degrees(0.0));
            let on_root = beside.pressure.mmhg();
            [
                (text::difference_beside_inside(language, &hundreds(inside)), inside),
                (text::difference_beside_root(language, &millimetres(beside.gap), &rounded(on_root, 0)), on_root),
            ]
        },
        address: "#/disc?posture=standing",
        sources: &[&sources::OUR_MODEL, &sources::EGYPTIAN_CT],
    },
    Difference {
        title: text::DIFFERENCE_STAYS,
        words: text::DIFFERENCE_STAYS_WORDS,
        numbers: |traits, language| {
            pair(traits.press_up, [text::difference_stays_before, text::difference_stays_after], language)
        },
        address: "#/disc?posture=press-up&annulus=torn",
        sources: &[&sources::OUR_MODEL, &sources::BROETZ_2008],
    },
    Difference {
        title: text::DIFFERENCE_HEALS,
        words: text::DIFFERENCE_HEALS_WORDS,
        numbers: |_, language| {
            [Herniation::Protrusion, Herniation::Sequestration].map(|herniation| {
                let kind = resorption().iter().find(|kind| kind.herniation == herniation);
                let percent = kind.and_then(|kind| kind.studies.last()).map_or(0.0, |study| study.percent);
                let words = match herniation {
                    Herniation::Protrusion => text::difference_heals_protrusion,
                    _ => text::difference_heals_free,
                };
                (words(language, &rounded(percent, 0)), percent)
            })
        },
        address: "#/disc?annulus=torn",
        sources: &[&sources::RESORPTION_2023],
    },
];

/// Two lengths with their words.
fn pair(lengths: [Millimetres; 2], words: [fn(Language, &str) -> String; 2], language: Language) -> [(String, f64); 2] {
    let [first, second] = lengths;
    let [say_first, say_second] = words;
    [
        (say_first(language, &millimetres(first)), first.value()),
        (say_second(language, &millimetres(second)), second.value()),
    ]
}

fn millimetres(length: Millimetres) -> String {
    rounded(length.value(), 1)
}

/// The section; the model is asked when a difference is opened for the first time.
pub fn section(traits: Option<&DiscTraits>, on_open: &Callback<Event>, language: Language) -> Html {
    html! {
        <section>
            { subheading(text::EXPLAIN_DIFFERENCES_TITLE, language) }
            { prose(text::EXPLAIN_DIFFERENCES, language) }
            { DIFFERENCES.iter().map(|difference| self::difference(difference, traits, on_open, language)).collect::<Html>() }
        </section>
    }
}

fn difference(
    difference: &'static Difference,
    traits: Option<&DiscTraits>,
    on_open: &Callback<Event>,
    language: Language,
) -> Html {
    html! {
        <details class="difference" ontoggle={on_open.clone()}>
            <summary>{ difference.title.in_language(language) }</summary>
            { prose(difference.words, language) }
            if let Some(traits) = traits {
                { bars((difference.numbers)(traits, language)) }
            }
            <p>{ lab_link(difference.address, text::EXPLAIN_DIFFERENCES_SHOW, language) }</p>
            { cited(difference.sources.iter().copied(), language) }
        </details>
    }
}

/// Two numbers as bars on one axis that ends with the larger.
fn bars(numbers: [(String, f64); 2]) -> Html {
    let end = numbers.iter().fold(f64::MIN_POSITIVE, |most, (_, value)| most.max(*value));
    numbers
        .into_iter()
        .map(|(words, value)| {
            html! {
                <div class="chart__line chart__line--alone">
                    <span>{ words }</span>
                    { chart::row(end, end, &[Part::Bar("bar bar--computed", value)]) }
                </div>
            }
        })
        .collect()
}
