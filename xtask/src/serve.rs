//! `cargo xtask serve`: from a fresh clone to the page in a browser.

use crate::problem::{Outcome, Problem};
use crate::server::Server;
use crate::{build, paths};
use std::collections::HashMap;

const PORT: u16 = 8080;

/// Installs, builds, serves until interrupted.
pub fn run(options: &[String]) -> Outcome {
    build::run(options)?;
    let server = Server::start(&paths::dist(), PORT, HashMap::new()).map_err(|problem| {
        Problem::Artefact(format!("{problem}; is another program using port {PORT}? the built page lies in dist/"))
    })?;
    println!("\n   the page:        {}", server.url());
    println!("   the single file: {}", paths::dist().join("sciatica-explorer.html").display());
    println!("   Ctrl-C stops the server");
    loop {
        std::thread::park();
    }
}
