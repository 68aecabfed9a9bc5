//! Where the donut stops being a disc: each difference with numbers from the model and a link to where it is seen.

use super::lab_link;
use crate::{
    biomechanics::{Herniation, comparison::DiscTraits},
    content::sources::{self, Source},
    figures::chart::{self, Part},
    markup::{Markup, group, tag},
    natural_history::resorption,
    neurology::{Kilopascals, contact},
    quantity::{Degrees, Millimetres},
    screens::{
        number::hundreds,
        parts::{cited, prose},
    },
    text::{
        self,
        Argument::{self, Rounded},
        Language, Message,
    },
};
use yew::prelude::*;

/// One difference.
struct Difference {
    title: Message,
    words: Message,
    /// Numbers to compare, each with its words.
    numbers: fn(&DiscTraits, Language) -> [(String, f64); 2],
    /// Where the axis of the numbers ends; with the larger one where nothing is said.
    whole: Option<f64>,
    /// The state of the lab in which it is seen; nothing for what the model cannot show.
    address: Option<&'static str>,
    sources: &'static [Source],
}

static DIFFERENCES: [Difference; 9] = [
    Difference {
        title: text::DIFFERENCE_TENSE,
        words: text::DIFFERENCE_TENSE_WORDS,
        numbers: |traits, language| {
            let pressure = traits.pressure.value();
            [
                (text::DIFFERENCE_TENSE_DONUT.owned(language), 0.0),
                (text::difference_tense_disc(language, Rounded(pressure, 2)), pressure),
            ]
        },
        whole: None,
        address: Some("#/disc?posture=standing"),
        sources: &[sources::OUR_MODEL, sources::WILKE_1999],
    },
    Difference {
        title: text::DIFFERENCE_LEANS,
        words: text::DIFFERENCE_LEANS_WORDS,
        numbers: |traits, language| {
            pair(traits.core, [text::difference_leans_shift, text::difference_leans_length], language)
        },
        whole: None,
        address: Some("#/disc?angle=8&load=500&larger=1"),
        sources: &[sources::OUR_MODEL, sources::NAZARI_2012, sources::REMUS_2021],
    },
    Difference {
        title: text::DIFFERENCE_FLATTENS,
        words: text::DIFFERENCE_FLATTENS_WORDS,
        numbers: |traits, language| {
            pair(traits.bulge, [text::difference_flattens_upright, text::difference_flattens_bent], language)
        },
        whole: None,
        address: Some("#/disc?angle=8&load=500&beside=1"),
        sources: &[sources::OUR_MODEL, sources::FREDERICSON_2001],
    },
    Difference {
        title: text::DIFFERENCE_LAYERS,
        words: text::DIFFERENCE_LAYERS_WORDS,
        numbers: |traits, language| {
            pair(traits.torn, [text::difference_layers_whole, text::difference_layers_torn], language)
        },
        whole: None,
        address: Some("#/disc?annulus=torn&beside=1"),
        sources: &[sources::OUR_MODEL, sources::MARCHAND_1990],
    },
    Difference {
        title: text::DIFFERENCE_STIFFENS,
        words: text::DIFFERENCE_STIFFENS_WORDS,
        numbers: |traits, language| {
            pair(traits.lowered, [text::difference_stiffens_first, text::difference_stiffens_second], language)
        },
        whole: None,
        address: Some("#/disc?angle=0&load=1000&beside=1"),
        sources: &[sources::OUR_MODEL, sources::HEUER_2007],
    },
    Difference {
        title: text::DIFFERENCE_DRINKS,
        words: text::DIFFERENCE_DRINKS_WORDS,
        numbers: |traits, language| {
            pair(traits.day, [text::difference_drinks_once, text::difference_drinks_day], language)
        },
        whole: None,
        address: Some("#/disc?water=0.944"),
        sources: &[sources::OUR_MODEL, sources::MARTIN_2022],
    },
    Difference {
        title: text::DIFFERENCE_BESIDE,
        words: text::DIFFERENCE_BESIDE_WORDS,
        numbers: |traits, language| {
            let inside = Kilopascals::from(traits.pressure).mmhg();
            let beside = contact(traits.reach, Degrees(0.0));
            let on_root = beside.pressure.mmhg();
            [
                (text::difference_beside_inside(language, hundreds(inside)), inside),
                (text::difference_beside_root(language, millimetres(beside.gap), Rounded(on_root, 0)), on_root),
            ]
        },
        whole: None,
        address: Some("#/disc?posture=round-back-lift&larger=1"),
        sources: &[sources::OUR_MODEL, sources::EGYPTIAN_CT],
    },
    Difference {
        title: text::DIFFERENCE_STAYS,
        words: text::DIFFERENCE_STAYS_WORDS,
        numbers: |traits, language| {
            pair(traits.press_up, [text::difference_stays_before, text::difference_stays_after], language)
        },
        whole: None,
        address: Some("#/disc?posture=press-up&annulus=torn"),
        sources: &[sources::OUR_MODEL, sources::BROETZ_2008],
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
                (words(language, Rounded(percent, 0)), percent)
            })
        },
        whole: Some(100.0),
        address: None,
        sources: &[sources::RESORPTION_2023],
    },
];

