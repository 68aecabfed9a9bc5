//! How cost grows with size: a line through points in logarithms, its slope, and a drawing of both.

use crate::paths;
use crate::problem::{Outcome, Problem};
use serde_json::{Value, json};
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

/// Times of something at several sizes.
#[derive(Debug)]
pub struct Growth {
    /// What was timed.
    pub name: String,
    /// What its size counts.
    pub of: String,
    /// The unit of the times.
    pub unit: String,
    /// Sizes and times, all above 0.
    pub points: Vec<(f64, f64)>,
}

/// The drawing, px: the window, and the margins left, right, above and below the field of the points.
const WINDOW: (f64, f64) = (640.0, 420.0);
const LEFT: f64 = 80.0;
const RIGHT: f64 = 30.0;
const ABOVE: f64 = 50.0;
const BELOW: f64 = 60.0;

impl Growth {
    /// What a benchmark printed: `{"growth":NAME,"of":WORDS,"unit":UNIT,"points":[[SIZE,TIME],…]}`.
    pub fn read(line: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(line).ok()?;
        let text = |key: &str| value[key].as_str().map(str::to_owned);
        let points = value["points"].as_array()?.iter().map(|point| Some((point[0].as_f64()?, point[1].as_f64()?)));
        Some(Self {
            name: text("growth")?,
            of: text("of")?,
            unit: text("unit")?,
            points: points.collect::<Option<_>>()?,
        })
    }

    /// The power of the size with which the time grows, and the logarithm of the time at size 1: the line of least squares through the
    /// logarithms. None of fewer than two sizes.
    pub fn line(&self) -> Option<(f64, f64)> {
        let logarithms: Vec<(f64, f64)> = self.points.iter().map(|(size, time)| (size.ln(), time.ln())).collect();
        let count = logarithms.len() as f64;
        let mean = |part: fn(&(f64, f64)) -> f64| logarithms.iter().map(part).sum::<f64>() / count;
        let (x, y) = (mean(|point| point.0), mean(|point| point.1));
        let spread: f64 = logarithms.iter().map(|point| (point.0 - x).powi(2)).sum();
        let together: f64 = logarithms.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
        let slope = together / spread;
        slope.is_finite().then_some((slope, y - slope * x))
    }

    /// Draws it into `target/bench/`, and prints its slope and where it was drawn.
    pub fn tell(&self) -> Outcome {
        let Some(line) = self.line() else {
            return Err(Problem::Artefact(format!("{} was not timed at two sizes", self.name)));
        };
        let folder = paths::target().join("bench");
        fs::create_dir_all(&folder).map_err(Problem::file(&folder))?;
        let path: PathBuf = folder.join(format!("{}.svg", self.name.replace(' ', "-")));
        fs::write(&path, self.drawn(line)).map_err(Problem::file(&path))?;
        let figures = json!({ "bench": "growth", "of": self.name, "with": self.of, "unit": self.unit, "points": self.points,
            "slope": (line.0 * 100.0).round() / 100.0, "drawn": path.strip_prefix(paths::root()).unwrap_or(&path) });
        println!("{figures}");
        Ok(())
    }

    fn drawn(&self, (slope, at_one): (f64, f64)) -> String {
        let span = |part: fn(&(f64, f64)) -> f64| {
            let all = self.points.iter().map(part);
            all.fold((f64::INFINITY, 0.0_f64), |(least, most), one| (least.min(one), most.max(one)))
        };
        let (sizes, times) = (span(|point| point.0), span(|point| point.1));
        let share = |one: f64, (least, most): (f64, f64)| (one / least).ln() / (most / least).ln().max(f64::EPSILON);
        let x = |size: f64| LEFT + share(size, sizes) * (WINDOW.0 - LEFT - RIGHT);
        let y = |time: f64| WINDOW.1 - BELOW - share(time, times) * (WINDOW.1 - ABOVE - BELOW);
        let fitted = |size: f64| (at_one + slope * size.ln()).exp();
        let (name, of, unit) = (&self.name, &self.of, &self.unit);
        let mut marks = String::new();
        for &(size, time) in &self.points {
            let (x, y) = (x(size), y(time));
            // Writing into a string never fails.
            let _ = write!(
                marks,
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\"/>\
                 <text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{size}</text>\
                 <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{time:.3}</text>",
                WINDOW.1 - BELOW + 20.0,
                x - 8.0,
                y - 6.0
            );
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" font-family=\"sans-serif\" font-size=\"12\">\
             <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\
             <text x=\"{LEFT}\" y=\"24\" font-size=\"16\">{name}: time grows as size to the power {slope:.2}</text>\
             <text x=\"{}\" y=\"{}\" text-anchor=\"middle\">{of} (both axes logarithmic)</text>\
             <text x=\"12\" y=\"{}\">{unit}</text>\
             <path d=\"M{LEFT} {ABOVE}V{}H{}\" fill=\"none\" stroke=\"black\"/>\
             <path d=\"M{:.1} {:.1}L{:.1} {:.1}\" stroke=\"steelblue\" stroke-width=\"2\"/>{marks}</svg>\n",
            WINDOW.0,
            WINDOW.1,
            (LEFT + WINDOW.0 - RIGHT) / 2.0,
            WINDOW.1 - 14.0,
            ABOVE - 8.0,
            WINDOW.1 - BELOW,
            WINDOW.0 - RIGHT,
            x(sizes.0),
            y(fitted(sizes.0)),
            x(sizes.1),
            y(fitted(sizes.1)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_grows_with_the_square_has_the_slope_two() {
        let line = r#"{"growth":"it","of":"things","unit":"ms","points":[[1,3],[2,12],[10,300]]}"#;
        let growth = Growth::read(line).unwrap();
        let (slope, at_one) = growth.line().unwrap();
        assert!((slope - 2.0).abs() < 1e-9 && (at_one.exp() - 3.0).abs() < 1e-9);
        let drawn = growth.drawn((slope, at_one));
        assert!(drawn.contains("to the power 2.00") && drawn.matches("<circle").count() == 3 && !drawn.contains("NaN"));
    }

    #[test]
    fn one_size_has_no_slope() {
        assert_eq!(Growth::read(r#"{"growth":"it","of":"things","unit":"ms","points":[[1,3]]}"#).unwrap().line(), None);
        assert!(Growth::read(r#"{"name":"disc step"}"#).is_none());
    }
}
