//! Find it, name it, label it: the drawing without its names, a question, and calm words about each try.

use super::{AtlasProps, scene, zoom::zoomed};
use crate::{
    anatomy::{Settings, Structure, ViewId, structure},
    app::{Address, Look, Screen},
    browser::page,
    controls::switch,
    figures::{
        plate::{Labels, Plate, PlateProps},
        pointed::Pointed,
    },
    geometry::zoom::Zoom,
    hooks::HEADING_ID,
    markup::{Held, Markup, group, tag, widget},
    quiz::{Act, Kind, Places, Play, Question, Quiz, hint},
    screens::parts::{act as button_that, heading, paragraph, prose, subheading},
    text::{self, Language, Message},
};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The id of the question, where the focus goes after each step.
const ASK: &str = "ask";

/// The address of a row of questions about the present drawing, or of the drawing itself.
fn address(quiz: Option<Quiz>, props: &AtlasProps) -> String {
    let look = Look { quiz, unlabelled: props.look.unlabelled, ..Look::default() };
    let screen = Screen::Anatomy { view: props.view, structure: None, settings: props.settings, look };
    Address::with_body(screen, props.body.setup()).to_string()
}

#[inline(never)]
fn go(to: Option<Quiz>, words: Message, props: &AtlasProps, language: Language) -> Markup {
    tag("a").class("button").set("href", address(to, props)).set("aria-describedby", HEADING_ID).words(words, language)
}

/// The doors to the questions about a drawing.
pub(super) fn entries(props: &AtlasProps, language: Language) -> Markup {
    let mut doors = tag("div").class("buttons buttons--near");
    for kind in Kind::ALL {
        doors = doors.put(go(Some(Quiz { kind, seed: 1, hard: false }), kind.name(), props, language));
    }
    group().put(subheading(text::QUIZ_TITLE, language)).put(prose(text::QUIZ_LEAD, language)).put(doors)
}

/// The row of questions that a reader is in, and how far.
pub(super) type Playing = Option<(Quiz, ViewId, Settings, Play)>;

/// What the parts of this screen have in common.
struct Game {
    question: Question,
    play: Play,
    about: (Quiz, ViewId, Settings),
    set: Held<Playing>,
    language: Language,
}

impl Game {
    fn does(&self) -> impl Fn(Act) + Clone + 'static {
        let (question, play, (quiz, view, settings), set) =
            (self.question.clone(), self.play.clone(), self.about, self.set.clone());
        move |act| set.put(Some((quiz, view, settings, play.after(&question, act))))
    }

    #[inline(never)]
    fn button(&self, class: &'static str, words: Message, act: Act) -> Markup {
        let does = self.does();
        let click = Callback::from(move |_: MouseEvent| {
            // The button that was pressed may go; the question stays.
            page::focus_when_drawn(ASK.to_owned());
            does(act);
        });
        button_that(class, words, self.language, click).set("aria-describedby", ASK)
    }

    /// What is said about the last try.
    #[inline(never)]
    fn said(&self, finds: bool, places: &Places) -> Option<String> {
        let (play, question, language) = (&self.play, &self.question, self.language);
        let asked = *question.asked.first()?;
        let name = |part: Structure| part.name().in_language(language);
        match play.wrong {
            _ if play.checked => Some(text::quiz_checked(language, question.asked.len(), play.right(question))),
            Some(wrong) => {
                let way = if finds { places.way(wrong, asked) } else { places.way(asked, wrong) };
                let way = way.map_or("", |way| way.in_language(language));
                let told = if finds { text::quiz_not_found } else { text::quiz_not_named };
                Some(told(language, name(wrong), way))
            }
            // numbers tell themselves
            None if !play.solved || question.asked.len() > 1 => None,
            None if play.shown => Some(text::quiz_shown(language, name(asked))),
            None => Some(text::quiz_right(language, name(asked))),
        }
    }

    /// The hint that was asked for: of several parts for the first that is not right yet.
    #[inline(never)]
    fn hinted(&self, labels: bool) -> Option<String> {
        let Self { play, question, language, .. } = self;
        if !play.hinted || play.solved {
            return None;
        }
        let mut open = question.asked.iter().enumerate();
        let (at, part) = open.find(|(at, part)| play.given.get(*at) != Some(&Some(**part)))?;
        let number = if labels { text::quiz_number(*language, at + 1) + ": " } else { String::new() };
        Some(number + &hint(*part, *language))
    }

    /// A list of names for each number.
    #[inline(never)]
    fn rows(&self) -> Markup {
        let Self { play, question, language, .. } = self;
        let mut rows = group();
        for (number, part) in question.asked.iter().enumerate() {
            let does = self.does();
            let on_change = move |event: Event| {
                let chosen = event.target_dyn_into::<HtmlSelectElement>().and_then(|select| structure(&select.value()));
                does(Act::Label(number, chosen));
            };
            let given = play.given.get(number).copied().flatten();
            let option = |id: &'static str, is_given: bool, name: Message| {
                tag("option").set("value", id).flag("selected", is_given).words(name, *language)
            };
            let mut select = tag("select").on_change(on_change).put(option("", given.is_none(), text::QUIZ_PICK));
            for choice in &question.choices {
                select = select.put(option(choice.id(), given == Some(*choice), choice.name()));
            }
            let told = if given == Some(*part) { text::QUIZ_OK } else { text::QUIZ_NOT_YET };
            let told = play.checked.then(|| tag("span").words(told, *language));
            let name = text::quiz_number(*language, number + 1);
            // A list that a reader has used shows an answer only when it is made anew.
            let key = number.to_string() + if play.shown { "-shown" } else { "" };
            let label = tag("label").put(name).put(" ").put(select);
            rows = rows.put(tag("p").key(key.into()).put(label).put(" ").put(told));
        }
        rows
    }
}

