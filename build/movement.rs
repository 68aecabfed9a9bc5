//! `assets/content/movement`: exercises and postures of the jointed body. How to write one is told in `daily.toml`.

use crate::{biomechanics, emit, problem::Problems};
use serde::Deserialize;
use std::{collections::BTreeMap, fmt::Write};

/// The angles of a pose in the order of `movement::Joint`: those that there is one of, and those of each side.
const SINGLE: [&str; 8] = ["pitch", "turn", "lean", "lumbar", "thoracic", "side", "neck", "look"];
const PAIRED: [&str; 10] =
    ["shoulder", "arm-out", "arm-turn", "elbow", "wrist", "hip", "spread", "hip-turn", "knee", "ankle"];
const COUNT: usize = SINGLE.len() + 2 * PAIRED.len();
const LUMBAR: usize = 3;
/// Segments of the low back: each bends by the angle that the lab gives L4-L5. Ours: the lab knows that segment only.
const SEGMENTS: f64 = 5.0;
/// Angles that mean something.
const MOST: i64 = 180;
/// The longest way or hold, seconds.
const LONGEST: f64 = 600.0;

const SITES: [&str; 8] = ["seat", "sacrum", "pelvis", "waist", "upper-back", "chest", "head", "knees"];
const MIDDLES: [&str; 3] = ["ankles", "hands", "feet"];
const SIDED: [&str; 7] = ["hip", "knee", "heel", "foot", "toes", "hand", "elbow"];
const PROPS: [&str; 15] = [
    "mat", "chair", "stool", "bed", "step", "counter", "wall", "bar", "ball", "roller", "towel", "pillow", "band",
    "box", "trolley",
];
const VIEWS: [(&str, [i16; 2]); 3] = [("side", [0, 0]), ("front", [90, 0]), ("back", [-90, 0])];

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    exercise: Vec<Exercise>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Exercise {
    id: String,
    /// Rows of the evidence's table of treatments.
    rows: Vec<String>,
    #[serde(default = "side")]
    view: View,
    anchor: String,
    #[serde(default)]
    plants: Vec<String>,
    #[serde(default)]
    holds: BTreeMap<String, String>,
    #[serde(default)]
    props: Vec<String>,
    key: Vec<Key>,
}

fn side() -> View {
    View::Named("side".to_owned())
}

#[derive(Deserialize)]
#[serde(untagged)]
enum View {
    Named(String),
    Angles([i16; 2]),
}

#[derive(Deserialize)]
struct Key {
    #[serde(default)]
    reach: f64,
    #[serde(default)]
    hold: f64,
    #[serde(default)]
    breath: String,
    #[serde(default)]
    lab: String,
    #[serde(flatten)]
    angles: BTreeMap<String, Angle>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(untagged)]
enum Angle {
    Both(i64),
    Each([i64; 2]),
}

/// What is needed of a posture of the lab; that file is checked where it is emitted.
#[derive(Default, Deserialize)]
struct Postures {
    posture: Vec<Posture>,
}

#[derive(Deserialize)]
struct Posture {
    id: String,
    angle: f64,
}

/// Reads, checks and emits all exercises, and apart from them what only a list needs.
pub fn emit(problems: &mut Problems) -> String {
    let postures = biomechanics::file::<Postures>("postures.toml", problems).posture;
    let (mut out, mut about) = (String::new(), String::new());
    let mut seen: Vec<String> = Vec::new();
    for (path, text) in emit::toml_files("movement") {
        let file: File = match toml::from_str(&text) {
            Ok(file) => file,
            Err(error) => {
                problems.add(&path, error);
                continue;
            }
        };
        for exercise in file.exercise {
            let place = format!("{path} {}", exercise.id);
            if seen.contains(&exercise.id) {
                problems.add(&place, "this id is used twice; rename one");
            }
            for row in &exercise.rows {
                if row.len() != 3 || !row.starts_with('T') {
                    problems.add(&place, format!("rows has \"{row}\"; a row of treatments.md such as T11 is needed"));
                }
            }
            emit_exercise(&mut out, &exercise, &postures, &place, problems);
            let _ = writeln!(about, "    ({:?}, &{:?}),", exercise.id, exercise.rows);
            seen.push(exercise.id);
        }
    }
    format!(
        "/// Every exercise and posture.\npub static EXERCISES: &[Exercise] = &[\n{out}];\n\
         /// Id and rows of the evidence of each; no part of the page, whose words `assets/content/care` keeps.\n\
         pub static ABOUT: &[(&str, &[&str])] = &[\n{about}];\n"
    )
}

