//! A session: what is chosen, the question about pain, the figure with what is counted and called out, and what to do after.

use super::{
    Action, AppContext, CareAction, CareLook, Language, Markup, Message, button, figure, group, heading, link_line,
    minor_heading, paragraph, paragraphs, prose, subheading, tag, text, title,
    told::{section, told_on_paper, words_of},
};
use crate::{
    app::{
        Care,
        care::Keeping,
        player::{Advice, Pain, Player, PlayerAction, Stage, Task},
    },
    browser::{page, storage},
    care::{self, Item, Part},
    controls::{SliderWords, slider, switch},
    hooks::HEADING_ID,
    screens::parts::{act, details, print_button},
};
use yew::MouseEvent;

/// Where it is told what became of what the browser is to keep.
const KEPT_ID: &str = "care-kept";

/// The session as far as it is.
pub fn session(care: &Care, app: &AppContext) -> Markup {
    let Some(player) = care.player() else { return choosing(care, app) };
    match player.stage() {
        Stage::AskBefore => asked("before", care.said(), app),
        Stage::AskAfter => asked("after", care.said(), app),
        Stage::Ready | Stage::Move | Stage::Rest => under_way(player, care.has_sounds(), app),
        Stage::Done => done(player, care.tasks().len(), app),
    }
}

fn session_button(class: &'static str, words: Message, app: &AppContext, fact: PlayerAction) -> Markup {
    button(class, words, app, Action::Care(CareAction::Session(fact)))
}

fn choosing(care: &Care, app: &AppContext) -> Markup {
    let language = app.language;
    let mut tasks = tag("ol").class("tasks");
    let mut told = Vec::new();
    for (at, task) in care.tasks().iter().enumerate() {
        // the other side is done as the first was
        let is_told = told.contains(&task.exercise.id);
        told.push(task.exercise.id);
        tasks = tasks.put(chosen(at, task, app).put(on_paper(task, is_told, language)));
    }
    let print = print_button("", text::CARE_PRINT, language);
    let is_empty = care.tasks().is_empty();
    let begin = button("button--main", text::CARE_BEGIN, app, Action::Care(CareAction::Begun));
    let mut page = group()
        .put(heading(title("session"), language))
        .put(words_of("session", Part::Text).map(|words| paragraphs(words, language, "lead")))
        .put(details(title("pain-rule"), language).put(section("pain-rule", language)))
        .put(subheading(text::CARE_SESSION_CHOSEN, language))
        .put(is_empty.then(|| paragraph(text::CARE_SESSION_NONE.in_language(language), "")))
        .put((!is_empty).then(|| group().put(before_all(language)).put(tasks).put(begin).put(" ").put(print)))
        .put(keep(care, app))
        .put(subheading(text::CARE_SESSION_CHOOSE, language));
    for own in care::groups() {
        let mut buttons = tag("p").class("buttons");
        let mut is_there = false;
        for exercise in care::exercises() {
            let is_own = exercise.words.group().is_some_and(|group| group.id == own.id);
            if is_own && exercise.words.part(Part::Suits).is_some() {
                is_there = true;
                let fact = Action::Care(CareAction::Picked(exercise.words.id));
                buttons = buttons.put(button("", exercise.words.name(), app, fact));
            }
        }
        page = page.put(is_there.then(|| group().put(minor_heading(own.name(), language)).put(buttons)));
    }
    page
}

/// What the browser keeps of it, and only where the person asks: the exercises, their order and how often; of pain nothing.
#[inline(never)]
fn keep(care: &Care, app: &AppContext) -> Markup {
    let language = app.language;
    let text = care.written();
    let keep = app.report(move |_: MouseEvent| {
        let kept = storage::write(storage::SESSION, &text);
        Action::Care(CareAction::Kept(if kept.is_some() { Keeping::Done } else { Keeping::Refused }))
    });
    let forget = app.report(|_: MouseEvent| {
        storage::erase(storage::SESSION);
        // the button goes with what it forgot
        let _ = page::focus(KEPT_ID);
        Action::Care(CareAction::Kept(Keeping::Forgotten))
    });
    let mut buttons = tag("p").class("buttons");
    if !care.tasks().is_empty() {
        buttons = buttons.put(act("", text::CARE_KEEP, language, keep));
    }
    if let Some(kept) = storage::read(storage::SESSION) {
        buttons = buttons.put(button("", text::CARE_KEPT_OPEN, app, Action::Care(CareAction::Opened(kept)))).put(act(
            "",
            text::CARE_FORGET,
            language,
            forget,
        ));
    }
    let told = care.keeping().map(|keeping| match keeping {
        Keeping::Done => text::CARE_KEPT,
        Keeping::Refused => text::CARE_NOT_KEPT,
        Keeping::Forgotten => text::CARE_FORGOTTEN,
        Keeping::Unreadable => text::CARE_UNREADABLE,
    });
    let told = told.map(|told| told.in_language(language));
    group().put(buttons).put(tag("p").fixed("role: status; tabindex: -1").set("id", KEPT_ID).put(told))
}

