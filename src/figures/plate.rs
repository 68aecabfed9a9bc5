//! A drawing made of shapes: every structure a link, its labels, and the ring and name of what is pointed at or selected.

use crate::{
    anatomy::{Scene, Seen, StructureId, Tissue, ViewId, route},
    figures::{
        labels::{self, Label},
        layout::{Drawn, Layout},
        marks::{circle, path},
    },
    geometry::{Point, path::tenths, region::Bounds},
    text::{Language, Message},
};
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

/// Properties of [`Plate`].
#[derive(Clone, PartialEq, Properties)]
pub struct PlateProps {
    /// What is drawn.
    pub scene: Scene,
    /// Which of the view's windows is looked through.
    #[prop_or_default]
    pub window: usize,
    /// The language of names.
    #[prop_or_default]
    pub language: Language,
    /// The structure whose card is open.
    #[prop_or_default]
    pub selected: Option<StructureId>,
    /// A structure lit up from elsewhere, as by a word in a card.
    #[prop_or_default]
    pub pointed: Option<StructureId>,
    /// A nerve that is irritated: drawn in another colour and hatched.
    #[prop_or_default]
    pub irritated: Option<StructureId>,
    /// Which labels are written.
    #[prop_or_default]
    pub labels: Labels,
    /// Called instead of following the link.
    #[prop_or_default]
    pub on_structure_chosen: Option<Callback<StructureId>>,
    /// Called when a structure comes under the pointer or gets the focus, and with nothing when it loses it.
    #[prop_or_default]
    pub on_structure_pointed: Option<Callback<Option<StructureId>>>,
    /// More drawing over the shapes, in tenths of a millimetre: marks of directions, a moving part.
    #[prop_or_default]
    pub children: Html,
}

/// A drawing of the atlas.
#[component]
pub fn Plate(props: &PlateProps) -> Html {
    let own = use_state_eq(|| None::<StructureId>);
    let pointed = own.or(props.pointed);
    let view = props.scene.view.view();
    let Some(window) = view.windows.get(props.window).or(view.windows.first()) else {
        return html! { <svg /> };
    };
    let layout = use_memo((props.scene.clone(), props.window, props.language), |(scene, _, language)| {
        Layout::new(scene.shapes(), window, scene.settings.side, *language)
    });
    let point = {
        let (set, report) = (own.setter(), props.on_structure_pointed.clone());
        Callback::from(move |structure: Option<StructureId>| {
            set.set(structure);
            if let Some(report) = &report {
                report.emit(structure);
            }
        })
    };
    let name = format!("{}: {}", view.name.in_language(props.language), window.name.in_language(props.language));
    let lit = |structure: StructureId| (props.selected == Some(structure), pointed == Some(structure));
    html! {
        <svg class={classes!("figure", format!("figure--{}", view.id))} viewBox={view_box(layout.whole)} width={percent(layout.share)} role="group" aria-label={name}>
            { gradients(view.id) }
            <svg class="figure__window" x={units(layout.area.low.x)} y={units(-layout.area.high.y)}
                width={units(layout.area.width())} height={units(layout.area.height())} viewBox={view_box(layout.area)}>
                { layout.drawn.iter().map(|drawn| structure(drawn, props, &point)).collect::<Html>() }
                { props.children.clone() }
                <g class="figure__rings" aria-hidden="true">
                    { props.selected.map_or_else(Html::default, |structure| ring(&layout.drawn, structure, "selected")) }
                    { pointed.filter(|p| Some(*p) != props.selected).map_or_else(Html::default, |structure| ring(&layout.drawn, structure, "pointed")) }
                </g>
            </svg>
            if window.area.is_some() {
                <rect class="figure__frame" x={units(layout.area.low.x)} y={units(-layout.area.high.y)} width={units(layout.area.width())}
                    height={units(layout.area.height())} />
            }
            // One child each, there or not: with a changing number of children what has the focus would be made anew.
            { directions(&layout, props.scene.directions(), props.language) }
            if props.labels == Labels::Shown {
                <g class="figure__labels figure__labels--wide" aria-hidden="true">
                    { for layout.wide.iter().map(|l| label(l, layout.wide_size, lit(l.structure))) }
                </g>
                <g class="figure__labels figure__labels--narrow" aria-hidden="true">
                    { for layout.narrow.iter().map(|l| label(l, layout.narrow_size, lit(l.structure))) }
                </g>
            }
            { pointed.map_or_else(Html::default, |structure| bubble(&layout, structure, props.language, props.labels)) }
        </svg>
    }
}

