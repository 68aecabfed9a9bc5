//! Hooks: what a widget needs from the application or from the browser.

mod app_context;
mod turns;
mod use_address;
mod use_awake;
mod use_document;
mod use_frames;
mod use_help;
mod use_host;
mod use_request_count;
mod use_lesson;
mod use_settled;
mod use_sound;
mod use_visit;
mod use_whole;
mod use_words;
mod use_work;

pub use app_context::{AppContext, Dispatch, Store, use_store};
pub use turns::Turns;
pub use use_address::use_address;
pub use use_awake::use_awake;
pub use use_document::{HEADING_ID, OPEN_ID, use_document};
pub use use_frames::use_frames;
pub use use_help::{SEARCH_ID, use_help};
pub use use_host::use_host;
pub use use_lesson::{COVER_ID, LINK, PANEL_ID, ask_browser, use_lesson};
pub use use_request_count::use_request_count;
pub use use_settled::use_settled;
pub use use_sound::use_sound;
pub use use_visit::use_visit;
pub use use_whole::use_whole;
pub use use_words::{LANGUAGES_ID, use_words};
pub use use_work::use_work;
