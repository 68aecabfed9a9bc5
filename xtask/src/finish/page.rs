//! The page as Trunk leaves it: which files it names, and the places that are filled in.

use super::{hexadecimal, policy, read};
use crate::problem::{Outcome, Problem};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

const POLICY: &str = "<!-- policy -->";
const APP: &str = "<div id=\"app\">";
const START_END: &str = "<!-- /start -->";
const MODULE: &str = "<script type=\"module\">";

/// `index.html` and the names of what it loads, all in one folder.
pub struct Page {
    pub(super) html: String,
    pub(super) folder: PathBuf,
    /// Style sheets in layer order.
    pub styles: Vec<String>,
    /// The JavaScript that wasm-bindgen wrote.
    pub glue: String,
    /// The application.
    pub wasm: String,
}

impl Page {
    /// Reads what Trunk left in a folder.
    pub fn read(folder: &Path) -> Outcome<Self> {
        Self::parse(read(&folder.join("index.html"))?, folder)
    }

    pub(crate) fn parse(html: String, folder: &Path) -> Outcome<Self> {
        let script = html.get(module(&html)?).unwrap_or_default();
        let glue = quoted(script, "from './")?.to_owned();
        let wasm = quoted(script, "module_or_path: './")?.to_owned();
        let styles = styles(&html)?;
        Ok(Self { html, folder: folder.to_owned(), styles, glue, wasm })
    }

    /// A file that the page loads.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Names the application and its glue by what is in them: Trunk's names tell of the folder too in which it was built.
    pub fn name_by_content(&mut self) -> Outcome {
        let names = [&mut self.glue, &mut self.wasm];
        let files = names.each_ref().map(|name| self.folder.join(name.as_str()));
        let mut content = Vec::new();
        for file in &files {
            content.extend(fs::read(file).map_err(Problem::file(file))?);
        }
        let hash = &hexadecimal(&content)[..16];
        for (name, file) in names.into_iter().zip(files) {
            let new = by_hash(name, hash).ok_or_else(|| lacks(&format!("hash in the name {name}")))?;
            fs::rename(&file, self.folder.join(&new)).map_err(Problem::file(&file))?;
            self.html = self.html.replace(&format!("./{name}"), &format!("./{new}"));
            *name = new;
        }
        Ok(())
    }

    /// Replaces what is inside `#app` before the application starts. Yew takes it over, so not a space more or less.
    pub fn set_start(&mut self, start: &str) -> Outcome {
        let app = place(&self.html, APP)?.end;
        let marker = place(&self.html, START_END)?.end;
        let end = self.html[marker..]
            .find("</div>")
            .map(|end| marker + end)
            .ok_or_else(|| lacks("</div> after the start"))?;
        self.html.replace_range(app..end, start);
        Ok(())
    }

    /// Puts something before the end of the head, for the site and for the single files.
    pub fn add_to_head(&mut self, what: &str) -> Outcome {
        let end = place(&self.html, "</head>")?.start;
        self.html.insert_str(end, what);
        Ok(())
    }

    /// The name of the page.
    pub fn title(&self) -> Outcome<&str> {
        until(&self.html, "<title>", '<')
    }

    /// What the page is, in a few sentences.
    pub fn description(&self) -> Outcome<&str> {
        let rest = &self.html[place(&self.html, "name=\"description\"")?.end..];
        until(rest, "content=\"", '"')
    }

    /// The address of the icon, which holds the drawing itself.
    pub fn icon(&self) -> Outcome<&str> {
        let rest = &self.html[place(&self.html, "rel=\"icon\"")?.end..];
        until(rest, "href=\"", '"')
    }

    /// The page for a web server: under its policy, the application started by a file instead of an inline script, and with what
    /// only a site has before the ends of the head and of the body.
    pub fn as_site(&self, loader: &str, head: &str, end: &str) -> Outcome<String> {
        let mut html = self.html.clone();
        html.replace_range(module(&html)?, &format!("<script type=\"module\" src=\"./{loader}\"></script>"));
        // The program is fetched by the loader, when the page has been seen.
        remove_links(&mut html, &["preload"]);
        let head_end = place(&html, "</head>")?.start;
        html.insert_str(head_end, head);
        html.replace_range(place(&html, POLICY)?, &policy::meta(&policy::site()));
        insert_at_end(&mut html, end)?;
        Ok(html)
    }

