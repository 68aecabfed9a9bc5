//! The way of a signal: from where a nerve is hit, through the spinal cord to the brain, and where the brain feels it.
//!
//! In the frame of [`super::body_map`], as seen from behind, on the person's right. The sciatic nerve and its roots are those of
//! [`super::nerve_back`]; the nerve of the arm and the brain are our drawing on the joints of the same body.

pub mod plate;

use super::{
    Body, Structure,
    body_map::{
        Dermatome,
        outline::{self, beside},
    },
    nerve_back::sciatic_nerve,
};
use crate::{
    content::anatomy::{self as content, measure},
    geometry::{
        Point, curve, every, kept,
        path::Path,
        reversed,
        table::{BESIDE, BREAK, LEVELS, MM, Places, SHARES, laid, laid_lines, mm, rows},
        tube::Tube,
    },
    questionnaire::BodyView,
};

/// Which nerve is hit, and where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Story {
    /// The ulnar nerve at the elbow: the funny bone.
    #[default]
    FunnyBone,
    /// The root L5, where it passes the disc L4-L5.
    RootL5,
    /// The root S1, where it passes the disc L5-S1.
    RootS1,
}

impl Story {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 3] = [Self::FunnyBone, Self::RootL5, Self::RootS1];

    /// Its name in addresses and style classes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::FunnyBone => "funny-bone",
            Self::RootL5 => "l5",
            Self::RootS1 => "s1",
        }
    }

    /// The root's skin, in which the brain feels it; for the elbow see [`ulnar_skin`].
    pub const fn skin(self) -> Option<Dermatome> {
        match self {
            Self::FunnyBone => None,
            Self::RootL5 => Some(Dermatome::L5),
            Self::RootS1 => Some(Dermatome::S1),
        }
    }

    /// From where most of that skin is seen.
    pub const fn view(self) -> BodyView {
        match self {
            Self::RootL5 => BodyView::Front,
            Self::FunnyBone | Self::RootS1 => BodyView::Back,
        }
    }

    /// Where the nerve is hit.
    pub fn hit(self) -> Point {
        match self {
            Self::FunnyBone => behind_the_elbow(),
            Self::RootL5 => root(content::ROOT_L5).get(1).copied().unwrap_or_default(),
            Self::RootS1 => root(content::ROOT_S1).get(1).copied().unwrap_or_default(),
        }
    }

    /// From where it is hit to the brain.
    pub fn to_the_brain(self) -> Vec<Point> {
        let mut way = match self {
            Self::FunnyBone => reversed(arm_to_the_elbow()),
            Self::RootL5 => vec![self.hit(), Point::new(5.5, self.hit().y + 30.0), cone()],
            Self::RootS1 => vec![self.hit(), Point::new(6.0, self.hit().y + 50.0), cone()],
        };
        let entry = way.last().map_or(0.0, |last| last.y);
        way.extend(reversed(kept(&cord(), &|point| point.y > entry + 20.0)));
        way.push(feeling_place());
        curve::sampled(&way, 4)
    }

    /// The rest of the nerve, from where it is hit to where it ends: no signal from there, although it is felt there.
    pub fn to_the_skin(self) -> Vec<Vec<Point>> {
        match self {
            Self::FunnyBone => ulnar_below_the_elbow(),
            Self::RootL5 => vec![leg(content::ROOT_L5, &sciatic_nerve::common_fibular(), &over_the_foot())],
            Self::RootS1 => {
                let line = leg(content::ROOT_S1, &sciatic_nerve::tibial(), &to_the_heel());
                vec![line, to_the_outer_foot()]
            }
        }
    }
}

/// The lower end of the spinal cord, behind the lower part of L1.
fn cone() -> Point {
    let [upper, ..] = measure::DISC_CORNERS;
    Point::new(0.0, (upper[1] + upper[3]) / 2.0 + 8.0)
}

/// The middle of the cord from under the brain to its lower end.
pub fn cord() -> Vec<Point> {
    let [.., top] = brain_levels();
    let low = cone();
    [0.0, 0.15, 0.3, 0.5, 0.7, 0.85, 1.0].map(|share| Point::new(0.0, top).towards(low, share)).to_vec()
}

/// The cord with its two thicker parts, where the nerves of arms and legs begin.
pub fn cord_form() -> Path {
    let widths = [13.0, 15.0, 12.0, 10.5, 11.0, 12.5, 3.0];
    Tube::along(&cord(), &widths).rounded()
}

