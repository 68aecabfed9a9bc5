//! The sentence that always describes the present state: the caption of the picture, and what a screen reader hears.

use super::{condition::percent, readings::touch};
use crate::{
    app::{Body, Stance},
    biomechanics::{self, Annulus, Herniation},
    content::sources::{self, Source},
    quantity::{Degrees, Newtons, decimal},
    screens::parts::stance_name,
    text::{self, Argument::Rounded, Language, Message},
};

/// Shifts from standing that are smaller than this are not worth a word (a tenth of a millimetre is what one degree does).
const SMALLEST_SHIFT_MM: f64 = 0.05;

/// Pressures below this are "close to none": the published range in traction is 0 to -0.013 MPa.
const NEAR_ZERO_MPA: f64 = 0.02;

/// Less pain than this share of what the picture can show is not worth a word.
const LEAST_SIGNAL: f64 = 0.01;

/// What one sees now in a line.
pub fn result(body: &Body, language: Language) -> String {
    let pressure = text::app_megapascals(language, Rounded(body.readings().pressure.value(), 2));
    text::disc_lab_result(language, &pressure, &touch(body.contact(), language))
}

/// What one sees now, in plain words.
pub fn sentence(body: &Body, language: Language) -> String {
    let mut sentence = disc_words(body, language);
    let mut say = |words: &str| {
        sentence.push(' ');
        sentence.push_str(words);
    };
    let water = percent(body.condition().water);
    if water != percent(1.0) {
        let more = body.condition().water > 1.0;
        let words = if more { text::disc_lab_water_more } else { text::disc_lab_water_less };
        say(&words(language, &water));
    }
    say(wall_words(body).in_language(language));
    if let Some(herniation) = body.herniation() {
        say(herniation_words(herniation).in_language(language));
        if matches!(herniation, Herniation::Extrusion | Herniation::Sequestration) {
            say(text::DISC_LAB_OUT_NO_MEMORY.in_language(language));
        }
    }
    for words in root_words(body, language) {
        say(&words);
    }
    if let Some((hope, _)) = hope(body.stance()) {
        say(hope.in_language(language));
    }
    sentence
}

/// Postures that bend the low back backward as an exercise.
const EXERCISES: [&str; 2] = ["prone-on-elbows", "press-up"];

/// What studies found where the picture looks like a cure: pulled apart, or bent backward as an exercise; and who studied it.
pub fn hope(stance: Stance) -> Option<(Message, Source)> {
    if stance.load().value() < 0.0 {
        return Some((text::DISC_LAB_HOPE_PULL, sources::WEGNER_2013));
    }
    let exercise = stance.posture().filter(|posture| EXERCISES.contains(&posture.id));
    exercise.map(|_| (text::DISC_LAB_HOPE_PRESS_UP, sources::BROETZ_2008))
}

fn wall_words(body: &Body) -> Message {
    match body.annulus() {
        Annulus::Healthy if body.condition().damage > 0.0 => text::DISC_LAB_WALL_HARDLY_WORN,
        Annulus::Healthy => text::DISC_LAB_WALL_HEALTHY,
        Annulus::Worn => text::DISC_LAB_WALL_WORN,
        Annulus::Fissured => text::DISC_LAB_WALL_FISSURED,
        Annulus::Torn => text::DISC_LAB_WALL_TORN,
    }
}

fn herniation_words(herniation: Herniation) -> Message {
    match herniation {
        Herniation::Bulge => text::DISC_LAB_OUT_BULGE,
        Herniation::Protrusion => text::DISC_LAB_OUT_PROTRUSION,
        Herniation::Extrusion => text::DISC_LAB_OUT_EXTRUSION,
        Herniation::Sequestration => text::DISC_LAB_OUT_SEQUESTRATION,
    }
}

/// Contact, inflammation, and what comes of both.
#[inline(never)]
fn root_words(body: &Body, language: Language) -> Vec<String> {
    let say = |words: Message| words.owned(language);
    let (contact, signal) = (body.contact(), body.signal());
    if contact.gap.value() > 0.0 {
        return if body.inflamed() {
            vec![say(text::DISC_LAB_TOUCHES_NOTHING), say(text::DISC_LAB_INFLAMED_FREE)]
        } else {
            vec![say(text::DISC_LAB_ALL_CALM)]
        };
    }
    let name = body.root().map_or("", |root| root.name.in_language(language));
    let mut said = vec![text::disc_lab_touches(language, Rounded(contact.pressure.mmhg(), 0), name)];
    said.push(match body.root() {
        Some(root) if signal.pain > LEAST_SIGNAL => {
            text::disc_lab_inflamed_touched(language, root.skin.in_language(language))
        }
        _ if body.inflamed() => say(text::DISC_LAB_INFLAMED_FREE),
        _ => say(text::DISC_LAB_CALM_TOUCHED),
    });
    if signal.weakness > LEAST_SIGNAL {
        said.push(say(text::DISC_LAB_NUMB_AND_WEAK));
    } else if signal.numbness > LEAST_SIGNAL {
        said.push(say(text::DISC_LAB_NUMB));
    }
    said
}

