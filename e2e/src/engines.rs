//! Starts a browser with its driver on a free port, and ends both.

use crate::failure::{Failure, Outcome, ensure};
use serde_json::{Value, json};
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use thirtyfour::error::WebDriverErrorInner;
use thirtyfour::{Capabilities, WebDriver};
use xtask::browsers::{Engine, Installed};
use xtask::paths;

/// How long a driver may take until it listens.
const START_LIMIT: Duration = Duration::from_secs(30);

/// A started browser. [`Browser::quit`] ends it in order; dropping it ends it anyway.
pub struct Browser {
    pub engine: Engine,
    pub driver: WebDriver,
    // Ended in this order: the driver, then the screen it drew on.
    _driver: Running,
    _screen: Option<Running>,
}

impl Browser {
    pub async fn start(engine: Engine) -> Outcome<Self> {
        let installed = engine.find().map_err(|what| Failure::new(format!("{} lacks {what}", engine.name())))?;
        let screen = if engine == Engine::WebKit { Some(screen()?) } else { None };
        let port = free_port()?;
        let mut command = Command::new(&installed.driver);
        match engine {
            Engine::Firefox => command.args(["--port", &port.to_string()]),
            Engine::Chromium | Engine::WebKit => command.arg(format!("--port={port}")),
        };
        if let Some((_, display)) = &screen {
            // Code that it compiles beside the running program sometimes reckons wrong (docs/decisions/0010-webkit-in-tests.md).
            command.env("DISPLAY", display).env("JSC_useConcurrentJIT", "0");
        }
        let log = File::create(scratch()?.join(format!("{}.log", engine.name())))?;
        let process = Running::start(command.stderr(log.try_clone()?).stdout(log))?;
        listening(engine, port).await?;
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities(engine, &installed)?).await?;
        driver.set_script_timeout(Duration::from_secs(60)).await?;
        Ok(Self { engine, driver, _driver: process, _screen: screen.map(|(process, _)| process) })
    }

    /// Whether the browser's process has ended under the driver. Any other trouble, an open dialogue say, is the page's.
    pub async fn is_gone(&self) -> bool {
        let asked = self.driver.current_url().await;
        asked.is_err_and(|error| matches!(error.as_inner(), WebDriverErrorInner::InvalidSessionId(_)))
    }

    /// Leaves a browser that is gone. Its driver would be asked, and waited for, to end a session that is no more.
    pub fn abandon(self) {
        let _ = self.driver.leak();
    }

    /// Ends the browser.
    pub async fn quit(self) -> Outcome {
        Ok(self.driver.quit().await?)
    }
}

/// Where logs, host pages and pictures of failures go.
pub fn scratch() -> Outcome<PathBuf> {
    let folder = paths::target().join("e2e");
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn capabilities(engine: Engine, installed: &Installed) -> Outcome<Capabilities> {
    let binary = installed.browser.to_string_lossy();
    let (name, key, options) = match engine {
        // Sandbox and GPU are off because tests run as root in containers; the rest keeps Chromium from calling home.
        Engine::Chromium => (
            "chrome",
            "goog:chromeOptions",
            json!({ "binary": binary, "args": [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
        ] }),
        ),
        // What is saved goes to a file without a question, whose window would take the focus from the page for good.
        Engine::Firefox => (
            "firefox",
            "moz:firefoxOptions",
            json!({ "binary": binary, "args": ["-headless"], "prefs": {
                "browser.download.folderList": 2, "browser.download.dir": scratch()?,
                "browser.download.always_ask_before_handling_new_types": false, "browser.download.alwaysOpenPanel": false,
                "browser.helperApps.neverAsk.saveToDisk": "application/json",
            } }),
        ),
        Engine::WebKit => {
            ("MiniBrowser", "webkitgtk:browserOptions", json!({ "binary": binary, "args": ["--automation"] }))
        }
    };
    let mut capabilities = Capabilities::new();
    let mut set = |key: &str, value: Value| capabilities.set(key, value);
    set("browserName", json!(name))?;
    set(key, options)?;
    if engine == Engine::Chromium {
        set("goog:loggingPrefs", json!({ "browser": "ALL" }))?;
    }
    Ok(capabilities)
}

/// A screen in memory for WebKit, which has no headless mode, and its name.
fn screen() -> Outcome<(Running, String)> {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
    let mut process = Running::start(command.stdout(Stdio::piped()).stderr(Stdio::null()))?;
    let mut number = String::new();
    if let Some(out) = process.0.stdout.take() {
        BufReader::new(out).read_line(&mut number)?;
    }
    ensure(!number.trim().is_empty(), || "Xvfb did not start".into())?;
    Ok((process, format!(":{}", number.trim())))
}

fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

async fn listening(engine: Engine, port: u16) -> Outcome {
    let start = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        ensure(start.elapsed() < START_LIMIT, || {
            format!("the driver of {0} does not listen; see target/e2e/{0}.log", engine.name())
        })?;
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

/// A process in a group of its own, ended with its children when dropped.
struct Running(Child);

impl Running {
    fn start(command: &mut Command) -> Outcome<Self> {
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        let program = command.get_program().to_string_lossy().into_owned();
        let started = command.stdin(Stdio::null()).spawn();
        Ok(Self(started.map_err(|error| Failure::new(format!("{program}: {error}")))?))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // The group may be gone already: nothing to do then.
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-TERM", "--", &group]).stderr(Stdio::null()).status();
        if cfg!(not(unix)) {
            let _ = self.0.kill();
        }
        let _ = self.0.wait();
    }
}
