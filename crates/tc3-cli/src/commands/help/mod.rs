//! `tc3 help`: from the spec, and from the table of options. What a page says is one thing, how a terminal and `man` show it
//! another.
//!
//! ```text
//! overview, topics, service, action --> page --> text, or roff for --man
//! ```

mod action;
mod overview;
mod page;
mod roff;
mod rules;
mod service;
mod text;
pub(in crate::commands) mod topics;

use page::Page;
use tc3_spec::nearest;
use topics::TOPICS;

use crate::args::LowArgs;
use crate::args::commands::{self, COMMANDS, OF_SIGN};
use crate::args::environment::timestamp;
use crate::args::options::Opt;
#[cfg(feature = "explore")]
use crate::commands::explore;
use crate::commands::{bindgen, complete, configure, mock, spec, verify};
use crate::exit::{Failure, print};
use crate::request::names;

/// Prints the page on everything, a topic, a command, a service or an action.
pub(crate) fn run(low: &LowArgs) -> Result<(), Failure> {
    if let Some((name, _)) = low.members.first().filter(|_| low.words.len() < 2) {
        return Err(Failure::usage(format!("help takes no --{name}; write tc3 help [SERVICE [ACTION]]")));
    }
    let words: Vec<_> = low.words.iter().map(String::as_str).collect();
    let is_man = low.has(Opt::Man);
    if let ["bindgen"] = words[..] {
        // It knows its own help.
        return match is_man {
            true => Err(Failure::usage("bindgen is a program of its own, and has no page for man")),
            false => bindgen::run(vec!["--help".into()]),
        };
    }
    if !is_man {
        return print(text::written(&page(&words, low)?));
    }
    let page = if words.is_empty() { overview::whole() } else { page(&words, low)? };
    print(roff::written(&page, &[&["tc3"], &words[..]].concat().join("-"), &timestamp()?.date().to_string()))
}

fn page(words: &[&str], low: &LowArgs) -> Result<Page, Failure> {
    let version = low.value(Opt::Version);
    if let [word] = words
        && let Some(topic) = TOPICS.iter().find(|topic| topic.name == *word)
    {
        return Ok((topic.page)());
    }
    Ok(match words {
        [] | ["help"] => overview::page(),
        #[cfg(feature = "bulk")]
        ["bulk", below @ ..] => Page::laid_out(&crate::args::bulk::help(below)?),
        ["completions"] => Page::laid_out(complete::help()),
        ["configure", below @ ..] => Page::laid_out(&configure::help(below)?),
        ["examples"] => overview::examples(),
        #[cfg(feature = "explore")]
        ["explore"] => Page::laid_out(&explore::help()),
        ["mock"] => Page::laid_out(&mock::help()),
        ["sign"] => overview::sign(),
        ["sign", "verify"] => Page::laid_out(&verify::help()),
        ["spec", below @ ..] => Page::laid_out(&spec::help(below)?),
        ["whoami"] => overview::whoami(),
        [service, rest @ ..] => {
            let pages = [commands::names(COMMANDS), TOPICS.map(|topic| topic.name).into()].concat();
            if let Some(word) = rest.first().filter(|_| pages.contains(service)) {
                let below = if *service == "sign" { commands::names(OF_SIGN) } else { Vec::new() };
                let hint = names::hint(nearest(word, below));
                return Err(Failure::usage(format!("tc3 help {service} has no {word}{hint}")));
            }
            let service = names::service_or(service, version, &pages)?;
            match rest {
                [] => service::page(service),
                [action] => action::page(service, names::action(service, action)?)?,
                _ => return Err(Failure::usage("an argument too many; write tc3 help [SERVICE [ACTION]]")),
            }
        }
    })
}
