//! The moving figure with its controls, what is called out, and what happens to the disc or to the bed of the nerve meanwhile.

use super::{
    Action, CareAction, CareLook, Language, Markup, Message, exercise, group, paragraph, tag, text, title,
    told::section,
};
use crate::{
    app::{
        Body, Care,
        care::{figures as shown_on, pair, round, telling_moment},
    },
    browser::page,
    care::{self, Part},
    controls::{input_of, switch},
    figures::{
        donut,
        jointed_body::{JointedBody, extent, jointed_body},
        nerve_bed,
    },
    hooks::AppContext,
    movement::{Exercise, Side, exercise::Camera, nerve},
    quantity::decimal,
    screens::{
        disc_lab::sentence::compared,
        parts::{act, link},
    },
    text::Argument::Rounded,
};
use yew::prelude::*;

/// From where an exercise is looked at.
fn camera(exercise: &Exercise, look: CareLook) -> Camera {
    if look.front { Camera::FRONT } else { exercise.camera }
}

/// The figure of an exercise at a moment, s.
pub fn drawn(exercise: &Exercise, look: CareLook, moment: f64, nerve: bool, language: Language) -> Html {
    let camera = camera(exercise, look);
    let body = exercise.body(moment);
    let drawing = JointedBody { exercise, body: &body, camera, nerve, mirrored: look.mirrored };
    jointed_body(&drawing, extent(exercise, camera), title(exercise.id).in_language(language).into())
}

/// The figure of the exercise with this id in its last key pose.
pub fn still(id: &str, look: CareLook, language: Language) -> Option<Html> {
    let exercise = exercise(id)?;
    Some(drawn(exercise, look, telling_moment(id), false, language))
}

/// What is called out for a key pose of an exercise.
pub fn cue(id: &str, key: usize, language: Language) -> &'static str {
    let cues = care::exercise(id).and_then(|exercise| exercise.words.part(Part::Cues));
    cues.and_then(|cues| cues.in_language(language).split('\n').nth(key)).unwrap_or_default()
}

/// The key poses of an exercise beside each other, for paper and for those who want no motion.
pub fn row(exercise: &Exercise, look: CareLook, language: Language) -> Markup {
    let mut row = tag("ol").class("stills").label(text::CARE_POSITIONS, language);
    for key in 0..exercise.keys.len() {
        let picture = drawn(exercise, look, exercise.reached(key), is_of_nerve(exercise.id), language);
        row = row.put(tag("li").put(picture).put(cue(exercise.id, key, language)));
    }
    row
}

/// Whether the bed of the nerve is what it is about.
fn is_of_nerve(id: &str) -> bool {
    let group = care::exercise(id).and_then(|exercise| exercise.words.group());
    group.is_some_and(|group| group.id == "nerve")
}

/// The figures of a page with everything around them.
pub fn figures(care: &Care, id: &'static str, look: CareLook, app: &AppContext) -> Markup {
    let language = app.language;
    let is_still = page::prefers_stillness();
    let moment = care.moment(id, look);
    let all = shown_on(id);
    let pair = pair(id);
    let beside = || tag("div").class(if pair.is_some() { "care__pair" } else { "" });
    let (mut shown, mut discs) = (beside(), beside());
    for (at, exercise) in all.iter().enumerate() {
        let key = exercise.nearest_key(moment);
        let mut one = tag("div");
        if let Some(pair) = pair {
            let verdict = if at == 0 { text::CARE_LESS_KIND } else { text::CARE_KINDER };
            one = one.put(tag("h2").words(title(exercise.id), language));
            one = one.put(pair.compares.then(|| paragraph(verdict.in_language(language), "care__verdict")));
        }
        shown = shown.put(if is_still {
            one.put(row(exercise, look, language))
        } else {
            // Of two beside each other the kinder one speaks.
            let speaks = care.is_moving() && at + 1 == all.len();
            let said = tag("p").class("speaking care__cue").set("aria-live", if speaks { "polite" } else { "off" });
            one.put(drawn(exercise, look, moment, is_of_nerve(id), language)).put(said.put(cue(
                exercise.id,
                key,
                language,
            )))
        });
        discs = discs.put(match care.discs().get(at) {
            Some(Some(disc)) => Some(pressed(disc, app)),
            _ => pair.map(|_| paragraph(text::CARE_NO_DISC.in_language(language), "small")),
        });
    }
    let moves = all.iter().find(|exercise| exercise.duration() > 0.0).filter(|_| !is_still);
    let nerve = all.first().filter(|_| is_of_nerve(id));
    tag("div")
        .class("plate__figure")
        .put(shown)
        .put(moves.map(|exercise| player(care, id, exercise, look, app)))
        .put(views(care, &all, look, app))
        .put(discs)
        .put(nerve.map(|exercise| bed(exercise, moment, is_still, language)))
}

