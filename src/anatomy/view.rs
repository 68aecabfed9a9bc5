//! Views, and the shapes of which their drawings are made.

use crate::{
    anatomy::{Side, Structure, Tissue, structures},
    content::{anatomy::VIEWS, sources::Source},
    geometry::{
        Point, curve, kept,
        path::Path,
        region::{self, Bounds},
        tube::Tube,
    },
    order::sort_few,
    text::Message,
};
use std::ops::{Deref, DerefMut};

/// A drawing of the atlas. A card names those of its structure in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ViewId {
    /// The lumbar spine from the side, cut through the middle.
    SpineSide,
    /// Pelvis, leg and the whole sciatic nerve from behind.
    NerveBack,
    /// Pelvis and buttock from behind, layer by layer.
    PelvisBack,
    /// The lumbar spine from behind.
    SpineBack,
    /// A lumbar disc and the canal behind it from above.
    DiscFromAbove,
    /// The whole body with a signal on its way to the brain.
    NervousPath,
    /// One leg from the front, and its sole.
    LegFront,
    /// The skin of legs and soles, by root or by what is described to hurt there.
    SkinMap,
}

/// A drawing with its words and windows.
#[derive(Debug)]
pub struct View {
    /// Stable id in kebab case.
    pub id: &'static str,
    /// The same, for code.
    pub which: ViewId,
    /// Its name.
    pub name: Message,
    /// What is seen, how it is cut, and what is simplified.
    pub about: Message,
    /// Parts of the drawing that can be looked at on their own; the first is all of it.
    pub windows: &'static [Window],
}

/// A part of a drawing, with the labels it has room for.
#[derive(Debug)]
pub struct Window {
    /// Stable id in kebab case.
    pub id: &'static str,
    /// Its name.
    pub name: Message,
    /// Left, lower, right and upper border in mm of the drawing; nothing for all of it.
    pub area: Option<[f64; 4]>,
    /// Labels left of the drawing when the right side of the body is drawn.
    pub left: &'static [Structure],
    /// Labels right of it.
    pub right: &'static [Structure],
    /// Those of both that a phone shows.
    pub narrow: &'static [Structure],
}

impl Window {
    /// What is seen through it of the forms of a side of the body, mm.
    pub fn bounds(&self, shapes: &[Shape], side: Side) -> Bounds {
        let all = shapes.iter().filter_map(|shape| shape.form.bounds()).reduce(Bounds::with);
        let all = all.unwrap_or(Bounds { low: Point::default(), high: Point::new(1.0, 1.0) });
        self.area.map_or(all.grown(2.0), |[left, low, right, high]| {
            let corners = [Point::new(left, low), Point::new(right, high)].map(|p| side.place(p));
            Bounds::around(&corners).unwrap_or(all)
        })
    }
}

impl View {
    /// The sources of everything that is drawn in it, in order of id.
    pub fn sources(&self) -> Vec<Source> {
        let mut all = Vec::new();
        for structure in self.which.structures() {
            all.extend_from_slice(structure.sources());
        }
        sort_few(&mut all, Source::cmp);
        all.dedup();
        all
    }
}

impl ViewId {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::SpineSide,
        Self::NerveBack,
        Self::PelvisBack,
        Self::SpineBack,
        Self::DiscFromAbove,
        Self::NervousPath,
        Self::LegFront,
        Self::SkinMap,
    ];

    /// The words and windows of this view.
    pub fn view(self) -> &'static View {
        match self {
            Self::SpineSide => &crate::content::anatomy::SPINE_SIDE,
            Self::SpineBack => &crate::content::anatomy::SPINE_BACK,
            Self::NerveBack => &crate::content::anatomy::NERVE_BACK,
            Self::PelvisBack => &crate::content::anatomy::PELVIS_BACK,
            Self::DiscFromAbove => &crate::content::anatomy::DISC_FROM_ABOVE,
            Self::LegFront => &crate::content::anatomy::LEG_FRONT,
            Self::SkinMap => &crate::content::anatomy::SKIN_MAP,
            Self::NervousPath => &crate::content::anatomy::NERVOUS_PATH,
        }
    }

    /// The structures drawn in this view, in order of id.
    pub fn structures(self) -> impl Iterator<Item = Structure> {
        structures().filter(move |structure| structure.is_in(self))
    }
}

