//! The way of a signal drawn on the whole body: where a nerve is hit, its way to the brain, and where the brain feels it.
//!
//! The signal runs once for each hit, by the style sheet alone; without motion its end is shown at once. The numbers 1 to 3 in the
//! drawing are those of [`steps`].

use super::{
    body_map::{body, path_data},
    marks::{circle, path, paths, reference, soft, words_of_size},
    paper::Frame,
};
use crate::{
    anatomy::{
        body_map::{Extent, frame, lines, placed, sign, silhouette},
        nervous_path::{self, Story},
    },
    geometry::{Point, curve, path::Path, region},
    markup::{Hooks, Markup, Widget, group, tag},
    questionnaire::Side,
    text::{self, Language, Message},
};
use yew::{prelude::*, virtual_dom::Key};

/// The body with one nerve's way to the brain.
#[derive(Clone, PartialEq, Properties)]
pub struct NervousPathProps {
    /// Unique in the page; prefix of the ids inside.
    pub id: AttrValue,
    /// Which nerve is hit.
    pub story: Story,
    /// How often it was hit: each time a signal runs once; at 0 nothing is lit.
    #[prop_or_default]
    pub hits: u32,
    /// Called when the place is tapped. Without it the drawing is a picture only.
    #[prop_or_default]
    pub on_hit: Option<Callback<()>>,
    /// The language of names.
    #[prop_or_default]
    pub language: Language,
}

/// Path data of one story, computed once.
#[derive(PartialEq)]
struct Drawn {
    outlines: Vec<AttrValue>,
    lines: AttrValue,
    brain: Vec<AttrValue>,
    folds: AttrValue,
    cord: AttrValue,
    nerves: AttrValue,
    way: AttrValue,
    rest: AttrValue,
    skin: Vec<AttrValue>,
    hit: Point,
    on_the_way: Point,
    felt: Point,
}

impl Drawn {
    #[inline(never)]
    fn new(story: Story) -> Self {
        let view = story.view();
        // the drawing is made from behind, where the person's right is at the viewer's right
        let place = placed(sign(view, Side::Right));
        let svg = |path: &Path| AttrValue::from(path.map(&place).svg());
        let way = story.to_the_brain();
        let skin = match story.skin() {
            Some(root) => root.patches(view, Side::Right),
            None => vec![crate::geometry::each(&nervous_path::ulnar_skin(), &place)],
        };
        let mut felt = Point::new(0.0, f64::INFINITY);
        let mut felt_forms = Vec::new();
        for patch in &skin {
            let middle = region::middle(patch);
            if middle.y < felt.y {
                felt = middle;
            }
            felt_forms.push(curve::closed(patch));
        }
        let mut brain = nervous_path::brain();
        for half in &mut brain {
            *half = half.map(&place);
        }
        Self {
            outlines: path_data(&silhouette(view)),
            lines: lines(view).svg().into(),
            brain: path_data(&brain),
            folds: svg(&nervous_path::brain_folds()),
            cord: svg(&nervous_path::cord_form()),
            nerves: svg(&nervous_path::other_nerves().and(nervous_path::horses_tail())),
            rest: svg(&curve::all_open(&story.to_the_skin())),
            hit: place(story.hit()),
            on_the_way: place(curve::along(&way, 0.62)),
            felt,
            way: svg(&curve::open(&way)),
            skin: path_data(&felt_forms),
        }
    }
}

impl Widget for NervousPathProps {
    const NAME: &'static str = "nervous-path";

    fn draw(&self, hooks: &mut Hooks) -> Html {
        nervous_path(self, &hooks.made(self.story, |story| Drawn::new(*story)))
    }
}

