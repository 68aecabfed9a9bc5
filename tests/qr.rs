//! The code that a camera reads, held against another maker of such codes.

#![allow(clippy::expect_used, reason = "a test may fall over")]

use proptest::prelude::*;
use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};
use sciatica_explorer::qr::code;

/// The same by another maker: the lowest level, the first mask.
fn by_another(text: &str) -> Vec<Vec<bool>> {
    let segment = QrSegment::make_bytes(text.as_bytes());
    let (low, high) = (Version::new(1), Version::new(9));
    let code = QrCode::encode_segments_advanced(&[segment], QrCodeEcc::Low, low, high, Some(Mask::new(0)), false);
    let code = code.expect("it fits");
    (0..code.size()).map(|y| (0..code.size()).map(|x| code.get_module(x, y)).collect()).collect()
}

#[test]
fn every_version_is_as_another_maker_has_it() {
    for length in 0..=230 {
        let text: String = "https://example.org/#/disc?posture=slumped&".chars().cycle().take(length).collect();
        assert_eq!(code(&text).expect("it fits"), by_another(&text), "{length} bytes");
    }
}

#[test]
fn what_is_too_long_has_no_code() {
    assert!(code(&"x".repeat(231)).is_none());
}

proptest! {
    #[test]
    fn any_text_is_as_another_maker_has_it(text in ".{0,57}") {
        prop_assert_eq!(code(&text).expect("it fits"), by_another(&text));
    }
}
