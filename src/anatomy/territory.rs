//! Which structures are described to be felt at a marked place. A description is not a finding: it says where a structure would be felt, not
//! that it is the one.

use super::Structure;
use crate::{
    content::{anatomy::TERRITORIES, sources::Source},
    questionnaire::{Feeling, Marks, RegionId, Side},
    text::{self, Message},
};

/// The question that the person answers, and its address. What was marked is no part of that.
pub const QUESTION: Message = text::WHERE_TITLE;
/// See [`QUESTION`].
pub const ROUTE: &str = "#/anatomy/where";

/// How sure a description is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sure {
    /// People were examined to find out.
    Studied,
    /// A textbook or a review says so.
    Described,
    /// Common teaching, not yet held against a page.
    Recalled,
}

/// A set of regions: one bit for each, in the order of [`RegionId`].
pub type Places = u64;

const _: () = assert!(RegionId::COUNT <= Places::BITS as usize);

/// The set of these regions.
pub const fn places(regions: &[RegionId]) -> Places {
    let (mut set, mut at) = (0, 0);
    while at < regions.len() {
        set |= 1 << regions[at] as u32;
        at += 1;
    }
    set
}

const fn holds(set: Places, region: RegionId) -> bool {
    set >> region as u32 & 1 == 1
}

/// Where a structure is described to be felt.
#[derive(Debug)]
pub struct Territory {
    /// Its card, where it is drawn.
    pub structure: Option<Structure>,
    /// Its plain name.
    pub name: Message,
    /// How sure that is.
    pub sure: Sure,
    /// Where it feels: numbness, tingling and pain fit.
    pub skin: Places,
    /// Where only pain fits.
    pub pain: Places,
    /// Where weakness would be noticed.
    pub moves: Places,
    /// Where that is taken from.
    pub source: Source,
}

impl Territory {
    /// Whether a feeling in a region fits the description; one that was not named fits whatever can be felt.
    pub const fn covers(&self, region: RegionId, feeling: Feeling) -> bool {
        let fitting = match feeling {
            Feeling::Pain => self.skin | self.pain,
            Feeling::Numb | Feeling::Tingling => self.skin,
            Feeling::Weak => self.moves,
            Feeling::Unsaid => self.skin | self.pain | self.moves,
        };
        holds(fitting, region)
    }
}

/// A territory with those of the marks that it covers.
#[derive(Debug)]
pub struct Covering {
    /// The territory.
    pub territory: &'static Territory,
    /// The marked regions that it covers, at least one.
    pub regions: Vec<RegionId>,
}

/// What covers at least one of the marks, in the order of the content whatever is marked: the page ranks nothing.
#[inline(never)]
pub fn covering(marks: &Marks) -> Vec<Covering> {
    let mut found = Vec::new();
    for territory in TERRITORIES {
        let mut covering = Covering { territory, regions: Vec::new() };
        for (region, feeling) in marks.iter() {
            if territory.covers(region, feeling) {
                covering.regions.push(region);
            }
        }
        if !covering.regions.is_empty() {
            found.push(covering);
        }
    }
    found
}

/// The marks that none of these covers.
pub fn uncovered(marks: &Marks, found: &[Covering]) -> Vec<RegionId> {
    let mut left = Vec::new();
    for (region, _) in marks.iter() {
        if !found.iter().any(|covering| covering.regions.contains(&region)) {
            left.push(region);
        }
    }
    left
}

