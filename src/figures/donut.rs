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
        paper::{self, Frame, units},
    },
    geometry::{
        Point,
        curve::{PathData, rounded},
    },
    text::{self, Language},
};
use field::Field;
use std::rc::Rc;
use yew::prelude::*;

/// What the drawing shows, mm.
const FRAME: Frame = Frame { left: -54.0, bottom: -33.5, right: 54.0, top: 39.0 };

/// See [`Donut`].
#[derive(PartialEq, Properties)]
pub struct DonutProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// The disc that moves the donut.
    pub section: Rc<Section>,
    /// The disc at which the donut is at rest.
    pub neutral: Rc<Section>,
    /// How much larger than true the movement is drawn.
    #[prop_or(3.0)]
    pub exaggeration: f64,
    /// Language of the words.
    pub language: Language,
    /// The sentence under the picture.
    #[prop_or_default]
    pub caption: AttrValue,
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
            { plate(&pastry::lower_plate(&field), "donut__plate") }
            { halves(&field) }
            { plate(&pastry::upper_plate(&field), "donut__plate") }
            <path class={classes!("donut__ghost", (props.section == props.neutral).then_some("is-same"))}
                d={pastry::ghost()} />
            { names(&field, language) }
        </svg>
    };
    let stands_for =
        [("jelly", text::DONUT_KEY_JELLY), ("dough", text::DONUT_KEY_DOUGH), ("plate", text::DONUT_KEY_PLATES)];
    let key = html! {
        <>
            { for stands_for.iter().map(|(sign, words)| html! {
                <li><Swatch {sign} />{ words.in_language(language) }</li>
            }) }
            if props.section != props.neutral {
                <li><figure_shell::Dashes />{ text::DONUT_KEY_GHOST.in_language(language) }</li>
            }
            <li class="figure-key__factor">{ figure_shell::factor_text(tilt, shape, language) }</li>
        </>
    };
    figure_shell::figure("donut-figure", &props.id, drawing, &props.caption, key)
}

fn halves(field: &Field) -> Html {
    let crust = pastry::crust(field);
    let crumb = pastry::crumb(field);
    let jelly = pastry::jelly(field);
    html! {
        <g class="donut__halves">
            <path class="donut__crust" d={paper::closed(&crust)} />
            <path class="donut__ring" d={pastry::pale_ring(field)} />
            <path class="donut__crumb" d={paper::closed(&crumb)} />
            <path class="donut__crumb-lit" d={paper::closed(&pastry::crumb_lit(field))} />
            <path class="donut__pores" d={pastry::pores(field)} />
            <path class="donut__soaked" d={paper::closed(&pastry::soaked(field))} />
            <path class="donut__seam" d={pastry::seam(field)} />
            <path class="donut__jelly" d={paper::closed(&jelly)} />
            <path class="donut__jelly-lit" d={paper::closed(&pastry::jelly_lit(&rounded(&jelly, 2)))} />
            <path class="donut__seeds" d={pastry::seeds(field)} />
            <path class="donut__glaze" d={pastry::glaze(field)} />
            <path class="donut__glaze-shade" d={pastry::glaze_shade(field)} />
            <path class="donut__sugar" d={pastry::sugar(field)} />
        </g>
    }
}

fn plate(points: &[Vec<Point>; 2], class: &'static str) -> Html {
    let [outline, line] = points;
    let mut rim = PathData::new();
    rim.smooth(&paper::all_on_paper(line));
    html! {
        <g {class}>
            <path class="donut__china" d={paper::closed(outline)} />
            <path class="donut__china-line" d={rim.into_text()} />
        </g>
    }
}

fn names(field: &Field, language: Language) -> Html {
    let words = [
        (text::DONUT_JELLY, field.moved(-5.0, 0.0), "donut__name donut__name--jelly"),
        (text::FIGURE_BACK, Point::new(-52.0, -31.0), "donut__name"),
        (text::FIGURE_FRONT, Point::new(52.0, -31.0), "donut__name donut__name--end"),
    ];
    html! {
        <g class="donut__names" aria-hidden="true">
            { for words.iter().map(|(word, at, class)| html! {
                <text class={*class} x={units(at.x)} y={units(-at.y)}>{ word.in_language(language) }</text>
            }) }
        </g>
    }
}

#[derive(PartialEq, Properties)]
struct SwatchProps {
    sign: &'static str,
}

/// A sample of a colour for the key.
#[component]
fn Swatch(props: &SwatchProps) -> Html {
    html! {
        <svg class={classes!("figure-key__sign", format!("figure-key__sign--{}", props.sign))} viewBox="0 0 30 16" aria-hidden="true">
            <rect x="1" y="1" width="28" height="14" rx="5" />
        </svg>
    }
}
