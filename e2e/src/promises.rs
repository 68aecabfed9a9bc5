//! What the product promises, as tests: one file per promise.

mod accessible;
mod atlas_tools;
mod care;
mod check;
mod colourless;
mod embedded;
mod explains;
mod finding;
mod focus;
mod help_first;
mod hosting;
mod keyboard;
mod lab;
mod lab_alone;
mod languages;
mod monkey;
mod narrow;
mod offline;
mod one_chain;
mod opens;
mod prints;
mod private;
mod pseudo;
mod questions;
mod stillness;
mod strange;
mod targets;
mod teach;
mod translated;
mod tree;
mod walk;

pub use accessible::run as axe;

use crate::failure::Outcome;
use crate::page::{Artefact, Page};
use std::pin::Pin;
use xtask::browsers::Engine;

type Run = for<'a> fn(&'a Page<'a>) -> Pin<Box<dyn Future<Output = Outcome> + 'a>>;

/// A sentence and how to find out whether it is true.
pub struct Promise {
    pub sentence: &'static str,
    pub engines: &'static [Engine],
    pub artefacts: &'static [Artefact],
    pub run: Run,
}

/// A promise that is looked at in every engine, from disk and over http.
const fn everywhere(sentence: &'static str, run: Run) -> Promise {
    Promise { sentence, engines: &Engine::ALL, artefacts: &Artefact::ALL, run }
}

/// A promise for which only Chromium's driver has the commands.
const fn in_chromium(sentence: &'static str, run: Run) -> Promise {
    Promise { sentence, engines: &[Engine::Chromium], artefacts: &Artefact::ALL, run }
}

/// The same where the artefact makes no difference.
const fn in_chromium_from_disk(sentence: &'static str, run: Run) -> Promise {
    Promise { sentence, engines: &[Engine::Chromium], artefacts: &[Artefact::FromDisk], run }
}

/// A promise about what only the single file does.
const fn from_disk(sentence: &'static str, run: Run) -> Promise {
    Promise { sentence, engines: &Engine::ALL, artefacts: &[Artefact::FromDisk], run }
}

/// A promise about what only a server can say: headers and rules of the page around.
const fn from_a_server(sentence: &'static str, run: Run) -> Promise {
    Promise { sentence, engines: &Engine::ALL, artefacts: &[Artefact::OverHttp], run }
}

pub fn all() -> impl Iterator<Item = &'static Promise> {
    [
        opens::PROMISES,
        if xtask::finish::IS_CUT { opens::CUT } else { &[] },
        private::PROMISES,
        strange::PROMISES,
        keyboard::PROMISES,
        focus::PROMISES,
        lab::PROMISES,
        lab_alone::PROMISES,
        help_first::PROMISES,
        check::PROMISES,
        care::PROMISES,
        one_chain::PROMISES,
        explains::PROMISES,
        finding::PROMISES,
        questions::PROMISES,
        teach::PROMISES,
        stillness::PROMISES,
        translated::PROMISES,
        languages::PROMISES,
        pseudo::PROMISES,
        monkey::PROMISES,
        narrow::PROMISES,
        offline::PROMISES,
        embedded::PROMISES,
        accessible::PROMISES,
        targets::PROMISES,
        colourless::PROMISES,
        tree::PROMISES,
        walk::PROMISES,
        atlas_tools::PROMISES,
        prints::PROMISES,
        hosting::PROMISES,
    ]
    .into_iter()
    .flatten()
}
