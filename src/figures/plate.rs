//! A drawing made of shapes: every structure a link, its labels, and the ring and name of what is pointed at or selected.

use crate::{
    anatomy::{Scene, Seen, Structure, Tissue, ViewId, anchor, route},
    browser::location,
    figures::{
        labels::{self, Label},
        layout::{Drawn, Layout, Lettering},
        marks::{circle, part, path, paths, reference},
        paper,
        pointed::{Pointed, STRUCTURE, structure_at},
    },
    geometry::{
        Point,
        path::{Path, tenths},
        region::Bounds,
        zoom::Zoom,
    },
    markup::{Hooks, Markup, Widget, group, tag, widget},
    text::{self, Language, Message},
};
use std::rc::Rc;
use yew::prelude::*;

/// Which labels are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Labels {
    /// As many as there is room for.
    #[default]
    Shown,
    /// None: a class names the parts itself.
    Hidden,
}

impl From<bool> for Labels {
    /// From whether they are written.
    fn from(are_shown: bool) -> Self {
        if are_shown { Self::Shown } else { Self::Hidden }
    }
}

/// Properties of [`Plate`].
#[derive(Clone, PartialEq, Properties)]
pub struct PlateProps {
    /// What is drawn.
    pub scene: Scene,
    /// Which of the view's windows is looked through.
    #[prop_or_default]
    pub window: usize,
    /// Which part of that is enlarged.
    #[prop_or_default]
    pub zoom: Zoom,
    /// The language of names.
    #[prop_or_default]
    pub language: Language,
    /// The structure whose card is open.
    #[prop_or_default]
    pub selected: Option<Structure>,
    /// What is pointed at, here or elsewhere, as at a word in a card. Who holds the drawing listens ([`Pointed::listen`]).
    #[prop_or_default]
    pub pointed: Pointed,
    /// Which labels are written.
    #[prop_or_default]
    pub labels: Labels,
    /// Whether it is only a picture, named by its words: without links, and nothing happens on it.
    #[prop_or_default]
    pub still: Option<AttrValue>,
    /// Called with what is picked as an answer, where a reader is asked about the drawing: then no name of a part is given.
    #[prop_or_default]
    pub on_answer: Option<Callback<Structure>>,
    /// Parts that carry a number instead of labels, from 1.
    #[prop_or_default]
    pub numbered: Vec<Structure>,
    /// What the address of a chosen structure carries besides that of its link, so that all else stays as it is.
    #[prop_or_default]
    pub query: AttrValue,
    /// More drawing over the shapes, in tenths of a millimetre: marks of directions, a moving part.
    #[prop_or_default]
    pub children: Html,
}

/// A drawing of the atlas, or only what lights up over it.
#[derive(PartialEq)]
pub struct Plate {
    plate: Rc<PlateProps>,
    over: Option<Over>,
}

impl From<PlateProps> for Plate {
    fn from(plate: PlateProps) -> Self {
        Self { plate: Rc::new(plate), over: None }
    }
}

/// What lights up over a drawing while a structure is pointed at; each drawing puts that into itself.
struct Over {
    layout: Rc<Layout>,
    lettering: Rc<Lettering>,
    light: Light,
}

#[derive(Clone, Copy, PartialEq)]
enum Light {
    Ring,
    Name,
}

impl PartialEq for Over {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.lettering, &other.lettering) && self.light == other.light
    }
}

impl Widget for Plate {
    const NAME: &'static str = "plate";

    fn draw(&self, hooks: &mut Hooks) -> Html {
        let Self { plate: props, over } = self;
        let drawn = match over {
            None => {
                let of = (props.scene.clone(), props.window, props.language);
                let layout = hooks.made(of, |_| laid_out(props));
                Some(layout.as_ref().as_ref().map_or_else(|| tag("svg"), |layout| drawing(props, layout)))
            }
            Some(over) => lit(&props.pointed, hooks).and_then(|structure| over.drawn(structure, props)),
        };
        drawn.map_or_else(Html::default, Html::from)
    }
}

