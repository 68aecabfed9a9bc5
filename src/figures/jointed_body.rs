//! The moving figure: a body in a pose with the things around it, from the side, the front or anywhere else. One drawing unit is a
//! millimetre. How thick a part is drawn is our drawing; where the joints are comes from the model.

mod props;
mod silhouette;

use crate::{
    figures::{
        marks::path,
        paper::{Frame, view_box},
    },
    geometry::{Point, outline::PathData, region::Bounds},
    markup::{Markup, tag},
    movement::{
        Body, Exercise, Side,
        body::{BALL, Limb, STATURE, flesh, tip, toes},
        exercise::{Camera, Phase},
        space::{Axes, Vector},
    },
    order::sort_few,
    quantity::{angle::sin_cos, decimal},
};
use silhouette::Silhouette;
use yew::prelude::*;

const fn share(of: f64) -> f64 {
    of * STATURE
}

/// Air around the drawing, mm.
const MARGIN: f64 = 60.0;

/// How the room is seen: what points right, up and towards the reader.
#[derive(Clone, Copy)]
struct Sight {
    right: Vector,
    up: Vector,
    near: Vector,
}

impl Sight {
    fn of(camera: Camera) -> Self {
        let (sin, cos) = sin_cos(f64::from(camera.turn).to_radians());
        let (high, level) = sin_cos(f64::from(camera.tilt).to_radians());
        let near = Vector::new(sin, -cos, 0.0);
        Self {
            right: Vector::new(cos, sin, 0.0),
            up: Vector::UP * level - near * high,
            near: near * level + Vector::UP * high,
        }
    }

    /// Where a place is on the paper, y downwards.
    #[inline(never)]
    fn at(&self, place: Vector) -> Point {
        Point::new(self.right.dot(place), -self.up.dot(place))
    }

    fn depth(&self, place: Vector) -> f64 {
        self.near.dot(place)
    }
}

/// What is drawn of a moment.
#[derive(Clone, Copy)]
pub struct JointedBody<'a> {
    /// The exercise, for what is in the room.
    pub exercise: &'a Exercise,
    /// The body at that moment.
    pub body: &'a Body,
    /// From where.
    pub camera: Camera,
    /// Whether the bed of the sciatic nerve is drawn on the near side.
    pub nerve: bool,
    /// Whether it is done with the other side: the same picture with left and right exchanged, the room, the nerve and all.
    pub mirrored: bool,
}

/// Moments at which it is asked how much paper a way from one key pose to the next needs.
const MOMENTS: u8 = 4;

/// The part of the paper that the whole movement of an exercise needs; mirrored it needs the mirror image of that.
pub fn extent(exercise: &Exercise, camera: Camera) -> Frame {
    let sight = Sight::of(camera);
    let mut corners = vec![Point::default()];
    for key in 0..exercise.keys.len() {
        for moment in 1..=MOMENTS {
            let body = exercise.phase_body(Phase { key, share: f64::from(moment) / f64::from(MOMENTS) });
            for (place, radius) in body.round_parts() {
                let at = sight.at(place);
                corners.push(at + Point::new(radius, radius));
                corners.push(at - Point::new(radius, radius));
            }
            props::corners(&mut corners, exercise, &body, &sight);
        }
    }
    let bounds = Bounds::around(&corners).map(|bounds| bounds.grown(MARGIN));
    bounds.map_or(Frame { left: 0.0, bottom: 0.0, right: 1.0, top: 1.0 }, |bounds| Frame {
        left: bounds.low.x,
        bottom: -bounds.high.y,
        right: bounds.high.x,
        top: -bounds.low.y,
    })
}

/// The figure with the attributes of a picture; `label` tells it to who does not see it.
pub fn jointed_body(drawing: &JointedBody<'_>, frame: Frame, label: AttrValue) -> Html {
    let number = |value| decimal::short(value, 0);
    let left = if drawing.mirrored { -frame.right } else { frame.left };
    let sides = [left, -frame.top, frame.width(), frame.height()];
    tag("svg")
        .class("jointed-body")
        .set("viewBox", view_box(&sides, number))
        .fixed("role: img")
        .set("aria-label", label)
        .put(picture(drawing, frame))
        .into()
}

