//! `assets/content/biomechanics/stories.toml`: stories of the disc lab, in postures of `postures.toml`.

use crate::{
    biomechanics::{FOLDER, file},
    problem::Problems,
    text::Words,
};
use serde::Deserialize;
use std::fmt::Write;

/// More than this in one step would keep a reader waiting.
const MOST_HOURS: u32 = 24;
const MOST_BENDS: u32 = 10_000;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stories {
    story: Vec<Story>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    id: String,
    step: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    posture: String,
    #[serde(default)]
    hours: u32,
    #[serde(default)]
    bends: u32,
}

/// Reads, checks and emits the stories.
pub fn emit(words: &Words, problems: &mut Problems) -> String {
    let postures = file::<Postures>("postures.toml", problems).posture;
    let mut rows = String::new();
    let mut seen: Vec<&str> = Vec::new();
    let stories = file::<Stories>("stories.toml", problems).story;
    for story in &stories {
        let place = format!("{FOLDER}/stories.toml {}", story.id);
        if seen.contains(&story.id.as_str()) {
            problems.add(&place, "this id is used twice; rename one");
        }
        seen.push(&story.id);
        if story.step.is_empty() {
            problems.add(&place, "it has no step; give at least one");
        }
        let name = words.reference(&format!("story-{}", story.id), &place, problems);
        let mut steps = String::new();
        for (index, step) in story.step.iter().enumerate() {
            emit_step(&mut steps, &story.id, index + 1, step, &postures, words, problems);
        }
        let _ = writeln!(rows, "    Story {{ id: {:?}, name: {name}, steps: &[\n{steps}    ] }},", story.id);
    }
    format!("/// Every story, in the order in which they are offered.\npub static STORIES: &[Story] = &[\n{rows}];\n")
}

fn emit_step(
    out: &mut String,
    story: &str,
    number: usize,
    step: &Step,
    postures: &[Posture],
    words: &Words,
    problems: &mut Problems,
) {
    let place = format!("{FOLDER}/stories.toml {story}, step {number}");
    let posture = postures.iter().position(|posture| posture.id == step.posture);
    if posture.is_none() {
        problems.add(&place, format!("posture \"{}\" is not in postures.toml", step.posture));
    }
    if step.hours > MOST_HOURS {
        problems.add(&place, format!("hours is {}; 0 to {MOST_HOURS} is allowed", step.hours));
    }
    if step.bends > MOST_BENDS {
        problems.add(&place, format!("bends is {}; 0 to {MOST_BENDS} is allowed", step.bends));
    }
    let _ = writeln!(
        out,
        "        StoryStep {{ words: {}, posture: &crate::content::biomechanics::POSTURES[{}], hours: {}, bends: {} }},",
        words.reference(&format!("story-{story}-{number}"), &place, problems),
        posture.unwrap_or_default(),
        step.hours,
        step.bends,
    );
}

#[derive(Default, Deserialize)]
struct Postures {
    posture: Vec<Posture>,
}

/// What is needed of a posture; that file is checked where it is emitted.
#[derive(Deserialize)]
struct Posture {
    id: String,
}
