//! How a drawing of the atlas is looked at, beside what it shows, and the keys for that in an address.

use super::setup::{Query, QueryText, Setup, WAS};
use crate::{
    anatomy::{Settings, ViewId},
    geometry::zoom::Zoom,
};

/// How a drawing is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Look {
    /// Which part of it is enlarged.
    pub zoom: Zoom,
    /// What it is compared with.
    pub was: Option<Was>,
}

/// How a drawing was when it was kept to compare the present one with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Was {
    /// What the reader had changed in it.
    pub settings: Settings,
    /// The body.
    pub setup: Setup,
}

/// The key that says that two states stand side by side.
const BESIDE: &str = "beside";

impl Look {
    pub(super) fn read(query: Query, view: ViewId) -> Self {
        let was = Query { prefix: WAS, ..query };
        Self {
            zoom: query.value("zoom").and_then(Zoom::read).unwrap_or_default(),
            was: query.value(BESIDE).map(|_| Was {
                settings: Settings::read(|key| was.value(key)).heeded_by(view),
                setup: was.setup().unwrap_or_default(),
            }),
        }
    }

    pub(super) fn write(self, query: &mut QueryText) {
        if let Some(zoom) = self.zoom.written() {
            query.push("zoom", &zoom);
        }
        if let Some(was) = self.was {
            query.push(BESIDE, "1");
            query.prefix = WAS;
            was.settings.pairs().into_iter().for_each(|(key, value)| query.push(key, value));
            query.setup(was.setup);
            query.prefix = "";
        }
    }
}
