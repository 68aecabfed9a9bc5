//! Prints the words of a language, as the page takes them when somebody asks for it: `--example words es`. Those of English, which it has
//! inside, are for whoever makes another language of them, as the tests do.

use sciatica_explorer::text::{Language, to_bring};
use std::process::ExitCode;

fn main() -> ExitCode {
    let code = std::env::args().nth(1).unwrap_or_default();
    match Language::from_code(&code).map(to_bring) {
        Some(words) => {
            print!("{words}");
            ExitCode::SUCCESS
        }
        None => {
            eprintln!("error: `{code}` is no language of the page; try en, es or ar");
            ExitCode::from(2)
        }
    }
}
