//! Answers as JSON on standard input, the assessment as JSON on standard output: the pattern check without the page.
//!
//! `cargo run --release --example assess < examples/answers.json`; with `--lines` one object a line, each answered by one line.

use sciatica_explorer::questionnaire::{Problem, assess, read, write};
use std::{
    io::{self, BufRead, Read, Write},
    process::ExitCode,
};

const OPTIONS: &str = "--lines or nothing";

fn main() -> ExitCode {
    let done = match lines_wanted() {
        Ok(true) => every_line(),
        Ok(false) => whole_input(),
        Err(refusal) => Err(refusal),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            eprintln!("error: {refusal}");
            ExitCode::from(2)
        }
    }
}

fn lines_wanted() -> Result<bool, String> {
    let mut lines = false;
    for argument in std::env::args_os().skip(1) {
        if argument == "--lines" && !lines {
            lines = true;
        } else {
            return Err(format!("{:?}: is not understood here; {OPTIONS} is allowed", argument.to_string_lossy()));
        }
    }
    Ok(lines)
}

fn whole_input() -> Result<(), String> {
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes).map_err(|error| format!("input: cannot be read ({error}); text is needed"))?;
    let answers = text(&bytes).and_then(read).map_err(|problem| problem.to_string())?;
    finish(writeln!(io::stdout(), "{}", write(&assess(&answers))))
}

fn every_line() -> Result<(), String> {
    let mut input = io::stdin().lock();
    let mut output = io::BufWriter::new(io::stdout().lock());
    let mut bytes = Vec::new();
    for number in 1_u64.. {
        bytes.clear();
        match input.read_until(b'\n', &mut bytes) {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) => return Err(format!("input: line {number} cannot be read ({error}); text is needed")),
        }
        let answered = match text(&bytes).and_then(read) {
            Ok(answers) => writeln!(output, "{}", write(&assess(&answers))),
            Err(problem) => {
                writeln!(output, "{}", serde_json::json!({ "line": number, "error": problem.to_string() }))
            }
        };
        if answered.is_err() {
            return finish(answered);
        }
    }
    finish(output.flush())
}

/// UTF-8 text, without the mark that some editors put at its beginning.
fn text(bytes: &[u8]) -> Result<&str, Problem> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| Problem {
        path: "input".to_owned(),
        found: format!("is not UTF-8 after {} bytes", error.valid_up_to()),
        allowed: "UTF-8 text is allowed".to_owned(),
    })
}

/// A reader who closes the pipe early has seen enough.
fn finish(written: io::Result<()>) -> Result<(), String> {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(format!("output: cannot be written ({error}); an open pipe or file is needed"))
        }
        _ => Ok(()),
    }
}