/// What is pointed at; the widget is drawn anew when that changes.
fn lit(pointed: &Pointed, hooks: &mut Hooks) -> Option<Structure> {
    let lit = hooks.value(|| pointed.now());
    let (told, held) = (pointed.clone(), lit.clone());
    let listen = move || {
        let pointed = told.clone();
        told.tell(Callback::from(move |()| held.set(pointed.now())))
    };
    hooks.on_change(AttrValue::Static(""), Box::new(listen));
    lit.get()
}

impl Over {
    fn drawn(&self, structure: Structure, props: &PlateProps) -> Option<Markup> {
        let Self { layout, lettering, light } = self;
        match light {
            Light::Ring => (props.selected != Some(structure))
                .then(|| ring(&layout.drawn, structure, "figure__ring figure__ring--pointed")),
            Light::Name => Some(bubble(layout, lettering, structure, props)),
        }
    }
}

fn laid_out(props: &PlateProps) -> Option<Rc<Layout>> {
    let scene = &props.scene;
    let windows = scene.view.view().windows;
    let window = windows.get(props.window).or(windows.first())?;
    Some(Rc::new(Layout::new(scene.shapes(), window, scene.drawn_on(), props.language)))
}

#[inline(never)]
fn drawing(props: &Rc<PlateProps>, layout: &Rc<Layout>) -> Markup {
    let (view, window) = (props.scene.view.view(), layout.window);
    let side = props.scene.settings.side;
    let part = (!props.zoom.is_whole()).then(|| layout.enlarged(props.zoom, side, props.language));
    let lettering = part.map_or_else(|| Rc::clone(&layout.lettering), Rc::new);
    let name = [view.name.in_language(props.language), ": ", window.name.in_language(props.language)].concat();
    // two drawings of a view may stand side by side
    let id = if props.still.is_some() { "still" } else { view.id };
    let inside = Inside { props, id };
    let labels = (props.labels == Labels::Shown).then(|| {
        group()
            .put(written("figure__labels figure__labels--wide", &lettering.wide, lettering.wide_size, props.selected))
            .put(written(
                "figure__labels figure__labels--narrow",
                &lettering.narrow,
                lettering.narrow_size,
                props.selected,
            ))
    });
    let over = |light| {
        let over = Over { layout: Rc::clone(layout), lettering: Rc::clone(&lettering), light };
        widget(Plate { plate: Rc::clone(props), over: Some(over) })
    };
    let rings = tag("g")
        .class("figure__rings")
        .set("aria-hidden", "true")
        .put(props.selected.map(|structure| ring(&layout.drawn, structure, "figure__ring figure__ring--selected")))
        .put(over(Light::Ring));
    let (which, query, answer) = (props.scene.view, props.query.clone(), props.on_answer.clone());
    let choose = move |event: MouseEvent| {
        // a click that asks for a new tab or window keeps its meaning
        let is_plain = !(event.ctrl_key() || event.meta_key() || event.shift_key());
        if let Some(structure) = structure_at(&event).filter(|_| is_plain) {
            event.prevent_default();
            match &answer {
                Some(answer) => answer.emit(structure),
                None => location::open_hash(&[&*route(which, Some(structure)), &query].concat()),
            }
        }
    };
    let mut structures = group();
    for (index, drawn) in layout.drawn.iter().enumerate() {
        structures = structures.put(inside.structure(index, drawn));
    }
    let looked_through = boxed(tag("svg").class("figure__window"), layout.area)
        .set("viewBox", view_box(layout.area))
        .put(structures)
        .put(props.children.clone())
        .put(rings);
    // One child each, there or not: with a changing number of children what has the focus would be made anew.
    tag("svg")
        .classes(&["figure", &["figure--", view.id].concat()])
        .set("viewBox", view_box(lettering.seen))
        .set("width", percent(layout.share))
        .set("role", if props.still.is_some() { "img" } else { "group" })
        .set("aria-label", props.still.clone().unwrap_or(name.into()))
        .on_click(choose)
        .put(shades(id, &layout.drawn, props.scene.settings.root.is_some()))
        .put(looked_through)
        .put(window.area.map(|_| boxed(tag("rect").class("figure__frame"), layout.area)))
        .put(labels)
        .put(directions(&lettering, props.scene.directions(), props.language))
        .put(numbers(layout, &lettering, props))
        .put(props.on_answer.is_none().then(|| over(Light::Name)))
}

