//! Whatever somebody does, in whatever order: it goes on, says nothing on the console and loses no focus.

use super::{Promise, from_disk};
use crate::failure::{Outcome, ensure};
use crate::monkey::{Aim, roam};
use crate::page::Page;

/// `soak` takes more actions.
const ACTIONS: u32 = 300;
const SEED: u32 = 20_261_123;
/// How far two outings of one seed are compared.
const SAME: u32 = 60;

pub const PROMISES: &[Promise] = &[
    from_disk("random actions on every kind of control break nothing", |page| Box::pin(any(page))),
    from_disk("the seed of random actions decides all of them", |page| Box::pin(again(page))),
];

async fn any(page: &Page<'_>) -> Outcome {
    let outing = roam(page, SEED, ACTIONS, Aim::Kinds).await?;
    println!("   seed {SEED}: {}", outing.told());
    Ok(())
}

/// Without it, the seed of a failure would say nothing.
async fn again(page: &Page<'_>) -> Outcome {
    let first = roam(page, SEED, SAME, Aim::Some).await?;
    let second = roam(page, SEED, SAME, Aim::Some).await?;
    let same = first.trail().iter().zip(second.trail()).take_while(|(one, other)| one == other).count();
    ensure(first.trail() == second.trail(), || {
        let (one, other) = (first.trail().get(same), second.trail().get(same));
        format!("after {same} acts one monkey went on with {one:?} and the other with {other:?}")
    })
}
