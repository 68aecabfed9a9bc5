//! The page in one browser, opened in one of the ways a reader can.

use crate::engines::{Browser, scratch};
use crate::failure::{Failure, Outcome, ensure};
use crate::lack::Lack;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::HashMap;
use std::fs;
use std::time::{Duration, Instant};
use thirtyfour::WebDriver;
use xtask::browsers::Engine;
use xtask::finish::{ALL_LANGUAGES, embed, worker};
use xtask::paths;
use xtask::server::Server;

/// How long a condition may take to become true. A limit for broken pages, not a pace.
pub const LIMIT: Duration = Duration::from_secs(45);
/// Between two looks.
pub const PAUSE: Duration = Duration::from_millis(15);

const IS_KEPT: &str = r#"
const [done] = arguments;
if (!navigator.serviceWorker) done(true);
else navigator.serviceWorker.getRegistration().then((found) => done(Boolean(found?.active && !found.installing)));
"#;

/// How the page came to the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Artefact {
    /// The single file by double click.
    FromDisk,
    /// `index.html` and its files from a web server.
    OverHttp,
}

impl Artefact {
    pub const ALL: [Self; 2] = [Self::FromDisk, Self::OverHttp];

    pub const fn name(self) -> &'static str {
        match self {
            Self::FromDisk => "from disk",
            Self::OverHttp => "over http",
        }
    }
}

/// What can be opened: the artefacts as built, and two host pages of the tests.
#[derive(Clone, Copy, Debug)]
pub enum Entry {
    /// As built.
    Plain,
    /// As built, with one script before everything else that notes what is said on the console.
    Listened,
    /// As built, with long waits that pass only when the test lets them.
    Held,
    /// As built and listened to, with a clock that the test can hold and let go on.
    Ticked,
    /// As built, but what comes after the start comes only when the test lets it.
    Late,
    /// As built, in a browser that lacks something.
    Lacking(Lack),
    /// As built, but that it may ask the server of the tests, and asks for what the test tells it.
    Asking,
    /// In a frame of 320 px.
    Framed,
    /// In a frame that may do nothing but run scripts: no storage, no downloads, no dialogues.
    Sandboxed,
    /// In a frame of the same origin, with scripts that note what the frame does and what its host notices of it.
    Watched,
}

/// Serves `dist/` and the host pages, which also lie on disk.
pub struct Site {
    server: Server,
    hosts: Server,
}

/// Pages of others that frame what was built; from there it lies at `../../../dist/`.
const HOSTS: &str = "tests/e2e/hosts";
/// Notes what is said on the console.
const LISTENS: &str = include_str!("listen.js");
/// What it does before anything else.
const ASKS: &str = concat!(include_str!("listen.js"), include_str!("ask.js"));
/// A small file of the site that no worker keeps.
pub const SMALL: &str = "oembed.json";
/// The page that asks for what the test tells it.
const ASKING: &str = "asking.html";
/// The folder of a copy that lets itself be framed by pages which are isolated from other origins.
const ISOLATED: &str = "isolated";

/// Serves those pages with the whole project around them, at an origin of their own.
fn hosts() -> Outcome<Server> {
    let headers = "Cross-Origin-Opener-Policy: same-origin\r\nCross-Origin-Embedder-Policy: require-corp\r\n\
                   Cross-Origin-Resource-Policy: cross-origin\r\n";
    let (mut extra, mut isolated) = (HashMap::new(), HashMap::new());
    for name in [ALL_LANGUAGES, embed::NAME] {
        extra.insert(format!("{ISOLATED}/{name}"), fs::read(paths::dist().join(name))?);
        isolated.insert(format!("{ISOLATED}/{name}"), headers.to_owned());
    }
    for name in ["isolated", "isolated-both"] {
        isolated.insert(format!("{HOSTS}/{name}.html"), headers.to_owned());
    }
    Ok(Server::start_with_headers(&paths::root(), 0, extra, isolated)?)
}

