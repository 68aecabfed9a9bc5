//! The body from the front, from behind and from below. Its regions are marked by touch, mouse or keys; [`body_list`] offers the same
//! regions as plain checkboxes. Skin areas of roots can be lit on it.

use super::{
    marks::{framed, key_entry, part, path, paths, reference, soft, words_of_size},
    paper::Frame,
};
use crate::{
    anatomy::body_map::{self, Dermatome, Extent, areas, frame},
    browser::page,
    geometry::{Point, curve, path::Path, region},
    markup::{Held, Hooks, Markup, Widget, group, tag, widget},
    order::sort_few,
    questionnaire::{BodyView, Feeling, Id, Marks, RegionId, Side},
    text::{self, Language, Message},
};
use std::rc::Rc;
use yew::prelude::*;

/// The body in one view.
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

impl BodyMapProps {
    /// A picture of the legs with nothing marked or lit.
    pub fn plain(id: impl Into<AttrValue>, view: BodyView, language: Language) -> Self {
        Self {
            id: id.into(),
            view,
            extent: Extent::default(),
            marks: Marks::default(),
            lit: Rc::default(),
            skin: Rc::default(),
            on_toggle: None,
            language,
        }
    }
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
    #[inline(never)]
    fn new(view: BodyView) -> Self {
        let mut drawn = Vec::new();
        for area in areas(view) {
            drawn.push(DrawnArea {
                id: area.id,
                form: area.form.svg().into(),
                touch: Path::line(&area.touch).svg().into(),
                middle: region::middle(&area.form.polylines(2).into_iter().next().unwrap_or_default()),
            });
        }
        Self {
            outlines: path_data(&body_map::silhouette(view)),
            lines: body_map::lines(view).svg().into(),
            areas: drawn,
        }
    }

    /// The nearest region in the direction of an arrow key.
    #[inline(never)]
    fn beside(&self, from: RegionId, key: &str) -> Option<RegionId> {
        let way = match key {
            "ArrowUp" => Point::new(0.0, 1.0),
            "ArrowDown" => Point::new(0.0, -1.0),
            "ArrowLeft" => Point::new(-1.0, 0.0),
            "ArrowRight" => Point::new(1.0, 0.0),
            _ => return None,
        };
        let start = self.areas.iter().find(|area| area.id == from)?.middle;
        let (mut nearest, mut least) = (None, f64::INFINITY);
        for area in &self.areas {
            let step = area.middle - start;
            let (ahead, aside) = (step.dot(way), step.cross(way).abs());
            let cost = ahead + 3.0 * aside;
            if area.id != from && ahead > 1.0 && cost < least {
                (nearest, least) = (Some(area.id), cost);
            }
        }
        nearest
    }
}

/// The text of each path.
pub(super) fn path_data(paths: &[Path]) -> Vec<AttrValue> {
    let mut data = Vec::new();
    for path in paths {
        data.push(path.svg().into());
    }
    data
}

impl Widget for BodyMapProps {
    const NAME: &'static str = "body-map";

    fn draw(&self, hooks: &mut Hooks) -> Html {
        let drawn = hooks.made(self.view, |view| Drawn::new(*view));
        body_map(self, &drawn, &hooks.value(Option::default))
    }
}

#[inline(never)]
fn body_map(props: &BodyMapProps, drawn: &Rc<Drawn>, reached: &Held<Option<RegionId>>) -> Html {
    let BodyMapProps { id, view, extent, marks, lit, language, .. } = props;
    let name = match view {
        BodyView::Front => text::BODY_MAP_FRONT,
        BodyView::Back => text::BODY_MAP_BACK,
        BodyView::Sole => text::BODY_MAP_SOLE,
    };
    let frame = frame(*view, *extent);
    // one region is in the order of the Tab key, the arrows lead to the others
    let first = reached.get().or_else(|| drawn.areas.first().map(|area| area.id));
    let mut regions = group();
    for area in &drawn.areas {
        let (mark, lit) = (marks.get(area.id), lit.contains(&area.id));
        // in a picture only what is lit or marked is of interest
        if props.on_toggle.is_some() || lit || mark.is_some() {
            regions = regions.put(region_mark(area, (mark, lit, first == Some(area.id)), props, drawn, reached));
        }
    }
    let touch = props.on_toggle.as_ref().map(|toggle| {
        let target = |area: &DrawnArea| {
            let (toggle, region) = (toggle.clone(), area.id);
            tag("path").set("d", area.touch.clone()).on_click(move |_: MouseEvent| toggle.emit(region))
        };
        let mut targets = tag("g").class("body-map__touch");
        for area in &drawn.areas {
            targets = targets.put(target(area));
        }
        targets
    });
    tag("svg")
        .classes(&["body-map", &["body-map--", class_of(*view)].concat()])
        .set("viewBox", Frame::from(frame).view_box())
        .set("role", if props.on_toggle.is_some() { "group" } else { "img" })
        .label(name, *language)
        .put(patterns(id))
        .put(body(id, *view, *extent, &drawn.outlines, &drawn.lines))
        .put(touch)
        .put(regions)
        .put(skin(props, frame))
        .put(sides(*view, frame, *language))
        .into()
}

