//! What Lighthouse says of the site as built: the median of some runs, and what it finds wanting.

use crate::browsers::Engine;
use crate::problem::{Outcome, Problem};
use crate::server::Server;
use crate::{install, paths, process};
use flate2::{Compression, write::GzEncoder};
use serde_json::{Value, json};
use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io::Write;
use std::path::Path;

/// Of which the median counts.
const RUNS: usize = 5;
/// Lighthouse's categories, and the least score of each, of 100.
const LEAST: [(&str, f64); 4] =
    [("performance", 98.0), ("accessibility", 100.0), ("best-practices", 100.0), ("seo", 100.0)];
/// What servers send packed.
const PACKED: [&str; 7] = ["html", "js", "css", "wasm", "svg", "json", "webmanifest"];

/// Measures `dist/` as a web server would serve it.
pub fn run() -> Outcome {
    let server = served()?;
    let browser = Engine::Chromium.find().map_err(|why| Problem::Artefact(format!("Chromium lacks {why}")))?.browser;
    let folder = paths::target().join("bench");
    fs::create_dir_all(&folder).map_err(Problem::file(&folder))?;
    let mut reports = Vec::new();
    for number in 1..=RUNS {
        let report = folder.join(format!("lighthouse-{number}.json"));
        let categories = LEAST.map(|(name, _)| name).join(",");
        let mut lighthouse = process::command(&install::node_for_lighthouse().display().to_string());
        lighthouse.arg(paths::lighthouse()).arg(server.url()).args(["--quiet", "--output=json"]);
        lighthouse.arg(format!("--only-categories={categories}")).arg(format!("--output-path={}", report.display()));
        // As in the tests: root in a container, and no calls home.
        lighthouse
            .arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run");
        lighthouse.env("CHROME_PATH", &browser);
        process::run(&mut lighthouse)?;
        let unread = |why: String| Problem::Artefact(format!("{}: {why}", report.display()));
        let text = fs::read_to_string(&report).map_err(Problem::file(&report))?;
        reports.push(serde_json::from_str(&text).map_err(|error| unread(error.to_string()))?);
    }
    tell(&reports)
}

/// The site with what servers pack packed: without that its weight is not what a reader waits for.
fn served() -> Outcome<Server> {
    let (mut extra, mut headers) = (HashMap::new(), HashMap::new());
    let folder = paths::dist();
    for file in fs::read_dir(&folder).map_err(Problem::file(&folder))?.flatten() {
        let path = file.path();
        let name = file.file_name().to_string_lossy().into_owned();
        if path.is_file() && PACKED.contains(&name.rsplit('.').next().unwrap_or_default()) {
            extra.insert(name.clone(), packed(&path)?);
            headers.insert(name, "Content-Encoding: gzip\r\n".to_owned());
        }
    }
    // The folder's own address is that of its page.
    headers.insert(String::new(), "Content-Encoding: gzip\r\n".to_owned());
    Server::start_with_headers(&folder, 0, extra, headers)
}

fn packed(path: &Path) -> Outcome<Vec<u8>> {
    let bytes = fs::read(path).map_err(Problem::file(path))?;
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(&bytes).and_then(|()| packer.finish()).map_err(Problem::file(path))
}

/// The median scores against the least ones, the main times, and every audit that was not passed.
fn tell(reports: &[Value]) -> Outcome {
    let score =
        |category: &str| median(reports, |report| Some(100.0 * report["categories"][category]["score"].as_f64()?));
    let time = |audit: &str| median(reports, |report| report["audits"][audit]["numericValue"].as_f64());
    let below: Vec<&str> = LEAST
        .iter()
        .filter(|(name, least)| !score(name).is_some_and(|score| score >= *least))
        .map(|(name, _)| *name)
        .collect();
    let wanting: BTreeSet<String> = reports.iter().flat_map(wanting).collect();
    let figures = json!({ "bench": "lighthouse", "version": reports.first().map(|report| &report["lighthouseVersion"]),
        "runs": reports.len(), "medianScores": LEAST.map(|(name, _)| (name, score(name))), "leastScores": LEAST,
        "firstPaintMs": time("first-contentful-paint"), "largestPaintMs": time("largest-contentful-paint"),
        "blockedMs": time("total-blocking-time"), "shift": time("cumulative-layout-shift"), "speedIndexMs": time("speed-index"),
        "wanting": wanting, "keepsLimit": below.is_empty() });
    println!("{figures}");
    if below.is_empty() {
        Ok(())
    } else {
        Err(Problem::Artefact(format!("Lighthouse wants more of {}", below.join(", "))))
    }
}

/// The audits that weigh something in a category and were not passed in full.
fn wanting(report: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (category, _) in LEAST {
        let audits = report["categories"][category]["auditRefs"].as_array().into_iter().flatten();
        for audit in audits.filter(|audit| audit["weight"].as_f64().is_some_and(|weight| weight > 0.0)) {
            let id = audit["id"].as_str().unwrap_or_default();
            if report["audits"][id]["score"].as_f64().is_some_and(|score| score < 1.0) {
                found.push(format!("{category}: {id}"));
            }
        }
    }
    found
}

fn median(reports: &[Value], figure: impl Fn(&Value) -> Option<f64>) -> Option<f64> {
    let mut figures: Vec<f64> = reports.iter().filter_map(figure).collect();
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).map(|figure| (figure * 100.0).round() / 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(performance: f64) -> Value {
        let category = |score: f64| json!({ "score": score, "auditRefs": [{ "id": "it", "weight": 1 }, { "id": "other", "weight": 0 }] });
        json!({ "audits": { "it": { "score": performance }, "other": { "score": 0 } }, "categories": { "performance": category(performance),
            "accessibility": category(1.0), "best-practices": category(1.0), "seo": category(1.0) } })
    }

    #[test]
    fn the_middle_of_the_runs_counts() {
        assert!(tell(&[report(0.5), report(0.98), report(1.0)]).is_ok());
        assert!(tell(&[report(0.97), report(0.97), report(1.0)]).is_err());
        assert!(tell(&[]).is_err(), "no run proves nothing");
    }

    #[test]
    fn what_weighs_nothing_is_not_named() {
        let named = wanting(&report(0.9));
        assert!(named.contains(&"performance: it".to_owned()) && !named.iter().any(|audit| audit.ends_with("other")));
    }
}
