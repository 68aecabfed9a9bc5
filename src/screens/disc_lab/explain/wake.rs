//! How much pressure is too much for a root: published pressures as bars, the present contact as a line through all of them.

use crate::{
    app::Body,
    content::sources::Source,
    figures::chart::{self, Part},
    markup::{self, Markup, tag},
    neurology::{Kilopascals, law, surgery, thresholds},
    screens::{
        number::hundreds,
        parts::{cite_line, prose},
    },
    text::{self, Argument::Rounded, Language, Message},
};

/// mmHg between two fine lines of the axis.
const STEP: f64 = 50.0;

/// The section.
#[inline(never)]
pub fn section(body: &Body, language: Language) -> Markup {
    let now = body.contact().pressure.mmhg();
    let mut measured = group(text::EXPLAIN_WAKE_MEASURED, language);
    for threshold in thresholds() {
        let told = (threshold.mmhg, threshold.effect, threshold.source);
        measured = measured.put(row("bar bar--measured", told, now, language));
    }
    let law = law();
    let mut ours = group(text::EXPLAIN_WAKE_OURS, language);
    for (from, effect) in [
        (&law.half_effect_kpa, text::EXPLAIN_WAKE_HALF),
        (&law.numbness_from_kpa, text::EXPLAIN_WAKE_NUMB),
        (&law.weakness_from_kpa, text::EXPLAIN_WAKE_WEAK),
    ] {
        let told = (Kilopascals(from.value).mmhg(), effect, from.source);
        ours = ours.put(row("bar bar--ours", told, now, language));
    }
    let present = if now > 0.0 {
        text::explain_wake_present(language, Rounded(now, 0))
    } else {
        text::EXPLAIN_WAKE_PRESENT_NONE.owned(language)
    };
    let inside = body.standing_readings().pressure;
    let table = tag("table")
        .class("chart")
        .put(tag("caption").words(text::EXPLAIN_WAKE_CAPTION, language))
        .put(measured.put(at_surgery(now, language)))
        .put(ours);
    let mmhg = hundreds(Kilopascals::from(inside).mmhg());
    markup::group()
        .put(prose(text::EXPLAIN_WAKE, language))
        .put(tag("p").class("wake__now").put(present))
        .put(table)
        .put(prose(text::EXPLAIN_WAKE_NOTE, language))
        .put(tag("p").put(text::explain_wake_inside(language, Rounded(inside.value(), 2), mmhg)))
}

/// A group of rows, which are still to come.
fn group(title: Message, language: Language) -> Markup {
    let name = tag("th").class("chart__group").set("colspan", "2").set("scope", "rowgroup");
    tag("tbody").put(tag("tr").put(name.words(title, language)))
}

fn row(class: &'static str, (mmhg, effect, source): (f64, Message, Source), now: f64, language: Language) -> Markup {
    let number = text::explain_wake_mmhg(language, Rounded(mmhg, 0));
    told(vec![Part::Bar(class, mmhg)], number, effect, source, now, language)
}

/// The range measured at surgery, with its mean.
fn at_surgery(now: f64, language: Language) -> Markup {
    let surgery = surgery();
    let (low, high) = surgery.range;
    let parts = vec![Part::Range("bar bar--range", low, high), Part::Mark("bar-mark", surgery.mean)];
    let whole = |mmhg| Rounded(mmhg, 0);
    let number = text::explain_wake_range(language, whole(high), whole(low), whole(surgery.mean));
    told(parts, number, text::EXPLAIN_WAKE_SURGERY, surgery.source, now, language)
}

/// The axis ends where a whole step holds the highest pressure measured at surgery and the present one.
fn end(now: f64) -> f64 {
    (surgery().range.1.max(now) / STEP).ceil() * STEP
}

fn told(mut parts: Vec<Part>, number: String, effect: Message, source: Source, now: f64, language: Language) -> Markup {
    parts.push(Part::Mark("bar-now", now));
    let name = tag("th")
        .class("chart__name")
        .set("scope", "row")
        .words(effect, language)
        .put(tag("span").class("chart__source").put(text::app_source(language, &cite_line(&[source]))));
    tag("tr").put(name).put(tag("td").class("chart__cell").put(number).put(chart::row(end(now), STEP, &parts)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_pressure_lies_beyond_the_scale() {
        assert_eq!(end(0.0), end(surgery().range.1), "it stays while nothing asks for more");
        for now in [150.0, 335.0, 700.0] {
            assert!((0.0..STEP).contains(&(end(now) - now.max(surgery().range.1))));
        }
    }
}
