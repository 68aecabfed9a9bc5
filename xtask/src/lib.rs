//! Set-up, build, packing, serving and measuring. Process calls and file copying only: one file per task, and beside
//! them what several tasks need. The browser tests use [`browsers`], [`finish`], [`growth`], [`server`] and [`words`] too.

pub mod artefacts;
pub mod bench;
pub mod browsers;
pub mod build;
pub mod finish;
pub mod growth;
pub mod hosts;
pub mod install;
pub mod lighthouse;
pub mod pages;
pub mod paths;
pub mod problem;
pub mod process;
pub mod scorm;
pub mod serve;
pub mod server;
pub mod setup;
pub mod shots;
pub mod size;
pub mod soak;
pub mod test;
pub mod words;