    /// The page without anything that loads a file, with one style and its policy, and `end` before the body's end.
    pub(super) fn as_single(&self, policy: &str, style: &str, end: &str) -> Outcome<String> {
        let mut html = self.html.clone();
        let script = module(&html)?;
        remove(&mut html, script);
        remove_links(&mut html, &["modulepreload", "preload", "stylesheet"]);
        let head_end = place(&html, "</head>")?.start;
        html.insert_str(head_end, &format!("<style>{style}</style>\n  "));
        html.replace_range(place(&html, POLICY)?, &policy::meta(policy));
        insert_at_end(&mut html, end)?;
        Ok(html)
    }
}

/// The style sheets of a page, in the order in which it names them.
pub fn styles(html: &str) -> Outcome<Vec<String>> {
    let links = links(html, "stylesheet").into_iter();
    links.map(|link| attribute(&html[link], "href=\"./").map(str::to_owned)).collect()
}

/// Puts something before the end of the body.
fn insert_at_end(html: &mut String, what: &str) -> Outcome {
    let end = html.rfind("</body>").ok_or_else(|| lacks("</body>"))?;
    html.insert_str(end, what);
    Ok(())
}

/// `page-HASH.js` and `page-HASH_bg.wasm` with another hash.
fn by_hash(name: &str, hash: &str) -> Option<String> {
    let (stem, rest) = name.rsplit_once('-')?;
    let end = rest.find(|letter: char| !letter.is_ascii_hexdigit())?;
    Some([stem, "-", hash, &rest[end..]].concat())
}

fn lacks(what: &str) -> Problem {
    Problem::Artefact(format!("the built index.html has no {what}; has index.html or Trunk's output changed?"))
}

fn place(html: &str, text: &str) -> Outcome<Range<usize>> {
    html.find(text).map(|at| at..at + text.len()).ok_or_else(|| lacks(text))
}

/// Trunk's inline script that starts the application.
fn module(html: &str) -> Outcome<Range<usize>> {
    let start = place(html, MODULE)?.start;
    let length = html[start..].find("</script>").ok_or_else(|| lacks("</script>"))?;
    Ok(start..start + length + "</script>".len())
}

/// Every `link` element of a kind.
fn links(html: &str, kind: &str) -> Vec<Range<usize>> {
    let open = format!("<link rel=\"{kind}\"");
    let starts = html.match_indices(&open).map(|(start, _)| start);
    starts.filter_map(|start| html[start..].find('>').map(|end| start..start + end + 1)).collect()
}

fn until<'a>(text: &'a str, before: &str, end: char) -> Outcome<&'a str> {
    let rest = text.split_once(before).ok_or_else(|| lacks(before))?.1;
    rest.split_once(end).map(|(name, _)| name).ok_or_else(|| lacks(before))
}

fn quoted<'a>(script: &'a str, before: &str) -> Outcome<&'a str> {
    until(script, before, '\'')
}

fn attribute<'a>(link: &'a str, before: &str) -> Outcome<&'a str> {
    until(link, before, '"')
}

fn remove_links(html: &mut String, kinds: &[&str]) {
    for kind in kinds {
        for link in links(html, kind).into_iter().rev() {
            remove(html, link);
        }
    }
}

