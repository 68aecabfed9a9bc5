//! Stress in the collagen fibres of the annulus as a function of their strain: tension only, stiffening, then flattening.
//!
//! The published points are joined by a monotone cubic (Fritsch and Carlson 1980), so that stress has a continuous slope
//! and Newton's method sees no corners. Stress in MPa, engineering strain without unit.

/// A published curve: points (engineering strain, stress in MPa) in order of strain, beginning at no stress.
pub type FibreCurve = &'static [(f64, f64)];

#[derive(Clone, Copy, Debug, PartialEq)]
struct Knot {
    strain: f64,
    stress: f64,
    slope: f64,
    /// Energy density up to here, MPa.
    energy: f64,
}

/// What a stretched fibre does.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FibreState {
    /// Energy per volume of fibre, MPa.
    pub energy: f64,
    /// Engineering stress, MPa.
    pub stress: f64,
    /// Change of stress with strain, MPa.
    pub stiffness: f64,
}

/// A fibre curve made smooth, and shifted where fibres are already tense in the unloaded disc.
#[derive(Clone, Debug, PartialEq)]
pub struct FibreLaw {
    knots: Vec<Knot>,
}

impl FibreLaw {
    /// The law of fibres that are stretched by `pretension` (strain) already when the tissue is not deformed.
    pub fn new(curve: FibreCurve, pretension: f64) -> Self {
        let mut knots: Vec<Knot> = curve
            .iter()
            .map(|&(strain, stress)| Knot { strain: strain - pretension, stress, slope: 0.0, energy: 0.0 })
            .collect();
        let secants: Vec<f64> = curve.windows(2).map(secant).collect();
        for (knot, pair) in knots.iter_mut().skip(1).zip(secants.windows(2)) {
            knot.slope = harmonic_mean(pair);
        }
        if let (Some(last), Some(&slope)) = (knots.last_mut(), secants.last()) {
            last.slope = slope;
        }
        let mut energy = 0.0;
        for index in 1..knots.len() {
            if let [from, to] = knots[index - 1..=index] {
                energy += between(&from, &to, to.strain).energy;
                knots[index].energy = energy;
            }
        }
        Self { knots }
    }

    /// The fibre at an engineering strain; slack below the first point, straight on after the last one.
    pub fn at(&self, strain: f64) -> FibreState {
        let next = self.knots.partition_point(|knot| knot.strain <= strain);
        let (Some(from), to) = (next.checked_sub(1).and_then(|i| self.knots.get(i)), self.knots.get(next)) else {
            return FibreState::default();
        };
        let part = match to {
            Some(to) => between(from, to, strain),
            None => straight_on(from, strain),
        };
        FibreState { energy: from.energy + part.energy, ..part }
    }
}

fn secant(pair: &[(f64, f64)]) -> f64 {
    match pair {
        [(from, low), (to, high)] => (high - low) / (to - from),
        _ => 0.0,
    }
}

/// The slope that keeps the cubic monotone: none where a neighbouring piece is level.
fn harmonic_mean(pair: &[f64]) -> f64 {
    match pair {
        [a, b] if a * b > 0.0 => 2.0 * a * b / (a + b),
        _ => 0.0,
    }
}

/// The cubic Hermite piece; its energy counts from the beginning of the piece.
fn between(from: &Knot, to: &Knot, strain: f64) -> FibreState {
    let width = to.strain - from.strain;
    let t = (strain - from.strain) / width;
    let rise = to.stress - from.stress;
    let (start, end) = (from.slope * width, to.slope * width);
    let (square, cube) = (3.0 * rise - 2.0 * start - end, start + end - 2.0 * rise);
    FibreState {
        energy: width * t * (from.stress + t * (start / 2.0 + t * (square / 3.0 + t * cube / 4.0))),
        stress: from.stress + t * (start + t * (square + t * cube)),
        stiffness: (start + t * (2.0 * square + t * 3.0 * cube)) / width,
    }
}

fn straight_on(from: &Knot, strain: f64) -> FibreState {
    let further = strain - from.strain;
    FibreState {
        energy: further * (from.stress + from.slope * further / 2.0),
        stress: from.stress + from.slope * further,
        stiffness: from.slope,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CURVE: FibreCurve = &[(0.0, 0.0), (0.01, 0.0), (0.02, 4.0), (0.05, 20.0), (0.2, 50.0)];

    #[test]
    fn slack_fibres_carry_nothing() {
        assert_eq!(FibreLaw::new(CURVE, 0.0).at(-0.3), FibreState::default());
        assert_eq!(FibreLaw::new(CURVE, 0.0).at(0.005).stress, 0.0);
    }

    #[test]
    fn the_law_meets_the_published_points() {
        let law = FibreLaw::new(CURVE, 0.004);
        for (strain, stress) in CURVE {
            assert!((law.at(strain - 0.004).stress - stress).abs() < 1e-12);
        }
    }

    #[test]
    fn stress_is_the_slope_of_energy_and_stiffness_the_slope_of_stress() {
        let law = FibreLaw::new(CURVE, 0.004);
        let step = 1e-7;
        for index in 0..400 {
            let strain = -0.02 + f64::from(index) * 0.001 + 0.000_3;
            let (low, mid, high) = (law.at(strain - step), law.at(strain), law.at(strain + step));
            assert!(((high.energy - low.energy) / (2.0 * step) - mid.stress).abs() < 1e-5, "{strain}");
            assert!(((high.stress - low.stress) / (2.0 * step) - mid.stiffness).abs() < 1e-2, "{strain}");
            assert!(mid.stiffness >= 0.0, "{strain}");
        }
    }
}
