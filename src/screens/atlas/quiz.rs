//! Find it, name it, label it: the drawing without its names, a question, and calm words about each try.

use super::{
    AtlasProps, scene,
    zoom::{use_hands, zoomed},
};
use crate::{
    anatomy::{StructureId, structure},
    app::{Action, Address, Look, Screen},
    browser::page,
    controls::switch,
    figures::plate::{Labels, Plate, PlateProps},
    hooks::use_app,
    markup::{Markup, component, each, group, tag},
    quiz::{Kind, Play, Question, Quiz, hint, way},
    screens::parts::{act, heading, paragraph, prose, subheading},
    text::{self, Language, Message},
};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The id of the question, where the focus goes after each step.
const ASK: &str = "ask";

/// The address of a row of questions about the present drawing, or of the drawing itself.
fn address(quiz: Option<Quiz>, props: &AtlasProps) -> String {
    let look = Look { quiz, ..Look::default() };
    let screen = Screen::Anatomy { view: props.view, structure: None, settings: props.settings, look };
    Address::with_body(screen, props.body.setup()).to_string()
}

fn go(to: Option<Quiz>, words: Message, props: &AtlasProps, language: Language) -> Markup {
    tag("a").class("button").set("href", address(to, props)).put(words.in_language(language))
}

/// The doors to the questions about a drawing.
pub(super) fn entries(props: &AtlasProps, language: Language) -> Markup {
    let doors = Kind::ALL.map(|kind| go(Some(Quiz { kind, seed: 1, hard: false }), kind.name(), props, language));
    group()
        .put(subheading(text::QUIZ_TITLE, language))
        .put(prose(text::QUIZ_LEAD, language))
        .put(tag("div").class("buttons buttons--near").put(each(doors)))
}

