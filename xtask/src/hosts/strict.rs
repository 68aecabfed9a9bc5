//! A page that allows as little as it can: the script by its address, the frame, and nothing else.

use super::{Form, Lines, Trial};
use crate::paths;
use crate::problem::Outcome;
use crate::server::Server;
use std::collections::HashMap;

/// The policy under which `docs/embedding.md` says that it works.
pub fn policy(folder: &str) -> String {
    format!(
        "default-src 'none'; script-src {folder}embed.js; frame-src {folder}; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

/// Serves the page, once as element and once as frame.
pub fn start(lines: &Lines) -> Outcome<(Server, Vec<Trial>)> {
    let mut pages = HashMap::new();
    for (form, name) in [(Form::Element, "element.html"), (Form::Frame, "frame.html")] {
        let html = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{}\"><title>Strict</title>\
             <h1>A strict page</h1><p>Before.</p>\n{}<p>After.</p></html>",
            policy(lines.folder()),
            lines.of(form)?
        );
        pages.insert(name.to_owned(), html.into_bytes());
    }
    let server = Server::start(&paths::dist(), 0, pages)?;
    let trial = |name, form, page| Trial { name, address: format!("{}{page}", server.url()), form, is_kept: true };
    let trials =
        vec![trial("strict-element", Form::Element, "element.html"), trial("strict-frame", Form::Frame, "frame.html")];
    Ok((server, trials))
}
