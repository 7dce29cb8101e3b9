//! Rust laid out: what prettyplease does, and the blank lines that it does not.

use proc_macro2::TokenStream;
use quote::quote;

use crate::error::Refused;

/// A file or a section of one, laid out. `path` is what it is called where it came out as no Rust.
pub(super) fn formatted(path: &str, tokens: TokenStream) -> Result<String, Refused> {
    let file = syn::parse2(tokens).map_err(|error| Refused::new(format!("{path} came out as no Rust: {error}")))?;
    // Inside of a macro the formatter takes `crate` for a word like any other.
    Ok(apart(&prettyplease::unparse(&file).replace("crate ::", "crate::")))
}

/// Statements as they stand in the body of a function, without indentation.
pub(super) fn statements(tokens: &TokenStream) -> Option<String> {
    let file = syn::parse2(quote!(fn example() { #tokens })).ok()?;
    let code = prettyplease::unparse(&file);
    let lines: Vec<_> = code.lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    let inner = lines.get(1..lines.len().checked_sub(1)?)?;
    Some(inner.iter().map(|line| format!("{line}\n")).collect())
}

/// Sets items apart by a blank line, which the formatter does not.
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
