//! The published courses of the sciatic nerve past piriformis (Beaton and Anson's types a to f).
//!
//! The nerve is two nerves in one sheath. A type says for each of them whether it passes below, through or above the muscle.

use crate::{
    anatomy::{
        Seen, Shape, Structure,
        body::from_behind,
        nerve_back::{
            muscle::{self, between_borders},
            sciatic_nerve,
        },
    },
    content::{anatomy as content, anatomy::measure},
    geometry::{
        Point, curve, each, every, kept,
        table::{places, tenths},
        tube::Tube,
    },
    quantity::{angle::sin, decimal, within},
    text::{self, Language, Message},
};
use std::f64::consts::PI;

/// How a part of the nerve passes the muscle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passage {
    /// Below its lower edge.
    Below,
    /// Between its two halves.
    Through,
    /// Above its upper edge.
    Above,
}

/// A published course.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Variant {
    /// The whole nerve below.
    #[default]
    A,
    /// The fibular part through, the tibial part below.
    B,
    /// The fibular part above, the tibial part below.
    C,
    /// The whole nerve through.
    D,
    /// The fibular part above, the tibial part through.
    E,
    /// The whole nerve above.
    F,
}

impl Variant {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::A, Self::B, Self::C, Self::D, Self::E, Self::F];

    /// Its letter, as in a link.
    pub const fn id(self) -> &'static str {
        ["a", "b", "c", "d", "e", "f"][self as usize]
    }

    /// The course with this letter.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|variant| variant.id() == id)
    }

    /// How the common fibular and the tibial part pass.
    pub const fn passages(self) -> [Passage; 2] {
        use Passage::{Above, Below, Through};
        match self {
            Self::A => [Below, Below],
            Self::B => [Through, Below],
            Self::C => [Above, Below],
            Self::D => [Through, Through],
            Self::E => [Above, Through],
            Self::F => [Above, Above],
        }
    }

    /// Its name on a button.
    pub const fn name(self) -> Message {
        [text::VARIANT_A, text::VARIANT_B, text::VARIANT_C, text::VARIANT_D, text::VARIANT_E, text::VARIANT_F]
            [self as usize]
    }

    /// Where the nerve passes, in a sentence.
    pub const fn description(self) -> Message {
        [
            text::VARIANT_A_TEXT,
            text::VARIANT_B_TEXT,
            text::VARIANT_C_TEXT,
            text::VARIANT_D_TEXT,
            text::VARIANT_E_TEXT,
            text::VARIANT_F_TEXT,
        ][self as usize]
    }

    /// The published range of how many legs in a hundred have it; nothing where no source gives one.
    pub fn share(self) -> Option<[f64; 2]> {
        let [range] = match self {
            Self::A => measure::VARIANT_A_SHARE,
            Self::B => measure::VARIANT_B_SHARE,
            _ => return None,
        };
        Some(range)
    }

    /// That share in words, or that it is rare and not counted well.
    pub fn how_common(self, language: Language) -> Option<String> {
        Some(match self.share() {
            Some(share) => {
                let [low, high] = share.map(|share| decimal::short(share * 100.0, 0));
                text::variant_share(language, &high, &low)
            }
            None => text::VARIANT_RARE.owned(language),
        })
    }
}

/// A part of the nerve with its course from where it is first seen to where both lie in one sheath.
#[derive(Clone, Debug)]
pub struct Strand {
    /// Its card.
    pub structure: Structure,
    /// How it passes the muscle.
    pub passage: Passage,
    /// Its course.
    pub tube: Tube,
}

/// Shares of the whole nerve's width that the fibular and the tibial part take up (our drawing).
const PARTS: [f64; 2] = [0.42, 0.58];

const EXIT: Point = from_behind(measure::NERVE_EXIT);
const MIDWAY: Point = from_behind(measure::NERVE_MIDWAY);
/// A step below the place where the two parts have come together.
const BELOW: Point = Point::new(106.5, -165.0);
const PLEXUS: Point = from_behind(measure::NERVE_ON_DIMPLE_LINE);

/// Where a part that passes below, through or above the muscle is first seen, and how it goes on from there.
static BEGINNINGS: [[[i16; 2]; 3]; 3] = [
    tenths([EXIT.by(-7.0, 11.0), EXIT.row(), EXIT.midway(MIDWAY).by(0.5, 1.0)]),
    tenths([[68.0, -79.0], [75.5, -94.0], [86.5, -118.0]]),
    tenths([[62.5, -55.0], [75.0, -74.0], [91.0, -112.0]]),
];

fn beginning(passage: Passage) -> Vec<Point> {
    BEGINNINGS.get(passage as usize).map(|table| places(table)).unwrap_or_default()
}

