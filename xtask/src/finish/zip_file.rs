//! The single file in a zip, for those whose mail holds HTML back, with two lines in each language that say what to do with it.

use crate::problem::{Outcome, Problem};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The words beside the file.
pub const NOTE: &str = "READ ME FIRST.txt";

/// Packs files. The same files give the same bytes: each carries the earliest date that a zip can name.
pub fn pack(files: &[(&str, &[u8])]) -> Outcome<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, options).map_err(|error| failed(&error))?;
        zip.write_all(bytes).map_err(|error| failed(&error))?;
    }
    Ok(zip.finish().map_err(|error| failed(&error))?.into_inner())
}

/// What a zip holds: names and bytes, in order.
pub fn unpack(zip: &[u8]) -> Outcome<Vec<(String, Vec<u8>)>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(zip)).map_err(|error| failed(&error))?;
    let count = zip.len();
    let one = |at| {
        let mut file = zip.by_index(at).map_err(|error| failed(&error))?;
        let name = file.name().map_err(|error| failed(&error))?.into_owned();
        let mut bytes = Vec::new();
        std::io::copy(&mut file, &mut bytes).map_err(|error| failed(&error))?;
        Ok((name, bytes))
    };
    (0..count).map(one).collect()
}

fn failed(error: &dyn std::error::Error) -> Problem {
    Problem::Artefact(format!("the zip: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_comes_back_and_packing_again_gives_the_same_bytes() {
        let files: [(&str, &[u8]); 2] = [("page.html", b"<p>page page page</p>"), (NOTE, b"one\r\ntwo\r\n")];
        let zip = pack(&files).unwrap();
        assert_eq!(zip, pack(&files).unwrap());
        let back = unpack(&zip).unwrap();
        assert_eq!(back.len(), 2);
        assert!(back.iter().zip(files).all(|(back, own)| back.0 == own.0 && back.1 == own.1));
        assert!(unpack(b"no zip").is_err());
    }
}
