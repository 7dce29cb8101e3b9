//! No circles between files: whoever reads one can read what it uses first.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

use crate::source::{ends_an_item, is, is_for_tests, root, rust_files};

/// All that were written by a person.
const CRATES: [&str; 11] = [
    "tc3",
    "tc3-bindgen",
    "tc3-bulk",
    "tc3-cli",
    "tc3-credentials",
    "tc3-explore",
    "tc3-filter",
    "tc3-hyper",
    "tc3-mock",
    "tc3-spec",
    "xtask",
];

/// A module by the names on the way to it; the crate itself has none.
type Module = Vec<String>;

#[test]
fn no_two_files_use_each_other() {
    for name in CRATES {
        let files = files(name);
        let uses: BTreeMap<_, _> = files.iter().map(|(module, code)| (module, used(module, code, &files))).collect();
        let mut left: BTreeSet<_> = files.keys().collect();
        // What uses nothing that is left can be read next. What is never next is in a circle, or uses one.
        while let Some(next) = left.iter().copied().find(|module| uses[module].iter().all(|of| !left.contains(of))) {
            left.remove(next);
        }
        let circle: Vec<_> = left.iter().map(|module| module.join("/")).collect();
        assert!(circle.is_empty(), "{name} has a circle among {circle:?}");
    }
}

#[test]
fn what_a_file_uses_is_found() {
    let module = |path: &str| -> Module { path.split_terminator('/').map(str::to_owned).collect() };
    let code = [
        ("", "mod a; mod b; mod e;"),
        ("a", "use crate::b::{self, c::D}; pub(in crate::e) fn f() {}"),
        ("b", "#[cfg(test)] mod c; pub(super) use c::D; #[cfg(test)] mod t { use crate::a::f; }"),
        ("b/c", "fn g() { crate::a::f(super::super::e::X { b: 1 }) }"),
        ("e", "pub struct X { b: u8 }"),
    ];
    let files: BTreeMap<_, _> = code.map(|(path, code)| (module(path), code.to_owned())).into();
    for (path, expected) in [("a", &["b", "b/c"][..]), ("b", &["b/c"]), ("b/c", &["a", "e"]), ("e", &[])] {
        let used = used(&module(path), &files[&module(path)], &files);
        assert_eq!(used, expected.iter().map(|path| module(path)).collect(), "{path}");
    }
}

/// The files of a crate without their tests, by their modules.
fn files(name: &str) -> BTreeMap<Module, String> {
    let folder = if name == "xtask" { root().join(name) } else { root().join("crates").join(name) }.join("src");
    let mut found = BTreeMap::new();
    for (path, code) in rust_files(&folder) {
        let path = path.strip_prefix(&folder).unwrap().with_extension("");
        let mut module: Module = path.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
        if module.last().is_some_and(|name| matches!(name.as_str(), "lib" | "mod")) {
            module.pop();
        }
        if module.last().is_none_or(|name| name != "tests") {
            found.insert(module, code);
        }
    }
    assert!(found.len() > 5, "{name} has files");
    found
}

/// The other files that a file names something of.
fn used(module: &Module, code: &str, files: &BTreeMap<Module, String>) -> BTreeSet<Module> {
    let mut paths = Vec::new();
    collect(code.parse().unwrap(), &mut paths);
    paths.iter().filter_map(|path| home(module, path, files)).filter(|home| home != module).collect()
}

/// The file that a path leads into; none if it leads out of the crate.
fn home(module: &Module, path: &[String], files: &BTreeMap<Module, String>) -> Option<Module> {
    let (first, mut rest) = path.split_first()?;
    let mut home = match first.as_str() {
        "crate" => Module::new(),
        "super" => module.split_last()?.1.to_vec(),
        child => {
            let child = [module.as_slice(), &[child.to_owned()]].concat();
            files.contains_key(&child).then_some(child)?
        }
    };
    // A visibility, or a word alone.
    rest.first()?;
    while let Some((next, after)) = rest.split_first() {
        let deeper = match next.as_str() {
            "super" => home.split_last()?.1.to_vec(),
            next => [home.as_slice(), &[next.to_owned()]].concat(),
        };
        if !files.contains_key(&deeper) {
            break;
        }
        (home, rest) = (deeper, after);
    }
    Some(home)
}

/// All paths in some code; one with braces is each of those that it stands for. Attributes are left out, and what is
/// compiled for tests alone.
fn collect(code: TokenStream, paths: &mut Vec<Vec<String>>) {
    let mut path: Vec<String> = Vec::new();
    let mut tokens = code.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                let attribute = tokens.next_if(|next| !is(next, '!')).or_else(|| tokens.nth(1));
                if attribute.is_some_and(|attribute| is_for_tests(&attribute)) {
                    tokens.by_ref().find(ends_an_item);
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' => {}
            TokenTree::Ident(ident) => {
                path.push(ident.to_string());
                if !tokens.peek().is_some_and(is_joint) {
                    paths.push(std::mem::take(&mut path));
                }
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && !path.is_empty() => {
                let mut inner = Vec::new();
                collect(group.stream(), &mut inner);
                paths.extend(inner.iter().map(|inner| [path.as_slice(), inner].concat()));
                path.clear();
            }
            // `pub(in crate::room)` says who may use it, not what it uses.
            TokenTree::Group(group) if begins_with_in(&group) => {}
            TokenTree::Group(group) => collect(group.stream(), paths),
            _ => path.clear(),
        }
    }
}

fn begins_with_in(group: &Group) -> bool {
    group.stream().into_iter().next().is_some_and(|first| matches!(first, TokenTree::Ident(ident) if ident == "in"))
}

/// Whether it is the first of two colons.
fn is_joint(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':' && punct.spacing() == Spacing::Joint)
}