impl Site {
    pub fn start() -> Outcome<Self> {
        let disk = format!("file://{}", paths::dist().join(ALL_LANGUAGES).display());
        let folder = scratch()?;
        let mut extra = HashMap::new();
        for (name, script) in [
            ("listened.html", LISTENS),
            ("held.html", include_str!("hold.js")),
            ("ticked.html", concat!(include_str!("listen.js"), include_str!("tick.js"))),
            ("late.html", include_str!("late.js")),
            ("inside.html", concat!(include_str!("listen.js"), include_str!("spy.js"))),
            (ASKING, ASKS),
        ]
        .into_iter()
        .map(|(name, script)| (name, script.to_owned()))
        .chain(Lack::ALL.map(|lack| (lack.file(), [LISTENS, lack.script()].concat())))
        {
            fs::write(folder.join(name), with_script(ALL_LANGUAGES, &script)?)?;
            extra.insert(name.to_owned(), with_script("index.html", &script)?.into_bytes());
        }
        // From disk it may not even ask its own server, so there its policy is another.
        let asking = with_script(ALL_LANGUAGES, ASKS)?;
        let may_ask = asking.replacen("connect-src 'none'", "connect-src http://127.0.0.1:*", 1);
        ensure(may_ask != asking, || "the single file does not say that it may not connect".into())?;
        fs::write(folder.join(ASKING), may_ask)?;
        // A frame without an origin of its own may load nothing, so only the single file runs there.
        let single = format!("./{ALL_LANGUAGES}");
        for (name, inner, sandbox) in
            [("framed.html", "./index.html", ""), ("sandboxed.html", single.as_str(), "sandbox=\"allow-scripts\"")]
        {
            fs::write(folder.join(name), framed(&disk, sandbox))?;
            extra.insert(name.to_owned(), framed(inner, sandbox).into_bytes());
        }
        let record = fs::read_to_string(paths::root().join(HOSTS).join("record.js"))?;
        let watched = framed("./inside.html", "").replacen("<iframe", &format!("<script>{record}</script><iframe"), 1);
        fs::write(folder.join("watched.html"), &watched)?;
        extra.insert("watched.html".to_owned(), watched.into_bytes());
        Ok(Self { server: Server::start(&paths::dist(), 0, extra)?, hosts: hosts()? })
    }

    fn url(&self, artefact: Artefact, entry: Entry) -> Outcome<String> {
        let host = match entry {
            Entry::Plain => None,
            Entry::Listened => Some("listened.html"),
            Entry::Held => Some("held.html"),
            Entry::Ticked => Some("ticked.html"),
            Entry::Late => Some("late.html"),
            Entry::Lacking(lack) => Some(lack.file()),
            Entry::Asking => Some(ASKING),
            Entry::Framed => Some("framed.html"),
            Entry::Sandboxed => Some("sandboxed.html"),
            Entry::Watched => Some("watched.html"),
        };
        Ok(match (artefact, host) {
            (Artefact::FromDisk, None) => format!("file://{}", paths::dist().join(ALL_LANGUAGES).display()),
            (Artefact::FromDisk, Some(host)) => format!("file://{}", scratch()?.join(host).display()),
            (Artefact::OverHttp, host) => format!("{}{}", self.server.url(), host.unwrap_or_default()),
        })
    }
}

/// The policy counts from where it stands in the file, so a script before it is allowed and sees everything after it.
fn with_script(name: &str, script: &str) -> Outcome<String> {
    const FIRST: &str = "<meta charset=\"utf-8\" />";
    let html = fs::read_to_string(paths::dist().join(name))?;
    Ok(html.replacen(FIRST, &format!("{FIRST}<script>{script}</script>"), 1))
}

/// A page of others that frames what is at an address, with its own query and hash.
pub fn framed(inner: &str, sandbox: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Host</title><link rel=\"icon\" href=\"data:,\">\
         <iframe title=\"page\" {sandbox} width=\"320\" height=\"640\"></iframe>\
         <script>document.querySelector('iframe').src = {inner:?} + location.search + location.hash</script></html>"
    )
}

