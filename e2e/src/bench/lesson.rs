//! A lesson file of more and more steps dropped on the page: how long until it lies open.

use super::{RUNS, median};
use crate::failure::{Failure, Outcome};
use crate::lab;
use serde_json::{Value, json};
use xtask::growth::Growth;

/// Steps of the lessons, up to the most that are allowed.
const STEPS: [usize; 6] = [2, 4, 8, 15, 30, 60];

pub async fn run() -> Outcome {
    lab::visit(async |page| {
        let mut points = Vec::new();
        for steps in STEPS {
            let mut times = Vec::new();
            for _ in 0..RUNS {
                // A lesson that lies open has no address of its own to leave.
                page.go("#/about").await?;
                page.go("#/teach").await?;
                let given = vec![of(steps).to_string().into(), steps.into()];
                let time: Option<f64> = page.ask_later(include_str!("../lesson.js"), given).await?;
                times.push(time.ok_or_else(|| Failure::new("a lesson lies open already"))?);
            }
            points.push((steps as f64, median(times)));
        }
        let growth = Growth { name: "lesson opened in Chromium".into(), of: "steps".into(), unit: "ms".into(), points };
        Ok(growth.tell()?)
    })
    .await
}

/// A lesson of so many steps, all alike.
fn of(steps: usize) -> Value {
    let step = json!({ "route": "#/disc?posture=slumped", "says": "Look at the arrows in the core.", "minutes": 2,
        "question": { "asks": "Where does the core push?", "answers": ["Forward", "All around"], "right": 2, "reveals": "All around." },
        "notes": { "say": "Let them guess first.", "misconceptions": ["It moves only back."], "simplified": "One disc." } });
    json!({ "version": 1, "id": "long", "title": "A long lesson", "aims": ["See how it grows."], "minutes": 2 * steps,
        "steps": vec![step; steps] })
}