/// The nerve in the leg, nothing else, without names or links: the sign of the atlas.
pub fn sign() -> Html {
    let scene = Scene::of(ViewId::NerveBack);
    let Some(window) = scene.view.view().windows.first() else { return Html::default() };
    let kept = scene.shapes().into_iter().filter(|shape| matches!(shape.tissue, Tissue::Skin | Tissue::Nerve));
    let layout = Layout::new(kept.collect(), window, scene.settings.side, Language::default());
    let forms: Html = layout
        .drawn
        .iter()
        .map(|drawn| {
            let class = format!("figure__structure figure__structure--{}", drawn.shape.tissue.id());
            html! { <g {class}>{ path("sketch__form", drawn.form.clone()) }</g> }
        })
        .collect();
    html! { <svg class="figure" viewBox={view_box(layout.area)}>{ forms }</svg> }
}

fn units(millimetres: f64) -> AttrValue {
    AttrValue::from(tenths(millimetres).to_string())
}

/// A share in tenths of a per cent, without float formatting.
fn percent(share: f64) -> AttrValue {
    let tenths = tenths(share * 100.0);
    AttrValue::from(format!("{}.{}%", tenths / 10, tenths % 10))
}

fn view_box(bounds: Bounds) -> AttrValue {
    let numbers = [bounds.low.x, -bounds.high.y, bounds.width(), bounds.height()].map(|n| tenths(n).to_string());
    AttrValue::from(numbers.join(" "))
}

/// One soft shade for each tissue: from its colour, in the light from the upper left, to its shade.
fn gradients(view: &str) -> Html {
    html! {
        <defs>
            { for Tissue::ALL.iter().map(|tissue| html! {
                <linearGradient id={format!("{view}-{}", tissue.id())} x1="0.1" y1="0" x2="0.9" y2="1">
                    <stop offset="0.35" class={format!("figure__light figure__light--{}", tissue.id())} />
                    <stop offset="1" class={format!("figure__dark figure__dark--{}", tissue.id())} />
                </linearGradient>
            }) }
            <pattern id={format!("{view}-hatch")} width="40" height="40" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect class="figure__hatch-line" width="14" height="40" />
            </pattern>
        </defs>
    }
}

fn structure(drawn: &Drawn, props: &PlateProps, point: &Callback<Option<StructureId>>) -> Html {
    let shape = &drawn.shape;
    let class = classes!(
        "figure__structure",
        format!("figure__structure--{}", shape.tissue.id()),
        match shape.seen {
            Seen::Plainly => None,
            Seen::Glass => Some("is-glass"),
            Seen::Through => Some("is-behind"),
            Seen::Faintly => Some("is-faint"),
        },
    );
    let irritated = shape.structure.is_some() && shape.structure == props.irritated;
    let minor = shape.structure.is_some_and(|structure| structure.minor);
    let class = classes!(class, irritated.then_some("is-irritated"), minor.then_some("is-minor"));
    let filled = |class: &'static str, with: &str| {
        html! { <path {class} d={&drawn.form} fill={format!("url(#{}-{with})", props.scene.view.view().id)} /> }
    };
    let line = |class, d: &AttrValue| if d.is_empty() { Html::default() } else { path(class, d.clone()) };
    let inside = html! {
        <>
            { filled("figure__form", shape.tissue.id()) }
            { line("figure__shade", &drawn.shade) }
            if irritated { { filled("figure__hatch", "hatch") } }
            { line("figure__texture", &drawn.texture) }
            { line("figure__edges", &drawn.edges) }
        </>
    };
    let Some(structure) = shape.structure else {
        return html! { <g {class} aria-hidden="true">{ inside }</g> };
    };
    let chosen = props.on_structure_chosen.clone().map(|chosen| {
        Callback::from(move |event: MouseEvent| {
            // a click that asks for a new tab or window keeps its meaning
            if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                event.prevent_default();
                chosen.emit(structure);
            }
        })
    });
    let enter = point.reform(move |_: PointerEvent| Some(structure));
    let leave = point.reform(|_: PointerEvent| None);
    let hit = path("figure__hit", drawn.form.clone());
    if drawn.first {
        let focus = point.reform(move |_: FocusEvent| Some(structure));
        let blur = point.reform(|_: FocusEvent| None);
        let current = (props.selected == Some(structure)).then_some("true");
        html! {
            <a {class} href={route(props.scene.view, Some(structure))} aria-label={structure.name.in_language(props.language)} aria-current={current}
                data-structure={structure.id} onclick={chosen} onpointerover={enter} onpointerout={leave} onfocusin={focus} onfocusout={blur}>
                { inside }{ hit }
            </a>
        }
    } else {
        // a further form of a structure that is a link already
        html! {
            <g {class} aria-hidden="true" data-structure={structure.id} onclick={chosen} onpointerover={enter} onpointerout={leave}>
                { inside }{ hit }
            </g>
        }
    }
}