/// A reader's visit.
pub struct Page<'a> {
    pub engine: Engine,
    pub artefact: Artefact,
    pub driver: &'a WebDriver,
    site: &'a Site,
    /// The code of the language in which it is read.
    pub language: &'static str,
    is_translated: bool,
}

const SPEAKS: &str = "return document.documentElement.lang === arguments[0]";
const STARTED: &str = "return document.documentElement.hasAttribute('data-started')";

impl<'a> Page<'a> {
    pub fn new(browser: &'a Browser, site: &'a Site, artefact: Artefact) -> Self {
        Self { engine: browser.engine, artefact, driver: &browser.driver, site, language: "en", is_translated: false }
    }

    /// The same visit by a reader whose browser translates every page that is opened.
    pub const fn translated(&self) -> Self {
        Self { is_translated: true, ..*self }
    }

    /// The same visit by a reader of the language with this code.
    pub const fn speaking(&self, language: &'static str) -> Self {
        Self { language, ..*self }
    }

    /// Opens an address like `#/disc` or `?panel=disc` in a fresh document and waits until the application runs.
    pub async fn open(&self, address: &str) -> Outcome {
        self.open_as(Entry::Plain, address).await
    }

    /// Opens an address as one of the entries, in the language of the reader; a frame is entered.
    pub async fn open_as(&self, entry: Entry, address: &str) -> Outcome {
        match (self.language, address.strip_prefix('?')) {
            ("en", _) => self.goto(entry, address).await?,
            (code, Some(query)) => self.goto(entry, &format!("?lang={code}&{query}")).await?,
            (code, None) => self.goto(entry, &format!("?lang={code}{address}")).await?,
        }
        if matches!(entry, Entry::Framed | Entry::Sandboxed | Entry::Watched) {
            self.driver.enter_frame(0).await?;
        }
        if matches!(entry, Entry::Late) {
            self.until_true("the start is there", STARTED, vec![]).await?;
        } else {
            self.wait_until_started().await?;
            // English may be another by what follows in the address.
            if self.language != "en" {
                self.until_true("it speaks the language", SPEAKS, vec![self.language.into()]).await?;
            }
        }
        // What the worker of the site fetches for later belongs to loading.
        if self.artefact == Artefact::OverHttp
            && matches!(entry, Entry::Plain | Entry::Listened | Entry::Held | Entry::Ticked | Entry::Asking)
        {
            self.until("the site is kept", async || Ok(self.is_kept().await?.then_some(()))).await?;
        }
        if self.is_translated {
            self.ask::<Value>(include_str!("translate.js"), vec![]).await?;
        }
        Ok(())
    }

    /// Loads one of the entries in a fresh document and does not wait for the application.
    pub async fn goto(&self, entry: Entry, address: &str) -> Outcome {
        // From the same address with another hash the old document would live on.
        self.driver.goto("about:blank").await?;
        Ok(self.driver.goto(format!("{}{address}", self.site.url(self.artefact, entry)?)).await?)
    }

    /// Opens one of the pages of others, and does not wait for what it frames.
    pub async fn open_host(&self, name: &str) -> Outcome {
        let host = match self.artefact {
            Artefact::FromDisk => format!("file://{}/", paths::root().display()),
            Artefact::OverHttp => self.site.hosts.url(),
        };
        self.driver.goto("about:blank").await?;
        Ok(self.driver.goto(format!("{host}{HOSTS}/{name}.html")).await?)
    }

    /// Opens the site where it lies in a folder of a server, among other things, and waits until it runs; returns the folder's address.
    pub async fn open_in_a_folder(&self, address: &str) -> Outcome<String> {
        let folder = format!("{}dist/", self.site.hosts.url());
        self.driver.goto("about:blank").await?;
        self.driver.goto(format!("{folder}{address}")).await?;
        self.wait_until_started().await?;
        Ok(folder)
    }

