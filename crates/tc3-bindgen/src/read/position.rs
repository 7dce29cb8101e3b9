//! Where in a JSON text something stands. Only asked when something is wrong there, so the text is simply walked again.

use tc3_spec::json_tokens;

/// The line, from 1, of the key or element at `path`, and whether it is there; else the line of the last step that is.
pub(crate) fn find<S: AsRef<str>>(text: &str, path: &[S]) -> (usize, bool) {
    let mut best = (0, 0);
    walk(text, &mut |offset, here| {
        let is_on_the_way =
            here.len() <= path.len() && here.iter().zip(path).all(|(step, wanted)| step == wanted.as_ref());
        if is_on_the_way && here.len() > best.0 {
            best = (here.len(), offset);
        }
        best.0 < path.len()
    });
    (line_at(text, best.1), best.0 == path.len())
}

/// The keys and list positions around a line and column as serde_json gives them.
pub(crate) fn path_at(text: &str, line: usize, column: usize) -> Vec<String> {
    let line_start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let end = line_start + column;
    let mut path = Vec::new();
    walk(text, &mut |offset, here| {
        // A closing bracket at the very place is where the reader noticed what it had read before.
        let is_before = offset + 1 < end;
        if is_before {
            path = here.to_vec();
        }
        is_before
    });
    path
}

fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

/// One level of nesting.
struct Level {
    /// The key or the position that is being read.
    step: Option<String>,
    /// The number of elements before this one; none in an object.
    index: Option<usize>,
    /// A key or element comes next.
    fresh: bool,
}

/// Calls `visit` with the offset and path of each key and each element, and of each closing bracket, in the order of
/// the text, until it returns false. Does not mind what is malformed, and keeps its own stack.
fn walk(text: &str, visit: &mut dyn FnMut(usize, &[String]) -> bool) {
    let mut levels: Vec<Level> = Vec::new();
    for (at, token) in json_tokens(text) {
        match token {
            ":" => continue,
            "," => {
                if let Some(level) = levels.last_mut() {
                    level.fresh = true;
                    level.index = level.index.map(|index| index + 1);
                }
                continue;
            }
            "}" | "]" => {
                levels.pop();
                if !visit(at, &path(&levels)) {
                    return;
                }
                continue;
            }
            _ => {}
        }
        if let Some(level) = levels.last_mut().filter(|level| level.fresh) {
            level.fresh = false;
            level.step = match level.index {
                Some(index) => Some(index.to_string()),
                None => token.get(1..token.len().saturating_sub(1)).map(str::to_owned),
            };
            if !visit(at, &path(&levels)) {
                return;
            }
        }
        match token {
            "{" => levels.push(Level { step: None, index: None, fresh: true }),
            "[" => levels.push(Level { step: None, index: Some(0), fresh: true }),
            _ => {}
        }
    }
}

fn path(levels: &[Level]) -> Vec<String> {
    levels.iter().filter_map(|level| level.step.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{
  "members": {
    "Status": {"doc": "a \"quoted\" }, ", "enum": "TaskStatus"},
    "Summary": {}
  },
  "rules": [
    {"range": "A", "min": 1},
    {"members": ["A",
      "B"]}
  ]
}"#;

    #[test]
    fn keys_and_elements_have_lines() {
        for (path, line) in [
            (&[][..], 1),
            (&["members"], 2),
            (&["members", "Status"], 3),
            (&["members", "Status", "enum"], 3),
            (&["members", "Summary"], 4),
            (&["rules"], 6),
            (&["rules", "0", "min"], 7),
            (&["rules", "1"], 8),
            (&["rules", "1", "members", "1"], 9),
        ] {
            assert_eq!(find(TEXT, path).0, line, "{path:?}");
        }
    }

    #[test]
    fn what_is_not_there_has_the_line_of_what_is_around_it() {
        assert_eq!(find(TEXT, &["members", "Summary", "doc"]).0, 4);
        assert_eq!(find(TEXT, &["nothing"]).0, 1);
    }

    #[test]
    fn lines_have_paths() {
        for (line, column, path) in [
            (3, 20, "members.Status.doc"),
            (7, 26, "rules.0.min"),
            (9, 8, "rules.1.members.1"),
            (10, 3, "rules.1"),
            (11, 1, "rules"),
        ] {
            assert_eq!(path_at(TEXT, line, column).join("."), path);
        }
    }

    #[test]
    fn what_is_no_json_is_walked_all_the_same() {
        for text in ["", "{", "\"", "{\"a", "{\"a\\", "]]]}", "[,,{]", "{\"é\": [1 2 3", "\u{0}"] {
            assert_eq!(find(text, &["a", "0"]).0, 1, "{text:?}");
            path_at(text, 1, 5);
        }
        let deep = "[".repeat(2000);
        assert_eq!(find(&deep, &["0", "0", "1"]).0, 1);
    }
}