/// Whether the warning signs are to be named beside the marks: where something is numb, tingling or weak, and where both sides are marked.
pub fn asks_for_signs(marks: &Marks) -> bool {
    let on = |side| marks.iter().any(|(region, _)| region.region().side == Some(side));
    let of_a_nerve = |feeling| matches!(feeling, Feeling::Numb | Feeling::Tingling | Feeling::Weak);
    marks.iter().any(|(_, feeling)| of_a_nerve(feeling)) || on(Side::Left) && on(Side::Right)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{questionnaire::Id, text::Language};

    fn marks(marked: &[(&str, Feeling)]) -> Marks {
        marked.iter().map(|(name, feeling)| (RegionId::named(name).expect("the region exists"), *feeling)).collect()
    }

    fn found(marked: &[(&str, Feeling)]) -> Vec<&'static str> {
        covering(&marks(marked)).iter().map(|it| it.territory.structure.map_or("", |it| it.id())).collect()
    }

    #[test]
    fn pain_in_every_region_is_covered_by_something() {
        for region in RegionId::ALL {
            for feeling in [Feeling::Pain, Feeling::Unsaid] {
                assert!(TERRITORIES.iter().any(|it| it.covers(*region, feeling)), "{} {feeling:?}", region.name());
            }
        }
    }

    #[test]
    fn the_front_of_the_leg_has_its_nerves_and_the_outer_thigh_its_roots() {
        let numb = |place: &str| found(&[(place, Feeling::Numb)]);
        assert_eq!(numb("left-thigh-outer"), ["root-l2", "root-l3"]);
        assert!(numb("left-shin").contains(&"saphenous-nerve"));
        for place in ["left-thigh-front", "left-knee"] {
            assert!(numb(place).contains(&"femoral-nerve"), "{place}");
            assert!(found(&[(place, Feeling::Weak)]).contains(&"femoral-nerve"), "{place}");
        }
        assert!(found(&[("left-groin", Feeling::Pain)]).contains(&"obturator-nerve"), "with its card");
        assert!(found(&[("left-thigh-outer", Feeling::Pain)]).contains(&"root-l4"));
    }

    #[test]
    fn a_mark_that_nothing_covers_is_named_beside_those_that_something_covers() {
        let marks = marks(&[("left-sole", Feeling::Numb), ("left-dimple", Feeling::Numb)]);
        let names = |left: Vec<RegionId>| left.iter().map(|region| region.name()).collect::<Vec<_>>();
        assert_eq!(names(uncovered(&marks, &covering(&marks))), ["left-dimple"]);
        assert!(uncovered(&Marks::default(), &[]).is_empty());
    }

    #[test]
    fn only_what_has_nerves_for_it_is_numb_or_weak() {
        let nerves = ["root", "nerve"];
        for territory in TERRITORIES.iter().filter(|it| it.skin | it.moves != 0) {
            let id = territory.structure.map_or("nerve", |it| it.id());
            assert!(nerves.iter().any(|word| id.contains(word)), "{id} has no skin and moves nothing");
        }
    }

    #[test]
    fn a_numb_sole_is_that_of_s1_and_of_the_nerves_of_the_sole() {
        let found = found(&[("left-sole", Feeling::Numb)]);
        assert_eq!(found, ["root-s1", "sciatic-nerve", "tibial-nerve", "plantar-nerves"]);
    }

    #[test]
    fn pain_in_the_groin_is_that_of_joints_and_the_first_root_and_not_sciatica() {
        let found = found(&[("right-groin", Feeling::Pain)]);
        for part in ["hip-joint", "root-l1", "sacroiliac-joint", "facet-joint"] {
            assert!(found.contains(&part), "{part}");
        }
        assert!(!found.contains(&"sciatic-nerve"), "groin pain is not called sciatica");
    }

    #[test]
    fn the_sciatic_nerve_does_not_feel_the_skin_of_the_thigh() {
        let numb = found(&[("left-thigh-back", Feeling::Numb)]);
        assert_eq!(numb, ["root-s2", "posterior-femoral-cutaneous-nerve"]);
        assert!(found(&[("left-thigh-back", Feeling::Pain)]).contains(&"sciatic-nerve"));
    }

    #[test]
    fn joints_stay_above_the_knee_and_muscles_above_the_ankle() {
        for below in ["left-shin", "left-calf-back", "left-calf-outer"] {
            let found = found(&[(below, Feeling::Pain)]);
            assert!(!found.iter().any(|id| id.contains("joint")), "{below} {found:?}");
        }
        for foot in ["left-foot-top", "left-foot-outer", "left-sole", "left-big-toe"] {
            let found = found(&[(foot, Feeling::Pain)]);
            assert!(!found.iter().any(|id| id.contains("spots") || id.contains("joint")), "{foot} {found:?}");
        }
    }

    /// More marks add parts and move none: the list is no ranking.
    #[test]
    fn the_order_says_nothing_about_the_person() {
        let places =
            [("left-buttock", Feeling::Pain), ("left-calf-outer", Feeling::Pain), ("left-big-toe", Feeling::Numb)];
        let all = found(&places);
        let order: Vec<&str> = TERRITORIES.iter().map(|it| it.structure.map_or("", |it| it.id())).collect();
        for marked in [&places[..1], &places[1..], &places[2..], &places[..]] {
            let of_these = found(marked);
            assert!(of_these.iter().all(|id| all.contains(id)));
            let place = |id: &&str| order.iter().position(|it| it == id);
            assert!(of_these.is_sorted_by_key(place), "{of_these:?}");
        }
    }

    #[test]
    fn both_sides_of_the_body_are_alike() {
        for territory in TERRITORIES {
            for region in RegionId::ALL.iter().filter(|region| region.region().side == Some(Side::Left)) {
                let other = RegionId::named(&region.name().replace("left", "right")).expect("it has two sides");
                for feeling in Feeling::NAMED {
                    assert_eq!(territory.covers(*region, feeling), territory.covers(other, feeling));
                }
            }
        }
    }

    #[test]
    fn warning_signs_are_named_beside_what_could_be_one() {
        for feeling in [Feeling::Numb, Feeling::Tingling, Feeling::Weak] {
            assert!(asks_for_signs(&marks(&[("groin-front", feeling)])));
        }
        assert!(asks_for_signs(&marks(&[("left-calf-back", Feeling::Pain), ("right-calf-back", Feeling::Pain)])));
        assert!(!asks_for_signs(&marks(&[("left-calf-back", Feeling::Pain), ("low-back", Feeling::Pain)])));
        assert!(!asks_for_signs(&Marks::default()));
    }

    #[test]
    fn what_is_common_teaching_only_is_told_as_such() {
        for territory in TERRITORIES {
            let name = territory.name.in_language(Language::English);
            assert_eq!(territory.sure == Sure::Recalled, territory.source.id() == "textbook-anatomy", "{name}");
        }
    }
}
