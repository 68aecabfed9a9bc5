//! A static file server for `dist/`: GET and HEAD, right types, nothing cached. Also tells the tests what was asked for.

use crate::problem::{Outcome, Problem};
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;
use std::{fs, thread};

/// What the threads of a server share.
struct Shared {
    folder: PathBuf,
    extra: HashMap<String, Vec<u8>>,
    headers: HashMap<String, String>,
    asked: Mutex<Vec<String>>,
    is_over: AtomicBool,
}

/// A running server; it stops with the process, or when it is told.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    listening: JoinHandle<()>,
}

impl Server {
    /// Serves a folder at 127.0.0.1; port 0 takes a free one. `extra` are pages beside those in the folder, by path.
    pub fn start(folder: &Path, port: u16, extra: HashMap<String, Vec<u8>>) -> Outcome<Self> {
        Self::start_with_headers(folder, port, extra, HashMap::new())
    }

    /// The same with more headers for some paths: whole lines with their ends.
    pub fn start_with_headers(
        folder: &Path,
        port: u16,
        extra: HashMap<String, Vec<u8>>,
        headers: HashMap<String, String>,
    ) -> Outcome<Self> {
        let failed = |error: std::io::Error| Problem::Command {
            line: format!("listen on 127.0.0.1:{port}"),
            end: error.to_string(),
        };
        let listener = TcpListener::bind(("127.0.0.1", port)).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let shared = Arc::new(Shared {
            folder: folder.to_owned(),
            extra,
            headers,
            asked: Mutex::default(),
            is_over: AtomicBool::new(false),
        });
        let for_threads = Arc::clone(&shared);
        let listening = thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if for_threads.is_over.load(Ordering::Relaxed) {
                    break;
                }
                let shared = Arc::clone(&for_threads);
                // A client that hangs up early has lost interest: nothing to report.
                thread::spawn(move || answer(&stream, &shared).ok());
            }
        });
        Ok(Self { address, shared, listening })
    }

    /// Stops listening: from now on every connection is refused. Returns the port.
    pub fn stop(self) -> u16 {
        self.shared.is_over.store(true, Ordering::Relaxed);
        // Wakes the thread that waits for the next one.
        drop(TcpStream::connect(self.address));
        let _ = self.listening.join();
        self.address.port()
    }

    /// The address of the folder, with a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The paths asked for since the last call.
    pub fn take_asked(&self) -> Vec<String> {
        self.shared.asked.lock().map(|mut asked| std::mem::take(&mut *asked)).unwrap_or_default()
    }
}

fn answer(stream: &TcpStream, shared: &Shared) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = request.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let path = target.split(['?', '#']).next().unwrap_or_default();
    if let Ok(mut asked) = shared.asked.lock() {
        asked.push(path.to_owned());
    }
    let (status, kind, body) = match (method, file(shared, path)) {
        ("GET" | "HEAD", Some((kind, body))) => ("200 OK", kind, body),
        ("GET" | "HEAD", None) => ("404 Not Found", "text/plain; charset=utf-8", b"not found\n".to_vec()),
        _ => ("405 Method Not Allowed", "text/plain; charset=utf-8", b"GET and HEAD only\n".to_vec()),
    };
    let mut out = stream;
    write!(out, "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n", body.len())?;
    if let Some(more) = path.strip_prefix('/').and_then(|path| shared.headers.get(path)) {
        write!(out, "{more}")?;
    }
    write!(out, "Cache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\n")?;
    // Pages of other origins name the script for hosts by its hash, which is compared only with what is handed out openly.
    write!(out, "Access-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n")?;
    if method == "HEAD" { Ok(()) } else { out.write_all(&body) }
}

fn file(shared: &Shared, path: &str) -> Option<(&'static str, Vec<u8>)> {
    let name = path.strip_prefix('/')?;
    let name = if name.is_empty() || name.ends_with('/') { format!("{name}index.html") } else { name.to_owned() };
    let kind = kind(&name);
    if let Some(body) = shared.extra.get(&name) {
        return Some((kind, body.clone()));
    }
    let inside = Path::new(&name).components().all(|part| matches!(part, Component::Normal(_)));
    inside.then(|| fs::read(shared.folder.join(&name)).ok()).flatten().map(|body| (kind, body))
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn ask(server: &Server, path: &str) -> String {
        let mut stream = TcpStream::connect(server.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn files_have_their_type_and_nothing_outside_the_folder_is_served() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let extra = HashMap::from([("page.html".to_owned(), b"hello".to_vec())]);
        let server = Server::start(folder, 0, extra).unwrap();
        assert!(ask(&server, "/Cargo.toml").starts_with("HTTP/1.1 200 OK\r\n"));
        assert!(ask(&server, "/page.html?panel=disc").contains("Content-Type: text/html; charset=utf-8"));
        assert!(ask(&server, "/page.html").ends_with("\r\n\r\nhello"));
        assert!(ask(&server, "/../Cargo.toml").starts_with("HTTP/1.1 404"));
        assert!(ask(&server, "//etc/passwd").starts_with("HTTP/1.1 404"));
        assert_eq!(server.take_asked().len(), 5);
        assert!(server.take_asked().is_empty());
    }

    #[test]
    fn a_stopped_server_refuses_and_another_can_take_its_place() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let server = Server::start(folder, 0, HashMap::new()).unwrap();
        let address = server.address;
        let port = server.stop();
        assert!(TcpStream::connect(address).is_err());
        let server = Server::start(folder, port, HashMap::new()).unwrap();
        assert!(ask(&server, "/Cargo.toml").starts_with("HTTP/1.1 200 OK\r\n"));
    }
}
