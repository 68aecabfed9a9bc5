//! Browsers that lack something: older ones, stricter ones, private windows, full devices, wrong clocks.

/// What a browser lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// It runs no WebAssembly.
    WebAssembly,
    /// It unpacks no streams by itself.
    Streams,
    /// A private window as the strictest have it: whoever asks for a storage gets an error, and there are no workers.
    Storage,
    /// Its storage is there and full.
    Room,
    /// Its clock begins at the beginning.
    EarlyClock,
    /// Its clock is far ahead.
    LateClock,
}

impl Lack {
    pub const ALL: [Self; 6] =
        [Self::WebAssembly, Self::Streams, Self::Storage, Self::Room, Self::EarlyClock, Self::LateClock];

    /// The page of the tests in which it is so.
    pub const fn file(self) -> &'static str {
        match self {
            Self::WebAssembly => "lacks-webassembly.html",
            Self::Streams => "lacks-streams.html",
            Self::Storage => "lacks-storage.html",
            Self::Room => "lacks-room.html",
            Self::EarlyClock => "early-clock.html",
            Self::LateClock => "late-clock.html",
        }
    }

    /// What makes it so, before anything else runs.
    pub const fn script(self) -> &'static str {
        match self {
            Self::WebAssembly => "delete window.WebAssembly",
            Self::Streams => {
                "delete window.DecompressionStream; delete window.CompressionStream; delete window.TransformStream"
            }
            Self::Storage => {
                "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
                   Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError'); } });
                 Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })"
            }
            Self::Room => {
                "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }"
            }
            Self::EarlyClock => concat!("{ const then = 0; ", include_str!("clock.js"), " }"),
            Self::LateClock => concat!("{ const then = Date.UTC(2099, 11, 31); ", include_str!("clock.js"), " }"),
        }
    }
}
