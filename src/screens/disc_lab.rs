//! The disc lab: one disc, moved, changed, aged and bent by one hand; the real disc and the donut beside it; and what the
//! model finds, in a sentence, in numbers and along what was done.

mod bending;
mod condition;
mod drawing;
pub(super) mod explain;
mod guess;
mod moving;
mod readings;
pub(super) mod sentence;
mod stories;
mod time;
mod trace;

use super::parts::{heading, link, paragraph, paragraphs};
use crate::{
    app::{Action, Address, Body, Lab, LabAction, Setup, Stage},
    biomechanics,
    browser::page,
    figures::{
        disc_from_above::{DiscFromAboveProps, disc_from_above},
        disc_section::{self, DiscSectionProps, disc_section},
        donut::{DonutProps, donut},
    },
    hooks::{AppContext, Turns, use_settled, use_work},
    markup::{Hooks, Markup, Widget, group, tag, widget},
    text::{self, Language, Message},
};
use std::{cell::RefCell, ptr, rc::Rc};
use yew::prelude::*;

/// The ids of the drawing under the hand and of the sentence under it.
const PICTURE: &str = "disc";
/// Where the picture stands: WebKit does not find a drawing itself that stays in sight while one scrolls.
const PLACE: &str = "lab__disc";
const CAPTION: &str = "disc-caption";

/// The disc lab.
pub struct DiscLabProps {
    /// The language, and where to report facts.
    pub app: AppContext,
    /// The body in its present stance.
    pub body: Body,
    /// What was done in the lab, and how it draws.
    pub lab: Rc<Lab>,
}

/// An act makes a new lab, so it need not be looked through.
impl PartialEq for DiscLabProps {
    fn eq(&self, other: &Self) -> bool {
        self.app == other.app && self.body == other.body && Rc::ptr_eq(&self.lab, &other.lab)
    }
}

/// What all parts of the lab are written from.
struct Shown {
    body: Body,
    lab: Rc<Lab>,
    app: AppContext,
    turns: Turns,
}

/// A part of the page that is written anew only when what it tells has changed, so that a drag leaves it alone.
struct Part {
    write: fn(&Rc<Shown>) -> Html,
    /// Whether it tells the same of both.
    same: fn(&Shown, &Shown) -> bool,
}

/// What stands over the lab.
static OVER: Part = Part { write: |shown| over(shown.app.language), same: |_, _| true };

/// The controls, in reading order.
static CONTROLS: [Part; 7] = [
    Part { write: |shown| guess::panel(&shown.lab, &shown.app), same: |a, b| a.lab.guessing() == b.lab.guessing() },
    Part { write: |shown| moving::panel(shown), same: |a, b| a.body.stance() == b.body.stance() },
    Part {
        write: |shown| condition::panel(&shown.body, &shown.app),
        same: |a, b| Setup { stance: a.body.stance(), ..b.body.setup() } == a.body.setup(),
    },
    Part { write: |shown| stories::panel(&shown.lab, &shown.app), same: |a, b| a.lab.telling() == b.lab.telling() },
    Part {
        write: |shown| time::panel(&shown.body, &shown.app),
        same: |a, b| a.body.condition().water == b.body.condition().water,
    },
    Part { write: |shown| bending::panel(&shown.lab, &shown.app), same: |a, b| a.lab.bending() == b.lab.bending() },
    Part { write: |shown| drawing::panel(shown.lab.view(), &shown.app), same: |a, b| a.lab.view() == b.lab.view() },
];

/// The drawing under the hand, and the one beside it.
static DISC: Part =
    Part { write: |shown| disc_section::with_key(&disc(shown), written(&KEY, shown, Turn::Later)), same: same_drawing };
static BEFORE: Part =
    Part { write: |shown| before(shown), same: |a, b| a.body.condition().segment == b.body.condition().segment };

/// What follows the drawing under the hand, each in its turn.
static KEY: Part = Part { write: |shown| disc_section::key(&disc(shown)), same: same_drawing };
static ABOVE: Part = Part { write: |shown| above(shown), same: same_drawing };
static DONUT: Part = Part { write: |shown| pastry(shown), same: same_drawing };
static WORDS: Part = Part { write: |shown| words(shown), same: same_setup };
static READINGS: Part =
    Part { write: |shown| all_readings(shown), same: |a, b| same_setup(a, b) && a.lab.trace() == b.lab.trace() };

static SPINE: Part = Part { write: |shown| spine(shown), same: same_setup };

/// What stands under the lab.
static BELOW: Part = Part { write: |shown| explain::sections(&shown.body, &shown.app), same: same_setup };

fn same_setup(a: &Shown, b: &Shown) -> bool {
    a.body.setup() == b.body.setup()
}

