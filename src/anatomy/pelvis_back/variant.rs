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
    geometry::{Point, curve, path::Path, tube::Tube},
    quantity::decimal,
    text::{self, Language, Message},
};

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
        Self::ALL.into_iter().find(|variant| variant.id() == id)
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
            None => text::VARIANT_RARE.in_language(language).to_owned(),
        })
    }
}

/// A part of the nerve with its course from where it is first seen to where both lie in one sheath.
#[derive(Clone, Debug)]
pub struct Strand {
    /// Its card.
    pub structure: &'static Structure,
    /// How it passes the muscle.
    pub passage: Passage,
    /// Its course.
    pub tube: Tube,
}

/// Shares of the whole nerve's width that the fibular and the tibial part take up (our drawing).
const PARTS: [f64; 2] = [0.42, 0.58];

/// Where the two parts have come together: half way between sitting bone and trochanter, and a step further down.
fn sheath() -> [Point; 2] {
    [from_behind(measure::NERVE_MIDWAY), Point::new(106.5, -165.0)]
}

/// Where a part that passes in this way is first seen, and how it goes on from there.
fn beginning(passage: Passage) -> Vec<Point> {
    let exit = from_behind(measure::NERVE_EXIT);
    match passage {
        Passage::Below => vec![exit + Point::new(-7.0, 11.0), exit, exit.midway(sheath()[0]) + Point::new(0.5, 1.0)],
        Passage::Through => vec![Point::new(68.0, -79.0), Point::new(75.5, -94.0), Point::new(86.5, -118.0)],
        Passage::Above => vec![Point::new(62.5, -55.0), Point::new(75.0, -74.0), Point::new(91.0, -112.0)],
    }
}

/// The parts as they are seen: one strand where both pass in the same way, otherwise the tibial and the fibular one.
pub fn strands(variant: Variant) -> Vec<Strand> {
    let [fibular, tibial] = variant.passages();
    let whole = measure::NERVE_WIDTH_AT_EXIT;
    let [midway, below] = sheath();
    if fibular == tibial {
        let mut knots = beginning(fibular);
        let mut widths = vec![if fibular == Passage::Below { whole } else { whole * 0.85 }, whole, whole];
        let (rest, rest_widths) = in_the_thigh(midway.y + 0.5);
        knots.extend(rest);
        widths.extend(rest_widths);
        let tube = Tube::along(&knots, &widths);
        return vec![Strand { structure: &content::SCIATIC_NERVE, passage: fibular, tube }];
    }
    let across = (below - midway).unit().quarter_turn();
    let strand = |structure, passage: Passage, share: f64, sideways: f64| {
        let mut knots: Vec<Point> = beginning(passage).iter().map(|point| *point + across * (sideways * 0.6)).collect();
        knots.extend([midway, below].map(|point| point + across * sideways));
        let width = whole * share;
        let tube = Tube::along(&knots, &[width * 0.9, width, width, width * 0.96, width * 0.75]);
        Strand { structure, passage, tube }
    };
    let [narrow, wide] = PARTS;
    vec![
        strand(&content::TIBIAL_NERVE, tibial, wide, -whole * narrow / 2.0),
        strand(&content::COMMON_FIBULAR_NERVE, fibular, narrow, whole * wide / 2.0),
    ]
}

/// The two halves of piriformis, parted where the nerve comes through; their common line is closed elsewhere.
pub fn halves() -> [[Vec<Point>; 2]; 2] {
    let [upper, lower] = muscle::piriformis().map(|border| curve::sampled(&border, 4));
    let line = |sign: f64| -> Vec<Point> {
        (0..=16)
            .map(|step| {
                let t = f64::from(step) / 16.0;
                let (high, low) = (curve::along(&upper, t), curve::along(&lower, t));
                let open = ((t - 0.18) / 0.5).clamp(0.0, 1.0); // parted over this stretch
                high.midway(low) + (high - low).unit() * (sign * 4.2 * (std::f64::consts::PI * open).sin().powi(2))
            })
            .collect()
    };
    let [high, low] = [line(1.0), line(-1.0)];
    [[upper, high], [low, lower]]
}

