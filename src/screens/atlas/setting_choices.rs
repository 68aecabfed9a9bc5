//! What a reader can change in a drawing of the atlas: which side, how deep, which course of the nerve, whose described pain.

use crate::{
    anatomy::{
        Settings, Side, Structure, ViewId,
        from_above::{
            Place,
            plate::{KINDS, kind_id, kind_name, place_name},
        },
        nervous_path::Story,
        pelvis_back::{Layer, Referral, Variant},
        spine::Slip,
        structure,
    },
    app::Action,
    controls::{ChoiceOption, described_choice},
    hooks::{AppContext, HEADING_ID},
    markup::group,
    text::{self, Message},
};
use yew::prelude::*;

/// The id of the words that say what is seen now.
pub(super) const SEEN_ID: &str = "seen";

/// The choices of a view, with what is seen now.
#[inline(never)]
pub(super) fn setting_choices(view: ViewId, now: Settings, app: &AppContext) -> Html {
    let language = app.language;
    let choose = |name: &'static str,
                  legend: Message,
                  offered: Vec<(&'static str, Message)>,
                  chosen: &'static str,
                  change: fn(Settings, &'static str) -> Settings| {
        let mut options = Vec::new();
        for (id, label) in offered {
            options.push(ChoiceOption { id, label: label.in_language(language) });
        }
        let dispatch = app.dispatch.clone();
        let on_choose = Callback::from(move |id| dispatch.dispatch(Action::SettingsChosen(change(now, id))));
        let legend = legend.in_language(language);
        described_choice(name, "postures", legend, None, options, Some(chosen), &on_choose, Some(HEADING_ID))
            .set("aria-describedby", SEEN_ID)
    };
    let sides = vec![("left", text::SIDE_LEFT), ("right", text::SIDE_RIGHT)];
    let side = if now.side == Side::Left { "left" } else { "right" };
    let side = choose("side", text::SIDE_LEGEND, sides, side, |now, id| Settings {
        side: if id == "left" { Side::Left } else { Side::Right },
        ..now
    });
    if view == ViewId::SpineBack {
        let arches = vec![("off", text::ARCHES_OFF), ("on", text::ARCHES_ON)];
        let now = if now.arches { "on" } else { "off" };
        let arches =
            choose("arches", text::ARCHES_LEGEND, arches, now, |now, id| Settings { arches: id == "on", ..now });
        return arches.into();
    }
    if view == ViewId::SpineSide {
        let slips = named(&Slip::ALL, Slip::id, Slip::name);
        let slip = choose("slip", text::SLIP_LEGEND, slips, now.slip.id(), |now, id| Settings {
            slip: Slip::named(id).unwrap_or_default(),
            ..now
        });
        return group().put(slip).put(side).into();
    }
    let offered = if view == ViewId::SkinMap { &Referral::ALL[..] } else { &Referral::MUSCLES };
    let mut referrals = vec![(NONE, text::REFERRAL_NONE)];
    referrals.extend(named(offered, Referral::id, Referral::name));
    let referrals_of = |now: Settings| {
        let referral = now.referral.map_or(NONE, Referral::id);
        choose("referral", text::REFERRAL_LEGEND, referrals, referral, |now, id| {
            let referral = Referral::named(id);
            Settings { referral, layer: referral.map_or(now.layer, Referral::layer), ..now }
        })
    };
    if view == ViewId::SkinMap {
        return group().put(referrals_of(now)).put(side).into();
    }
    if view == ViewId::DiscFromAbove {
        let levels = LEVELS.to_vec();
        let kinds = named(&KINDS, kind_id, kind_name);
        let places = named(&Place::ALL, Place::id, place_name);
        let level = choose("level", text::DISC_LAB_LEVEL, levels, now.level, |now, level| Settings { level, ..now });
        let kind = choose("type", text::DISC_ABOVE_TYPE, kinds, kind_id(now.herniation), |now, id| Settings {
            herniation: KINDS.into_iter().find(|kind| kind_id(*kind) == id).flatten(),
            ..now
        });
        let place = choose("place", text::DISC_ABOVE_PLACE, places, now.place.id(), |now, id| Settings {
            place: Place::from_id(id).unwrap_or_default(),
            ..now
        });
        return group().put(level).put(kind).put(place).put(side).into();
    }
    if view == ViewId::NervousPath {
        let stories = named(&Story::ALL, Story::name, Story::title);
        let story = choose("story", text::NERVOUS_PATH_LEGEND, stories, now.story.name(), |now, id| Settings {
            story: Story::named(id).unwrap_or_default(),
            ..now
        });
        return group().put(story).put(side).into();
    }
    if view != ViewId::PelvisBack {
        let mut roots = vec![(NONE, text::REFERRAL_NONE)];
        for (id, name) in ROOTS {
            if structure(id).is_some_and(|root| root.muscles().any(|muscle| muscle.is_in(view))) {
                roots.push((id, name));
            }
        }
        let root = choose("root", text::ROOT_LEGEND, roots, now.root.map_or(NONE, Structure::id), |now, id| Settings {
            root: structure(id),
            ..now
        });
        return group().put(root).put(side).into();
    }
    let layers = named(&Layer::ALL, Layer::id, Layer::title);
    let variants = named(&Variant::ALL, Variant::id, Variant::name);
    let layer = choose("layers", text::LAYER_LEGEND, layers, now.layer.id(), |now, id| Settings {
        layer: Layer::named(id).unwrap_or_default(),
        ..now
    });
    let variant = choose("variant", text::VARIANT_LEGEND, variants, now.variant.id(), |now, id| Settings {
        variant: Variant::named(id).unwrap_or_default(),
        ..now
    });
    group().put(layer).put(variant).put(referrals_of(now)).put(side).into()
}

/// What can be chosen, by id, each with its name.
#[inline(never)]
fn named<T: Copy>(all: &[T], id: fn(T) -> &'static str, name: fn(T) -> Message) -> Vec<(&'static str, Message)> {
    let mut named = Vec::new();
    for one in all {
        named.push((id(*one), name(*one)));
    }
    named
}

/// The levels whose discs are seen from above.
const LEVELS: [(&str, Message); 3] = [
    ("L3-L4", text::STRUCTURE_DISC_L3_L4),
    ("L4-L5", text::STRUCTURE_DISC_L4_L5),
    ("L5-S1", text::STRUCTURE_DISC_L5_S1),
];

/// The roots whose muscles can be marked.
const ROOTS: [(&str, Message); 5] = [
    ("root-l2", text::STRUCTURE_ROOT_L2),
    ("root-l3", text::STRUCTURE_ROOT_L3),
    ("root-l4", text::STRUCTURE_ROOT_L4),
    ("root-l5", text::STRUCTURE_ROOT_L5),
    ("root-s1", text::STRUCTURE_ROOT_S1),
];

/// No described pain, no marked muscles.
const NONE: &str = "none";
