//! What a compiler reads beside the code: it stands in the crate's folder, so that every crate packages on its own.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::source::{root, rust_files};

#[test]
fn nothing_is_embedded_from_outside_its_crate() {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(root().join("crates")).unwrap() {
        let home = entry.unwrap().path().canonicalize().unwrap();
        for (path, code) in rust_files(&home) {
            for argument in embedded(code.parse().unwrap(), false) {
                let file = resolve(&path, &argument);
                assert!(file.starts_with(&home), "{} embeds {argument}", path.display());
                found.insert(file.strip_prefix(home.parent().unwrap()).unwrap().to_owned());
            }
        }
    }
    // By a macro in code, by one in an attribute, and by an attribute.
    for known in ["tc3-spec/src/catalogue.bin", "tc3-spec/README.md", "tc3/tests/suite/record.rs"] {
        assert!(found.contains(Path::new(known)), "{known} is not among what was found: {found:?}");
    }
}

/// The file that is named in some code, from where that stands.
fn resolve(code: &Path, argument: &str) -> std::path::PathBuf {
    let name = argument.strip_prefix('"').and_then(|name| name.strip_suffix('"'));
    let name = name.unwrap_or_else(|| panic!("{} embeds {argument}; name the file as a plain text", code.display()));
    let file = code.parent().unwrap().join(name);
    file.canonicalize().unwrap_or_else(|error| panic!("{} embeds {}: {error}", code.display(), file.display()))
}

#[test]
fn what_is_embedded_is_found() {
    for (code, expected) in [
        ("const A: &[u8] = include_bytes!(\"a.bin\");", "\"a.bin\""),
        ("fn f() { g(include_str!(\"a.md\",)) } include!(\"b.rs\");", "\"a.md\" \"b.rs\""),
        ("#![doc = include_str!(\"../README.md\")]", "\"../README.md\""),
        ("#[cfg_attr(docsrs, doc = include_str!(\"a.md\"))] mod a;", "\"a.md\""),
        ("#[path = \"a.rs\"] mod a;", "\"a.rs\""),
        ("#[cfg_attr(unix, path = \"a.rs\")] mod a;", "\"a.rs\""),
        ("include_str!(concat!(env!(\"A\"), \"b\"));", "concat ! (env ! (\"A\") , \"b\")"),
        ("fn f() { let path = \"a.rs\"; }", ""),
        ("fn f() { quote!(#![doc = include_str!(\"../README.md\")]) }", ""),
        ("/// `include_str!(\"a.md\")`\nfn f() {}", ""),
    ] {
        assert_eq!(embedded(code.parse().unwrap(), false).join(" "), expected, "{code}");
    }
}

/// The arguments of what makes a compiler read another file. What is quoted is code for somewhere else.
fn embedded(code: TokenStream, in_attribute: bool) -> Vec<String> {
    let mut found = Vec::new();
    let mut before = [String::new(), String::new()];
    for token in code {
        let [one, other] = &before;
        match (one.as_str(), other.as_str(), &token) {
            ("quote", "!", TokenTree::Group(_)) => {}
            ("include" | "include_bytes" | "include_str", "!", TokenTree::Group(group)) => {
                found.push(group.stream().to_string().trim_end_matches([',', ' ']).to_owned());
            }
            ("path", "=", TokenTree::Literal(file)) if in_attribute => found.push(file.to_string()),
            (_, mark, TokenTree::Group(group)) => {
                let begins_attribute = group.delimiter() == Delimiter::Bracket && (mark == "#" || mark == "!");
                found.extend(embedded(group.stream(), in_attribute || begins_attribute));
            }
            _ => {}
        }
        before = [std::mem::take(&mut before[1]), token.to_string()];
    }
    found
}
