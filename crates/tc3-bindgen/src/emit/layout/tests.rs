//! The printer writes what prettyplease writes, whose form all that is generated has had.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use tc3_spec::Service;

use super::{apart, formatted, statements};
use crate::emit::{action, client, codes, enums, example, fixtures, foreign, lib_rs, object, visit};
use crate::load_service;
use crate::plan::{Layout, Pins, Plan, WireNames, plan, plan_part};
use crate::testing::{api_spec, demo};

/// As prettyplease has it, which takes a `crate` within a macro for a word like any other.
fn expected(tokens: TokenStream) -> String {
    let file = syn::parse2(tokens).unwrap();
    apart(&prettyplease::unparse(&file).replace("crate ::", "crate::"))
}

#[track_caller]
fn assert_same(tokens: TokenStream) {
    let (found, expected) = (formatted("it", tokens.clone()).unwrap(), expected(tokens));
    let differs = found.lines().zip(expected.lines()).find(|(found, expected)| found != expected);
    assert!(found == expected, "{differs:?}");
}

#[track_caller]
fn assert_same_service(service: &Service) {
    let folders = plan(service, String::new(), &Pins::default()).unwrap();
    lib_rs::core(&folders).into_iter().chain(lib_rs::hyper(&folders)).for_each(assert_same);
    action::module(&folders).into_iter().chain(object::module(&folders)).for_each(assert_same);
    assert_same(visit::file(&folders));
    fixtures::file(&folders).into_iter().for_each(assert_same);
    assert_same_types(&folders);
    assert_same_examples(&folders);

    let layout = Layout::Flat { foreign: others(service), serde: true };
    let flat = plan_part(service, &WireNames::of(service), &Pins::default(), layout).unwrap();
    flat.foreign.iter().map(foreign::check).for_each(assert_same);
    assert_same_types(&flat);
}

/// Some of its objects are taken from elsewhere.
fn others(service: &Service) -> BTreeMap<String, String> {
    let objects = service.objects.iter().step_by(7);
    objects.map(|object| (object.name.to_owned(), format!("crate::common::{}", object.name))).collect()
}

#[track_caller]
fn assert_same_types(plan: &Plan<'_>) {
    assert_same(client::file(plan));
    plan.actions.iter().map(|planned| action::file(plan, planned)).for_each(assert_same);
    plan.objects.iter().map(|planned| object::file(plan, planned)).for_each(assert_same);
    enums::items(plan).into_iter().map(|(_, tokens)| tokens).for_each(assert_same);
    assert_same(enums::serde(plan));
    assert_same(codes::file(plan));
}

#[track_caller]
fn assert_same_examples(plan: &Plan<'_>) {
    for planned in &plan.actions {
        for example in &planned.action.examples {
            let Some(found) = example::of_json(plan, planned, example.request) else { continue };
            assert_same_statements(&(found.imports("demo_core", &["Validate"]) + &found.code));
        }
    }
}

