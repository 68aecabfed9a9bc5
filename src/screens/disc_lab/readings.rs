//! The readings of the model as a table, beside quiet standing and what was measured in people.

use crate::{
    app::{Body, Stance},
    biomechanics,
    neurology::Contact,
    screens::number::rounded,
    text::{self, Language, Message},
};
use yew::prelude::*;

/// The table of readings.
pub fn readings(body: &Body, language: Language) -> Html {
    let reference = body.standing_readings();
    let now = rows(&body.readings(), &reference, body.contact(), language);
    let standing = rows(&reference, &reference, body.standing_contact(), language);
    let rows: Html = now
        .into_iter()
        .zip(standing)
        .map(|((name, now), (_, standing))| {
            let measured =
                if name == text::DISC_LAB_PRESSURE { measured(body.stance(), language) } else { Html::default() };
            html! {
                <tr>
                    <th scope="row">{ name.in_language(language) }{ measured }</th>
                    <td class="readings__number">{ now }</td>
                    <td>{ standing }</td>
                </tr>
            }
        })
        .collect();
    html! {
        <table class="readings">
            <caption>{ text::DISC_LAB_READINGS.in_language(language) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ text::DISC_LAB_READING.in_language(language) }</th>
                    <th scope="col">{ text::DISC_LAB_NOW.in_language(language) }</th>
                    <th scope="col">{ text::DISC_LAB_STANDING.in_language(language) }</th>
                </tr>
            </thead>
            <tbody>{ rows }</tbody>
        </table>
    }
}

fn rows(
    readings: &biomechanics::Readings,
    standing: &biomechanics::Readings,
    contact: Contact,
    language: Language,
) -> [(Message, String); 7] {
    let millimetres = |value: f64| text::app_millimetres(language, &rounded(value, 1));
    [
        (text::DISC_LAB_PRESSURE, text::app_megapascals(language, &rounded(readings.pressure.0, 2))),
        (text::DISC_LAB_HEIGHT, height(readings.height_loss.value(), language)),
        (text::DISC_LAB_BULGE_ANTERIOR, millimetres(readings.bulge_anterior.0)),
        (text::DISC_LAB_BULGE_POSTERIOR, millimetres(readings.bulge_posterior.0)),
        (
            text::DISC_LAB_NUCLEUS_SHIFT,
            shift(readings.nucleus_shift.value() - standing.nucleus_shift.value(), language),
        ),
        (text::DISC_LAB_GAP, gap(contact, language)),
        (text::DISC_LAB_MOMENT, moment(readings.moment.0, language)),
    ]
}

/// Lower or taller than unloaded.
fn height(loss: f64, language: Language) -> String {
    let number = rounded(loss.abs(), 1);
    if loss < 0.0 { text::disc_lab_taller(language, &number) } else { text::disc_lab_lower(language, &number) }
}

/// The room left beside the traversing root, by the law of contact.
fn gap(contact: Contact, language: Language) -> String {
    text::disc_lab_gap_left(language, &rounded(contact.gap.value(), 1))
}

fn shift(value: f64, language: Language) -> String {
    let number = rounded(value.abs(), 1);
    match value {
        _ if number == "0.0" => text::DISC_LAB_SHIFT_NONE.in_language(language).to_owned(),
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

/// What was measured in a person in this posture, with its source; nothing where nobody measured.
fn measured(stance: Stance, language: Language) -> Html {
    let Stance::Posture(posture) = stance else { return Html::default() };
    html! {
        if let Some(pressure) = posture.measured {
            <span class="readings__measured">
                { text::disc_lab_measured(language, posture.source.cite, &rounded(pressure.value(), 2)) }
            </span>
        }
    }
}
