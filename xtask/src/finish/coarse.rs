//! The pictures for readers without scripts, with no more detail than their few pixels show: as the program draws them for a large
//! screen they would weigh ten times as much.

use crate::problem::{Outcome, Problem};
use kurbo::{BezPath, PathEl, Point, Rect};

/// Where the pictures begin in the page as it is drawn ahead of time, and where they end.
const BEGIN: &str = "<div class=\"pictures\">";
const END: &str = "</figure></div>";
/// How high they are shown, px, as `.door__picture` says.
const HEIGHT: f64 = 192.0;
/// How far a line may be off, px.
const TOLERANCE: f64 = 0.8;
/// What is smaller than so many pixels each way is left out.
const SMALLEST: f64 = 6.0;

/// The page with coarse pictures, or as it was where it has none.
pub fn coarsen(html: &str) -> Outcome<String> {
    let Some((before, rest)) = html.split_once(BEGIN) else { return Ok(html.to_owned()) };
    let (pictures, after) = rest.split_once(END).ok_or_else(|| broken("their end is missing"))?;
    let mut parts = pictures.split("<svg ");
    let mut coarse = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (drawing, words) = part.split_once("</svg>").ok_or_else(|| broken("one has no end"))?;
        coarse += &format!("<svg {}</svg>{words}", drawing_in_pixels(drawing)?);
    }
    Ok([before, BEGIN, &coarse, END, after].concat())
}

fn broken(why: &str) -> Problem {
    Problem::Artefact(format!("the pictures for readers without scripts cannot be made small: {why}"))
}

/// The inside of an `svg` element in whole pixels.
fn drawing_in_pixels(drawing: &str) -> Outcome<String> {
    let (head, rest) = drawing.split_once("viewBox=\"").ok_or_else(|| broken("one has no viewBox"))?;
    let (sides, rest) = rest.split_once('"').ok_or_else(|| broken("a viewBox has no end"))?;
    let sides: Vec<f64> = sides.split(' ').filter_map(|side| side.parse().ok()).collect();
    let &[left, top, width, height] = &*sides else { return Err(broken("a viewBox has not four numbers")) };
    let scale = HEIGHT / height;
    let mut drawn = format!("{head}viewBox=\"0 0 {:.0} {HEIGHT}\"", width * scale);
    let mut pieces = rest.split("<path ");
    drawn += pieces.next().unwrap_or_default();
    for piece in pieces {
        let (path, after) = piece.split_once("</path>").ok_or_else(|| broken("a path has no end"))?;
        let (class, d) = path.split_once(" d=\"").ok_or_else(|| broken("a path has no data"))?;
        let d = d.split('"').next().unwrap_or_default();
        let path = BezPath::from_svg(d).map_err(|error| broken(&error.to_string()))?;
        let in_pixels = |at: Point| Point::new((at.x - left) * scale, (at.y - top) * scale);
        let coarse = path_in_pixels(&path, TOLERANCE / scale, &in_pixels);
        if !coarse.is_empty() {
            drawn += &format!("<path {class} d=\"{coarse}\"></path>");
        }
        drawn += after;
    }
    Ok(drawn)
}

/// Straight lines between whole pixels, each step from the point before.
fn path_in_pixels(path: &BezPath, tolerance: f64, in_pixels: &dyn Fn(Point) -> Point) -> String {
    let mut strokes: Vec<(Vec<Point>, bool)> = Vec::new();
    kurbo::flatten(path, tolerance, |element| match element {
        PathEl::MoveTo(at) => strokes.push((vec![in_pixels(at)], false)),
        PathEl::LineTo(at) => strokes.last_mut().into_iter().for_each(|(stroke, _)| stroke.push(in_pixels(at))),
        PathEl::ClosePath => strokes.last_mut().into_iter().for_each(|(_, is_closed)| *is_closed = true),
        PathEl::QuadTo(..) | PathEl::CurveTo(..) => {}
    });
    let mut written = String::new();
    for (stroke, is_closed) in strokes {
        let bounds = stroke.iter().fold(Rect::from_points(stroke[0], stroke[0]), |all, at| all.union_pt(*at));
        if bounds.width().max(bounds.height()) < SMALLEST {
            continue;
        }
        let mut last = (0, 0);
        for (index, at) in simplified(&stroke).iter().enumerate() {
            let at = (at.x.round() as i32, at.y.round() as i32);
            let step = (at.0 - last.0, at.1 - last.1);
            if index == 0 {
                written += &format!("M{} {}", at.0, at.1);
            } else if step != (0, 0) {
                written += &format!("l{}{}{}", step.0, if step.1 < 0 { "" } else { " " }, step.1);
            }
            last = at;
        }
        written += if is_closed { "z" } else { "" };
    }
    written
}

/// The points without those from which the straight line between others is nearer than the tolerance.
fn simplified(points: &[Point]) -> Vec<Point> {
    let (Some(&first), Some(&last)) = (points.first(), points.last()) else { return Vec::new() };
    let away = |at: Point| {
        let (along, to) = (last - first, at - first);
        let length = along.hypot();
        // where a stroke ends as it began, its farthest point divides it
        if length < 1e-9 { to.hypot() } else { along.cross(to).abs() / length }
    };
    let inner = points.iter().enumerate().take(points.len() - 1).skip(1);
    let farthest = inner.max_by(|(_, a), (_, b)| away(**a).total_cmp(&away(**b)));
    match farthest {
        Some((index, at)) if away(*at) > TOLERANCE => {
            let mut all = simplified(&points[..=index]);
            all.pop();
            all.extend(simplified(&points[index..]));
            all
        }
        _ => vec![first, last],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kurbo::Shape;

    fn page(drawing: &str) -> String {
        format!("<p>a</p>{BEGIN}<figure><svg {drawing}</svg><figcaption>Words</figcaption>{END}<p>b</p>")
    }

    #[test]
    fn a_picture_keeps_its_form_in_whole_pixels_and_loses_what_nobody_sees() {
        let circle = "M0 100C0 45 45 0 100 0C155 0 200 45 200 100C200 155 155 200 100 200C45 200 0 155 0 100Z";
        let given = page(&format!(
            "class=\"a\" viewBox=\"0 0 200 200\"><path class=\"b\" d=\"{circle}\"></path><path class=\"c\" d=\"M1 1h1v1Z\"></path>"
        ));
        let small = coarsen(&given).unwrap();
        assert!(small.starts_with("<p>a</p>") && small.ends_with("<p>b</p>") && small.contains("Words"), "{small}");
        assert!(small.contains("viewBox=\"0 0 192 192\"") && !small.contains("class=\"c\""), "{small}");
        let d = small.split_once(" d=\"").unwrap().1.split('"').next().unwrap();
        let area = BezPath::from_svg(d).unwrap().area().abs();
        let true_area = std::f64::consts::PI * 96.0 * 96.0;
        assert!((area / true_area - 1.0).abs() < 0.02, "{area} of {true_area}");
        assert!(d.len() < circle.len() * 3, "{d}");
    }

    #[test]
    fn a_page_without_pictures_stays_as_it_is_and_a_broken_one_is_refused() {
        assert_eq!(coarsen("<p>a</p>").unwrap(), "<p>a</p>");
        assert!(coarsen(&page("class=\"a\"><path class=\"b\" d=\"M0 0\"></path>")).is_err());
        assert!(coarsen(&page("viewBox=\"0 0 2 2\"><path class=\"b\" d=\"nonsense\"></path>")).is_err());
    }
}
