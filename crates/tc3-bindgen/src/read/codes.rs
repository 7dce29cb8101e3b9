//! `errors.json`: the error codes that upstream lists for one version of a service. Names only.
//!
//! Written by the import, as `facts.json` is.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::json;

/// One `errors.json`.
///
/// ```
/// use tc3_bindgen::read::codes::Codes;
///
/// let codes = Codes::of_python("# words\nRESOURCENOTFOUND = 'ResourceNotFound'\n")?;
/// assert_eq!(Codes::parse(&codes.to_json()).unwrap().codes, codes.codes);
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Codes {
    #[serde(rename = "$schema", default)]
    schema: String,
    /// The codes, sorted.
    pub codes: BTreeSet<String>,
}

impl Codes {
    /// A list of these.
    pub fn new(codes: impl IntoIterator<Item = String>) -> Self {
        Self { schema: String::new(), codes: codes.into_iter().collect() }
    }

    /// Reads the list of the official Python SDK, `errorcodes.py`: a line `NAME = 'Code'` for each, words in comments.
    ///
    /// # Errors
    ///
    /// A line is of another form, or a code: what, and which line.
    pub fn of_python(text: &str) -> Result<Self, String> {
        let mut codes = BTreeSet::new();
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let code = line.split_once(" = '").and_then(|(_, code)| code.strip_suffix('\''));
            // Two codes have a dot behind them, which no answer has.
            let code = code.map(|code| code.trim_end_matches('.')).filter(|code| is_code(code));
            let code = code.ok_or_else(|| format!("line {}: this is no NAME = 'Code'", number + 1))?;
            codes.insert(code.to_owned());
        }
        Ok(Self::new(codes))
    }

    /// Reads an `errors.json`.
    ///
    /// # Errors
    ///
    /// The text is not of this form.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// Writes an `errors.json`: a line for each code.
    pub fn to_json(&self) -> String {
        let codes: Vec<_> = self.codes.iter().map(|code| format!("\n    {}", json::quoted(code))).collect();
        let schema = json::member("$schema", json::quoted("../../schema/errors.json"));
        let codes = json::member("codes", format!("[{}\n  ]", codes.join(",")));
        format!("{{\n  {schema},\n  {codes}\n}}\n")
    }
}

/// Whether a text is built as codes are: words of letters, digits and underscores, with dots between.
pub(crate) fn is_code(text: &str) -> bool {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    text.split('.').all(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_the_sdk_gives_names_and_no_words() {
        let codes = Codes::of_python("# -*- coding: utf8 -*-\n\n# Words.\nB_X = 'B.X'\nA = 'A'\nB = 'B.'\n").unwrap();
        let expected = r#"{
  "$schema": "../../schema/errors.json",
  "codes": [
    "A",
    "B",
    "B.X"
  ]
}
"#;
        assert_eq!(codes.to_json(), expected);
    }

    #[test]
    fn what_is_no_code_is_told_by_its_line() {
        for line in ["A = B", "A = 'A B'", "A = 'A..B'", "A = ''", "import os"] {
            let told = Codes::of_python(&format!("# Words.\n{line}\n")).unwrap_err();
            assert_eq!(told, "line 2: this is no NAME = 'Code'", "{line}");
        }
    }
}
