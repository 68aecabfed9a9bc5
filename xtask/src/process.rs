//! Running other programs: where they are looked for, how long they took, what they counted.

use crate::paths;
use crate::problem::{Outcome, Problem};
use std::env;
use std::ffi::OsString;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

const DEBIAN_WASM: &str = "/usr/lib/rustlib/wasm32-unknown-unknown/lib";

/// The folders that are searched for programs: the project's tools, cargo's, the machine's. Debian's own Rust goes
/// before rustup's where only it has the wasm target.
fn folders() -> Vec<PathBuf> {
    let mut folders = vec![paths::tools().join("bin"), paths::cargo_home().join("bin")];
    if Path::new(DEBIAN_WASM).is_dir() && !rustup_has_wasm() {
        folders.insert(0, PathBuf::from("/usr/bin"));
    }
    folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    folders
}

fn rustup_has_wasm() -> bool {
    let answer =
        Command::new("rustc").args(["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]).output();
    answer.is_ok_and(|answer| Path::new(String::from_utf8_lossy(&answer.stdout).trim()).is_dir())
}

fn search_path() -> OsString {
    env::join_paths(folders()).unwrap_or_else(|_| env::var_os("PATH").unwrap_or_default())
}

/// The full path of a program, if it is there. A name with a slash is taken as it is.
pub fn find(program: &str) -> Option<PathBuf> {
    if program.contains('/') {
        return Some(PathBuf::from(program)).filter(|path| path.is_file());
    }
    let names = [format!("{program}{}", env::consts::EXE_SUFFIX), format!("{program}.cmd")];
    folders().iter().flat_map(|folder| names.iter().map(|name| folder.join(name))).find(|path| path.is_file())
}

/// A command in the project's folder that finds the project's tools.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(find(program).unwrap_or_else(|| PathBuf::from(program)));
    command.current_dir(paths::root()).env("PATH", search_path());
    command
}

/// What a program says to `--version`; `None` if it is not there or does not run.
pub fn version(program: &str) -> Option<String> {
    version_by(program, &["--version"])
}

/// What it says when it is asked in another way.
pub fn version_by(program: &str, arguments: &[&str]) -> Option<String> {
    let answer = command(find(program)?.to_str()?).args(arguments).stderr(Stdio::null()).output().ok()?;
    answer.status.success().then(|| String::from_utf8_lossy(&answer.stdout).trim().to_owned())
}

/// The command as a person would type it.
pub fn line(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn problem(command: &Command, end: impl ToString) -> Problem {
    Problem::Command { line: line(command), end: end.to_string() }
}

/// Runs a command, its output shown, and wants success.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| problem(command, format!("could not be started: {error}")))?;
    if status.success() { Ok(()) } else { Err(problem(command, format!("ended with {status}"))) }
}

/// Runs a command and returns its standard output.
pub fn output(command: &mut Command) -> Outcome<String> {
    let answer = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| problem(command, format!("could not be started: {error}")))?;
    if !answer.status.success() {
        return Err(problem(command, format!("ended with {}", answer.status)));
    }
    String::from_utf8(answer.stdout).map_err(|_| problem(command, "printed something that is not text"))
}

/// Runs a command that reads its whole input before it answers, and returns the bytes of its answer.
pub fn answer(command: &mut Command, input: &[u8]) -> Outcome<Vec<u8>> {
    let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = started.map_err(|error| problem(command, format!("could not be started: {error}")))?;
    let given = child.stdin.take().map_or(Ok(()), |mut pipe| pipe.write_all(input));
    let answer = child.wait_with_output().map_err(|error| problem(command, error))?;
    match given {
        _ if !answer.status.success() => Err(problem(command, format!("ended with {}", answer.status))),
        Ok(()) => Ok(answer.stdout),
        Err(error) => Err(problem(command, format!("did not read its input: {error}"))),
    }
}

/// Runs a command, its output shown, and hands every line of its standard output to `see` as well.
pub fn watched(command: &mut Command, mut see: impl FnMut(&str)) -> Outcome {
    let started = command.stdout(Stdio::piped()).spawn();
    let mut child = started.map_err(|error| problem(command, format!("could not be started: {error}")))?;
    let mut shown = std::io::stdout();
    for line in child.stdout.take().map(BufReader::new).into_iter().flat_map(BufRead::lines).map_while(Result::ok) {
        // A closed standard output ends the reader's interest, not the run.
        let _ = writeln!(shown, "{line}");
        see(&line);
    }
    let status = child.wait().map_err(|error| problem(command, error))?;
    if status.success() { Ok(()) } else { Err(problem(command, format!("ended with {status}"))) }
}

/// Says what is done, does it, says how long it took.
pub fn step<T>(what: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    println!("── {what}");
    let start = Instant::now();
    let end = work();
    let how = if end.is_ok() { "done" } else { "failed" };
    println!("   {how}: {what}, {:.1} s", start.elapsed().as_secs_f64());
    end
}
