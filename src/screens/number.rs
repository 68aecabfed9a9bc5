//! Numbers as a reader sees them: rounded to what the model is worth.

use crate::{
    quantity::{Degrees, Newtons, decimal},
    text::{
        self,
        Argument::{self, Rounded},
        Language,
    },
};

pub use crate::quantity::decimal::rounded;

/// A number to whole hundreds.
pub fn hundreds(value: f64) -> Argument<'static> {
    Rounded((value / 100.0).round() * 100.0, 0)
}

/// The angle as a screen reader says it.
pub fn spoken_angle(angle: Degrees, language: Language) -> String {
    match decimal::short(angle.0.abs(), 1) {
        none if none == "0" => text::APP_SPOKEN_DEGREES_NEUTRAL.owned(language),
        degrees if angle.0 > 0.0 => text::app_spoken_degrees_forward(language, &degrees),
        degrees => text::app_spoken_degrees_backward(language, &degrees),
    }
}

/// The load as a screen reader says it.
pub fn spoken_load(load: Newtons, language: Language) -> String {
    let newtons = Rounded(load.0.abs(), 0);
    if load.0 < 0.0 {
        text::app_spoken_newtons_pull(language, newtons)
    } else {
        text::app_spoken_newtons(language, newtons)
    }
}
