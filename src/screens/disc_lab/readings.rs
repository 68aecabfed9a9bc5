//! The readings of the model as a table, beside quiet standing and what was measured in people.

use super::condition::percent;
use crate::{
    app::Body,
    biomechanics::Condition,
    content::sources,
    markup::{Markup, group, tag},
    neurology::{Contact, law, thresholds},
    quantity::{Megapascals, Millimetres, NewtonMetres},
    screens::{
        number::rounded,
        parts::{cited, columns},
    },
    text::{self, Argument::Rounded, Language, Message},
};

/// Pressure in a car tyre, MPa.
const TYRE_MPA: f64 = 0.23;
/// Thickness of a sheet of writing paper, mm.
const SHEET_MM: f64 = 0.1;
/// Newtons in the weight of a kilogram.
const NEWTONS_PER_KILOGRAM: f64 = 9.81;

/// The table of readings.
pub fn readings(body: &Body, language: Language) -> Markup {
    let columns = columns(&[text::DISC_LAB_READING, text::DISC_LAB_NOW, text::DISC_LAB_STANDING], language);
    let table = tag("table")
        .class("readings")
        .put(tag("caption").words(text::DISC_LAB_READINGS, language))
        .put(columns)
        .put(all(body, language));
    group().put(table).put(cited(&[sources::OUR_MODEL, sources::HEUER_2007, sources::WILKE_1999], language))
}

/// Puts a reading into the table: its name, the value now and that of the healthy disc in standing, and what stands small
/// under the name.
#[inline(never)]
fn put(
    rows: Markup,
    name: Message,
    [now, standing]: [String; 2],
    notes: [Option<String>; 2],
    language: Language,
) -> Markup {
    let mut named = group();
    for note in notes.into_iter().flatten() {
        named = named.put(tag("span").class("readings__measured").put(note));
    }
    rows.put(
        tag("tr")
            .put(tag("th").set("scope", "row").words(name, language).put(named))
            .put(tag("td").class("readings__number").put(now))
            .put(tag("td").put(standing)),
    )
}

#[inline(never)]
fn all(body: &Body, language: Language) -> Markup {
    let (now, standing) = (body.readings(), body.standing_readings());
    let (contact, before) = (body.contact(), body.standing_contact());
    let (condition, usual) = (body.condition(), Condition::healthy());
    let megapascals = |value: Megapascals| text::app_megapascals(language, Rounded(value.value(), 2));
    let millimetres = |value: Millimetres| text::app_millimetres(language, Rounded(value.value(), 1));
    let shift = |value: Millimetres| shift(value.value() - standing.nucleus_shift.value(), language);
    let water = |share: f64| text::disc_lab_percent(language, &percent(share));
    let row = |rows, name, values, notes| put(rows, name, values, notes, language);
    let values = [megapascals(now.pressure), megapascals(standing.pressure)];
    let notes = [Some(tyre(now.pressure, language)), measured(body, language)];
    let rows = row(tag("tbody"), text::DISC_LAB_PRESSURE, values, notes);
    let values = [height(now.height_loss.value(), language), height(standing.height_loss.value(), language)];
    let rows = row(rows, text::DISC_LAB_HEIGHT, values, [Some(sheets(now.height_loss, language)), None]);
    let values = [millimetres(now.bulge_anterior), millimetres(standing.bulge_anterior)];
    let rows = row(rows, text::DISC_LAB_BULGE_ANTERIOR, values, [None, None]);
    let values = [millimetres(now.bulge_posterior), millimetres(standing.bulge_posterior)];
    let rows = row(rows, text::DISC_LAB_BULGE_POSTERIOR, values, [None, None]);
    let values = [shift(now.nucleus_shift), shift(standing.nucleus_shift)];
    let rows = row(rows, text::DISC_LAB_NUCLEUS_SHIFT, values, [None, None]);
    let values = [moment(now.moment.value(), language), moment(standing.moment.value(), language)];
    let rows = row(rows, text::DISC_LAB_MOMENT, values, [pole(now.moment, language), None]);
    let is_bent = body.angle().value() > 0.0;
    let values = [gap(contact, language), gap(before, language)];
    let rows = row(rows, text::DISC_LAB_GAP, values, [is_bent.then(|| opens(language)), None]);
    let values = [touch(contact, language), touch(before, language)];
    let rows = row(rows, text::DISC_LAB_CONTACT, values, [effect(contact, language), None]);
    let values = [rounded(condition.damage, 2), rounded(usual.damage, 2)];
    let rows = row(rows, text::DISC_LAB_WALL_READING, values, [None, None]);
    let values = [water(condition.water), water(usual.water)];
    row(rows, text::DISC_LAB_WATER_READING, values, [full(body, language), None])
}

