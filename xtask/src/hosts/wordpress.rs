//! WordPress with a stock block theme: articles of an administrator, who may write any HTML, and of an author, who may not.

use super::{Form, Lines, Running, Trial, free_port};
use crate::problem::{Outcome, Problem};
use crate::process;
use serde_json::json;
use std::fs;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const CONFIG: &str = include_str!("config.php");
const INSTALL: &str = include_str!("install.php");
/// How long the database may take to begin.
const PATIENCE: Duration = Duration::from_secs(60);

/// Who writes what, and whether WordPress leaves it as it is.
const ARTICLES: [(&str, &str, Form, bool); 5] = [
    ("wordpress-administrator-element", "administrator", Form::Element, true),
    ("wordpress-administrator-frame", "administrator", Form::Frame, true),
    ("wordpress-author-element", "author", Form::Element, false),
    ("wordpress-author-frame", "author", Form::Frame, false),
    ("wordpress-author-picture", "author", Form::Picture, true),
];

/// A database and a web server of their own; both end with what is returned.
pub fn start(folder: &Path, lines: &Lines) -> Outcome<([Running; 2], Vec<Trial>)> {
    let database = database(folder)?;
    let port = free_port()?;
    let address = format!("http://127.0.0.1:{port}");
    let site = folder.join("wordpress");
    process::run(Command::new("cp").arg("-rL").arg("/usr/share/wordpress").arg(&site))?;
    let config = CONFIG.replace("$ADDRESS", &address).replace("$SOCKET", &socket(folder).display().to_string());
    let write = |path: &Path, text: &str| fs::write(path, text).map_err(Problem::file(path));
    let own = site.join("wp-config.php");
    if own.exists() {
        fs::remove_file(&own).map_err(Problem::file(&own))?;
    }
    write(&own, &config)?;
    let install = folder.join("install.php");
    write(&install, INSTALL)?;

    let mut articles = Vec::new();
    for (title, by, form, _) in ARTICLES {
        // What the editor writes for a block of the kind "Custom HTML".
        let content = format!(
            "<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph -->\n<!-- wp:html -->\n{}<!-- /wp:html -->\n\
             <!-- wp:paragraph --><p>After.</p><!-- /wp:paragraph -->",
            lines.of(form)?
        );
        articles.push(json!({ "by": by, "title": title, "content": content }));
    }
    let asked = json!({ "address": address, "articles": articles }).to_string();
    let answer = process::answer(Command::new("php").arg(&install), asked.as_bytes())?;
    let numbers: Vec<u64> = serde_json::from_slice(&answer)
        .map_err(|_| Problem::Artefact(format!("WordPress said: {}", String::from_utf8_lossy(&answer))))?;

    let mut php = Command::new("php");
    php.args(["-S", &format!("127.0.0.1:{port}"), "-t"]).arg(&site);
    // Its pages ask it for further things while they are made.
    php.env("PHP_CLI_SERVER_WORKERS", "4").stdout(Stdio::null()).stderr(Stdio::null());
    let php = begun(php)?;
    let trials = ARTICLES
        .into_iter()
        .zip(numbers)
        .map(|((name, _, form, is_kept), number)| Trial {
            name,
            address: format!("{address}/?p={number}"),
            form,
            is_kept,
        })
        .collect();
    until("the web server answers", || super::get::page(&format!("{address}/")).is_ok())?;
    Ok(([database, php], trials))
}

fn socket(folder: &Path) -> std::path::PathBuf {
    folder.join("db.sock")
}

/// A database in the folder that nobody reaches but by its socket.
fn database(folder: &Path) -> Outcome<Running> {
    let data = folder.join("database");
    let user = process::output(Command::new("id").arg("-un"))?;
    let user = user.trim();
    let mut install = Command::new("mariadb-install-db");
    install.args(["--no-defaults", "--auth-root-authentication-method=normal", "--skip-test-db"]);
    install.arg(format!("--user={user}")).arg(format!("--datadir={}", data.display())).stdout(Stdio::null());
    process::run(&mut install)?;
    let mut server = Command::new("/usr/sbin/mariadbd");
    server.args(["--no-defaults", "--skip-networking", &format!("--user={user}")]);
    server.arg(format!("--datadir={}", data.display())).arg(format!("--socket={}", socket(folder).display()));
    server.arg(format!("--pid-file={}", folder.join("db.pid").display()));
    let server = begun(server.stdout(Stdio::null()).stderr(Stdio::null()))?;
    until("the database answers", || UnixStream::connect(socket(folder)).is_ok())?;
    let mut client = Command::new("mariadb");
    client.arg("--no-defaults").arg(format!("--socket={}", socket(folder).display())).arg("--user=root");
    process::run(client.args(["--execute", "CREATE DATABASE wordpress"]))?;
    Ok(server)
}

fn begun(mut command: impl std::borrow::BorrowMut<Command>) -> Outcome<Running> {
    let command = command.borrow_mut();
    let line = process::line(command);
    command
        .spawn()
        .map(Running)
        .map_err(|error| Problem::Command { line, end: format!("could not be started: {error}") })
}

fn until(what: &str, mut is_so: impl FnMut() -> bool) -> Outcome {
    let start = Instant::now();
    while !is_so() {
        if start.elapsed() > PATIENCE {
            return Err(Problem::Artefact(format!("waited {} s until {what}", PATIENCE.as_secs())));
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}
