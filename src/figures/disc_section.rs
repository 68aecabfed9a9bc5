//! The L4-L5 disc between its two vertebrae, cut down the middle and seen from the side, drawn from the mesh.
//!
//! Front is right. One drawing unit is a tenth of a millimetre.

mod bone;
mod canal;
mod disc;
mod handles;
mod labels;

use crate::{
    biomechanics::section::Section,
    figures::{
        exaggeration::{Exaggerated, exaggerate},
        figure_shell,
        paper::{self, Frame, two_decimals},
    },
    geometry::curve::rounded,
    quantity::{Degrees, Megapascals, Newtons},
    text::{self, Language},
};
use std::rc::Rc;
use yew::prelude::*;

/// What the drawing shows, mm.
const FRAME: Frame = Frame { left: -45.0, bottom: -27.0, right: 35.0, top: 47.0 };

/// See [`DiscSection`].
#[derive(PartialEq, Properties)]
pub struct DiscSectionProps {
    /// Unique on the page; the id of its description begins with it.
    pub id: AttrValue,
    /// The disc to draw.
    pub section: Rc<Section>,
    /// The disc it is compared with: a dashed outline.
    pub neutral: Rc<Section>,
    /// How much larger than true what differs from `neutral` is drawn; 1 is true.
    #[prop_or(1.0)]
    pub exaggeration: f64,
    /// Language of the words.
    pub language: Language,
    /// Pressure in the nucleus, shown by arrows.
    pub pressure: Megapascals,
    /// The angle that the bending handle stands for.
    pub angle: Degrees,
    /// The load that the load handle stands for.
    pub load: Newtons,
    /// The sentence under the picture; also its description.
    #[prop_or_default]
    pub caption: AttrValue,
    /// Called with a new angle; without it there is no bending handle.
    #[prop_or_default]
    pub on_angle: Option<Callback<Degrees>>,
    /// Called with a new load; without it there is no load handle.
    #[prop_or_default]
    pub on_load: Option<Callback<Newtons>>,
}

/// The disc in section. See the module.
#[component]
pub fn DiscSection(props: &DiscSectionProps) -> Html {
    let Exaggerated { section, tilt, shape } = exaggerate(&props.section, &props.neutral, props.exaggeration);
    let (motion, language) = (bone::Motion::of(&section), props.language);
    let title = text::DISC_SECTION_TITLE.in_language(language);
    let handles = html! {
        <g class="disc-section__handles">
            if let Some(on_load) = &props.on_load {
                { handles::load(props.load, language, FRAME, on_load) }
            }
            if let Some(on_angle) = &props.on_angle {
                { handles::bend(props.angle, tilt, &motion, language, FRAME, on_angle) }
            }
        </g>
    };
    let view_box = FRAME.view_box();
    let mut corner = view_box.split(' ');
    let mut next = || corner.next().unwrap_or_default().to_owned();
    let (x, y, width, height) = (next(), next(), next(), next());
    let (x2, y2) = (x.clone(), y.clone());
    let drawing = html! {
        <svg class="disc-section" viewBox={view_box.clone()} role="group" aria-label={title}>
            <svg class="disc-section__plate" {x} {y} {width} {height} viewBox={view_box.clone()}
                role="img" aria-label={title}
                aria-describedby={figure_shell::caption_id(&props.id)}>
                <rect class="figure-ground figure-ground--body" x={x2} y={y2} width="100%" height="100%" />
                { canal(&section, &motion) }
                <path class="canal__fat" d={canal::front_bed(&section, &motion)} />
                { vertebrae(&motion) }
                { disc_and_ligaments(&section, &motion, props.pressure) }
                <path class={classes!("disc-section__ghost", (props.section == props.neutral).then_some("is-same"))}
                    d={disc::ghost(&props.neutral)} />
                { labels::inside(&motion, language) }
                { labels::short(&section, &motion, language) }
            </svg>
            { labels::beside(&section, &motion, language) }
            { handles }
        </svg>
    };
    let key = html! {
        <>
            <li><KeyArrow />{ text::disc_section_key_pressure(language, &two_decimals(props.pressure.value())) }</li>
            if props.section != props.neutral {
                <li><figure_shell::Dashes />{ text::DISC_SECTION_KEY_GHOST.in_language(language) }</li>
            }
            if props.exaggeration != 1.0 {
                <li class="figure-key__factor">{ figure_shell::factor_text(tilt, shape, language) }</li>
            }
        </>
    };
    figure_shell::figure("disc-figure", &props.id, drawing, &props.caption, key)
}