/// The nerve in the leg, nothing else, without names or links: the sign of the atlas.
#[inline(never)]
pub fn sign() -> Html {
    let scene = Scene::of(ViewId::NerveBack);
    let Some(window) = scene.view.view().windows.first() else { return Html::default() };
    let mut kept = scene.shapes();
    kept.retain(|shape| matches!(shape.tissue, Tissue::Skin | Tissue::Nerve));
    let layout = Layout::new(kept, window, scene.settings.side, Language::default());
    let mut sign = tag("svg").class("figure").set("viewBox", view_box(layout.area));
    for drawn in &layout.drawn {
        let tissue = ["figure__structure--", drawn.shape.tissue.id()].concat();
        let form = path("sketch__form", drawn.form.clone());
        sign = sign.put(tag("g").classes(&["figure__structure", &tissue]).put(form));
    }
    sign.into()
}

fn units(millimetres: f64) -> String {
    tenths(millimetres).to_string()
}

/// A share in tenths of a per cent, without float formatting.
fn percent(share: f64) -> String {
    let tenths = tenths(share * 100.0);
    [&(tenths / 10).to_string(), ".", &(tenths % 10).to_string(), "%"].concat()
}

fn view_box(bounds: Bounds) -> String {
    paper::view_box(&[bounds.low.x, -bounds.high.y, bounds.width(), bounds.height()], units)
}

/// Left and upper edge, width and height.
fn boxed(markup: Markup, bounds: Bounds) -> Markup {
    let sides = [bounds.low.x, -bounds.high.y, bounds.width(), bounds.height()];
    markup.numbers(&["x", "y", "width", "height"], &sides, units)
}

/// What marks the muscles of a root.
const HATCH: &str = "hatch";

/// One soft shade for each tissue that is drawn: from its colour, in the light from the upper left, to its shade; and the hatch, if any.
#[inline(never)]
fn shades(view: &str, drawn: &[Drawn], has_hatch: bool) -> Html {
    let stop =
        |offset, of: &str, tissue: Tissue| tag("stop").set("offset", offset).set("class", [of, tissue.id()].concat());
    let mut shades = group();
    for &tissue in &Tissue::ALL {
        if drawn.iter().any(|drawn| drawn.shape.tissue == tissue) {
            let shade = tag("linearGradient")
                .set("id", part(view, tissue.id()))
                .fixed("x1: 0.1; y1: 0; x2: 0.9; y2: 1")
                .put(stop("0.35", "figure__light--", tissue))
                .put(stop("1", "figure__dark--", tissue));
            shades = shades.put(shade);
        }
    }
    let hatch = has_hatch.then(|| {
        tag("pattern")
            .set("id", part(view, HATCH))
            .fixed("width: 40; height: 40; patternUnits: userSpaceOnUse; patternTransform: rotate(45)")
            .put(tag("rect").fixed("class: figure__hatch-line; width: 14; height: 40"))
    });
    tag("defs").put(shades).put(hatch).into()
}

/// What each structure needs to be written.
struct Inside<'a> {
    props: &'a PlateProps,
    id: &'static str,
}

