//! A lumbar disc between its two vertebrae, cut down the middle and seen from the side, drawn from the mesh.
//!
//! Front is right. One drawing unit is a tenth of a millimetre.

mod bone;
mod canal;
mod disc;
mod handles;
mod level;
pub(super) mod labels;

use crate::{
    biomechanics::{Condition, section::Section},
    figures::{
        exaggeration::{Exaggerated, exaggerate},
        figure_shell,
        marks::{Sign, key_entry, key_sign, path},
        paper::{self, Frame, two_decimals},
    },
    geometry::outline::rounded,
    markup::{Markup, group, tag},
    neurology::Contact,
    quantity::{Degrees, Megapascals, Newtons},
    text::{self, Language},
};
use std::rc::Rc;
use yew::prelude::*;

/// What the drawing shows, mm.
const FRAME: Frame = Frame { left: -45.0, bottom: -27.0, right: 35.0, top: 47.0 };

/// A pressure arrow for the key.
const ARROW: &Sign = &[("rect", "width: 30; height: 16; rx: 4"), ("path", "d: M5 8h19M19 3.5l5.5 4.5l-5.5 4.5")];

/// See [`disc_section`].
#[derive(PartialEq, Properties)]
pub struct DiscSectionProps {
    /// Unique on the page; the id of its description begins with it.
    pub id: AttrValue,
    /// The disc to draw.
    pub section: Rc<Section>,
    /// The disc it is compared with: a dashed outline.
    pub neutral: Rc<Section>,
    /// Whether that outline is drawn.
    #[prop_or(true)]
    pub ghost: bool,
    /// How much larger than true what differs from `neutral` is drawn, 1 to 10; 1 is true.
    #[prop_or(1.0)]
    pub exaggeration: f64,
    /// Level, age and damage of the disc.
    #[prop_or(Condition::healthy())]
    pub condition: Condition,
    /// How the disc and the root behind it stand to each other; without it the root stays where it is, unless it has to give way.
    #[prop_or_default]
    pub contact: Option<Contact>,
    /// Whether the root behind the disc is inflamed.
    #[prop_or_default]
    pub inflamed: bool,
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
    /// Called with a new height of the fissure in the wall, 0 to 1; without it, or in a whole wall, there is no handle for it.
    #[prop_or_default]
    pub on_fissure: Option<Callback<f64>>,
}

/// The disc in section. See the module.
pub fn disc_section(props: &DiscSectionProps) -> Html {
    with_key(props, key(props))
}

/// The same with a key that is drawn elsewhere; see [`key`].
pub fn with_key(props: &DiscSectionProps, key: Html) -> Html {
    let Exaggerated { section, tilt, .. } = exaggerate(&props.section, &props.neutral, props.exaggeration);
    let (motion, language) = (bone::Motion::of(&section, props.condition.segment), props.language);
    let root = canal::root(&section, &motion, props.contact);
    let root_at = root.label;
    let title = AttrValue::from(text::disc_section_title(language, props.condition.segment.id));
    let handles = tag("g")
        .class("disc-section__handles")
        .put(props.on_load.as_ref().map(|on_load| handles::load(props.load, language, FRAME, on_load)))
        .put(
            props
                .on_fissure
                .as_ref()
                .filter(|_| props.condition.damage > 0.0)
                .map(|on_fissure| handles::fissure(props.condition.fissure, &section, language, FRAME, on_fissure)),
        )
        .put(
            props
                .on_angle
                .as_ref()
                .map(|on_angle| handles::bend(props.angle, props.load, tilt, &motion, language, FRAME, on_angle)),
        );
    let same = props.section == props.neutral;
    let ghost = if same { "disc-section__ghost is-same" } else { "disc-section__ghost" };
    let plate = figure_shell::plate(FRAME)
        .set("role", "img")
        .set("aria-label", title.clone())
        .set("aria-describedby", figure_shell::caption_id(&props.id))
        .put(canal(&section, &motion, root, props.inflamed))
        .path("canal__fat", canal::front_bed(&section, &motion))
        .put(vertebrae(&motion))
        .put(disc_and_ligaments(&section, &motion, props.condition.damage, props.pressure))
        .put(props.ghost.then(|| path(ghost, disc::ghost(&props.neutral).into())))
        .put(labels::inside(&motion, props.condition.segment, language))
        .put(labels::short(&section, &motion, language));
    let drawing = tag("svg")
        .class("disc-section")
        .set("id", props.id.clone())
        .set("viewBox", FRAME.view_box())
        .set("role", "group")
        .set("aria-label", title)
        .put(plate)
        .put(labels::beside(&section, &motion, root_at, props.condition.segment, language))
        .put(handles);
    figure_shell::figure("disc-figure", &props.id, drawing, &props.caption, group().put(key))
}

