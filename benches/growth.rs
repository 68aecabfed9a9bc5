//! How cost grows: the disc with its mesh, the comparison with its patterns and with its questions, a lesson file with its steps. One
//! line of JSON for each, with points of size and time.

#![allow(clippy::expect_used, reason = "a benchmark may fall over")]

#[path = "../tests/support/answers.rs"]
#[allow(dead_code, reason = "shared with the tests, which use more of it")]
mod support;

use sciatica_explorer::{
    app::teach::leads,
    biomechanics::{
        Condition, Disc,
        measure::{quantile, step_times},
        mesh::Resolution,
    },
    content::questionnaire::{PROFILES, RULES},
    lesson::{Lesson, Step, lesson, read},
    questionnaire::{Answers, Finding, Profile, Row, compare_with},
    text::Language,
};
use std::{hint::black_box, time::Instant};
use support::Draw;

/// Persons compared at each size.
const PERSONS: usize = 400;
/// How often a file is read.
const READS: usize = 40;

fn main() {
    let mut draw = Draw(1);
    let persons: Vec<Answers> = (0..PERSONS).map(|_| draw.complete()).collect();
    tell("disc step", "elements of the mesh", &disc());
    tell("comparison by patterns", "patterns", &patterns(&persons));
    tell("comparison by questions", "questions asked of each pattern", &questions(&persons));
    tell("lesson file read", "steps", &steps());
}

/// Sizes and median times, µs.
type Points = Vec<(usize, f64)>;

fn tell(name: &str, of: &str, points: &Points) {
    let points: Vec<String> = points.iter().map(|(size, time)| format!("[{size},{time:.2}]")).collect();
    println!(r#"{{"growth":"{name}","of":"{of}","unit":"µs","points":[{}]}}"#, points.join(","));
}

fn median(mut times: Vec<f64>) -> f64 {
    quantile(&mut times, 0.5).unwrap_or(f64::NAN)
}

fn times<T>(inputs: &[T], mut work: impl FnMut(&T)) -> f64 {
    inputs.iter().for_each(&mut work);
    let time = |input| {
        let started = Instant::now();
        work(input);
        started.elapsed().as_secs_f64() * 1e6
    };
    median(inputs.iter().map(time).collect())
}

/// Meshes of the page's shape, from a ninth of its elements to four times as many.
fn disc() -> Points {
    let of = |sixth: usize| {
        let Resolution { anterior, posterior, height } = Resolution::STANDARD;
        let part = |whole: usize| (whole * sixth).div_ceil(6);
        let resolution = Resolution { anterior: part(anterior), posterior: part(posterior), height: part(height) };
        let disc = Disc::divided(Condition::healthy(), resolution).expect("a disc");
        let started = Instant::now();
        let times = step_times(&disc, 3, || started.elapsed().as_secs_f64() * 1e6);
        ((resolution.anterior + resolution.posterior) * resolution.height, median(times))
    };
    [2, 3, 4, 6, 8, 10, 12].map(of).into()
}

fn compared(persons: &[Answers], profiles: Vec<Profile>) -> f64 {
    let profiles: &'static [Profile] = profiles.leak();
    times(persons, |answers| drop(black_box(compare_with(answers, profiles, &RULES.thresholds))))
}

/// The same description with other rows.
fn of_rows(profile: &Profile, rows: Vec<Row>) -> Profile {
    let question_rows = rows.iter().filter(|row| matches!(row.finding, Finding::Question(_))).count();
    Profile { pattern: profile.pattern, rows: rows.leak(), question_rows }
}

/// The ten patterns, the first of them or all again and again.
fn patterns(persons: &[Answers]) -> Points {
    let of = |count: usize| {
        let again = PROFILES.iter().cycle().take(count);
        let profiles = again.map(|profile| of_rows(profile, profile.rows.to_vec())).collect();
        (count, compared(persons, profiles))
    };
    [5, 10, 20, 40, 80, 160].map(of).into()
}

/// The ten patterns, each with the first of its questions or all again and again.
fn questions(persons: &[Answers]) -> Points {
    let of = |count: usize| {
        let asked = |profile: &Profile| {
            let questions = profile.rows.get(..profile.question_rows).unwrap_or_default();
            of_rows(profile, questions.iter().cycle().take(count).copied().collect())
        };
        (count, compared(persons, PROFILES.iter().map(asked).collect()))
    };
    [10, 20, 40, 80, 160].map(of).into()
}

/// A lesson of ours with its steps again and again.
fn steps() -> Points {
    let ours = lesson("jelly-donut").expect("a lesson").in_language(Language::English);
    let of = |count: usize| {
        let steps: Vec<Step> = ours.steps.iter().cycle().take(count).cloned().collect();
        let file = Lesson { steps, ..ours.clone() }.written();
        (count, times(&vec![file; READS], |file| drop(black_box(read(file, leads).expect("a lesson")))))
    };
    [4, 8, 15, 30, 60].map(of).into()
}
