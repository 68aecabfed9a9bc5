//! The two content security policies of the product.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// The one Trusted Types policy of the site: it names the worker's script and no other.
pub const WORKER: &str = "sciatica-explorer-worker";

/// For the files on a web server: only its own origin.
pub fn site() -> String {
    [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        // The preview of the page for hosts.
        "frame-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        &format!("trusted-types {WORKER}"),
    ]
    .join("; ")
}

/// For the single file: the one script and the styles inside it, and no connection at all.
pub fn single_file(script: &str, styles: &[String]) -> String {
    let styles = styles.iter().filter(|style| !style.is_empty()).map(|style| format!(" '{}'", hash(style)));
    [
        "default-src 'none'",
        &format!("script-src '{}' 'wasm-unsafe-eval'", hash(script)),
        &format!("style-src{}", styles.collect::<String>()),
        "img-src data: blob:",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
    ]
    .join("; ")
}

/// The policy as the element that goes into the head.
pub fn meta(policy: &str) -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\" />")
}

/// How a policy names an inline text.
pub fn hash(text: &str) -> String {
    integrity(text.as_bytes())
}

/// How a request names what it expects to get.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// The same by the longer hash that pages of others name a script by.
pub fn long_integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inline_text_is_named_by_its_hash() {
        // The example of the Content Security Policy specification: `echo -n "alert('Hello, world.');" | openssl dgst -sha256 -binary`
        assert_eq!(hash("alert('Hello, world.');"), "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
    }

    #[test]
    fn neither_policy_lets_anything_inline_or_foreign_in() {
        for policy in [site(), single_file("a", &["b".into()])] {
            assert!(policy.starts_with("default-src 'none'; "));
            for open in ["unsafe-inline", "'unsafe-eval'", "*", "http"] {
                assert!(!policy.contains(open), "{open} in {policy}");
            }
        }
        assert!(single_file("a", &["b".into()]).contains("connect-src 'none'"));
    }
}
