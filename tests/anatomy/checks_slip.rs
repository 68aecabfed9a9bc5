//! Slipped vertebrae.

use super::*;
use sciatica_explorer::anatomy::spine::Slip;

/// The diameter of the widest circle that fits into an outline, mm, to a fifth of a millimetre.
fn widest_circle(outline: &[Point]) -> f64 {
    let bounds = region::Bounds::around(outline).expect("an outline");
    let mut widest: f64 = 0.0;
    for row in 0..=(bounds.height() * 5.0) as u32 {
        for column in 0..=(bounds.width() * 5.0) as u32 {
            let place = bounds.low + Point::new(f64::from(column), f64::from(row)) * 0.2;
            if region::contains(outline, place) {
                widest = widest.max(region::distance_to_border(place, outline));
            }
        }
    }
    widest * 2.0
}

/// The least distance between what borders the canal in front and behind from one vertebra to the next, mm.
fn canal_width(slip: Slip, segment: usize) -> f64 {
    let [front, back] = canal::borders(&slipped(slip));
    let middle = slipped(slip).discs[segment].corners.lower[0].y;
    let near = |line: &[Point]| -> Vec<Point> {
        line.iter().copied().filter(|point| (point.y - middle).abs() < 40.0).collect()
    };
    let (front, back) = (near(&front), near(&back));
    let pieces = back.windows(2).flat_map(|pair| front.iter().map(|f| region::distance_to_piece(*f, pair[0], pair[1])));
    pieces.fold(f64::MAX, f64::min)
}

fn slipped(slip: Slip) -> Spine {
    Spine::slipped(Degrees(0.0), None, slip)
}

/// How far the vertebra above a disc has gone forward over the endplate below, as a share of its length.
fn share(spine: &Spine, segment: usize) -> f64 {
    let still = upright();
    let [back, front] = still.discs[segment].corners.lower;
    let step = spine.discs[segment].corners.upper[0] - still.discs[segment].corners.upper[0];
    step.dot((front - back).unit()) / back.distance(front)
}

#[test]
fn check_37_a_slip_is_the_way_of_the_upper_body_over_the_lower_endplate_in_quarters() {
    for slip in Slip::ALL {
        let spine = slipped(slip);
        let Some((segment, grade)) = slip.place() else {
            assert_eq!(share(&spine, L5_S1), 0.0);
            continue;
        };
        let way = share(&spine, segment) * f64::from(grade.signum());
        let [low, high] = [f64::from(grade.abs() - 1), f64::from(grade.abs())].map(|quarters| quarters * 0.25);
        assert!(way > low && way < high, "{slip:?}: {way}");
        let below = spine.discs[segment].corners.lower;
        assert_eq!(below, upright().discs[segment].corners.lower, "what is below stays");
    }
}

#[test]
fn in_a_forward_slip_of_l5_the_arch_stays_behind_and_in_the_others_it_goes_along() {
    let still = upright();
    for (slip, stays) in [(Slip::L5Forward2, true), (Slip::L5Backward1, false), (Slip::L4Forward1, false)] {
        let spine = slipped(slip);
        let (segment, _) = slip.place().expect("a slip");
        let moved = spine.vertebrae[segment].tip.distance(still.vertebrae[segment].tip);
        assert_eq!(moved < 1e-9, stays, "{slip:?}");
        assert_eq!(spine.vertebrae[segment].is_divided(), stays);
        let above = spine.vertebrae[segment - 1].tip.distance(still.vertebrae[segment - 1].tip);
        assert!(above > 3.0, "everything above goes along");
    }
}

#[test]
fn the_further_l5_slides_the_narrower_the_way_of_its_root() {
    let width = |slip: Slip| widest_circle(&canal::foramen(&slipped(slip), L5_S1));
    let widths = [Slip::None, Slip::L5Forward1, Slip::L5Forward2, Slip::L5Forward3, Slip::L5Forward4].map(width);
    assert!((widths[1] - widths[0]).abs() < 0.3, "a slip of grade 1 leaves it much as it was: {widths:?}");
    for pair in widths[1..].windows(2) {
        assert!(pair[1] < pair[0], "{widths:?}");
    }
    assert!(widths[4] < widths[0] - 1.0);
    for (slip, segment) in [(Slip::L5Backward1, L5_S1), (Slip::L4Backward1, L4_L5)] {
        let area = |slip: Slip| canal::foramen_area(&slipped(slip), segment);
        assert!(area(slip) < area(Slip::None), "{slip:?}");
    }
}

#[test]
fn the_widest_circle_in_a_square_touches_its_sides() {
    let square = points(&[[0.0, 0.0], [10.0, 0.0], [10.0, 10.0], [0.0, 10.0]]);
    assert!((widest_circle(&square) - 10.0).abs() < 0.4);
}

fn said(slip: Slip) -> String {
    let settings = Settings { slip, ..Settings::PLAIN };
    Scene::of(ViewId::SpineSide).set(settings, None).sentence(sciatica_explorer::text::Language::English, None)
}

#[test]
fn what_each_slip_is_said_to_narrow_is_narrower_in_its_drawing() {
    for slip in Slip::ALL {
        let said = said(slip);
        let Some((segment, grade)) = slip.place() else { continue };
        let narrower = canal_width(slip, segment) < canal_width(Slip::None, segment) - 1.0;
        match (segment, grade > 0) {
            (L5_S1, true) => {
                assert!(said.contains("the narrower the opening") && said.contains("root L5"), "{said}");
                assert!(!narrower && said.contains("the canal keeps its width"), "{slip:?} {said}");
            }
            (_, true) => assert!(narrower && said.contains("narrows the canal"), "{slip:?} {said}"),
            (_, false) => {
                let area = |slip: Slip| canal::foramen_area(&slipped(slip), segment);
                assert!(area(slip) < area(Slip::None) && said.contains("gets smaller"), "{slip:?} {said}");
            }
        }
        assert!(!said.contains("mm²"), "the size of the outline as seen from the side is none of the room: {said}");
    }
}

#[test]
fn grades_are_told_as_quarters_that_share_no_border_and_it_is_told_why_some_have_one_only() {
    let quarters =
        ["by up to a quarter of", "by a quarter to a half of", "by a half to three quarters of", "by more than three"];
    for slip in Slip::ALL {
        let Some((segment, grade)) = slip.place() else { continue };
        let said = said(slip);
        for (index, words) in quarters.into_iter().enumerate() {
            assert_eq!(said.contains(words), index + 1 == usize::from(grade.unsigned_abs()), "{slip:?} {said}");
        }
        assert_eq!(said.contains("grade 1 only"), (segment, grade > 0) != (L5_S1, true), "{said}");
    }
}
