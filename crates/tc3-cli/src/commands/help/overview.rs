//! What there is, on one page. Nothing of the spec but the services' names and titles is looked at.

use tc3_spec::{ServiceEntry, catalogue};

use super::page::Page;
use crate::args::environment::VARIABLES;
use crate::args::options::{TABLE, Value};
use crate::exit::Status;

const USAGE: [(&str, &str); 8] = [
    ("tc3 SERVICE ACTION [--MEMBER VALUE]... [OPTIONS]", "call an action"),
    ("tc3 sign SERVICE ACTION [--MEMBER VALUE]... [OPTIONS]", "every step of the signature, nothing sent"),
    ("tc3 sign verify FILE|-", "why a captured request's signature is right or wrong"),
    ("tc3 mock [OPTIONS]", "Tencent Cloud on localhost"),
    ("tc3 spec search WORD...", "find actions by words; also show, diff, and docs that help shows"),
    ("tc3 bindgen SERVICE:ACTION,... --out FILE", "typed Rust for some actions, in one file"),
    ("tc3 completions SHELL", "a script to source: completion in bash, zsh, fish or powershell"),
    ("tc3 help [SERVICE [ACTION]]", "what the spec says; also tc3 help bindgen, mock, sign, spec"),
];

/// The page of `tc3 help`.
pub(super) fn page() -> String {
    let mut page =
        Page::title(concat!("tc3 ", env!("CARGO_PKG_VERSION"), ": Tencent Cloud from a shell, and its mock"));
    page.heading("Usage");
    page.entries(&owned(&USAGE));
    call(&mut page);
    page.heading("Environment; an empty variable counts as unset");
    page.entries(&owned(&VARIABLES));
    page.heading("Exit status");
    page.entries(&Status::ALL.map(|status| (status.code().to_string(), status.meaning().to_owned())));
    services(&mut page);
    page.finish()
}

/// The page of `tc3 help sign`.
pub(super) fn sign() -> String {
    let mut page = Page::title("tc3 sign SERVICE ACTION [--MEMBER VALUE]... [OPTIONS]");
    page.paragraph(
        "Prints the signed HTTP request, and every step of its signature: the canonical request, its hash, the scope, \
         the string to sign. No key is in it, derived ones included. Nothing is sent. tc3 help sign verify tells of signatures that others made.",
    );
    call(&mut page);
    page.finish()
}

/// Those with a title in two columns, the many others by name; each by all that it answers to.
fn services(page: &mut Page) {
    let recommended = || catalogue().services().filter(|service| service.is_recommended());
    let is_titled = |service: &&ServiceEntry| service.title() != service.name();
    page.heading("Services");
    let titled = recommended().filter(is_titled);
    page.entries(&titled.map(|service| (called(service), service.title().to_owned())).collect::<Vec<_>>());
    let others: Vec<_> = recommended().filter(|service| !is_titled(service)).map(called).collect();
    page.heading(&format!(
        "{} more services; of those with a star, help of the service tells the versions",
        others.len()
    ));
    page.item(&others.join(", "));
}

/// `autoscaling (as)`, `tke*`.
fn called(service: &ServiceEntry) -> String {
    let (name, short_name) = (service.name(), service.short_name());
    let star = if catalogue().versions(name).nth(1).is_some() { "*" } else { "" };
    let also = if short_name == name { String::new() } else { format!(" ({short_name})") };
    format!("{name}{star}{also}")
}

fn call(page: &mut Page) {
    page.heading("Members of a request");
    page.item("--MEMBER VALUE or --MEMBER=VALUE, by wire name or in kebab case: --TaskId 1 or --task-id 1.");
    page.item("A member that shares its kebab form with an option or another member has its wire name only.");
    page.item("Objects and lists as JSON, or unfolded: --Filters.0.Name zone --Filters.0.Values.0 a.");
    page.item("file://PATH is a file's text, fileb://PATH its bytes, base64 where the member is text; - is stdin.");
    page.heading("Options");
    let options = TABLE.iter().filter(|entry| entry.has_effect()).map(|entry| {
        let short = entry.short.map(|short| format!("-{short}, ")).unwrap_or_default();
        let value = match entry.value {
            Value::None | Value::Word(_) => String::new(),
            Value::Required(value) => format!(" {value}"),
            Value::Optional(value) => format!(" [{value}]"),
        };
        (format!("{short}{}{value}", entry.long), entry.doc())
    });
    page.entries(&options.collect::<Vec<_>>());
}

fn owned(entries: &[(&str, &str)]) -> Vec<(String, String)> {
    entries.iter().map(|(name, doc)| ((*name).to_owned(), (*doc).to_owned())).collect()
}