/// Two lengths with their words.
fn pair(
    lengths: [Millimetres; 2],
    words: [fn(Language, Argument<'static>) -> String; 2],
    language: Language,
) -> [(String, f64); 2] {
    let [first, second] = lengths;
    let [say_first, say_second] = words;
    [
        (say_first(language, millimetres(first)), first.value()),
        (say_second(language, millimetres(second)), second.value()),
    ]
}

fn millimetres(length: Millimetres) -> Argument<'static> {
    Rounded(length.value(), 1)
}

/// The section; the model is asked when a difference is opened for the first time.
pub fn section(traits: Option<&DiscTraits>, on_open: &Callback<Event>, language: Language) -> Markup {
    let mut section = group().put(prose(text::EXPLAIN_DIFFERENCES, language));
    for difference in &DIFFERENCES {
        section = section.put(self::difference(difference, traits, on_open, language));
    }
    section
}

#[inline(never)]
fn difference(
    difference: &'static Difference,
    traits: Option<&DiscTraits>,
    on_open: &Callback<Event>,
    language: Language,
) -> Markup {
    tag("details")
        .class("difference")
        .on_toggle(on_open)
        .put(tag("summary").words(difference.title, language))
        .put(prose(difference.words, language))
        .put(traits.map(|traits| bars((difference.numbers)(traits, language), difference.whole)))
        .put(
            difference.address.map(|address| {
                tag("p").put(lab_link(address, text::EXPLAIN_DIFFERENCES_SHOW, difference.title, language))
            }),
        )
        .put(cited(difference.sources, language))
}

/// Two numbers as bars on one axis.
fn bars(numbers: [(String, f64); 2], whole: Option<f64>) -> Markup {
    let larger = numbers[0].1.max(numbers[1].1).max(f64::MIN_POSITIVE);
    let end = whole.unwrap_or(larger);
    let mut bars = group();
    for (words, value) in numbers {
        let bar = chart::row(end, end, &[Part::Bar("bar bar--computed", value)]);
        bars = bars.put(tag("div").class("chart__line chart__line--alone").put(tag("span").put(words)).put(bar));
    }
    bars
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::{Address, Body, Screen},
        biomechanics::{
            comparison::{DAY_UPRIGHT, disc_traits},
            creep,
        },
        quantity::Newtons,
    };

    #[test]
    fn there_are_at_least_six_each_with_a_state_of_its_own_and_two_numbers() {
        let traits = disc_traits().expect("the model finds them");
        let mut states = Vec::new();
        for difference in &DIFFERENCES {
            for (words, value) in (difference.numbers)(&traits, Language::English) {
                assert!(value.is_finite() && value >= 0.0, "{words}: {value}");
                assert!(words.contains(|c: char| c.is_ascii_digit()), "{words}");
            }
            let Some(link) = difference.address else { continue };
            let address = Address::parse(link);
            assert!(address.screen == Screen::Disc && address.setup.is_some(), "{link}");
            let state = (address.setup, address.view);
            assert!(!states.contains(&state), "another difference shows {link} too");
            states.push(state);
        }
        assert_eq!((states.len(), DIFFERENCES.len()), (8, 9), "the words before them count them");
    }

    #[test]
    fn each_state_shows_what_its_difference_says() {
        let seen = |index: usize| {
            let setup = DIFFERENCES[index].address.and_then(|link| Address::parse(link).setup).expect("it is shown");
            let body = Body::standing().expect("the model stands").set_up(setup);
            assert!(body.refused().is_none());
            body
        };
        let [tense, leans, flat, torn, stiff, dry, beside, stays] = std::array::from_fn(seen);
        assert!(tense.readings().pressure.value() > 0.3);
        let further =
            |body: &Body| body.readings().nucleus_shift.value() - body.standing_readings().nucleus_shift.value();
        assert!((0.1..1.5).contains(&further(&leans)));
        assert!(flat.load() == tense.load() && flat.readings().bulge_posterior < tense.readings().bulge_posterior);
        assert!(torn.disc().reach().value() > 2.0 * tense.disc().reach().value());
        assert_eq!(stiff.load(), Newtons(2.0 * tense.load().value()), "the second of two equal loads");
        let evening = creep::after_hours(tense.disc(), DAY_UPRIGHT).expect("it creeps").condition().water;
        assert!((dry.condition().water - evening).abs() < 0.001, "a day upright leaves {evening}");
        assert!(beside.readings().pressure.value() > 1.5 && !beside.touches(), "high inside, nothing on the root");
        assert!(stays.angle().value() < 0.0 && stays.disc().reach().value() > 1.5 * tense.disc().reach().value());
    }

    #[test]
    fn words_tell_the_number_that_the_bar_shows() {
        let traits = disc_traits().expect("the model finds them");
        let told = |index: usize| (DIFFERENCES[index].numbers)(&traits, Language::English);
        let [inside, on_root] = told(6);
        assert!(inside.0.contains("3400 mmHg") && (inside.1 - 3400.0).abs() < 50.0, "{inside:?}");
        assert!(on_root.0.contains("0 mmHg, with 2.2 mm") && on_root.1 == 0.0, "{on_root:?}");
        let [protrusions, free] = told(8);
        assert!(protrusions.0.ends_with("38 of 100") && free.0.ends_with("88 of 100"));
    }
}
