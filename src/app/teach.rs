//! Teaching.

use super::route::{Address, Screen};

/// The address, as a link writes it, of the screen that a route opens; none where there is no screen.
pub fn leads(route: &str) -> Option<String> {
    let address = Address::parse(route);
    (address.screen != Screen::Unknown && route.starts_with("#/")).then(|| address.to_string())
}
