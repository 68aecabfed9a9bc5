//! The icons, all drawn from the one in `index.html`: as it stands, in pixels, and with room for a device that cuts its edges.

use super::page::Page;
use super::write_bytes;
use crate::problem::{Outcome, Problem};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use serde_json::{Value, json};
use std::path::Path;

/// The icon as a drawing.
const DRAWING: &str = "icon.svg";
/// What a telephone puts among its programs; it cuts the edges itself.
pub const FOR_HOME_SCREEN: &str = "icon-maskable-192.png";

/// The icons in pixels: name, width, and whether a device may cut its edges.
const PIXELS: [(&str, u32, bool); 4] = [
    ("icon-192.png", 192, false),
    ("icon-512.png", 512, false),
    (FOR_HOME_SCREEN, 192, true),
    ("icon-maskable-512.png", 512, true),
];

/// What stands for the page in small: its name and its width.
pub const PREVIEW: (&str, u32) = (PIXELS[1].0, PIXELS[1].1);

/// Writes every icon.
pub fn add(folder: &Path, page: &Page) -> Outcome {
    let drawing = drawing(page.icon()?)?;
    write_bytes(&folder.join(DRAWING), drawing.as_bytes())?;
    for (name, width, is_cut) in PIXELS {
        let picture = if is_cut { pixels(&with_room(&drawing)?, width)? } else { pixels(&drawing, width)? };
        write_bytes(&folder.join(name), &picture)?;
    }
    Ok(())
}

/// The names of all icons.
pub fn names() -> Vec<&'static str> {
    std::iter::once(DRAWING).chain(PIXELS.iter().map(|(name, ..)| *name)).collect()
}

/// How the manifest names them.
pub fn in_manifest() -> Vec<Value> {
    let drawing = json!({ "src": DRAWING, "sizes": "any", "type": "image/svg+xml" });
    let pixels = PIXELS.iter().map(|(name, width, is_cut)| {
        let purpose = if *is_cut { "maskable" } else { "any" };
        json!({ "src": name, "sizes": format!("{width}x{width}"), "type": "image/png", "purpose": purpose })
    });
    std::iter::once(drawing).chain(pixels).collect()
}

/// The drawing that an address of the kind `data:image/svg+xml,` holds.
pub(super) fn drawing(address: &str) -> Outcome<String> {
    let unreadable = || Problem::Artefact(format!("the icon of index.html is no drawing in its address: {address}"));
    let text = address.strip_prefix("data:image/svg+xml,").ok_or_else(unreadable)?;
    let mut parts = text.split('%');
    let mut drawing = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let code = part.get(..2).and_then(|code| u8::from_str_radix(code, 16).ok()).filter(u8::is_ascii);
        drawing.push(char::from(code.ok_or_else(unreadable)?));
        drawing.push_str(&part[2..]);
    }
    Ok(drawing)
}

/// The same with its ground up to the edges, and everything else inside the circle that no device cuts, four fifths of the width.
fn with_room(drawing: &str) -> Outcome<String> {
    const CORNERS: &str = " rx='7'";
    let lacks =
        || Problem::Artefact("the icon of index.html does not begin with its ground, a rect with round corners".into());
    let (ground, rest) = drawing.split_once("/>").ok_or_else(lacks)?;
    let (rest, _) = rest.rsplit_once("</svg>").ok_or_else(lacks)?;
    let (before, after) = ground.split_once(CORNERS).ok_or_else(lacks)?;
    Ok(format!("{before}{after}/><g transform='translate(4 4) scale(.75)'>{rest}</g></svg>"))
}

/// The drawing in pixels, as PNG.
pub(super) fn pixels(drawing: &str, width: u32) -> Outcome<Vec<u8>> {
    let failed = |why: String| Problem::Artefact(format!("a picture cannot be drawn: {why}"));
    let tree = Tree::from_str(drawing, &Options::default()).map_err(|error| failed(error.to_string()))?;
    let scale = width as f32 / tree.size().width();
    let height = (tree.size().height() * scale).round() as u32;
    let mut picture = Pixmap::new(width, height).ok_or_else(|| failed("no size".into()))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    picture.encode_png().map_err(|error| failed(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own() -> String {
        let html = std::fs::read_to_string(crate::paths::root().join("index.html")).unwrap();
        let address = html.split_once("href=\"data:").unwrap().1.split_once('"').unwrap().0;
        drawing(&format!("data:{address}")).unwrap()
    }

    fn picture(drawing: &str) -> Pixmap {
        Pixmap::decode_png(&pixels(drawing, 192).unwrap()).unwrap()
    }

    #[test]
    fn the_address_gives_the_drawing_back() {
        assert_eq!(drawing("data:image/svg+xml,%3Csvg fill='%230d5a6b'/%3E").unwrap(), "<svg fill='#0d5a6b'/>");
        assert!(drawing("icon.png").is_err());
        assert!(drawing("data:image/svg+xml,%3").is_err());
    }

    #[test]
    fn the_icon_has_round_corners_and_the_one_that_may_be_cut_has_none() {
        let (round, full) = (picture(&own()), picture(&with_room(&own()).unwrap()));
        let alpha = |picture: &Pixmap, at| picture.pixel(at, at).unwrap().alpha();
        assert_eq!((alpha(&round, 0), alpha(&full, 0)), (0, 255));
        assert_eq!((alpha(&round, 96), alpha(&full, 96)), (255, 255));
    }

    #[test]
    fn nothing_but_ground_lies_outside_the_circle_that_no_device_cuts() {
        let full = picture(&with_room(&own()).unwrap());
        let ground = full.pixel(0, 0).unwrap();
        let is_inside = |x: u32, y: u32| (f64::from(x) - 95.5).hypot(f64::from(y) - 95.5) <= 0.4 * 192.0 + 1.0;
        let drawn = |x, y| full.pixel(x, y) != Some(ground);
        let all = || (0..192).flat_map(|x| (0..192).map(move |y| (x, y)));
        assert!(all().any(|(x, y)| drawn(x, y)));
        assert_eq!(all().find(|(x, y)| drawn(*x, *y) && !is_inside(*x, *y)), None);
    }
}