/// Each exercise with the number of its key poses, for those who say something of each; mistakes are noted where it is emitted.
pub fn key_counts() -> Vec<(String, usize)> {
    let files = emit::toml_files("movement");
    let files = files.iter().filter_map(|(_, text)| toml::from_str::<File>(text).ok());
    files.flat_map(|file| file.exercise).map(|exercise| (exercise.id, exercise.key.len())).collect()
}

fn emit_exercise(out: &mut String, exercise: &Exercise, postures: &[Posture], place: &str, problems: &mut Problems) {
    let [turn, tilt] = match &exercise.view {
        View::Angles(angles) => *angles,
        View::Named(name) => match VIEWS.iter().find(|(own, _)| own == name) {
            Some((_, angles)) => *angles,
            None => {
                problems.add(place, format!("view is \"{name}\"; side, front, back or [turn, tilt] is allowed"));
                [0, 0]
            }
        },
    };
    let anchor = plant(&exercise.anchor, place, problems);
    let _ = write!(out, "    Exercise {{ id: {:?}, anchor: {anchor}, plants: &[", exercise.id);
    for text in &exercise.plants {
        let _ = write!(out, "{}, ", plant(text, place, problems));
    }
    out.push_str("], holds: &[");
    for (hand, on) in &exercise.holds {
        let side = match hand.as_str() {
            "left-hand" => "Left",
            "right-hand" => "Right",
            _ => {
                problems.add(place, format!("holds has \"{hand}\"; left-hand and right-hand are allowed"));
                continue;
            }
        };
        let _ = write!(out, "Hold {{ hand: Side::{side}, site: {} }}, ", site(on, place, problems));
    }
    out.push_str("], props: &[");
    for text in &exercise.props {
        let _ = write!(out, "{}, ", prop(text, place, problems));
    }
    let _ = writeln!(out, "], camera: Camera {{ turn: {turn}, tilt: {tilt} }}, keys: &[");
    let mut angles = [0; COUNT];
    for (number, key) in exercise.key.iter().enumerate() {
        let place = format!("{place}, key {}", number + 1);
        if exercise.key.len() > 1 && key.reach <= 0.0 {
            problems.add(&place, "reach is missing; give the seconds from the pose before");
        }
        emit_key(out, key, &mut angles, postures, &place, problems);
    }
    if exercise.key.is_empty() {
        problems.add(place, "it has no key; give at least one pose");
    }
    out.push_str("    ] },\n");
}

fn emit_key(
    out: &mut String,
    key: &Key,
    angles: &mut [i64; COUNT],
    postures: &[Posture],
    place: &str,
    problems: &mut Problems,
) {
    for (name, angle) in &key.angles {
        let set = match (SINGLE.iter().position(|own| own == name), PAIRED.iter().position(|own| own == name), angle) {
            (Some(at), _, Angle::Both(angle)) => vec![(at, *angle)],
            (_, Some(pair), angle) => {
                let at = SINGLE.len() + 2 * pair;
                let [left, right] = match *angle {
                    Angle::Both(both) => [both, both],
                    Angle::Each(each) => each,
                };
                vec![(at, left), (at + 1, right)]
            }
            _ => {
                let known = [SINGLE.as_slice(), PAIRED.as_slice()].concat().join(", ");
                problems.add(place, format!("{name} is no angle here; there are {known}, the first eight once"));
                continue;
            }
        };
        for (at, angle) in set {
            if angle.abs() > MOST {
                problems.add(place, format!("{name} is {angle}; -{MOST} to {MOST} degrees are allowed"));
            }
            angles[at] = angle;
        }
    }
    for (name, seconds) in [("reach", key.reach), ("hold", key.hold)] {
        if !(0.0..=LONGEST).contains(&seconds) {
            problems.add(place, format!("{name} is {seconds}; 0 to {LONGEST} seconds are allowed"));
        }
    }
    let breath = match key.breath.as_str() {
        "" => "Free",
        "in" => "In",
        "out" => "Out",
        other => {
            problems.add(place, format!("breath is \"{other}\"; in and out are allowed"));
            "Free"
        }
    };
    let posture = postures.iter().position(|posture| posture.id == key.lab);
    let lab = match posture {
        None if key.lab.is_empty() => "None".to_owned(),
        None => {
            problems.add(place, format!("lab is \"{}\"; it is not in postures.toml", key.lab));
            "None".to_owned()
        }
        Some(at) => {
            if key.angles.contains_key("lumbar") {
                problems.add(place, "lumbar and lab are both given; the lab's posture says how far the low back bends");
            }
            angles[LUMBAR] = (postures[at].angle * SEGMENTS).round() as i64;
            format!("Some(&crate::content::biomechanics::POSTURES[{at}])")
        }
    };
    let _ = writeln!(
        out,
        "        Key {{ angles: {angles:?}, reach: {}, hold: {}, breath: Breath::{breath}, lab: {lab} }},",
        (key.reach * 10.0).round(),
        (key.hold * 10.0).round(),
    );
}

