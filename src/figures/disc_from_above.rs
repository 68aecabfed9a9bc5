//! A lumbar disc and the canal behind it from above: which nerve lies where, and what comes near it. Front is up, the
//! person's right is right. One drawing unit is a tenth of a millimetre.

use crate::{
    anatomy::{
        Side,
        from_above::{Case, FromAbove, Nerve, Nervous, Place},
    },
    biomechanics::{Condition, Herniation, Section},
    figures::{
        disc_section::labels::{
            self, Named,
            Side::{Left, Right},
        },
        exaggeration::{Exaggerated, exaggerate},
        figure_shell,
        marks::{self, Sign, key_entry, key_sign},
        paper::{self, Frame, all_on_paper, on_paper},
    },
    geometry::{
        Point, every,
        outline::{PathData, between},
        region::{Bounds, middle},
    },
    markup::{Markup, group, tag},
    neurology::{exiting_root, traversing_root},
    quantity::Degrees,
    text::{self, Language, Message},
};
use std::rc::Rc;
use yew::prelude::*;

/// Half the width of what is shown, and how much of it lies before and behind the disc, mm.
const HALF_WIDTH: f64 = 49.5;
const IN_FRONT: f64 = 5.0;
const BEHIND: f64 = 45.0;
/// Radius of a root in the sac in the drawing, mm.
const STRAND: f64 = 0.75;

/// See [`disc_from_above`].
#[derive(PartialEq, Properties)]
pub struct DiscFromAboveProps {
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
    /// How far the disc is bent.
    #[prop_or_default]
    pub angle: Degrees,
    /// What has left its place in the disc, if anything.
    #[prop_or_default]
    pub herniation: Option<Herniation>,
    /// Where fissure and herniation lie.
    #[prop_or_default]
    pub place: Place,
    /// On which side of the person.
    #[prop_or_default]
    pub side: Side,
    /// Whether the root that lies at this place is inflamed.
    #[prop_or_default]
    pub inflamed: bool,
    /// Language of the words.
    pub language: Language,
    /// The sentence under the picture; also its description.
    #[prop_or_default]
    pub caption: AttrValue,
}

/// The disc from above. See the module.
#[inline(never)]
pub fn disc_from_above(props: &DiscFromAboveProps) -> Html {
    let (segment, language) = (props.condition.segment, props.language);
    let Exaggerated { section, tilt, shape } = exaggerate(&props.section, &props.neutral, props.exaggeration);
    let case = Case {
        segment,
        section: &props.section,
        angle: props.angle,
        herniation: props.herniation,
        place: props.place,
        side: props.side,
    };
    let truth = FromAbove::new(&case);
    let view = if tilt == 1.0 && shape == 1.0 {
        truth
    } else {
        FromAbove::drawn(&Case { section: &section, ..case }, Some(&truth))
    };
    let frame = Frame {
        left: -HALF_WIDTH,
        right: HALF_WIDTH,
        top: segment.anterior_rim.value() + IN_FRONT,
        bottom: segment.posterior_rim.value() - BEHIND,
    };
    let title = text::from_above_title(language, segment.id);
    let same = props.section == props.neutral && props.herniation.is_none();
    let inflamed = props.inflamed.then_some(match props.place.meets() {
        Nervous::Exiting => Nervous::Exiting,
        Nervous::Sac | Nervous::Traversing => Nervous::Traversing,
    });
    let ghost = if same { "disc-section__ghost is-same" } else { "disc-section__ghost" };
    let neutral = Case { section: &props.neutral, herniation: None, ..case };
    let plate = figure_shell::plate(frame)
        .put(surroundings(&view))
        .put(canal(&view))
        .put(disc(&view))
        .put(nerves(&view, inflamed, props.side))
        .put(props.ghost.then(|| marks::path(ghost, self::ghost(&neutral).into())))
        .put(inside(&view, frame, segment.id, language));
    let drawing = tag("svg")
        .class("disc-section disc-from-above")
        .set("viewBox", frame.view_box())
        .set("role", "img")
        .set("aria-label", title)
        .set("aria-describedby", figure_shell::caption_id(&props.id))
        .put(plate)
        .put(names(&view, segment.id, language));
    let on_root = view.traversing.iter().chain(&view.exiting).any(Nerve::touched);
    let is_there = [!view.escaped.is_empty(), on_root, !view.sac_contact.is_empty(), props.inflamed];
    let mut key = group();
    for ((class, sign, words), is_there) in KEY.iter().zip(is_there) {
        key = key.put(is_there.then(|| key_entry(key_sign(class, sign), words.in_language(language))));
    }
    let key = key
        .put((props.ghost && !same).then(|| figure_shell::ghost_entry(text::DISC_SECTION_KEY_GHOST, language)))
        .put(figure_shell::factor_entry(tilt, shape, props.exaggeration, language));
    figure_shell::figure("disc-figure", &props.id, drawing, &props.caption, key)
}

