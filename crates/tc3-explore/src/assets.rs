//! The files that pages load: part of the program. Their addresses have a number of their content, so that a browser keeps them for
//! as long as they are the same, and the language of their texts.

use bytes::Bytes;

use crate::door::reply::{self, Reply};
use crate::texts::{Language, script as texts};

/// What assets' addresses begin with.
pub(crate) const PREFIX: &str = "/-/assets/";

const JAVASCRIPT: &str = "text/javascript; charset=utf-8";

/// The file that has the texts of all others.
const TEXTS: &str = "texts.js";

/// The editor of a request.
pub(crate) const EDITOR: &str = "editor.js";

/// The script that only the mock's page has.
const WATCH: &str = "watch.js";

/// A file, by the name that pages and scripts load it by.
struct Asset {
    name: &'static str,
    media_type: &'static str,
    bytes: &'static [u8],
}

const ASSETS: [Asset; 16] = [
    Asset { name: "explore.css", media_type: "text/css; charset=utf-8", bytes: include_bytes!("assets/explore.css") },
    Asset { name: "icon.svg", media_type: "image/svg+xml", bytes: include_bytes!("assets/icon.svg") },
    script("explore.js", include_bytes!("assets/explore.js")),
    script("find.js", include_bytes!("assets/find.js")),
    script("ask.js", include_bytes!("assets/ask.js")),
    script("model.js", include_bytes!("assets/model.js")),
    script("form.js", include_bytes!("assets/form.js")),
    script(EDITOR, include_bytes!("assets/editor.js")),
    script("kept.js", include_bytes!("assets/kept.js")),
    script("sign.js", include_bytes!("assets/sign.js")),
    script("take.js", include_bytes!("assets/take.js")),
    script("call.js", include_bytes!("assets/call.js")),
    script("answer.js", include_bytes!("assets/answer.js")),
    script("tree.js", include_bytes!("assets/tree.js")),
    script(WATCH, include_bytes!("assets/watch.js")),
    script("lit-html.js", include_bytes!("assets/lit-html.js")),
];

const fn script(name: &'static str, bytes: &'static [u8]) -> Asset {
    Asset { name, media_type: JAVASCRIPT, bytes }
}

/// Tells one content of all files from another.
const NUMBER: u64 = {
    let (mut number, mut at) = (0xcbf2_9ce4_8422_2325_u64, 0);
    while at < ASSETS.len() {
        number = mixed(number, ASSETS[at].bytes);
        at += 1;
    }
    at = 0;
    while at < texts::TEXTS.len() {
        number = mixed(number, texts::TEXTS[at].1.english.as_bytes());
        number = mixed(number, texts::TEXTS[at].1.chinese.as_bytes());
        at += 1;
    }
    number
};

const fn mixed(mut number: u64, bytes: &[u8]) -> u64 {
    let mut at = 0;
    while at < bytes.len() {
        number = (number ^ bytes[at] as u64).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    number
}

/// The address of a file, with texts in this language.
pub(crate) fn path(language: Language, name: &str) -> String {
    format!("{PREFIX}{NUMBER:016x}/{}/{name}", language.tag())
}

/// The addresses of all scripts that the page of an action has.
pub(crate) fn modules(language: Language) -> impl Iterator<Item = String> {
    let scripts = ASSETS.iter().filter(|asset| asset.media_type == JAVASCRIPT).map(|asset| asset.name);
    scripts.filter(|name| *name != WATCH).chain([TEXTS]).map(move |name| path(language, name))
}

/// The file at what stands behind [`PREFIX`]; none where there is none, or of another content.
pub(crate) fn file(rest: &str) -> Option<Reply> {
    let (number, rest) = rest.split_once('/')?;
    let (tag, name) = rest.split_once('/')?;
    let language = Language::tagged(tag)?;
    if number != format!("{NUMBER:016x}") {
        return None;
    }
    if name == TEXTS {
        return Some(reply::file(JAVASCRIPT, texts::module(language)));
    }
    let asset = named(name)?;
    Some(reply::file(asset.media_type, Bytes::from_static(asset.bytes)))
}

/// What is in a file.
pub(crate) fn content(name: &str) -> Option<&'static [u8]> {
    Some(named(name)?.bytes)
}

fn named(name: &str) -> Option<Asset> {
    ASSETS.into_iter().find(|asset| asset.name == name)
}
