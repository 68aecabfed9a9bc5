//! How discs and people recover: always out of a hundred, with who was studied, when, and what "better" meant.

use crate::{
    figures::chart::{self, Part},
    markup::{Markup, group, tag},
    natural_history::{Recovery, Resorption, recovery, resorption},
    screens::parts::{cite_line, cited, prose},
    text::{self, Argument::Rounded, Language},
};

/// The axis of both charts: everybody, with a line at every quarter.
const EVERYBODY: f64 = 100.0;
const QUARTER: f64 = 25.0;

/// Both sections.
#[inline(never)]
pub fn sections(language: Language) -> [Markup; 2] {
    let (mut kinds, mut reviews) = (tag("tbody"), Vec::new());
    for kind in resorption() {
        kinds = kinds.put(shrinking(kind, language));
        for study in kind.studies {
            reviews.push(study.source);
        }
    }
    let mut studies = tag("div").class("crowd crowd--studies");
    for row in recovery() {
        studies = studies.put(recovered(row, language));
    }
    let table =
        tag("table").class("chart").put(tag("caption").words(text::EXPLAIN_SHRINK_CAPTION, language)).put(kinds);
    let discs = group()
        .put(prose(text::EXPLAIN_SHRINK, language))
        .put(table)
        .put(prose(text::EXPLAIN_SHRINK_NOTE, language))
        .put(cited(&reviews, language));
    let people = group()
        .put(prose(text::EXPLAIN_RECOVERY, language))
        .put(studies)
        .put(prose(text::EXPLAIN_RECOVERY_NOTE, language));
    [discs, people]
}

/// One kind of escape, with a bar for each review; the part that had gone altogether is darker.
#[inline(never)]
fn shrinking(kind: &Resorption, language: Language) -> Markup {
    let mut bars = tag("td").class("chart__cell");
    for study in kind.studies {
        let mut parts = vec![Part::Bar("bar bar--shrunk", study.percent)];
        parts.extend(study.gone.map(|gone| Part::Bar("bar bar--gone", gone)));
        let gone = study.gone.map(|gone| text::explain_shrink_gone(language, Rounded(gone, 0)));
        let words = tag("span")
            .put(text::explain_shrink_of(language, study.source.cite(), Rounded(study.percent, 0)))
            .put(gone.map(|gone| group().put("; ").put(gone)));
        bars = bars.put(tag("div").class("chart__line").put(words).put(chart::row(EVERYBODY, QUARTER, &parts)));
    }
    let name = tag("th")
        .class("chart__name")
        .set("scope", "row")
        .words(kind.name, language)
        .put(tag("span").class("chart__source").words(kind.what, language));
    tag("tr").put(name).put(bars)
}

/// One study as a hundred people; those between the least and the most that was told are pale.
#[inline(never)]
fn recovered(row: &Recovery, language: Language) -> Markup {
    let (low, high) = row.of_hundred;
    let share = if low == high {
        text::explain_recovery_of(language, low)
    } else {
        text::explain_recovery_range(language, high, low)
    };
    let when = when(row.weeks, language);
    let better = row.better.in_language(language);
    let label = [when.as_str(), ": ", &share, " ", better].concat();
    let people = row.people.map(|people| text::explain_recovery_people(language, people));
    let what = tag("span")
        .class("crowd__what")
        .words(row.who, language)
        .put(". ")
        .put(people.map(|people| group().put(people).put(" ")))
        .put(text::app_source(language, &cite_line(&[row.source])));
    let caption = tag("figcaption")
        .put(tag("strong").put(when))
        .put(tag("span").class("crowd__share").put(share).put(" ").put(better))
        .put(what);
    tag("figure").class("crowd__finding").put(caption).put(chart::people(label, 20, low, high))
}

const YEAR: u16 = 52;

fn when(weeks: u16, language: Language) -> String {
    match weeks {
        YEAR => text::EXPLAIN_RECOVERY_YEAR.owned(language),
        longer if longer > YEAR => text::EXPLAIN_RECOVERY_YEARS.owned(language),
        weeks => text::explain_recovery_weeks(language, weeks),
    }
}
