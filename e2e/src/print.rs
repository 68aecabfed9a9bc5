//! What the page is on paper, as the browser prints it. Chromium only: the others' drivers cannot choose the paper.

use crate::failure::{Failure, Outcome};
use crate::page::Page;
use crate::wire;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::fs;
use xtask::paths;

/// A kind of paper.
#[derive(Clone, Copy, Debug)]
pub struct Paper {
    pub name: &'static str,
    /// Width and height, in inches.
    size: (f64, f64),
}

pub const PAPERS: [Paper; 2] = [Paper { name: "a4", size: (8.27, 11.69) }, Paper { name: "letter", size: (8.5, 11.0) }];

/// A side of paper.
pub struct Side {
    /// Width and height, mm.
    pub size: [f64; 2],
    /// Every letter on it without the spaces, which a print sets as it likes.
    pub letters: String,
}

impl Side {
    /// Whether these words stand on it.
    pub fn says(&self, words: &str) -> bool {
        self.letters.contains(&letters(words))
    }
}

/// Words without spaces, and without the joined letters that some typefaces have.
pub fn letters(words: &str) -> String {
    let plain = words.replace('ﬁ', "fi").replace('ﬂ', "fl").replace('ﬀ', "ff").replace('ﬃ', "ffi");
    plain.chars().filter(|letter| !letter.is_whitespace()).collect()
}

/// Prints the page on a paper, unless the page asks for another. To be looked at, the file stays as `target/prints/NAME-PAPER.pdf`.
pub async fn print(page: &Page<'_>, name: &str, paper: Paper) -> Outcome<Vec<Side>> {
    let (width, height) = paper.size;
    let folder = paths::target().join("prints");
    let file = folder.join(format!("{name}-{}.pdf", paper.name));
    let paper = json!({ "paperWidth": width, "paperHeight": height, "preferCSSPageSize": true });
    let printed: Value = wire::developer_tools(page.driver.handle(), "Page.printToPDF", paper).await?;
    let unreadable = |why: &dyn std::fmt::Display| Failure::new(format!("the print cannot be read: {why}"));
    let pdf = STANDARD.decode(printed["data"].as_str().unwrap_or_default()).map_err(|error| unreadable(&error))?;
    fs::create_dir_all(&folder)?;
    fs::write(file, &pdf)?;
    let sizes = sizes(&String::from_utf8_lossy(&pdf));
    let texts = pdf_extract::extract_text_from_mem_by_pages(&pdf).map_err(|error| unreadable(&error))?;
    if sizes.len() != texts.len() {
        return Err(unreadable(&format!("{} sides have {} sizes", texts.len(), sizes.len())));
    }
    Ok(sizes.into_iter().zip(texts).map(|(size, text)| Side { size, letters: letters(&text) }).collect())
}

/// The size of every page: `/MediaBox [0 0 298.08 420]`, in points.
fn sizes(pdf: &str) -> Vec<[f64; 2]> {
    const MM: f64 = 25.4 / 72.0;
    let boxes = pdf.split("/MediaBox [").skip(1).filter_map(|rest| rest.split(']').next());
    let sides = boxes.map(|sides| sides.split_whitespace().filter_map(|side| side.parse::<f64>().ok()));
    sides
        .filter_map(|sides| <[f64; 4]>::try_from(sides.collect::<Vec<_>>()).ok())
        .map(|[_, _, w, h]| [w * MM, h * MM])
        .collect()
}