impl Inside<'_> {
    #[inline(never)]
    fn structure(&self, index: usize, drawn: &Drawn) -> Markup {
        let (shape, props) = (&drawn.shape, self.props);
        let root = props.scene.settings.root;
        let worked = root.is_some_and(|root| root.muscles().any(|muscle| shape.structure == Some(muscle)));
        let tissue = ["figure__structure--", shape.tissue.id()].concat();
        let classes = [
            "figure__structure",
            &tissue,
            match shape.seen {
                Seen::Plainly => "",
                Seen::Glass => "is-glass",
                Seen::Through => "is-behind",
                Seen::Faintly => "is-faint",
            },
            if worked { "is-worked" } else { "" },
            if shape.structure.is_some_and(|structure| structure.minor()) { "is-minor" } else { "" },
        ];
        let filled = |class, with: &str| {
            tag("path").class(class).set("d", drawn.form.clone()).set("fill", reference(self.id, with))
        };
        let line = |class, d: &AttrValue| (!d.is_empty()).then(|| path(class, d.clone()));
        let inside = group()
            .put(filled("figure__form", shape.tissue.id()))
            .put(line("figure__shade", &drawn.shade))
            .put(worked.then(|| filled("figure__hatch", HATCH)))
            .put(line("figure__texture", &drawn.texture))
            .put(line("figure__edges", &drawn.edges));
        // a further form of a structure that is a link already is none
        let link = shape.structure.filter(|_| drawn.first && props.still.is_none());
        let around = tag(if link.is_some() { "a" } else { "g" }).classes(&classes);
        let around = match link {
            Some(structure) => self.link(index, around, structure),
            None => around.set("aria-hidden", "true"),
        };
        let Some(structure) = shape.structure.filter(|_| props.still.is_none()) else { return around.put(inside) };
        around.set(STRUCTURE, structure.id()).put(inside).path_of("figure__hit", &drawn.form)
    }

    #[inline(never)]
    fn link(&self, index: usize, around: Markup, structure: Structure) -> Markup {
        let props = self.props;
        let (told, name) = if props.on_answer.is_some() {
            (None, text::quiz_part(props.language, index))
        } else {
            (Some(structure), structure.name().owned(props.language))
        };
        let latin = told.map(|structure| structure.latin());
        around
            .set("href", route(props.scene.view, told))
            .set("aria-label", name)
            .set("aria-description", latin)
            .set("aria-current", (props.selected == Some(structure)).then_some("true"))
    }
}

/// The outline of every form of a structure, on a halo, over all.
fn ring(drawn: &[Drawn], structure: Structure, class: &'static str) -> Markup {
    let (mut plain, mut behind) = (Vec::new(), Vec::new());
    for drawn in drawn {
        if drawn.shape.structure == Some(structure) {
            let forms = if drawn.shape.seen == Seen::Through { &mut behind } else { &mut plain };
            forms.push(drawn.form.clone());
        }
    }
    // what is seen through something else needs no ring of its own where the same form is also drawn plainly
    let forms = if plain.is_empty() { behind } else { plain };
    tag("g").class(class).put(paths("figure__ring-halo", &forms)).put(paths("figure__ring-line", &forms))
}

/// Words in the drawing, at a size in mm.
#[inline(never)]
fn words(class: &'static str, at: Point, anchor: Option<&'static str>, size: f64, words: AttrValue) -> Markup {
    lettered(line_of_words(class, at, words), anchor, size)
}

/// Words in the drawing, of the size and at the side of what holds them.
#[inline(never)]
fn line_of_words(class: &'static str, at: Point, words: AttrValue) -> Markup {
    tag("text").class(class).numbers(&["x", "y"], &[at.x, -at.y], units).put(words)
}

/// The size of words in mm, and which end of them stands at their place.
fn lettered(words: Markup, anchor: Option<&'static str>, size: f64) -> Markup {
    words.numbers(&["font-size"], &[size], units).set("text-anchor", anchor)
}

/// All labels of a width. What none of them has for itself is written once: each element costs time when a drawing is opened.
fn written(class: &'static str, labels: &[Label], size: f64, selected: Option<Structure>) -> Markup {
    let (mut leaders, mut ends, mut names) = (Path::default(), Path::default(), group());
    for one in labels {
        let [_, end] = one.leader;
        leaders.extend(Path::line(&one.leader));
        ends.extend(Path::ellipse(end, Point::new(1.0, 0.0), size * 0.14, size * 0.14));
        names = names.put(label(one, size, selected == Some(one.structure)));
    }
    let line = |class, d: Path| (!labels.is_empty()).then(|| path(class, d.svg().into()));
    lettered(tag("g").class(class).set("aria-hidden", "true"), None, size)
        .put(line("figure__leader-halo", leaders))
        .put(names)
        .put(line("figure__leader-end", ends))
}