/// Removes an element with the space before it.
fn remove(html: &mut String, element: Range<usize>) {
    let start = html[..element.start].trim_end().len();
    html.replace_range(start..element.end, "");
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub const TRUNKS: &str = r#"<head>
<!-- policy -->
<link rel="stylesheet" href="./tokens-1.css" integrity="sha384-x"/>
<link rel="stylesheet" href="./base-2.css" integrity="sha384-y"/>
<script type="module">
import init, * as bindings from './page-3.js';
const wasm = await init({ module_or_path: './page-3_bg.wasm' });
</script>
<link rel="modulepreload" href="./page-3.js"><link rel="preload" href="./page-3_bg.wasm" as="fetch"></head>
<body><div id="app"><!-- start --><div>old</div><!-- /start -->
</div></body>"#;

    fn page() -> Page {
        Page::parse(TRUNKS.to_owned(), Path::new("dist")).unwrap()
    }

    #[test]
    fn the_files_of_the_page_are_found_in_order() {
        let page = page();
        assert_eq!(page.styles, ["tokens-1.css", "base-2.css"]);
        assert_eq!((page.glue.as_str(), page.wasm.as_str()), ("page-3.js", "page-3_bg.wasm"));
    }

    #[test]
    fn the_application_is_named_by_what_is_in_it() {
        let folder = std::env::temp_dir().join(format!("named-by-content-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let mut names = Vec::new();
        for (trunks, wasm) in [("3", "same"), ("4", "same"), ("4", "other")] {
            let mut page = Page::parse(TRUNKS.replace("page-3", &format!("page-{trunks}")), &folder).unwrap();
            fs::write(page.file(&page.glue), "glue").unwrap();
            fs::write(page.file(&page.wasm), wasm).unwrap();
            page.name_by_content().unwrap();
            assert_eq!(fs::read_to_string(page.file(&page.wasm)).unwrap(), wasm);
            assert_eq!(page.html.matches(&page.glue).count(), 2, "script and link");
            assert!(!page.html.contains(&format!("page-{trunks}.js")));
            names.push([page.glue, page.wasm]);
        }
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(names[0], names[1]);
        assert!(names[0][0] != names[2][0] && names[0][1] != names[2][1]);
        assert!(names[0][0].ends_with(".js") && names[0][1].ends_with("_bg.wasm"), "{names:?}");
    }

    #[test]
    fn the_page_says_its_name_and_what_it_is() {
        let head = "<head>\n<title>Name</title><meta\n name=\"description\"\n content=\"Words.\"/><link rel=\"icon\" href=\"data:x\"/>";
        let named = Page::parse(TRUNKS.replace("<head>", head), Path::new("dist")).unwrap();
        assert_eq!((named.title().unwrap(), named.description().unwrap()), ("Name", "Words."));
        assert_eq!(named.icon().unwrap(), "data:x");
        assert!(page().title().is_err());
    }

    #[test]
    fn the_start_screen_fills_the_app_without_a_space_around_it() {
        let mut page = page();
        page.set_start("<main>new</main>").unwrap();
        assert!(page.html.contains("<div id=\"app\"><main>new</main></div></body>"));
    }

    #[test]
    fn the_site_has_no_inline_script_left() {
        let html = page().as_site("start-4.js", "<link>", "<i></i>").unwrap();
        assert!(html.contains("<script type=\"module\" src=\"./start-4.js\"></script>"));
        assert!(html.contains("<link></head>") && html.contains("<i></i></body>"));
        assert!(!html.contains("bindings") && html.contains("http-equiv=\"Content-Security-Policy\""));
        // The program is fetched behind the first paint, and not before it.
        assert!(TRUNKS.contains("rel=\"preload\"") && !html.contains("rel=\"preload\""), "{html}");
    }

    #[test]
    fn the_single_file_names_no_other_file() {
        let html = page().as_single("p", "body{}", "<i></i>").unwrap();
        assert!(!html.contains("./"), "{html}");
        assert!(html.contains("<style>body{}</style>") && html.contains("<i></i></body>"));
    }

    #[test]
    fn a_page_without_its_markers_is_refused_with_the_name_of_what_is_missing() {
        let broken = TRUNKS.replace(POLICY, "");
        let problem = Page::parse(broken, Path::new("dist")).unwrap().as_site("x", "", "").unwrap_err();
        assert!(problem.to_string().contains(POLICY));
    }
}
