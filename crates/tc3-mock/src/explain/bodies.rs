//! Bodies that clients are known to sign in place of the one that they send: the same JSON, written in another way.

use tc3_spec::{Json, json_tokens};

/// The longest body, in bytes, that is written in other ways: each takes as long again as its hash.
const MAX_REWRITTEN: usize = 64 * 1024;

/// How much memory such a body may take once it is read.
const MAX_READ: usize = 1024 * 1024;

/// How many bytes of lines are written: indented deep enough, a body may become many times as long.
const MAX_LINES: usize = 4 * MAX_REWRITTEN;

/// Shows each with what it means, one at a time.
pub(super) fn others(body: &[u8], show: &mut dyn FnMut(&[u8], String)) {
    let mut add = |other: Vec<u8>, what: &str| {
        let cause = format!("the body was changed after it was signed: {what}{}", told(&other, body));
        show(&other, cause);
    };
    add(Vec::new(), "an empty body was signed");
    add(b"{}".to_vec(), "{} was signed");
    if body.len() > MAX_REWRITTEN {
        return;
    }
    let trimmed = body.trim_ascii();
    add(trimmed.to_vec(), "blanks or a line feed were added around it");
    for (end, name) in [("\n", "a line feed"), ("\r\n", "CR LF")] {
        add([trimmed, end.as_bytes()].concat(), &format!("{name} at its end was cut off"));
    }
    let Ok(text) = std::str::from_utf8(body) else { return };
    let Ok(json @ Json::Object(_)) = Json::parse_within(text, MAX_READ) else { return };
    for (text, order) in [(text, ""), (&*sorted(json), ", in the order of its names")] {
        for (layout, laid_out) in LAYOUTS {
            for (strings, spelled) in STRINGS {
                let what = format!("it was written anew; what was signed is the same JSON{order}{laid_out}{spelled}");
                add(layout(text, strings).into_bytes(), &what);
            }
        }
    }
}

/// How two bodies differ. Nothing of them is shown: they may hold secrets.
fn told(signed: &[u8], came: &[u8]) -> String {
    let same = signed.iter().zip(came).take_while(|(signed, came)| signed == came).count();
    let lengths = format!(" ({} bytes were signed, {} came", signed.len(), came.len());
    if signed.is_empty() {
        format!("{lengths})")
    } else {
        format!("{lengths}; the first difference is at byte {})", same + 1)
    }
}

type Layout = fn(&str, Strings) -> String;
type Strings = fn(&str) -> String;

const LAYOUTS: [(Layout, &str); 6] = [
    (as_it_is, ""),
    (|text, strings| joined(text, strings, ",", ":"), " without blanks"),
    (|text, strings| joined(text, strings, ", ", ": "), " with a blank behind each comma and colon"),
    (|text, strings| indented(text, strings, "  "), " over several lines, indented by 2"),
    (|text, strings| indented(text, strings, "    "), " over several lines, indented by 4"),
    (|text, strings| indented(text, strings, "\t"), " over several lines, indented by tabs"),
];

const STRINGS: [(Strings, &str); 4] = [
    (str::to_owned, ""),
    (escaped, ", with \\u escapes in place of what is not ASCII"),
    (unescaped, ", with characters in place of their \\u escapes"),
    (|string| unescaped(string).replace('/', "\\/"), ", with \\/ in place of /"),
];

/// Blanks as they came.
fn as_it_is(text: &str, strings: Strings) -> String {
    let mut written = String::new();
    let mut end = 0;
    for (at, token) in json_tokens(text) {
        written.push_str(text.get(end..at).unwrap_or_default());
        written.push_str(&spelled(token, strings));
        end = at + token.len();
    }
    written + text.get(end..).unwrap_or_default()
}

/// On one line, with these behind members and names.
fn joined(text: &str, strings: Strings, comma: &str, colon: &str) -> String {
    let tokens = json_tokens(text).map(|(_, token)| match token {
        "," => comma.to_owned(),
        ":" => colon.to_owned(),
        token => spelled(token, strings),
    });
    tokens.collect()
}

/// Each member on a line of its own.
fn indented(text: &str, strings: Strings, indent: &str) -> String {
    let mut written = String::new();
    let mut depth = 0_usize;
    let mut is_begun = false;
    for (_, token) in json_tokens(text) {
        if written.len() > MAX_LINES {
            break;
        }
        let is_end = matches!(token, "}" | "]");
        depth -= usize::from(is_end && depth > 0);
        if (is_begun && !is_end) || (is_end && !is_begun) || written.ends_with(',') {
            written.push('\n');
            written.push_str(&indent.repeat(depth));
        }
        is_begun = matches!(token, "{" | "[");
        depth += usize::from(is_begun);
        written.push_str(&if token == ":" { ": ".to_owned() } else { spelled(token, strings) });
    }
    written
}

fn spelled(token: &str, strings: Strings) -> String {
    if token.starts_with('"') { strings(token) } else { token.to_owned() }
}

fn escaped(string: &str) -> String {
    let mut units = [0; 2];
    let escape = |char: char| match char.is_ascii() {
        true => char.to_string(),
        false => char.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")).collect(),
    };
    string.chars().map(escape).collect()
}

/// Without escapes of what is not ASCII, and of slashes.
fn unescaped(string: &str) -> String {
    let Ok(Json::Text(text)) = Json::parse(string) else { return string.to_owned() };
    serde_json::to_string(&*text).unwrap_or_else(|_| string.to_owned())
}

/// With members in the order of their names, on all levels.
fn sorted(mut json: Json<'_>) -> String {
    fn sort(json: &mut Json<'_>) {
        match json {
            Json::Object(members) => {
                members.sort_by(|(one, _), (other, _)| one.cmp(other));
                members.iter_mut().for_each(|(_, value)| sort(value));
            }
            Json::List(list) => list.iter_mut().for_each(sort),
            _ => {}
        }
    }
    sort(&mut json);
    json.to_string()
}