/// The bundle of roots below the cord, on both sides.
pub fn horses_tail() -> Path {
    let low = cone();
    let [.., sacrum] = measure::SACRUM_WIDTH;
    let mut strands = Vec::new();
    for index in 0..4 {
        let spread = 1.2 + 1.5 * f64::from(index);
        let end = sacrum[0] + 50.0 + 40.0 * f64::from(index);
        strands.push(vec![
            low + Point::new(spread * 0.35, -2.0),
            Point::new(spread, low.y.midpoint(end)),
            Point::new(spread + 2.5, end),
        ]);
    }
    curve::on_both_sides(&strands)
}

/// Crown of the brain, its lower edge, the lower edge of the cerebellum, where the cord begins.
fn brain_levels() -> [f64; 4] {
    let (chin, height) = (Body::level(measure::CHIN_LEVEL), measure::HEAD_HEIGHT * measure::REFERENCE_HEIGHT);
    [0.955, 0.52, 0.415, 0.40].map(|share| chin + share * height)
}

/// The two halves of the brain and the cerebellum under them, from behind.
pub fn brain() -> Vec<Path> {
    let [crown, base, low, _] = brain_levels();
    let at = |share: f64| base + (crown - base) * share;
    let half = |sign: f64| {
        let knots = rows![
            LEVELS,
            [1.6, 0.97],
            [18.0, 1.0],
            [40.0, 0.9],
            [57.0, 0.68],
            [63.0, 0.42],
            [58.0, 0.16],
            [40.0, 0.02],
            [18.0, 0.01],
            [2.2, 0.12],
            [1.4, 0.5],
        ];
        curve::closed(&laid(knots, LEVELS, &|point| Point::new(sign * point.x, at(point.y))))
    };
    let small = |sign: f64| {
        let middle = Point::new(sign * 19.0, low.midpoint(base) - 1.0);
        Path::ellipse(middle, Point::new(1.0, sign * 0.25), 21.0, (base - low) * 0.62)
    };
    vec![small(1.0), small(-1.0), half(1.0), half(-1.0)]
}

/// Folds of the brain.
pub fn brain_folds() -> Path {
    let [crown, base, ..] = brain_levels();
    let at = |share: f64| base + (crown - base) * share;
    let folds = rows![
        LEVELS,
        [10.0, 0.9],
        [20.0, 0.8],
        [16.0, 0.68],
        [28.0, 0.6],
        BREAK,
        [34.0, 0.84],
        [38.0, 0.72],
        [50.0, 0.68],
        BREAK,
        [9.0, 0.55],
        [20.0, 0.48],
        [24.0, 0.36],
        [14.0, 0.28],
        BREAK,
        [36.0, 0.54],
        [44.0, 0.48],
        [42.0, 0.36],
        [53.0, 0.34],
        BREAK,
        [24.0, 0.22],
        [33.0, 0.26],
        [40.0, 0.16],
        BREAK,
        [46.0, 0.22],
        [52.0, 0.24]
    ];
    curve::on_both_sides(&laid_lines(folds, LEVELS, &|point| Point::new(point.x, at(point.y))))
}

/// Where in the brain the signal arrives in this picture: the half of the other side, as nerves cross over on their way.
fn feeling_place() -> Point {
    let [crown, base, ..] = brain_levels();
    Point::new(-22.0, base + (crown - base) * 0.78)
}

/// Behind the bony corner on the inner side of the elbow.
fn behind_the_elbow() -> Point {
    let [shoulder, elbow, ..] = outline::arm_joints();
    beside(shoulder, elbow, rows![BESIDE, [1.0, -27.0]]).first().copied().unwrap_or(elbow)
}

/// The nerve from the neck through the armpit to the elbow.
fn arm_to_the_elbow() -> Vec<Point> {
    let [shoulder, elbow, ..] = outline::arm_joints();
    let neck = Body::level(measure::SHOULDER_LEVEL) + 52.0;
    let mut way = laid(mm![[0.0, 0.0], [34.0, -14.0], [92.0, -52.0], [150.0, -104.0]], MM, &|point| {
        Point::new(point.x, neck + point.y)
    });
    way.extend(beside(shoulder, elbow, rows![BESIDE, [0.34, -24.0], [0.55, -26.0], [0.8, -29.0]]));
    way.push(behind_the_elbow());
    way
}

