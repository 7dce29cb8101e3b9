//! The sources of our crates, for tests of what they hold.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The generated crates with types.
pub(crate) const CORES: [&str; 3] = ["cfg-core", "cvm-core", "sts-core"];

/// The generated crates with a client.
pub(crate) const CLIENTS: [&str; 3] = ["cfg-hyper", "cvm-hyper", "sts-hyper"];

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The Rust files of a crate's library or program, without those that hold tests alone.
pub(crate) fn sources(name: &str) -> Vec<(PathBuf, String)> {
    let mut found = rust_files(&root().join("crates").join(name).join("src"));
    found.retain(|(path, _)| path.file_name().is_some_and(|name| name != "tests.rs"));
    assert!(!found.is_empty(), "{name} has sources");
    found
}

/// All Rust files below a folder.
pub(crate) fn rust_files(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let code = fs::read_to_string(&path).unwrap();
                found.push((path, code));
            }
        }
    }
    found
}

/// Code as a flat list of its tokens, brackets and attributes too. Documentation is left out, and what is compiled for
/// tests alone.
pub(crate) fn tokens(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    flatten(code.parse().unwrap(), &mut found);
    found
}

fn flatten(code: TokenStream, found: &mut Vec<String>) {
    let mut code = code.into_iter().peekable();
    while let Some(token) = code.next() {
        if is(&token, '#') {
            code.next_if(|next| is(next, '!'));
            if let Some(TokenTree::Group(attribute)) = code.next_if(is_bracket) {
                match &words(attribute.stream())[..] {
                    [doc, _, text] if doc == "doc" && text.contains('"') => {}
                    [cfg, _, test, _] if cfg == "cfg" && test == "test" => {
                        code.by_ref().find(ends_an_item);
                    }
                    _ => flatten_group(&attribute, found),
                }
                continue;
            }
        }
        match token {
            TokenTree::Group(group) => flatten_group(&group, found),
            other => found.push(other.to_string()),
        }
    }
}

fn flatten_group(group: &Group, found: &mut Vec<String>) {
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    };
    found.push(open.to_owned());
    flatten(group.stream(), found);
    found.push(close.to_owned());
}

fn words(code: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    flatten(code, &mut found);
    found
}

pub(crate) fn is(token: &TokenTree, char: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == char)
}

/// `[cfg(test)]`, an attribute's brackets and what is in them.
pub(crate) fn is_for_tests(attribute: &TokenTree) -> bool {
    attribute.to_string().split_whitespace().collect::<String>() == "[cfg(test)]"
}

fn is_bracket(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket)
}

/// Whether an item ends here, of which the beginning was seen.
pub(crate) fn ends_an_item(token: &TokenTree) -> bool {
    is(token, ';') || matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

#[test]
fn tokens_are_those_of_the_product() {
    for (code, expected) in [
        ("/// Words.\nfn f() {}", "fn f ( ) { }"),
        ("//! Words.\n#[doc = \"if\"] mod a;", "mod a ;"),
        ("#[doc = include_str!(\"a.md\")] mod a;", "[ doc = include_str ! ( \"a.md\" ) ] mod a ;"),
        ("#[cfg(test)] mod a; mod b;", "mod b ;"),
        ("#[cfg(test)] #[path = \"a.rs\"] mod a { fn f() {} } mod b;", "mod b ;"),
        ("#[cfg(unix)] mod a;", "[ cfg ( unix ) ] mod a ;"),
        ("quote!(#name #[must_use])", "quote ! ( # name [ must_use ] )"),
    ] {
        assert_eq!(tokens(code).join(" "), expected, "{code}");
    }
}