fn same_drawing(a: &Shown, b: &Shown) -> bool {
    a.lab.view() == b.lab.view() && same_setup(a, b)
}

/// When a part is written anew.
#[derive(Clone, Copy)]
enum Turn {
    AtOnce,
    /// The picture under the hand: at once, but on a slow page in a frame of its own after what the hand does.
    UnderHand,
    /// At once, but soon after what the hand does in that picture.
    Soon,
    Later,
}

/// A part, and whether it waits for its turn.
struct Written {
    part: &'static Part,
    shown: Rc<Shown>,
    turn: Turn,
}

impl PartialEq for Written {
    fn eq(&self, other: &Self) -> bool {
        let (a, b) = (&self.shown, &other.shown);
        ptr::eq(self.part, other.part) && (Rc::ptr_eq(a, b) || a.app == b.app && (self.part.same)(a, b))
    }
}

impl Widget for Written {
    const NAME: &'static str = "written";

    fn draw(&self, _: &mut Hooks) -> Html {
        (self.part.write)(&self.shown)
    }

    fn is_late(&self) -> bool {
        let turns = &self.shown.turns;
        match self.turn {
            Turn::AtOnce => false,
            Turn::UnderHand => turns.is_slow(),
            Turn::Soon => turns.is_by_hand(),
            Turn::Later => true,
        }
    }

    fn wait(&self, draw: &Callback<()>) {
        let (turns, draw) = (&self.shown.turns, draw.clone());
        match self.turn {
            Turn::UnderHand => turns.wait_for_picture(draw),
            Turn::AtOnce | Turn::Soon | Turn::Later => turns.wait(draw, matches!(self.turn, Turn::Soon)),
        }
    }
}

fn written(part: &'static Part, shown: &Rc<Shown>, turn: Turn) -> Html {
    widget(Written { part, shown: Rc::clone(shown), turn })
}

impl Widget for DiscLabProps {
    const NAME: &'static str = "disc";

    fn draw(&self, hooks: &mut Hooks) -> Html {
        disc_lab(self, hooks)
    }
}

#[inline(never)]
fn disc_lab(DiscLabProps { app, body, lab }: &DiscLabProps, hooks: &mut Hooks) -> Html {
    let seen = hooks.keep(|| RefCell::new((Turns::default(), None::<Rc<Shown>>, None::<AttrValue>)));
    let (turns, rested, spoken) = &mut *seen.borrow_mut();
    turns.after_this();
    let turns = turns.clone();
    let shown = Rc::new(Shown { body: body.clone(), lab: Rc::clone(lab), app: app.clone(), turns });
    // A screen reader is told once the hand rests; what stands under the lab follows at once, but for a drag then too.
    let settled = use_settled(hooks, body.setup()) == Some(body.setup());
    if settled {
        // A step of a story and what it does to the disc are one change, so they are told as one.
        let story = lab.telling().map(|telling| stories::said(telling, app.language)).unwrap_or_default();
        *spoken = Some([story, sentence::sentence(body, app.language)].concat().into());
    }
    if settled || lab.rests() {
        *rested = None;
    }
    let rested = rested.get_or_insert_with(|| Rc::clone(&shown));
    let (below, spoken) = (written(&BELOW, rested, Turn::AtOnce), spoken.clone());
    let late = |part| written(part, &shown, Turn::Later);
    let running = lab.bending().filter(|bending| bending.stage() == Stage::Running);
    use_work(hooks, running.map(|bending| bending.slices()), {
        let advance = report(app, LabAction::BendingAdvanced);
        Callback::from(move |()| advance.emit(!page::prefers_stillness()))
    });
    let refused = body
        .refused()
        .is_some()
        .then(|| tag("p").class("notice").set("role", "alert").words(text::DISC_LAB_REFUSED, app.language));
    let figure = tag("div")
        .class(if lab.view().beside { "lab__figure lab__figure--beside" } else { "lab__figure" })
        .put(discs(&shown))
        .put(tag("div").class("lab__above").put(late(&ABOVE)))
        .put(tag("div").class("lab__donut").put(late(&DONUT)))
        .put(late(&WORDS))
        .put(tag("p").class("visually-hidden").set("role", "status").put(spoken))
        .put(steps_back(body, lab, app))
        .put(refused);
    let mut parts = group();
    for part in &CONTROLS {
        parts = parts.put(written(part, &shown, Turn::Soon));
    }
    let controls = tag("div").class("lab__controls").put(parts).put(late(&SPINE));
    let readings = tag("div").class("lab__readings").set("id", "readings").set("tabindex", "-1").put(late(&READINGS));
    group()
        .put(written(&OVER, &shown, Turn::AtOnce))
        .put(tag("div").class("lab").on_key_down(undo_by_key(app)).put(figure).put(controls).put(readings))
        .put(below)
        .into()
}

