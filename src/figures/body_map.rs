//! The body from the front, from behind and from below. Its regions are marked by touch, mouse or keys; [`body_list`] offers the same
//! regions as plain checkboxes. Skin areas of roots can be lit on it.

use super::{marks::path, paper};
use crate::{
    anatomy::body_map::{self, Dermatome, Extent, areas, frame},
    browser::page,
    geometry::{Point, curve, region},
    questionnaire::{BodyView, Feeling, Id, RegionId, Sheet, Side},
    text::{self, Language, Message},
};
use std::rc::Rc;
use yew::prelude::*;

/// What is felt where.
pub type Marks = Sheet<RegionId, Feeling, { RegionId::COUNT }>;

/// Regions that are marked without a kind of feeling, as marks.
pub fn marks(regions: &Sheet<RegionId, (), { RegionId::COUNT }>) -> Marks {
    regions.iter().map(|(region, ())| (region, Feeling::Unsaid)).collect()
}

/// Properties of [`BodyMap`].
#[derive(Clone, PartialEq, Properties)]
pub struct BodyMapProps {
    /// Unique in the page; prefix of the ids inside.
    pub id: AttrValue,
    /// From where the body is seen.
    pub view: BodyView,
    /// How much of it.
    #[prop_or_default]
    pub extent: Extent,
    /// What is marked.
    #[prop_or_default]
    pub marks: Marks,
    /// Regions that are lit up without being marked.
    #[prop_or_default]
    pub lit: Rc<[RegionId]>,
    /// Roots whose usual skin area is lit up, and on which side.
    #[prop_or_default]
    pub skin: Rc<[(Dermatome, Side)]>,
    /// Called with the region that was chosen. Without it the drawing is a picture only, and no region can be reached.
    #[prop_or_default]
    pub on_toggle: Option<Callback<RegionId>>,
    /// The language of names.
    #[prop_or_default]
    pub language: Language,
}

/// Path data of one view, computed once.
#[derive(PartialEq)]
struct Drawn {
    outlines: Vec<AttrValue>,
    lines: AttrValue,
    areas: Vec<DrawnArea>,
}

#[derive(PartialEq)]
struct DrawnArea {
    id: RegionId,
    form: AttrValue,
    touch: AttrValue,
    middle: Point,
}

impl Drawn {
    fn new(view: BodyView) -> Self {
        let areas = areas(view)
            .into_iter()
            .map(|area| DrawnArea {
                id: area.id,
                form: area.form.svg().into(),
                touch: crate::geometry::path::Path::line(&area.touch).svg().into(),
                middle: region::middle(&area.form.polylines(2).into_iter().next().unwrap_or_default()),
            })
            .collect();
        Self {
            outlines: body_map::silhouette(view).iter().map(|path| path.svg().into()).collect(),
            lines: body_map::lines(view).svg().into(),
            areas,
        }
    }

    /// The nearest region in the direction of an arrow key.
    fn beside(&self, from: RegionId, key: &str) -> Option<RegionId> {
        let way = match key {
            "ArrowUp" => Point::new(0.0, 1.0),
            "ArrowDown" => Point::new(0.0, -1.0),
            "ArrowLeft" => Point::new(-1.0, 0.0),
            "ArrowRight" => Point::new(1.0, 0.0),
            _ => return None,
        };
        let start = self.areas.iter().find(|area| area.id == from)?.middle;
        let cost = |area: &DrawnArea| {
            let step = area.middle - start;
            let (ahead, aside) = (step.dot(way), step.cross(way).abs());
            (ahead > 1.0).then_some(ahead + 3.0 * aside)
        };
        let found = self.areas.iter().filter(|area| area.id != from).filter_map(|area| Some((area.id, cost(area)?)));
        found
            .fold(None, |best: Option<(RegionId, f64)>, next| match best {
                Some(best) if best.1 <= next.1 => Some(best),
                _ => Some(next),
            })
            .map(|(id, _)| id)
    }
}

