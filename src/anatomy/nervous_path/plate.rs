//! The whole path of a signal as a drawing of the atlas: from where a nerve is hit to the brain, and where the brain feels it.

use super::{
    Story, brain, brain_folds, cord_form, horses_tail, over_the_foot, root, to_the_heel, to_the_outer_foot, whole_arms,
};
use crate::{
    anatomy::{
        Seen, Settings, Shape, Structure, Tissue,
        body_map::{lines, placed, plate::inside, sign, silhouette},
        form::mirrored,
        nerve_back::sciatic_nerve,
        pelvis_back::referral::stipple,
    },
    content::anatomy as content,
    geometry::{Point, curve, each, every, kept, path::Path, points, tube::Tube},
    questionnaire::{BodyView, Side},
    text::{self, Language, Message},
};

/// Width of a nerve in the picture, mm: more than in life, as the whole body is seen.
const WIDTH: f64 = 5.5;

impl Story {
    /// The one with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|story| story.name() == name)
    }

    /// Its name on a button.
    pub const fn title(self) -> Message {
        [text::EXPLAIN_FUNNY_TAP_ELBOW, text::EXPLAIN_FUNNY_TAP_L5, text::EXPLAIN_FUNNY_TAP_S1][self as usize]
    }

    /// The nerve or root that is hit.
    pub const fn nerve(self) -> Structure {
        [content::ULNAR_NERVE, content::ROOT_L5, content::ROOT_S1][self as usize]
    }
}

/// The story in which a structure is seen: the present one if it is seen there.
pub fn showing(present: Story, structure: Structure) -> Story {
    let is = |other: Structure| structure == other;
    if is(content::SUPERFICIAL_FIBULAR_NERVE) {
        Story::RootL5
    } else if is(content::SURAL_NERVE) && present == Story::RootL5 {
        Story::RootS1
    } else {
        present
    }
}

/// The nerves of one arm and one leg that are seen from this side.
#[inline(never)]
fn nerves(view: BodyView) -> Vec<(Structure, Vec<Point>)> {
    let division = sciatic_nerve::division();
    // from where the nerve divides on
    let below = |tube: Tube| {
        let rest = every(3, &kept(tube.middle(), &|point| point.y < division.y - 4.0));
        [vec![division], rest].concat()
    };
    let mut tibial = below(sciatic_nerve::tibial());
    let mut found: Vec<(Structure, Vec<Point>)> = Vec::new();
    for arm in whole_arms() {
        found.push((content::ULNAR_NERVE, arm));
    }
    found.push((content::ROOT_L5, root(content::ROOT_L5)));
    found.push((content::ROOT_S1, root(content::ROOT_S1)));
    found.push((content::SCIATIC_NERVE, every(4, sciatic_nerve::sciatic().middle())));
    let fibular = below(sciatic_nerve::common_fibular());
    let neck = fibular.last().copied().unwrap_or_default();
    found.push((content::COMMON_FIBULAR_NERVE, fibular));
    if view == BodyView::Front {
        found.push((content::SUPERFICIAL_FIBULAR_NERVE, [vec![neck], over_the_foot()].concat()));
    } else {
        tibial.extend_from_slice(to_the_heel().get(1..).unwrap_or_default());
        found.push((content::SURAL_NERVE, to_the_outer_foot()));
    }
    found.push((content::TIBIAL_NERVE, tibial));
    found
}

