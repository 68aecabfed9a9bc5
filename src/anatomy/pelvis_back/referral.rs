//! Sore spots in muscles and the area in which each is described to hurt: a tradition of clinical pain maps, not a measurement.

use super::Layer;
use crate::{
    anatomy::{
        Seen, Shape, Structure, Tissue,
        form::Line::{self, Band, Closed},
    },
    content::anatomy as content,
    geometry::{
        Point,
        path::Path,
        region::{self, Bounds},
        table::{Places, mm, places},
    },
    questionnaire::BodyView,
    text::{self, Message},
};

/// Whose described pain is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Referral {
    /// Front part of gluteus minimus.
    MinimusFront,
    /// Back part of gluteus minimus.
    MinimusBack,
    /// Gluteus medius.
    Medius,
    /// Gluteus maximus.
    Maximus,
    /// Piriformis.
    Piriformis,
    /// The facet joints.
    Facet,
    /// The sacroiliac joint.
    Sacroiliac,
    /// The hip joint.
    Hip,
}

impl Referral {
    /// The muscles, whose sore spots are drawn in the buttock.
    pub const MUSCLES: [Self; 5] =
        [Self::MinimusFront, Self::MinimusBack, Self::Medius, Self::Maximus, Self::Piriformis];
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::MinimusFront,
        Self::MinimusBack,
        Self::Medius,
        Self::Maximus,
        Self::Piriformis,
        Self::Facet,
        Self::Sacroiliac,
        Self::Hip,
    ];

    /// Its value in a link.
    pub const fn id(self) -> &'static str {
        ["minimus-front", "minimus-back", "medius", "maximus", "piriformis", "facet", "sacroiliac", "hip"]
            [self as usize]
    }

    /// The one with this id.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|referral| referral.id() == id)
    }

    /// The card of its sore spots.
    pub const fn structure(self) -> Structure {
        match self {
            Self::MinimusFront => content::SPOTS_MINIMUS_FRONT,
            Self::MinimusBack => content::SPOTS_MINIMUS_BACK,
            Self::Medius => content::SPOTS_MEDIUS,
            Self::Maximus => content::SPOTS_MAXIMUS,
            Self::Piriformis => content::SPOTS_PIRIFORMIS,
            Self::Facet => content::FACET_JOINT,
            Self::Sacroiliac => content::SACROILIAC_JOINT,
            Self::Hip => content::HIP_JOINT,
        }
    }

    /// The one whose sore spots these are.
    pub fn of_points(structure: Structure) -> Option<Self> {
        Self::ALL.iter().copied().find(|referral| referral.structure() == structure)
    }

    /// The same, if it is a muscle.
    pub fn of_muscle(structure: Structure) -> Option<Self> {
        Self::of_points(structure).filter(|it| Self::MUSCLES.contains(it))
    }

    /// Its name on a button.
    pub const fn name(self) -> Message {
        [
            text::REFERRAL_MINIMUS_FRONT,
            text::REFERRAL_MINIMUS_BACK,
            text::REFERRAL_MEDIUS,
            text::REFERRAL_MAXIMUS,
            text::REFERRAL_PIRIFORMIS,
            text::STRUCTURE_FACET_JOINT,
            text::STRUCTURE_SACROILIAC_JOINT,
            text::STRUCTURE_HIP_JOINT,
        ][self as usize]
    }

    /// Where it is described to hurt, in a sentence.
    pub const fn description(self) -> Message {
        [
            text::REFERRAL_MINIMUS_FRONT_TEXT,
            text::REFERRAL_MINIMUS_BACK_TEXT,
            text::REFERRAL_MEDIUS_TEXT,
            text::REFERRAL_MAXIMUS_TEXT,
            text::REFERRAL_PIRIFORMIS_TEXT,
            text::REFERRAL_FACET_TEXT,
            text::REFERRAL_SACROILIAC_TEXT,
            text::REFERRAL_HIP_TEXT,
        ][self as usize]
    }

    /// The layer in which its muscle lies open.
    pub const fn layer(self) -> Layer {
        match self {
            Self::Medius => Layer::Medius,
            Self::Maximus => Layer::Maximus,
            _ => Layer::Piriformis,
        }
    }

    /// Where the spots lie in the muscle.
    pub fn spots(self) -> Vec<Point> {
        places(SPOTS.get(self as usize).copied().unwrap_or_default())
    }

    /// The areas of described pain as seen from the front or from behind, on the right, the main one first: each the outline of a
    /// soft patch.
    pub fn areas(self, view: BodyView) -> Vec<Path> {
        let which = self as usize;
        let areas = match view {
            BodyView::Back => AREAS.get(which),
            // the outer line of the leg is seen from both sides
            BodyView::Front if self == Self::MinimusFront => AREAS.get(which),
            BodyView::Front => FRONT.get(which.wrapping_sub(Self::Facet as usize)),
            BodyView::Sole => None,
        };
        let mut outlines = Vec::new();
        for area in areas.copied().unwrap_or_default() {
            outlines.push(area.path());
        }
        outlines
    }
}

