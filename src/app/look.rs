//! How a drawing of the atlas is looked at, beside what it shows, and the keys for that in an address.

use super::setup::{Query, QueryText, Setup, WAS};
use crate::{
    anatomy::{Settings, ViewId},
    geometry::zoom::Zoom,
    quantity::decimal,
    quiz::{Kind, Quiz},
};

/// How a drawing is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Look {
    /// Which part of it is enlarged.
    pub zoom: Zoom,
    /// Whether it is without labels: a class names the parts itself.
    pub unlabelled: bool,
    /// What it is compared with.
    pub was: Option<Was>,
    /// The questions that are asked about it.
    pub quiz: Option<Quiz>,
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
    #[inline(never)]
    pub(super) fn read(query: Query, view: ViewId) -> Self {
        let was = Query { prefix: WAS, ..query };
        Self {
            zoom: query.value("zoom").and_then(Zoom::read).unwrap_or_default(),
            unlabelled: query.value("labels") == Some("0"),
            was: query.value(BESIDE).map(|_| Was {
                settings: Settings::read(&|key| was.value(key)).heeded_by(view),
                setup: was.setup().unwrap_or_default(),
            }),
            quiz: query.value("quiz").and_then(Kind::named).map(|kind| Quiz {
                kind,
                seed: query.value("seed").and_then(decimal::parse).map_or(1, |seed| seed as u32),
                hard: query.value("hard") == Some("1"),
            }),
        }
    }

    #[inline(never)]
    pub(super) fn write(self, query: &mut QueryText) {
        if let Some(zoom) = self.zoom.written() {
            query.push("zoom", &zoom);
        }
        if self.unlabelled {
            query.push("labels", "0");
        }
        if let Some(quiz) = self.quiz {
            query.push("quiz", quiz.kind.id());
            query.push("seed", &quiz.seed.to_string());
            if quiz.hard {
                query.push("hard", "1");
            }
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