/// The key: what came out, where it touches a root and the sac, an inflamed nerve.
static KEY: [(&str, &Sign, Message); 4] = [
    ("figure-key__sign--jelly", &[("rect", "x: 1; y: 1; width: 28; height: 14; rx: 7")], text::FROM_ABOVE_KEY_JELLY),
    ("figure-key__sign--touch", &[("path", "d: M2 11c8-7 18-7 26 0")], text::FROM_ABOVE_KEY_TOUCH),
    ("figure-key__sign--sac", &[("path", "d: M2 11c8-7 18-7 26 0")], text::FROM_ABOVE_KEY_SAC),
    (
        "figure-key__sign--irritated",
        &[("rect", "x: 1; y: 2; width: 28; height: 12; rx: 6"), ("path", "d: M6 12l6-8M12 13l7-10M19 13l6-9")],
        text::FROM_ABOVE_KEY_IRRITATED,
    ),
];

fn surroundings(view: &FromAbove) -> Markup {
    let mut around = tag("g").class("from-above__around");
    for muscle in &view.muscles {
        around =
            around.closed("from-above__muscle", muscle).closed("from-above__muscle-lit", paper::lit(muscle, 0.5, 2.2));
    }
    around
}

#[inline(never)]
fn canal(view: &FromAbove) -> Markup {
    let mut canal = tag("g")
        .class("canal")
        .closed("canal__fat", &view.canal)
        .closed("canal__yellow-ligament", &view.yellow_ligament);
    for &bone in &[&view.arch, &view.processes[0], &view.processes[1]] {
        canal = canal.closed("bone__rim", bone).closed("bone__marrow", paper::lit(bone, 0.7, 0.9));
    }
    for joint in &view.joints {
        canal = canal.closed("bone__cartilage", joint);
    }
    canal.closed("canal__sac", &view.sac).path("from-above__strands", discs(&view.strands, STRAND))
}

#[inline(never)]
fn disc(view: &FromAbove) -> Markup {
    let mut rings = PathData::new();
    rings.smooth_closed(&all_on_paper(&view.rim));
    for layer in &view.layers {
        // Every other point is enough for a thin line, and half the work in each frame of a drag.
        rings.smooth_closed(&all_on_paper(&every(2, layer)));
    }
    let nucleus = AttrValue::from(paper::closed(&view.nucleus));
    let rim = AttrValue::from(paper::closed(&view.rim));
    let [front, back] = &view.ligaments;
    let mut disc = tag("g")
        .class("disc")
        .closed("canal__ligament", front)
        .path_of("disc__annulus", &rim)
        .path("from-above__rings", rings.into_text())
        .path_of("disc__nucleus", &nucleus)
        .closed("disc__nucleus-lit", paper::lit(&view.nucleus, 0.0, 2.2))
        .path_of("disc__nucleus-edge", &nucleus)
        .path_of("disc__edge", &rim)
        .closed("canal__ligament", back);
    if !view.fissure.is_empty() {
        disc = disc.closed("disc__fissure", &view.fissure);
    }
    if view.escaped.is_empty() {
        return disc;
    }
    disc.closed("disc__escaped", &view.escaped).closed("disc__nucleus-lit", paper::lit(&view.escaped, 0.15, 1.1))
}

#[inline(never)]
fn nerves(view: &FromAbove, inflamed: Option<Nervous>, inflamed_side: Side) -> Markup {
    let mut nerves = tag("g").class("nerves");
    for &kind in &[Nervous::Traversing, Nervous::Exiting] {
        for &side in &[Side::Left, Side::Right] {
            let nerve = view.nerve(kind, side);
            let irritated = inflamed == Some(kind) && side == inflamed_side;
            let class = if irritated { "nerve-cut nerve-cut--irritated" } else { "nerve-cut" };
            nerves = nerves.closed(class, nerve.outline());
            nerves = if irritated {
                nerves.path("nerve-cut__hatch", hatch(nerve))
            } else {
                nerves.path("nerve-cut__bundles", bundles(nerve))
            };
            if !nerve.contact.is_empty() {
                nerves = nerves.path("nerve-cut__touch", paper::open(&nerve.contact));
            }
        }
    }
    if view.sac_contact.is_empty() { nerves } else { nerves.path("nerve-cut__sac", paper::open(&view.sac_contact)) }
}

/// Slanting stripes across a cut root: few, so that its colour stands between them where it is small.
fn hatch(nerve: &Nerve) -> String {
    let mut stripes = Vec::new();
    for step in -1..=1 {
        let off = f64::from(step) * 0.55;
        let half = (0.92 - off * off).max(0.0).sqrt();
        let (c, s) = (0.6, 0.8);
        let (from, to) = ([off * s - half * c, -off * c - half * s], [off * s + half * c, -off * c + half * s]);
        stripes.push([from, to].map(|[x, y]| nerve.within(x, y)));
    }
    paper::strokes(&stripes)
}