#[inline(never)]
fn label(label: &Label, size: f64, selected: bool) -> Markup {
    let at = |line: f64| label.at - Point::new(0.0, line * size * 1.22);
    let (mut down, mut names) = (0.0, group());
    for line in &label.lines {
        names = names.put(line_of_words("figure__name", at(down), line.clone().into()));
        down += 1.0;
    }
    down -= 0.1;
    for line in &label.latin {
        let latin = line_of_words("figure__latin", at(down), line.clone().into());
        names = names.put(latin.numbers(&["font-size"], &[size * labels::LATIN], units).set("lang", "la"));
        down += labels::LATIN;
    }
    tag("g")
        .class(if selected { "is-selected" } else { "" })
        .set(STRUCTURE, label.structure.id())
        .set("text-anchor", if label.left { "end" } else { "start" })
        .path("figure__leader", Path::line(&label.leader).svg())
        .put(names)
}

/// The numbers of the parts that are asked for, each on its own part.
#[inline(never)]
fn numbers(layout: &Layout, lettering: &Lettering, props: &PlateProps) -> Markup {
    let in_part = layout.window.area.is_some() || !props.zoom.is_whole();
    let mut numbers = group();
    for (index, part) in props.numbered.iter().enumerate() {
        let Some(at) = anchor(&layout.shapes, *part, in_part, lettering.area) else { continue };
        let number = |class, size: f64| {
            tag("g").class(class).put(circle("figure__number", at, size)).put(words(
                "figure__bubble-name",
                at - Point::new(0.0, size * 0.4),
                Some("middle"),
                size * 1.15,
                (index + 1).to_string().into(),
            ))
        };
        let wide = number("figure__labels--wide", lettering.wide_size);
        let narrow = number("figure__labels--narrow", lettering.narrow_size);
        numbers = numbers.put(group().put(wide).put(narrow));
    }
    numbers
}

/// Which way is which, in the lower corners.
#[inline(never)]
fn directions(lettering: &Lettering, [left, right]: [Message; 2], language: Language) -> Markup {
    let [left, right] = [left, right].map(|words| words.in_language(language));
    let mark = |class, [from, to, y]: [f64; 3], size: f64| {
        let word = |x, anchor, text: String| words(class, Point::new(x, y), anchor, size, text.into());
        group().put(word(from, None, ["\u{2190} ", left].concat())).put(word(
            to,
            Some("end"),
            [right, " \u{2192}"].concat(),
        ))
    };
    tag("g")
        .class("figure__directions")
        .set("aria-hidden", "true")
        .put(mark("figure__mark figure__bubble-name--wide", lettering.foot_wide, lettering.wide_size * 0.85))
        .put(mark("figure__mark figure__bubble-name--narrow", lettering.foot_narrow, lettering.narrow_size))
}

/// The name of what is pointed at, where no label stands already.
#[inline(never)]
fn bubble(layout: &Layout, lettering: &Lettering, structure: Structure, props: &PlateProps) -> Markup {
    let area = lettering.area;
    let in_part = layout.window.area.is_some() || !props.zoom.is_whole();
    let Some(anchor) = anchor(&layout.shapes, structure, in_part, area) else {
        return tag("g");
    };
    let has = |labelled: &[Label], class: &'static str| {
        let stands = props.labels == Labels::Shown && labelled.iter().any(|label| label.structure == structure);
        if stands { class } else { "" }
    };
    let left = anchor.x < area.centre().x;
    let name = |class, size: f64| {
        let (away, end) = if left { (size, "start") } else { (-size, "end") };
        let at = anchor + Point::new(away, size);
        words(class, at, Some(end), size * 1.1, structure.name().in_language(props.language).into())
    };
    tag("g")
        .classes(&[
            "figure__bubble",
            has(&lettering.wide, "is-labelled-wide"),
            has(&lettering.narrow, "is-labelled-narrow"),
        ])
        .set("aria-hidden", "true")
        .put(name("figure__bubble-name figure__bubble-name--wide", lettering.wide_size))
        .put(name("figure__bubble-name figure__bubble-name--narrow", lettering.narrow_size))
}