/// The body itself: one outline around all its forms, a soft shade on the side away from the light, and inner lines.
pub(super) fn body(id: &AttrValue, view: BodyView, extent: Extent, outlines: &[AttrValue], lines: &AttrValue) -> Html {
    let forms = |class| paths(class, outlines);
    let fades = extent == Extent::Legs && view != BodyView::Sole;
    let frame = Frame::from(frame(view, extent));
    let stop = |attributes| tag("stop").fixed(attributes);
    let fade = tag("linearGradient")
        .set("id", part(id, "fade"))
        .fixed("x1: 0; y1: 0; x2: 0; y2: 1")
        .put(stop("offset: 0; stop-color: black"))
        .put(stop("offset: 0.1; stop-color: white"));
    let mask = framed(tag("mask").set("id", part(id, "mask")).set("maskUnits", "userSpaceOnUse"), frame)
        .put(framed(tag("rect"), frame).set("fill", reference(id, "fade")));
    let shade = tag("g")
        .set("clip-path", reference(id, "clip"))
        .put(forms("body-map__shade"))
        .put(tag("g").set("transform", "translate(-75 -45)").put(forms("body-map__light")));
    let body = tag("g")
        .class("body-map__body")
        .set("aria-hidden", "true")
        .set("mask", fades.then(|| reference(id, "mask")))
        .put(forms("body-map__outline"))
        .put(shade)
        .path_of("body-map__lines", lines);
    let clip = tag("clipPath").set("id", part(id, "clip")).put(forms("body-map__clip"));
    group().put(tag("defs").put(clip).put(fade).put(mask)).put(body).into()
}

fn class_of(view: BodyView) -> &'static str {
    match view {
        BodyView::Front => "front",
        BodyView::Back => "back",
        BodyView::Sole => "sole",
    }
}

/// What the signs of feelings mean. `id` is that of a map on the same page.
pub fn key(id: &str, feelings: [(Feeling, Message); 4], language: Language) -> Markup {
    let mut key = tag("ul").class("figure-key");
    for (feeling, words) in feelings {
        let area = tag("rect").fixed("width: 450; height: 240").set("fill", reference(id, feeling.name()));
        let sign = tag("svg").class("figure-key__sign").fixed("viewBox: 0 0 450 240; aria-hidden: true").put(area);
        key = key.put(key_entry(sign, words.in_language(language)));
    }
    key
}

/// A sign for each feeling, so that colour is never alone.
fn patterns(id: &AttrValue) -> Html {
    let mut patterns = tag("defs");
    for &(name, d) in &SIGNS {
        let pattern = tag("pattern")
            .set("id", part(id, name))
            .fixed("width: 120; height: 120; patternUnits: userSpaceOnUse")
            .put(path("body-map__sign", AttrValue::Static(d)));
        patterns = patterns.put(pattern);
    }
    patterns.into()
}

static SIGNS: [(&str, &str); 5] = [
    ("unsaid", "M-20 20L20 -20M-10 130L130 -10M100 140L140 100"),
    ("pain", "M-20 20L20 -20M-10 130L130 -10M100 140L140 100"),
    ("numb", "M30 30h1M90 90h1"),
    ("tingling", "M0 45l30 -30l30 30l30 -30l30 30M0 105l30 -30l30 30l30 -30l30 30"),
    ("weak", "M0 30h120M0 90h120"),
];

#[inline(never)]
fn region_mark(
    area: &DrawnArea,
    (mark, lit, in_order): (Option<Feeling>, bool, bool),
    props: &BodyMapProps,
    drawn: &Rc<Drawn>,
    reached: &Held<Option<RegionId>>,
) -> Markup {
    let region = area.id;
    let form = |class| tag("path").class(class).set("d", area.form.clone());
    let hatch = |feeling: Feeling| form("body-map__hatch").set("fill", reference(&props.id, feeling.name()));
    let inside = group().put(form("body-map__halo")).put(form("body-map__form")).put(mark.map(hatch));
    let group = tag("g").key(region.name().into()).classes(&[
        "body-map__region",
        if mark.is_some() { "is-marked" } else { "" },
        if lit { "is-lit" } else { "" },
    ]);
    let Some(toggle) = props.on_toggle.clone() else { return group.set("aria-hidden", "true").put(inside) };
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
    group
        .set("id", region_id(&props.id, region))
        .set("role", "checkbox")
        .set("tabindex", if in_order { "0" } else { "-1" })
        .set("aria-checked", if mark.is_some() { "true" } else { "false" })
        .set("aria-label", spoken(region, mark, props.language))
        .on_click(onclick)
        .on_focus_in(onfocusin)
        .on_key_down(onkeydown)
        .put(inside)
}