/// The figure without a picture around it, to be put into one.
#[inline(never)]
pub fn picture(drawing: &JointedBody<'_>, frame: Frame) -> Markup {
    let JointedBody { exercise, body, camera, nerve, mirrored } = *drawing;
    let sight = Sight::of(camera);
    let mut parts = Vec::new();
    // from above there is no line where the floor ends
    if camera.tilt == 0 {
        let mut ground = PathData::new();
        ground.move_to(Point::new(frame.left, 0.0));
        ground.line_to(Point::new(frame.right, 0.0));
        parts.push(Part { depth: f64::NEG_INFINITY, drawn: path("jointed-body__ground", ground.into_text().into()) });
    }
    props::draw(&mut parts, exercise, body, &sight);
    for side in Side::BOTH {
        parts.push(leg(body, side, &sight));
        parts.push(arm(body, side, &sight));
    }
    parts.push(trunk(body, &sight));
    let mut head = head(body, &sight);
    if nerve {
        // the bed is drawn through the body, but no face has a line across it
        head.depth = f64::INFINITY;
        let near = if sight.near.dot(body.pelvis.left) > 0.0 { Side::Left } else { Side::Right };
        parts.push(nerve_bed(body, near, &sight));
    }
    parts.push(head);
    sort_few(&mut parts, |a, b| a.depth.total_cmp(&b.depth));
    let mut all = tag("g").class("jointed-body__parts").set("transform", mirrored.then_some("scale(-1 1)"));
    for part in parts {
        all = all.put(part.drawn);
    }
    all
}

/// Something drawn, the further ones first.
struct Part {
    depth: f64,
    drawn: Html,
}

/// Whether a side is the further one: only where the sides lie clearly behind each other.
fn is_far(body: &Body, side: Side, sight: &Sight) -> bool {
    sight.near.dot(body.pelvis.left) * side.sign() < -0.5
}

/// A ball on a part of the body: beside which of its nodes, how far forward and up from there along the node's axes, and its radius, in
/// ten-thousandths of stature; ours.
type Ball = [i16; 4];

/// Pairs of balls with what is between them.
type Cones = [[Ball; 2]];

// The nodes of a limb: its root, its middle joint as part of the upper and of the lower bone, its end as part of the lower bone and of the
// hand or foot, and the tip of that.
const TROUSERS: [[Ball; 2]; 3] =
    [[[0, 0, 0, 500], [1, 0, 0, 310]], [[2, 0, 0, 310], [2, -100, -750, 310]], [[2, -100, -750, 310], [3, 0, 0, 210]]];
const FOOT: [[Ball; 2]; 4] = [
    [[4, 0, 0, 200], [4, -200, -190, 200]],
    [[4, 0, 0, 200], [4, 750, -250, 140]],
    [[4, -200, -190, 200], [4, 750, -250, 140]],
    [[4, 750, -250, 140], [5, 0, 0, 110]],
];
const SLEEVE: [[Ball; 2]; 1] = [[[0, 0, 0, 300], [0, 0, -850, 280]]];
const ARM: [[Ball; 2]; 5] = [
    [[0, 0, -850, 250], [1, 0, 0, 210]],
    [[2, 0, 0, 210], [2, 0, -400, 220]],
    [[2, 0, -400, 220], [3, 0, 0, 150]],
    [[3, 0, 0, 150], [4, 0, -450, 180]],
    [[4, 0, -450, 180], [5, 0, 0, 80]],
];
const FACE: [[Ball; 2]; 2] = [[[0, -60, 80, 550], [0, 200, -380, 300]], [[0, 440, 40, 70], [0, 535, -120, 75]]];
const HAIR: [[Ball; 2]; 1] = [[[0, -100, 160, 570], [0, -160, -40, 540]]];
const HAIR_IN_PROFILE: [[Ball; 2]; 3] = [
    [[0, 260, 500, 100], [0, -40, 480, 200]],
    [[0, -40, 480, 200], [0, -340, 260, 280]],
    [[0, -340, 260, 280], [0, -400, -60, 210]],
];

