//! YAML, in the part of it that every reader takes the same way: blocks, strings that are quoted wherever they might mean
//! anything else, and numbers as the server wrote them.

#[cfg(test)]
mod tests;

use tc3_spec::Json;

use super::out::Out;

/// The longest name of a member that stands before a colon, in bytes. Beyond 1,024 characters YAML wants another form.
const MAX_NAME: usize = 1_000;

/// What is a plain word in some version of YAML, and no string.
const WORDS: [&str; 9] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

/// Lays a value out.
pub(super) fn write(value: &Json<'_>, out: &mut impl Out) {
    Blocks { out }.value(value, 0);
}

struct Blocks<'o, O> {
    out: &'o mut O,
}

impl<O: Out> Blocks<'_, O> {
    /// Writes a value where its first line has begun, and indents those that follow.
    fn value(&mut self, value: &Json<'_>, indent: usize) {
        match value {
            Json::Null => self.out.text("null"),
            Json::Bool(value) => self.out.text(if *value { "true" } else { "false" }),
            Json::Number(number) => self.out.text(number),
            Json::Text(text) => self.string(text),
            Json::List(elements) if elements.is_empty() => self.out.text("[]"),
            Json::Object(members) if members.is_empty() => self.out.text("{}"),
            Json::List(elements) => return self.list(elements, indent),
            Json::Object(members) => {
                let members = Json::distinct(members).enumerate();
                return members.for_each(|(at, (name, value))| {
                    self.start_line(at, indent);
                    self.member(name, value, indent);
                });
            }
        }
        self.out.text("\n");
    }

    fn list(&mut self, elements: &[Json<'_>], indent: usize) {
        for (at, element) in elements.iter().enumerate() {
            self.start_line(at, indent);
            self.out.text("- ");
            self.value(element, indent + 2);
        }
    }

    fn member(&mut self, name: &str, value: &Json<'_>, indent: usize) {
        if name.len() > MAX_NAME {
            self.out.text("? ");
            self.string(name);
            self.out.text("\n");
            self.start_line(1, indent);
        } else {
            self.string(name);
        }
        let inner = match value {
            // The dashes say enough.
            Json::List(elements) if !elements.is_empty() => indent,
            Json::Object(members) if !members.is_empty() => indent + 2,
            _ => {
                self.out.text(": ");
                return self.value(value, indent);
            }
        };
        self.out.text(":\n");
        self.start_line(1, inner);
        self.value(value, inner);
    }

    /// Indents all lines but the first, which has begun.
    fn start_line(&mut self, at: usize, indent: usize) {
        if at > 0 {
            (0..indent).for_each(|_| self.out.text(" "));
        }
    }

    /// Plain where no reader can take it for anything else, or in quotes as JSON has it.
    fn string(&mut self, text: &str) {
        if is_plain(text) {
            return self.out.text(text);
        }
        self.out.text("\"");
        for char in text.chars() {
            match char {
                '"' => self.out.text("\\\""),
                '\\' => self.out.text("\\\\"),
                // What ends a line or is no text in YAML.
                '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => self.out.control(char),
                control if control.is_control() => self.out.control(control),
                plain => self.out.char(plain),
            }
        }
        self.out.text("\"");
    }
}

/// Whether it begins with a letter, has nothing but letters, digits and what means nothing within a word, and is no word
/// that does.
fn is_plain(text: &str) -> bool {
    let is_harmless = |char: char| char.is_alphanumeric() || "_-./()".contains(char);
    let is_word = || WORDS.iter().any(|word| word.eq_ignore_ascii_case(text));
    text.starts_with(char::is_alphabetic) && text.chars().all(is_harmless) && !is_word()
}
