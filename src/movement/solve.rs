//! Brings what an exercise plants to its place: the anchor carries the body, arms and legs reach for the rest.

use super::{
    body::{ANKLE, Body, FOREARM, Limb, SHANK, Side, Site, THIGH, UPPER_ARM, flesh},
    exercise::{Exercise, Hold, Plant},
    joint::{Joint, Pose},
    reach::{Bends, reach},
    space::{Axes, Vector},
};

const CM: f64 = 10.0;

/// The body in a pose of an exercise.
#[inline(never)]
pub fn body(exercise: &Exercise, pose: &Pose) -> Body {
    let first = Pose::whole(&exercise.keys.first().map_or([0; _], |key| key.angles));
    let home = anchored(Body::of(&first), exercise.anchor, None);
    let mut body = anchored(Body::of(pose), exercise.anchor, Some(&home));
    for plant in exercise.plants {
        keep(&mut body, &home, *plant);
    }
    for Hold { hand, site } in exercise.holds {
        let (hand, target) = (*hand, body.site(*site));
        let arm = *body.arm(hand);
        let reached = reach(&arm, ARM, target, arm.last, Bends::Backward);
        // the fingers lie across what they hold
        let last = Axes::facing(body.pelvis.left * hand.sign(), reached.lower.forward);
        body.arms[hand as usize] = Limb { last, ..reached };
    }
    body
}

const ARM: [f64; 2] = [UPPER_ARM, FOREARM];
const LEG: [f64; 2] = [THIGH, SHANK];

/// The body moved so that its anchor is above the origin at its height. A foot that carries is flat.
fn anchored(mut body: Body, anchor: Plant, home: Option<&Body>) -> Body {
    if let Site::Foot(side) = anchor.site {
        let leg = side as usize;
        body.legs[leg].last = home.map_or_else(|| flat(&body.legs[leg].last), |home| home.legs[leg].last);
    }
    let site = body.site(anchor.site);
    let height = anchor.height.map_or(0.0, |height| f64::from(height) * CM);
    // sideways it is not moved at home, so that the middle of the body is the middle of the room
    let y = home.map_or(site.y, |home| home.site(anchor.site).y);
    body.moved(Vector::new(-site.x, y - site.y, height - site.z))
}

/// The same heading on level ground.
fn flat(axes: &Axes) -> Axes {
    Axes::facing(Vector::UP, axes.forward)
}

/// Brings one limb to where it is planted. Places that no limb ends in are kept by the pose itself.
#[inline(never)]
fn keep(body: &mut Body, home: &Body, plant: Plant) {
    let height = |z: f64| plant.height.map_or(z, |height| f64::from(height) * CM);
    match plant.site {
        Site::Foot(side) => {
            let leg = home.leg(side);
            let target = Vector::new(leg.end.x, leg.end.y, height(leg.end.z - ANKLE) + ANKLE);
            step(body, side, target, flat(&leg.last));
        }
        Site::Toes(side) | Site::Heel(side) => {
            let last = body.leg(side).last;
            let from_ankle = body.site(plant.site) - body.leg(side).end;
            let touch = home.site(plant.site);
            step(body, side, Vector::new(touch.x, touch.y, height(touch.z)) - from_ankle, last);
        }
        Site::Hand(side) => {
            let arm = home.arm(side);
            let mut last = arm.last;
            if plant.height.is_some() {
                // the palm lies on something level
                last = Axes::facing((last.up - Vector::UP * last.up.z).unit(), Vector::UP);
            }
            let target = Vector::new(arm.end.x, arm.end.y, height(arm.end.z - flesh::ARM[2]) + flesh::ARM[2]);
            body.arms[side as usize] = reach(body.arm(side), ARM, target, last, Bends::Backward);
        }
        _ => {}
    }
}

fn step(body: &mut Body, side: Side, ankle: Vector, last: Axes) {
    body.legs[side as usize] = reach(body.leg(side), LEG, ankle, last, Bends::Forward);
}

/// The angles of the limbs of a body, as they are after it was solved; the others are those of `pose`.
#[inline(never)]
pub fn measured(body: &Body, pose: &Pose) -> Pose {
    let mut found = *pose;
    for side in Side::BOTH {
        let mut socket = |limb: &Limb, trunk: &Axes, [forward, out, turn]: [Joint; 3]| {
            let down = -limb.upper.up;
            let (x, y, z) = (down.dot(trunk.forward), down.dot(trunk.left) * side.sign(), -down.dot(trunk.up));
            let lift = x.atan2(z).to_degrees();
            let spread = y.atan2((x * x + z * z).sqrt()).to_degrees();
            found.0[forward.on(side)] = lift;
            found.0[out.on(side)] = spread;
            let rest = trunk.bent(-lift).leaned(-spread * side.sign());
            let turned = limb.upper.forward.dot(rest.left).atan2(limb.upper.forward.dot(rest.forward));
            found.0[turn.on(side)] = turned.to_degrees() * side.sign();
        };
        let (arm, leg) = (body.arm(side), body.leg(side));
        socket(arm, body.chest(), [Joint::Shoulder, Joint::ArmOut, Joint::ArmTurn]);
        socket(leg, &body.pelvis, [Joint::Hip, Joint::Spread, Joint::HipTurn]);
        found.0[Joint::Elbow.on(side)] = -bend(&arm.upper, &arm.lower);
        found.0[Joint::Wrist.on(side)] = -bend(&arm.lower, &arm.last);
        found.0[Joint::Knee.on(side)] = bend(&leg.upper, &leg.lower);
        found.0[Joint::Ankle.on(side)] = -bend(&leg.lower, &leg.last);
    }
    found
}

/// How far one part is bent forward from the other about the left of the first, degrees.
fn bend(from: &Axes, to: &Axes) -> f64 {
    to.up.dot(from.forward).atan2(to.up.dot(from.up)).to_degrees()
}
