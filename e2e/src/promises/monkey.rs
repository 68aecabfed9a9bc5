//! Whatever somebody does, in whatever order: it goes on, says nothing on the console and loses no focus.

use super::{Promise, from_disk};
use crate::failure::Outcome;
use crate::monkey::{Aim, roam};
use crate::page::Page;

/// `e2e monkey` takes more actions, and other seeds.
const ACTIONS: u32 = 300;
const SEED: u32 = 20_261_123;

pub const PROMISES: &[Promise] =
    &[from_disk("random actions on every kind of control break nothing", |page| Box::pin(any(page)))];

async fn any(page: &Page<'_>) -> Outcome {
    let outing = roam(page, SEED, ACTIONS, Aim::Kinds).await?;
    println!("   seed {SEED}: {}", outing.told());
    Ok(())
}
