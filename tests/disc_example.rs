//! `examples/disc.rs` as a person runs it: the real binary, good input and bad.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

use serde_json::Value;
use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::OnceLock,
};

/// The example, built as the tests were. Cargo names no path for examples, but they lie beside the tests' folder.
fn binary() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        let test = std::env::current_exe().unwrap();
        let profile = test.ancestors().nth(2).unwrap();
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--quiet", "--example", "disc", "--target-dir"]).arg(profile.parent().unwrap());
        if profile.ends_with("release") {
            build.arg("--release");
        }
        assert!(build.status().unwrap().success());
        profile.join("examples").join("disc").with_extension(std::env::consts::EXE_EXTENSION)
    })
}

fn run(arguments: &[&str]) -> Output {
    Command::new(binary()).args(arguments).output().unwrap()
}

fn answer(arguments: &[&str]) -> Value {
    let output = run(arguments);
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text.lines().count(), 1);
    serde_json::from_str(&text).unwrap()
}

/// The one line that a mistake gives.
fn error(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments:?} {output:?}");
    assert!(output.stdout.is_empty(), "{arguments:?}");
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(text.lines().count(), 1, "{text}");
    text.trim_end().to_owned()
}

#[test]
fn standing_is_answered_with_every_key_of_the_format() {
    let answer = answer(&["--posture", "standing"]);
    assert_eq!((&answer["version"], &answer["level"]), (&1.into(), &"L4-L5".into()));
    assert_eq!(answer["posture"], "standing");
    assert_eq!((answer["angleDeg"].as_f64(), answer["loadN"].as_f64()), (Some(0.0), Some(500.0)));
    for key in [
        "pressureMPa",
        "heightLossMm",
        "bulgeAnteriorMm",
        "bulgePosteriorMm",
        "nucleusShiftMm",
        "momentNm",
        "gapMm",
        "contactMmHg",
        "damage",
        "pain",
        "numbness",
        "weakness",
        "residualN",
        "ms",
    ] {
        assert!(answer[key].is_f64(), "{key}");
    }
    assert_eq!((&answer["herniation"], &answer["root"]), (&Value::Null, &"L5".into()));
    assert_eq!(answer.as_object().unwrap().len(), 23, "no key beyond the format");
    assert!(answer["iterations"].is_u64() && answer["unknowns"].is_u64());
    assert!((0.4..0.6).contains(&answer["pressureMPa"].as_f64().unwrap()));
    assert!(answer["residualN"].as_f64().unwrap() < 0.5);
}

#[test]
fn an_explicit_value_overrides_that_of_the_posture() {
    let answer = answer(&["--load", "700", "--posture", "slumped"]);
    assert_eq!((answer["angleDeg"].as_f64(), answer["loadN"].as_f64()), (Some(7.0), Some(700.0)));
}

#[test]
fn an_angle_and_a_load_are_enough() {
    let answer = answer(&["--angle", "-8", "--load", "-300", "--level", "L4-L5", "--annulus", "healthy", "--age=30"]);
    assert_eq!(answer["posture"], Value::Null);
    assert_eq!(answer["angleDeg"].as_f64(), Some(-8.0));
}

#[test]
fn the_list_names_every_posture_and_option() {
    let answer = answer(&["--list"]);
    assert_eq!(answer["options"]["--posture"].as_array().unwrap().len(), 11);
    assert_eq!(answer["options"]["--load"]["to"].as_f64(), Some(3000.0));
    assert_eq!(answer["options"]["--level"], serde_json::json!(["L3-L4", "L4-L5", "L5-S1"]));
    assert_eq!(answer["options"]["--annulus"], serde_json::json!(["healthy", "worn", "fissured", "torn"]));
    assert_eq!(answer["options"]["--age"]["from"].as_u64(), Some(20));
    for option in ["--angle", "--cycles", "--hours", "--inflamed", "--list"] {
        assert!(answer["options"].as_object().unwrap().contains_key(option), "{option}");
    }
}

#[test]
fn what_is_out_of_range_or_no_number_is_refused_with_what_is_allowed() {
    for bad in ["NaN", "inf", "-inf", "12.01", "-8.5", "1e400", "", "five"] {
        assert_eq!(
            error(&["--angle", bad, "--load", "500"]),
            format!("error: --angle: {bad}; a number from -8 to 12 (degrees) is allowed")
        );
    }
    for bad in ["NaN", "3000.5", "-301"] {
        assert_eq!(
            error(&["--angle", "0", "--load", bad]),
            format!("error: --load: {bad}; a number from -300 to 3000 (N) is allowed")
        );
    }
}