/// What the signs of the drawing mean.
pub fn key(props: &DiscSectionProps) -> Html {
    let (Exaggerated { tilt, shape, .. }, language) =
        (exaggerate(&props.section, &props.neutral, props.exaggeration), props.language);
    let pressure = text::disc_section_key_pressure(language, &two_decimals(props.pressure.value()));
    let has_ghost = props.ghost && props.section != props.neutral;
    group()
        .put(key_entry(key_sign("figure-key__sign--pressure", ARROW), pressure))
        .put(has_ghost.then(|| figure_shell::ghost_entry(text::DISC_SECTION_KEY_GHOST, language)))
        .put(figure_shell::factor_entry(tilt, shape, props.exaggeration, language))
        .into()
}

#[inline(never)]
fn canal(section: &Section, motion: &bone::Motion, root: canal::Root, inflamed: bool) -> Markup {
    let (upper, lower) = (bone::upper(&motion.upper), bone::lower(&motion.lower));
    let strands = AttrValue::from(canal::cauda_equina(section, motion));
    let mut canal = tag("g")
        .class("canal")
        .path("canal__interspinous", canal::interspinous_ligament(motion))
        .path("canal__fat", canal::fat(section, motion))
        .closed("bone__behind", &upper.pedicle)
        .closed("bone__behind", &lower.pedicle)
        .path("canal__sac", canal::sac(section, motion))
        .path_of("canal__strands canal__strands--edge", &strands)
        .path_of("canal__strands", &strands)
        .path("canal__yellow-ligament", canal::yellow_ligament(motion));
    for &vertebra in &[&upper, &lower] {
        canal = canal.closed("bone__rim", &vertebra.arch).closed("bone__marrow", bone::arch_marrow(&vertebra.arch));
    }
    let canal = if inflamed {
        canal.path("canal__root canal__root--irritated", root.outline).path("nerve-cut__hatch", root.stripes)
    } else {
        canal.path("canal__root", root.outline).path("canal__root-middle", root.middle)
    };
    if root.touch.is_empty() { canal } else { canal.path("nerve-cut__touch", root.touch) }
}

#[inline(never)]
fn vertebrae(motion: &bone::Motion) -> Markup {
    let [above, below] = bone::neighbours(motion);
    let bones = tag("g").class("bones").closed("disc__neighbour", above);
    // Below S1 the sacrum goes on.
    let bones = bones.closed(if motion.on_sacrum { "bone__rim" } else { "disc__neighbour" }, below);
    body(body(bones, bone::upper(&motion.upper)), bone::lower(&motion.lower))
}

#[inline(never)]
fn body(bones: Markup, vertebra: bone::Vertebra) -> Markup {
    bones
        .closed("bone__rim", vertebra.body)
        .closed("bone__marrow", vertebra.marrow)
        .path("bone__struts", vertebra.struts)
        .closed("bone__cartilage", vertebra.cartilage)
}

#[inline(never)]
fn disc_and_ligaments(section: &Section, motion: &bone::Motion, damage: f64, pressure: Megapascals) -> Markup {
    let nucleus = disc::nucleus(section);
    let lit = paper::lit(rounded(&nucleus, 2), 0.0, 1.5);
    let (outline, nucleus) = (AttrValue::from(disc::outline(section)), AttrValue::from(paper::closed(&nucleus)));
    let [shade, fibres, borders] = disc::layers(section);
    let mut disc = tag("g")
        .class("disc")
        .path_of("disc__annulus", &outline)
        .path("disc__layers", shade)
        .path("disc__fibres", fibres)
        .path("disc__borders", borders);
    if damage > 0.0 {
        disc = disc.path("disc__clefts", disc::clefts(section, damage));
    }
    let fissure = disc::fissure(section);
    if !fissure.is_empty() {
        disc = disc.closed("disc__fissure", fissure);
    }
    let disc = disc
        .path_of("disc__nucleus", &nucleus)
        .closed("disc__nucleus-lit", lit)
        .path("disc__pressure", disc::pressure_arrows(section, pressure))
        .path_of("disc__nucleus-edge", &nucleus)
        .path_of("disc__edge", &outline)
        .path("canal__ligament", canal::front_ligament(section, motion))
        .path("canal__ligament", canal::back_ligament(section, motion));
    if section.escaped.is_empty() {
        return disc;
    }
    disc.closed("disc__escaped", &section.escaped).closed("disc__nucleus-lit", paper::lit(&section.escaped, 0.15, 1.0))
}