/// The body in one view.
#[component]
pub fn BodyMap(props: &BodyMapProps) -> Html {
    let BodyMapProps { id, view, extent, marks, lit, language, .. } = props;
    let drawn = use_memo(*view, |view| Drawn::new(*view));
    let reached = use_state_eq(|| None::<RegionId>);
    let name = match view {
        BodyView::Front => text::BODY_MAP_FRONT,
        BodyView::Back => text::BODY_MAP_BACK,
        BodyView::Sole => text::BODY_MAP_SOLE,
    };
    let frame = frame(*view, *extent);
    let corner = [frame.low.x, -frame.high.y, frame.width(), frame.height()].map(|n| paper::units(n));
    // one region is in the order of the Tab key, the arrows lead to the others
    let first = reached.or_else(|| drawn.areas.first().map(|area| area.id));
    let role = if props.on_toggle.is_some() { "group" } else { "img" };
    // in a picture only what is lit or marked is of interest
    let shown = |area: &&DrawnArea| props.on_toggle.is_some() || lit.contains(&area.id) || marks.get(area.id).is_some();
    let regions = drawn.areas.iter().filter(shown).map(|area| {
        let state = (marks.get(area.id), lit.contains(&area.id), first == Some(area.id));
        region_mark(area, state, props, &drawn, &reached.setter())
    });
    let touch = props.on_toggle.as_ref().map(|toggle| {
        let target = |area: &DrawnArea| {
            let (toggle, region) = (toggle.clone(), area.id);
            html! { <path d={area.touch.clone()} onclick={move |_: MouseEvent| toggle.emit(region)} /> }
        };
        html! { <g class="body-map__touch">{ for drawn.areas.iter().map(target) }</g> }
    });
    html! {
        <svg class={classes!("body-map", format!("body-map--{}", class_of(*view)))} viewBox={corner.join(" ")} {role}
            aria-label={name.in_language(*language)}>
            { patterns(id) }
            { body(id, *view, *extent, &drawn.outlines, &drawn.lines) }
            { touch.unwrap_or_default() }
            { for regions }
            { skin(props, frame) }
            { sides(*view, frame, *language) }
        </svg>
    }
}

/// The body itself: one outline around all its forms, a soft shade on the side away from the light, and inner lines.
pub(super) fn body(id: &AttrValue, view: BodyView, extent: Extent, outlines: &[AttrValue], lines: &AttrValue) -> Html {
    let forms = |class: &'static str| -> Html { outlines.iter().map(|d| path(class, d.clone())).collect() };
    let fades = extent == Extent::Legs && view != BodyView::Sole;
    let frame = frame(view, extent);
    let [x, y, width, height] = [frame.low.x, -frame.high.y, frame.width(), frame.height()].map(paper::units);
    html! {
        <>
            <defs>
                <clipPath id={format!("{id}-clip")}>{ forms("body-map__clip") }</clipPath>
                <linearGradient id={format!("{id}-fade")} x1="0" y1="0" x2="0" y2="1">
                    <stop offset="0" stop-color="black" />
                    <stop offset="0.1" stop-color="white" />
                </linearGradient>
                <mask id={format!("{id}-mask")} maskUnits="userSpaceOnUse" x={x.clone()} y={y.clone()} width={width.clone()} height={height.clone()}>
                    <rect {x} {y} {width} {height} fill={format!("url(#{id}-fade)")} />
                </mask>
            </defs>
            <g class="body-map__body" aria-hidden="true" mask={fades.then(|| format!("url(#{id}-mask)"))}>
                { forms("body-map__outline") }
                <g clip-path={format!("url(#{id}-clip)")}>
                    { forms("body-map__shade") }
                    <g transform="translate(-75 -45)">{ forms("body-map__light") }</g>
                </g>
                { path("body-map__lines", lines.clone()) }
            </g>
        </>
    }
}

fn class_of(view: BodyView) -> &'static str {
    match view {
        BodyView::Front => "front",
        BodyView::Back => "back",
        BodyView::Sole => "sole",
    }
}

/// A sign for each feeling, so that colour is never alone.
fn patterns(id: &AttrValue) -> Html {
    let pattern = |name: &str, d: &'static str| {
        html! {
            <pattern id={format!("{id}-{name}")} width="120" height="120" patternUnits="userSpaceOnUse">
                <path class="body-map__sign" {d} />
            </pattern>
        }
    };
    html! {
        <defs>
            { pattern("unsaid", "M-20 20L20 -20M-10 130L130 -10M100 140L140 100") }
            { pattern("pain", "M-20 20L20 -20M-10 130L130 -10M100 140L140 100") }
            { pattern("numb", "M30 30h1M90 90h1") }
            { pattern("tingling", "M0 45l30 -30l30 30l30 -30l30 30M0 105l30 -30l30 30l30 -30l30 30") }
            { pattern("weak", "M0 30h120M0 90h120") }
        </defs>
    }
}

