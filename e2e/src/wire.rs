//! Endpoints of the drivers that thirtyfour has no call for.

use crate::failure::Outcome;
use http::Method;
use serde_json::{Value, json};
use std::sync::Arc;
use thirtyfour::WebElement;
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::session::handle::SessionHandle;

#[derive(Debug)]
struct Call {
    method: Method,
    endpoint: String,
    body: Option<Value>,
}

impl ExtensionCommand for Call {
    fn parameters_json(&self) -> Option<Value> {
        self.body.clone()
    }
    fn method(&self) -> Method {
        self.method.clone()
    }
    fn endpoint(&self) -> Arc<str> {
        self.endpoint.as_str().into()
    }
}

async fn call(handle: &SessionHandle, method: Method, endpoint: String, body: Option<Value>) -> Outcome<Value> {
    let call = Command::ExtensionCommand(Box::new(Call { method, endpoint, body }));
    Ok(handle.cmd(call).await?.value()?)
}

/// The role that assistive technology is told.
pub async fn computed_role(element: &WebElement) -> Outcome<String> {
    computed(element, "computedrole").await
}

/// The name that assistive technology is told.
pub async fn computed_label(element: &WebElement) -> Outcome<String> {
    computed(element, "computedlabel").await
}

async fn computed(element: &WebElement, what: &str) -> Outcome<String> {
    let endpoint = format!("/element/{}/{what}", element.element_id());
    let answer = call(element.handle(), Method::GET, endpoint, None).await?;
    Ok(answer.as_str().unwrap_or_default().to_owned())
}

/// Actions of keys and pointers in the form of the W3C.
pub async fn perform(handle: &SessionHandle, sources: Value) -> Outcome {
    call(handle, Method::POST, "/actions".into(), Some(json!({ "actions": sources }))).await.map(drop)
}

/// A command of Chromium's developer tools.
pub async fn developer_tools(handle: &SessionHandle, command: &str, parameters: Value) -> Outcome<Value> {
    let body = json!({ "cmd": command, "params": parameters });
    call(handle, Method::POST, "/goog/cdp/execute".into(), Some(body)).await
}
