//! The map of the skin as a drawing of the atlas: the legs from the front and from behind and the soles, with the skin that each root
//! usually serves, or with the area in which a structure is described to hurt. Made for the right side.

use super::{Dermatome, outline, placed, sign, silhouette};
use crate::{
    anatomy::{Referral, Seen, Settings, Shape, Structure, Tissue, pelvis_back::referral::stipple},
    content::anatomy as content,
    geometry::{
        Point, each, kept,
        path::{Command, Path},
        region::{self, Bounds},
    },
    quantity::angle::sin_cos,
    questionnaire::{BodyView, Side},
    text::{self, Language, Message},
};

/// From the middle of the picture to the midline of either body, mm.
const ASIDE: f64 = 205.0;
/// From the waist, as a share of the way from the hip joint to the shoulder.
const WAIST: f64 = 0.5;
/// How far beside the drawn outline of the foot a border that follows it may run, mm.
const ON_THE_EDGE: f64 = 2.5;
/// Distance of the lines of a pattern, mm.
const STEP: f64 = 10.0;

/// The card of the root whose skin this is.
const fn root(of: Dermatome) -> Structure {
    [
        content::ROOT_L1,
        content::ROOT_L2,
        content::ROOT_L3,
        content::ROOT_L4,
        content::ROOT_L5,
        content::ROOT_S1,
        content::ROOT_S2,
        content::ROOT_S3,
        content::ROOT_S4,
    ][of as usize]
}

/// Where each of the three pictures lies.
fn place(view: BodyView) -> Point {
    match view {
        BodyView::Front => Point::new(-ASIDE, 0.0),
        BodyView::Back => Point::new(ASIDE, 0.0),
        BodyView::Sole => Point::new(0.0, outline::shank(1.0) - 540.0),
    }
}

const VIEWS: [BodyView; 3] = [BodyView::Front, BodyView::Back, BodyView::Sole];

/// Every form, the deepest first.
#[inline(never)]
pub fn shapes(settings: Settings) -> Vec<Shape> {
    let mut shapes = Vec::new();
    for &view in &VIEWS {
        let step = place(view);
        let moved = |point: Point| point + step;
        let bodies = if view == BodyView::Sole { silhouette(view) } else { vec![outline::legs(view, WAIST)] };
        let lines = if view == BodyView::Sole { super::lines(view) } else { outline::leg_lines(view) };
        let mut bodies_drawn = Vec::new();
        for body in bodies {
            bodies_drawn.extend(body.polylines(6));
            shapes.push(Shape::context(Tissue::Skin, body.map(moved)).unlabelled());
        }
        if let Some(body) = shapes.last_mut() {
            body.texture = lines.map(moved);
        }
        let right = placed(sign(view, Side::Right));
        match settings.referral {
            None => {
                for &of in &Dermatome::ALL {
                    // each is named where more of it is seen
                    let named = (view == BodyView::Back) == (of as usize >= Dermatome::S1 as usize);
                    let patches = of.patches(view, Side::Right);
                    let mut largest: f64 = 0.0;
                    for patch in &patches {
                        largest = largest.max(region::area(patch));
                    }
                    for patch in &patches {
                        let is_largest = region::area(patch) >= largest;
                        let patch = inside(patch, &bodies_drawn, view);
                        let shape = Shape::closed(root(of), &patch).with_texture(pattern(of, &patch));
                        let shape = if (of as usize).is_multiple_of(2) { shape } else { shape.seen(Seen::Glass) };
                        let shape = if is_largest && named && view != BodyView::Sole {
                            shape.labelled_at(region::inner_point(&patch, 0.5))
                        } else {
                            shape.unlabelled()
                        };
                        shapes.push(shape.map(moved));
                    }
                }
            }
            Some(referral) => {
                // named where the main area is
                let named = (view == BodyView::Front) == (referral == Referral::Hip);
                for area in referral.areas(view) {
                    let outline = each(&area.polylines(4).concat(), &right);
                    let mut area = Path::line(&kept(&outline, &|point| is_within(&bodies_drawn, point)));
                    area.extend(Path::new(vec![Command::Close]));
                    let dots = stipple(&area);
                    let shape = Shape::new(referral.structure(), area).of(Tissue::Sore).with_texture(dots);
                    let shape = if named { shape } else { shape.unlabelled() };
                    shapes.push(shape.seen(Seen::Faintly).map(moved));
                }
            }
        }
    }
    Shape::all(shapes, &|point| settings.side.place(point))
}

/// Without what rounding the borders put between the toes.
pub(in crate::anatomy) fn inside(patch: &[Point], bodies: &[Vec<Point>], view: BodyView) -> Vec<Point> {
    let foot = outline::shank(1.0) - 40.0;
    let on_the_edge = |point| bodies.iter().any(|body| region::distance_to_border(point, body) < ON_THE_EDGE);
    kept(patch, &|point| view == BodyView::Sole || point.y > foot || is_within(bodies, point) || on_the_edge(point))
}

fn is_within(bodies: &[Vec<Point>], point: Point) -> bool {
    bodies.iter().any(|body| region::contains(body, point))
}

/// Directions of the lines in the skin of each root, degrees; none for dots.
pub const WAYS: [Option<f64>; 9] =
    [None, Some(0.0), Some(60.0), Some(120.0), None, Some(0.0), Some(90.0), None, Some(0.0)];

/// Lines or dots, so that neighbours are told apart without their colour.
fn pattern(of: Dermatome, patch: &[Point]) -> Path {
    match WAYS.get(of as usize) {
        Some(Some(degrees)) => hatch(patch, degrees.to_radians()),
        _ => stipple(&Path::line(patch)),
    }
}

/// Parallel lines inside a form.
#[inline(never)]
fn hatch(form: &[Point], angle: f64) -> Path {
    let (sin, cos) = sin_cos(angle);
    let turned = |p: Point| Point::new(p.x * cos + p.y * sin, p.y * cos - p.x * sin);
    let back = |p: Point| Point::new(p.x * cos - p.y * sin, p.x * sin + p.y * cos);
    let turned = each(form, &turned);
    let Some(bounds) = Bounds::around(&turned) else { return Path::default() };
    let mut lines = Path::default();
    let mut y = bounds.low.y + STEP / 2.0;
    while y < bounds.high.y {
        for pair in region::crossings(&turned, y).chunks_exact(2) {
            lines.extend(Path::line(&[back(Point::new(pair[0], y)), back(Point::new(pair[1], y))]));
        }
        y += STEP;
    }
    lines
}

/// What has to be chosen for a structure to be seen.
pub fn showing(present: Option<Referral>, wanted: Structure) -> Option<Referral> {
    let is_root = Dermatome::ALL.iter().any(|&of| root(of) == wanted);
    if is_root { None } else { Referral::of_points(wanted).or(present) }
}

/// What the picture shows, in plain words.
pub fn sentence(language: Language, settings: Settings) -> String {
    let words = |message: Message| message.in_language(language);
    match settings.referral {
        None => [words(text::SKIN_MAP_SHOWN), " ", words(text::EXPLAIN_FEELING_LOOSE)].concat(),
        Some(referral) => words(referral.description()).to_owned(),
    }
}
