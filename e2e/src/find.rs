//! Finding things as a person names them: by what they are and what they are called.

use crate::failure::Outcome;
use crate::page::Page;
use crate::wire;
use serde_json::Value;
use thirtyfour::WebElement;

/// Whether an element may be called so, by all that can give it a name. The driver decides afterwards.
pub const MAY_BE_NAMED: &str = r#"
const flat = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const mayBeNamed = (element, name) => [
  element.getAttribute("aria-label"), element.title, element.alt, element.value, element.textContent,
  ...(element.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent),
  (element.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent).join(" "),
  ...[...(element.labels ?? [])].map((label) => label.textContent),
].some((text) => typeof text === "string" && flat(text).includes(flat(name)));
"#;

/// Visible elements that may have a role and a name.
const CANDIDATES: &str = "const [selector, name] = arguments;
return [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility() && mayBeNamed(element, name))";

fn selector(role: &str) -> String {
    let native = match role {
        "button" => "button, summary, input[type=button], input[type=submit], input[type=reset]",
        "link" => "a[href], area[href]",
        "heading" => "h1, h2, h3, h4, h5, h6",
        "checkbox" => "input[type=checkbox]",
        "radio" => "input[type=radio]",
        "slider" => "input[type=range]",
        "spinbutton" => "input[type=number]",
        "textbox" => "input:not([type]), input[type=text], textarea",
        "searchbox" => "input[type=search]",
        "combobox" => "select",
        "option" => "option",
        "group" => "fieldset, details",
        "region" => "section",
        "navigation" => "nav",
        "image" | "img" => "img, svg",
        "dialog" => "dialog",
        "status" => "output",
        "list" => "ul, ol",
        "listitem" => "li",
        "table" => "table",
        "figure" => "figure",
        _ => "",
    };
    let explicit = format!("[role={role}]");
    if native.is_empty() { explicit } else { format!("{native}, {explicit}") }
}

/// Engines name a few roles by their older words, and WebKit a closed list to choose from by what it looks like.
fn same_role(found: &str, wanted: &str) -> bool {
    if (found, wanted) == ("button", "combobox") {
        return true;
    }
    let modern = |role: &str| if role == "img" { "image".to_owned() } else { role.to_owned() };
    modern(found) == modern(wanted)
}

impl Page<'_> {
    /// Waits for the one visible element with a role and exactly this accessible name.
    pub async fn find(&self, role: &str, name: &str) -> Outcome<WebElement> {
        self.until(&format!("there is a {role} named `{name}`"), async || self.find_now(role, name).await).await
    }

    /// The same without waiting.
    pub async fn find_now(&self, role: &str, name: &str) -> Outcome<Option<WebElement>> {
        let arguments: Vec<Value> = vec![selector(role).into(), name.into()];
        let candidates = self.driver.execute(format!("{MAY_BE_NAMED}{CANDIDATES}"), arguments).await?.elements()?;
        for element in candidates {
            let label = wire::computed_label(&element).await?;
            let is_named = label.split_whitespace().eq(name.split_whitespace());
            if is_named && same_role(&wire::computed_role(&element).await?, role) {
                return Ok(Some(element));
            }
        }
        Ok(None)
    }

    /// Role and name of what has the focus.
    pub async fn focused(&self) -> Outcome<(String, String)> {
        let element = self.driver.active_element().await?;
        Ok((wire::computed_role(&element).await?, wire::computed_label(&element).await?))
    }
}
