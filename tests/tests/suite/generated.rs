//! Generated code is dull: what decides lives once, in `tc3`.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::source::{CLIENTS, CORES, is, sources, tokens};

/// Words that no generated file has. `match` and `for` are looked at by what stands around them.
const LOGIC: [&str; 9] = ["if", "while", "loop", "unwrap", "expect", "panic", "unreachable", "unsafe", "todo"];

#[test]
fn generated_code_holds_no_logic() {
    for name in CORES.into_iter().chain(CLIENTS) {
        for (path, code) in sources(name) {
            let found = logic(code.parse().unwrap());
            assert!(found.is_empty(), "{} holds logic: {found:?}", path.display());
        }
    }
}

#[test]
fn generated_code_says_where_it_is_from() {
    for name in CORES.into_iter().chain(CLIENTS) {
        for (path, code) in sources(name) {
            let first = code.lines().next().unwrap_or_default();
            assert!(first.starts_with("// Generated from api-spec/"), "{} says where it is from", path.display());
            assert!(first.contains("cargo xtask generate"), "{} says how to rewrite it", path.display());
        }
    }
}

#[test]
fn logic_is_found() {
    for (code, expected) in [
        ("impl<T> From<T> for X where F: for<'a> Fn(&'a T) {}", ""),
        ("fn get(&self) { match index { 0 => &self.a, 1 => &mut self.b, _ => return Option::None, } }", ""),
        (
            "fn f() { match t { T::A => { Self { id } } T::B { b } => { Self { b: Option::Some(b), ..D::default() } } } }",
            "",
        ),
        ("#[cfg(any(feature = \"A\", not(feature = \"B\")))] #[must_use] fn f() {}", ""),
        ("fn f() { if a { b() } }", "if"),
        ("fn f() { a.unwrap() }", "unwrap"),
        ("fn f() { for a in b {} }", "for"),
        ("impl X { fn f() { for <A as B>::C in d {} } }", "for"),
        ("impl A for B {} for c in d {}", "for"),
        ("fn f() { match self.a { 0 => &self.a } }", "match"),
        ("fn f() { match f(a) { 0 => &self.a } }", "match"),
        ("fn f() { match a { 0 | 1 => &self.a } }", "match"),
        ("fn f() { match a { 0 => self.a() } }", "match"),
        ("fn f() { match a { 0 => self.a + self.b } }", "match"),
        ("fn f() { match a { T::A => { Self { a: g(b) } } } }", "match"),
        ("fn f() { match a { T::A => { f()?; Self { a } } } }", "match"),
        ("fn f() { match a { T::A if a => &self.a } }", "match if"),
        ("fn f() { match a { T::A => match b { 0 => &self.a } } }", "match"),
        ("#[cfg(unix)] fn f() {}", "cfg"),
        ("#[cfg_attr(test, must_use)] fn f() {}", "cfg_attr"),
        ("#[path = \"a.rs\"] mod a;", "path"),
    ] {
        assert_eq!(logic(code.parse().unwrap()).join(" "), expected, "{code}");
    }
}

/// What in some code is more than lists, constants and tables: each word of it.
fn logic(code: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    // Between `impl` and the body of what is implemented, where `for` is no loop.
    let mut is_impl = false;
    let code: Vec<_> = code.into_iter().collect();
    for (at, token) in code.iter().enumerate() {
        let (before, after) = (&code[..at], &code[at + 1..]);
        match token {
            TokenTree::Ident(ident) => match ident.to_string().as_str() {
                "impl" => is_impl = true,
                "for" if is_impl || begins_with_lifetimes(after) => {}
                "match" if is_table(after) => {}
                word if ["for", "match"].contains(&word) || LOGIC.contains(&word) => found.push(word.to_owned()),
                _ => {}
            },
            TokenTree::Group(group) if is_attribute(before, group) => found.extend(condition(group)),
            TokenTree::Group(group) => {
                is_impl &= group.delimiter() != Delimiter::Brace;
                found.extend(logic(group.stream()));
            }
            other => is_impl &= !is(other, ';'),
        }
    }
    found
}

