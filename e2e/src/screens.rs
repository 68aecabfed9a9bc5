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

pub const SCREENS: [Screen; 33] = [
    screen("start", "#/"),
    screen("spine-side", "#/anatomy/spine-side"),
    screen("spine-side-root-l5", "#/anatomy/spine-side/root-l5"),
    screen("nerve-back", "#/anatomy/nerve-back"),
    screen("nerve-back-piriformis", "#/anatomy/nerve-back/piriformis"),
    screen("disc-from-above", "#/anatomy/disc-from-above?type=extrusion"),
    screen("leg-front", "#/anatomy/leg-front"),
    screen("skin-map", "#/anatomy/skin-map"),
    screen("nervous-path", "#/anatomy/nervous-path"),
    screen("where", "#/anatomy/where"),
    screen("disc", "#/disc"),
    screen("disc-round-back-lift", "#/disc?posture=round-back-lift"),
    screen("switches", "#/disc/switches"),
    screen("check", "#/check"),
    screen("care", "#/care"),
    screen("care-lift", "#/care/lift"),
    screen("care-nerve-slider", "#/care/nerve-slider"),
    screen("care-walk", "#/care/walk"),
    screen("care-session", "#/care/session"),
    screen("care-options", "#/care/options"),
    screen("care-disputes", "#/care/disputes"),
    screen("emergency", "#/emergency"),
    screen("tonight", "#/tonight"),
    screen("questions", "#/questions"),
    screen("questions-disc-heals", "#/questions/disc-heals"),
    screen("questions-annulus", "#/questions/annulus"),
    screen("glossary", "#/questions/glossary"),
    screen("claims", "#/questions/claims"),
    screen("teach", "#/teach"),
    screen("teach-jelly-donut", "#/teach/jelly-donut"),
    screen("teach-quiz", "#/teach/quizzes/scans"),
    screen("embed", "#/embed"),
    screen("about", "#/about"),
];
