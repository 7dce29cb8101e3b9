//! The commands beside those that a service is: what completion offers, and what a typing error may have meant.

use tc3_spec::{catalogue, nearest};

use crate::exit::Failure;

/// What stands in the place of a service, and what each is for.
pub(crate) const COMMANDS: &[(&str, &str)] = &[
    ("bindgen", "typed Rust for some actions"),
    #[cfg(feature = "bulk")]
    ("bulk", "a call for each row of a file"),
    ("completions", "a script that completes commands in a shell"),
    ("configure", "the files of a profile"),
    ("examples", "calls to copy"),
    #[cfg(feature = "explore")]
    ("explore", "the API Explorer, in a browser"),
    ("help", "what the spec says"),
    ("mock", "Tencent Cloud on localhost"),
    ("sign", "every step of a signature, nothing sent"),
    ("spec", "what the catalogue knows"),
    ("whoami", "whose the credential of a call is"),
];

/// What stands behind `sign` beside a service.
pub(crate) const OF_SIGN: &[(&str, &str)] = &[("verify", "why a captured request's signature is right or wrong")];

/// The command of these that was probably meant by what is no service.
pub(crate) fn meant(typed: &str, commands: &[&'static str]) -> Option<&'static str> {
    if catalogue().versions(typed).next().is_some() {
        return None;
    }
    let services = catalogue().services().flat_map(|service| [service.name(), service.short_name()]);
    nearest(typed, services.chain(commands.iter().copied())).filter(|near| commands.contains(near))
}

/// What is told of a word that is none of them, and of the one that was probably meant.
pub(crate) fn unknown(typed: &str, near: &str) -> Failure {
    Failure::usage(format!("{typed} is neither a command nor a service, the nearest is {near}"))
}

/// The names in a table of commands.
pub(crate) fn names(table: &[(&'static str, &str)]) -> Vec<&'static str> {
    table.iter().map(|(name, _)| *name).collect()
}
