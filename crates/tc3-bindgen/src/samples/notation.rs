//! How a language writes a request: as JSON within a text, or as a literal that looks like JSON.

use crate::json;
use crate::request::{Value, escaped, is_hidden};

/// What fits a line stays on it.
const WIDTH: usize = 80;

/// The largest integer up to which a double has every one.
const LONG: u64 = 1 << 53;

pub(super) struct Notation {
    /// What stands before and behind the whole.
    pub(super) around: [&'static str; 2],
    /// Nothing, no and yes.
    pub(super) words: [&'static str; 3],
    /// What stands before and behind the name of a variable, in the place of its text.
    pub(super) variable: [&'static str; 2],
    /// What cannot stand in a text, and what does instead.
    pub(super) escaped: [&'static str; 2],
    /// Whether only ASCII is sure to be read as it was written.
    pub(super) is_ascii: bool,
    /// What stands behind an integer that a double cannot hold.
    pub(super) behind_long: &'static str,
    /// Whether a number that is no integer is a double, and not its text.
    pub(super) has_doubles: bool,
}

impl Notation {
    /// The request. What cannot be said is told.
    pub(super) fn write(&self, value: &Value<'_>) -> Result<String, String> {
        let [before, behind] = self.around;
        Ok([before, &self.value(value, "\n")?, behind].concat())
    }

    /// `line` begins a line of what the value stands in.
    fn value(&self, value: &Value<'_>, line: &str) -> Result<String, String> {
        let [nothing, no, yes] = self.words;
        Ok(match value {
            Value::Null => nothing.to_owned(),
            Value::Bool(value) => (if *value { yes } else { no }).to_owned(),
            Value::Number(digits) => self.number(digits)?,
            Value::Text(text) => self.text(text),
            Value::Secret(name) => [self.variable[0], name, self.variable[1]].concat(),
            Value::List(elements) => {
                let inner = format!("{line}  ");
                let parts = elements.iter().map(|element| self.value(element, &inner));
                laid_out(["[", "]"], &parts.collect::<Result<Vec<_>, _>>()?, line)
            }
            Value::Object(members) => {
                let inner = format!("{line}  ");
                let part = |(name, value): &(&str, Value<'_>)| {
                    Ok::<_, String>([&self.text(name), ": ", &self.value(value, &inner)?].concat())
                };
                laid_out(["{", "}"], &members.iter().map(part).collect::<Result<Vec<_>, _>>()?, line)
            }
        })
    }

    fn number(&self, digits: &str) -> Result<String, String> {
        let is_whole = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        if is_whole {
            let is_long = digits.trim_start_matches('-').parse::<u64>().map_or(true, |value| value > LONG);
            return Ok([digits, if is_long { self.behind_long } else { "" }].concat());
        }
        if self.has_doubles && !digits.parse::<f64>().is_ok_and(f64::is_finite) {
            return Err(format!("{digits} is no number in this language"));
        }
        Ok(digits.to_owned())
    }

    fn text(&self, text: &str) -> String {
        let [never, instead] = self.escaped;
        let quoted = escaped(&json::quoted(text), |letter| is_hidden(letter) || self.is_ascii && !letter.is_ascii());
        if never.is_empty() { quoted } else { quoted.replace(never, instead) }
    }
}

/// On one line where there is room.
fn laid_out([open, close]: [&str; 2], parts: &[String], line: &str) -> String {
    let length = parts.iter().map(|part| part.len() + 2).sum::<usize>();
    if length <= WIDTH && !parts.iter().any(|part| part.contains('\n')) {
        return [open, &parts.join(", "), close].concat();
    }
    let parts = parts.join(&format!(",{line}  "));
    format!("{open}{line}  {parts}{line}{close}")
}