/// The nerve with piriformis around it, in the order of depth. Without muscles the nerve alone.
pub fn nerve_and_piriformis(variant: Variant, muscles: bool) -> Vec<Shape> {
    let strands = strands(variant);
    let of = |passage: Passage| strands.iter().filter(move |strand| strand.passage == passage).map(strand_shape);
    let mut shapes: Vec<Shape> = of(Passage::Below).collect();
    if !muscles {
        shapes.extend(of(Passage::Through));
    } else if variant.passages().contains(&Passage::Through) {
        let [[top, high], [low, bottom]] = halves();
        shapes.push(between_borders(&content::PIRIFORMIS, &low, &bottom, 4).labelled_at(Point::new(104.0, -100.0)));
        shapes.extend(of(Passage::Through));
        shapes.push(between_borders(&content::PIRIFORMIS, &top, &high, 4).unlabelled());
        shapes.extend(muscle::piriformis_shapes().into_iter().skip(1)); // its tendon
    } else {
        shapes.extend(muscle::piriformis_shapes());
    }
    shapes.extend(of(Passage::Above));
    if strands.len() > 1 {
        shapes.push(joined());
    }
    shapes
}

fn strand_shape(strand: &Strand) -> Shape {
    let share = if strand.structure.id == content::SCIATIC_NERVE.id { 0.3 } else { 0.62 };
    nerve_shape(strand.structure, &strand.tube).labelled_at(curve::along(strand.tube.middle(), share))
}

/// Course and widths of the nerve in one sheath below a height, down to its division.
fn in_the_thigh(height: f64) -> (Vec<Point>, Vec<f64>) {
    let whole = sciatic_nerve::sciatic();
    let knots: Vec<Point> = whole.middle().iter().copied().step_by(4).filter(|point| point.y < height).collect();
    let widths = knots.iter().map(|point| whole.width_near(*point)).collect();
    (knots, widths)
}

/// The nerve from where its two parts have come together.
fn joined() -> Shape {
    let (knots, widths) = in_the_thigh(sheath()[1].y + 1.0);
    nerve_shape(&content::SCIATIC_NERVE, &Tube::along(&knots, &widths)).labelled_at(Point::new(108.5, -190.0))
}

fn nerve_shape(structure: &'static Structure, tube: &Tube) -> Shape {
    // the bundles within the sheath
    let lines =
        [0.45, 0.0, -0.45].map(|share| curve::open(&tube.edge(share).into_iter().step_by(8).collect::<Vec<_>>()));
    Shape { form: tube.rounded(), ..Shape::tube(structure, tube) }.with_texture(Path::joined(lines))
}

/// The beginning in front of piriformis and sacrum, as if these were of glass: to where the nerve is first seen.
pub fn hidden_beginning(variant: Variant) -> Vec<Shape> {
    let plexus = from_behind(measure::NERVE_ON_DIMPLE_LINE);
    strands(variant)
        .iter()
        .map(|strand| {
            let seen_from = if strand.passage == Passage::Below { 4 } else { 0 };
            let shown: Vec<Point> = strand.tube.middle().iter().copied().take(seen_from + 1).step_by(4).collect();
            let start = shown.first().copied().unwrap_or_default();
            let width = strand.tube.width_near(start);
            let mut knots = vec![plexus + Point::new(-1.0, 9.0), plexus.midway(start) + Point::new(-2.0, 1.0)];
            knots.extend(shown);
            let tube = Tube::along(&knots, &[width * 0.55, width * 0.9, width]);
            Shape::new(strand.structure, tube.outline()).seen(Seen::Through).unlabelled()
        })
        .collect()
}

/// The nerve as it lies under gluteus maximus.
pub fn under_the_muscle() -> Shape {
    let tube = sciatic_nerve::sciatic();
    let shown: Vec<Point> =
        tube.middle().iter().copied().filter(|point| point.y < measure::NERVE_EXIT[2] && point.y > -232.0).collect();
    let widths: Vec<f64> = shown.iter().map(|point| tube.width_near(*point)).collect();
    Shape::new(&content::SCIATIC_NERVE, Tube::along(&shown, &widths).outline()).seen(Seen::Through).unlabelled()
}
