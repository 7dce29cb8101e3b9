//! How each kind of page looks: whether it fits windows of many widths, and pictures of it.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::kinds::{KINDS, LANGUAGES, LOOKS};
use crate::visit::Visit;

const WIDTHS: [u32; 5] = [320, 360, 768, 1440, 2000];
/// Of which widths pictures are taken.
const PICTURED: [u32; 2] = [360, 1440];
/// The height of a window. Pictures have all of the page.
const HEIGHT: u32 = 900;
/// How much of a page is pictured: the rest of a long one looks alike.
const HIGHEST: f64 = 6_000.0;

/// What sticks out at the right side of the window.
const WIDER: &str = "
    const wide = document.documentElement.clientWidth + 1;
    return [...document.querySelectorAll('main *, header *')]
        .filter((element) => element.getBoundingClientRect().right > wide)
        .map((element) => `${element.localName}#${element.id}.${element.className}: ${element.textContent.trim().slice(0, 40)}`);
";

#[test]
fn no_page_scrolls_sideways_and_each_is_pictured() {
    let Some(visit) = Visit::new() else { return };
    let mut told = Vec::new();
    for (tag, kind) in LANGUAGES.into_iter().flat_map(|tag| KINDS.iter().map(move |kind| (tag, kind))) {
        visit.resize(1440, HEIGHT);
        visit.read_in(tag);
        (kind.go)(&visit);
        for width in WIDTHS {
            visit.resize(width, HEIGHT);
            let widths = visit.now("[document.documentElement.scrollWidth, innerWidth]");
            if widths[0].as_u64() > widths[1].as_u64() {
                told.push(format!("{} {tag} at {width}: {widths} by {}", kind.name, visit.browser.run(WIDER, &[])));
            }
            for look in LOOKS.into_iter().filter(|look| look.0 == tag && PICTURED.contains(&width)) {
                visit.emulate(look.1);
                save(&visit, &format!("{}-{tag}", kind.name), look.1, width);
            }
        }
    }
    assert!(told.is_empty(), "{told:#?}");
}

/// A picture of the page as it is now.
pub(crate) fn save(visit: &Visit, name: &str, theme: &str, width: u32) {
    visit.browser.run("scrollTo(0, 0)", &[]);
    let height = visit.now("document.documentElement.scrollHeight").as_f64().unwrap().min(HIGHEST);
    let clip = json!({"x": 0, "y": 0, "width": width, "height": height, "scale": 1});
    let picture = visit
        .browser
        .cdp("Page.captureScreenshot", &json!({"format": "png", "captureBeyondViewport": true, "clip": clip}));
    let Value::String(encoded) = &picture["data"] else { panic!("no picture of {name}: {picture}") };
    let bytes = tc3::base64::decode(encoded).unwrap();
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../target/explore/screenshots");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}-{theme}-{width}.png")), bytes).unwrap();
}