/// Questions about a drawing.
#[component]
pub fn QuizScreen(props: &AtlasProps) -> Html {
    let app = use_app();
    let language = app.language;
    let look = props.look;
    let on_zoom = app.report(move |zoom| Action::Looked(Look { zoom, ..look }));
    use_hands(look.zoom, &on_zoom);
    let counts = use_state_eq(|| true);
    let about = (look.quiz, props.view, props.settings);
    let state = use_state(|| (about, Play::default()));
    let Some(quiz) = look.quiz else { return Html::default() };
    // Another row of questions begins at its beginning.
    let play = if state.0 == about { state.1.clone() } else { Play::default() };
    let scene = scene(props, props.settings, &props.body);
    let shapes = scene.shapes();
    let questions = quiz.questions(&scene, &shapes, language);
    let all = questions.len();
    let question = questions.get(play.at.min(all.saturating_sub(1))).cloned();
    let Some(question) = question else { return Html::default() };
    let to = {
        let setter = state.setter();
        move |play: Play| setter.set((about, play))
    };
    let step = |play: Play| {
        let to = to.clone();
        Callback::from(move |_: MouseEvent| {
            // The button that was pressed may go; the question stays.
            page::focus_when_drawn(ASK.to_owned());
            to(play.clone());
        })
    };
    let pick = {
        let (to, play, question) = (to.clone(), play.clone(), question.clone());
        Callback::from(move |part: StructureId| to(play.clone().picked(&question, part)))
    };
    let (finds, labels) = (quiz.kind == Kind::Find, quiz.kind == Kind::Label);
    let asked = question.asked.first().copied();
    let name = |part: StructureId| part.name.in_language(language);
    let drawing = component::<Plate>(PlateProps {
        window: scene.window(),
        zoom: look.zoom,
        language,
        selected: asked.filter(|_| !labels && (!finds || play.solved)),
        pointed: play.wrong.filter(|_| finds),
        irritated: None,
        labels: Labels::Hidden,
        still: (!finds).then(|| scene.view.view().name.in_language(language).into()),
        asked: true,
        numbered: if labels { question.asked.clone() } else { Vec::new() },
        on_structure_chosen: Some(pick.clone()),
        on_structure_pointed: None,
        scene,
        children: Html::default(),
    });
    let figure =
        zoomed(tag("div").put(tag("div").class("figure-frame").put(drawing)), false, look.zoom, &on_zoom, language);

    let words = match quiz.kind {
        Kind::Find => text::quiz_find_ask(language, asked.map_or("", name)),
        Kind::Name => text::QUIZ_NAME_ASK.in_language(language).to_owned(),
        Kind::Label => text::QUIZ_LABEL_ASK.in_language(language).to_owned(),
    };
    let said = match (play.wrong, asked) {
        _ if labels => play.checked.then(|| {
            text::quiz_checked(language, &question.asked.len().to_string(), &play.right(&question).to_string())
        }),
        (Some(wrong), Some(asked)) => {
            let told = if finds { text::quiz_not_found } else { text::quiz_not_named };
            let way = if finds { way(&shapes, wrong, asked) } else { way(&shapes, asked, wrong) };
            Some(told(language, name(wrong), way.map_or("", |way| way.in_language(language))))
        }
        (None, Some(asked)) if play.shown => Some(text::quiz_shown(language, name(asked))),
        (None, Some(asked)) if play.solved => Some(text::quiz_right(language, name(asked))),
        _ => None,
    };
    // of several, the first that is not right yet
    let open = question.asked.iter().enumerate().find(|(at, part)| play.given.get(*at) != Some(&Some(**part)));
    let hinted = open.filter(|_| play.hinted && !play.solved).map(|(at, part)| {
        let number = labels.then(|| [&text::quiz_number(language, &(at + 1).to_string()), ": "].concat());
        [number.unwrap_or_default(), hint(*part, language)].concat()
    });
    let answers = match quiz.kind {
        Kind::Find => group(),
        Kind::Name => {
            let choice = |part: &StructureId| {
                let (pick, part) = (pick.clone(), *part);
                act("", part.name, language, Callback::from(move |_: MouseEvent| pick.emit(part)))
            };
            tag("div").class("buttons buttons--near").put(each(question.choices.iter().map(choice)))
        }
        Kind::Label => rows(&question, &play, &to, language),
    };
    let last = play.at + 1 >= all;
    let help = (!play.solved).then(|| {
        group()
            .put(labels.then(|| act("button--main", text::QUIZ_CHECK, language, step(play.clone().checked(&question)))))
            .put(act("", text::QUIZ_HINT, language, step(Play { hinted: true, ..play.clone() })))
            .put(act("", text::QUIZ_SHOW, language, step(play.clone().shown(&question))))
    });
    let next =
        (play.solved && !last).then(|| act("button--main", text::QUIZ_NEXT, language, step(play.clone().next())));
    let again = go(Some(Quiz { seed: quiz.seed.wrapping_add(1), ..quiz }), text::QUIZ_AGAIN, props, language);
    let full = if labels { question.asked.len() } else { all };
    let score = text::quiz_score(language, &full.to_string(), &play.first.to_string());
    let count = {
        let set = counts.setter();
        Callback::from(move |on| set.set(on))
    };
    let others = Kind::ALL.into_iter().filter(|kind| *kind != quiz.kind);
    let others = others.map(|kind| go(Some(Quiz { kind, ..quiz }), kind.name(), props, language));
    let harder = if quiz.hard { text::QUIZ_EASY } else { text::QUIZ_HARD };
    let doors = tag("div")
        .class("buttons")
        .put(again)
        .put(go(Some(Quiz { hard: !quiz.hard, ..quiz }), harder, props, language))
        .put(each(others))
        .put(go(None, text::QUIZ_LEAVE, props, language));
    let panel =
        tag("div")
            .class("plate__words")
            .put((!labels).then(|| {
                paragraph(text::quiz_progress(language, &all.to_string(), &(play.at + 1).to_string()), "small")
            }))
            .put(tag("p").class("lead").set("id", ASK).set("tabindex", "-1").put(words))
            .put(answers)
            .put(tag("p").set("role", "status").put(said))
            .put(tag("p").set("aria-live", "polite").put(hinted))
            .put(tag("div").class("buttons buttons--near").put(help).put(next))
            .put(counts.then(|| paragraph(score, "")))
            .put(switch("quiz-counts", text::QUIZ_KEEP_SCORE.in_language(language), *counts, &count))
            .put(doors);
    group()
        .put(heading(props.view.view().name, language))
        .put(subheading(quiz.kind.name(), language))
        .put(tag("div").class("plate").put(tag("div").class("plate__figure").put(figure)).put(panel))
        .into()
}

/// A list of names for each number.
fn rows(question: &Question, play: &Play, to: &(impl Fn(Play) + Clone + 'static), language: Language) -> Markup {
    let row = |(number, part): (usize, &StructureId)| {
        let (to, before, question_then) = (to.clone(), play.clone(), question.clone());
        let on_change = move |event: Event| {
            let chosen = event.target_dyn_into::<HtmlSelectElement>().and_then(|select| structure(&select.value()));
            to(before.clone().labelled(&question_then, number, chosen.map(StructureId::of)));
        };
        let given = play.given.get(number).copied().flatten();
        let option = |part: Option<&StructureId>| {
            tag("option")
                .set("value", part.map_or("", |part| part.id))
                .flag("selected", part.copied() == given)
                .put(part.map_or(text::QUIZ_PICK, |part| part.name).in_language(language))
        };
        let select = tag("select")
            .on_change(on_change)
            .put(option(None))
            .put(each(question.choices.iter().map(|part| option(Some(part)))));
        let told = play.checked.then(|| {
            let told = if given == Some(*part) { text::QUIZ_OK } else { text::QUIZ_NOT_YET };
            tag("span").put(told.in_language(language))
        });
        let name = text::quiz_number(language, &(number + 1).to_string());
        // A list that a reader has used shows an answer only when it is made anew.
        let key = [number.to_string().as_str(), if play.shown { "-shown" } else { "" }].concat();
        tag("p").key(key.into()).put(tag("label").put(name).put(" ").put(select)).put(" ").put(told)
    };
    each(question.asked.iter().enumerate().map(row))
}