/// Every view, in order.
pub fn views() -> &'static [&'static View] {
    VIEWS
}

/// The view with this id.
pub fn view(id: &str) -> Option<&'static View> {
    VIEWS.iter().find(|view| view.id == id).copied()
}

/// The address of a structure in a view.
pub fn route(view: ViewId, structure: Option<Structure>) -> String {
    let view = view.view().id;
    match structure {
        Some(structure) => ["#/anatomy/", view, "/", structure.id()].concat(),
        None => ["#/anatomy/", view].concat(),
    }
}

/// How a form is seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Seen {
    /// In front of everything drawn before it.
    #[default]
    Plainly,
    /// Clear as glass, so that what lies under it stays visible.
    Glass,
    /// Behind something, and drawn as if that were transparent.
    Through,
    /// Only hinted at, so that it does not compete.
    Faintly,
}

/// One drawn form. A structure may have several, at different depths. In a box, as it is handed on and on while it is made.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape(Box<Parts>);

/// What a [`Shape`] is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Parts {
    /// What it is part of; nothing for context that cannot be picked.
    pub structure: Option<Structure>,
    /// What it is made of.
    pub tissue: Tissue,
    /// The closed outline.
    pub form: Path,
    /// The part in soft shade.
    pub shade: Path,
    /// Inner edges.
    pub edges: Path,
    /// The finest lines: fibres, layers, pores.
    pub texture: Path,
    /// How it is seen.
    pub seen: Seen,
    /// Where a label points.
    pub anchor: Point,
}

impl Deref for Shape {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl DerefMut for Shape {
    fn deref_mut(&mut self) -> &mut Parts {
        &mut self.0
    }
}

impl Shape {
    /// The anchor of a form at which no label points.
    const NOWHERE: Point = Point::new(1e6, 1e6);

    /// A form of a structure in the colour of its tissue.
    #[inline(never)]
    pub fn new(structure: Structure, form: Path) -> Self {
        let mut shape = Self::context(structure.tissue(), form);
        shape.structure = Some(structure);
        shape
    }

    /// A form of a structure with a smooth outline.
    #[inline(never)]
    pub fn closed(structure: Structure, outline: impl AsRef<[Point]>) -> Self {
        Self::new(structure, curve::closed(outline.as_ref()))
    }

    /// A form that belongs to the picture but is no structure of the atlas.
    #[inline(never)]
    pub fn context(tissue: Tissue, form: Path) -> Self {
        let outline = form.polylines(4).into_iter().next().unwrap_or_default();
        let empty = Path::default;
        Self(Box::new(Parts {
            structure: None,
            tissue,
            anchor: region::middle(&outline),
            form,
            shade: empty(),
            edges: empty(),
            texture: empty(),
            seen: Seen::Plainly,
        }))
    }

    /// A band with its soft shade.
    #[inline(never)]
    pub fn tube(structure: Structure, tube: &Tube) -> Self {
        let middle = tube.middle();
        let anchor = middle.get(middle.len() / 2).copied().unwrap_or_default();
        Self::new(structure, tube.outline()).with_shade(tube.shade()).labelled_at(anchor)
    }

    /// A band with round ends and its soft shade.
    #[inline(never)]
    pub fn rounded_tube(structure: Structure, tube: &Tube) -> Self {
        let mut shape = Self::tube(structure, tube);
        shape.form = tube.rounded();
        shape
    }

    /// A band with round ends.
    #[inline(never)]
    pub fn band(structure: Structure, tube: &Tube) -> Self {
        Self::new(structure, tube.rounded())
    }

    /// The same in another tissue's colour.
    #[must_use]
    #[inline(never)]
    pub fn of(mut self, tissue: Tissue) -> Self {
        self.tissue = tissue;
        self
    }