/// A name such as `upper-back` as that of a variant.
fn variant(name: &str) -> String {
    let mut out = String::new();
    for part in name.split('-') {
        let (first, rest) = part.split_at(part.len().min(1));
        out.push_str(&first.to_ascii_uppercase());
        out.push_str(rest);
    }
    out
}

fn site(name: &str, place: &str, problems: &mut Problems) -> String {
    if SITES.contains(&name) || MIDDLES.contains(&name) {
        return format!("Site::{}", variant(name));
    }
    for (side, start) in [("Left", "left-"), ("Right", "right-")] {
        if let Some(rest) = name.strip_prefix(start).filter(|rest| SIDED.contains(rest)) {
            return format!("Site::{}(Side::{side})", variant(rest));
        }
    }
    let known = [SITES.as_slice(), MIDDLES.as_slice()].concat().join(", ");
    problems.add(
        place,
        format!("\"{name}\" is no place of the body; there are {known}, and left- or right- with {}", SIDED.join(", ")),
    );
    "Site::Seat".to_owned()
}

/// `left-hand 90` with a height in cm, `left-hand` on the floor, `left-hand here` at the height of the first pose.
fn plant(text: &str, place: &str, problems: &mut Problems) -> String {
    let (name, height) = text.split_once(' ').unwrap_or((text, "0"));
    let height = match (height, height.parse::<i16>()) {
        ("here", _) => "None".to_owned(),
        (_, Ok(height)) => format!("Some({height})"),
        _ => {
            problems.add(place, format!("\"{text}\": {height} is no height; whole cm or \"here\" is allowed"));
            "None".to_owned()
        }
    };
    format!("Plant {{ site: {}, height: {height} }}", site(name, place, problems))
}

/// `chair at seat by 5 0 0 moves`: all but the kind can be left out.
fn prop(text: &str, place: &str, problems: &mut Problems) -> String {
    let mut words = text.split(' ');
    let kind = words.next().unwrap_or_default();
    if !PROPS.contains(&kind) {
        problems.add(place, format!("\"{kind}\" is no thing of the room; there are {}", PROPS.join(", ")));
    }
    let (mut at, mut by, mut moves) = ("None".to_owned(), [0_i16; 3], false);
    while let Some(word) = words.next() {
        match word {
            "at" => at = format!("Some({})", site(words.next().unwrap_or_default(), place, problems)),
            "by" => {
                for part in &mut by {
                    match words.next().and_then(|word| word.parse().ok()) {
                        Some(number) => *part = number,
                        None => problems.add(place, format!("\"{text}\": by needs three whole numbers of cm")),
                    }
                }
            }
            "moves" => moves = true,
            _ => problems.add(place, format!("\"{text}\": {word} is not understood; at, by and moves are allowed")),
        }
    }
    let kind = if PROPS.contains(&kind) { variant(kind) } else { "Mat".to_owned() };
    format!("Prop {{ kind: PropKind::{kind}, at: {at}, by: {by:?}, moves: {moves} }}")
}