#[test]
fn unknown_names_are_refused_with_the_known_ones() {
    let unknown = error(&["--posture", "levitating"]);
    assert!(unknown.starts_with("error: --posture: levitating; lying, prone-flat, "), "{unknown}");
    assert_eq!(error(&["--tilt", "3"]), "error: --tilt: unknown option; --list shows them all");
    assert_eq!(error(&["-x"]), "error: -x: unknown option; --list shows them all");
    assert_eq!(error(&["standing"]), "error: standing: unknown option; --list shows them all");
}

#[test]
fn what_is_missing_is_named() {
    assert_eq!(error(&["--posture"]), "error: --posture: no value; a value is needed");
    assert_eq!(error(&["--load"]), "error: --load: no value; a value is needed");
    for arguments in [&["--load", "500"][..], &[]] {
        assert_eq!(error(arguments), "error: --angle: missing; --posture NAME, or --angle DEG and --load N");
    }
    assert_eq!(error(&["--angle", "3"]), "error: --load: missing; --posture NAME, or --angle DEG and --load N");
    assert!(error(&["--posture", "standing", "--list=all"]).starts_with("error: "));
}

#[test]
fn what_is_no_level_annulus_age_count_or_time_is_refused_with_what_is_allowed() {
    let refused = |option: &str, value: &str| error(&["--posture", "standing", option, value]);
    assert_eq!(refused("--level", "L2-L3"), "error: --level: L2-L3; L3-L4, L4-L5, L5-S1 are allowed");
    assert_eq!(refused("--annulus", "bent"), "error: --annulus: bent; healthy, worn, fissured, torn are allowed");
    for bad in ["19", "81", "30.5", "-1", "old"] {
        assert_eq!(
            refused("--age", bad),
            format!("error: --age: {bad}; a whole number from 20 to 80 (years) is allowed")
        );
    }
    for bad in ["-1", "1.5", "1000001", "many"] {
        assert_eq!(
            refused("--cycles", bad),
            format!("error: --cycles: {bad}; a whole number from 0 to 1000000 (bends) is allowed")
        );
    }
    for bad in ["-1", "NaN", "1001", "long"] {
        assert_eq!(
            refused("--hours", bad),
            format!("error: --hours: {bad}; a number from 0 to 1000 (hours) is allowed")
        );
    }
    assert!(error(&["--posture", "standing", "--inflamed=no"]).starts_with("error: "));
}

// Scenarios, as a teacher would show them.

/// The number under a key.
fn figure(answer: &Value, key: &str) -> f64 {
    answer[key].as_f64().unwrap()
}

const LEVELS: [&str; 3] = ["L3-L4", "L4-L5", "L5-S1"];
const ANNULI: [&str; 4] = ["healthy", "worn", "fissured", "torn"];

#[test]
fn a_healthy_disc_touches_nothing_however_it_is_bent() {
    for level in LEVELS {
        for posture in ["slumped", "standing-bent", "round-back-lift", "press-up"] {
            let answer = answer(&["--posture", posture, "--level", level, "--inflamed"]);
            let [gap, contact, pain] = ["gapMm", "contactMmHg", "pain"].map(|key| figure(&answer, key));
            assert!(gap > 0.0 && contact == 0.0 && pain == 0.0, "{level} {posture}");
            assert_eq!(answer["herniation"], Value::Null, "{level} {posture}");
        }
    }
}

#[test]
fn a_torn_disc_in_flexion_presses_a_root_that_hurts_only_when_it_is_inflamed() {
    for (level, root) in LEVELS.into_iter().zip(["L4", "L5", "S1"]) {
        for posture in ["slumped", "standing-bent", "round-back-lift"] {
            let torn = ["--posture", posture, "--level", level, "--annulus", "torn"];
            let (calm, inflamed) = (answer(&torn), answer(&[&torn[..], &["--inflamed"]].concat()));
            assert_eq!(calm["root"], root);
            assert!(figure(&calm, "contactMmHg") > 0.0 && figure(&calm, "gapMm") == 0.0, "{level} {posture}");
            assert_eq!(calm["contactMmHg"], inflamed["contactMmHg"]);
            assert!(figure(&calm, "pain") == 0.0 && figure(&inflamed, "pain") > 0.0, "{level} {posture}");
            assert!(!calm["herniation"].is_null(), "{level} {posture}");
        }
    }
}

