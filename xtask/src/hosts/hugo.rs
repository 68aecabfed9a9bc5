//! A Hugo site with the plainest theme: lines pasted into Markdown, and the same as a shortcode.

use super::{Form, Lines, Trial};
use crate::problem::{Outcome, Problem};
use crate::process;
use crate::server::Server;
use std::collections::HashMap;
use std::fs;
use std::path::Path;

const PAGE: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
    <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{{ .Title }}</title>\
    <body style=\"max-width:40rem;margin:2rem auto;padding:0 1rem;font:18px/1.5 Georgia,serif\">\
    <h1>{{ .Title }}</h1>{{ .Content }}</body></html>";

/// Builds the site and serves it.
pub fn start(folder: &Path, lines: &Lines) -> Outcome<(Server, Vec<Trial>)> {
    let site = folder.join("hugo");
    let write = |path: &str, text: &str| -> Outcome {
        let path = site.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&site)).map_err(Problem::file(&path))?;
        fs::write(&path, text).map_err(Problem::file(&path))
    };
    let article = |title: &str, body: &str| format!("---\ntitle: {title}\n---\nBefore.\n\n{body}\n\nAfter.\n");
    write("config.toml", "baseURL = '/'\ntitle = 'A site'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap']\n")?;
    write("layouts/_default/single.html", PAGE)?;
    write("layouts/_default/list.html", PAGE)?;
    write("layouts/shortcodes/sciatica.html", &lines.of(Form::Element)?)?;
    write("layouts/shortcodes/sciatica-frame.html", &lines.of(Form::Frame)?)?;
    write("content/pasted.md", &article("Pasted into Markdown", &lines.of(Form::Frame)?))?;
    write("content/shortcode.md", &article("By a shortcode", "{{< sciatica >}}"))?;
    write("content/frame.md", &article("A frame by a shortcode", "{{< sciatica-frame >}}"))?;
    let picture =
        format!("[![Sciatica Explorer]({0}picture-disc.png)]({0}sciatica-explorer.en.html?panel=disc)", lines.folder());
    write("content/picture.md", &article("A picture that is a link", &picture))?;
    process::run(process::command("hugo").arg("--quiet").arg("--source").arg(&site))?;
    let server = Server::start(&site.join("public"), 0, HashMap::new())?;
    let trial = |name, page, form, is_kept| Trial { name, address: format!("{}{page}/", server.url()), form, is_kept };
    let trials = vec![
        trial("hugo-shortcode", "shortcode", Form::Element, true),
        trial("hugo-frame", "frame", Form::Frame, true),
        // Hugo leaves HTML out of Markdown unless it is told otherwise.
        trial("hugo-pasted", "pasted", Form::Frame, false),
        trial("hugo-picture", "picture", Form::Picture, true),
    ];
    Ok((server, trials))
}
