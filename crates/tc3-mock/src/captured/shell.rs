//! The words of a command, as a shell takes them apart, up to where the command ends.

use std::iter::Peekable;
use std::str::Chars;

/// The words of the first command in a text. What only a shell could fill in, as `$KEY`, is refused.
pub(super) fn words(text: &str) -> Result<Vec<String>, String> {
    let mut chars = text.chars().peekable();
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    while let Some(char) = chars.next() {
        match char {
            // An end of a line that is escaped joins lines; with a carriage return it comes from elsewhere.
            '\\' => match chars.next() {
                Some('\r') => drop(chars.next_if_eq(&'\n')),
                Some('\n') => {}
                Some(escaped) => word.get_or_insert_default().push(escaped),
                None => return Err("the command is cut off behind a backslash".to_owned()),
            },
            '\'' => word.get_or_insert_default().push_str(&single(&mut chars)?),
            '"' => word.get_or_insert_default().push_str(&double(&mut chars)?),
            '$' if chars.next_if_eq(&'\'').is_some() => word.get_or_insert_default().push_str(&ansi(&mut chars)?),
            '$' => return Err(unfilled(&chars.collect::<String>())),
            '`' => return Err(unfilled("")),
            '|' | ';' | '&' | '>' | '<' | '\n' | '#' if word.is_none() || char != '#' => break,
            char if char.is_whitespace() => words.extend(word.take()),
            char => word.get_or_insert_default().push(char),
        }
    }
    words.extend(word);
    Ok(words)
}

/// Between single quotes all is as it is.
fn single(chars: &mut Peekable<Chars<'_>>) -> Result<String, String> {
    let mut text = String::new();
    loop {
        match chars.next().ok_or_else(unclosed)? {
            '\'' => return Ok(text),
            char => text.push(char),
        }
    }
}

/// Between double quotes a backslash escapes few.
fn double(chars: &mut Peekable<Chars<'_>>) -> Result<String, String> {
    let mut text = String::new();
    loop {
        match chars.next().ok_or_else(unclosed)? {
            '"' => return Ok(text),
            '\\' => match chars.next().ok_or_else(unclosed)? {
                '\n' => {}
                char @ ('"' | '\\' | '$' | '`') => text.push(char),
                char => text.extend(['\\', char]),
            },
            '`' => return Err(unfilled("")),
            '$' if chars.peek().is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, '_' | '{' | '(')) => {
                return Err(unfilled(&chars.collect::<String>()));
            }
            char => text.push(char),
        }
    }
}

/// Between `$'` and `'` escapes are those of C, as browsers copy a request.
fn ansi(chars: &mut Peekable<Chars<'_>>) -> Result<String, String> {
    let mut text = String::new();
    loop {
        match chars.next().ok_or_else(unclosed)? {
            '\'' => return Ok(text),
            '\\' => text.push(match chars.next().ok_or_else(unclosed)? {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'x' => code(chars, 2)?,
                'u' => code(chars, 4)?,
                'U' => code(chars, 8)?,
                char => char,
            }),
            char => text.push(char),
        }
    }
}

fn code(chars: &mut Peekable<Chars<'_>>, digits: usize) -> Result<char, String> {
    let mut code = 0;
    for _ in 0..digits {
        let Some(digit) = chars.next_if(char::is_ascii_hexdigit).and_then(|char| char.to_digit(16)) else { break };
        code = code * 16 + digit;
    }
    char::from_u32(code).ok_or_else(|| "the command has an escape that is no character".to_owned())
}

fn unclosed() -> String {
    "the command is cut off: a quote is not closed".to_owned()
}

fn unfilled(rest: &str) -> String {
    let name: String = rest.chars().take_while(|char| char.is_ascii_alphanumeric() || *char == '_').collect();
    let what = if name.is_empty() { "what a shell fills in".to_owned() } else { format!("the variable {name}") };
    format!("the command has {what}; write out what it is")
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_taken_apart_as_a_shell_does() {
        for (text, expected) in [
            ("curl  -X POST", &["curl", "-X", "POST"][..]),
            ("a 'b c' \"d e\" f\\ g", &["a", "b c", "d e", "f g"]),
            ("a 'it'\\''s' \"x\\\"y\\n$\"", &["a", "it's", "x\"y\\n$"]),
            ("a \\\n  b \\\r\n c", &["a", "b", "c"]),
            ("a $'x\\'\\u672a\\n\\x41'", &["a", "x'未\nA"]),
            ("a '' \"\"", &["a", "", ""]),
            ("a b | jq .", &["a", "b"]),
            ("a b#c # d", &["a", "b#c"]),
            ("a b\nc d", &["a", "b"]),
            ("", &[]),
        ] {
            assert_eq!(words(text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn what_only_a_shell_knows_is_refused() {
        for (text, part) in [
            ("a 'b", "cut off"),
            ("a \"b", "cut off"),
            ("a \\", "cut off"),
            ("a $KEY", "the variable KEY"),
            ("a \"x $KEY\"", "the variable KEY"),
            ("a `date`", "a shell fills in"),
            ("a \"$(date)\"", "a shell fills in"),
        ] {
            let problem = words(text).unwrap_err();
            assert!(problem.contains(part), "{text}: {problem}");
        }
    }
}