fn over(language: Language) -> Html {
    group()
        .put(heading(text::DISC_LAB_TITLE, language))
        .put(paragraphs(text::DISC_LAB_LEAD, language, "lead"))
        .put(explain::contents(language))
        .into()
}

/// The result in a line, and the caption of the drawings.
fn words(shown: &Shown) -> Html {
    let (body, language) = (&shown.body, shown.app.language);
    let caption = tag("p").class("speaking").set("id", CAPTION).set("tabindex", "-1");
    group()
        .put(paragraph(sentence::result(body, language), "lab__result"))
        .put(caption.put(sentence::sentence(body, language)))
        .into()
}

fn all_readings(shown: &Shown) -> Html {
    let language = shown.app.language;
    group().put(readings::readings(&shown.body, language)).put(trace::trace(shown.lab.trace(), language)).into()
}

/// The disc from the side with its name, where another stands beside it.
fn discs(shown: &Rc<Shown>) -> Markup {
    let name = |words: Message| tag("p").class("lab__name").words(words, shown.app.language);
    let beside = shown.lab.view().beside;
    let now = beside.then(|| name(text::DISC_LAB_BESIDE_NOW));
    let before = beside.then(|| {
        let name = name(text::DISC_LAB_BESIDE_BEFORE);
        tag("div").class("lab__before").put(name).put(written(&BEFORE, shown, Turn::AtOnce))
    });
    group()
        .put(tag("div").class(PLACE).set("id", PLACE).put(now).put(written(&DISC, shown, Turn::UnderHand)))
        .put(before)
}

/// The real disc from the side, from the same two cuts as the other drawings.
fn disc(shown: &Shown) -> DiscSectionProps {
    let Shown { body, lab, app, turns } = shown;
    let act = turns.by_hand(app.report(Action::Lab));
    DiscSectionProps {
        id: PICTURE.into(),
        section: body.section(),
        neutral: body.standing_section(),
        ghost: lab.view().ghost,
        exaggeration: lab.view().exaggeration,
        condition: body.condition(),
        contact: Some(body.contact()),
        inflamed: body.inflamed(),
        language: app.language,
        pressure: body.readings().pressure,
        angle: body.angle(),
        load: body.load(),
        caption: AttrValue::default(),
        on_angle: Some(act.reform(LabAction::AngleSet)),
        on_load: Some(act.reform(LabAction::LoadSet)),
        on_fissure: Some(act.reform(LabAction::FissurePlaced)),
    }
}

/// The healthy one. Nothing of it differs from itself, so that it is drawn alike with every factor; the one under the other
/// picture holds for both.
#[inline(never)]
fn before(shown: &Shown) -> Html {
    let (body, standing) = (&shown.body, biomechanics::standing());
    disc_section(&DiscSectionProps {
        id: "healthy".into(),
        section: body.standing_section(),
        neutral: body.standing_section(),
        ghost: true,
        exaggeration: 1.0,
        condition: body.standing_condition(),
        contact: None,
        inflamed: false,
        language: shown.app.language,
        pressure: body.standing_readings().pressure,
        angle: standing.angle,
        load: standing.load,
        caption: AttrValue::default(),
        on_angle: None,
        on_load: None,
        on_fissure: None,
    })
}

/// The same from above.
#[inline(never)]
fn above(shown: &Shown) -> Html {
    let (body, view) = (&shown.body, shown.lab.view());
    let Setup { place, side, inflamed, condition, .. } = body.setup();
    disc_from_above(&DiscFromAboveProps {
        id: "above".into(),
        section: body.section(),
        neutral: body.standing_section(),
        ghost: view.ghost,
        exaggeration: view.exaggeration,
        condition,
        angle: body.angle(),
        herniation: body.herniation(),
        place,
        side,
        inflamed,
        language: shown.app.language,
        caption: AttrValue::default(),
    })
}

/// The donut that the same disc moves.
fn pastry(shown: &Shown) -> Html {
    let (body, view) = (&shown.body, shown.lab.view());
    donut(&DonutProps {
        id: "donut".into(),
        section: body.section(),
        neutral: body.standing_section(),
        ghost: view.ghost,
        exaggeration: view.exaggeration,
        language: shown.app.language,
        caption: AttrValue::default(),
    })
}

