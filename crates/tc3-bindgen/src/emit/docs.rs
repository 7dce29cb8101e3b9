//! Documentation: the overlay's where there is one, else neutral facts.

use proc_macro2::TokenStream;
use quote::quote;
use tc3_spec::{Action, Status};

use crate::plan::{Field, Role, names};

const WIDTH: usize = 100;

/// A doc comment. Paragraphs are wrapped; what is indented or fenced stays as it is.
pub(super) fn outer(text: &str) -> TokenStream {
    let lines = lines(text);
    quote!(#(#[doc = #lines])*)
}

/// A doc comment of what it stands in.
pub(super) fn inner(text: &str) -> TokenStream {
    let lines = lines(text);
    quote!(#(#![doc = #lines])*)
}

fn lines(text: &str) -> Vec<String> {
    let mut is_code = false;
    let mut out = Vec::new();
    for line in text.lines() {
        let is_fence = line.starts_with("```");
        is_code ^= is_fence;
        if is_code || is_fence || line.is_empty() {
            out.push(if line.is_empty() { String::new() } else { format!(" {line}") });
        } else {
            wrap(line, &mut out);
        }
    }
    out
}

fn wrap(paragraph: &str, out: &mut Vec<String>) {
    let mut line = String::new();
    for word in paragraph.split_whitespace() {
        // A line that begins like an item of a list would become one.
        let is_mark =
            !word.starts_with(|first: char| first.is_alphanumeric() || matches!(first, '`' | '[' | '(' | '"'));
        if !line.is_empty() && line.chars().count() + word.chars().count() >= WIDTH && !is_mark && !is_number(word) {
            out.push(std::mem::take(&mut line));
        }
        line.push(' ');
        line.push_str(word);
    }
    out.push(line);
}

fn is_number(word: &str) -> bool {
    word.strip_suffix(['.', ')']).is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// What is said of a member: our words, its wire name and type, and what the spec marks on it.
pub(super) fn member(field: &Field<'_>, role: Role) -> String {
    let member = field.member;
    let facts = format!("`{}`: `{}`", member.name, member.kind);
    let mut text = match (member.doc, member.undocumented) {
        ("", true) => format!("Undocumented upstream. {facts}"),
        ("", false) => facts,
        (doc, _) => then(doc, &facts),
    };
    let marks = [
        (role.sent && member.required, "required"),
        (role.received && member.always, "always present"),
        (role.received && member.nullable, "may be null"),
        (member.sensitive, "hidden in `Debug`, errors and logs"),
    ];
    for (_, mark) in marks.into_iter().filter(|(is_set, _)| *is_set) {
        text += &format!(", {mark}");
    }
    text + "."
}

/// What is said, and more: in the same paragraph if that ends as sentences do, and is all.
pub(super) fn then(said: &str, more: &str) -> String {
    let is_paragraph = said.ends_with('.') && !said.contains('\n');
    format!("{said}{}{more}", if is_paragraph { " " } else { "\n\n" })
}

/// What is said of an action, after its first sentence.
pub(super) fn action_facts(action: &Action) -> String {
    let mut facts = action.sentences("`");
    if !action.waiters.is_empty() {
        let waiters: Vec<_> = action.waiters.iter().map(|found| format!("`{}`", names::waiter(found.name))).collect();
        facts.push(format!("Waiters: {}.", waiters.join(", ")));
    }
    if !action.errors.is_empty() {
        let codes: Vec<_> = action.errors.iter().map(|code| format!("`{code}`")).collect();
        facts.push(format!("Error codes: {}.", codes.join(", ")));
    }
    facts.join(" ")
}

/// Marks what upstream gave up.
pub(super) fn deprecation(action: &Action) -> TokenStream {
    match action.status {
        Status::Online => TokenStream::new(),
        Status::Deprecated => quote!(#[deprecated(note = "upstream advises against it")]),
        Status::Offline => quote!(#[deprecated(note = "upstream withdrew it")]),
    }
}