fn region_mark(
    area: &DrawnArea,
    (mark, lit, in_order): (Option<Feeling>, bool, bool),
    props: &BodyMapProps,
    drawn: &Rc<Drawn>,
    reached: &UseStateSetter<Option<RegionId>>,
) -> Html {
    let region = area.id;
    let class = classes!("body-map__region", mark.map(|_| "is-marked"), lit.then_some("is-lit"));
    let inside = html! {
        <>
            { path("body-map__halo", area.form.clone()) }
            { path("body-map__form", area.form.clone()) }
            { mark.map_or_else(Html::default, |feeling| html! {
                <path class="body-map__hatch" d={area.form.clone()} fill={format!("url(#{}-{})", props.id, feeling.name())} />
            }) }
        </>
    };
    let Some(toggle) = props.on_toggle.clone() else {
        return html! { <g key={region.name()} {class} aria-hidden="true">{ inside }</g> };
    };
    let onclick = {
        let (toggle, reached) = (toggle.clone(), reached.clone());
        move |_: MouseEvent| {
            reached.set(Some(region));
            toggle.emit(region);
        }
    };
    let onfocusin = {
        let reached = reached.clone();
        move |_: FocusEvent| reached.set(Some(region))
    };
    let onkeydown = {
        let (drawn, prefix) = (drawn.clone(), props.id.clone());
        move |event: KeyboardEvent| {
            let key = event.key();
            if key == " " || key == "Enter" {
                event.prevent_default();
                toggle.emit(region);
            } else if let Some(next) = drawn.beside(region, &key) {
                event.prevent_default();
                page::focus(&region_id(&prefix, next));
            }
        }
    };
    html! {
        <g key={region.name()} {class} id={region_id(&props.id, region)} role="checkbox" tabindex={if in_order { "0" } else { "-1" }}
            aria-checked={if mark.is_some() { "true" } else { "false" }} aria-label={spoken(region, mark, props.language)}
            {onclick} {onfocusin} {onkeydown}>
            { inside }
        </g>
    }
}

fn region_id(prefix: &AttrValue, region: RegionId) -> String {
    format!("{prefix}-{}", region.name())
}

/// The word for a feeling, where one was named.
pub const fn feeling_word(feeling: Feeling) -> Option<Message> {
    match feeling {
        Feeling::Unsaid => None,
        Feeling::Pain => Some(text::FEELING_PAIN),
        Feeling::Numb => Some(text::FEELING_NUMB),
        Feeling::Tingling => Some(text::FEELING_TINGLING),
        Feeling::Weak => Some(text::FEELING_WEAK),
    }
}

/// The name of a region with what is felt there.
pub fn spoken(region: RegionId, mark: Option<Feeling>, language: Language) -> String {
    let name = region.region().name.in_language(language);
    match mark.and_then(feeling_word) {
        Some(feeling) => text::feeling_marked(language, feeling.in_language(language), name),
        None => name.to_owned(),
    }
}

/// The lit skin areas of roots: soft at their borders, as they are, and named.
fn skin(props: &BodyMapProps, frame: region::Bounds) -> Html {
    if props.skin.is_empty() {
        return Html::default();
    }
    let id = &props.id;
    let size = frame.width() * 0.045;
    let areas: Vec<(Dermatome, Vec<Vec<Point>>)> =
        props.skin.iter().map(|&(root, side)| (root, root.patches(props.view, side))).collect();
    let area = |(root, patches): &(Dermatome, Vec<Vec<Point>>)| {
        html! {
            <g filter={format!("url(#{id}-soft)")}>
                { for patches.iter().map(|patch| path(skin_class(*root), curve::closed(patch).svg().into())) }
            </g>
        }
    };
    let name = |(root, patches): &(Dermatome, Vec<Vec<Point>>)| {
        let largest = patches.iter().max_by(|a, b| region::area(a).total_cmp(&region::area(b)));
        largest.map(|patch| inner_point(patch)).map_or_else(Html::default, |at| {
            html! {
                <text class="body-map__root" x={paper::units(at.x)} y={paper::units(size * 0.35 - at.y)} font-size={paper::units(size)}
                    text-anchor="middle">{ root.short() }</text>
            }
        })
    };
    html! {
        <g class="body-map__skin" aria-hidden="true">
            <defs>
                <filter id={format!("{id}-soft")}><feGaussianBlur stdDeviation="28" /></filter>
            </defs>
            <g clip-path={format!("url(#{id}-clip)")}>{ for areas.iter().map(area) }</g>
            { for areas.iter().map(name) }
        </g>
    }
}

/// Neighbours differ in tone.
const fn skin_class(root: Dermatome) -> &'static str {
    match root as usize % 3 {
        0 => "body-map__skin-area body-map__skin-area--one",
        1 => "body-map__skin-area body-map__skin-area--two",
        _ => "body-map__skin-area body-map__skin-area--three",
    }
}

