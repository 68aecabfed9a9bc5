//! What a host pastes to show the page on a page of its own: a custom element, a frame, or a picture that is a link.

use crate::app::{Address, Screen};

/// What the frame may do. Without `allow-same-origin` it is a stranger to its host.
pub const SANDBOX: &str = "allow-scripts allow-popups allow-downloads allow-modals";

/// The ways to paste it, with marks where the words of [`Place`] and [`Wish`] come. A hash is compared only with what another
/// origin hands out openly, hence `crossorigin`. Without a style, which a strict host would refuse, and in a block, which a host puts
/// into its column.
const ELEMENT: &str = "<div>\n<script src=\"\u{1}embed.js\" integrity=\"\u{2}\" crossorigin=\"anonymous\" async></script>\n\
                       <sciatica-explorer title=\"\u{5}\"\u{3}><a href=\"\u{4}\">\u{5}</a></sciatica-explorer>\n\
                       <p><small>\u{6}</small></p>\n</div>\n";
const FRAME: &str = "<div>\n<iframe src=\"\u{4}\" title=\"\u{5}\" width=\"100%\" height=\"\u{8}\" frameborder=\"0\" loading=\"lazy\" \
                     sandbox=\"allow-scripts allow-popups allow-downloads allow-modals\" \
                     allow=\"fullscreen; clipboard-write; screen-wake-lock\"></iframe>\n<p><small>\u{6}</small></p>\n</div>\n";
const PICTURE: &str = "<div>\n<a href=\"\u{4}\"><img src=\"\u{1}picture-\u{7}.png\" alt=\"\u{5}\" width=\"280\"></a>\n<p><small>\u{6}</small></p>\n</div>\n";
/// The mark of what is HTML already.
const READY: usize = 3;
/// How high a frame is that cannot follow its content, in px.
const HEIGHT: &str = "800";
/// Under which name each value of a [`Wish`] stands in the element and in the address.
const KEYS: [&str; 7] = ["panel", "start", "lang", "theme", "accent", "controls", "height"];

/// The ways to paste it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The element of `embed.js`, with a link inside.
    Element,
    /// A plain frame.
    Frame,
    /// A picture that leads to the page, for hosts that take frames away.
    Picture,
}

/// What is shown, and how; empty where it is as usual: the panel, the address in which it starts from `#` on, the code of the
/// language, the theme, the accent as `rrggbb`, how many controls, and a height in px.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Wish<'a>(pub [&'a str; 7]);

/// Where the copy lies and the words around it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Place<'a> {
    /// The address of the folder, with its version and a slash at the end.
    pub folder: &'a str,
    /// The hash of `embed.js`; empty where the build wrote none.
    pub integrity: &'a str,
    /// What is shown, in words.
    pub title: &'a str,
    /// One sentence on licence and privacy.
    pub note: &'a str,
}

/// The start that a pasted address means; `None` where it names no page of ours.
pub fn start(pasted: &str) -> Option<Address> {
    let (_, hash) = pasted.trim().split_once('#')?;
    let address = Address::parse(hash);
    (hash.starts_with('/') && !matches!(address.screen, Screen::Unknown | Screen::Embed)).then_some(address)
}

/// The panel to which a screen belongs; empty for those that belong to none.
pub fn panel(screen: Screen) -> &'static str {
    match screen {
        Screen::Start => "start",
        Screen::Anatomy { .. } | Screen::Where => "anatomy",
        Screen::Disc | Screen::Switches => "disc",
        Screen::Check => "check",
        Screen::Care { .. } => "care",
        Screen::Questions(_) => "questions",
        Screen::Teach(_) => "teach",
        _ => "",
    }
}

impl Wish<'_> {
    /// The page in one file, which starts in a frame of no origin too, and its query: in English the smaller one, as `embed.js`
    /// takes it.
    pub fn file(&self) -> String {
        let [_, _, language, ..] = self.0;
        ["sciatica-explorer", if language == "en" { ".en.html" } else { ".html" }, &self.query()].concat()
    }

    /// The query of the file.
    pub fn query(&self) -> String {
        let mut query = String::new();
        for (key, value) in KEYS.iter().zip(self.0) {
            if !value.is_empty() {
                query.push(if query.is_empty() { '?' } else { '&' });
                query.push_str(key);
                query.push('=');
                for byte in value.bytes() {
                    if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.') {
                        query.push(char::from(byte));
                    } else {
                        query.push('%');
                        query.push(digit(byte >> 4));
                        query.push(digit(byte & 15));
                    }
                }
            }
        }
        query
    }

    /// What to paste.
    #[inline(never)]
    pub fn code(&self, form: Form, place: Place) -> String {
        let mut attributes = String::new();
        for (key, value) in KEYS.iter().zip(self.0) {
            if !value.is_empty() {
                for part in [" ", key, "=\""] {
                    attributes.push_str(part);
                }
                escape(&mut attributes, value);
                attributes.push('"');
            }
        }
        let [panel, .., height] = self.0;
        let address = [place.folder, &self.file()].concat();
        // What is read or taught has no picture of its own.
        let picture = if matches!(panel, "" | "questions" | "teach") { "start" } else { panel };
        let height = if height.is_empty() { HEIGHT } else { height };
        let words =
            ["", place.folder, place.integrity, &attributes, &address, place.title, place.note, picture, height];
        let template = match form {
            Form::Element => ELEMENT,
            Form::Frame => FRAME,
            Form::Picture => PICTURE,
        };
        let mut out = String::new();
        for letter in template.chars() {
            match words.get(letter as usize) {
                Some(words) if letter as usize == READY => out.push_str(words),
                Some(words) => escape(&mut out, words),
                None => out.push(letter),
            }
        }
        out
    }
}

