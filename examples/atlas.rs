//! The atlas without the page: its list of structures as JSON, and its drawings as SVG.
//!
//! `atlas --list`, or `atlas --svg spine-side|nerve-back [--window ID] [--angle DEG] [--side left|right] [--selected ID]`.
#![allow(clippy::print_stdout, reason = "a program's output")]

fn main() {}
