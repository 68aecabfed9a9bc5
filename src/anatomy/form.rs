//! Forms that depend on nothing, as tables: most of every drawing.
//!
//! A [`Form`] is what a [`Shape`] is computed from: the structure, and the lines of which it consists, each with the part that it plays. The
//! lines are rows of tenths of a millimetre in the frame of the view ([`crate::geometry::table`]); what is drawn here is for the right side of the body.
//! One function reads them all, so a form costs the page its numbers and hardly a byte more.

use super::{Seen, Shape, Structure, Tissue};
use crate::geometry::{
    Point, curve,
    path::Path,
    symmetric,
    table::{self, Places, Stations, lines, place, places},
    tube::Tube,
};

/// What a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The closed outline.
    Outline,
    /// The part in soft shade.
    Shade,
    /// Inner edges.
    Edges,
    /// The finest lines.
    Texture,
}

/// One or several lines of a form. Where several stand in one table, [`table::BREAK`] parts them.
#[derive(Clone, Copy, Debug)]
pub enum Line<'a> {
    /// Smooth and open.
    Open(&'a Places),
    /// Smooth and closed.
    Closed(&'a Places),
    /// Smooth and closed, given by its right half from the upper to the lower end of the midline.
    Symmetric(&'a Places),
    /// One closed outline of smooth runs, with a corner where one ends and the next begins.
    Cornered(&'a Places),
    /// Ellipses: middle, direction of the first half axis (of any length), first and second half axis.
    Ellipses(&'a [[i16; 6]]),
    /// A band with round ends.
    Band(&'a Stations),
    /// A band cut straight at both ends.
    Cut(&'a Stations),
    /// The shaded side of a band.
    Shaded(&'a Stations),
    /// Fibres along a band; see [`Strands`].
    Strands(Strands, &'a Stations),
    /// This number of fibres between two borders that run the same way; the second number is how many steps a border takes from place to
    /// place: 1 where it is straight, 4 where it is smooth.
    Between([u8; 2], &'a Places),
}

/// Fibres at even distances: how far out the first runs, in percent of half the width; their number; how many of the finely sampled
/// points are between two that are drawn.
pub type Strands = [u8; 3];

/// Where a label points.
#[derive(Clone, Copy, Debug)]
pub enum Label {
    /// At the mean of the corners.
    Middle,
    /// Nowhere: another form of the structure is the better one.
    Nowhere,
    /// At this row of x and y.
    At([i16; 2]),
    /// At this many percent of the first band's length.
    Along(u8),
}

/// A form as it is written down.
#[derive(Clone, Copy, Debug)]
pub struct Form<'a> {
    structure: Option<Structure>,
    tissue: Tissue,
    lines: &'a [(Part, Line<'a>)],
    seen: Seen,
    label: Label,
    both: bool,
}

impl<'a> Form<'a> {
    /// A form of a structure in the colour of its tissue.
    pub const fn of(structure: Structure, lines: &'a [(Part, Line<'a>)]) -> Self {
        Self { structure: Some(structure), ..Self::context(structure.tissue(), lines) }
    }

    /// A form that belongs to the picture but is no structure of the atlas.
    pub const fn context(tissue: Tissue, lines: &'a [(Part, Line<'a>)]) -> Self {
        Self { structure: None, tissue, lines, seen: Seen::Plainly, label: Label::Middle, both: false }
    }

    /// The same in another tissue's colour.
    #[must_use]
    pub const fn made_of(self, tissue: Tissue) -> Self {
        Self { tissue, ..self }
    }

    /// The same, seen otherwise than plainly.
    #[must_use]
    pub const fn seen(self, seen: Seen) -> Self {
        Self { seen, ..self }
    }

    /// The same with its label at a place in mm.
    #[must_use]
    pub const fn at(self, x: f64, y: f64) -> Self {
        let [row] = table::tenths([[x, y]]);
        Self { label: Label::At(row), ..self }
    }

    /// The same with its label at a place.
    #[must_use]
    pub const fn on(self, place: Point) -> Self {
        self.at(place.x, place.y)
    }

    /// The same with its label at this many percent of its band's length.
    #[must_use]
    pub const fn along(self, percent: u8) -> Self {
        Self { label: Label::Along(percent), ..self }
    }

    /// The same without a label.
    #[must_use]
    pub const fn unlabelled(self) -> Self {
        Self { label: Label::Nowhere, ..self }
    }

    /// The same, and before it its mirror on the other side, without a label.
    #[must_use]
    pub const fn both(self) -> Self {
        Self { both: true, ..self }
    }

    /// The form on the right side.
    #[inline(never)]
    pub fn shape(&self) -> Shape {
        let mut parts = [const { Path::new(Vec::new()) }; 4];
        let mut band = None;
        for (part, line) in self.lines {
            let drawn = line.drawn(&mut band);
            if let Some(path) = parts.get_mut(*part as usize) {
                path.extend(drawn);
            }
        }
        let [form, shade, edges, texture] = parts;
        let shape = Shape::context(self.tissue, form);
        let mut shape = shape.with_shade(shade).with_edges(edges).with_texture(texture).seen(self.seen);
        shape.structure = self.structure;
        match self.label {
            Label::Middle => shape,
            Label::Nowhere => shape.unlabelled(),
            Label::At(row) => shape.labelled_at(place(row)),
            Label::Along(percent) => {
                let middle = band.as_ref().map(Tube::middle).unwrap_or_default();
                shape.labelled_at(curve::along(middle, f64::from(percent) / 100.0))
            }
        }
    }
}

/// A nerve with its soft shade.
macro_rules! nerve {
    ($structure:expr, $stations:expr) => {
        $crate::anatomy::Form::of(
            $structure,
            &[
                ($crate::anatomy::form::Part::Outline, $crate::anatomy::form::Line::Band($stations)),
                ($crate::anatomy::form::Part::Shade, $crate::anatomy::form::Line::Shaded($stations)),
            ],
        )
    };
}
pub(crate) use nerve;

/// Draws forms over those that are there.
#[inline(never)]
pub fn draw(shapes: &mut Vec<Shape>, forms: &[Form<'_>]) {
    for form in forms {
        let shape = form.shape();
        if form.both {
            shapes.push(mirrored(&shape).unlabelled());
        }
        shapes.push(shape);
    }
}

/// The same form on the other side of the body.
#[inline(never)]
pub fn mirrored(shape: &Shape) -> Shape {
    shape.map(|point| Point::new(-point.x, point.y))
}

impl Line<'_> {
    /// The path.
    pub fn path(&self) -> Path {
        self.drawn(&mut None)
    }

    /// The path; `band` becomes the band that it runs along, if it is the first.
    #[inline(never)]
    fn drawn(&self, band: &mut Option<Tube>) -> Path {
        let stations = match self {
            Self::Open(table) => return curve::all_open(&lines(table)),
            Self::Closed(table) => {
                let mut path = Path::default();
                for line in lines(table) {
                    path.extend(curve::closed(&line));
                }
                return path;
            }
            Self::Symmetric(table) => return curve::closed(&symmetric(&places(table))),
            Self::Cornered(table) => return curve::cornered(&lines(table)),
            Self::Ellipses(rows) => {
                let mut path = Path::default();
                for [x, y, u, v, a, b] in *rows {
                    path.extend(Path::ellipse(
                        place([*x, *y]),
                        place([*u, *v]),
                        f64::from(*a) / 10.0,
                        f64::from(*b) / 10.0,
                    ));
                }
                return path;
            }
            Self::Between([count, steps], table) => {
                let borders = lines(table);
                let border = |index: usize| {
                    borders.get(index).map(|line| curve::sampled(line, usize::from(*steps))).unwrap_or_default()
                };
                return curve::all_open(&curve::between(&border(0), &border(1), usize::from(*count)));
            }
            Self::Band(stations) | Self::Cut(stations) | Self::Shaded(stations) | Self::Strands(_, stations) => {
                stations
            }
        };
        let tube = Tube::new(stations);
        let path = match self {
            Self::Band(_) => tube.rounded(),
            Self::Shaded(_) => tube.shade(),
            Self::Strands([outer, count, every], _) => {
                tube.lines(f64::from(*outer) / 100.0, usize::from(*count), usize::from(*every))
            }
            _ => tube.outline(),
        };
        band.get_or_insert(tube);
        path
    }
}
