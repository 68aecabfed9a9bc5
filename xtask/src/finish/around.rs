//! Words around the program, which are there before it and after it, in every language that a copy speaks.

use super::{escaped, languages};
use crate::problem::{Outcome, Problem};
use crate::words::{words, words_in};

/// What `index.html` says in English when the page stops, or does not start.
const NOTICE: [&str; 6] =
    ["page-stopped", "page-stopped-what", "page-damaged", "page-not-started", "page-answers-left", "page-start-again"];

/// Words in every language, of which the style shows the one that the page speaks.
pub fn in_all(id: &str) -> Outcome<String> {
    let one = |code| Ok(format!("<span lang=\"{code}\">{}</span>", escaped(&words_in(code, id)?)));
    let all: String = languages().map(one).collect::<Outcome<_>>()?;
    Ok(format!("<span class=\"in-all\">{all}</span>"))
}

/// A page with that notice in every language.
///
/// # Errors
/// Where the page does not have the English words of one of them exactly once.
pub fn notice_in_all(mut html: String) -> Outcome<String> {
    for id in NOTICE {
        let english = escaped(&words(id)?);
        let [before, behind] = html.split(&english).collect::<Vec<_>>()[..] else {
            return Err(Problem::Artefact(format!("index.html does not say `{id}` once, as assets/text/en does")));
        };
        html = [before, &in_all(id)?, behind].concat();
    }
    Ok(html)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finish::read;
    use crate::paths;

    #[test]
    fn a_page_that_stops_says_so_in_every_language() {
        let html = notice_in_all(read(&paths::root().join("index.html")).unwrap()).unwrap();
        for code in languages() {
            for id in NOTICE {
                assert!(html.contains(&escaped(&words_in(code, id).unwrap())), "{id} in {code}");
            }
        }
        assert!(notice_in_all(html.replace("page", "pages")).is_err(), "other words are refused");
    }
}
