//! Sine and cosine of the angles that occur here: some turns at most. What the standard library calls is ready for an angle of 1e300
//! radians, at the cost of seven kilobytes of the page, and cannot be used where a table is computed by the compiler.

use std::f64::consts::FRAC_2_PI;

/// A quarter turn in two parts, the first so short that its multiples are exact.
const QUARTER: [f64; 2] = [1.570_796_326_734_125_6, 6.077_100_506_506_192e-11];

/// Sine and cosine of an angle in radians, to the last digit but one for up to a thousand turns; further out they lose digits.
#[inline(never)]
pub const fn sin_cos(radians: f64) -> (f64, f64) {
    let quarters = (radians * FRAC_2_PI).round_ties_even();
    let x = (radians - quarters * QUARTER[0]) - quarters * QUARTER[1];
    let z = x * x;
    // the best polynomials for an eighth of a turn (FreeBSD's msun, Sun Microsystems 1993)
    let sine = 1.589_690_995_211_55e-10;
    let sine = sine * z - 2.505_076_025_340_686_3e-8;
    let sine = sine * z + 2.755_731_370_707_006_8e-6;
    let sine = sine * z - 1.984_126_982_985_795e-4;
    let sine = sine * z + 8.333_333_333_322_49e-3;
    let sine = sine * z - 0.166_666_666_666_666_32;
    let sine = x + x * z * sine;
    let cosine = -1.135_964_755_778_819_5e-11;
    let cosine = cosine * z + 2.087_572_321_298_175e-9;
    let cosine = cosine * z - 2.755_731_435_139_066_3e-7;
    let cosine = cosine * z + 2.480_158_728_947_673e-5;
    let cosine = cosine * z - 1.388_888_888_887_411e-3;
    let cosine = cosine * z + 0.041_666_666_666_666_6;
    let cosine = 1.0 - (0.5 * z - z * z * cosine);
    match quarters as i32 & 3 {
        0 => (sine, cosine),
        1 => (cosine, -sine),
        2 => (-sine, -cosine),
        _ => (-cosine, sine),
    }
}

/// Sine of an angle in radians; see [`sin_cos`].
pub const fn sin(radians: f64) -> f64 {
    sin_cos(radians).0
}

/// Cosine of an angle in radians; see [`sin_cos`].
pub const fn cos(radians: f64) -> f64 {
    sin_cos(radians).1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sine_and_cosine_are_those_of_the_standard_library() {
        for step in -4000..4000 {
            let angle = f64::from(step) * 0.037;
            let (sine, cosine) = sin_cos(angle);
            assert!((sine - angle.sin()).abs() < 3e-16 && (cosine - angle.cos()).abs() < 3e-16, "{angle}");
        }
    }
}