/// Questions about a drawing, in place of its names and cards.
#[inline(never)]
pub(super) fn asking(
    quiz: Quiz,
    playing: &Held<Playing>,
    props: &AtlasProps,
    pointed: &Pointed,
    on_zoom: &Callback<Zoom>,
    language: Language,
) -> Html {
    let scene = scene(props, props.settings, &props.body);
    let places = Places::new(&scene, &scene.shapes());
    let questions = quiz.questions(&places, language);
    let (all, about) = (questions.len(), (quiz, props.view, props.settings));
    // Another row of questions begins at its beginning.
    let play = match &playing.get() {
        Some((quiz, view, settings, play)) if (*quiz, *view, *settings) == about => play.clone(),
        other => Play { quiet: other.as_ref().is_some_and(|(.., play)| play.quiet), ..Play::default() },
    };
    let Some(question) = questions.into_iter().nth(play.at) else { return Html::default() };
    let game = Game { question, play, about, set: playing.clone(), language };
    let Game { question, play, .. } = &game;
    let (finds, labels) = (quiz.kind == Kind::Find, quiz.kind == Kind::Label);
    let asked = question.asked.first().copied();
    let does = game.does();
    let view = props.view.view();
    let drawing = widget(Plate::from(PlateProps {
        window: scene.window(),
        zoom: props.look.zoom,
        language,
        selected: asked.filter(|_| !labels && (!finds || play.solved)),
        pointed: pointed.clone(),
        labels: Labels::Hidden,
        still: (!finds).then(|| view.name.in_language(language).into()),
        numbered: if labels { question.asked.clone() } else { Vec::new() },
        on_answer: Some(Callback::from(move |part| does(Act::Pick(part)))),
        query: AttrValue::default(),
        scene,
        children: Html::default(),
    }));
    let figure = tag("div").put(tag("div").class("figure-frame").put(drawing));
    let words = match quiz.kind {
        Kind::Find => text::quiz_find_ask(language, asked.map_or("", |part| part.name().in_language(language))),
        Kind::Name => text::QUIZ_NAME_ASK.owned(language),
        Kind::Label => text::QUIZ_LABEL_ASK.owned(language),
    };
    let answers = match quiz.kind {
        Kind::Find => group(),
        Kind::Name => {
            let mut choices = tag("div").class("buttons buttons--near");
            for part in &question.choices {
                choices = choices.put(game.button("", part.name(), Act::Pick(*part)));
            }
            choices
        }
        Kind::Label => game.rows(),
    };
    let last = play.at + 1 >= all;
    let steps: &[(&'static str, Message, Act)] = &[
        ("button--main", text::QUIZ_CHECK, Act::Check),
        ("", text::QUIZ_HINT, Act::Hint),
        ("", text::QUIZ_SHOW, Act::Show),
        ("button--main", text::QUIZ_NEXT, Act::Next),
    ];
    let steps = match (play.solved, labels, last) {
        (true, _, true) => &[],
        (true, ..) => steps.get(3..).unwrap_or_default(),
        (false, true, _) => steps.get(..3).unwrap_or_default(),
        (false, ..) => steps.get(1..3).unwrap_or_default(),
    };
    let mut buttons = tag("div").class("buttons buttons--near");
    for (class, words, act) in steps {
        buttons = buttons.put(game.button(class, *words, *act));
    }
    let score = text::quiz_score(language, if labels { question.asked.len() } else { all }, play.first);
    let does = game.does();
    let counts = switch(
        "quiz-counts",
        text::QUIZ_KEEP_SCORE.in_language(language),
        !play.quiet,
        &Callback::from(move |on| does(Act::Count(on))),
    );
    let harder = if quiz.hard { text::QUIZ_EASY } else { text::QUIZ_HARD };
    let again = Quiz { seed: quiz.seed.wrapping_add(1), ..quiz };
    let mut doors = tag("div").class("buttons").put(go(Some(again), text::QUIZ_AGAIN, props, language)).put(go(
        Some(Quiz { hard: !quiz.hard, ..quiz }),
        harder,
        props,
        language,
    ));
    for kind in Kind::ALL {
        if kind != quiz.kind {
            doors = doors.put(go(Some(Quiz { kind, ..quiz }), kind.name(), props, language));
        }
    }
    let doors = doors.put(go(None, text::QUIZ_LEAVE, props, language));
    let progress = (!labels).then(|| paragraph(text::quiz_progress(language, all, play.at + 1), "small"));
    let panel = tag("div")
        .class("plate__words")
        .put(progress)
        .put(tag("p").class("lead").set("id", ASK).set("tabindex", "-1").put(words))
        .put(answers)
        .put(tag("p").set("role", "status").put(game.said(finds, &places)))
        .put(tag("p").set("aria-live", "polite").put(game.hinted(labels)))
        .put(buttons)
        .put((!play.quiet).then(|| paragraph(score, "")))
        .put(counts)
        .put(doors);
    let figure =
        tag("div").class("plate__figure").put(zoomed(figure, group(), false, props.look.zoom, on_zoom, language));
    group()
        .put(heading(view.name, language))
        .put(subheading(quiz.kind.name(), language))
        .put(tag("div").class("plate").put(figure).put(panel))
        .into()
}