fn region_id(prefix: &str, region: RegionId) -> String {
    part(prefix, region.name())
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
#[inline(never)]
fn skin(props: &BodyMapProps, frame: region::Bounds) -> Html {
    if props.skin.is_empty() {
        return Html::default();
    }
    let id = &props.id;
    let size = frame.width() * 0.045;
    let mut areas = tag("g").set("clip-path", reference(id, "clip"));
    // the largest patch of each root
    let mut largest: Vec<(Dermatome, Vec<Point>, f64)> = Vec::new();
    for &(root, side) in props.skin.iter() {
        let mut area = tag("g").set("filter", reference(id, "soft"));
        let (mut widest, mut size) = (Vec::new(), 0.0);
        for patch in root.patches(props.view, side) {
            area = area.path(skin_class(root), curve::closed(&patch).svg());
            if region::area(&patch) >= size {
                (size, widest) = (region::area(&patch), patch);
            }
        }
        areas = areas.put(area);
        largest.push((root, widest, size));
    }
    let mut taken: Vec<Point> = Vec::new();
    let mut names = group();
    // small areas have the fewest places for a name
    sort_few(&mut largest, |a, b| a.2.total_cmp(&b.2));
    for (root, patch, _) in largest {
        if patch.is_empty() {
            continue;
        }
        for &share in &[0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9] {
            let at = region::inner_point(&patch, share);
            if taken.iter().all(|other| other.distance(at) > size * 1.7) {
                taken.push(at);
                let below = Point::new(at.x, at.y - size * 0.35);
                names = names.put(words_of_size("body-map__root", below, size, "middle").put(root.short()));
                break;
            }
        }
    }
    tag("g")
        .class("body-map__skin")
        .set("aria-hidden", "true")
        .put(tag("defs").put(soft(id, "28")))
        .put(areas)
        .put(names)
        .into()
}

/// Neighbours differ in tone.
const fn skin_class(root: Dermatome) -> &'static str {
    match root as usize % 3 {
        0 => "body-map__skin-area body-map__skin-area--one",
        1 => "body-map__skin-area body-map__skin-area--two",
        _ => "body-map__skin-area body-map__skin-area--three",
    }
}

/// Which side is which: the person's own, in the upper corners.
fn sides(view: BodyView, frame: region::Bounds, language: Language) -> Html {
    let size = frame.width() * if view == BodyView::Sole { 0.066 } else { 0.052 };
    let mut words = tag("g").set("aria-hidden", "true");
    for &(side, message) in &[(Side::Left, text::BODY_MAP_LEFT), (Side::Right, text::BODY_MAP_RIGHT)] {
        let at_end = body_map::sign(view, side) > 0.0;
        let (x, anchor) = if at_end { (frame.high.x - 4.0, "end") } else { (frame.low.x + 4.0, "start") };
        let at = Point::new(x, frame.high.y - size * 1.1);
        words = words.put(words_of_size("body-map__side", at, size, anchor).words(message, language));
    }
    words.into()
}

/// The three views side by side, with their names: what a person marks.
pub fn body_maps(id: &'static str, marks: &Marks, on_toggle: &Callback<RegionId>, language: Language) -> Html {
    let mut maps = tag("div").class("body-maps");
    for &(view, caption) in &[
        (BodyView::Front, text::BODY_MAP_CAPTION_FRONT),
        (BodyView::Back, text::BODY_MAP_CAPTION_BACK),
        (BodyView::Sole, text::BODY_MAP_CAPTION_SOLE),
    ] {
        let map = widget(BodyMapProps {
            marks: *marks,
            on_toggle: Some(on_toggle.clone()),
            ..BodyMapProps::plain(part(id, class_of(view)), view, language)
        });
        let figure = tag("figure")
            .classes(&["body-maps__view", &["body-maps__view--", class_of(view)].concat()])
            .put(map)
            .put(tag("figcaption").words(caption, language));
        maps = maps.put(figure);
    }
    maps.into()
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
        let tick = tag("input")
            .set("type", "checkbox")
            .set("id", region_id(id, region))
            .set("name", id)
            .value(region.name().into())
            .checked(marks.get(region).is_some())
            .on_change(move |_: Event| toggle.emit(region));
        let words = tag("span").put(spoken(region, marks.get(region), language));
        tag("label").key(region.name().into()).class("choice__option").put(tick).put(words)
    };
    let mut list = tag("div").class("body-list");
    for &(legend, names) in &LIST {
        let mut options = tag("div").class("choice__options");
        for name in names {
            for &side in &["", "left-", "right-"] {
                if let Some(region) = RegionId::named(&[side, name].concat()) {
                    options = options.put(option(region));
                }
            }
        }
        let legend = tag("legend").class("choice__legend").words(legend, language);
        list = list.put(tag("fieldset").class("choice body-list__part").put(legend).put(options));
    }
    list.into()
}

/// How to mark, in words.
pub fn how_to_mark(language: Language) -> &'static str {
    text::BODY_MAP_KEYS.in_language(language)
}
