//! What a person can say: questions and regions of the body.

use super::{Desk, place, variant};
use serde::Deserialize;
use std::{collections::BTreeMap, fmt::Write};

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Questions {
    group: Vec<Group>,
    #[serde(default)]
    signs_after_yes: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    seldom_together: Vec<Pair>,
    #[serde(default)]
    seldom_with_sign: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    questions: [String; 2],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    id: String,
    questions: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Regions {
    both_sides: String,
    numb_leg: String,
    one_place: Vec<String>,
    region: Vec<Region>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Region {
    id: String,
    #[serde(default)]
    sided: bool,
    #[serde(default)]
    leg: bool,
    view: String,
    #[serde(default)]
    answers: Vec<String>,
}

/// Emits both and hands back the ids of the questions in order.
pub fn emit(desk: &mut Desk) -> Vec<String> {
    let questions = questions(desk);
    regions(desk, &questions);
    questions
}

fn questions(desk: &mut Desk) -> Vec<String> {
    let file: Questions = desk.file("questions");
    let here = place("questions");
    let order: Vec<String> = file.group.iter().flat_map(|group| group.questions.clone()).collect();
    desk.ids("QuestionId", "A question of the comparison, in the order in which they are asked.", &order, &here);
    let mut statics = String::new();
    for id in &order {
        let message = format!("question-{id}");
        let _ = writeln!(
            statics,
            "Question {{ id: QuestionId::{}, text: {}, of_another: {}, help: {}, help_of_another: {}, yes_means: {}, short: {}, neutral: {}, signs_after_yes: &[{}] }},",
            variant(id),
            desk.message(&message, &here),
            desk.optional_message(&format!("{message}.other"), &here),
            desk.optional_message(&format!("{message}.help"), &here),
            desk.optional_message(&format!("{message}.other-help"), &here),
            desk.message(&format!("{message}.yes"), &here),
            desk.message(&format!("{message}.short"), &here),
            desk.optional_message(&format!("{message}.neutral"), &here),
            file.signs_after_yes
                .get(id)
                .into_iter()
                .flatten()
                .map(|sign| format!("RedFlagId::{}", variant(sign)))
                .collect::<Vec<_>>()
                .join(", "),
        );
    }
    for id in file.signs_after_yes.keys() {
        question_id(desk, id, &order, &here);
    }
    let pairs: Vec<String> = file
        .seldom_together
        .iter()
        .map(|pair| pair.questions.each_ref().map(|id| question_id(desk, id, &order, &here)).join(", "))
        .map(|pair| format!("[{pair}]"))
        .collect();
    let _ = writeln!(
        desk.out,
        "/// Questions that are seldom both answered with yes.\npub static SELDOM_TOGETHER: &[[QuestionId; 2]] = &[{}];",
        pairs.join(", ")
    );
    let with_sign: Vec<String> = file
        .seldom_with_sign
        .iter()
        .map(|(id, sign)| format!("({}, RedFlagId::{})", question_id(desk, id, &order, &here), variant(sign)))
        .collect();
    let _ = writeln!(
        desk.out,
        "/// Questions and signs that are seldom both answered with yes.\npub static SELDOM_WITH_SIGN: &[(QuestionId, RedFlagId)] = &[{}];",
        with_sign.join(", ")
    );
    let _ = writeln!(
        desk.out,
        "/// Every question, in the order of [`QuestionId`].\npub static QUESTIONS: [Question; {}] = [\n{statics}];",
        order.len()
    );
    let mut groups = String::new();
    let mut next = 0;
    for group in &file.group {
        let members: Vec<_> =
            (next..next + group.questions.len()).map(|index| format!("&QUESTIONS[{index}]")).collect();
        next += group.questions.len();
        let title = desk.message(&format!("question-group-{}", group.id), &here);
        let _ = writeln!(
            groups,
            "QuestionGroup {{ id: {:?}, title: {title}, questions: &[{}] }},",
            group.id,
            members.join(", ")
        );
    }
    let _ = writeln!(
        desk.out,
        "/// The questions under their headings.\npub static QUESTION_GROUPS: &[QuestionGroup] = &[\n{groups}];"
    );
    order
}

fn regions(desk: &mut Desk, questions: &[String]) {
    let file: Regions = desk.file("regions");
    let here = place("regions");
    let mut ids = Vec::new();
    let mut statics = String::new();
    for region in &file.region {
        let sides: &[(&str, &str)] = if region.sided {
            &[("left-", "Some(Side::Left)"), ("right-", "Some(Side::Right)")]
        } else {
            &[("", "None")]
        };
        let answers: Vec<_> = region
            .answers
            .iter()
            .map(|id| question_id(desk, id, questions, &format!("{here} {}", region.id)))
            .collect();
        let view = match region.view.as_str() {
            "front" => "BodyView::Front",
            "back" => "BodyView::Back",
            "sole" => "BodyView::Sole",
            other => {
                desk.problems.add(
                    format!("{here} {}", region.id),
                    format!("view \"{other}\" is not known; front, back, sole are"),
                );
                "BodyView::Front"
            }
        };
        for (prefix, side) in sides {
            let id = format!("{prefix}{}", region.id);
            let name = desk.message(&format!("region-{id}"), &here);
            let _ = writeln!(
                statics,
                "Region {{ id: RegionId::{}, name: {name}, side: {side}, view: {view}, answers: &[{}], is_leg: {} }},",
                variant(&id),
                answers.join(", "),
                region.leg,
            );
            ids.push(id);
        }
    }
    desk.ids("RegionId", "A region of the body drawing.", &ids, &here);
    let both = question_id(desk, &file.both_sides, questions, &here);
    let numb = question_id(desk, &file.numb_leg, questions, &here);
    let one_place: Vec<_> = file.one_place.iter().map(|id| question_id(desk, id, questions, &here)).collect();
    let _ = writeln!(
        desk.out,
        "/// Every region, in the order of [`RegionId`].\npub static REGIONS: [Region; {}] = [\n{statics}];\n\
         /// The question that marks on both sides answer with yes.\npub static BOTH_SIDES: QuestionId = {both};\n\
         /// The question that a numb or tingling place on leg or foot answers with yes.\npub static NUMB_LEG: QuestionId = {numb};\n\
         /// The questions that ask for the one worst place.\npub static ONE_PLACE: [QuestionId; {}] = [{}];",
        ids.len(),
        one_place.len(),
        one_place.join(", ")
    );
}

pub fn question_id(desk: &mut Desk, id: &str, questions: &[String], place: &str) -> String {
    if !questions.iter().any(|known| known == id) {
        desk.problems.add(place, format!("\"{id}\" is not a question; questions.toml lists them"));
    }
    format!("QuestionId::{}", variant(id))
}
