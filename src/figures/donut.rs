//! The jelly donut, cut in half between two plates, moved by the disc's own displacement field: the donut is laid over
//! the disc, back on back and top on top, and every crumb goes where the disc's tissue at that place goes.
//!
//! Movements are drawn to the donut's width: as if the disc were as wide as it is.

mod field;
mod pastry;

use crate::{
    biomechanics::section::Section,
    figures::{
        exaggeration::{Exaggerated, exaggerate},
        figure_shell, marks,
        paper::{self, Frame, units},
    },
    geometry::{Point, outline::rounded},
    markup::{Markup, group, tag},
    text::{self, Language, Message},
};
use field::Field;
use std::rc::Rc;
use yew::prelude::*;

/// What the drawing shows, mm.
const FRAME: Frame = Frame { left: -58.0, bottom: -33.5, right: 58.0, top: 39.0 };

/// See [`donut`].
#[derive(PartialEq, Properties)]
pub struct DonutProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// The disc that moves the donut.
    pub section: Rc<Section>,
    /// The disc at which the donut is at rest.
    pub neutral: Rc<Section>,
    /// Whether the outline of that donut is drawn.
    #[prop_or(true)]
    pub ghost: bool,
    /// How much larger than true the movement is drawn, 1 to 10.
    #[prop_or(3.0)]
    pub exaggeration: f64,
    /// Language of the words.
    pub language: Language,
    /// The sentence under the picture.
    #[prop_or_default]
    pub caption: AttrValue,
}

/// The donut alone, without plates, names and key: the sign of the disc lab. It is seen beside words that say the same, so a screen
/// reader is spared an image without a name.
pub fn picture(section: &Section, neutral: &Section) -> Html {
    let halves = halves(&Field::new(section, neutral), section);
    tag("svg").class("donut").set("viewBox", FRAME.view_box()).set("aria-hidden", "true").put(halves).into()
}

/// The donut. See the module.
#[inline(never)]
pub fn donut(props: &DonutProps) -> Html {
    let Exaggerated { section, tilt, shape } = exaggerate(&props.section, &props.neutral, props.exaggeration);
    let field = Field::new(&section, &props.neutral);
    let language = props.language;
    let same = props.section == props.neutral;
    let ghost = if same { "donut__ghost is-same" } else { "donut__ghost" };
    let ground = tag("rect")
        .class("figure-ground")
        .numbers(&["x", "y"], &[FRAME.left, -FRAME.top], units)
        .fixed("width: 100%; height: 100%");
    let drawing = tag("svg")
        .class("donut")
        .set("viewBox", FRAME.view_box())
        .set("role", "img")
        .label(text::DONUT_TITLE, language)
        .set("aria-describedby", figure_shell::caption_id(&props.id))
        .put(ground)
        .put(plate(&pastry::lower_plate(&field)))
        .put(halves(&field, &section))
        .put(plate(&pastry::upper_plate(&field)))
        .put(props.ghost.then(|| marks::path(ghost, pastry::ghost().into())))
        .put(names(&field, language));
    let mut key = group();
    for &(class, words) in &KEY {
        let sign = marks::key_sign(class, &[("rect", "x: 1; y: 1; width: 28; height: 14; rx: 5")]);
        key = key.put(marks::key_entry(sign, words.in_language(language)));
    }
    let key = key
        .put((props.ghost && !same).then(|| figure_shell::ghost_entry(text::DONUT_KEY_GHOST, language)))
        .put(figure_shell::factor_entry(tilt, shape, props.exaggeration, language));
    figure_shell::figure("donut-figure", &props.id, drawing, &props.caption, key)
}

/// The colours of the key.
static KEY: [(&str, Message); 3] = [
    ("figure-key__sign--jelly", text::DONUT_KEY_JELLY),
    ("figure-key__sign--dough", text::DONUT_KEY_DOUGH),
    ("figure-key__sign--plate", text::DONUT_KEY_PLATES),
];

fn halves(field: &Field, section: &Section) -> Markup {
    let leak = field.leak(section);
    let [seam, filled] = pastry::seam(field, leak.as_ref());
    let crust = pastry::crust(field);
    let crumb = pastry::crumb(field);
    let jelly = pastry::jelly(field);
    let [glaze, lip] = pastry::glaze(field);
    let halves = tag("g")
        .class("donut__halves")
        .closed("donut__crust", crust)
        .path("donut__ring", pastry::pale_ring(field))
        .closed("donut__crumb", crumb)
        .closed("donut__crumb-lit", pastry::crumb_lit(field))
        .path("donut__pores", pastry::pores(field))
        .closed("donut__soaked", pastry::soaked(field))
        .path("donut__seam", seam)
        .path("donut__filled", filled)
        .closed("donut__jelly", &jelly)
        .closed("donut__jelly-lit", pastry::jelly_lit(&rounded(&jelly, 2)))
        .path("donut__seeds", pastry::seeds(field))
        .path("donut__glaze", glaze)
        .path("donut__glaze-shade", lip)
        .path("donut__sugar", pastry::sugar(field));
    match leak {
        Some(leak) if !leak.drop.is_empty() => halves
            .closed("donut__jelly", &leak.drop)
            .closed("donut__jelly-lit", paper::lit(&leak.drop, 0.2, 1.7))
            .path("donut__seeds", pastry::drop_seeds(&leak.drop)),
        _ => halves,
    }
}

fn plate([outline, line]: &[Vec<Point>; 2]) -> Markup {
    let china = tag("g").class("donut__plate").closed("donut__china", outline);
    china.path("donut__china-line", paper::open(line))
}

fn names(field: &Field, language: Language) -> Markup {
    let word = |words: Message| words.in_language(language);
    let all = [
        (word(text::DONUT_JELLY), field.moved(-5.0, 0.0), "donut__name donut__name--jelly"),
        (word(text::FIGURE_BACK), Point::new(-52.0, -31.0), "donut__name"),
        (word(text::FIGURE_FRONT), Point::new(52.0, -31.0), "donut__name donut__name--end"),
    ];
    marks::all_words("donut__names", "0", &all).set("aria-hidden", "true")
}
