//! Every folder of `tests/scenarios`: answers from the literature and the words expected for them (see its README).

#![allow(clippy::expect_used, clippy::panic, reason = "a test may fall over")]

use sciatica_explorer::questionnaire::{Assessment, Id, NotForYou, PatternId, Urgency, assess, read};
use std::{collections::BTreeSet, fs, path::Path};

#[test]
fn the_literature_finds_its_own_words() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let mut cases: Vec<_> =
        fs::read_dir(folder).expect("the folder is there").flatten().map(|entry| entry.path()).collect();
    cases.retain(|path| path.join("input.json").is_file());
    cases.sort();
    assert!(cases.len() >= 40, "there are {} scenarios", cases.len());
    let wrong: Vec<String> = cases.iter().flat_map(|case| differences(case)).collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

fn differences(case: &Path) -> Vec<String> {
    let name = case.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let input = fs::read_to_string(case.join("input.json")).expect("an input");
    let expected = fs::read_to_string(case.join("expected.txt")).expect("an expectation");
    let assessment = match read(&input) {
        Ok(answers) => assess(&answers),
        Err(problem) => return vec![format!("{name}: {problem}")],
    };
    assert!(expected.starts_with("# "), "{name}: the first line names the source");
    expected
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty())
        .filter_map(|line| {
            let (key, rest) = line.split_once(':').expect("key: word");
            let word = rest.split('(').next().unwrap_or_default().trim();
            let found = found(&assessment, key, &name);
            let same = if key == "flags" { set(&found) == set(word) } else { found == word };
            (!same).then(|| format!("{name}: {key}: expected {word}, found {found}"))
        })
        .collect()
}

fn found(assessment: &Assessment, key: &str, case: &str) -> String {
    match key {
        "urgency" => assessment.urgency.map_or("none", Urgency::name).to_owned(),
        "not-for-you" => assessment.not_for_you.map_or("none", NotForYou::name).to_owned(),
        "patterns" => match assessment.patterns.len() {
            0 => "none".to_owned(),
            count if count == PatternId::COUNT => "all".to_owned(),
            count => format!("{count} of them"),
        },
        "flags" => {
            let flags: Vec<_> = assessment
                .flags
                .iter()
                .map(|flag| format!("{} {}", flag.flag.id.name(), flag.urgency.name()))
                .collect();
            flags.join(", ")
        }
        pattern => {
            let id = PatternId::named(pattern).unwrap_or_else(|| panic!("{case}: \"{pattern}\" is no key"));
            assessment
                .patterns
                .iter()
                .find(|result| result.pattern.id == id)
                .map_or("no patterns", |result| result.resemblance.name())
                .to_owned()
        }
    }
}

fn set(list: &str) -> BTreeSet<&str> {
    list.split(',').map(str::trim).filter(|item| !item.is_empty()).collect()
}
