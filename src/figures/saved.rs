//! The file of a saved drawing: the drawing on its ground, with a few lines under it that say what it is and where it is from.

use super::labels::wrapped;
use crate::{browser::picture::Drawing, quantity::decimal};

/// Size of the type of the lines under the drawing, px.
const TYPE: f64 = 12.0;
/// Width of its letters and height of its lines in sizes of the type.
const LETTER: f64 = 0.56;
const LINE: f64 = 1.35;

/// The text of the file.
#[inline(never)]
pub fn saved(drawing: &Drawing, words: &str) -> String {
    let Drawing { svg, view_box, width, frame, ground, ink, letters } = drawing;
    let [left, top, inner, height] = *view_box;
    let unit = inner / width;
    let (wide, size) = (frame * unit, TYPE * unit);
    let left = left - (wide - inner) / 2.0;
    let lines = wrapped(words, (frame / (TYPE * LETTER)) as usize);
    let line = |index: f64| top + height + size * (1.0 + LINE * index);
    let all = line(lines.len() as f64) - top;
    let number = |number: f64| decimal::short(number, 1);
    let mut file = String::new();
    let mut push = |parts: &[&str]| file.push_str(&parts.concat());
    let sides = [left, top, wide, all].map(number);
    push(&["<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"", &sides.join(" ")]);
    push(&["\" width=\"", &decimal::fixed(*frame, 0), "\" height=\"", &decimal::fixed(all / unit, 0)]);
    // The names of fonts stand in double quotes.
    push(&["\" font-family=\"", &letters.replace('"', "'"), "\">"]);
    // A ground under the drawing, and one over what reaches out of it below.
    for &(top, drawing) in &[(top, svg.as_str()), (top + height, "")] {
        let [left, _, wide, all] = &sides;
        push(&["<rect fill=\"", ground, "\" x=\"", left, "\" y=\"", &number(top)]);
        push(&["\" width=\"", wide, "\" height=\"", all, "\"/>", drawing]);
    }
    for (index, words) in lines.iter().enumerate() {
        let words = words.replace('&', "&amp;").replace('<', "&lt;");
        push(&["<text x=\"", &number(left + size / 2.0), "\" y=\"", &number(line(index as f64))]);
        push(&["\" font-size=\"", &number(size), "\" fill=\"", ink, "\">", &words, "</text>"]);
    }
    push(&["</svg>"]);
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing() -> Drawing {
        Drawing {
            svg: "<svg><path></path></svg>".to_owned(),
            view_box: [-100.0, -200.0, 400.0, 300.0],
            width: 400.0,
            frame: 800.0,
            ground: "rgb(1, 2, 3)".to_owned(),
            ink: "black".to_owned(),
            letters: "\"Noto Sans\", sans-serif".to_owned(),
        }
    }

    #[test]
    fn the_file_has_room_for_the_labels_beside_the_drawing_and_the_lines_under_it() {
        let file = saved(&drawing(), "What it is & where it is from");
        assert!(
            file.starts_with(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-300 -200 800 328.2\" width=\"800\" height=\"328\""
            ),
            "{file}"
        );
        assert!(file.contains(">What it is &amp; where it is from</text></svg>"), "{file}");
        assert!(file.contains("font-family=\"'Noto Sans', sans-serif\""));
        let drawing = file.find("<path").expect("drawn");
        let grounds: Vec<usize> = file.match_indices("<rect").map(|(at, _)| at).collect();
        assert!(grounds[0] < drawing && drawing < grounds[1] && grounds[1] < file.find("<text").expect("told"));
    }

    #[test]
    fn long_words_become_several_lines() {
        let file = saved(&drawing(), &["word"; 90].join(" "));
        assert!(file.matches("<text").count() > 3);
        assert_eq!(file.matches("word").count(), 90);
    }
}
