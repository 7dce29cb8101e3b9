//! Rust laid out, in the form of prettyplease 0.3.0, with blank lines between items. To write it from tokens takes a
//! fraction of the time of parsing them first, and the emitter writes little of Rust: what it does not has no form here.

mod ahead;
mod attributes;
mod docs;
mod expressions;
mod items;
mod lines;
mod macros;
mod page;
mod printer;
mod statements;
#[cfg(test)]
mod tests;
mod tokens;
mod types;

use proc_macro2::TokenStream;
use quote::quote;

use crate::error::Refused;
use printer::Printer;
use tokens::Tokens;

/// A file or a section of one, laid out. `path` is what it is called where it has what the printer knows no form for.
pub(super) fn formatted(path: &str, tokens: TokenStream) -> Result<String, Refused> {
    let text = printed(tokens).map_err(|found| Refused::new(format!("{path} has no form for {found}")))?;
    Ok(apart(&text))
}

/// Statements as they stand in the body of a function, without indentation.
pub(super) fn statements(tokens: &TokenStream) -> Option<String> {
    let code = printed(quote!(fn example() { #tokens })).ok()?;
    let lines: Vec<_> = code.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    let inner = lines.get(1..lines.len().checked_sub(1)?)?;
    Some(inner.iter().map(|line| format!("{line}\n")).collect())
}

fn printed(tokens: TokenStream) -> Result<String, String> {
    let tokens = Tokens::of(tokens);
    let mut printer = Printer::new(tokens.cursor());
    printer.file();
    printer.finish()
}

/// Sets items apart by a blank line, which the form does not.
fn apart(code: &str) -> String {
    let mut out = String::with_capacity(code.len() + code.len() / 16);
    let mut before = "";
    for line in code.lines() {
        let ends_item = matches!(before, "}" | "    }") || before.ends_with(" {}") && indent(before) == 0;
        let begins_item = indent(line) == indent(before) && !line.trim_start().starts_with('}');
        let ends_docs = before.starts_with("//!") && !line.starts_with("//!");
        if ends_item && begins_item || ends_docs {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        before = line;
    }
    out
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}