/// `for<'a>`.
fn begins_with_lifetimes(after: &[TokenTree]) -> bool {
    matches!(after, [less, quote, ..] if is(less, '<') && is(quote, '\''))
}

/// A name, and arms that lead from a number or a variant to a place or a struct, and compute nothing.
fn is_table(after: &[TokenTree]) -> bool {
    let [TokenTree::Ident(_), TokenTree::Group(arms), ..] = after else { return false };
    let mut rest: &[TokenTree] = &arms.stream().into_iter().collect::<Vec<_>>();
    while !rest.is_empty() {
        let Some(arrow) = rest.windows(2).position(|pair| is(&pair[0], '=') && is(&pair[1], '>')) else { return false };
        let (pattern, body) = (&rest[..arrow], &rest[arrow + 2..]);
        let length = match body.first() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => 1,
            _ => body.iter().position(|token| is(token, ',')).unwrap_or(body.len()),
        };
        if !is_key(pattern) || !is_value(&body[..length]) {
            return false;
        }
        rest = &body[length..];
        if let [comma, after @ ..] = rest
            && is(comma, ',')
        {
            rest = after;
        }
    }
    true
}

/// A number, `_`, or a variant with names for what it holds.
fn is_key(pattern: &[TokenTree]) -> bool {
    match pattern {
        [TokenTree::Literal(_)] => true,
        [TokenTree::Ident(ident)] => ident == "_",
        [path @ .., TokenTree::Group(held)] => is_path(path) && held.stream().into_iter().all(|held| is_name(&held)),
        path => is_path(path),
    }
}

fn is_path(tokens: &[TokenTree]) -> bool {
    let is_ident = |token: &TokenTree| matches!(token, TokenTree::Ident(_));
    let is_joined = !tokens.windows(2).any(|pair| pair.iter().all(is_ident));
    !tokens.is_empty() && is_joined && tokens.iter().all(|token| is_ident(token) || is(token, ':'))
}

fn is_name(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(_)) || is(token, ',')
}

/// Places, paths and structs of them. What is called wraps (`Some`) or is the default; nothing else is called.
fn is_value(body: &[TokenTree]) -> bool {
    body.iter().enumerate().all(|(at, token)| match token {
        TokenTree::Ident(ident) => ident != "match",
        TokenTree::Punct(punct) => "&,.:".contains(punct.as_char()),
        TokenTree::Literal(_) => false,
        TokenTree::Group(group) => {
            let called = body[..at].last().map(ToString::to_string).unwrap_or_default();
            let is_call = group.delimiter() == Delimiter::Parenthesis;
            let inner: Vec<_> = group.stream().into_iter().collect();
            (!is_call || ["Some", "default"].contains(&called.as_str())) && is_value(&inner)
        }
    })
}

fn is_attribute(before: &[TokenTree], group: &Group) -> bool {
    let is_marked = matches!(before, [.., mark] if is(mark, '#'));
    let is_inner = matches!(before, [.., mark, inner] if is(mark, '#') && is(inner, '!'));
    group.delimiter() == Delimiter::Bracket && (is_marked || is_inner)
}

/// The name of an attribute that decides something other than which features are there.
fn condition(attribute: &Group) -> Option<String> {
    const DULL: [&str; 6] = ["allow", "derive", "doc", "must_use", "non_exhaustive", "rustfmt"];
    const FEATURES: [&str; 8] = ["feature", "any", "all", "not", "=", ",", "(", ")"];

    let words = tokens(&attribute.stream().to_string());
    let (name, rest) = words.split_first()?;
    let is_of_features = rest.iter().all(|word| FEATURES.contains(&word.as_str()) || word.starts_with('"'));
    let is_dull = DULL.contains(&name.as_str()) || name == "cfg" && is_of_features;
    (!is_dull).then(|| name.clone())
}
