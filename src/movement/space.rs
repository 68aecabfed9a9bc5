//! Directions and places in the room.

use crate::quantity::angle::sin_cos;
use std::ops::{Add, Mul, Neg, Sub};

/// A place in the room, or the step from one place to another, mm: forward, to the left, upwards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Vector {
    /// Forward, mm.
    pub x: f64,
    /// To the left, mm.
    pub y: f64,
    /// Upwards, mm.
    pub z: f64,
}

impl Vector {
    /// Forward.
    pub const FORWARD: Self = Self::new(1.0, 0.0, 0.0);
    /// To the left.
    pub const LEFT: Self = Self::new(0.0, 1.0, 0.0);
    /// Upwards.
    pub const UP: Self = Self::new(0.0, 0.0, 1.0);

    /// A step from its parts, mm.
    pub const fn new(x: f64, y: f64, z: f64) -> Self {
        Self { x, y, z }
    }

    /// Inner product.
    pub const fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    /// The step across both, right-handed: forward × left is up.
    pub const fn cross(self, other: Self) -> Self {
        Self::new(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )
    }

    /// Length, mm.
    pub fn length(self) -> f64 {
        self.dot(self).sqrt()
    }

    /// The same direction with length 1; the zero step stays zero.
    #[inline(never)]
    pub fn unit(self) -> Self {
        let length = self.length();
        if length > 0.0 { self * (1.0 / length) } else { self }
    }

    /// What remains of the step without its part along a direction of length 1.
    pub fn across(self, direction: Self) -> Self {
        self - direction * self.dot(direction)
    }
}

impl Add for Vector {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y, self.z + other.z)
    }
}

impl Sub for Vector {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self::new(self.x - other.x, self.y - other.y, self.z - other.z)
    }
}

impl Mul<f64> for Vector {
    type Output = Self;

    fn mul(self, factor: f64) -> Self {
        Self::new(self.x * factor, self.y * factor, self.z * factor)
    }
}

impl Neg for Vector {
    type Output = Self;

    fn neg(self) -> Self {
        self * -1.0
    }
}

/// How a part of the body is turned: its own forward, left and up, each of length 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axes {
    /// Where its front faces.
    pub forward: Vector,
    /// Where its left side is.
    pub left: Vector,
    /// Where its upper end is.
    pub up: Vector,
}

impl Default for Axes {
    fn default() -> Self {
        Self { forward: Vector::FORWARD, left: Vector::LEFT, up: Vector::UP }
    }
}

impl Axes {
    /// Axes with this up, and the front as near to `front` as that allows.
    #[inline(never)]
    pub fn facing(up: Vector, front: Vector) -> Self {
        let forward = front.across(up).unit();
        Self { forward, left: up.cross(forward), up }
    }

    /// The step that has these parts along the axes.
    #[inline(never)]
    pub fn step(&self, forward: f64, left: f64, up: f64) -> Vector {
        self.forward * forward + self.left * left + self.up * up
    }

    /// Bent forward about its own left axis.
    #[must_use]
    #[inline(never)]
    pub fn bent(&self, degrees: f64) -> Self {
        let (sin, cos) = sin_cos(degrees.to_radians());
        Self { forward: self.forward * cos - self.up * sin, up: self.up * cos + self.forward * sin, ..*self }
    }

    /// Leaned to the left about its own forward axis.
    #[must_use]
    #[inline(never)]
    pub fn leaned(&self, degrees: f64) -> Self {
        let (sin, cos) = sin_cos(degrees.to_radians());
        Self { left: self.left * cos - self.up * sin, up: self.up * cos + self.left * sin, ..*self }
    }

    /// Turned to the left about its own upright axis.
    #[must_use]
    #[inline(never)]
    pub fn turned(&self, degrees: f64) -> Self {
        let (sin, cos) = sin_cos(degrees.to_radians());
        Self { forward: self.forward * cos + self.left * sin, left: self.left * cos - self.forward * sin, ..*self }
    }
}
