//! A limb of two bones that ends where it should.

use super::{
    body::Limb,
    space::{Axes, Vector},
};

/// Which way the middle joint points when the limb bends, along the front of the upper part.
#[derive(Clone, Copy, PartialEq)]
pub enum Bends {
    /// As a knee does.
    Forward,
    /// As an elbow does.
    Backward,
}

/// The limb with its end at `target`, or as near as its bones reach, and its middle joint on the side where it was. Closed form.
#[inline(never)]
pub fn reach(limb: &Limb, [upper, lower]: [f64; 2], target: Vector, last: Axes, bends: Bends) -> Limb {
    // a knee stays on the side where it was, an elbow follows how the upper arm is turned
    let (sign, weight) = if bends == Bends::Forward { (1.0, 0.05) } else { (-1.0, 1.0) };
    let way = target - limb.root;
    let along = way.unit();
    let longest = (upper + lower) * 0.999_99;
    let distance = way.length().max((upper - lower).abs() + 1.0).min(longest);
    let foot = (upper * upper - lower * lower + distance * distance) / (2.0 * distance);
    let off = (upper * upper - foot * foot).max(0.0).sqrt();
    let hint = limb.middle - limb.root + limb.upper.forward * (sign * upper * weight);
    let side = hint.across(along).unit();
    let middle = limb.root + along * foot + side * off;
    let end = limb.root + along * distance;
    let up = (limb.root - middle).unit();
    let upper = Axes::facing(up, side * sign);
    let shank = (middle - end).unit();
    Limb { root: limb.root, middle, end, upper, lower: Axes::facing(shank, upper.left.cross(shank)), last }
}