/// The name of a part of a session, with its side where that is the other one.
fn name(task: &Task, language: Language) -> String {
    let name = title(task.exercise.id).in_language(language);
    if !task.mirrored {
        return name.to_owned();
    }
    [name, " – ", text::CARE_OTHER_SIDE.in_language(language)].concat()
}

fn chosen(at: usize, task: &Task, app: &AppContext) -> Markup {
    let language = app.language;
    let amount = task.amount();
    let (step, words) = if task.is_posture() {
        (10, text::care_amount_seconds(language, amount))
    } else {
        (1, text::care_amount_times(language, amount))
    };
    let name = name(task, language);
    // each says for what it is
    let own = |words: Message, fact: CareAction| {
        let label = [words.in_language(language), ": ", &name].concat();
        // It may go with what it takes out, or moves to where there is no such button.
        let go = app.report(move |_: MouseEvent| {
            page::focus_if_lost(HEADING_ID);
            Action::Care(fact.clone())
        });
        act("", words, language, go).set("aria-label", label)
    };
    let buttons = tag("div")
        .class("buttons buttons--near")
        .put(own(text::CARE_FEWER, CareAction::Repeated(at, amount.saturating_sub(step))))
        .put(own(text::CARE_MORE_OFTEN, CareAction::Repeated(at, amount + step)))
        .put((at > 0).then(|| own(text::CARE_EARLIER, CareAction::Earlier(at))))
        .put(own(text::CARE_DROP, CareAction::Dropped(at)));
    tag("li").put(paragraph([name.as_str(), ", ", &words].concat(), "")).put(buttons)
}

/// What stands over the exercises on paper: who leaves them, and the pain rule.
fn before_all(language: Language) -> Markup {
    let mut all = tag("div").class("on-paper");
    for id in ["first", "pain-rule"] {
        all = all.put(tag("section").put(subheading(title(id), language)).put(section(id, language)));
    }
    all
}

/// An exercise on paper: its positions, how much and how unless that was told already, and room for notes.
fn on_paper(task: &Task, is_told: bool, language: Language) -> Markup {
    let look = CareLook { mirrored: task.mirrored, ..CareLook::default() };
    let words = care::exercise(task.exercise.id).map(|own| &own.words).filter(|_| !is_told);
    let mut items = Vec::new();
    items.extend(words);
    items.extend(words.and_then(Item::group));
    tag("div")
        .class("on-paper")
        .put(figure::row(task.exercise, look, language))
        .put((!is_told).then(|| tag("div").put(told_on_paper(&items, language))))
        .put(tag("p").class("on-paper__notes").words(text::CARE_NOTES, language))
}

/// The question about pain.
fn asked(when: &str, said: Pain, app: &AppContext) -> Markup {
    let language = app.language;
    let say =
        |change: fn(Pain, bool) -> Pain| app.report(move |on: bool| Action::Care(CareAction::Said(change(said, on))));
    let words = |words: Message| words.in_language(language);
    let worst = app.report(move |worst: f64| Action::Care(CareAction::Said(Pain { worst: worst as u8, ..said })));
    let pain = SliderWords {
        label: words(text::CARE_PAIN),
        spoken: text::care_pain_value(language, said.worst),
        less: words(text::CARE_FEWER),
        more: words(text::CARE_MORE_OFTEN),
    };
    group()
        .put(heading(title(when), language))
        .put(slider("care-pain", f64::from(said.worst), 0.0..=10.0, 1.0, pain, &worst))
        .put(
            tag("div")
                .class("buttons")
                .put(switch(
                    "care-further",
                    words(text::CARE_FURTHER),
                    said.further_down,
                    &say(|pain, further_down| Pain { further_down, ..pain }),
                ))
                .put(switch(
                    "care-weaker",
                    words(text::CARE_WEAKER),
                    said.number_or_weaker,
                    &say(|pain, number_or_weaker| Pain { number_or_weaker, ..pain }),
                )),
        )
        .put(tag("p").put(session_button("button--main", text::CARE_GO_ON, app, PlayerAction::Answer(said))))
}

