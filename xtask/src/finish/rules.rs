//! Which function goes into the first module of the single file and which into the rest, by the paths in its name. Nothing but the
//! size and the speed of the start hangs on it: `split.rs` makes the cut right wherever it goes.

/// The module that a function stands in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Half {
    /// There from the start.
    First,
    /// Unpacked later.
    Rest,
}
use Half::{First, Rest};

/// What a name says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rule {
    /// A function of the program, or made for one alone.
    Own(Half),
    /// A function of somebody else for values of the program: it goes with the first that calls it.
    For(Half),
}

/// How paths of the program begin.
const PROGRAM: &str = "sciatica_explorer";

/// The longest of these that a path begins with says where its functions go; what none names is there from the start. What stands
/// here as the first of its own module runs at the start, on the screens that help, or while somebody waits for another screen.
const RULES: &[(&str, Half)] = &[
    ("anatomy", Rest),
    ("anatomy::from_above::Place>::id", First),
    ("anatomy::from_above::plate::kind_id", First),
    ("anatomy::nervous_path::Story>::name", First),
    ("anatomy::pelvis_back::Layer>::id", First),
    ("anatomy::pelvis_back::variant::Variant>::id", First),
    ("anatomy::spine::slip::Slip>::id", First),
    ("app::care", Rest),
    ("app::check", Rest),
    ("app::check::CheckState as core", First),
    ("app::check::CheckState>::has_answers", First),
    ("app::check::CheckState>::idle", First),
    ("app::check::CheckState>::waits", First),
    ("app::chosen", Rest),
    ("app::lab", Rest),
    ("app::lab::Lab as core::default", First),
    ("app::look", Rest),
    ("app::body", Rest),
    ("app::message", Rest),
    ("app::message::Follower", First),
    ("app::message::Report", First),
    ("app::route::Address as alloc::string::ToString", Rest),
    ("app::route::Address as core::fmt", Rest),
    ("app::route::Address>::parse", Rest),
    ("app::setup", Rest),
    ("app::update::update_whole", Rest),
    ("app::player", Rest),
    ("app::search", Rest),
    ("app::teach", Rest),
    ("app::teach::Teach as core", First),
    ("app::teach::Teach>::presenting", First),
    ("app::walking", Rest),
    ("biomechanics", Rest),
    ("browser::clipboard", Rest),
    ("browser::file", Rest),
    ("browser::gesture", Rest),
    ("browser::awake", Rest),
    ("browser::picture", Rest),
    ("browser::pointer", Rest),
    ("browser::second", Rest),
    ("browser::tip", Rest),
    ("browser::unpacking", First),
    ("care", Rest),
    ("content::sources::Source>::told", Rest),
    ("controls", Rest),
    ("controls::choice", First),
    ("embedding", Rest),
    ("figures", Rest),
    ("geometry", Rest),
    ("geometry::Point", First),
    ("geometry::reversed", First),
    ("hooks::turns", Rest),
    ("hooks::use_address::written", Rest),
    ("hooks::use_awake", Rest),
    ("hooks::use_frames", Rest),
    ("hooks::use_help", Rest),
    ("hooks::use_lesson", Rest),
    ("hooks::use_sound", Rest),
    ("hooks::use_visit", Rest),
    ("hooks::use_whole::unpacked", Rest),
    ("hooks::use_settled", Rest),
    ("hooks::use_work", Rest),
    ("json", Rest),
    ("lesson", Rest),
    ("library", Rest),
    ("movement", Rest),
    ("natural_history", Rest),
    ("neurology", Rest),
    ("questionnaire::exchange", Rest),
    ("questionnaire::explanation", Rest),
    ("questionnaire::inference", Rest),
    ("questionnaire::question", Rest),
    ("qr", Rest),
    ("quiz", Rest),
    ("screens::about", Rest),
    ("screens::about::old_copy", First),
    ("screens::atlas", Rest),
    ("screens::care", Rest),
    ("screens::check", Rest),
    ("screens::disc_lab", Rest),
    ("screens::embed", Rest),
    ("screens::parts::posture_choice", Rest),
    ("screens::questions", Rest),
    ("screens::search", Rest),
    ("screens::parts::explain_anew", Rest),
    ("screens::parts::explained_paragraphs", Rest),
    ("screens::parts::explaining", Rest),
    ("screens::search::hint", First),
    ("screens::search::search_button", First),
    ("screens::teach", Rest),
    ("screens::unknown", Rest),
    ("screens::whole", Rest),
    ("text::later", Rest),
    ("text::mention", Rest),
    ("text::typed", Rest),
];

