//! Physical quantities with their unit in the type, so that no bare number crosses a module border.

pub mod angle;
pub mod decimal;

macro_rules! quantity {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
        pub struct $name(pub f64);

        impl $name {
            /// The number in the unit of this type.
            pub const fn value(self) -> f64 {
                self.0
            }
        }
    };
}

quantity! {
    /// An angle in degrees; flexion (bending forward) is positive.
    Degrees
}
quantity! {
    /// A force in newtons; compression is positive.
    Newtons
}
quantity! {
    /// A pressure in megapascals (1 MPa = 1 N/mm² = 7501 mmHg).
    Megapascals
}
quantity! {
    /// A length in millimetres.
    Millimetres
}
quantity! {
    /// A moment in newton metres; positive when it bends forward.
    NewtonMetres
}
quantity! {
    /// A time in hours.
    Hours
}

/// The value, or the nearer end of a range it is outside of; the low end for what is not a number. Unlike `f64::clamp` it
/// has no panic for a range upside down, whose words alone would link the whole formatting of floats.
pub const fn within(value: f64, low: f64, high: f64) -> f64 {
    value.max(low).min(high)
}

/// A number that is not negative, to any power. Thirteen digits, by the exponential and the logarithm that are in the page
/// anyway: the standard library's is a kilobyte more.
pub fn power(base: f64, exponent: f64) -> f64 {
    (exponent * base.ln()).exp()
}

impl Degrees {
    /// The same angle in radians.
    pub const fn radians(self) -> f64 {
        self.0.to_radians()
    }
}