/// From the elbow to the ring finger and the little finger.
fn ulnar_below_the_elbow() -> Vec<Vec<Point>> {
    let [_, elbow, wrist, _] = outline::arm_joints();
    let mut way = vec![behind_the_elbow()];
    way.extend(beside(elbow, wrist, rows![BESIDE, [0.08, -27.0], [0.3, -25.0], [0.6, -20.0], [0.9, -15.0]]));
    // over the palm to both fingers
    let fingers = rows![
        SHARES,
        [0.1, -0.09],
        [0.24, -0.11],
        [0.4, -0.15],
        [0.6, -0.17],
        [0.76, -0.19],
        BREAK,
        [0.1, -0.09],
        [0.24, -0.11],
        [0.4, -0.1],
        [0.6, -0.06],
        [0.9, -0.062]
    ];
    let fingers = laid_lines(fingers, SHARES, &|point| outline::on_hand(point.x, point.y));
    let mut ways = Vec::new();
    for finger in &fingers {
        ways.push(curve::sampled(&[&*way, finger].concat(), 3));
    }
    ways
}

/// The nerve from the neck to both fingers.
fn whole_arms() -> Vec<Vec<Point>> {
    let mut arm = arm_to_the_elbow();
    arm.pop();
    let mut arms = Vec::new();
    for below in ulnar_below_the_elbow() {
        arms.push([&*arm, &below].concat());
    }
    arms
}

/// The skin of the little finger, of half the ring finger and of the edge of the hand.
pub fn ulnar_skin() -> Vec<Point> {
    let knots = rows![
        SHARES,
        [0.02, -0.13],
        [0.1, -0.155],
        [0.2, -0.19],
        [0.34, -0.206],
        [0.49, -0.2],
        [0.63, -0.2],
        [0.755, -0.213],
        [0.783, -0.19],
        [0.755, -0.164],
        [0.66, -0.137],
        [0.56, -0.1],
        [0.73, -0.082],
        [0.89, -0.088],
        [0.915, -0.064],
        [0.88, -0.056],
        [0.7, -0.05],
        [0.54, -0.03],
        [0.3, -0.02],
        [0.1, -0.04],
    ];
    laid(knots, SHARES, &|point| outline::on_hand(point.x, point.y))
}

/// A root from where it leaves the bundle, in the drawing of the nerve from behind.
fn root(which: Structure) -> Vec<Point> {
    let roots = sciatic_nerve::roots();
    let found = roots.iter().find(|(structure, _)| *structure == which);
    found.map(|(_, tube)| every(4, tube.middle())).unwrap_or_default()
}

/// From a root through the sciatic nerve into one of its two branches, and on to an end.
fn leg(which: Structure, branch: &Tube, end: &[Point]) -> Vec<Point> {
    let mut way = root(which).get(1..).unwrap_or_default().to_vec();
    for line in [sciatic_nerve::sciatic().middle(), branch.middle()] {
        let below = way.last().map_or(0.0, |last| last.y) - 6.0;
        way.extend(every(3, &kept(line, &|point| point.y < below)));
    }
    let below = way.last().map_or(0.0, |last| last.y) - 6.0;
    way.extend(kept(end, &|point| point.y < below));
    way
}

/// The superficial branch from the fibular neck over the back of the foot to the big toe.
fn over_the_foot() -> Vec<Point> {
    let mut way = on_the_shank(rows![LEVELS, [121.0, 0.13], [116.0, 0.25], [114.0, 0.45], [108.0, 0.7], [98.0, 0.88]]);
    way.extend(below_the_ankle(mm![[88.0, -6.0], [80.0, -60.0], [71.0, -112.0], [66.0, -160.0]]));
    way
}

/// The tibial nerve behind the inner ankle into the sole.
fn to_the_heel() -> Vec<Point> {
    below_the_ankle(mm![[60.0, -22.0], [68.0, -48.0], [80.0, -68.0]])
}

/// The sural nerve from the hollow of the knee to the outer edge of the foot.
fn to_the_outer_foot() -> Vec<Point> {
    let mut way = on_the_shank(rows![LEVELS, [82.0, 0.02], [86.0, 0.17], [91.0, 0.4], [96.0, 0.7], [100.0, 0.9]]);
    way.extend(below_the_ankle(mm![[103.0, -14.0], [112.0, -46.0], [138.0, -67.0]]));
    way
}

fn on_the_shank(stations: &Places) -> Vec<Point> {
    laid(stations, LEVELS, &|point| Point::new(point.x, outline::shank(point.y)))
}

fn below_the_ankle(steps: &Places) -> Vec<Point> {
    let ankle = outline::shank(1.0);
    laid(steps, MM, &|point| Point::new(point.x, ankle + point.y))
}

/// The nerves of both arms and legs, drawn softly: those that are not hit.
pub fn other_nerves() -> Path {
    let mut lines = whole_arms();
    lines.extend(Story::RootL5.to_the_skin());
    lines.extend(Story::RootS1.to_the_skin());
    curve::on_both_sides(&lines)
}
