//! What a reader does: keys, clicks, another window size, another theme.

use crate::failure::{Failure, Outcome, ensure};
use crate::find::MAY_BE_NAMED;
use crate::page::Page;
use crate::wire;
use serde_json::{Value, json};
use std::iter::repeat_n;
use std::time::Duration;
use thirtyfour::{By, Key, TypingData, WebElement};
use xtask::browsers::Engine;

/// Tabs until a thing must have been reached.
const TABS: usize = 250;
/// Arrow keys until a radio button must have been reached.
const RADIOS: usize = 15;
/// Moves of a pointer in one drag.
const STEPS: i32 = 6;

/// How the system asks for colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    Light,
    Dark,
    MoreContrast,
    ForcedColours,
}

impl Theme {
    pub const PLAIN: [Self; 2] = [Self::Light, Self::Dark];
    pub const ALL: [Self; 4] = [Self::Light, Self::MoreContrast, Self::Dark, Self::ForcedColours];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::MoreContrast => "more contrast",
            Self::ForcedColours => "forced colours",
        }
    }
}

/// Which way Tab goes.
#[derive(Clone, Copy)]
enum Way {
    Forward,
    Backward,
}

impl Page<'_> {
    /// Types on whatever has the focus.
    pub async fn press(&self, keys: impl Into<TypingData>) -> Outcome {
        let keys: TypingData = keys.into();
        Ok(self
            .driver
            .action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO))
            .send_keys(keys)
            .perform()
            .await?)
    }

    /// Holds Control and types z.
    pub async fn undo_by_keys(&self) -> Outcome {
        let chain = self.driver.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO));
        Ok(chain.key_down(Key::Control).key_down('z').key_up('z').key_up(Key::Control).perform().await?)
    }

    /// Clicks a thing by its role and name.
    pub async fn click(&self, role: &str, name: &str) -> Outcome {
        let element = self
            .until(&format!("a {role} named `{name}` stands still"), async || {
                let Some(element) = self.find_now(role, name).await? else { return Ok(None) };
                element.scroll_into_view().await?;
                self.stays(&element).await?;
                Ok(Some(element))
            })
            .await?;
        Ok(element.click().await?)
    }

    /// Presses Tab until a thing has the focus, as a person without a mouse does.
    pub async fn tab_to(&self, role: &str, name: &str) -> Outcome {
        // What is drawn just now may take the place of what was found.
        let way = self
            .until(&format!("there is a {role} named `{name}`"), async || {
                let Some(thing) = self.find_now(role, name).await? else { return Ok(None) };
                self.way_to(thing.to_json()?).await.map(Some)
            })
            .await?;
        self.tab_until(way, &format!("the {role} `{name}`"), ("mayBeNamed(here, arguments[0])", name), async || {
            // A number may hold a space that does not break.
            let (found, label) = self.focused().await?;
            Ok(found == role && label.split_whitespace().eq(name.split_whitespace()))
        })
        .await
    }

    /// Presses Tab until what has the focus matches a selector.
    pub async fn tab_to_any(&self, selector: &str) -> Outcome {
        let way = self.way_to(selector.into()).await?;
        self.tab_until(way, selector, ("here.matches(arguments[0])", selector), async || Ok(true)).await
    }

    /// Forward or backward in the page, as a person would go: past its end the browser's own bars have the keys.
    async fn way_to(&self, thing: Value) -> Outcome<Way> {
        const IS_BEFORE: &str = "const thing = typeof arguments[0] === 'string'
              ? document.querySelector(arguments[0]) : arguments[0];
            const here = document.activeElement;
            return here !== document.body
              && Boolean(here.compareDocumentPosition(thing) & Node.DOCUMENT_POSITION_PRECEDING)";
        let is_before: bool = self.ask(IS_BEFORE, vec![thing]).await?;
        Ok(if is_before { Way::Backward } else { Way::Forward })
    }

    async fn tab(&self, way: Way) -> Outcome {
        match way {
            Way::Forward => self.press(Key::Tab).await,
            Way::Backward => {
                let chain = self.driver.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO));
                Ok(chain.key_down(Key::Shift).key_down(Key::Tab).key_up(Key::Tab).key_up(Key::Shift).perform().await?)
            }
        }
    }

    /// Presses Tab until it is there. The page itself says whether it may be, so that the driver is asked less.
    async fn tab_until(
        &self,
        way: Way,
        what: &str,
        (may_be, of): (&str, &str),
        mut is_there: impl AsyncFnMut() -> Outcome<bool>,
    ) -> Outcome {
        let look = format!(
            "{MAY_BE_NAMED} const here = document.activeElement;
            const words = here.ariaLabel ?? here.textContent.trim().slice(0, 30);
            return [`${{here.tagName}} ${{here.id}} ${{words}}`, {may_be}]"
        );
        let mut passed: Vec<String> = Vec::new();
        for _ in 0..TABS {
            self.tab(way).await?;
            let (here, may_be): (String, bool) = self.ask(&look, vec![of.into()]).await?;
            if may_be && is_there().await? {
                return Ok(());
            }
            passed.push(here);
        }
        passed.truncate(30);
        Err(Failure::new(format!("Tab never reaches {what}; it passed {} …", passed.join(", "))))
    }

    /// Goes to a group of radio buttons by Tab and chooses one by arrow keys.
    pub async fn choose_by_keys(&self, group: &str, value: &str) -> Outcome {
        self.tab_to_any(&format!("input[type=radio][name='{group}']")).await?;
        // The button that Tab reaches is not on yet, and WebKit's arrows stop at the ends instead of going round.
        let focused: String = self.ask("return document.activeElement.value", vec![]).await?;
        if focused == value {
            self.press(Key::Space).await?;
        }
        for key in repeat_n(Key::Down, RADIOS).chain(repeat_n(Key::Up, RADIOS)) {
            if self.chosen(group).await?.as_deref() == Some(value) {
                return Ok(());
            }
            self.press(key).await?;
        }
        Err(Failure::new(format!("arrow keys never choose `{value}` of `{group}`")))
    }

    /// The radio button that is on.
    pub async fn chosen(&self, group: &str) -> Outcome<Option<String>> {
        let script = "return document.querySelector(`input[name='${arguments[0]}']:checked`)?.value ?? null";
        self.ask(script, vec![group.into()]).await
    }

    /// Waits until a thing has stood still for a few frames. Drivers measure first and press then: what is still being drawn must not
    /// move it in between.
    pub async fn stays(&self, thing: &WebElement) -> Outcome {
        self.ask_later::<bool>(include_str!("steady.js"), vec![thing.to_json()?]).await.map(drop)
    }

    /// Brings the middle of a thing to the middle of the window and tells where it is.
    async fn middle(&self, selector: &str) -> Outcome<(i32, i32)> {
        // In two steps, as engines scroll to the drawing and not to its part.
        const MIDDLE: &str = "const thing = document.querySelector(arguments[0]);
            const middle = () => {
              const { left, top, width, height } = thing.getBoundingClientRect();
              return [Math.round(left + width / 2), Math.round(top + height / 2)];
            };
            thing.scrollIntoView({ block: 'center', behavior: 'instant' });
            scrollBy({ top: middle()[1] - innerHeight / 2, behavior: 'instant' });
            return middle()";
        let thing = self.driver.find(By::Css(selector)).await?;
        // What comes into sight by the scrolling may be drawn only then, and move it.
        self.until("it stands still where it was scrolled to", async || {
            self.stays(&thing).await?;
            let place: (i32, i32) = self.ask(MIDDLE, vec![selector.into()]).await?;
            self.stays(&thing).await?;
            let again: (i32, i32) = self.ask(MIDDLE, vec![selector.into()]).await?;
            Ok((again == place).then_some(place))
        })
        .await
    }

    /// Drags the middle of a thing by so many pixels, with a mouse or a finger.
    pub async fn drag(&self, selector: &str, pointer: &str, by: (i32, i32)) -> Outcome {
        let (x, y) = self.middle(selector).await?;
        let step = |share: i32| {
            let (x, y) = (x + by.0 * share / STEPS, y + by.1 * share / STEPS);
            json!({ "type": "pointerMove", "duration": 20, "origin": "viewport", "x": x, "y": y })
        };
        let mut actions = vec![step(0), json!({ "type": "pointerDown", "button": 0 })];
        actions.extend((1..=STEPS).map(step));
        actions.push(json!({ "type": "pointerUp", "button": 0 }));
        let source =
            json!({ "type": "pointer", "id": pointer, "parameters": { "pointerType": pointer }, "actions": actions });
        wire::perform(self.driver.handle(), json!([source])).await?;
        self.settle().await
    }

    /// Presses a point of the window with the mouse.
    pub async fn press_point(&self, x: i32, y: i32) -> Outcome {
        self.point("mouse", x, y).await
    }

    /// Sets a kind of pointer down at a point of the window, and lifts it.
    async fn point(&self, kind: &str, x: i32, y: i32) -> Outcome {
        let actions = json!([
            { "type": "pointerMove", "duration": 0, "origin": "viewport", "x": x, "y": y },
            { "type": "pointerDown", "button": 0 },
            { "type": "pointerUp", "button": 0 },
        ]);
        let pointer =
            json!({ "type": "pointer", "id": kind, "parameters": { "pointerType": kind }, "actions": actions });
        wire::perform(self.driver.handle(), json!([pointer])).await
    }

    /// Taps the middle of a thing with a finger, and waits until the page has heard of it: some drivers come back before.
    pub async fn tap(&self, selector: &str) -> Outcome {
        const LISTEN: &str = "const thing = document.querySelector(arguments[0]);
            window.tapped = null;
            const hear = ({ target }) => {
              const { localName, id, textContent } = target;
              const isThere = thing.contains(target) || target.contains(thing);
              window.tapped = isThere ? '' : `${localName} ${id} ${textContent.trim().slice(0, 40)}`;
            };
            addEventListener('click', hear, { capture: true, once: true })";
        const HEARD: &str = "return window.tapped";
        let (x, y) = self.middle(selector).await?;
        self.ask::<Value>(LISTEN, vec![selector.into()]).await?;
        self.point("touch", x, y).await?;
        let other: String = self.until("the tap is heard", async || self.ask(HEARD, vec![]).await).await?;
        ensure(other.is_empty(), || format!("a tap on {selector} at {x}, {y} reached {other}"))?;
        self.settle().await
    }

    /// Goes to a thing by Tab and presses a key there.
    pub async fn press_at(&self, role: &str, name: &str, key: Key) -> Outcome {
        self.tab_to(role, name).await?;
        self.press(key).await
    }

    /// Another size of the window. Chromium only: other engines' windows have a smallest width, see [`crate::page::Entry::Framed`].
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.developer_tools("Emulation.setDeviceMetricsOverride", size).await
    }

    /// Another theme of the system. Chromium only: the other drivers have no such command.
    pub async fn prefer(&self, theme: Theme) -> Outcome {
        let scheme = if theme == Theme::Dark { "dark" } else { "light" };
        let contrast = if theme == Theme::MoreContrast { "more" } else { "no-preference" };
        let forced = if theme == Theme::ForcedColours { "active" } else { "none" };
        let features = json!({ "features": [
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-contrast", "value": contrast },
            { "name": "forced-colors", "value": forced },
        ] });
        self.developer_tools("Emulation.setEmulatedMedia", features).await
    }

    /// A system that asks for less motion. Chromium only.
    pub async fn prefer_stillness(&self) -> Outcome {
        let features = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
        self.developer_tools("Emulation.setEmulatedMedia", features).await
    }

    /// A screen that is touched. Chromium's driver also needs the whole frame in sight: it forgets how far its host has scrolled.
    pub async fn pretend_touch(&self) -> Outcome {
        match self.engine {
            Engine::Chromium => {
                self.resize(800, 900).await?;
                self.developer_tools("Emulation.setTouchEmulationEnabled", json!({ "enabled": true })).await
            }
            Engine::Firefox | Engine::WebKit => Ok(()),
        }
    }

    /// The window and the theme as they were when the browser started.
    pub async fn stop_pretending(&self) -> Outcome {
        if self.engine == Engine::Chromium {
            self.developer_tools("Emulation.clearDeviceMetricsOverride", json!({})).await?;
            self.developer_tools("Emulation.setEmulatedMedia", json!({ "features": [] })).await?;
            self.developer_tools("Emulation.setTouchEmulationEnabled", json!({ "enabled": false })).await?;
            self.developer_tools("Emulation.setEmulatedVisionDeficiency", json!({ "type": "none" })).await?;
        }
        Ok(())
    }

    /// A command of Chromium's developer tools.
    pub async fn developer_tools(&self, command: &str, parameters: Value) -> Outcome {
        ensure(self.engine == Engine::Chromium, || format!("{command} is for Chromium only"))?;
        wire::developer_tools(self.driver.handle(), command, parameters).await.map(drop)
    }
}