/// Every form, the deepest first.
#[inline(never)]
pub fn shapes(settings: Settings) -> Vec<Shape> {
    let story = settings.story;
    let view = story.view();
    let forms = silhouette(view);
    let skin = |form: Path| Shape::context(Tissue::Skin, form).unlabelled();
    let (mut shapes, mut outlines) = (Vec::new(), Vec::new());
    for form in &forms {
        outlines.extend(form.polylines(6));
        shapes.push(skin(form.clone()));
    }
    // over the outlines a body without one, so that no line runs between head and trunk
    shapes.push(skin(Path::joined(forms)).with_texture(lines(view)).seen(Seen::Glass));
    let all = &mut shapes;
    let tail = Tube::along(&points(&[[0.0, 150.0], [0.0, 60.0], [0.0, -40.0]]), &[5.0, 11.0, 9.0]);
    let mut nervous = vec![Shape::band(content::CAUDA_EQUINA, &tail).with_texture(horses_tail())];
    for (structure, way) in nerves(view) {
        let nerve = Shape::tube(structure, &Tube::along(&way, &[WIDTH]));
        // from the front, what runs behind the bones is seen through them
        let behind = view == BodyView::Front && [content::SCIATIC_NERVE, content::TIBIAL_NERVE].contains(&structure);
        let nerve = if behind { nerve.seen(Seen::Through) } else { nerve };
        nervous.push(mirrored(&nerve).unlabelled());
        nervous.push(nerve);
    }
    nervous.push(Shape::new(content::SPINAL_CORD, cord_form()));
    nervous.push(
        Shape::new(content::BRAIN, Path::joined(brain()))
            .with_edges(brain_folds())
            .labelled_at(Point::new(-40.0, brain_middle())),
    );
    let way = story.to_the_brain();
    let signal = Tube::along(&every(4, &way), &[WIDTH * 1.8]);
    nervous.push(Shape::band(story.nerve(), &signal).of(Tissue::Sore).with_edges(arrows(&way)).unlabelled());
    let hit = Path::ellipse(story.hit(), Point::new(1.0, 0.0), 12.0, 12.0);
    nervous.push(Shape::new(story.nerve(), hit).of(Tissue::Sore).unlabelled());
    let right = placed(sign(view, Side::Right));
    all.extend(Shape::all(nervous, &right));
    let skin = match story.skin() {
        Some(root) => root.patches(view, Side::Right),
        None => vec![each(&super::ulnar_skin(), &right)],
    };
    for patch in skin {
        let form = curve::closed(&inside(&patch, &outlines, view));
        let dots = stipple(&form);
        all.push(Shape::new(story.nerve(), form).of(Tissue::Sore).with_texture(dots).seen(Seen::Faintly).unlabelled());
    }
    let side = settings.side;
    Shape::all(shapes, &|point| side.place(point))
}

fn brain_middle() -> f64 {
    let [crown, base, ..] = super::brain_levels();
    crown.midpoint(base)
}

/// Small arrows along the way, so that its direction and the signal are seen without colour.
fn arrows(way: &[Point]) -> Path {
    let mut arrows = Path::default();
    for step in 1..16 {
        let share = f64::from(step) / 16.0;
        let (at, next) = (curve::along(way, share), curve::along(way, share + 0.01));
        let (ahead, aside) = ((next - at).unit() * 20.0, (next - at).unit().quarter_turn() * 16.0);
        arrows.extend(Path::line(&[at - ahead + aside, at, at - ahead - aside]));
    }
    arrows
}

/// The story in plain words.
pub fn sentence(language: Language, settings: Settings) -> String {
    let [seen, hit, felt] = match settings.story {
        Story::FunnyBone => {
            [text::NERVOUS_PATH_FUNNY_BONE, text::NERVOUS_PATH_FUNNY_BONE_HIT, text::NERVOUS_PATH_FUNNY_BONE_FELT]
        }
        Story::RootL5 => [text::NERVOUS_PATH_L5, text::NERVOUS_PATH_L5_HIT, text::NERVOUS_PATH_L5_FELT],
        Story::RootS1 => [text::NERVOUS_PATH_S1, text::NERVOUS_PATH_S1_HIT, text::NERVOUS_PATH_S1_FELT],
    };
    let words = |message: Message| message.in_language(language);
    [words(seen), ". ", words(hit), " ", words(text::NERVOUS_PATH_WAY), " ", words(felt)].concat()
}