/// Why there can be more water than at first.
fn full(body: &Body, language: Language) -> Option<String> {
    let is_over = percent(body.condition().water) != percent(1.0) && body.condition().water > 1.0;
    is_over.then(|| text::DISC_LAB_WATER_FULL.owned(language))
}

fn tyre(pressure: Megapascals, language: Language) -> String {
    match pressure.value() {
        suction if suction < 0.0 => text::DISC_LAB_SUCTION.owned(language),
        times if times >= TYRE_MPA => text::disc_lab_tyre(language, Rounded(times / TYRE_MPA, 0)),
        _ => text::DISC_LAB_TYRE_LESS.owned(language),
    }
}

fn sheets(height: Millimetres, language: Language) -> String {
    text::disc_lab_paper(language, (height.value().abs() / SHEET_MM).round() as u32)
}

/// A moment as a weight at the end of a pole of one metre; nothing where it rounds to none.
fn pole(moment: NewtonMetres, language: Language) -> Option<String> {
    let kilograms = rounded(moment.value().abs() / NEWTONS_PER_KILOGRAM, 1);
    (kilograms != "0.0").then(|| text::disc_lab_pole(language, &kilograms))
}

/// What presses on the root.
pub fn touch(contact: Contact, language: Language) -> String {
    if contact.gap.value() > 0.0 {
        return text::DISC_LAB_NO_CONTACT.owned(language);
    }
    text::disc_lab_mmhg(language, Rounded(contact.pressure.mmhg(), 0))
}

/// The highest published threshold that the contact reaches.
fn effect(contact: Contact, language: Language) -> Option<String> {
    let pressure = contact.pressure.mmhg();
    let reached = thresholds().iter().rev().find(|threshold| pressure >= threshold.mmhg)?;
    let effect = reached.effect.in_language(language);
    Some(text::disc_lab_threshold(language, reached.source.cite(), effect, Rounded(reached.mmhg, 0)))
}

/// Lower or taller than unloaded.
fn height(loss: f64, language: Language) -> String {
    let number = Rounded(loss.abs(), 1);
    if loss < 0.0 { text::disc_lab_taller(language, number) } else { text::disc_lab_lower(language, number) }
}

/// The room left beside the traversing root, by the law of contact.
fn gap(contact: Contact, language: Language) -> String {
    text::disc_lab_gap_left(language, Rounded(contact.gap.value(), 1))
}

/// Why a torn disc may touch less when one bends forward: the law of contact opens the room with the bend.
fn opens(language: Language) -> String {
    text::disc_lab_gap_opens(language, Rounded(1.0 / law().opening_mm_per_degree.value, 0))
}

fn shift(value: f64, language: Language) -> String {
    let number = rounded(value.abs(), 1);
    match value {
        _ if number == "0.0" => text::DISC_LAB_SHIFT_NONE.owned(language),
        value if value > 0.0 => text::disc_lab_shift_back(language, &number),
        _ => text::disc_lab_shift_front(language, &number),
    }
}

fn moment(value: f64, language: Language) -> String {
    let number = rounded(value.abs(), 1);
    match value {
        _ if number == "0.0" => text::app_newton_metres(language, &number),
        value if value > 0.0 => text::disc_lab_moment_flexes(language, &number),
        _ => text::disc_lab_moment_extends(language, &number),
    }
}

/// What was measured in such a disc in this posture, with its source.
fn measured(body: &Body, language: Language) -> Option<String> {
    let pressure = Rounded(body.measured()?.value(), 2);
    Some(text::disc_lab_measured(language, body.stance().posture()?.source.cite(), pressure))
}