/// Getting into place, moving or resting.
fn under_way(player: &Player, has_sounds: bool, app: &AppContext) -> Markup {
    let language = app.language;
    let Some((at, task)) = player.task() else { return group() };
    let exercise = task.exercise;
    let key = exercise.phase(player.moment()).key;
    // without motion it stands in the pose that it comes to
    let moment = if page::prefers_stillness() { exercise.reached(key) } else { player.moment() };
    let look = CareLook { mirrored: task.mirrored, ..CareLook::default() };
    let left = player.left().unwrap_or_default() / 1_000.0;
    let left = text::care_left(language, left.ceil() as u32);
    let count = text::care_count(language, task.repetitions, player.repetition());
    let said = match player.stage() {
        Stage::Ready => text::CARE_READY.in_language(language),
        Stage::Rest => text::CARE_REST.in_language(language),
        _ => figure::cue(exercise.id, key, language),
    };
    let place = text::care_place(language, player.len(), at + 1);
    let (play, playing) = if player.is_playing() {
        (text::CARE_PAUSE, PlayerAction::Pause)
    } else {
        (text::CARE_PLAY, PlayerAction::Play)
    };
    let waits = matches!(player.stage(), Stage::Ready | Stage::Rest);
    let name = name(task, language);
    let figure = tag("div")
        .class("plate__figure")
        .put(figure::drawn(exercise, look, moment, false, language))
        .put(tag("p").class("speaking care__cue").set("aria-live", "polite").put(said));
    let buttons = tag("div")
        .class("buttons")
        .put(session_button("button--main", play, app, playing))
        .put(waits.then(|| session_button("", text::CARE_GO_ON, app, PlayerAction::GoOn)))
        .put(session_button("", text::CARE_AGAIN, app, PlayerAction::Back))
        .put(session_button("", text::CARE_SKIP, app, PlayerAction::Skip))
        .put(session_button("", text::CARE_HURTS, app, PlayerAction::StopForPain));
    let sounded = app.report(|on: bool| Action::Care(CareAction::Sounded(on)));
    let words = tag("div")
        .class("plate__words")
        .put(paragraph(place, "small"))
        .put((player.stage() == Stage::Move && !task.is_posture()).then(|| paragraph(count, "care__count")))
        .put(paragraph(left, "care__count"))
        .put(buttons)
        .put(switch("care-sounds", text::CARE_SOUNDS.in_language(language), has_sounds, &sounded));
    group()
        .put(heading(title("session"), language))
        .put(tag("h2").put(name))
        .put(tag("div").class("plate").put(figure).put(words))
}

fn done(player: &Player, chosen: usize, app: &AppContext) -> Markup {
    let language = app.language;
    let title = if player.is_stopped() { text::CARE_STOPPED } else { text::CARE_DONE };
    let advice = player.advice();
    let when = if player.pain()[1].is_some() { "after" } else { "before" };
    let part = match advice {
        Some(Advice::Stop | Advice::Ask) => Part::Stop,
        Some(Advice::Less) => Part::Less,
        _ => Part::Fine,
    };
    let further = player.pain().into_iter().flatten().any(|pain| pain.further_down);
    group()
        .put(heading(title, language))
        .put(words_of(when, part).map(|words| paragraphs(words, language, "lead")))
        .put(further.then(|| words_of("further", Part::Text)).flatten().map(|words| prose(words, language)))
        .put((advice == Some(Advice::Ask)).then(|| prose(text::CARE_ADVICE_ASK, language)))
        .put((player.len() < chosen).then(|| paragraph(text::CARE_LEFT_OUT.in_language(language), "")))
        .put(
            matches!(advice, Some(Advice::Ask | Advice::Stop))
                .then(|| link_line("#/emergency", text::APP_EMERGENCY_LINK, language)),
        )
        .put(details(super::title("pain-rule"), language).put(section("pain-rule", language)))
        .put(tag("p").put(button("", text::CARE_NEW, app, Action::Care(CareAction::Left))))
}
