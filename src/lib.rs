//! Sciatica Explorer: where leg and buttock pain comes from, with a lumbar disc to squeeze and a comparison of a
//! person's own answers with textbook patterns. Education, not a diagnosis; everything happens on the reader's device.
//!
//! Modules in reading order; `tests/tidy.rs` lists which may use which:
//!
//! 1. the domain, pure and total, knows neither Yew nor the browser: [`order`], [`json`], [`quantity`], [`geometry`], [`text`], [`content`],
//!    [`biomechanics`], [`neurology`], [`questionnaire`], [`natural_history`], [`anatomy`], [`movement`], [`care`], [`quiz`], [`library`],
//!    [`lesson`];
//! 2. [`app`]: the application without a browser: state, actions, routes;
//! 3. [`browser`]: the one door to the web platform;
//! 4. Yew: [`hooks`], [`markup`], [`controls`], [`figures`], [`screens`].

pub mod order;
pub mod json;
pub mod colour;
pub mod qr;
pub mod quantity;
pub mod geometry;
pub mod text;
pub mod content;
pub mod biomechanics;
pub mod neurology;
pub mod questionnaire;
pub mod natural_history;
pub mod anatomy;
pub mod movement;
pub mod care;
pub mod quiz;
pub mod library;
pub mod lesson;

pub mod app;
pub mod embedding;
pub mod browser;

pub mod hooks;
pub mod markup;
pub mod controls;
pub mod figures;
pub mod screens;

/// Gives memory out in the page, smaller than the allocator that Rust brings along.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: talc::cell::TalcSyncCell<talc::wasm::WasmGrowAndClaim, talc::wasm::WasmBinning> =
    talc::cell::TalcSyncCell::new_wasm(talc::wasm::WasmGrowAndClaim);
