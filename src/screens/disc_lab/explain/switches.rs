//! Two switches, pressure and inflammation, and the four cases they make.

use super::super::{lab_button, report};
use crate::{
    app::{Body, LabAction, Setup, Stance},
    biomechanics::{self, Annulus, Condition},
    content::sources,
    controls::switch,
    hooks::AppContext,
    markup::{Markup, group, tag},
    neurology::{Contact, Kilopascals, Signal, contact, law, signal, surgery},
    quantity::{Degrees, Millimetres, within},
    screens::parts::{cited, columns, heading, link_line, paragraph, prose},
    text::{self, Argument::Rounded, Language},
};
use yew::Html;

/// A posture in which a torn disc presses so hard that a calm root goes numb.
const HARD_POSTURE: &str = "round-back-lift";

/// The body in which a calm root is pressed hard.
fn hard(body: &Body) -> Setup {
    let now = body.setup();
    let condition =
        Condition { segment: now.condition.segment, damage: Annulus::Torn.damage(), ..Condition::healthy() };
    let stance = biomechanics::posture(HARD_POSTURE).map_or(now.stance, Stance::Posture);
    Setup { stance, condition, inflamed: false, ..now }
}

/// The part by itself, for a page around it that wants no more.
pub fn switches(body: &Body, app: &AppContext) -> Html {
    let language = app.language;
    group()
        .put(heading(text::EXPLAIN_SWITCHES_TITLE, language))
        .put(section(body, app))
        .put(link_line("#/disc", text::APP_NAV_DISC, language))
        .into()
}

/// The part.
#[inline(never)]
pub fn section(body: &Body, app: &AppContext) -> Markup {
    let (language, now, touches) = (app.language, body.contact(), body.touches());
    let mut rows = group();
    for pressed in [false, true] {
        let contact = contact_of(pressed, now);
        let mut cells = tag("tr");
        for inflamed in [false, true] {
            let here = (touches, body.inflamed()) == (pressed, inflamed);
            cells = cells.put(cell(contact, inflamed, here, language));
        }
        let name = tag("th").class("cases__row").set("colspan", "2").set("scope", "rowgroup");
        let name = tag("tr").put(name.put(row_name(contact, touches, language)));
        rows = rows.put(tag("tbody").put(name).put(cells));
    }
    let table = tag("table")
        .class("cases")
        .put(tag("caption").words(text::EXPLAIN_SWITCHES_CAPTION, language))
        .put(columns(&[text::EXPLAIN_SWITCHES_CALM, text::EXPLAIN_SWITCHES_INFLAMED], language))
        .put(rows);
    let on_pressure = report(app, LabAction::PressureSwitched);
    let on_inflamed = report(app, LabAction::InflammationSwitched);
    let switches = tag("div")
        .class("choice choice__options")
        .put(switch("pressed", text::EXPLAIN_SWITCHES_PRESS.in_language(language), touches, &on_pressure))
        .put(switch("angry", text::EXPLAIN_SWITCHES_INFLAME.in_language(language), body.inflamed(), &on_inflamed));
    let told = words(now, body.signal(), language);
    let outcome = text::explain_switches_outcome(language, Rounded(now.pressure.mmhg(), 0), &told);
    let hard = LabAction::SetUp(hard(body));
    group()
        .put(prose(text::EXPLAIN_SWITCHES, language))
        .put(switches)
        .put(paragraph(outcome, "wake__now"))
        .put(table)
        .put(prose(text::EXPLAIN_SWITCHES_STRONG, language))
        .put(lab_button(text::EXPLAIN_SWITCHES_VERB_HARD, true, app, hard))
        .put(prose(text::EXPLAIN_SWITCHES_LAW, language))
        .put(cited(&[sources::KUSLICH_1991, sources::OLMARKER_1993, surgery().source], language))
}

/// The contact of a row: the present one where it fits, else a free root, or the mean pressure measured at surgery.
fn contact_of(pressed: bool, now: Contact) -> Contact {
    match (pressed, now.pressure > Kilopascals::default()) {
        (true, true) | (false, false) => now,
        (false, true) => contact(Millimetres(0.0), Degrees(0.0)),
        (true, false) => Contact { gap: Millimetres(0.0), pressure: Kilopascals::of_mmhg(surgery().mean) },
    }
}

fn row_name(contact: Contact, touches: bool, language: Language) -> String {
    let mmhg = Rounded(contact.pressure.mmhg(), 0);
    match contact.pressure > Kilopascals::default() {
        false => text::EXPLAIN_SWITCHES_NONE.owned(language),
        true if touches => text::explain_switches_now(language, mmhg),
        true => text::explain_switches_usual(language, mmhg),
    }
}

fn cell(contact: Contact, inflamed: bool, here: bool, language: Language) -> Markup {
    let signal = signal(contact.pressure, inflamed);
    tag("td")
        .class(if here { "cases__cell is-here" } else { "cases__cell" })
        .set("aria-current", here.then_some("true"))
        .put(sketch(contact, inflamed, signal))
        .put(paragraph(words(contact, signal, language), "cases__words"))
        .put(here.then(|| paragraph(text::EXPLAIN_SWITCHES_HERE.in_language(language), "cases__here")))
}

