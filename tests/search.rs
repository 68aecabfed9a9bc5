//! The search over everything: each thing is found by its name, with a slip too, and nothing that can be typed breaks it.

#![allow(clippy::expect_used, clippy::panic, reason = "a test may fall over")]

use proptest::prelude::*;
use sciatica_explorer::{
    anatomy::{self, ViewId, structures},
    app::{Address, Hit, Screen, search},
    care,
    library::{Item, answers, claims, term_named, term_names, terms},
    text::{Language, Message, mention::Names},
};

const ENGLISH: Language = Language::English;

fn english(message: Message) -> &'static str {
    message.in_language(ENGLISH)
}

fn found(typed: &str) -> Vec<Hit> {
    search(typed, ENGLISH, 500).best
}

/// Everything with a name: what it is, its name, its address.
fn all() -> Vec<(Message, &'static str, String)> {
    let mut hits: Vec<Hit> = structures().map(Hit::Structure).collect();
    hits.extend(care::exercises().iter().map(|it| Hit::Exercise(&it.words)));
    hits.extend(answers().map(|it| Hit::Item(Item::Answer(it))));
    hits.extend(terms().map(|it| Hit::Item(Item::Term(it))));
    hits.into_iter().map(|hit| (hit.kind(), english(hit.title()), hit.route())).collect()
}

/// The addresses of what was found of one kind, the best first.
fn routes(typed: &str, kind: Message) -> Vec<String> {
    found(typed).into_iter().filter(|hit| hit.kind() == kind).map(Hit::route).collect()
}

#[test]
fn each_thing_is_the_first_of_its_kind_by_its_own_name() {
    for (kind, name, route) in all() {
        assert_eq!(routes(name, kind).first(), Some(&route), "{name}");
        assert_eq!(routes(&name.to_uppercase(), kind).first(), Some(&route), "{name}");
    }
    for claim in claims() {
        let route = Hit::Item(Item::Claim(claim)).route();
        assert!(routes(english(claim.words()), Hit::Item(Item::Claim(claim)).kind()).contains(&route), "{route}");
    }
}

#[test]
fn every_hit_leads_somewhere() {
    for (_, name, route) in all() {
        assert!(Address::parse(&route).screen != Screen::Unknown, "{name}: {route}");
    }
    for hit in found("a").into_iter().chain(found("what")) {
        assert!(hit.route().starts_with("#/") && !english(hit.title()).is_empty());
    }
}

#[test]
fn what_people_type_finds_what_they_mean() {
    for (typed, route) in [
        ("periformis", "#/anatomy/nerve-back/piriformis"),
        ("does the disc heel", "#/questions/disc-heals"),
        ("peroneal nerve", "#/anatomy/nerve-back/common-fibular-nerve"),
        ("is it dangerous???", "#/questions/is-it-dangerous"),
        ("nerve slidr", "#/care/nerve-slider"),
        ("emergncy", "#/emergency"),
    ] {
        let best: Vec<String> = found(typed).into_iter().map(Hit::route).take(3).collect();
        assert!(best.contains(&route.to_owned()), "{typed}: {best:?}");
    }
}

#[test]
fn nothing_and_nonsense_find_nothing() {
    for typed in ["", "   ", "?!", "xqzxqz", "\u{301}", "🦄"] {
        assert!(found(typed).is_empty(), "{typed}");
    }
}

#[test]
fn as_many_are_kept_as_are_asked_for_and_all_are_counted() {
    let few = search("nerve", ENGLISH, 3);
    assert_eq!(few.best.len(), 3);
    assert_eq!(few.count, found("nerve").len());
}

#[test]
fn ids_of_items_are_no_names_of_screens() {
    let screens =
        [Screen::Start, Screen::Where, Screen::Disc, Screen::Check, Screen::Emergency, Screen::Tonight, Screen::About];
    for (_, name, route) in all() {
        let place = Address::parse(&route).screen.place();
        if route.starts_with("#/questions/") {
            assert!(screens.iter().all(|screen| screen.place() != place), "{name}");
        }
    }
}

#[test]
fn words_are_found_in_texts_in_each_of_their_forms() {
    for term in terms() {
        for form in term.forms(ENGLISH).chain([english(term.name())]) {
            let text = format!("Of the {form}, and so on.");
            let pieces = term_names(ENGLISH).pieces(&text);
            let named = pieces.iter().find_map(|(words, number)| (*words == form).then(|| term_named((*number)?))?);
            assert!(named.is_some(), "{form}");
        }
    }
}

#[test]
fn cards_name_their_neighbours() {
    let here: Vec<_> = ViewId::PelvisBack.structures().collect();
    let mut names = Names::default();
    for (number, structure) in here.iter().enumerate() {
        names.add(english(structure.name()), number as u16);
    }
    let linked = here.iter().enumerate().filter(|(own, structure)| {
        let words = [structure.what(), structure.wrong(), structure.felt()].map(english);
        words.iter().any(|words| names.pieces(words).iter().any(|(_, it)| it.is_some_and(|it| usize::from(it) != *own)))
    });
    assert!(linked.count() * 2 > here.len(), "half of the cards lead on to others");
    assert!(anatomy::search("piriformis", ENGLISH).len() > 1);
}

proptest! {
    #[test]
    fn one_slip_in_a_name_still_finds_it_first(at in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), slip in 0..4) {
        let all = all();
        let (kind, name, route) = at.get(&all);
        let mut letters: Vec<char> = name.chars().collect();
        let in_long_word = |at: usize| {
            let word = |letter: &char| letter.is_alphanumeric();
            let before = letters[..at].iter().rev().take_while(|letter| word(letter)).count();
            before + letters[at..].iter().take_while(|letter| word(letter)).count() > 5 && word(&letters[at])
        };
        let places: Vec<usize> = (0..letters.len()).filter(|at| in_long_word(*at)).collect();
        prop_assume!(!places.is_empty());
        let at = *place.get(&places);
        match slip {
            0 => letters[at] = 'q',
            1 => drop(letters.remove(at)),
            2 => letters.insert(at, letters[at]),
            _ if at + 1 < letters.len() && letters[at + 1].is_alphanumeric() => letters.swap(at, at + 1),
            _ => return Ok(()),
        }
        let typed: String = letters.into_iter().collect();
        let routes = routes(&typed, *kind);
        prop_assert_eq!(routes.first(), Some(route), "{} for {}", typed, name);
    }

    #[test]
    fn nothing_that_can_be_typed_breaks_it(typed in ".{0,300}") {
        let _ = found(&typed);
    }

    #[test]
    fn words_that_are_repeated_for_ever_do_no_harm(word in "\\PC{1,80}", times in 1_usize..300) {
        let _ = found(&[word.as_str(), " "].concat().repeat(times));
    }
}