/// The parts as they are seen: one strand where both pass in the same way, otherwise the tibial and the fibular one.
pub fn strands(variant: Variant) -> Vec<Strand> {
    let [fibular, tibial] = variant.passages();
    let whole = measure::NERVE_WIDTH_AT_EXIT;
    if fibular == tibial {
        let mut knots = beginning(fibular);
        let mut widths = vec![if fibular == Passage::Below { whole } else { whole * 0.85 }, whole, whole];
        let (rest, rest_widths) = in_the_thigh(MIDWAY.y + 0.5);
        knots.extend(rest);
        widths.extend(rest_widths);
        let tube = Tube::along(&knots, &widths);
        return vec![Strand { structure: content::SCIATIC_NERVE, passage: fibular, tube }];
    }
    let across = (BELOW - MIDWAY).unit().quarter_turn();
    let strand = |structure, passage: Passage, share: f64, sideways: f64| {
        let mut knots = each(&beginning(passage), &|point| point + across * (sideways * 0.6));
        knots.extend(each(&[MIDWAY, BELOW], &|point| point + across * sideways));
        let width = whole * share;
        let tube = Tube::along(&knots, &[width * 0.9, width, width, width * 0.96, width * 0.75]);
        Strand { structure, passage, tube }
    };
    let [narrow, wide] = PARTS;
    vec![
        strand(content::TIBIAL_NERVE, tibial, wide, -whole * narrow / 2.0),
        strand(content::COMMON_FIBULAR_NERVE, fibular, narrow, whole * wide / 2.0),
    ]
}

/// The two halves of piriformis, parted where the nerve comes through; their common line is closed elsewhere.
#[inline(never)]
pub fn halves() -> [[Vec<Point>; 2]; 2] {
    let [upper, lower] = muscle::piriformis().map(|border| curve::sampled(&border, 4));
    let (mut above, mut below) = (Vec::new(), Vec::new());
    for step in 0..=16 {
        let t = f64::from(step) / 16.0;
        let (high, low) = (curve::along(&upper, t), curve::along(&lower, t));
        let open = within((t - 0.18) / 0.5, 0.0, 1.0); // parted over this stretch
        let wide = sin(PI * open);
        let apart = (high - low).unit() * (4.2 * wide * wide);
        above.push(high.midway(low) + apart);
        below.push(high.midway(low) - apart);
    }
    [[upper, above], [below, lower]]
}

/// The nerve with piriformis around it, in the order of depth. Without muscles the nerve alone.
#[inline(never)]
pub fn nerve_and_piriformis(shapes: &mut Vec<Shape>, variant: Variant, muscles: bool) {
    let strands = strands(variant);
    let pass = |shapes: &mut Vec<Shape>, passage: Passage| {
        for strand in strands.iter().filter(|strand| strand.passage == passage) {
            shapes.push(strand_shape(strand));
        }
    };
    let parted = muscles && variant.passages().contains(&Passage::Through);
    pass(shapes, Passage::Below);
    if parted {
        let [[top, high], [low, bottom]] = halves();
        shapes.push(between_borders(content::PIRIFORMIS, &low, &bottom, 4).labelled_at(Point::new(104.0, -100.0)));
        pass(shapes, Passage::Through);
        shapes.push(between_borders(content::PIRIFORMIS, &top, &high, 4).unlabelled());
    } else if muscles {
        shapes.push(muscle::piriformis_belly());
    } else {
        pass(shapes, Passage::Through);
    }
    if muscles {
        shapes.push(muscle::piriformis_tendon());
    }
    pass(shapes, Passage::Above);
    if strands.len() > 1 {
        shapes.push(joined());
    }
}

fn strand_shape(strand: &Strand) -> Shape {
    let share = if strand.structure == content::SCIATIC_NERVE { 0.3 } else { 0.62 };
    nerve_shape(strand.structure, &strand.tube).labelled_at(curve::along(strand.tube.middle(), share))
}

/// Course and widths of the nerve in one sheath below a height, down to its division.
fn in_the_thigh(height: f64) -> (Vec<Point>, Vec<f64>) {
    let whole = sciatic_nerve::sciatic();
    let knots = kept(&every(4, whole.middle()), &|point| point.y < height);
    let mut widths = Vec::new();
    for knot in &knots {
        widths.push(whole.width_near(*knot));
    }
    (knots, widths)
}

/// The nerve from where its two parts have come together.
fn joined() -> Shape {
    let (knots, widths) = in_the_thigh(BELOW.y + 1.0);
    nerve_shape(content::SCIATIC_NERVE, &Tube::along(&knots, &widths)).labelled_at(Point::new(108.5, -190.0))
}

fn nerve_shape(structure: Structure, tube: &Tube) -> Shape {
    // the bundles within the sheath
    Shape::rounded_tube(structure, tube).with_texture(tube.lines(0.45, 3, 8))
}

/// The beginning in front of piriformis and sacrum, as if these were of glass: to where the nerve is first seen.
pub fn hidden_beginning(shapes: &mut Vec<Shape>, variant: Variant) {
    for strand in strands(variant) {
        let seen_from = if strand.passage == Passage::Below { 4 } else { 0 };
        let shown = every(4, strand.tube.middle().get(..=seen_from).unwrap_or_default());
        let start = shown.first().copied().unwrap_or_default();
        let width = strand.tube.width_near(start);
        let mut knots = vec![PLEXUS + Point::new(-1.0, 9.0), PLEXUS.midway(start) + Point::new(-2.0, 1.0)];
        knots.extend(shown);
        let tube = Tube::along(&knots, &[width * 0.55, width * 0.9, width]);
        shapes.push(Shape::new(strand.structure, tube.outline()).seen(Seen::Through).unlabelled());
    }
}