/// A part of the body made of cones around nodes.
#[inline(never)]
fn round(cones: &Cones, nodes: &[(&Vector, &Axes)], sight: &Sight) -> String {
    let mut outline = Silhouette::new(sight);
    for pair in cones {
        let [a, b] = pair.map(|[node, forward, up, radius]| {
            let [forward, up, radius] = [forward, up, radius].map(|of| share(f64::from(of) / 10_000.0));
            let node = nodes.get(node as usize);
            (node.map(|(place, axes)| **place + axes.step(forward, 0.0, up)).unwrap_or_default(), radius)
        });
        outline.cone(a.0, a.1, b.0, b.1);
    }
    outline.into_text()
}

/// Skin and cloth of a limb.
#[inline(never)]
fn limb(limb: &Limb, tip: Vector, [skin, cloth]: [(&'static str, &Cones); 2], sight: &Sight) -> Html {
    let nodes = [
        (&limb.root, &limb.upper),
        (&limb.middle, &limb.upper),
        (&limb.middle, &limb.lower),
        (&limb.end, &limb.lower),
        (&limb.end, &limb.last),
        (&tip, &limb.last),
    ];
    tag("g").path(skin.0, round(skin.1, &nodes, sight)).path(cloth.0, round(cloth.1, &nodes, sight)).into()
}

fn leg(body: &Body, side: Side, sight: &Sight) -> Part {
    let leg = body.leg(side);
    let [skin, cloth] = if is_far(body, side, sight) {
        ["jointed-body__skin is-far", "jointed-body__legs is-far"]
    } else {
        ["jointed-body__skin", "jointed-body__legs"]
    };
    // a leg that crosses the other does so above it
    let depth = sight.depth((leg.root * 3.0 + leg.middle + leg.end) * 0.2);
    Part { depth, drawn: limb(leg, toes(leg), [(skin, &FOOT), (cloth, &TROUSERS)], sight) }
}

fn arm(body: &Body, side: Side, sight: &Sight) -> Part {
    let arm = body.arm(side);
    let ([skin, cloth], nearer) = if is_far(body, side, sight) {
        (["jointed-body__skin is-far", "jointed-body__shirt is-far"], 0.0)
    } else {
        // in front of the trunk where nothing else decides
        (["jointed-body__skin", "jointed-body__shirt"], 40.0)
    };
    let depth = sight.depth((arm.root + arm.middle * 2.0 + arm.end) * 0.25) + nearer;
    Part { depth, drawn: limb(arm, tip(arm), [(skin, &ARM), (cloth, &SLEEVE)], sight) }
}

/// Stations of the trunk: where from the spine (forward, up), half its depth and half its width, as shares of stature; ours but for the
/// outer breadth of the hips and the crests.
const TRUNK: [(usize, [f64; 4]); 8] = [
    (9, [0.004, -0.040, 0.044, 0.060]),
    (9, [0.0, 0.0, 0.060, 0.0955]),
    (0, [0.024, -0.010, 0.058, 0.086]),
    (1, [0.024, 0.0, 0.060, 0.076]),
    (2, [0.028, 0.0, 0.059, 0.070]),
    (3, [0.034, 0.0, 0.060, 0.076]),
    (5, [0.040, 0.0, 0.070, 0.088]),
    (6, [0.014, 0.006, 0.038, 0.060]),
];

#[inline(never)]
fn trunk(body: &Body, sight: &Sight) -> Part {
    let mut shirt = Silhouette::new(sight);
    let mut stations = Vec::with_capacity(TRUNK.len());
    for &(level, [forward, up, depth, width]) in &TRUNK {
        let (place, axes) = match level {
            9 => (body.origin, &body.pelvis),
            0 => (body.spine[0], &body.pelvis),
            _ => (body.spine[level], &body.trunk[level - 1]),
        };
        let centre = place + axes.step(share(forward), 0.0, share(up));
        stations.push((centre, axes, share(depth), share(width)));
    }
    shirt.band(&stations);
    shirt.cone(body.arms[0].root, flesh::ARM[0], body.arms[1].root, flesh::ARM[0]);
    let mut neck = Silhouette::new(sight);
    let base = body.spine[6] + body.chest().step(share(0.016), 0.0, share(-0.010));
    neck.cone(base, share(0.036), body.spine[8] + body.head.forward * share(0.006), share(0.031));
    let clothes = tag("g").path("jointed-body__skin", neck.into_text()).path("jointed-body__shirt", shirt.into_text());
    // from the front the trunk hides it
    let spine = (sight.near.dot(body.chest().forward) < 0.5).then(|| {
        let mut levels = Vec::with_capacity(body.spine.len());
        for level in &body.spine {
            levels.push(sight.at(*level));
        }
        let mut bones = PathData::new();
        bones.smooth(&levels);
        path("jointed-body__spine", bones.into_text().into())
    });
    let depth = sight.depth((body.spine[0] + body.spine[6]) * 0.5);
    Part { depth, drawn: tag("g").put(clothes).put(spine).into() }
}

#[inline(never)]
fn head(body: &Body, sight: &Sight) -> Part {
    let (middle, axes) = (body.skull(), &body.head);
    let nodes = [(&middle, axes)];
    let (facing, above) = (sight.near.dot(axes.forward), sight.near.dot(axes.up));
    let in_profile = facing.abs().max(above.abs()) < 0.5;
    let hair: &Cones = if in_profile { &HAIR_IN_PROFILE } else { &HAIR };
    let (hair, face) = (round(hair, &nodes, sight), round(&FACE, &nodes, sight));
    let mut drawn = if facing > 0.5 && facing > above {
        tag("g").path("jointed-body__hair", hair).path("jointed-body__skin", face)
    } else {
        tag("g").path("jointed-body__skin", face).path("jointed-body__hair", hair)
    };
    for side in Side::BOTH {
        let outward = axes.step(0.75, 0.6 * side.sign(), 0.0);
        if sight.near.dot(outward) > 0.25 && above < 0.6 {
            let mut eye = Silhouette::new(sight);
            let place = middle + axes.step(share(0.042), share(0.024 * side.sign()), share(0.002));
            eye.cone(place, share(0.0055), place, share(0.0055));
            drawn = drawn.path("jointed-body__eye", eye.into_text());
        }
    }
    Part { depth: sight.depth(middle) + 1.0, drawn: drawn.into() }
}

/// The bed of the nerve of one side, from the base of the skull to the sole.
#[inline(never)]
fn nerve_bed(body: &Body, side: Side, sight: &Sight) -> Part {
    let leg = body.leg(side);
    let mut way = Vec::new();
    for level in body.spine.iter().rev() {
        way.push(sight.at(*level));
    }
    let behind = |place: Vector, axes: &Axes, by: f64| sight.at(place - axes.forward * share(by));
    way.push(behind(leg.root, &body.pelvis, 0.03));
    way.push(behind((leg.root + leg.middle) * 0.5, &leg.upper, 0.016));
    way.push(behind(leg.middle, &leg.upper, 0.018));
    way.push(behind((leg.middle + leg.end) * 0.5, &leg.lower, 0.014));
    way.push(behind(leg.end, &leg.lower, 0.015));
    way.push(sight.at(leg.end + leg.last.step(BALL, 0.0, share(-0.03))));
    let mut bed = PathData::new();
    bed.smooth(&way);
    let data: AttrValue = bed.into_text().into();
    let drawn = tag("g").path_of("jointed-body__nerve-edge", &data).path_of("jointed-body__nerve", &data);
    Part { depth: f64::MAX, drawn: drawn.into() }
}