/// The outline of every form of a structure, on a halo, over all.
fn ring(drawn: &[Drawn], structure: StructureId, kind: &str) -> Html {
    let of = || drawn.iter().filter(|drawn| drawn.shape.structure == Some(structure));
    let plain = of().any(|drawn| drawn.shape.seen != Seen::Through);
    // what is seen through something else needs no ring of its own where the same form is also drawn plainly
    let forms = || of().filter(|drawn| !plain || drawn.shape.seen != Seen::Through);
    html! {
        <g class={format!("figure__ring figure__ring--{kind}")}>
            { for forms().map(|drawn| path("figure__ring-halo", drawn.form.clone())) }
            { for forms().map(|drawn| path("figure__ring-line", drawn.form.clone())) }
        </g>
    }
}

/// Words in the drawing, at a size in mm.
#[inline(never)]
fn words(
    class: Classes,
    at: Point,
    anchor: Option<&'static str>,
    size: f64,
    lang: Option<&'static str>,
    words: AttrValue,
) -> Html {
    html! { <text {class} x={units(at.x)} y={units(-at.y)} text-anchor={anchor} font-size={units(size)} {lang}>{ words }</text> }
}

fn label(label: &Label, size: f64, (selected, pointed): (bool, bool)) -> Html {
    let anchor = if label.left { "end" } else { "start" };
    let [start, end] = label.leader;
    let at = |line: f64| label.at - Point::new(0.0, line * size * 1.22);
    let d = AttrValue::from(format!("M{} {}L{} {}", tenths(start.x), tenths(-start.y), tenths(end.x), tenths(-end.y)));
    html! {
        <g class={classes!("figure__label", selected.then_some("is-selected"), pointed.then_some("is-pointed"))}>
            { path("figure__leader-halo", d.clone()) }
            { path("figure__leader", d) }
            { circle("figure__leader-end", end, size * 0.14) }
            { for label.lines.iter().enumerate().map(|(index, line)| {
                words("figure__name".into(), at(index as f64), Some(anchor), size, None, line.clone().into())
            }) }
            { for label.latin.iter().enumerate().map(|(index, line)| {
                let down = label.lines.len() as f64 - 0.1 + index as f64 * labels::LATIN;
                words("figure__latin".into(), at(down), Some(anchor), size * labels::LATIN, Some("la"), line.clone().into())
            }) }
        </g>
    }
}

/// Which way is which, in the lower corners.
fn directions(layout: &Layout, [left, right]: [Message; 2], language: Language) -> Html {
    let area = layout.area;
    let [left, right] = [left, right].map(|words| words.in_language(language));
    let mark = |kind: &'static str, below: f64, size: f64| {
        let y = below - size * 1.1;
        let word = |x, anchor, text: String| {
            words(classes!("figure__mark", kind), Point::new(x, y), anchor, size * 0.85, None, text.into())
        };
        let [left, right] = [format!("\u{2190} {left}"), format!("{right} \u{2192}")];
        html! { <>{ word(area.low.x, None, left) }{ word(area.high.x, Some("end"), right) }</> }
    };
    html! {
        <g class="figure__directions" aria-hidden="true">
            { mark("figure__bubble-name--wide", layout.below_wide, layout.wide_size) }
            { mark("figure__bubble-name--narrow", area.low.y, layout.narrow_size) }
        </g>
    }
}

/// The name of what is pointed at, where no label stands already.
fn bubble(layout: &Layout, structure: StructureId, language: Language, labels: Labels) -> Html {
    let Some(anchor) = labels::anchor(&layout.shapes, &structure, layout.window, layout.area) else {
        return html! { <g /> };
    };
    let has = |labels: &[Label]| labels.iter().any(|label| label.structure == structure);
    let left = anchor.x < layout.area.centre().x;
    let class = classes!(
        "figure__bubble",
        (labels == Labels::Shown && has(&layout.wide)).then_some("is-labelled-wide"),
        (labels == Labels::Shown && has(&layout.narrow)).then_some("is-labelled-narrow"),
    );
    let name = |kind: &'static str, size: f64| {
        let (away, end) = if left { (size, "start") } else { (-size, "end") };
        let class = classes!("figure__bubble-name", kind);
        words(
            class,
            anchor + Point::new(away, size),
            Some(end),
            size * 1.1,
            None,
            structure.name.in_language(language).into(),
        )
    };
    html! {
        <g {class} aria-hidden="true">
            { name("figure__bubble-name--wide", layout.wide_size) }
            { name("figure__bubble-name--narrow", layout.narrow_size) }
        </g>
    }
}
