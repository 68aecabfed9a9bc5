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
        settings::ARCHES,
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

/// The choices of a view, with what is seen now. Each is named as its key in a link.
#[inline(never)]
pub(super) fn setting_choices(view: ViewId, now: Settings, app: &AppContext) -> Html {
    let language = app.language;
    let choose = |key: &'static str, legend: Message, offered: Vec<(&'static str, Message)>, chosen: &'static str| {
        let mut options = Vec::new();
        for (id, label) in offered {
            options.push(ChoiceOption { id, label: label.in_language(language) });
        }
        let dispatch = app.dispatch.clone();
        let on_choose = Callback::from(move |id| dispatch.dispatch(Action::SettingsChosen(now.with(key, id))));
        let legend = legend.in_language(language);
        described_choice(key, "postures", legend, None, options, Some(chosen), &on_choose, Some(HEADING_ID))
            .set("aria-describedby", SEEN_ID)
    };
    let referrals = |offered: &[Referral]| {
        let mut referrals = vec![(NONE, text::REFERRAL_NONE)];
        referrals.extend(named(offered, Referral::id, Referral::name));
        choose("referral", text::REFERRAL_LEGEND, referrals, now.referral.map_or(NONE, Referral::id))
    };
    let choices = match view {
        ViewId::SpineBack => {
            let arches = vec![("off", text::ARCHES_OFF), (ARCHES, text::ARCHES_ON)];
            // it has no side to choose
            return choose("layers", text::ARCHES_LEGEND, arches, if now.arches { ARCHES } else { "off" }).into();
        }
        ViewId::SpineSide => {
            let slips = named(&Slip::ALL, Slip::id, Slip::name);
            group().put(choose("slip", text::SLIP_LEGEND, slips, now.slip.id()))
        }
        ViewId::SkinMap => group().put(referrals(&Referral::ALL)),
        ViewId::DiscFromAbove => {
            let kinds = named(&KINDS, kind_id, kind_name);
            let places = named(&Place::ALL, Place::id, place_name);
            group()
                .put(choose("disc", text::DISC_LAB_LEVEL, LEVELS.to_vec(), now.level))
                .put(choose("type", text::DISC_ABOVE_TYPE, kinds, kind_id(now.herniation)))
                .put(choose("place", text::DISC_ABOVE_PLACE, places, now.place.id()))
        }
        ViewId::NervousPath => {
            let stories = named(&Story::ALL, Story::name, Story::title);
            group().put(choose("story", text::NERVOUS_PATH_LEGEND, stories, now.story.name()))
        }
        ViewId::PelvisBack => {
            let layers = named(&Layer::ALL, Layer::id, Layer::title);
            let variants = named(&Variant::ALL, Variant::id, Variant::name);
            group()
                .put(choose("layers", text::LAYER_LEGEND, layers, now.layer.id()))
                .put(choose("variant", text::VARIANT_LEGEND, variants, now.variant.id()))
                .put(referrals(&Referral::MUSCLES))
        }
        ViewId::NerveBack | ViewId::LegFront => {
            let mut roots = vec![(NONE, text::REFERRAL_NONE)];
            for (id, name) in ROOTS {
                if structure(id).is_some_and(|root| root.muscles().any(|muscle| muscle.is_in(view))) {
                    roots.push((id, name));
                }
            }
            group().put(choose("root", text::ROOT_LEGEND, roots, now.root.map_or(NONE, Structure::id)))
        }
    };
    let sides = vec![("left", text::SIDE_LEFT), ("right", text::SIDE_RIGHT)];
    let side = if now.side == Side::Left { "left" } else { "right" };
    choices.put(choose("side", text::SIDE_LEGEND, sides, side)).into()
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
