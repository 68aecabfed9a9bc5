//! The disc and the canal from above as a drawing of the atlas: level, what has come out, where, and on which side.

use super::{Case, FromAbove, Nerve, Nervous, Place, root_met};
use crate::{
    anatomy::{Settings, Shape, Side, Structure, Tissue, structure},
    biomechanics::{Annulus, Condition, Disc, Herniation, Posture, herniation, posture, segment::segment, standing},
    content::anatomy as content,
    geometry::{Point, curve, every, kept, path::Path, region},
    neurology::{exiting_root, traversing_root},
    text::{self, Language, Message},
};

/// What a reader can let come out.
pub const KINDS: [Option<Herniation>; 5] = [
    None,
    Some(Herniation::Bulge),
    Some(Herniation::Protrusion),
    Some(Herniation::Extrusion),
    Some(Herniation::Sequestration),
];

/// The posture in which the disc is drawn: a piece comes off only under more load than that of standing.
fn stance(settings: Settings) -> &'static Posture {
    let lifting = (settings.herniation == Some(Herniation::Sequestration)).then(|| posture("round-back-lift"));
    lifting.flatten().unwrap_or(standing())
}

/// The value of a link for one of them.
pub const fn kind_id(kind: Option<Herniation>) -> &'static str {
    match kind {
        None => "none",
        Some(kind) => kind.id(),
    }
}

/// Its name on a button.
pub const fn kind_name(kind: Option<Herniation>) -> Message {
    match kind {
        None => text::REFERRAL_NONE,
        Some(Herniation::Bulge) => text::FINDING_BULGE,
        Some(Herniation::Protrusion) => text::FINDING_PROTRUSION,
        Some(Herniation::Extrusion) => text::FINDING_EXTRUSION,
        Some(Herniation::Sequestration) => text::FINDING_SEQUESTRATION,
    }
}

/// The name of a place on a button.
pub const fn place_name(place: Place) -> Message {
    [text::DISC_ABOVE_CENTRAL, text::DISC_LAB_PLACE_BESIDE, text::DISC_LAB_PLACE_OPENING, text::DISC_LAB_PLACE_OUTSIDE]
        [place as usize]
}

/// The disc of the model whose back wall is damaged so far that this comes out.
pub fn disc(settings: Settings) -> Option<Disc> {
    let damage = match settings.herniation {
        None => Annulus::Healthy.damage(),
        Some(Herniation::Bulge) => Annulus::Fissured.damage(),
        Some(Herniation::Protrusion) => herniation::law().opens,
        Some(_) => Annulus::Torn.damage(),
    };
    let condition = Condition { segment: segment(settings.level)?, damage, ..Condition::healthy() };
    let stance = stance(settings);
    Disc::of(condition).ok()?.moved_to(stance.angle, stance.load).ok()
}

/// The geometry of these settings.
pub fn geometry(settings: Settings) -> Option<FromAbove> {
    let disc = disc(settings)?;
    Some(FromAbove::new(&Case {
        segment: disc.condition().segment,
        section: &disc.section(),
        angle: disc.angle(),
        herniation: settings.herniation,
        place: settings.place,
        side: settings.side,
    }))
}

/// The structure of the root that a level lets pass or leave.
fn nerve(level: &str, kind: Nervous) -> Option<Structure> {
    let root = if kind == Nervous::Exiting { exiting_root(level) } else { traversing_root(level) }?;
    structure(&["root-", root.id].concat())
}

/// What of the view's settings has to be changed for a structure to be seen.
#[inline(never)]
pub fn showing(settings: Settings, wanted: Structure) -> Settings {
    if wanted == content::HERNIATION {
        return Settings { herniation: settings.herniation.or(Some(Herniation::Extrusion)), ..settings };
    }
    let seen = |level: &str| {
        [Nervous::Traversing, Nervous::Exiting]
            .into_iter()
            .any(|kind| nerve(level, kind).is_some_and(|it| wanted == it))
    };
    let is_root = wanted.id().starts_with("root-") && !seen(settings.level);
    let level = crate::biomechanics::segment::segments().iter().find(|segment| is_root && seen(segment.id));
    Settings { level: level.map_or(settings.level, |segment| segment.id), ..settings }
}

/// Small discs.
fn dots(middles: &[Point], radius: f64) -> Path {
    let mut dots = Path::default();
    for middle in middles {
        dots.extend(Path::ellipse(*middle, Point::new(1.0, 0.0), radius, radius));
    }
    dots
}

