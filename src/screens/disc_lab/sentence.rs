//! The sentence that always describes the present state: the caption of the picture, and what a screen reader hears.

use crate::{
    app::{Body, Stance},
    biomechanics,
    quantity::{Degrees, Newtons},
    screens::{number::rounded, parts::stance_name},
    text::{self, Language},
};

/// Shifts from standing that are smaller than this are not worth a word (a tenth of a millimetre is what one degree does).
const SMALLEST_SHIFT_MM: f64 = 0.05;

/// Pressures below this are "close to none": the published range in traction is 0 to -0.013 MPa.
const NEAR_ZERO_MPA: f64 = 0.02;

/// What one sees now, in plain words.
pub fn sentence(body: &Body, language: Language) -> String {
    let touches =
        if body.contact().gap.value() > 0.0 { text::DISC_LAB_TOUCHES_NOTHING } else { text::DISC_LAB_TOUCHES };
    format!("{} {}", disc_words(body, language), touches.in_language(language))
}

fn disc_words(body: &Body, language: Language) -> String {
    let (readings, standing) = (body.readings(), body.standing_readings());
    let pressure = readings.pressure.value();
    let angle = angle_words(body.angle(), language);
    let load = load_words(body.load(), language);
    let name = stance_name(body.stance(), language);
    let megapascals = text::app_megapascals(language, &rounded(pressure, 2));
    if matches!(body.stance(), Stance::Posture(posture) if posture.id == biomechanics::standing().id) {
        return text::disc_lab_sentence_standing(language, &angle, &load, name, &megapascals);
    }
    let comparison = comparison(pressure, standing.pressure.value(), language);
    let shift = shift_words(readings.nucleus_shift.value() - standing.nucleus_shift.value(), language);
    text::disc_lab_sentence(language, &angle, &comparison, &load, name, &megapascals, &shift)
}

/// Newtons in the weight of a kilogram.
const NEWTONS_PER_KILOGRAM: f64 = 9.81;

/// What the disc carries, with a feeling for it.
fn load_words(load: Newtons, language: Language) -> String {
    let newtons = rounded(load.value().abs(), 0);
    if load.value() < 0.0 {
        return text::disc_lab_is_pulled(language, &newtons);
    }
    text::disc_lab_carries(language, &rounded(load.value() / NEWTONS_PER_KILOGRAM, 0), &newtons)
}

fn angle_words(angle: Degrees, language: Language) -> String {
    match rounded(angle.0.abs(), 0) {
        none if none == "0" => text::DISC_LAB_SENTENCE_ANGLE_NEUTRAL.in_language(language).to_owned(),
        degrees if angle.0 > 0.0 => text::disc_lab_sentence_angle_forward(language, &degrees),
        degrees => text::disc_lab_sentence_angle_backward(language, &degrees),
    }
}

fn comparison(pressure: f64, standing: f64, language: Language) -> String {
    let times = pressure / standing;
    if pressure < NEAR_ZERO_MPA {
        text::DISC_LAB_SENTENCE_NEAR_ZERO.in_language(language).to_owned()
    } else if (0.95..1.05).contains(&times) {
        text::DISC_LAB_SENTENCE_SAME.in_language(language).to_owned()
    } else {
        text::disc_lab_sentence_times(language, &rounded(times, 1))
    }
}

fn shift_words(shift: f64, language: Language) -> String {
    let millimetres = rounded(shift.abs(), 1);
    if shift.abs() < SMALLEST_SHIFT_MM {
        text::DISC_LAB_SENTENCE_SHIFT_NONE.in_language(language).to_owned()
    } else if shift > 0.0 {
        text::disc_lab_sentence_shift_back(language, &millimetres)
    } else {
        text::disc_lab_sentence_shift_front(language, &millimetres)
    }
}
