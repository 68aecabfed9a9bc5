//! The three browser engines: where they and their drivers are, and what to install where they are not.

use crate::process;
use std::fs;
use std::path::PathBuf;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium's own, also that of Chrome and Edge.
    Chromium,
    /// Firefox's.
    Firefox,
    /// Safari's, as WebKitGTK.
    WebKit,
}

/// An engine that is there.
#[derive(Debug)]
pub struct Installed {
    /// The browser.
    pub browser: PathBuf,
    /// The program that drives it.
    pub driver: PathBuf,
}

impl Engine {
    /// All of them, in the order of the tests.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The name on the command line and in the tests' output.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Debian's packages with the browser and what comes with it.
    pub const fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
            Self::WebKit => &["webkit2gtk-driver", "xvfb"],
        }
    }

    /// How a person gets it where apt is not at hand.
    pub const fn usual_way(self) -> &'static str {
        match self {
            Self::Chromium => {
                "Chromium or Chrome with the chromedriver of the same version (https://googlechromelabs.github.io/chrome-for-testing/)"
            }
            Self::Firefox => "https://www.mozilla.org/firefox/",
            Self::WebKit => {
                "WebKitGTK's MiniBrowser, WebKitWebDriver and Xvfb from a Linux distribution; there is none for macOS or Windows"
            }
        }
    }

    /// The engine with its driver, or what of it is missing. Firefox's driver is [`crate::install::GECKODRIVER`].
    pub fn find(self) -> Result<Installed, String> {
        match self {
            Self::Chromium => chromium(),
            Self::Firefox => Ok(Installed {
                browser: running(&["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"])?,
                driver: process::find("geckodriver").unwrap_or_else(|| "geckodriver".into()),
            }),
            Self::WebKit => {
                present("Xvfb")?;
                Ok(Installed { browser: mini_browser().ok_or("MiniBrowser")?, driver: present("WebKitWebDriver")? })
            }
        }
    }
}

fn present(program: &str) -> Result<PathBuf, String> {
    process::find(program).ok_or_else(|| program.to_owned())
}

/// The first of the programs that answers to `--version`.
fn running(programs: &[&str]) -> Result<PathBuf, String> {
    let found = programs.iter().find(|program| process::version(program).is_some());
    found.and_then(|program| process::find(program)).ok_or_else(|| programs.join(" or "))
}

fn chromium() -> Result<Installed, String> {
    let browser = running(&[
        "chromium",
        "chromium-browser",
        "google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ])?;
    let driver = running(&["chromedriver"])?;
    let major = |program: &PathBuf| process::version(program.to_str()?).and_then(|said| major_version(&said));
    if major(&browser) != major(&driver) {
        return Err(format!("a chromedriver of the version of {}", browser.display()));
    }
    Ok(Installed { browser, driver })
}

/// 156 in "Chromium 156.0.8078.79 built on Debian".
fn major_version(said: &str) -> Option<u32> {
    let number = said.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    number.split('.').next()?.parse().ok()
}

/// It lies in no folder of PATH: `/usr/lib/<machine>/webkit2gtk-4.1/MiniBrowser` in Debian, `/usr/libexec/…` elsewhere.
fn mini_browser() -> Option<PathBuf> {
    let machines = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    let folders = machines.chain([PathBuf::from("/usr/libexec"), PathBuf::from("/usr/lib")]);
    folders
        .flat_map(|folder| ["webkit2gtk-4.1", "webkitgtk-6.0"].map(|api| folder.join(api).join("MiniBrowser")))
        .find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browser_and_driver_are_compared_by_their_major_version() {
        assert_eq!(major_version("Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)"), Some(156));
        assert_eq!(major_version("ChromeDriver 156.0.8078.79 (abc)"), Some(156));
        assert_eq!(major_version("no number"), None);
    }
}
