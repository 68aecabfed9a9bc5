//! Pages as a server hands them out.

use crate::problem::{Outcome, Problem};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// What a server hands out under an address.
pub fn page(address: &str) -> Outcome<String> {
    let failed = |why: String| Problem::Command { line: format!("GET {address}"), end: why };
    let (host, path) = address
        .strip_prefix("http://")
        .and_then(|rest| rest.split_once('/'))
        .ok_or_else(|| failed("no path".into()))?;
    let ask = || -> std::io::Result<String> {
        let mut stream = TcpStream::connect(host)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        // In one piece: some servers answer, and hang up, after the first line.
        stream.write_all(format!("GET /{path} HTTP/1.0\r\nHost: {host}\r\nConnection: close\r\n\r\n").as_bytes())?;
        let mut text = Vec::new();
        stream.read_to_end(&mut text)?;
        Ok(String::from_utf8_lossy(&text).into_owned())
    };
    let text = ask().map_err(|error| failed(error.to_string()))?;
    let status = text.split(' ').nth(1).unwrap_or_default();
    if status == "200" { Ok(text) } else { Err(failed(format!("answered {status}"))) }
}