/// What is one function for many types once the same code was folded, under the name of any of them.
const FOLDED: [&str; 7] = [
    "<usize as alloc",
    ">::send_message::<()>",
    "HtmlInputElement>::",
    "Plate>>::callback::<",
    "Stateful>::destroy",
    "Stateful>::flush_messages",
    "Stateful>::rendered",
];

/// Whose functions are there from the start, if they are for nothing of the program: what draws has to.
const DRAWS: [&str; 3] = ["::futures::queue", "indexmap", "yew"];

/// What a function's name says of where it goes; nothing where it says nothing of the program.
pub fn rule(name: &str) -> Option<Rule> {
    let name = &without_hashes(name);
    if name.is_empty() || FOLDED.iter().any(|folded| name.contains(folded)) {
        return Some(Rule::Own(First));
    }
    let paths = name.match_indices(PROGRAM).map(|(at, _)| path(&name[at + PROGRAM.len()..]));
    // A function made for something of the rest is of no use before.
    let Some(half) = paths.map(half).reduce(|one, other| if one == Rest { one } else { other }) else {
        return DRAWS.iter().any(|crates| name.contains(crates)).then_some(Rule::Own(First));
    };
    let begins = name.trim_start_matches(['<', '&']).starts_with(PROGRAM);
    Some(if begins { Rule::Own(half) } else { Rule::For(half) })
}

fn half(path: &str) -> Half {
    let matching = RULES.iter().filter(|(rule, _)| is_below(path, rule));
    matching.max_by_key(|(rule, _)| rule.len()).map_or(First, |(_, half)| *half)
}

/// The name without the hash that stands in brackets behind the name of each crate.
fn without_hashes(name: &str) -> String {
    let (mut plain, mut is_hash) = (String::new(), false);
    for letter in name.chars() {
        is_hash |= letter == '[' && plain.ends_with(|before: char| before.is_alphanumeric() || before == '_');
        if !is_hash {
            plain.push(letter);
        }
        is_hash &= letter != ']';
    }
    plain
}

/// What stands behind the name of the program.
fn path(text: &str) -> &str {
    text.trim_start_matches("::")
}

fn is_below(path: &str, rule: &str) -> bool {
    path.strip_prefix(rule)
        .is_some_and(|rest| !rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_rule_counts_and_whatever_is_made_for_the_rest_goes_there() {
        assert_eq!(rule("core::fmt::write"), None);
        assert_eq!(rule("sciatica_explorer[0a]::screens::start::start"), Some(Rule::Own(First)));
        assert_eq!(rule("sciatica_explorer[0a]::screens::about::about"), Some(Rule::Own(Rest)));
        assert_eq!(rule("sciatica_explorer[0a]::screens::about::old_copy"), Some(Rule::Own(First)));
        assert_eq!(
            rule("sciatica_explorer::markup::component::<sciatica_explorer::figures::plate::Plate>"),
            Some(Rule::Own(Rest))
        );
        assert_eq!(rule("core::ptr::drop_in_place::<sciatica_explorer[0a]::quiz::Quiz>"), Some(Rule::For(Rest)));
        let shown = "<sciatica_explorer[0a]::app::route::Address as alloc[1b]::string::ToString>::to_string";
        assert_eq!(rule(shown), Some(Rule::Own(Rest)));
    }
}