fn digit(value: u8) -> char {
    char::from_digit(value.into(), 16).unwrap_or('0')
}

/// Words as HTML takes them, in an attribute too.
fn escape(out: &mut String, words: &str) {
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '"' => out.push_str("&quot;"),
            letter => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::{Frame, Height, Panel, Theme},
        colour::Colour,
    };

    const PLACE: Place = Place {
        folder: "https://example.org/v1/",
        integrity: "sha384-x",
        title: "Say \"disc\" & <more>",
        note: "CC BY 4.0.",
    };

    fn wish() -> Wish<'static> {
        let start = "#/disc?posture=slumped&level=L5-S1";
        Wish(["disc", start, "en", "dark", "0d5a6b", "", ""])
    }

    #[test]
    fn the_query_has_what_was_chosen_and_nothing_else() {
        let query = "?panel=disc&start=%23%2fdisc%3fposture%3dslumped%26level%3dL5-S1&lang=en&theme=dark&accent=0d5a6b";
        assert_eq!(wish().query(), query);
        assert_eq!(Wish::default().query(), "");
    }

    #[test]
    fn a_frame_reads_what_was_chosen() {
        let ignored = &mut |pair: &str| panic!("{pair} is not understood");
        let read = Frame::read(&wish().query(), ignored);
        assert_eq!(read.panel.map(Panel::code), Some("disc"));
        assert_eq!(read.start.unwrap().to_string(), "#/disc?posture=slumped&level=L5-S1");
        assert_eq!((read.theme.map(Theme::code), read.accent.map(Colour::code)), (Some("dark"), Some("0d5a6b".into())));
        let plain = Frame::read(&Wish(["check", "", "en", "projector", "", "none", "600"]).query(), ignored);
        assert_eq!((plain.controls.code(), plain.height), ("none", Height::Fixed(600)));
    }

    #[test]
    fn the_element_names_its_script_by_hash_and_holds_a_plain_link() {
        let code = wish().code(Form::Element, PLACE);
        assert!(code.starts_with(
            "<div>\n<script src=\"https://example.org/v1/embed.js\" integrity=\"sha384-x\" crossorigin=\"anonymous\" async></script>\n\
             <sciatica-explorer title=\"Say &quot;disc&quot; &amp; &lt;more>\" panel=\"disc\" start=\"#/disc?posture=slumped&amp;level=L5-S1\" lang=\"en\" theme=\"dark\" accent=\"0d5a6b\">\
             <a href=\"https://example.org/v1/sciatica-explorer.en.html?panel=disc&amp;start="
        ), "{code}");
        assert!(code.contains(">Say &quot;disc&quot; &amp; &lt;more></a></sciatica-explorer>"));
        assert!(code.ends_with("<p><small>CC BY 4.0.</small></p>\n</div>\n"));
    }

    #[test]
    fn the_frame_is_a_stranger_with_a_title_and_a_height() {
        let code = wish().code(Form::Frame, PLACE);
        for part in [&format!("sandbox=\"{SANDBOX}\""), "loading=\"lazy\"", "title=\"Say ", "height=\"800\""] {
            assert!(code.contains(part), "{part} in {code}");
        }
        assert!(!code.contains("allow-same-origin") && !code.contains("style="));
        let fixed = Wish(["disc", "", "en", "", "", "", "600"]).code(Form::Frame, PLACE);
        assert!(fixed.contains("height=\"600\"") && fixed.contains("height=600"));
    }

    #[test]
    fn the_picture_leads_to_the_page_and_says_what_it_shows() {
        let code = wish().code(Form::Picture, PLACE);
        assert!(code.starts_with("<div>\n<a href=\"https://example.org/v1/sciatica-explorer.en.html?panel=disc&amp;"));
        assert!(code.contains("<img src=\"https://example.org/v1/picture-disc.png\" alt=\"Say &quot;"));
        assert!(!code.contains("script src") && !code.contains("iframe"));
        assert!(Wish::default().code(Form::Picture, PLACE).contains("picture-start.png"));
    }

    #[test]
    fn an_address_breaks_out_of_nothing() {
        let place = Place { folder: "\"><script>alert(1)</script>", ..PLACE };
        for form in [Form::Element, Form::Frame, Form::Picture] {
            let code = wish().code(form, place);
            assert!(!code.contains("<script>"), "{code}");
        }
    }

    #[test]
    fn any_page_of_ours_can_be_pasted_with_what_stands_before_its_hash() {
        let pasted = " https://example.org/a/?lang=en#/disc?posture=slumped ";
        let found = start(pasted).unwrap();
        assert_eq!((found.to_string().as_str(), panel(found.screen)), ("#/disc?posture=slumped", "disc"));
        assert_eq!(start("#/anatomy/where").map(|found| panel(found.screen)), Some("anatomy"));
        assert_eq!(start("#/disc/switches?inflamed=1").map(|found| panel(found.screen)), Some("disc"));
        assert_eq!(start("#/care/bridge?at=1.5").map(|found| panel(found.screen)), Some("care"));
        assert_eq!(start("#/emergency").map(|found| panel(found.screen)), Some(""));
        for wrong in ["", "https://example.org/", "#/nowhere", "disc", "#disc", "#/embed"] {
            assert_eq!(start(wrong), None, "{wrong}");
        }
    }
}