/// The bundles of fibres in a cut root.
fn bundles(nerve: &Nerve) -> String {
    discs(&nerve.bundles(), nerve.half_thickness * Nerve::BUNDLE)
}

/// Small discs as one path.
fn discs(middles: &[Point], radius: f64) -> String {
    let mut path = PathData::new();
    for middle in middles {
        let round = [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)]
            .map(|(x, y)| on_paper(Point::new(middle.x + radius * x, middle.y + radius * y)));
        path.smooth_closed(&round);
    }
    path.into_text()
}

fn ghost(case: &Case<'_>) -> String {
    let neutral = FromAbove::new(case);
    let mut path = PathData::new();
    path.smooth_closed(&all_on_paper(&neutral.rim));
    path.smooth_closed(&all_on_paper(&neutral.nucleus));
    path.into_text()
}

/// The few words inside the drawing.
#[inline(never)]
fn inside(view: &FromAbove, frame: Frame, level: &str, language: Language) -> Markup {
    let at = |x: f64, y: f64| Point::new(x, y);
    let word = |message: Message| message.in_language(language);
    let core = middle(&view.nucleus);
    let (left, right, low) = (frame.left + 1.5, frame.right - 1.5, frame.bottom + 2.0);
    let leaving = exiting_root(level).map_or("", |root| root.short);
    let passing = traversing_root(level).map_or("", |root| root.short);
    let beside = |nerve: &Nerve, by: f64| nerve.centre + nerve.outward * by;
    const MIDDLE: &str = "labels__text labels__text--middle";
    let short = [
        (leaving, beside(&view.exiting[0], 7.0), MIDDLE),
        (leaving, beside(&view.exiting[1], 7.0), MIDDLE),
        (passing, beside(&view.traversing[0], 5.6), MIDDLE),
        (passing, beside(&view.traversing[1], 5.6), MIDDLE),
        (word(text::DISC_SECTION_CORE), core, MIDDLE),
    ];
    let ways = [
        (word(text::FIGURE_FRONT), at(left, frame.top - 4.4), "labels__text labels__text--way"),
        (word(text::FIGURE_BACK), at(left, low + 4.6), "labels__text labels__text--way"),
        (word(text::FROM_ABOVE_LEFT), at(left, low), "labels__text labels__text--way"),
        (word(text::FROM_ABOVE_RIGHT), at(right, low), "labels__text labels__text--way labels__text--end"),
    ];
    marks::all_words("labels", "0", &ways).set("aria-hidden", "true").put(marks::all_words(
        "labels--short",
        "0.34em",
        &short,
    ))
}

/// The names in the margins, their heights from the front edge of the disc. Those of the leaving root, the arch and the
/// passing root are made for the level.
static NAMES: [Named; 8] = [
    (Some(text::FROM_ABOVE_PSOAS), Some(text::FROM_ABOVE_PSOAS_LATIN), -4.0, Left),
    (None, None, -26.0, Left),
    (Some(text::FROM_ABOVE_SAC), Some(text::FROM_ABOVE_SAC_LATIN), -47.0, Left),
    (None, Some(text::FROM_ABOVE_ARCH_LATIN), -66.0, Left),
    (Some(text::DISC_SECTION_CORE), Some(text::DISC_SECTION_CORE_LATIN), -5.0, Right),
    (Some(text::DISC_SECTION_RINGS), Some(text::DISC_SECTION_RINGS_LATIN), -22.0, Right),
    (None, None, -42.0, Right),
    (Some(text::FROM_ABOVE_JOINT), Some(text::FROM_ABOVE_JOINT_LATIN), -58.0, Right),
];

/// The names in the margins.
#[inline(never)]
fn names(view: &FromAbove, level: &str, language: Language) -> Markup {
    let leaving = exiting_root(level).map_or("", |root| root.short);
    let passing = traversing_root(level).map_or("", |root| root.short);
    let (vertebra, _) = level.split_once('-').unwrap_or_default();
    let top = Bounds::around(&view.rim).map_or(0.0, |rim| rim.high.y);
    let at = |outline: &[Point], index: usize| outline.get(index).copied().unwrap_or_default();
    let made = vec![
        text::from_above_exiting(language, leaving),
        text::from_above_arch(language, vertebra),
        text::from_above_traversing(language, passing),
    ];
    let places = [
        view.muscles.first().map_or_else(Point::default, |psoas| middle(psoas)),
        view.exiting[0].centre,
        middle(&view.sac),
        at(&view.arch, 12) * 0.5 + at(&view.arch, view.arch.len().saturating_sub(12)) * 0.5,
        middle(&view.nucleus) + Point::new(9.0, 2.0),
        between(at(&view.nucleus, 10), at(&view.rim, 10), 0.5),
        view.traversing[1].centre,
        middle(&view.joints[1]),
    ];
    labels::in_margins(&NAMES, &places, made, ([-HALF_WIDTH - 2.5, HALF_WIDTH + 2.5], top), language)
}