/// A point well inside a form: half way between the borders at the height of its middle.
fn inner_point(form: &[Point]) -> Point {
    let middle = region::middle(form);
    let crossings: Vec<f64> = form
        .iter()
        .zip(form.iter().cycle().skip(1))
        .filter(|(a, b)| (a.y > middle.y) != (b.y > middle.y))
        .map(|(a, b)| a.towards(*b, (middle.y - a.y) / (b.y - a.y)).x)
        .collect();
    let (low, high) = crossings.iter().fold((f64::MAX, f64::MIN), |(low, high), x| (low.min(*x), high.max(*x)));
    if low <= high { Point::new((low + high) / 2.0, middle.y) } else { middle }
}

/// Which side is which: the person's own, in the upper corners.
fn sides(view: BodyView, frame: region::Bounds, language: Language) -> Html {
    let size = frame.width() * if view == BodyView::Sole { 0.066 } else { 0.052 };
    let [left, right] = [Side::Left, Side::Right].map(|side| body_map::sign(view, side) > 0.0);
    let word = |at_end: bool, message: Message| {
        let (x, anchor) = if at_end { (frame.high.x - 4.0, "end") } else { (frame.low.x + 4.0, "start") };
        html! {
            <text class="body-map__side" x={paper::units(x)} y={paper::units(size * 1.1 - frame.high.y)} font-size={paper::units(size)}
                text-anchor={anchor}>
                { message.in_language(language) }
            </text>
        }
    };
    html! { <g aria-hidden="true">{ word(left, text::BODY_MAP_LEFT) }{ word(right, text::BODY_MAP_RIGHT) }</g> }
}

/// The three views side by side, with their names: what a person marks.
pub fn body_maps(id: &'static str, marks: &Marks, on_toggle: &Callback<RegionId>, language: Language) -> Html {
    let views = [
        (BodyView::Front, text::BODY_MAP_CAPTION_FRONT),
        (BodyView::Back, text::BODY_MAP_CAPTION_BACK),
        (BodyView::Sole, text::BODY_MAP_CAPTION_SOLE),
    ];
    let figure = |(view, caption): (BodyView, Message)| {
        html! {
            <figure class={format!("body-maps__view body-maps__view--{}", class_of(view))}>
                <BodyMap id={format!("{id}-{}", class_of(view))} {view} marks={*marks} on_toggle={on_toggle.clone()} {language} />
                <figcaption>{ caption.in_language(language) }</figcaption>
            </figure>
        }
    };
    html! { <div class="body-maps">{ for views.map(figure) }</div> }
}

/// The parts of the body under which the list names regions, without their sides.
pub const LIST: [(Message, &[&str]); 4] = [
    (text::BODY_LIST_TRUNK, &["low-back", "dimple", "buttock", "sit-bone", "outer-hip", "groin", "groin-front"]),
    (text::BODY_LIST_THIGH, &["thigh-front", "thigh-outer", "thigh-back", "knee"]),
    (text::BODY_LIST_LEG, &["shin", "calf-back", "calf-outer"]),
    (text::BODY_LIST_FOOT, &["foot-top", "foot-outer", "sole", "big-toe"]),
];

/// The same regions as plain checkboxes, with the same names and the same marks.
pub fn body_list(id: &'static str, marks: &Marks, on_toggle: &Callback<RegionId>, language: Language) -> Html {
    let option = |region: RegionId| {
        let toggle = on_toggle.clone();
        html! {
            <label key={region.name()} class="choice__option">
                <input type="checkbox" id={format!("{id}-{}", region.name())} name={id} value={region.name()}
                    checked={marks.get(region).is_some()} onchange={move |_: Event| toggle.emit(region)} />
                <span>{ spoken(region, marks.get(region), language) }</span>
            </label>
        }
    };
    let group = |(legend, names): (Message, &[&str])| {
        let regions = names.iter().flat_map(|name| {
            ["", "left-", "right-"].into_iter().filter_map(move |side| RegionId::named(&format!("{side}{name}")))
        });
        html! {
            <fieldset class="choice body-list__part">
                <legend class="choice__legend">{ legend.in_language(language) }</legend>
                <div class="choice__options">{ for regions.map(option) }</div>
            </fieldset>
        }
    };
    html! { <div class="body-list">{ for LIST.into_iter().map(group) }</div> }
}

/// How to mark, in words.
pub fn how_to_mark(language: Language) -> &'static str {
    text::BODY_MAP_KEYS.in_language(language)
}
