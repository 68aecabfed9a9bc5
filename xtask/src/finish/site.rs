//! The page on a web server: started by a file, kept and offered by a worker, and installable.

use super::around::{self, in_all};
use super::page::Page;
use super::{
    ALL_LANGUAGES, PREVIEWED, STOPPED, Translation, ZIP, cards, hexadecimal, icons, manifest, neighbours, policy, read,
    wasm, worker, write, write_bytes,
};
use crate::paths;
use crate::problem::{Outcome, Problem};
use std::fs;
use std::path::Path;

const LOADER: &str = include_str!("load_site.js");
/// The style sheet of the site alone, as a source.
const STYLE: &str = "assets/style/site.css";

/// Writes the page and everything that only a site has.
pub fn put(folder: &Path, page: &mut Page, languages: &[Translation]) -> Outcome {
    make_bare(&page.file(&page.wasm))?;
    page.name_by_content()?;
    let marks =
        [("GLUE", page.glue.as_str()), ("WASM", &page.wasm), ("WORKER", worker::NAME), ("POLICY", policy::WORKER)];
    let loader = marks.iter().fold(LOADER.to_owned(), |text, (mark, name)| text.replace(mark, name));
    let loader = write_named(folder, "start", "js", &(loader + STOPPED))?;
    let style = write_named(folder, "site", "css", &read(&paths::root().join(STYLE))?)?;
    let words = |(code, words): &Translation| Ok((*code, write_named(folder, &format!("words-{code}"), "txt", words)?));
    let words: Vec<Translation> = languages.iter().map(words).collect::<Outcome<_>>()?;
    let head = head(&style, &words) + &cards::put(folder, page, cards::deploy_url()?.as_deref())?;
    let html = page.as_site(&loader, &head, &(copies()? + &offer()?))?;
    write(&folder.join("index.html"), &around::notice_in_all(html)?)?;
    icons::add(folder, page)?;
    manifest::add(folder, page)?;
    let mut loaded: Vec<&str> = page.styles.iter().map(String::as_str).collect();
    loaded.extend([page.glue.as_str(), &page.wasm, &loader, &style, manifest::NAME]);
    loaded.extend(words.iter().map(|(_, file)| file.as_str()));
    loaded.extend(icons::names());
    worker::add(folder, &loaded)
}

/// Takes the names of functions out of the application, by which the single file was cut in two, and puts like beside like.
fn make_bare(path: &Path) -> Outcome {
    let module = fs::read(path).map_err(Problem::file(path))?;
    let bare = wasm::without_custom(&module).and_then(|module| neighbours::arranged(&module));
    write_bytes(path, &bare.map_err(|why| Problem::Artefact(format!("the application cannot be read: {why}")))?)
}

/// Writes a file with the hash of its text in its name, which it returns.
fn write_named(folder: &Path, stem: &str, ending: &str, text: &str) -> Outcome<String> {
    let name = format!("{stem}-{}.{ending}", &hexadecimal(text.as_bytes())[..16]);
    write(&folder.join(&name), text)?;
    Ok(name)
}

/// For the head: the site's own style, what a device needs to install the page, and where the words of other languages are.
fn head(style: &str, words: &[Translation]) -> String {
    let word =
        |(code, file): &Translation| format!("<meta name=\"words\" id=\"words-{code}\" content=\"./{file}\" />\n    ");
    let words: String = words.iter().map(word).collect();
    format!(
        "  <link rel=\"stylesheet\" href=\"./{style}\" />\n    <link rel=\"manifest\" href=\"./{}\" />\n    \
         <link rel=\"apple-touch-icon\" href=\"./{}\" />\n    {words}{PREVIEWED}{ALL_LANGUAGES}\" />\n  ",
        manifest::NAME,
        icons::FOR_HOME_SCREEN
    )
}

/// For the end of the body: the place where the offer is told when there is one, with its words at hand.
fn offer() -> Outcome<String> {
    let button = |class: &str, id: &str| {
        in_all(id).map(|words| format!("<button type=\"button\" class=\"button{class}\">{words}</button>"))
    };
    Ok(format!(
        "  <div id=\"newer\" class=\"newer\" role=\"status\"><template><div class=\"notice\"><p>{}</p>\
         <div class=\"buttons\">{}{}</div></div></template></div>\n  ",
        in_all("page-newer")?,
        button(" button--main", "page-newer-show")?,
        button("", "page-newer-later")?
    ))
}

/// For the end of the body: the page as one file, to keep or to send.
fn copies() -> Outcome<String> {
    let link = |file: &str, id: &str| in_all(id).map(|words| format!("<a href=\"./{file}\" download>{words}</a>"));
    Ok(format!(
        "  <aside class=\"copies\"><p>{} {} · {}</p></aside>\n  ",
        in_all("page-take")?,
        link(ALL_LANGUAGES, "page-take-file")?,
        link(ZIP, "page-take-zip")?
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::words;

    #[test]
    fn the_offer_waits_in_a_template_with_its_two_answers_in_order() {
        let offer = offer().unwrap();
        let (before, template) = offer.split_once("<template>").unwrap();
        assert!(before.contains("role=\"status\""));
        assert!(!before.contains(&words("page-newer").unwrap()), "nothing is offered yet");
        let show = template.find(&words("page-newer-show").unwrap()).unwrap();
        let later = template.find(&words("page-newer-later").unwrap()).unwrap();
        assert!(show < later);
    }
}