    /// Goes from a page of others into what the element with this id frames, and waits until it runs.
    pub async fn enter_embed(&self, id: &str) -> Outcome {
        const FRAME: &str = "const embed = document.getElementById(arguments[0]);
            embed.scrollIntoView();
            return embed.shadowRoot?.querySelector('iframe') ?? null";
        let frame = self
            .until("there is a frame", async || Ok(Some(self.driver.execute(FRAME, vec![id.into()]).await?.element()?)))
            .await?;
        frame.enter_frame().await?;
        self.wait_until_started().await
    }

    /// Back to the page of others.
    pub async fn leave_embed(&self) -> Outcome {
        Ok(self.driver.enter_default_frame().await?)
    }

    /// Whether the site's worker has kept the site; in an engine without workers there is nothing to wait for.
    pub async fn is_kept(&self) -> Outcome<bool> {
        self.ask_later(IS_KEPT, vec![]).await
    }

    /// Follows an address inside the page, as a link would.
    pub async fn go(&self, route: &str) -> Outcome {
        self.ask::<Value>("location.hash = arguments[0]", vec![route.into()]).await?;
        // The application may add the posture of the body to the address.
        let arrived =
            "const place = (address) => address.split('?')[0]; return place(location.hash) === place(arguments[0])";
        self.until_true("the address has changed", arrived, vec![route.into()]).await?;
        self.settle().await
    }

    /// Waits until the page has drawn a few frames without a change of its content.
    pub async fn settle(&self) -> Outcome {
        self.ask_later::<bool>(include_str!("settle.js"), vec![]).await.map(drop)
    }

    /// Waits until all of the program runs; in a single file it is unpacked behind the start.
    pub async fn wait_until_started(&self) -> Outcome {
        const WHOLE: &str = "return !document.getElementById('program')";
        self.until_true("the application has started", STARTED, vec![]).await?;
        self.until_true("all of the application is there", WHOLE, vec![]).await?;
        self.settle().await
    }

    /// Runs a script in the page and returns its answer. Drivers run it beside the page's policy.
    pub async fn ask<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Outcome<T> {
        Ok(self.driver.execute(script, arguments).await?.convert()?)
    }

    /// Runs a script that hands its answer to its last argument.
    pub async fn ask_later<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Outcome<T> {
        Ok(self.driver.execute_async(script, arguments).await?.convert()?)
    }

    /// Waits until a probe finds something. Elements may come and go meanwhile: an error only counts at the end.
    pub async fn until<T>(&self, what: &str, mut probe: impl AsyncFnMut() -> Outcome<Option<T>>) -> Outcome<T> {
        let start = Instant::now();
        loop {
            let last = probe().await;
            if let Ok(Some(found)) = last {
                return Ok(found);
            }
            if start.elapsed() > LIMIT {
                let why = last.err().map_or_else(String::new, |failure| format!(": {failure}"));
                return Err(Failure::new(format!("waited {} s until {what}{why}", LIMIT.as_secs())));
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Waits until a script returns true.
    pub async fn until_true(&self, what: &str, script: &str, arguments: Vec<Value>) -> Outcome {
        self.until(what, async || Ok(self.ask::<bool>(script, arguments.clone()).await?.then_some(()))).await
    }

    /// What the server was asked for since the last call, but for whether there is a newer worker, which browsers ask when they like.
    pub fn asked_of_the_server(&self) -> Vec<String> {
        let mut asked = self.site.server.take_asked();
        asked.retain(|path| path.strip_prefix('/') != Some(worker::NAME));
        asked
    }

    /// An address that the page of [`Entry::Asking`] may ask for, and the path by which the server notes it.
    pub fn allowed_address(&self) -> String {
        format!("{}{SMALL}", self.site.server.url())
    }

    /// An address that its policy refuses. A server listens there.
    pub fn refused_address(&self) -> String {
        format!("{}{SMALL}", self.site.hosts.url().replace("127.0.0.1", "localhost"))
    }

    /// What that server was asked for since the last call.
    pub fn asked_of_the_other(&self) -> Vec<String> {
        self.site.hosts.take_asked()
    }

    /// The address without what follows the file's name.
    pub fn own_address(&self) -> Outcome<String> {
        self.site.url(self.artefact, Entry::Plain)
    }
}