/// Every form, the deepest first.
#[inline(never)]
pub fn shapes(settings: Settings) -> Vec<Shape> {
    let Some(view) = geometry(settings) else { return Vec::new() };
    let mut shapes = Vec::new();
    let all = &mut shapes;
    // what a label on the side of the herniation or on the other names
    let pair = |all: &mut Vec<Shape>, of: Structure, forms: &[Vec<Point>], far: bool| {
        for (index, form) in forms.iter().enumerate() {
            let shape = Shape::closed(of, form);
            let labelled = (index == settings.side as usize) != far;
            all.push(if labelled { shape } else { shape.unlabelled() });
        }
    };
    let (psoas, deep) = view.muscles.split_at(view.muscles.len().min(2));
    pair(all, content::PSOAS_MAJOR, psoas, true);
    pair(all, content::DEEP_BACK_MUSCLES, deep, true);
    let beside = |x: f64, y: f64| settings.side.place(Point::new(x, y));
    let recess = view.traversing[Side::Right as usize].centre;
    let (core, back) = (region::middle(&view.nucleus), region::middle(&view.sac).y);
    all.push(
        Shape::closed(content::VERTEBRAL_CANAL, &view.canal)
            .of(Tissue::Fat)
            .labelled_at(beside(-recess.x - 3.5, recess.y - 2.0)),
    );
    let yellow = Shape::closed(content::LIGAMENTUM_FLAVUM, &view.yellow_ligament);
    let joint = view.joints.get(settings.side as usize).map(|joint| region::middle(joint)).unwrap_or_default();
    all.push(yellow.labelled_at(Point::new(joint.x * 0.22, joint.y - 2.4)));
    let lamina = view.arch.get(11).copied().unwrap_or_default();
    all.push(Shape::closed(content::LAMINA, &view.arch).labelled_at(beside(-lamina.x.abs(), lamina.y + 3.0)));
    // the outline of the arch runs from its middle over one half to the tip of the spinous process
    let root_of_the_process = view.arch.get(13).map_or(0.0, |point| point.y);
    let process = kept(&view.arch, &|point| point.y <= root_of_the_process);
    all.push(Shape::closed(content::SPINOUS_PROCESS, process));
    let bones = all.len();
    pair(all, content::FACET_JOINT, &view.processes, true);
    for process in all.iter_mut().skip(bones) {
        process.tissue = Tissue::Bone;
    }
    pair(all, content::FACET_JOINT, &view.joints, false);
    let sac = Shape::closed(content::DURAL_SAC, &view.sac);
    all.push(sac.with_edges(curve::open(&view.sac_contact)).labelled_at(beside(-6.0, back + 2.0)));
    let tail = Shape::new(content::CAUDA_EQUINA, dots(&view.strands, 0.75));
    all.push(tail.labelled_at(view.strands.get(5).map_or(core, |at| beside(-at.x.abs(), at.y))));
    let [front, behind] = &view.ligaments;
    let front_middle = front.get(8).copied().unwrap_or_default();
    all.push(
        Shape::closed(content::ANTERIOR_LONGITUDINAL_LIGAMENT, front)
            .labelled_at(Point::new(front_middle.x, front_middle.y + 0.5)),
    );
    let mut rings = Path::default();
    for layer in &view.layers {
        rings.extend(curve::closed(&every(2, layer)));
    }
    let at = |outline: &[Point]| outline.get(32).copied().unwrap_or_default();
    let wall = at(&view.nucleus).midway(at(&view.rim));
    all.push(
        Shape::closed(content::ANNULUS_FIBROSUS, &view.rim)
            .with_texture(rings)
            .labelled_at(beside(wall.x.abs(), wall.y)),
    );
    all.push(Shape::closed(content::NUCLEUS_PULPOSUS, &view.nucleus).labelled_at(core + beside(8.0, 3.0)));
    all.push(Shape::closed(content::POSTERIOR_LONGITUDINAL_LIGAMENT, behind).unlabelled());
    if !view.fissure.is_empty() {
        all.push(Shape::closed(content::ANNULUS_FIBROSUS, &view.fissure).of(Tissue::Nucleus).unlabelled());
    }
    if !view.escaped.is_empty() {
        all.push(Shape::closed(content::HERNIATION, &view.escaped));
    }
    for &kind in &[Nervous::Traversing, Nervous::Exiting] {
        let Some(of) = nerve(settings.level, kind) else { continue };
        for &side in &[Side::Left, Side::Right] {
            let cut = view.nerve(kind, side);
            let shape = Shape::closed(of, cut.outline())
                .with_edges(curve::open(&cut.contact))
                .labelled_at(cut.within(0.0, -0.35));
            let shape = if cut.touched() {
                shape.of(Tissue::Sore).with_texture(stripes(cut))
            } else {
                shape.with_texture(bundles(cut))
            };
            all.push(if side == settings.side { shape } else { shape.unlabelled() });
        }
    }
    shapes
}

/// Stripes across a cut root that something touches.
fn stripes(nerve: &Nerve) -> Path {
    let mut stripes = Path::default();
    for &x in &[-0.6, -0.2, 0.2, 0.6_f64] {
        let half = (0.9 - x * x).sqrt();
        stripes.extend(Path::line(&[nerve.within(x - 0.2, -half), nerve.within(x + 0.2, half)]));
    }
    stripes
}

/// The bundles of fibres in a cut root.
fn bundles(nerve: &Nerve) -> Path {
    dots(&nerve.bundles(), nerve.half_thickness * Nerve::BUNDLE)
}

/// What the picture shows, and which root lies at the chosen place, in plain words.
#[inline(never)]
pub fn sentence(language: Language, settings: Settings) -> String {
    let word = |message: Message| message.in_language(language);
    let out = word(match settings.herniation {
        None => text::DISC_ABOVE_WHOLE,
        Some(Herniation::Bulge) => text::DISC_LAB_OUT_BULGE,
        Some(Herniation::Protrusion) => text::DISC_LAB_OUT_PROTRUSION,
        Some(Herniation::Extrusion) => text::DISC_LAB_OUT_EXTRUSION,
        Some(Herniation::Sequestration) => text::DISC_LAB_OUT_SEQUESTRATION,
    });
    let shown = [
        &*text::from_above_title(language, settings.level),
        ". ",
        word(stance(settings).name),
        ". ",
        out,
        " ",
        word(place_name(settings.place)),
        ": ",
    ]
    .concat();
    let Some(root) = root_met(settings.level, settings.place) else { return shown + word(text::DISC_ABOVE_SAC) };
    let way = match settings.place.meets() {
        Nervous::Exiting => text::disc_above_exiting(language, word(root.name)),
        _ => text::disc_above_traversing(language, word(root.name)),
    };
    let felt = text::disc_above_root(language, word(root.movement), word(root.reflex), word(root.skin));
    [&*shown, &way, " ", &felt, " ", word(text::EXPLAIN_FEELING_LOOSE)].concat()
}