fn canal(section: &Section, motion: &bone::Motion) -> Html {
    let (upper, lower) = (bone::upper(motion.upper), bone::lower(motion.lower));
    let (root, root_middle) = canal::root(motion);
    html! {
        <g class="canal">
            <path class="canal__interspinous" d={canal::interspinous_ligament(motion)} />
            <path class="canal__fat" d={canal::fat(section, motion)} />
            <path class="bone__behind" d={paper::closed(&upper.pedicle)} />
            <path class="bone__behind" d={paper::closed(&lower.pedicle)} />
            <path class="canal__sac" d={canal::sac(motion)} />
            <path class="canal__strands canal__strands--edge" d={canal::cauda_equina(motion)} />
            <path class="canal__strands" d={canal::cauda_equina(motion)} />
            <path class="canal__yellow-ligament" d={canal::yellow_ligament(motion)} />
            { for [&upper, &lower].into_iter().map(|vertebra| html! {
                <>
                    <path class="bone__rim" d={paper::closed(&vertebra.arch)} />
                    <path class="bone__marrow" d={paper::closed(&bone::arch_marrow(&vertebra.arch))} />
                </>
            }) }
            <path class="canal__root" d={root} />
            <path class="canal__root-middle" d={root_middle} />
        </g>
    }
}

fn vertebrae(motion: &bone::Motion) -> Html {
    html! {
        <g class="bones">
            { for bone::neighbours(motion).iter().map(|disc| html! {
                <path class="disc__neighbour" d={paper::closed(disc)} />
            }) }
            { for [bone::upper(motion.upper), bone::lower(motion.lower)].iter().map(|vertebra| html! {
                <>
                    <path class="bone__rim" d={paper::closed(&vertebra.body)} />
                    <path class="bone__marrow" d={paper::closed(&vertebra.marrow)} />
                    <path class="bone__struts" d={vertebra.struts.clone()} />
                    <path class="bone__cartilage" d={paper::closed(&vertebra.cartilage)} />
                </>
            }) }
        </g>
    }
}

fn disc_and_ligaments(section: &Section, motion: &bone::Motion, pressure: Megapascals) -> Html {
    let nucleus = disc::nucleus(section);
    let lit = paper::lit(&rounded(&nucleus, 2), 0.0, 1.5);
    html! {
        <g class="disc">
            <path class="disc__annulus" d={disc::outline(section)} />
            <path class="disc__layers" d={disc::shaded_layers(section)} />
            <path class="disc__fibres" d={disc::fibres(section)} />
            <path class="disc__borders" d={disc::layer_lines(section)} />
            <path class="disc__nucleus" d={paper::closed(&nucleus)} />
            <path class="disc__nucleus-lit" d={paper::closed(&lit)} />
            <path class="disc__pressure" d={disc::pressure_arrows(section, pressure)} />
            <path class="disc__nucleus-edge" d={paper::closed(&nucleus)} />
            <path class="disc__edge" d={disc::outline(section)} />
            <path class="canal__ligament" d={canal::front_ligament(section, motion)} />
            <path class="canal__ligament" d={canal::back_ligament(section, motion)} />
        </g>
    }
}

/// A pressure arrow for the key.
#[component]
fn KeyArrow() -> Html {
    html! {
        <svg class="figure-key__sign figure-key__sign--pressure" viewBox="0 0 30 16" aria-hidden="true">
            <rect width="30" height="16" rx="4" />
            <path d="M5 8h19M19 3.5l5.5 4.5l-5.5 4.5" />
        </svg>
    }
}
