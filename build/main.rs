//! Turns `assets/content` (facts) and `assets/text` (words) into Rust statics, so that the page never parses anything
//! of its own. Everything is checked here: a mistake in content is a build error that names file, place and mend.

#![allow(clippy::expect_used, reason = "a build script reports what Cargo itself got wrong by panicking")]

mod biomechanics;
mod anatomy;
mod care;
mod emit;
mod library;
mod movement;
mod natural_history;
mod neurology;
mod problem;
mod questionnaire;
mod source;
mod stories;
mod teach;
mod text;
mod time;

use problem::Problems;

fn main() {
    println!("cargo::rerun-if-changed=assets/content");
    println!("cargo::rerun-if-changed=assets/text");
    let mut problems = Problems::default();

    let words = text::read(&mut problems);
    emit::file("text.rs", &text::emit(&words, &mut problems));
    let sources = source::read(&mut problems);
    let (constants, lines, told) = source::emit(&sources, &mut problems);
    emit::file("sources.rs", &constants);
    emit::file("sources.txt", &lines);
    emit::file("sources-told.txt", &told);
    emit::file("anatomy.rs", &anatomy::emit(&sources, &words, &mut problems));

    emit::file("neurology.rs", &neurology::emit(&words, &sources, &mut problems));
    emit::file("biomechanics.rs", &biomechanics::emit(&sources, &words, &mut problems));
    emit::file("time.rs", &time::emit(&sources, &mut problems));
    emit::file("stories.rs", &stories::emit(&words, &mut problems));

    emit::file("movement.rs", &movement::emit(&mut problems));

    emit::file("care.rs", &care::emit(&words, &sources, &mut problems));

    emit::file("natural_history.rs", &natural_history::emit(&words, &sources, &mut problems));

    emit::file("library.rs", &library::emit(&words, &sources, &mut problems));

    emit::file("teach.rs", &teach::emit(&words, &sources, &mut problems));

    emit::file("questionnaire.rs", &questionnaire::emit(&words, &sources, &mut problems));

    problems.report();
}
