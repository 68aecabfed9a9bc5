//! `cargo xtask hosts`: the lines that the page offers, pasted into real hosts, with pictures into `target/hosts`. Whatever is
//! said in docs/embedding.md of WordPress and Hugo was seen here.

mod get;
mod hugo;
mod strict;
mod wordpress;

use crate::browsers::Engine;
use crate::finish::{INTEGRITY, SINGLE_FOLDER};
use crate::problem::{Outcome, Problem};
use crate::server::Server;
use crate::{build, paths, process, setup};
use std::collections::HashMap;
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Child;

/// Debian's packages with the hosts.
const PACKAGES: [&str; 7] =
    ["wordpress", "wordpress-theme-twentytwentythree", "mariadb-server", "php-cli", "php-mysql", "php-curl", "hugo"];
/// A file or program of each host that is there only with its packages.
const PRESENT: [&str; 5] = [
    "/usr/share/wordpress/wp-settings.php",
    "/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css",
    "/usr/sbin/mariadbd",
    "/usr/bin/php",
    "/usr/bin/hugo",
];

/// The ways to paste it, as `examples/embedding.rs` names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The element of `embed.js`.
    Element,
    /// A plain frame.
    Frame,
    /// A picture that is a link.
    Picture,
}

impl Form {
    const fn name(self) -> &'static str {
        match self {
            Self::Element => "element",
            Self::Frame => "frame",
            Self::Picture => "picture",
        }
    }

    /// What is in a host's page if it left the lines as they were.
    const fn signs(self) -> &'static [&'static str] {
        match self {
            Self::Element => &["<sciatica-explorer ", "embed.js", "integrity="],
            Self::Frame => &["<iframe ", "sandbox="],
            Self::Picture => &["<img ", "picture-disc.png"],
        }
    }
}

/// A page of a host with the lines in it.
pub struct Trial {
    /// For the picture's name and the report.
    pub name: &'static str,
    /// Where the page is.
    pub address: String,
    /// What was pasted.
    pub form: Form,
    /// Whether the host is known to leave it as it is.
    pub is_kept: bool,
}

/// The lines for a form, from the copy that is served here.
pub struct Lines {
    folder: String,
    integrity: String,
}

impl Lines {
    /// What the page offers to paste.
    pub fn of(&self, form: Form) -> Outcome<String> {
        let mut cargo = process::command("cargo");
        cargo.args(["run", "--quiet", "--example", "embedding", "--", "--folder", &self.folder]);
        cargo.args(["--integrity", &self.integrity, "--form", form.name(), "--panel", "disc"]);
        process::output(cargo.args(["--start", "#/disc?posture=slumped", "--accent", "f2c230"]))
    }

    /// The folder in which the copy lies.
    pub fn folder(&self) -> &str {
        &self.folder
    }
}

/// A program that ends with the trial.
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// `cargo xtask hosts`, with what lies in `dist/`; builds it if there is nothing.
pub fn run(options: &[String]) -> Outcome {
    if !options.is_empty() {
        return Err(Problem::Usage("hosts takes no options".into()));
    }
    process::step("look for the hosts", || {
        let is_there = PRESENT.iter().all(|path| PathBuf::from(path).is_file());
        if is_there { Ok(()) } else { setup::apt_install(&PACKAGES) }
    })?;
    setup::for_testing(&[Engine::Chromium], false)?;
    if !paths::dist().join(SINGLE_FOLDER).is_dir() {
        build::run(&[])?;
    }
    let folder = folder()?;
    let copy = Server::start(&paths::dist(), 0, HashMap::new())?;
    let index = fs::read_to_string(paths::dist().join("index.html")).map_err(Problem::file(&paths::dist()))?;
    let integrity = index.split_once(INTEGRITY).and_then(|(_, rest)| rest.split_once('"'));
    let (integrity, _) = integrity.ok_or_else(|| Problem::Artefact("index.html lacks the hash of embed.js".into()))?;
    let lines = Lines { folder: format!("{}{SINGLE_FOLDER}", copy.url()), integrity: integrity.to_owned() };

    let (strict, in_strict) = process::step("write the page with a strict policy", || strict::start(&lines))?;
    let (hugo, in_hugo) = process::step("build the Hugo site", || hugo::start(&folder, &lines))?;
    let (wordpress, in_wordpress) = process::step("set up WordPress", || wordpress::start(&folder, &lines))?;
    let trials: Vec<Trial> = in_strict.into_iter().chain(in_hugo).chain(in_wordpress).collect();
    let wrong = process::step("look at each page", || looked_at(&trials, &folder));
    drop((strict, hugo, wordpress, copy));
    match wrong? {
        0 => Ok(()),
        wrong => Err(Problem::Artefact(format!("{wrong} of {} pages are not as docs/embedding.md says", trials.len()))),
    }
}

/// How many pages are not as they are said to be; says what was found.
fn looked_at(trials: &[Trial], folder: &Path) -> Outcome<usize> {
    let list = folder.join("pages.txt");
    let lines: String = trials.iter().map(|trial| format!("{} {}\n", trial.name, trial.address)).collect();
    fs::write(&list, lines).map_err(Problem::file(&list))?;
    let mut harness = process::command("cargo");
    harness.args(["run", "--quiet", "--package", "e2e", "--", "hosts"]).arg(&list);
    let seen = process::output(&mut harness)?;
    let mut wrong = 0;
    for trial in trials {
        let html = get::page(&trial.address)?;
        let stays = trial.form.signs().iter().all(|sign| html.contains(sign));
        let wanted = if !trial.is_kept {
            "nothing"
        } else if trial.form == Form::Picture {
            "picture"
        } else {
            "runs"
        };
        let found = seen.lines().find_map(|line| line.strip_prefix(trial.name)?.strip_prefix(' ')).unwrap_or_default();
        let is_right = stays == trial.is_kept && found == wanted;
        wrong += usize::from(!is_right);
        let said = if is_right { "as said" } else { "NOT AS SAID" };
        let stays = if stays { "the lines stay" } else { "the lines are taken out" };
        println!("   {said}: {}: {stays}, {found}", trial.name);
    }
    Ok(wrong)
}

/// A new folder for everything that the hosts write.
fn folder() -> Outcome<PathBuf> {
    let folder = paths::target().join("hosts");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Problem::file(&folder))?;
    }
    fs::create_dir_all(&folder).map_err(Problem::file(&folder))?;
    Ok(folder)
}

/// A port that is free now.
fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
    listener.map(|address| address.port()).map_err(|error| Problem::Artefact(format!("no port is free: {error}")))
}
