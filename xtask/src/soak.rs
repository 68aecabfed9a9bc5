//! `cargo xtask soak`: what takes too long for the tests: thousands of random moves of the disc, minutes of random dragging.

use crate::browsers::Engine;
use crate::problem::{Outcome, Problem};
use crate::{build, process, setup};

/// Random sequences of moves; the tests do 200.
const SEQUENCES: &str = "10000";
/// Minutes of dragging where no others are asked for.
const MINUTES: u32 = 10;
/// Memory is compared with that after the second minute.
const FEWEST_MINUTES: u32 = 3;

/// `cargo xtask soak [--minutes N] [--sequences N]`
pub fn run(options: &[String]) -> Outcome {
    let wanted = Wanted::read(options)?;
    setup::for_testing(&[Engine::Chromium], false)?;
    build::run(&[])?;
    let mut drag = process::command("cargo");
    drag.args(["run", "--quiet", "--package", "e2e", "--", "soak", &wanted.minutes.to_string()]);
    process::step("drag at random in Chromium", || process::run(&mut drag))?;
    let mut moves = process::command("cargo");
    moves.args(["test", "--test", "disc_sequences"]).env("SOAK_SEQUENCES", &wanted.sequences);
    process::step("move the disc at random", || process::run(&mut moves))
}

/// How long to go on.
#[derive(Debug, PartialEq, Eq)]
struct Wanted {
    minutes: u32,
    sequences: String,
}

impl Wanted {
    fn read(options: &[String]) -> Outcome<Self> {
        let mut wanted = Self { minutes: MINUTES, sequences: SEQUENCES.to_owned() };
        let mut options = options.iter();
        while let Some(option) = options.next() {
            let number = options.next().and_then(|value| value.parse::<u32>().ok());
            match (option.as_str(), number) {
                ("--minutes", Some(minutes)) if minutes >= FEWEST_MINUTES => wanted.minutes = minutes,
                ("--sequences", Some(sequences)) if sequences > 0 => wanted.sequences = sequences.to_string(),
                _ => {
                    return Err(Problem::Usage(format!(
                        "`{option}`: soak takes --minutes from {FEWEST_MINUTES} on and --sequences from 1 on"
                    )));
                }
            }
        }
        Ok(wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_takes_ten_minutes_unless_told_otherwise() {
        let words = |line: &str| Wanted::read(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(words("").unwrap(), Wanted { minutes: 10, sequences: "10000".into() });
        assert_eq!(words("--minutes 3 --sequences 50").unwrap(), Wanted { minutes: 3, sequences: "50".into() });
        for bad in ["--minutes 2", "--minutes", "--minutes soon", "--hours 1", "--sequences 0"] {
            assert!(words(bad).is_err(), "{bad}");
        }
    }
}