    /// The same with inner edges.
    #[must_use]
    #[inline(never)]
    pub fn with_edges(mut self, edges: Path) -> Self {
        self.edges = edges;
        self
    }

    /// The same with finest lines.
    #[must_use]
    #[inline(never)]
    pub fn with_texture(mut self, texture: Path) -> Self {
        self.texture = texture;
        self
    }

    /// The same with a soft shade.
    #[must_use]
    #[inline(never)]
    pub fn with_shade(mut self, shade: Path) -> Self {
        self.shade = shade;
        self
    }

    /// The same, seen in another way.
    #[must_use]
    #[inline(never)]
    pub fn seen(mut self, seen: Seen) -> Self {
        self.seen = seen;
        self
    }

    /// The same with another place for the label to point at.
    #[must_use]
    #[inline(never)]
    pub fn labelled_at(mut self, anchor: Point) -> Self {
        self.anchor = anchor;
        self
    }

    /// The same, but no label points at it: another form of its structure is the better one.
    #[must_use]
    #[inline(never)]
    pub fn unlabelled(self) -> Self {
        self.labelled_at(Self::NOWHERE)
    }

    /// Whether a label may point at it.
    pub fn is_labelled(&self) -> bool {
        self.anchor.y < 1e5
    }

    /// Every path and place moved by `change`.
    #[must_use]
    pub fn map(&self, change: impl Fn(Point) -> Point) -> Self {
        self.changed(&change)
    }

    /// All of them with every place in them changed.
    #[inline(never)]
    pub fn all(mut shapes: Vec<Self>, change: &dyn Fn(Point) -> Point) -> Vec<Self> {
        for shape in &mut shapes {
            *shape = shape.changed(change);
        }
        shapes
    }

    #[inline(never)]
    fn changed(&self, change: &dyn Fn(Point) -> Point) -> Self {
        Self(Box::new(Parts {
            structure: self.structure,
            tissue: self.tissue,
            form: self.form.map(change),
            shade: self.shade.map(change),
            edges: self.edges.map(change),
            texture: self.texture.map(change),
            seen: self.seen,
            anchor: change(self.anchor),
        }))
    }
}

/// Where a label of this structure points. Forms plainly seen and of its own tissue come first; of several such, in a drawing seen as
/// a whole the first, in a part of it the one nearest to the middle.
pub fn anchor(shapes: &[Shape], structure: Structure, in_part: bool, area: Bounds) -> Option<Point> {
    let middle = area.centre();
    let mut best: Option<((bool, bool, f64), Point)> = None;
    for shape in shapes {
        if shape.structure != Some(structure) || !area.contains(shape.anchor) {
            continue;
        }
        let distance = if in_part { shape.anchor.distance(middle) } else { 0.0 };
        let rank = (shape.seen != Seen::Plainly, shape.tissue != structure.tissue(), distance);
        if best.is_none_or(|(least, _)| rank < least) {
            best = Some((rank, shape.anchor));
        }
    }
    best.map(|(_, anchor)| anchor).or_else(|| middle_of_the_part_inside(shapes, structure, area))
}

/// For a form that reaches into the picture with its anchor outside: the middle of the part of its outline inside.
fn middle_of_the_part_inside(shapes: &[Shape], structure: Structure, area: Bounds) -> Option<Point> {
    for shape in shapes {
        if shape.is_labelled() && shape.structure == Some(structure) {
            let inside = kept(&shape.form.polylines(4).concat(), &|point| area.contains(point));
            if inside.len() > 3 {
                return Some(region::middle(&inside));
            }
        }
    }
    None
}

/// Lays forms over others; no label points at what they hide.
pub(super) fn cover(shapes: &mut Vec<Shape>, over: &[Shape]) {
    for form in over {
        let outline = form.form.polylines(4).into_iter().next().unwrap_or_default();
        for shape in shapes.iter_mut().filter(|shape| region::contains(&outline, shape.anchor)) {
            shape.anchor = Shape::NOWHERE;
        }
    }
    shapes.extend_from_slice(over);
}