/// The disc in the posture, as the donut, and how hard it is pressed.
fn pressed(disc: &Body, app: &AppContext) -> Markup {
    let language = app.language;
    let stance = disc.stance();
    let take = app.report(move |_: MouseEvent| match stance.posture() {
        Some(posture) => Action::Lab(crate::app::LabAction::PostureChosen(posture)),
        None => Action::Care(CareAction::Played(false)),
    });
    tag("figure").class("care__disc").put(donut::picture(&disc.section(), &disc.standing_section())).put(
        tag("figcaption")
            .put(text::care_disc(language, &compared(disc, language)))
            .put(" ")
            .put(link("#/disc", text::CARE_TO_LAB, language).on_click(take)),
    )
}

/// Play, step and scrub.
fn player(care: &Care, id: &'static str, exercise: &'static Exercise, look: CareLook, app: &AppContext) -> Markup {
    let language = app.language;
    let (moment, round, count) = (care.moment(id, look), round(id), exercise.keys.len());
    let key = exercise.nearest_key(moment);
    let to = move |key: usize| Action::Care(CareAction::Looked(look.at(exercise.reached(key % count))));
    let playing = care.is_moving();
    let play = if playing { text::CARE_PAUSE } else { text::CARE_PLAY };
    let report = |fact: Action| app.report(move |_: MouseEvent| fact.clone());
    let buttons = tag("div")
        .class("buttons")
        .put(act("", text::CARE_BEFORE, language, report(to(key + count - 1))))
        .put(act("button--main", play, language, report(Action::Care(CareAction::Played(!playing)))))
        .put(act("", text::CARE_NEXT, language, report(to(key + 1))));
    let scrub = app.report(move |event: InputEvent| {
        let value = input_of(&event).map_or(0.0, |input| input.value_as_number());
        Action::Care(CareAction::Looked(look.at(value)))
    });
    let now = moment - (moment / round).floor() * round;
    let spoken = text::care_position(language, count, key + 1);
    let range = tag("input")
        .class("slider__input care__scrub")
        .fixed("type: range; min: 0; step: 0.1")
        .set("max", decimal::short(round, 1))
        .label(text::CARE_MOMENT, language)
        .set("aria-valuetext", spoken)
        .value(decimal::short(now, 1).into())
        .on_input(scrub);
    group().put(range).put(buttons)
}

/// From where, which side, and how fast.
fn views(care: &Care, all: &[&'static Exercise], look: CareLook, app: &AppContext) -> Markup {
    let language = app.language;
    let looked = |change: fn(CareLook, bool) -> CareLook| {
        app.report(move |on: bool| Action::Care(CareAction::Looked(change(look, on))))
    };
    let front = looked(|look, front| CareLook { front, ..look });
    let side = looked(|look, mirrored| CareLook { mirrored, ..look });
    let slowly = app.report(|on: bool| Action::Care(CareAction::Slowed(on)));
    let words = |words: Message| words.in_language(language);
    let has_view = all.iter().any(|exercise| exercise.camera != Camera::FRONT);
    let is_one_sided = all.iter().all(|exercise| exercise.is_one_sided());
    let moves = all.iter().any(|exercise| exercise.duration() > 0.0) && !page::prefers_stillness();
    tag("div")
        .class("buttons care__views")
        .put(moves.then(|| switch("care-slowly", words(text::CARE_SLOWLY), care.is_slow(), &slowly)))
        .put(has_view.then(|| switch("care-front", words(text::CARE_FRONT), look.front, &front)))
        .put(is_one_sided.then(|| switch("care-side", words(text::CARE_OTHER_SIDE), look.mirrored, &side)))
}

/// How long the bed of the nerve is, at this moment and through the exercise.
fn bed(exercise: &Exercise, moment: f64, is_still: bool, language: Language) -> Markup {
    let share = ((nerve::bed(&exercise.pose(exercise.phase(moment)), Side::Right) - 1.0) * 100.0).round();
    let amount = Rounded(share.abs(), 0);
    let words = if share > 0.0 {
        text::care_nerve_longer(language, amount)
    } else if share < 0.0 {
        text::care_nerve_shorter(language, amount)
    } else {
        text::CARE_NERVE_SAME.owned(language)
    };
    group()
        .put(nerve_bed::nerve_bed(exercise, (!is_still).then_some(moment)))
        .put((!is_still).then(|| paragraph(words, "")))
        .put(section("nerve-bed", language))
}
