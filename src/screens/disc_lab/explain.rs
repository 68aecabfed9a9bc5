//! Under the lab: what the disc alone does not tell. Each part is a section of its own.

use crate::{app::Body, hooks::AppContext};
use yew::prelude::*;

/// All parts, in reading order.
pub fn sections(body: &Body, app: &AppContext) -> Html {
    let _ = (body, app);
    Html::default()
}
