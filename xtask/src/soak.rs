//! `cargo xtask soak`: what takes too long for the tests. A table of steps; `--only NAME` does one of them.

mod domain;
mod folders;
mod mutants;
mod twice;

use crate::browsers::Engine;
use crate::problem::{Outcome, Problem};
use crate::{build, process, setup};
use std::thread;

/// Memory is compared with that after the second minute.
const FEWEST_MINUTES: u32 = 3;

/// One thing that takes long.
struct Step {
    name: &'static str,
    /// What it does, in words.
    what: &'static str,
    /// In which browsers it looks at the built page; in none, it needs no built page.
    engines: &'static [Engine],
    run: fn(&Wanted) -> Outcome,
}

const STEPS: &[Step] = &[
    Step { name: "drag", what: "drag at random in Chromium", engines: &[Engine::Chromium], run: drag },
    Step {
        name: "monkey",
        what: "do anything at random in each engine, and touch what can be touched",
        engines: &Engine::ALL,
        run: monkey,
    },
    Step {
        name: "axe",
        what: "look through every screen in every theme and width with axe-core",
        engines: &[Engine::Chromium],
        run: axe,
    },
    Step { name: "moves", what: "move the disc at random", engines: &[], run: moves },
    Step { name: "inputs", what: "hand damaged texts to whatever reads any", engines: &[], run: inputs },
    Step {
        name: "mutants",
        what: "change the rules that matter, and look whether a test notices",
        engines: &[],
        run: mutants::run,
    },
    Step { name: "twice", what: "build in two folders and compare", engines: &[], run: twice::run },
];

/// `cargo xtask soak [--only NAME]… [--minutes N] [--sequences N] [--inputs N] [--actions N] [--seed N]`
pub fn run(options: &[String]) -> Outcome {
    let wanted = Wanted::read(options)?;
    let steps: Vec<&Step> = STEPS.iter().filter(|step| wanted.wants(step.name)).collect();
    let mut engines: Vec<Engine> = steps.iter().flat_map(|step| step.engines).copied().collect();
    engines.sort_by_key(|engine| engine.name());
    engines.dedup();
    if !engines.is_empty() {
        setup::for_testing(&engines, false)?;
        build::run(&[])?;
    }
    let mut failed = Vec::new();
    for step in steps {
        // The others still say what they find.
        if let Err(problem) = process::step(step.what, || (step.run)(&wanted)) {
            failed.push(format!("{}: {problem}", step.name));
        }
    }
    for words in &failed {
        println!("FAILED: {words}");
    }
    if failed.is_empty() { Ok(()) } else { Err(Problem::TestsFailed) }
}

fn drag(wanted: &Wanted) -> Outcome {
    in_browsers(&["soak", &wanted.minutes.to_string()])
}

/// All engines at once: the monkey holds the page's clock, so that a browser mostly waits for its frames. Where one finds something the
/// others still look.
fn monkey(wanted: &Wanted) -> Outcome {
    let (actions, seed) = (wanted.actions.to_string(), wanted.seed.to_string());
    let roam = |engine: Engine| in_browsers(&["monkey", engine.name(), "--actions", &actions, "--seed", &seed]);
    thread::scope(|scope| {
        let outings = Engine::ALL.map(|engine| scope.spawn(move || roam(engine)));
        outings.into_iter().try_for_each(|outing| outing.join().unwrap_or(Err(Problem::TestsFailed)))
    })
}

fn axe(_: &Wanted) -> Outcome {
    in_browsers(&["axe"])
}

/// A task of the harness for browsers.
fn in_browsers(task: &[&str]) -> Outcome {
    process::run(process::command("cargo").args(["run", "--quiet", "--package", "e2e", "--"]).args(task))
}

fn moves(wanted: &Wanted) -> Outcome {
    test("disc_sequences", "SOAK_SEQUENCES", wanted.sequences)
}

fn inputs(wanted: &Wanted) -> Outcome {
    test("fuzz", "SOAK_INPUTS", wanted.inputs)
}

/// A file of the tests with more of the same than on every day.
fn test(name: &str, variable: &str, count: u32) -> Outcome {
    process::run(process::command("cargo").args(["test", "--test", name]).env(variable, count.to_string()))
}

/// What is done, and how often or how long.
#[derive(Debug, PartialEq, Eq)]
struct Wanted {
    /// Everything where none is named.
    only: Vec<String>,
    minutes: u32,
    /// The tests do 200.
    sequences: u32,
    /// For each door; the tests do 300.
    inputs: u32,
    /// Of the monkey, in each engine; the tests do 300.
    actions: u32,
    /// What decides all that the monkey does.
    seed: u32,
}

impl Default for Wanted {
    fn default() -> Self {
        Self { only: Vec::new(), minutes: 10, sequences: 10_000, inputs: 100_000, actions: 20_000, seed: 1 }
    }
}

impl Wanted {
    fn read(options: &[String]) -> Outcome<Self> {
        let mut wanted = Self::default();
        let mut options = options.iter();
        while let Some(option) = options.next() {
            let value = options.next().map(String::as_str).unwrap_or_default();
            match (option.as_str(), value.parse::<u32>()) {
                ("--only", _) if STEPS.iter().any(|step| step.name == value) => wanted.only.push(value.to_owned()),
                ("--minutes", Ok(minutes)) if minutes >= FEWEST_MINUTES => wanted.minutes = minutes,
                ("--sequences", Ok(sequences)) if sequences > 0 => wanted.sequences = sequences,
                ("--inputs", Ok(inputs)) if inputs > 0 => wanted.inputs = inputs,
                ("--actions", Ok(actions)) if actions > 0 => wanted.actions = actions,
                ("--seed", Ok(seed)) if seed > 0 => wanted.seed = seed,
                _ => {
                    let names = STEPS.iter().map(|step| step.name).collect::<Vec<_>>().join(", ");
                    return Err(Problem::Usage(format!(
                        "`{option} {value}`: soak takes --minutes from {FEWEST_MINUTES} on, --sequences, --inputs, --actions and --seed \
                         from 1 on, and --only with one of {names}"
                    )));
                }
            }
        }
        Ok(wanted)
    }

    fn wants(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|only| only == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Outcome<Wanted> {
        Wanted::read(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn it_does_everything_for_ten_minutes_unless_told_otherwise() {
        let usual = read("").unwrap();
        assert_eq!((usual.minutes, usual.sequences, usual.inputs), (10, 10_000, 100_000));
        assert_eq!((usual.actions, usual.seed), (20_000, 1));
        assert!(STEPS.iter().all(|step| usual.wants(step.name)));
        let told = read("--minutes 3 --sequences 50 --inputs 7 --actions 60 --seed 9").unwrap();
        assert_eq!((told.minutes, told.sequences, told.inputs), (3, 50, 7));
        assert_eq!((told.actions, told.seed), (60, 9));
        for bad in
            ["--minutes 2", "--minutes", "--minutes soon", "--hours 1", "--sequences 0", "--only nothing", "--only"]
        {
            assert!(read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn only_what_is_named_is_done() {
        let two = read("--only inputs --only moves").unwrap();
        let done: Vec<&str> = STEPS.iter().map(|step| step.name).filter(|name| two.wants(name)).collect();
        assert_eq!(done, ["moves", "inputs"]);
    }
}