/// Undo and a fresh start; before them the way to the emergency signs where the root loses feeling or power.
fn steps_back(body: &Body, lab: &Lab, app: &AppContext) -> Html {
    let loses = body.signal().numbness > 0.0 || body.signal().weakness > 0.0;
    tag("div")
        .class("buttons buttons--near lab__back")
        .put(loses.then(|| link("#/emergency", text::DISC_LAB_EMERGENCY, app.language)))
        .put(lab_button(text::DISC_LAB_UNDO, lab.can_undo(), app, LabAction::Undone))
        .put(lab_button(text::DISC_LAB_AFRESH, true, app, LabAction::StartedAfresh))
        .into()
}

/// The keys that undo everywhere else.
fn undo_by_key(app: &AppContext) -> Callback<KeyboardEvent> {
    let undo = report(app, |()| LabAction::Undone);
    Callback::from(move |event: KeyboardEvent| {
        let is_undo = (event.ctrl_key() || event.meta_key()) && !event.shift_key() && event.key() == "z";
        if is_undo && !page::is_typing(&event) {
            event.prevent_default();
            undo.emit(());
        }
    })
}

/// A callback that reports a fact of the lab.
fn report<T: 'static>(app: &AppContext, fact: fn(T) -> LabAction) -> Callback<T> {
    app.report(move |value| Action::Lab(fact(value)))
}

/// A button that reports a fact of the lab. One that means nothing now stays in place, so that focus is not lost.
fn lab_button(words: Message, means_something: bool, app: &AppContext, fact: LabAction) -> Html {
    leading_button(words.in_language(app.language).into(), means_something, app, fact, None, None)
}

/// The same with an id of its own, and with the place to which focus goes, as the button goes or means nothing any more.
fn leading_button(
    words: AttrValue,
    means_something: bool,
    app: &AppContext,
    fact: LabAction,
    id: Option<AttrValue>,
    place: Option<AttrValue>,
) -> Html {
    let report = app.report(move |()| Action::Lab(fact));
    let onclick = means_something.then(|| {
        Callback::from(move |_: MouseEvent| {
            report.emit(());
            if let Some(place) = place.clone() {
                page::focus_when_drawn(place.to_string());
            }
        })
    });
    tag("button")
        .class("button")
        .set("id", id)
        .set("type", "button")
        .set("aria-disabled", (!means_something).then_some("true"))
        .on_click(onclick)
        .put(words)
        .into()
}

/// A part of the controls that can be folded.
fn panel(title: Message, language: Language, open: bool, content: Markup) -> Html {
    panel_at(None, title, language, open, content)
}

/// The same with an id for its title, to which focus can go.
fn panel_at(id: Option<&'static str>, title: Message, language: Language, open: bool, content: Markup) -> Html {
    tag("details")
        .class("panel")
        .flag("open", open)
        .put(tag("summary").set("id", id).words(title, language))
        .put(content)
        .into()
}

/// The way to the whole low back of the same body.
fn spine(shown: &Shown) -> Html {
    let screen = Address::parse("#/anatomy/spine-side").screen;
    let address = AttrValue::from(Address::with_body(screen, shown.body.setup()).to_string());
    tag("p").put(link(address, text::DISC_LAB_SEE_SPINE, shown.app.language)).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::{LabView, Stance, State},
        biomechanics::{SolveError, posture},
        hooks::use_store,
        markup::Mounted,
    };

    /// The lab with a body in it.
    #[derive(PartialEq)]
    struct LabOf(Body);

    impl Widget for LabOf {
        const NAME: &'static str = "lab-of";

        fn draw(&self, hooks: &mut Hooks) -> Html {
            let dispatch = use_store(hooks, State::default).dispatch;
            let app =
                AppContext { language: Language::English, requests: None, country: None, letters: true, dispatch };
            let lab = Lab::new(Some(&self.0), LabView::default());
            disc_lab(&DiscLabProps { app, body: self.0.clone(), lab: lab.into() }, hooks)
        }
    }

    async fn drawn(body: Body) -> String {
        yew::LocalServerRenderer::<Mounted>::with_props(LabOf(body).into()).hydratable(false).render().await
    }

    #[tokio::test]
    async fn a_setting_that_was_refused_is_said_at_once_and_the_last_good_state_stays() {
        let slumped = Stance::Posture(posture("slumped").expect("it is in the table"));
        let good = Body::standing().expect("the model stands").moved_to(slumped);
        let told = good.refusing(SolveError::Collapsed);
        let words = text::DISC_LAB_REFUSED.in_language(Language::English);
        let notice = ["<p class=\"notice\" role=\"alert\">", words, "</p>"].concat();
        let [before, after] = [drawn(good.clone()).await, drawn(told.clone()).await];
        assert!(!before.contains(words) && after.contains(&notice));
        assert_eq!(after.replace(&notice, ""), before, "nothing else differs");
        assert!(!drawn(told.moved_to(Stance::default())).await.contains(words), "it goes with the next step");
    }
}