#[track_caller]
fn assert_same_statements(code: &str) {
    let tokens: TokenStream = code.parse().unwrap();
    let body = expected(quote!(fn example() { #tokens }));
    let body: String =
        body.lines().filter_map(|line| line.strip_prefix("    ")).map(|line| format!("{line}\n")).collect();
    assert_eq!(statements(&tokens).unwrap(), body);
}

#[test]
fn a_service_with_one_of_everything() {
    assert_same_service(&demo());
}

#[test]
fn real_services() {
    for service in ["cfg/2021-08-20", "databuddy/2026-07-15", "cvm/2017-03-12", "csip/2022-11-21"] {
        assert_same_service(&load_service(&api_spec().join(service)).unwrap());
    }
}

/// Whatever a word may push over the end of its line.
#[test]
fn items_break_at_the_same_width() {
    for (word, text) in words() {
        assert_same(quote!(use demo::{#word, Other}; pub use ::#word::{One, Two, Three}; pub use #word::*;));
        assert_same(quote!(mod #word; pub mod a {} pub struct #word(Other); pub struct Empty {}));
        assert_same(quote!(#[derive(Clone, #word, Default)] #[must_use] pub struct A { pub #word: Vec<u8>, b: f64 }));
        assert_same(quote!(#![allow(clippy::#word, unused, reason = #text)] #![doc = include_str!("../README.md")]));
        assert_same(quote!(#![cfg_attr(any(not(doctest), feature = #text), doc = include_str!(#text))]));
        assert_same(quote!(#[cfg(any(feature = #text, feature = "b"))] pub enum A { B { c: i64, #word: u64 }, C }));
        assert_same(quote!(pub enum A { #[a] B = -3, #word = #text, C = f!(#text), D { #[a] b: Vec<Vec<#word>> } }));
        assert_same(quote!(impl ::a::#word for ::b::Other { type Kind = ::a::#word; const A: &str = #text; }));
        assert_same(quote!(impl A { pub const #word: ::a::B = ::a::B::new(#text, &[#text, "b"], &[]); }));
        assert_same(quote!(::a::b!(#word, Other); #[cfg(a)] ::a::b!(form 1); ::a::b!();));
        assert_same(quote!(::a::b!(A of B [0, 1] by #word x ::c::D where E = F { g plain, #word boxed }, H = I {});));
        assert_same(quote!(const _: () = ::a::b(<::a::#word as ::b::C>::D, &::a::E { f: #text, ..::a::E::G }, #text);));
    }
}

#[test]
fn functions_break_at_the_same_width() {
    for (word, text) in words() {
        assert_same(quote!(fn #word() {} pub async fn a(&self, #word: u8) -> A<#word, B> { self.b(#text).await }));
        assert_same(quote!(fn a(mut self, #word: impl Into<A<B>>) -> Self { self.#word = Some(#word.into()); self }));
        assert_same(quote!(fn a<'a, #word: ::b::C + D + 'static>(&'a self, e: F<'_, 'a>) -> G<'a, H<A::B>> { e.f(a) }));
        assert_same(quote!(fn a(&mut self, _: usize) -> Option<&mut dyn #word> { None }));
        assert_same(quote! {
            fn a(&mut self, index: usize) -> &'static A {
                Some(match index { 0 => &mut self.#word, 1 => &mut self.b, _ => return ::core::option::Option::None, })
            }
        });
        assert_same(
            quote!(const _: fn(&crate::#word) -> A = |found| { a::<Other>(&found.b); c::<u8>(&found.#word); };),
        );
    }
}

#[test]
fn expressions_break_at_the_same_width() {
    for (word, text) in words() {
        for code in [
            quote!(let A { b, #word } = c;),
            quote!(let a = [::b::c(&self.#word), ::b::c(&self.d)]; a.b(&c);),
            quote!(Self { a, #word, b: #word, c: d(#text).into(), ..::e::f() }),
            quote!(::a::B { c: #word }),
            quote!(a.b.and_then(|c| c.#word.and_then(|d| d.e)).unwrap_or_default()),
            quote!(a.#word.map(|b| c(b)).d::<#word>(e);),
            quote!(abcde.#word(#text).b(-1).c(1.5).d(true);),
            quote!(f(|a| { b(#word); }, ::c::D { e: #word, f: g }, [-1, h], r#"raw "text""#);),
            quote!(f(::c::D { e: #word, f: g });),
            quote!(f([#word, a, b],);),
            quote!(#[cfg(feature = #text)] visitor.visit::<crate::a::#word>();),
            quote!(let a = A::new(#text, vec![B::new("b").c(#word), D { e: 1.5, f: -2 }], #text.into()).g(vec![1, 2]);),
            quote!(use demo::{#word, Other, Third};),
        ] {
            assert_same_statements(&code.to_string());
            assert_same(quote!(fn a() { #code }));
        }
    }
}

/// Names and texts of many lengths.
fn words() -> impl Iterator<Item = (Ident, String)> {
    (1..90).map(|length| (format_ident!("{}", "a".repeat(length)), "t".repeat(length)))
}

#[test]
fn comments_have_every_letter() {
    let lines = [
        "",
        " ",
        " a  ",
        "a",
        "/ a",
        " a\\nb",
        " \\",
        " \"a\" 'b' `c`",
        " \t\r\0a\x007",
        " e\u{301} \u{200b} \u{feff} \u{10ffff} \u{7f}",
        " \u{4e2d}\u{6587}\u{ff0c} \u{1f980}",
        " */ /* #",
    ];
    for line in lines {
        assert_same(quote!(#![doc = #line] #[doc = #line] pub struct A { #[doc = #line] pub b: u8 }));
    }
    assert_same(quote! {
        //! Of the "file" \n.
        /// A # comment \ with "quotes".
        mod a;
        #[doc = r#" b"c "#]
        mod b;
        #[doc(inline)]
        mod c;
    });
}

/// What the emitter does not write has no form: it is told, and nothing is lost on the way.
#[test]
fn what_has_no_form_is_told() {
    for (tokens, found) in [
        (
            quote!(
                const A: u8 = 1 + 2;
            ),
            "`+`",
        ),
        (
            quote!(
                fn a() {
                    if b {
                        c
                    }
                }
            ),
            "b",
        ),
        (
            quote!(
                trait A {}
            ),
            "`A`",
        ),
        (quote!(static), "the end"),
        (quote!(pub a!();), "`a`"),
        (
            quote!(
                struct A {
                    b: [u8; 2],
                }
            ),
            "a group in Bracket",
        ),
        (quote!(struct A { b: u8 c: u8 }), "`c`"),
        (quote!(struct A { b: C<D }), "the end"),
        (quote!(fn a() { b(c d) }), "`d`"),
        (
            quote!(
                fn a(#[b] c: D) {}
            ),
            "`#`",
        ),
        (quote!(a! {}), "a group in Brace"),
        (quote!(use a::{b c};), "`c`"),
        (
            quote!(
                #[a { b }]
                mod c;
            ),
            "a group in Brace",
        ),
    ] {
        let refused = formatted("a.rs", tokens.clone()).unwrap_err().to_string();
        assert!(refused.starts_with("a.rs has no form for ") && refused.contains(found), "{tokens}: {refused}");
    }
    assert_eq!(statements(&quote!(let a = b + c;)), None);
}
