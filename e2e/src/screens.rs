//! Every screen that is pictured and looked through by axe-core: one table.

/// A screen and where it is.
pub struct Screen {
    /// For file names.
    pub name: &'static str,
    /// Its address.
    pub route: &'static str,
}

const fn screen(name: &'static str, route: &'static str) -> Screen {
    Screen { name, route }
}

pub const SCREENS: [Screen; 9] = [
    screen("start", "#/"),
    screen("anatomy", "#/anatomy"),
    screen("anatomy-spine-side", "#/anatomy/spine-side"),
    screen("anatomy-nerve-back", "#/anatomy/nerve-back"),
    screen("disc", "#/disc"),
    screen("check", "#/check"),
    screen("care", "#/care"),
    screen("questions", "#/questions"),
    screen("about", "#/about"),
];