/// Pain from here on is told as full pain: half of what the picture can show.
const MUCH: f64 = 0.5;

/// What the root reports, in words.
fn words(contact: Contact, signal: Signal, language: Language) -> String {
    let pain = match signal.pain {
        none if none <= 0.0 && contact.pressure > Kilopascals::default() => text::EXPLAIN_SWITCHES_TOUCH,
        none if none <= 0.0 => text::EXPLAIN_SWITCHES_SILENT,
        some if some < MUCH => text::EXPLAIN_SWITCHES_PAIN_SOME,
        _ => text::EXPLAIN_SWITCHES_PAIN,
    };
    let others = [(signal.numbness, text::EXPLAIN_SWITCHES_NUMB), (signal.weakness, text::EXPLAIN_SWITCHES_WEAK)];
    let mut told = pain.owned(language);
    for (part, words) in others {
        if part > 0.0 {
            told.push(' ');
            told.push_str(words.in_language(language));
        }
    }
    told
}

/// Drawing units in a millimetre of the little picture.
const UNITS: f64 = 7.0;
/// Where the back of the disc stands in it, and the radius of a free root.
const DISC_EDGE: f64 = 44.0;
const ROOT: f64 = 12.0;

/// The back of the disc and the root beside it: the room between them as the model has it, the root flatter where it is pressed.
#[inline(never)]
fn sketch(contact: Contact, inflamed: bool, signal: Signal) -> Markup {
    let overlap = contact.pressure.0 / law().stiffness_kpa_per_mm.value;
    let squeezed = within(overlap * UNITS / 4.0, 0.0, ROOT / 2.0);
    let width = ROOT - squeezed;
    let middle = DISC_EDGE + contact.gap.value() * UNITS + width;
    let root = tag("ellipse")
        .class(if inflamed { "cases__root is-inflamed" } else { "cases__root" })
        .set("cx", rounded_units(middle))
        .set("cy", "30")
        .set("rx", rounded_units(width))
        .set("ry", rounded_units(ROOT + squeezed));
    let path = |class, d: String| tag("path").class(class).set("d", d);
    let pain = || ["M", &rounded_units(middle + width + 6.0), " 14l6 9-6 4 9 12m6-29l5 9-5 4 8 12"].concat();
    tag("svg")
        .class("cases__sketch")
        .set("viewBox", "0 0 130 60")
        .set("aria-hidden", "true")
        .put(path("cases__disc", "M0 4h28c22 14 22 38 0 52h-28z".to_owned()))
        .put(path("cases__jelly", "M0 18h14c14 6 14 18 0 24h-14z".to_owned()))
        .put(root)
        .put(inflamed.then(|| path("cases__hatch", hatch(middle))))
        .put((signal.pain > 0.0).then(|| path("cases__pain", pain())))
}

/// Strokes over an inflamed root, so that it differs by more than its colour.
fn hatch(middle: f64) -> String {
    let mut path = String::new();
    for offset in [-5.0, 0.0, 5.0] {
        path.push('M');
        path.push_str(&rounded_units(middle + offset - 4.0));
        path.push_str(" 36l8-12");
    }
    path
}

fn rounded_units(value: f64) -> String {
    crate::quantity::decimal::short(value, 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::biomechanics::segment::segments;

    /// A body of every level, free and pressed.
    fn bodies() -> Vec<Body> {
        let standing = Body::standing().expect("the model stands");
        let of = |damage: f64| {
            let standing = standing.clone();
            segments()
                .iter()
                .map(move |segment| standing.in_condition(Condition { segment, damage, ..Condition::healthy() }))
        };
        of(0.0).chain(of(Annulus::Torn.damage())).collect()
    }

    #[test]
    fn both_switches_lead_to_each_case_from_every_body_and_it_hurts_only_with_both() {
        for body in bodies() {
            for (pressed, inflamed) in [(false, false), (false, true), (true, false), (true, true)] {
                let shown = body.pressing(pressed).with_inflammation(inflamed);
                assert_eq!((shown.touches(), shown.inflamed()), (pressed, inflamed));
                assert_eq!(shown.condition().segment.id, body.condition().segment.id, "the level stays");
                assert_eq!(shown.signal().pain > 0.0, pressed && inflamed);
            }
        }
    }

    #[test]
    fn a_hard_press_on_a_calm_root_numbs_without_pain() {
        for body in bodies() {
            let signal = body.set_up(hard(&body)).signal();
            assert!(signal.pain == 0.0 && signal.numbness > 0.0, "{signal:?}");
        }
    }

    #[test]
    fn words_name_all_that_a_root_reports_and_nothing_else() {
        let told = |mmhg: f64, inflamed: bool| {
            let contact = Contact { gap: Millimetres(0.0), pressure: Kilopascals::of_mmhg(mmhg) };
            words(contact, signal(contact.pressure, inflamed), Language::English)
        };
        assert_eq!(told(0.0, true), "No pain.");
        assert_eq!(told(53.0, false), "Contact, but no pain.");
        assert_eq!(told(53.0, true), "Pain in the leg.");
        assert_eq!(told(150.0, false), "Contact, but no pain. The skin may go numb.");
        assert!(told(300.0, true).ends_with("The skin may go numb. A movement may get weak."));
    }
}
