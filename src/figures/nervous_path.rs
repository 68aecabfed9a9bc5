//! The way of a signal drawn on the whole body: where a nerve is hit, its way to the brain, and where the brain feels it.
//!
//! The signal runs once for each hit, by the style sheet alone; without motion its end is shown at once. The numbers 1 to 3 in the
//! drawing are those of [`steps`].

use super::{
    body_map::body,
    marks::{circle, path},
    paper,
};
use crate::{
    anatomy::{
        body_map::{Extent, frame, lines, placed, sign, silhouette},
        nervous_path::{self, Story},
    },
    geometry::{Point, curve, path::Path, region},
    questionnaire::Side,
    text::{self, Language, Message},
};
use yew::prelude::*;

/// Properties of [`NervousPath`].
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
    fn new(story: Story) -> Self {
        let view = story.view();
        // the drawing is made from behind, where the person's right is at the viewer's right
        let place = placed(sign(view, Side::Right));
        let svg = |path: &Path| AttrValue::from(path.map(&place).svg());
        let way = story.to_the_brain();
        let skin = match story.skin() {
            Some(root) => root.patches(view, Side::Right),
            None => vec![nervous_path::ulnar_skin().into_iter().map(&place).collect()],
        };
        let lowest = |patch: &Vec<Point>| region::middle(patch).y;
        let felt = skin.iter().min_by(|a, b| lowest(a).total_cmp(&lowest(b)));
        Self {
            outlines: silhouette(view).iter().map(|form| form.svg().into()).collect(),
            lines: lines(view).svg().into(),
            brain: nervous_path::brain().iter().map(svg).collect(),
            folds: svg(&nervous_path::brain_folds()),
            cord: svg(&nervous_path::cord_form()),
            nerves: svg(&nervous_path::other_nerves().and(nervous_path::horses_tail())),
            rest: svg(&Path::joined(story.to_the_skin().iter().map(|line| curve::open(line)))),
            hit: place(story.hit()),
            on_the_way: place(curve::along(&way, 0.62)),
            felt: felt.map(|patch| region::middle(patch)).unwrap_or_default(),
            way: svg(&curve::open(&way)),
            skin: skin.iter().map(|patch| curve::closed(patch).svg().into()).collect(),
        }
    }
}

/// The body with one nerve's way to the brain.
#[component]
pub fn NervousPath(props: &NervousPathProps) -> Html {
    let NervousPathProps { id, story, hits, language, .. } = props;
    let view = story.view();
    let drawn = use_memo(*story, |story| Drawn::new(*story));
    let frame = frame(view, Extent::Whole);
    let corner = [frame.low.x, -frame.high.y, frame.width(), frame.height()].map(paper::units);
    let role = if props.on_hit.is_some() { "group" } else { "img" };
    let number = |at: Point, number: &'static str| {
        let size = frame.width() * 0.042;
        html! {
            <g class="nervous-path__number">
                { circle("nervous-path__disc", at, size * 0.72) }
                <text x={paper::units(at.x)} y={paper::units(size * 0.36 - at.y)} font-size={paper::units(size)} text-anchor="middle">{ number }</text>
            </g>
        }
    };
    let aside = |point: Point, by: f64| Point::new(point.x + by * frame.width(), point.y);
    let outwards = drawn.felt.x.signum();
    html! {
        <svg class={classes!("body-map", "nervous-path", (*hits > 0).then_some("is-hit"))} viewBox={corner.join(" ")} {role}
            aria-label={name(*story).in_language(*language)}>
            <defs><filter id={format!("{id}-soft")}><feGaussianBlur stdDeviation="25" /></filter></defs>
            { body(id, view, Extent::Whole, &drawn.outlines, &drawn.lines) }
            <g class="nervous-path__nerves" aria-hidden="true">
                { path("nervous-path__nerve", drawn.nerves.clone()) }
                { path("nervous-path__rest", drawn.rest.clone()) }
                { path("nervous-path__cord", drawn.cord.clone()) }
                { for drawn.brain.iter().map(|d| path("nervous-path__brain", d.clone())) }
                { path("nervous-path__folds", drawn.folds.clone()) }
            </g>
            // made anew with each hit, so that the signal runs anew
            <g key={*hits} class="nervous-path__signal" aria-hidden="true">
                <g class="nervous-path__felt" clip-path={format!("url(#{id}-clip)")}>
                    <g filter={format!("url(#{id}-soft)")}>
                        { for drawn.skin.iter().map(|d| path("nervous-path__skin", d.clone())) }
                    </g>
                    { for drawn.skin.iter().map(|d| path("nervous-path__skin-edge", d.clone())) }
                </g>
                <path class="nervous-path__way" d={drawn.way.clone()} pathLength="100" />
                <path class="nervous-path__pulse" d={drawn.way.clone()} pathLength="100" />
                { number(aside(drawn.hit, 0.06 * outwards.abs() * drawn.hit.x.signum()), "1") }
                { number(aside(drawn.on_the_way, -0.055 * outwards), "2") }
                { number(aside(drawn.felt, 0.1 * outwards), "3") }
            </g>
            { hit_spot(&drawn, props, frame) }
        </svg>
    }
}

/// The place to tap.
fn hit_spot(drawn: &Drawn, props: &NervousPathProps, frame: region::Bounds) -> Html {
    let ring = html! {
        <>
            { circle("nervous-path__halo", drawn.hit, frame.width() * 0.026) }
            { circle("nervous-path__ring", drawn.hit, frame.width() * 0.026) }
        </>
    };
    let Some(on_hit) = props.on_hit.clone() else {
        return html! { <g class="nervous-path__hit" aria-hidden="true">{ ring }</g> };
    };
    let onclick = on_hit.reform(|_: MouseEvent| ());
    let onkeydown = move |event: KeyboardEvent| {
        if event.key() == " " || event.key() == "Enter" {
            event.prevent_default();
            on_hit.emit(());
        }
    };
    html! {
        <g class="nervous-path__hit" role="button" tabindex="0" aria-label={tap(props.story).in_language(props.language)} {onclick} {onkeydown}>
            { circle("nervous-path__touch", drawn.hit, frame.width() * 0.085) }
            { ring }
        </g>
    }
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
pub fn steps(story: Story, language: Language) -> Html {
    let messages = match story {
        Story::FunnyBone => {
            [text::NERVOUS_PATH_FUNNY_BONE_HIT, text::NERVOUS_PATH_WAY, text::NERVOUS_PATH_FUNNY_BONE_FELT]
        }
        Story::RootL5 => [text::NERVOUS_PATH_L5_HIT, text::NERVOUS_PATH_WAY, text::NERVOUS_PATH_L5_FELT],
        Story::RootS1 => [text::NERVOUS_PATH_S1_HIT, text::NERVOUS_PATH_WAY, text::NERVOUS_PATH_S1_FELT],
    };
    html! { <ol class="nervous-path-steps">{ for messages.map(|step| html! { <li>{ step.in_language(language) }</li> }) }</ol> }
}
