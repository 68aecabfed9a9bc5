//! What the loader of the single file calls to unpack the program (docs/decisions/0008-mixing.md). No glue stands between: names are
//! what they are here, and what is handed over lies in the memory of this module.
#![cfg(target_arch = "wasm32")]
#![no_std]
#![warn(missing_docs)]

use mixing::{Decoder, Modules};

#[panic_handler]
fn stop(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}

/// All of it. Zeros, so that none of it is in the file.
static mut WORK: Modules<Decoder> = Modules::new(Decoder::EMPTY);

fn work() -> &'static mut Modules<Decoder> {
    // SAFETY: this module has one thread, and each function below is done with it when it returns.
    unsafe { &mut *(&raw mut WORK) }
}

/// Where the loader is to put the packed bytes.
#[unsafe(no_mangle)]
pub extern "C" fn room() -> *mut u8 {
    work().decisions().bytes.as_mut_ptr()
}

/// Begins the next module, of so many bytes.
#[unsafe(no_mangle)]
pub extern "C" fn begin(size: usize) {
    work().begin(size);
}

/// Goes a little further: a number of [`mixing::State`].
#[unsafe(no_mangle)]
pub extern "C" fn step() -> u32 {
    work().step() as u32
}

/// Where the module lies.
#[unsafe(no_mangle)]
pub extern "C" fn made() -> *const u8 {
    work().made().as_ptr()
}