#[inline(never)]
fn nervous_path(props: &NervousPathProps, drawn: &Drawn) -> Html {
    let NervousPathProps { id, story, hits, language, .. } = props;
    let view = story.view();
    let frame = frame(view, Extent::Whole);
    let number = |at: Point, number: &'static str| {
        let size = frame.width() * 0.042;
        let words = words_of_size("", Point::new(at.x, at.y - size * 0.36), size, "middle").put(number);
        tag("g").class("nervous-path__number").put(circle("nervous-path__disc", at, size * 0.72)).put(words)
    };
    let aside = |point: Point, by: f64| Point::new(point.x + by * frame.width(), point.y);
    let outwards = drawn.felt.x.signum();
    let clipped = |class| tag("g").class(class).set("clip-path", reference(id, "clip"));
    let line = |class, d: &AttrValue| path(class, d.clone());
    let way = |class| tag("path").class(class).set("d", drawn.way.clone()).set("pathLength", "100");
    let nerves = tag("g")
        .class("nervous-path__nerves")
        .set("aria-hidden", "true")
        .put(clipped("").put(line("nervous-path__nerve", &drawn.nerves)).put(line("nervous-path__rest", &drawn.rest)))
        .put(line("nervous-path__cord", &drawn.cord))
        .put(paths("nervous-path__brain", &drawn.brain))
        .put(line("nervous-path__folds", &drawn.folds));
    let felt = tag("g").set("filter", reference(id, "soft")).put(paths("nervous-path__skin", &drawn.skin));
    // made anew with each hit, so that the signal runs anew
    let signal = tag("g")
        .key(Key::from(u64::from(*hits)))
        .class("nervous-path__signal")
        .set("aria-hidden", "true")
        .put(clipped("nervous-path__felt").put(felt).put(paths("nervous-path__skin-edge", &drawn.skin)))
        .put(way("nervous-path__way"))
        .put(way("nervous-path__pulse"))
        .put(number(aside(drawn.hit, 0.06 * outwards.abs() * drawn.hit.x.signum()), "1"))
        .put(number(aside(drawn.on_the_way, -0.055 * outwards), "2"))
        .put(number(aside(drawn.felt, 0.1 * outwards), "3"));
    tag("svg")
        .classes(&["body-map nervous-path", if *hits > 0 { "is-hit" } else { "" }])
        .set("viewBox", Frame::from(frame).view_box())
        .set("role", if props.on_hit.is_some() { "group" } else { "img" })
        .label(name(*story), *language)
        .put(tag("defs").put(soft(id, "25")))
        .put(body(id, view, Extent::Whole, &drawn.outlines, &drawn.lines))
        .put(nerves)
        .put(signal)
        .put(hit_spot(drawn, props, frame))
        .into()
}

/// The place to tap.
#[inline(never)]
fn hit_spot(drawn: &Drawn, props: &NervousPathProps, frame: region::Bounds) -> Markup {
    let spot = |class, radius: f64| circle(class, drawn.hit, frame.width() * radius);
    let ring = group().put(spot("nervous-path__halo", 0.026)).put(spot("nervous-path__ring", 0.026));
    let place = tag("g").class("nervous-path__hit");
    let Some(on_hit) = props.on_hit.clone() else { return place.set("aria-hidden", "true").put(ring) };
    let by_key = on_hit.clone();
    place
        .fixed("role: button; tabindex: 0")
        .label(tap(props.story), props.language)
        .on_click(on_hit.reform(|_: MouseEvent| ()))
        .on_key_down(move |event: KeyboardEvent| {
            if event.key() == " " || event.key() == "Enter" {
                event.prevent_default();
                by_key.emit(());
            }
        })
        .put(spot("nervous-path__touch", 0.085))
        .put(ring)
}

/// What the drawing shows.
const fn name(story: Story) -> Message {
    match story {
        Story::FunnyBone => text::NERVOUS_PATH_FUNNY_BONE,
        Story::RootL5 => text::NERVOUS_PATH_L5,
        Story::RootS1 => text::NERVOUS_PATH_S1,
    }
}

/// The verb on the place to tap, and on a button beside the drawing.
pub const fn tap(story: Story) -> Message {
    match story {
        Story::FunnyBone => text::NERVOUS_PATH_FUNNY_BONE_TAP,
        Story::RootL5 => text::NERVOUS_PATH_L5_TAP,
        Story::RootS1 => text::NERVOUS_PATH_S1_TAP,
    }
}

/// The three steps in words; their numbers stand in the drawing.
#[inline(never)]
pub fn steps(story: Story, language: Language) -> Html {
    let messages = match story {
        Story::FunnyBone => {
            [text::NERVOUS_PATH_FUNNY_BONE_HIT, text::NERVOUS_PATH_WAY, text::NERVOUS_PATH_FUNNY_BONE_FELT]
        }
        Story::RootL5 => [text::NERVOUS_PATH_L5_HIT, text::NERVOUS_PATH_WAY, text::NERVOUS_PATH_L5_FELT],
        Story::RootS1 => [text::NERVOUS_PATH_S1_HIT, text::NERVOUS_PATH_WAY, text::NERVOUS_PATH_S1_FELT],
    };
    let mut steps = tag("ol").class("nervous-path-steps");
    for step in messages {
        steps = steps.put(tag("li").words(step, language));
    }
    steps.into()
}