#[test]
fn strong_contact_alone_numbs_and_the_strongest_weakens_without_any_pain() {
    let strong = answer(&["--posture", "round-back-lift", "--annulus", "torn"]);
    assert!(figure(&strong, "contactMmHg") > 100.0);
    assert!(figure(&strong, "numbness") > 0.0 && figure(&strong, "pain") == 0.0);
    let strongest = answer(&["--angle", "0", "--load", "3000", "--annulus", "torn"]);
    assert!(figure(&strongest, "weakness") > 0.0 && figure(&strongest, "pain") == 0.0, "{strongest}");
}

#[test]
fn the_pressure_on_a_root_stays_within_what_was_measured_at_surgery() {
    // Takahashi 1999: 7 to 256 mmHg; the nucleus has some thousands.
    for posture in ["lying", "standing", "slumped", "standing-bent", "round-back-lift", "press-up"] {
        let torn = answer(&["--posture", posture, "--annulus", "torn"]);
        assert!(figure(&torn, "contactMmHg") <= 256.0, "{posture}: {}", torn["contactMmHg"]);
    }
}

#[test]
fn many_bad_lifts_tear_a_disc_and_a_night_does_not_mend_it() {
    let lifted = |cycles: &str| answer(&["--posture", "round-back-lift", "--cycles", cycles, "--hours", "0"]);
    let damage: Vec<f64> = ["0", "100", "3000", "10000"].map(|cycles| figure(&lifted(cycles), "damage")).to_vec();
    assert!(damage.is_sorted_by(|a, b| a < b) && damage[3] == 1.0, "{damage:?}");
    assert!(figure(&lifted("10000"), "contactMmHg") > 0.0);
    let hinged = answer(&["--posture", "hip-hinge-lift", "--cycles", "10000"]);
    assert_eq!(figure(&hinged, "damage"), 0.0, "the same crate with a straight back");
    let rested = answer(&["--posture", "lying", "--annulus", "torn", "--hours", "8"]);
    assert_eq!(figure(&rested, "damage"), 1.0);
}

#[test]
fn hours_under_load_cost_height_and_pressure() {
    let hours = |hours: &str| answer(&["--posture", "standing", "--hours", hours]);
    let [fresh, tired] = ["0", "8"].map(hours);
    assert!(figure(&tired, "heightLossMm") > figure(&fresh, "heightLossMm"));
    assert!(figure(&tired, "pressureMPa") < figure(&fresh, "pressureMPa"));
    assert_eq!(figure(&hours("1000"), "angleDeg"), 0.0);
}

/// Finite, in balance, and inside what the format allows.
fn sound(answer: &Value, arguments: &[&str]) {
    for (key, value) in answer.as_object().unwrap() {
        assert!(value.as_f64().is_none_or(f64::is_finite), "{key} of {arguments:?}");
    }
    assert!(figure(answer, "residualN") < 0.5, "{arguments:?}");
    for share in ["damage", "pain", "numbness", "weakness"] {
        assert!((0.0..=1.0).contains(&figure(answer, share)), "{share} of {arguments:?}");
    }
    assert!(figure(answer, "gapMm") >= 0.0 && figure(answer, "contactMmHg") >= 0.0, "{arguments:?}");
    let named = ["bulge", "protrusion", "extrusion", "sequestration"].iter().any(|name| answer["herniation"] == *name);
    assert!(named || answer["herniation"].is_null(), "{arguments:?}");
}

#[test]
fn every_level_annulus_posture_and_age_finds_its_balance() {
    let list = answer(&["--list"]);
    let postures = list["options"]["--posture"].as_array().unwrap();
    assert_eq!(list["options"]["--level"], serde_json::json!(LEVELS));
    assert_eq!(list["options"]["--annulus"], serde_json::json!(ANNULI));
    for level in LEVELS {
        for annulus in ANNULI {
            for posture in postures.iter().map(|posture| posture["id"].as_str().unwrap()) {
                for age in ["20", "80"] {
                    let arguments = ["--level", level, "--annulus", annulus, "--posture", posture, "--age", age];
                    sound(&answer(&arguments), &arguments);
                }
            }
        }
    }
}

#[test]
fn bends_and_hours_go_with_every_level_annulus_and_inflammation() {
    for level in LEVELS {
        for annulus in ANNULI {
            for posture in ["lying", "slumped", "round-back-lift", "traction"] {
                let arguments = [
                    "--level",
                    level,
                    "--annulus",
                    annulus,
                    "--posture",
                    posture,
                    "--age",
                    "50",
                    "--cycles",
                    "3000",
                    "--hours",
                    "8",
                    "--inflamed",
                ];
                sound(&answer(&arguments), &arguments);
            }
        }
    }
}
