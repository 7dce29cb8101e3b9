//! What stands in backticks: JSON, or by an older form of the language text without quotes, as in `` [?State==`RUNNING`] ``.
//!
//! The parser would read numbers as floats and refuse text without quotes. So the literals are taken out before, and a
//! number of the same length stands in for each; the place in the expression tells which it was.

use std::borrow::Cow;
use std::collections::HashMap;

use tc3_spec::Json;

/// The literals of an expression by the byte at which each begins, and the expression with stand-ins.
pub(crate) struct Literals {
    pub(crate) expression: String,
    pub(crate) values: HashMap<usize, Json<'static>>,
}

/// Takes the literals out of an expression, or tells which is none.
pub(crate) fn take_out(text: &str) -> Result<Literals, String> {
    let mut literals = Literals { expression: String::with_capacity(text.len()), values: HashMap::new() };
    let mut rest = text;
    while let Some(start) = rest.find(['\'', '"', '`']) {
        let quote = &rest[start..=start];
        literals.expression.push_str(&rest[..start]);
        let at = literals.expression.len();
        let inside = &rest[start + 1..];
        let Some(end) = end_of(inside, quote) else {
            // The parser tells that it has no end.
            rest = &rest[start..];
            break;
        };
        let content = &inside[..end];
        literals.expression.push_str(quote);
        if quote == "`" {
            let value = literal(content)
                .ok_or_else(|| format!("has a literal at byte {at} that is neither JSON nor text without quotes"))?;
            literals.values.insert(at, value);
            literals.expression.push('0');
            literals.expression.extend(std::iter::repeat_n(' ', content.len() - 1));
        } else {
            literals.expression.push_str(content);
        }
        literals.expression.push_str(quote);
        rest = &inside[end + 1..];
    }
    literals.expression.push_str(rest);
    Ok(literals)
}

/// Where the quoted text ends; a backslash takes the next character along.
fn end_of(inside: &str, quote: &str) -> Option<usize> {
    let mut escaped = false;
    inside.char_indices().find_map(|(at, char)| {
        if escaped {
            escaped = false;
        } else if char == '\\' {
            escaped = true;
        } else if quote.starts_with(char) {
            return Some(at);
        }
        None
    })
}

/// What begins like JSON and is none was meant to be JSON; nothing at all means nothing.
fn literal(content: &str) -> Option<Json<'static>> {
    let text = content.replace("\\`", "`");
    if let Ok(value) = Json::parse(&text) {
        return Some(value.into_owned());
    }
    let text = text.trim_start();
    (!text.is_empty() && !text.starts_with(['{', '[', '"'])).then(|| Json::Text(Cow::Owned(text.to_owned())))
}
