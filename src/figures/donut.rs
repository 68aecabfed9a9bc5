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
        figure_shell,
        marks::{self, layers},
        paper::{self, Frame, units},
    },
    geometry::{Point, outline::rounded},
    text::{self, Language, Message},
};
use field::Field;
use std::rc::Rc;
use yew::prelude::*;

/// What the drawing shows, mm.
const FRAME: Frame = Frame { left: -58.0, bottom: -33.5, right: 58.0, top: 39.0 };

/// See [`Donut`].
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

/// The donut alone, without plates, names and key: the sign of the disc lab.
pub fn picture(section: &Section, neutral: &Section) -> Html {
    html! { <svg class="donut" viewBox={FRAME.view_box()}>{ halves(&Field::new(section, neutral), section) }</svg> }
}

/// The donut. See the module.
#[component]
pub fn Donut(props: &DonutProps) -> Html {
    let Exaggerated { section, tilt, shape } = exaggerate(&props.section, &props.neutral, props.exaggeration);
    let field = Field::new(&section, &props.neutral);
    let language = props.language;
    let title = text::DONUT_TITLE.in_language(language);
    let drawing = html! {
        <svg class="donut" viewBox={FRAME.view_box()} role="img" aria-label={title}
            aria-describedby={figure_shell::caption_id(&props.id)}>
            <rect class="figure-ground" x={units(FRAME.left)} y={units(-FRAME.top)} width="100%" height="100%" />
            { plate(&pastry::lower_plate(&field)) }
            { halves(&field, &section) }
            { plate(&pastry::upper_plate(&field)) }
            if props.ghost {
                <path class={classes!("donut__ghost", (props.section == props.neutral).then_some("is-same"))}
                    d={pastry::ghost()} />
            }
            { names(&field, language) }
        </svg>
    };
    let entry = |class, words: Message| html! { <li>{ swatch(class) }{ words.in_language(language) }</li> };
    let key = html! {
        <>
            { entry("figure-key__sign--jelly", text::DONUT_KEY_JELLY) }
            { entry("figure-key__sign--dough", text::DONUT_KEY_DOUGH) }
            { entry("figure-key__sign--plate", text::DONUT_KEY_PLATES) }
            if props.ghost && props.section != props.neutral {
                <li>{ figure_shell::dashes() }{ text::DONUT_KEY_GHOST.in_language(language) }</li>
            }
            <li class="figure-key__factor">{ figure_shell::factor_text(tilt, shape, props.exaggeration, language) }</li>
        </>
    };
    figure_shell::figure("donut-figure", &props.id, drawing, &props.caption, key)
}

fn halves(field: &Field, section: &Section) -> Html {
    let leak = field.leak(section);
    let [seam, filled] = pastry::seam(field, leak.as_ref());
    let crust = pastry::crust(field);
    let crumb = pastry::crumb(field);
    let jelly = pastry::jelly(field);
    let mut paths = vec![
        ("donut__crust", paper::closed(&crust)),
        ("donut__ring", pastry::pale_ring(field)),
        ("donut__crumb", paper::closed(&crumb)),
        ("donut__crumb-lit", paper::closed(&pastry::crumb_lit(field))),
        ("donut__pores", pastry::pores(field)),
        ("donut__soaked", paper::closed(&pastry::soaked(field))),
        ("donut__seam", seam),
        ("donut__filled", filled),
        ("donut__jelly", paper::closed(&jelly)),
        ("donut__jelly-lit", paper::closed(&pastry::jelly_lit(&rounded(&jelly, 2)))),
        ("donut__seeds", pastry::seeds(field)),
        ("donut__glaze", pastry::glaze(field)),
        ("donut__glaze-shade", pastry::glaze_shade(field)),
        ("donut__sugar", pastry::sugar(field)),
    ];
    if let Some(leak) = leak.filter(|leak| !leak.drop.is_empty()) {
        paths.push(("donut__jelly", paper::closed(&leak.drop)));
        paths.push(("donut__jelly-lit", paper::closed(&paper::lit(&leak.drop, 0.2, 1.7))));
        paths.push(("donut__seeds", pastry::drop_seeds(&leak.drop)));
    }
    layers("donut__halves", paths)
}

fn plate([outline, line]: &[Vec<Point>; 2]) -> Html {
    layers("donut__plate", vec![("donut__china", paper::closed(outline)), ("donut__china-line", paper::open(line))])
}

fn names(field: &Field, language: Language) -> Html {
    let name = |word: Message, at, class| marks::words(class, at, "0", word.in_language(language));
    html! {
        <g class="donut__names" aria-hidden="true">
            { name(text::DONUT_JELLY, field.moved(-5.0, 0.0), "donut__name donut__name--jelly") }
            { name(text::FIGURE_BACK, Point::new(-52.0, -31.0), "donut__name") }
            { name(text::FIGURE_FRONT, Point::new(52.0, -31.0), "donut__name donut__name--end") }
        </g>
    }
}

/// A sample of a colour for the key.
fn swatch(class: &'static str) -> Html {
    marks::key_sign(class, html! { <rect x="1" y="1" width="28" height="14" rx="5" /> })
}
