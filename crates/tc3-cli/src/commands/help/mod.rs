//! `tc3 help`: from the spec, and from the table of options.

mod action;
mod overview;
mod page;
mod rules;
mod service;

use crate::args::LowArgs;
use crate::args::options::Opt;
use crate::commands::{bindgen, complete, mock, spec, verify};
use crate::exit::{Failure, print};
use crate::request::names;

/// Prints the page on everything, a command, a service or an action.
pub(crate) fn run(low: &LowArgs) -> Result<(), Failure> {
    if let Some((name, _)) = low.members.first().filter(|_| low.words.len() < 2) {
        return Err(Failure::usage(format!("help takes no --{name}; write tc3 help [SERVICE [ACTION]]")));
    }
    let version = low.value(Opt::Version);
    let words: Vec<_> = low.words.iter().map(String::as_str).collect();
    let page = match words[..] {
        [] | ["help"] => overview::page(),
        // It knows its own help.
        ["bindgen"] => return bindgen::run(vec!["--help".into()]),
        ["completions"] => complete::help().to_owned(),
        ["mock"] => mock::help(),
        ["sign"] => overview::sign(),
        ["sign", "verify"] => verify::help(),
        ["spec", ref below @ ..] => spec::help(below)?,
        [service] => service::page(names::service(service, version)?),
        [service, action] => {
            let service = names::service(service, version)?;
            action::page(service, names::action(service, action)?)
        }
        _ => return Err(Failure::usage("an argument too many; write tc3 help [SERVICE [ACTION]]")),
    };
    print(page)
}
