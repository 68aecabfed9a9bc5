//! What a root does: pain needs contact and inflammation; strong contact alone can numb or weaken.

use super::contact::{Kilopascals, law};

/// What a root reports, each from 0 (nothing) to 1 (as much as this picture can show). No forecast for a person.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Signal {
    /// Pain in the root's territory.
    pub pain: f64,
    /// Loss of feeling in the root's territory.
    pub numbness: f64,
    /// Loss of power in the root's muscles.
    pub weakness: f64,
}

/// The signal of a root under a pressure, inflamed or not.
///
/// m = q² / (q² + q½²); pain = m when inflamed; numbness and weakness grow with m above their thresholds and are full at twice them.
/// The thresholds are published, the shape between them is ours.
pub fn signal(pressure: Kilopascals, inflamed: bool) -> Signal {
    let law = law();
    let q = pressure.0.max(0.0);
    let mechanical = q * q / (q * q + law.half_effect_kpa.value * law.half_effect_kpa.value);
    let above = |from: f64| mechanical * ((q - from) / from).clamp(0.0, 1.0);
    Signal {
        pain: if inflamed { mechanical } else { 0.0 },
        numbness: above(law.numbness_from_kpa.value),
        weakness: above(law.weakness_from_kpa.value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contact_without_inflammation_does_not_hurt() {
        assert_eq!(signal(Kilopascals(7.0), false), Signal::default());
    }

    #[test]
    fn inflammation_without_contact_sends_nothing_in_this_picture() {
        assert_eq!(signal(Kilopascals(0.0), true), Signal::default());
    }

    #[test]
    fn contact_on_an_inflamed_root_hurts() {
        let signal = signal(Kilopascals(6.7), true);
        assert!((signal.pain - 0.5).abs() < 1e-9, "half at 50 mmHg");
        assert!(signal.numbness == 0.0 && signal.weakness == 0.0);
    }

    #[test]
    fn strong_contact_alone_numbs_and_then_weakens() {
        let strong = signal(Kilopascals(20.0), false);
        assert!(strong.pain == 0.0 && strong.numbness > 0.0 && strong.weakness == 0.0);
        let stronger = signal(Kilopascals(40.0), false);
        assert!(stronger.numbness > strong.numbness && stronger.weakness > 0.0);
    }

    #[test]
    fn every_part_of_a_signal_stays_between_nothing_and_one() {
        for tenth in 0..2000 {
            let Signal { pain, numbness, weakness } = signal(Kilopascals(f64::from(tenth) / 10.0), true);
            assert!([pain, numbness, weakness].iter().all(|part| (0.0..=1.0).contains(part)));
        }
    }
}
