//! How a drawing of the atlas is looked at, beside what it shows, and the keys for that in an address.

use super::setup::{Query, QueryText};
use crate::geometry::zoom::Zoom;

/// How a drawing is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Look {
    /// Which part of it is enlarged.
    pub zoom: Zoom,
}

impl Look {
    pub(super) fn read(query: &Query) -> Self {
        Self { zoom: query.value("zoom").and_then(Zoom::read).unwrap_or_default() }
    }

    pub(super) fn write(self, query: &mut QueryText) {
        if let Some(zoom) = self.zoom.written() {
            query.push("zoom", &zoom);
        }
    }
}
