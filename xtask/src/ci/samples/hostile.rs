//! Texts that a program in some language, or what it calls, takes for something else, and requests that are full of them.

use anyhow::{Result, ensure};
use sha2::{Digest as _, Sha256};
use tc3_spec::{Json, Kind, Member, Object, TextForm, check};

use super::choose::Chosen;

/// Each by itself, as somebody may have typed or pasted it.
const WHOLE: &[&str] = &[
    "",
    " ",
    "\\",
    "\\\\",
    "'",
    "\"",
    "`",
    "'''",
    "\"\"\"",
    "it's \"so\" `so`",
    "ends in a backslash\\",
    "\\\"",
    "\\'",
    "\n",
    "ends in a line\n",
    "\n\nbegins with lines",
    "\r\n",
    "\r",
    "\t",
    "$x",
    "${x}",
    "$(id)",
    "`id`",
    "${process.exit(1)}",
    "#{x}",
    "{x}",
    "{}",
    "{{}}",
    "{{request}}",
    "{0}",
    "%s",
    "%",
    "%%n",
    "%(x)s",
    "!",
    "!!",
    "~",
    "*",
    "?",
    "; exit 1",
    "&& false",
    "| cat",
    "> out",
    "-",
    "--",
    "--help",
    "-d",
    "@file",
    "@",
    "@/etc/passwd",
    "file://nothing",
    "fileb://nothing",
    "EOF",
    "\nEOF\n",
    "EOF\nexit 1\n",
    "'EOF'",
    "//",
    "/*",
    "*/",
    "#",
    "\"#",
    "\"##",
    "\"##\"###",
    "r#\"",
    "\\u0041",
    "\\u{41}",
    "\\x41",
    "\\0",
    "\\n",
    "\\N{BULLET}",
    "\\u000a",
    "</script>",
    "<!--",
    "]]>",
    "null",
    "true",
    "1",
    "1e400",
    "9007199254740993",
    "\0",
    "a\0b",
    "\u{1}\u{2}\u{7}\u{8}\u{b}\u{c}\u{1b}[31m\u{1f}",
    "\u{7f}",
    "\u{80}\u{85}\u{9f}",
    "\u{a0}",
    "\u{ad}",
    "\u{2028}",
    "\u{2029}",
    "\u{202e}desrever\u{202c}",
    "\u{2066}apart\u{2069}",
    "\u{200b}\u{200d}\u{200e}\u{200f}",
    "\u{feff}",
    "\u{feff}begins with a mark",
    "\u{fffd}",
    "\u{fffe}\u{ffff}",
    "\u{e0001}\u{e0041}",
    "\u{10ffff}",
    "e\u{301}\u{327}",
    "\u{e9}",
    "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
    "\u{1f600}",
    "名字",
    "اسم",
    "'; DROP TABLE t; --",
    "a=b&c=d+e%20f",
    "  blanks around  ",
];

/// How many texts are put together from pieces of the others.
const DRAWN: usize = 200;

/// How many pieces such a text has at most.
const PIECES: usize = 6;

/// How many letters the longest text has: as many as a program can be given as one argument, and not many more.
const LONG: usize = 100_000;

/// How many of them a list takes.
const LISTED: usize = 12;

/// All of them, the same in each run.
pub(super) fn texts() -> Vec<String> {
    let mut draw = Draw(0);
    let whole = WHOLE.iter().map(|text| (*text).to_owned());
    let mut texts: Vec<_> = whole.chain(std::iter::once("long '\\\" ".repeat(LONG / 9))).collect();
    for _ in 0..DRAWN {
        let count = 2 + draw.below(PIECES - 1);
        texts.push((0..count).filter_map(|_| WHOLE.get(draw.below(WHOLE.len()))).copied().collect());
    }
    texts
}

/// Puts all texts into requests, in the place of texts that may be anything. A text goes on to the next request until one takes it.
///
/// # Errors
///
/// A text is left over.
pub(super) fn requests(chosen: &[Chosen], texts: Vec<String>) -> Result<Vec<Chosen>> {
    let mut left = texts;
    left.reverse();
    let mut requests = Vec::new();
    for Chosen { service, action, request } in chosen {
        if left.is_empty() {
            break;
        }
        let before = left.clone();
        let mut request = request.clone();
        put(&mut request, action.request, &mut left);
        let is_let_pass = !check(action, &request).iter().any(tc3::Violation::is_error);
        if is_let_pass && left.len() < before.len() {
            requests.push(Chosen { service, action, request });
        } else {
            left = before;
        }
    }
    ensure!(left.is_empty(), "no request takes these: {left:?}");
    Ok(requests)
}

fn put(value: &mut Json<'static>, object: &Object, left: &mut Vec<String>) {
    match value {
        Json::Object(members) => {
            for (name, value) in members {
                let Some(member) = object.member(name) else { continue };
                match member.object() {
                    Some(inner) => put(value, inner, left),
                    None if is_free(member) => put_texts(value, member, left),
                    None => {}
                }
            }
        }
        Json::List(elements) => elements.iter_mut().for_each(|element| put(element, object, left)),
        _ => {}
    }
}

/// Whether it takes any text: whatever else has a form or a list of values.
fn is_free(member: &Member) -> bool {
    *member.kind.element() == Kind::Text(TextForm::String) && member.enumeration.is_none()
}

fn put_texts(value: &mut Json<'static>, member: &Member, left: &mut Vec<String>) {
    let mut next = || {
        // What is secret comes from the environment, which holds no NUL.
        let at = left.iter().rposition(|text| !member.sensitive || !text.contains('\0'))?;
        Some(Json::Text(left.remove(at).into()))
    };
    match value {
        Json::List(elements) => {
            let taken: Vec<_> = (0..LISTED).map_while(|_| next()).collect();
            if !taken.is_empty() {
                *elements = taken;
            }
        }
        value => *value = next().unwrap_or_else(|| value.clone()),
    }
}

/// Numbers that look drawn, and are the same in each run.
struct Draw(u64);

impl Draw {
    fn below(&mut self, bound: usize) -> usize {
        self.0 += 1;
        let hash = Sha256::digest(self.0.to_be_bytes());
        let number = hash.iter().take(4).fold(0, |number, byte| number << 8 | usize::from(*byte));
        number % bound.max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::super::choose;
    use super::*;
    use crate::catalogue;

    #[test]
    fn every_text_is_in_a_request() {
        fn put_into(value: &Json<'_>, found: &mut Vec<String>) {
            match value {
                Json::Text(text) => found.push(text.to_string()),
                Json::List(elements) => elements.iter().for_each(|element| put_into(element, found)),
                Json::Object(members) => members.iter().for_each(|(_, value)| put_into(value, found)),
                _ => {}
            }
        }
        let chosen = choose::choose(catalogue::committed().unwrap()).unwrap();
        let mut found = Vec::new();
        for Chosen { request, .. } in requests(&chosen, texts()).unwrap() {
            put_into(&request, &mut found);
        }
        for text in texts() {
            assert!(found.contains(&text), "{text:?}");
        }
    }
}
