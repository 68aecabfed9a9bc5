//! The application as a row of values, and each value as a few decisions of which only how unexpected they were is written down
//! (docs/decisions/0008-mixing.md): many guesses at every decision are mixed, by weights that learn which of them to trust. The build
//! and the page run the same code, the one with values that it knows, the other with bytes to find them in: [`Decisions`] is all that
//! differs. Whatever is reckoned here rounds alike on every machine: whole numbers, and `+ - * /` of floating point.
//!
//! It is written for the page, where it comes before everything else and must be small: tables have sizes that are powers of two, and
//! places in them wrap around instead of being tested. The build makes sure that nothing wrapped that matters: it compares.

#![no_std]

mod coding;
mod mixer;
mod module;

pub use coding::{Decisions, Decoder, PACKED, Room};
pub use module::{
    BODIES, DECIMAL, DIGITS, FIXED, HEAD_BITS, KINDS, Kind, LONGEST, MADE, Modules, RAW, ROWS, State, VALUES, Way,
};