/// The spots of each, in the order of [`Referral::ALL`].
static SPOTS: [&Places; 5] = [
    mm![[128.0, -34.0], [137.0, -68.0]],
    mm![[83.0, -36.0], [92.0, -50.0]],
    mm![[72.0, 18.0], [100.0, 26.0], [126.0, 12.0]],
    mm![[36.0, -70.0], [48.0, -152.0]],
    mm![[55.0, -76.0], [110.0, -99.0]],
];

/// The areas of each from behind.
static AREAS: [&[Line<'_>]; 8] = [
    // outer line of the leg: it stops at the ankle
    &[Band(mm![
        [124.0, -142.0, 26.0],
        [142.0, -185.0, 46.0],
        [152.0, -240.0, 40.0],
        [143.0, -330.0, 38.0],
        [128.0, -430.0, 32.0],
        [117.0, -530.0, 26.0],
        [121.0, -620.0, 30.0],
        [121.0, -700.0, 28.0],
        [111.0, -810.0, 20.0],
        [101.0, -915.0, 15.0],
        [101.0, -965.0, 10.0]
    ])],
    // back of thigh and calf
    &[Band(mm![
        [50.0, -140.0, 30.0],
        [62.0, -185.0, 56.0],
        [82.0, -250.0, 62.0],
        [86.0, -350.0, 60.0],
        [82.0, -450.0, 52.0],
        [82.0, -545.0, 44.0],
        [84.0, -640.0, 60.0],
        [80.0, -740.0, 50.0],
        [78.0, -840.0, 30.0],
        [78.0, -930.0, 16.0]
    ])],
    &[
        Closed(mm![
            [10.0, -8.0],
            [44.0, 14.0],
            [74.0, 46.0],
            [100.0, 54.0],
            [132.0, 38.0],
            [112.0, 20.0],
            [74.0, 4.0],
            [54.0, -30.0],
            [34.0, -72.0],
            [12.0, -84.0]
        ]),
        Closed(mm![
            [90.0, -20.0],
            [140.0, -24.0],
            [168.0, -92.0],
            [172.0, -168.0],
            [160.0, -250.0],
            [122.0, -250.0],
            [104.0, -190.0],
            [64.0, -150.0],
            [70.0, -70.0]
        ]),
    ],
    &[
        Closed(mm![[6.0, -14.0], [30.0, -14.0], [34.0, -60.0], [20.0, -104.0], [4.0, -134.0]]),
        Closed(mm![[40.0, -60.0], [84.0, -70.0], [112.0, -120.0], [84.0, -172.0], [34.0, -158.0], [26.0, -110.0]]),
    ],
    &[
        Closed(mm![
            [16.0, -18.0],
            [44.0, -14.0],
            [56.0, -52.0],
            [98.0, -68.0],
            [150.0, -84.0],
            [154.0, -126.0],
            [96.0, -132.0],
            [44.0, -112.0],
            [24.0, -76.0]
        ]),
        Band(mm![[80.0, -160.0, 60.0], [86.0, -230.0, 66.0], [88.0, -320.0, 56.0], [84.0, -400.0, 36.0]]),
    ],
    // beside the spine, buttock and outer hip, ending above the knee
    &[Closed(mm![
        [12.0, 78.0],
        [42.0, 70.0],
        [64.0, 22.0],
        [118.0, -14.0],
        [160.0, -90.0],
        [164.0, -190.0],
        [146.0, -320.0],
        [112.0, -330.0],
        [92.0, -230.0],
        [58.0, -160.0],
        [22.0, -120.0],
        [9.0, -30.0]
    ])],
    // around and below the dimple, and the buttock
    &[Closed(mm![
        [22.0, 18.0],
        [52.0, 14.0],
        [66.0, -30.0],
        [104.0, -70.0],
        [112.0, -130.0],
        [80.0, -172.0],
        [34.0, -160.0],
        [18.0, -100.0]
    ])],
    // the buttock behind the joint
    &[Closed(mm![[60.0, -60.0], [116.0, -50.0], [146.0, -110.0], [120.0, -168.0], [66.0, -156.0], [46.0, -104.0]])],
];

/// The crease of the groin.
const GROIN: Line<'_> =
    Closed(mm![[122.0, -40.0], [66.0, -88.0], [22.0, -136.0], [34.0, -164.0], [92.0, -140.0], [136.0, -84.0]]);

/// The areas of the joints from the front.
static FRONT: [&[Line<'_>]; 3] = [
    &[GROIN],
    &[GROIN],
    // the groin, and the front of the thigh down to the knee
    &[Closed(mm![
        [122.0, -40.0],
        [66.0, -88.0],
        [22.0, -136.0],
        [48.0, -180.0],
        [62.0, -260.0],
        [58.0, -360.0],
        [52.0, -460.0],
        [54.0, -560.0],
        [98.0, -560.0],
        [104.0, -460.0],
        [112.0, -360.0],
        [120.0, -260.0],
        [118.0, -170.0],
        [136.0, -84.0]
    ])],
];

/// The sore spots and the areas of described pain.
#[inline(never)]
pub fn shapes(shapes: &mut Vec<Shape>, shown: Referral) {
    for area in shown.areas(BodyView::Back) {
        let dots = stipple(&area);
        shapes.push(Shape::context(Tissue::Sore, area).with_texture(dots).seen(Seen::Faintly));
    }
    let spots = shown.spots();
    let (mut rings, mut crosses) = (Path::default(), Path::default());
    for spot in &spots {
        rings.extend(Path::ellipse(*spot, Point::new(1.0, 0.0), 4.2, 4.2));
        for &arm in &[Point::new(2.2, 2.2), Point::new(2.2, -2.2)] {
            crosses.extend(Path::line(&[*spot - arm, *spot + arm]));
        }
    }
    let first = spots.first().copied().unwrap_or_default();
    shapes.push(Shape::new(shown.structure(), rings).with_edges(crosses).labelled_at(first));
}

/// Distance between the dots of an area, mm.
const DOTS: f64 = 11.0;

/// Dots all over an area, as such maps are drawn: it is told apart without its colour.
pub fn stipple(area: &Path) -> Path {
    let outline = area.polylines(4).into_iter().next().unwrap_or_default();
    let Some(bounds) = Bounds::around(&outline) else { return Path::default() };
    let steps = |length: f64| (length / DOTS) as u32;
    let mut dots = Path::default();
    for row in 0..=steps(bounds.height()) {
        for column in 0..=steps(bounds.width()) {
            let shift = if row % 2 == 0 { 0.25 } else { 0.75 };
            let place = bounds.low + Point::new(f64::from(column) + shift, f64::from(row) + 0.5) * DOTS;
            if region::contains(&outline, place) {
                // a line of no length with round ends is a dot
                dots.extend(Path::line(&[place, place]));
            }
        }
    }
    dots
}
