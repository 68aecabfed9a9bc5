//! Prints the words of a language, as the page takes them when somebody asks for it: `--example words es`.

use sciatica_explorer::text::{Language, to_bring};
use std::process::ExitCode;

fn main() -> ExitCode {
    let code = std::env::args().nth(1).unwrap_or_default();
    match Language::from_code(&code).and_then(to_bring) {
        Some(words) => {
            print!("{words}");
            ExitCode::SUCCESS
        }
        None => {
            eprintln!("error: `{code}` is no language with words of its own; try es or ar");
            ExitCode::from(2)
        }
    }
}
