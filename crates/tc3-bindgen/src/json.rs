//! JSON text, where the writer of a file decides on its lines: what belongs together stands on one, so that a change of
//! it changes one. Values are JSON text already.

use core::fmt::Display;

/// A text in quotes, as JSON writes it, and TOML its basic strings.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A list of texts, on one line.
pub(crate) fn list(texts: &[String]) -> String {
    let texts: Vec<_> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// A member of an object.
pub(crate) fn member(name: &str, value: impl Display) -> String {
    format!("{}: {value}", quoted(name))
}

/// An object on one line.
pub(crate) fn line(members: impl IntoIterator<Item = String>) -> String {
    format!("{{{}}}", row(members))
}

/// Members beside each other, as a row of an object.
pub(crate) fn row(members: impl IntoIterator<Item = String>) -> String {
    members.into_iter().collect::<Vec<_>>().join(", ")
}

/// An object whose rows have lines of their own, two spaces further in.
pub(crate) fn rows(rows: impl IntoIterator<Item = String>) -> String {
    let mut object = "{".to_owned();
    for (position, row) in rows.into_iter().enumerate() {
        object.push_str(if position == 0 { "\n  " } else { ",\n  " });
        // A line feed is between the lines of a row, and never within a text.
        object.push_str(&row.replace('\n', "\n  "));
    }
    object + "\n}"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_stand_on_lines_of_their_own_and_lines_stay_together() {
        let tag = line([member("Key", quoted("a \"b\"\n")), member("Values", list(&["c".to_owned()]))]);
        let head = row([member("on", true), member("count", 2)]);
        let file = rows([head, member("tags", rows([member("one", &tag), member("two", rows([]))]))]);
        let expected = r#"{
  "on": true, "count": 2,
  "tags": {
    "one": {"Key": "a \"b\"\n", "Values": ["c"]},
    "two": {
    }
  }
}"#;
        assert_eq!(file, expected);
    }
}
