//! The first page: what is typed first, and which pages have the rest. It fits a screen of 24 lines, with the prompt below it.

use tc3_bindgen::samples::Language;

use super::page::Page;
use super::topics::{self, TOPICS};
use crate::args::options::{self, Opt, TABLE};
use crate::args::whoami;

const USAGE: &[(&str, &str)] = &[
    ("tc3 SERVICE ACTION [--MEMBER VALUE]... [OPTIONS]", ""),
    ("tc3 help SERVICE [ACTION]", "what it takes and answers, an example"),
    ("tc3 examples SERVICE ACTION", "calls to copy"),
    ("tc3 spec search WORD...", "find actions by words"),
    ("tc3 sign SERVICE ACTION ...", "the steps of a signature, nothing sent"),
    #[cfg(not(feature = "explore"))]
    ("tc3 mock [OPTIONS]", "Tencent Cloud on localhost"),
    #[cfg(feature = "explore")]
    ("tc3 mock, tc3 explore", "Tencent Cloud on localhost; in a browser"),
    #[cfg(feature = "bulk")]
    ("tc3 bulk SERVICE ACTION ...", "a call for each row of a file"),
    ("tc3 bindgen SERVICE:ACTION,...", "typed Rust for some actions"),
    ("tc3 configure, whoami", "set a profile up; whose its key is"),
    ("tc3 completions SHELL", "for bash, zsh, fish, powershell"),
];

/// The options that are needed first.
const OPTIONS: [Opt; 5] = [Opt::Region, Opt::Profile, Opt::Filter, Opt::Output, Opt::Mock];

/// The page of `tc3 help`.
pub(super) fn page() -> Page {
    let mut page =
        Page::title(concat!("tc3 ", env!("CARGO_PKG_VERSION"), ": Tencent Cloud from a shell, and its mock"));
    page.heading("Usage");
    page.entries(USAGE.iter().map(|(name, doc)| ((*name).to_owned(), (*doc).to_owned())).collect());
    page.heading("Options that are needed first");
    let options = TABLE.iter().filter(|entry| OPTIONS.contains(&entry.opt));
    page.entries(options.map(|entry| (entry.spelled(), entry.doc())).collect());
    page.paragraph(&format!(
        "The rest: tc3 help {}, and tc3 help COMMAND. With {} behind it, a page is one for man.",
        TOPICS.map(|topic| topic.name).join("|"),
        options::long(Opt::Man),
    ));
    page
}

/// All that is said of calls, on one page for `man`. The services are too many for it.
pub(super) fn whole() -> Page {
    let mut page = page();
    TOPICS.iter().filter(|topic| topic.name != "services").for_each(|topic| page.append((topic.page)()));
    page
}

/// The page of `tc3 help sign`.
pub(super) fn sign() -> Page {
    let mut page = Page::title("tc3 sign: every step of a signature, nothing sent");
    page.heading("Usage");
    page.verbatim("tc3 sign SERVICE ACTION [--MEMBER VALUE]... [OPTIONS]");
    page.verbatim("tc3 sign verify FILE|-");
    page.paragraph(
        "Prints the signed HTTP request, and every step of its signature: the canonical request, its hash, the scope, \
         the string to sign. No key is in it, derived ones included. It takes the options of a call, which tc3 help options tells; \
         --timestamp says when it is signed.",
    );
    page.paragraph("tc3 help sign verify tells why a captured request's signature is right or wrong.");
    page
}

/// The page of `tc3 help examples`.
pub(super) fn examples() -> Page {
    let mut page = Page::title("tc3 examples: calls to copy");
    page.heading("Usage");
    page.verbatim("tc3 examples SERVICE ACTION [--version YYYY-MM-DD]");
    page.verbatim("tc3 examples SERVICE ACTION --as LANGUAGE [--MEMBER VALUE]... [OPTIONS]");
    page.paragraph(
        "Prints calls of an action, each a command for a shell behind a comment that says what it shows and where it is from: \
         those that were written for tc3; else those that are published in the package that you gave to tc3 spec docs add, as far \
         as the rules of the spec let them pass; else one that is made from the spec, of what is required, with values that could be.",
    );
    page.paragraph("Each of them runs with --mock behind it, which answers here and calls nobody.");
    let languages: Vec<_> = Language::ALL.into_iter().map(Language::name).collect();
    page.paragraph(&format!(
        "With --as it prints a program that sends the request: {}. The request is given as for a call, and checked like it; without \
         one it is the first of those calls. The program goes to the service, or to --endpoint, and reads its credential, and what is \
         secret of the request, from the environment.",
        languages.join(", ")
    ));
    page
}

/// The page of `tc3 help whoami`.
pub(super) fn whoami() -> Page {
    let mut page = Page::title("tc3 whoami: the secret id of a call, where it comes from, and whose it is");
    page.heading("Usage");
    page.verbatim("tc3 whoami [OPTIONS]");
    page.paragraph(
        "Prints the secret id that a call would have, where it comes from, when it ends, and whose it is, which STS is asked. No \
         key or token is in it. What is known here is printed where STS is not reached, too; then the status is 3.",
    );
    page.heading("Options");
    page.entries(topics::told(|entry| whoami::takes(entry.opt)));
    page
}
