//! What a reader does: keys, clicks, another window size, another theme.

use crate::failure::{Failure, Outcome, ensure};
use crate::page::Page;
use crate::wire;
use serde_json::json;
use std::time::Duration;
use thirtyfour::{Key, TypingData};
use xtask::browsers::Engine;

/// Tabs until a thing must have been reached.
const TABS: usize = 250;

/// Light or dark as the system asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
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

    /// Clicks a thing by its role and name.
    pub async fn click(&self, role: &str, name: &str) -> Outcome {
        let element = self.find(role, name).await?;
        element.scroll_into_view().await?;
        Ok(element.click().await?)
    }

    /// Presses Tab until a thing has the focus, as a person without a mouse does.
    pub async fn tab_to(&self, role: &str, name: &str) -> Outcome {
        let wanted = self.find(role, name).await?;
        let mut passed = Vec::new();
        for _ in 0..TABS {
            self.press(Key::Tab).await?;
            if self.driver.active_element().await?.element_id() == wanted.element_id() {
                return Ok(());
            }
            let (role, name) = self.focused().await?;
            passed.push(format!("{role} {name}"));
        }
        Err(Failure::new(format!("Tab never reaches the {role} `{name}`; it passed {}", passed.join(", "))))
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
        let scheme = json!({ "features": [{ "name": "prefers-color-scheme", "value": theme.name() }] });
        self.developer_tools("Emulation.setEmulatedMedia", scheme).await
    }

    /// The window and the theme as they were when the browser started.
    pub async fn stop_pretending(&self) -> Outcome {
        if self.engine == Engine::Chromium {
            self.developer_tools("Emulation.clearDeviceMetricsOverride", json!({})).await?;
            self.developer_tools("Emulation.setEmulatedMedia", json!({ "features": [] })).await?;
        }
        Ok(())
    }

    /// A command of Chromium's developer tools.
    pub async fn developer_tools(&self, command: &str, parameters: serde_json::Value) -> Outcome {
        ensure(self.engine == Engine::Chromium, || format!("{command} is for Chromium only"))?;
        wire::developer_tools(self.driver.handle(), command, parameters).await.map(drop)
    }
}