#[inline(never)]
fn disc_words(body: &Body, language: Language) -> String {
    let (readings, standing) = (body.readings(), body.standing_readings());
    let pressure = readings.pressure.value();
    let angle = angle_words(body.angle(), language);
    let load = load_words(body.load(), body.load() > biomechanics::standing().load, language);
    let level = body.condition().segment.id;
    let name = stance_name(body.stance(), language);
    if body.section() == body.standing_section() {
        let megapascals = text::app_megapascals(language, Rounded(pressure, 2));
        return text::disc_lab_sentence_standing(language, &angle, level, &load, name, &megapascals);
    }
    let compared = compared(body, language);
    let shift = shift_words(readings.nucleus_shift.value() - standing.nucleus_shift.value(), language);
    text::disc_lab_sentence(language, &angle, &compared, level, &load, name, &shift)
}

/// The pressure in its core, beside that in standing.
pub fn compared(body: &Body, language: Language) -> String {
    let [pressure, standing] = [body.readings(), body.standing_readings()].map(|readings| readings.pressure.value());
    let megapascals = text::app_megapascals(language, Rounded(pressure, 2));
    text::disc_lab_compared(language, &comparison(pressure, standing, language), &megapascals)
}

/// Newtons in the weight of a kilogram.
const NEWTONS_PER_KILOGRAM: f64 = 9.81;

/// What the disc carries, with a feeling for it. The muscles are named where it is more than in standing.
fn load_words(load: Newtons, much: bool, language: Language) -> String {
    let newtons = Rounded(load.value().abs(), 0);
    if load.value() < 0.0 {
        return text::disc_lab_is_pulled(language, newtons);
    }
    let carries = if much { text::disc_lab_carries_muscles } else { text::disc_lab_carries };
    carries(language, Rounded(load.value() / NEWTONS_PER_KILOGRAM, 0), newtons)
}

fn angle_words(angle: Degrees, language: Language) -> String {
    match decimal::short(angle.0.abs(), 1) {
        none if none == "0" => text::DISC_LAB_SENTENCE_ANGLE_NEUTRAL.owned(language),
        degrees if angle.0 > 0.0 => text::disc_lab_sentence_angle_forward(language, &degrees),
        degrees => text::disc_lab_sentence_angle_backward(language, &degrees),
    }
}

fn comparison(pressure: f64, standing: f64, language: Language) -> String {
    let times = pressure / standing;
    if pressure < NEAR_ZERO_MPA {
        text::DISC_LAB_SENTENCE_NEAR_ZERO.owned(language)
    } else if (0.95..1.05).contains(&times) {
        text::DISC_LAB_SENTENCE_SAME.owned(language)
    } else {
        text::disc_lab_sentence_times(language, Rounded(times, 1))
    }
}

fn shift_words(shift: f64, language: Language) -> String {
    let millimetres = Rounded(shift.abs(), 1);
    if shift.abs() < SMALLEST_SHIFT_MM {
        text::DISC_LAB_SENTENCE_SHIFT_NONE.owned(language)
    } else if shift > 0.0 {
        text::disc_lab_sentence_shift_back(language, millimetres)
    } else {
        text::disc_lab_sentence_shift_front(language, millimetres)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::Setup,
        biomechanics::{Condition, posture},
    };

    fn told(stance: Stance, damage: f64) -> String {
        let condition = Condition { damage, ..Condition::healthy() };
        let body = Body::standing().expect("the model stands").set_up(Setup { stance, condition, ..Setup::default() });
        sentence(&body, Language::English)
    }

    fn named(id: &str) -> Stance {
        Stance::Posture(posture(id).expect("it is in the table"))
    }

    #[test]
    fn what_studies_found_stands_where_the_picture_looks_like_a_cure() {
        let said = |stance, words: Message| told(stance, 1.0).contains(words.in_language(Language::English));
        let pulled = Stance::Free { angle: Degrees(0.0), load: Newtons(-50.0) };
        for stance in [named("traction"), pulled] {
            assert!(said(stance, text::DISC_LAB_HOPE_PULL));
        }
        for id in EXERCISES {
            assert!(said(named(id), text::DISC_LAB_HOPE_PRESS_UP), "{id}");
        }
        assert!(
            biomechanics::postures().iter().filter(|posture| hope(Stance::Posture(posture)).is_some()).count() == 3
        );
    }

    #[test]
    fn where_jelly_is_out_it_is_said_that_the_model_remembers_nothing() {
        let words = text::DISC_LAB_OUT_NO_MEMORY.in_language(Language::English);
        assert!(told(named("round-back-lift"), 1.0).contains(words) && told(named("standing"), 1.0).contains(words));
        assert!(!told(named("round-back-lift"), 0.0).contains(words));
    }

    #[test]
    fn half_a_degree_is_told() {
        let half = Stance::Free { angle: Degrees(5.5), load: Newtons(600.0) };
        assert!(told(half, 0.0).contains("bent 5.5° forward"));
        let whole = Stance::Free { angle: Degrees(-2.0), load: Newtons(600.0) };
        assert!(told(whole, 0.0).contains("bent 2° backward"));
    }
}
