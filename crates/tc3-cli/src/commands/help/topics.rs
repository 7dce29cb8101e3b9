//! The pages that are about no command: each a part of what there is to say of a call.

use tc3_spec::{ServiceEntry, catalogue};

use super::page::Page;
use crate::args::environment::VARIABLES;
use crate::args::options::{Entry, TABLE};
use crate::exit::Status;

/// A page by the word behind `tc3 help`.
pub(in crate::commands) struct Topic {
    pub(in crate::commands) name: &'static str,
    /// What it is about, on a line.
    pub(in crate::commands) about: &'static str,
    pub(super) page: fn() -> Page,
}

pub(in crate::commands) const TOPICS: [Topic; 5] = [
    Topic { name: "options", about: "the options of a call", page: options },
    Topic { name: "members", about: "how the members of a request are written", page: members },
    Topic { name: "environment", about: "the variables that are read", page: environment },
    Topic { name: "exit", about: "what the exit status says", page: exit },
    Topic { name: "services", about: "all services, by name", page: services },
];

fn members() -> Page {
    let mut page = Page::title("tc3 SERVICE ACTION [--MEMBER VALUE]...: the members of a request");
    page.heading("Members of a request");
    page.item("--MEMBER VALUE or --MEMBER=VALUE, by wire name or in kebab case: --TaskId 1 or --task-id 1.");
    page.item("A member that shares its kebab form with an option or another member has its wire name only.");
    page.item("Objects and lists as JSON, or unfolded: --Filters.0.Name zone --Filters.0.Values.0 a.");
    page.item("file://PATH is a file's text, fileb://PATH its bytes, base64 where the member is text; - is stdin.");
    page
}

fn options() -> Page {
    let mut page = Page::title("tc3 SERVICE ACTION [--MEMBER VALUE]... [OPTIONS]: the options of a call");
    page.heading("Options");
    page.entries(told(|_| true));
    page
}

/// Options that do anything, and what they do.
pub(super) fn told(is_wanted: fn(&Entry) -> bool) -> Vec<(String, String)> {
    let wanted = TABLE.iter().filter(|entry| entry.has_effect() && is_wanted(entry));
    let told = wanted.map(|entry| {
        let short = entry.short.map(|short| format!("-{short}, ")).unwrap_or_default();
        (format!("{short}{}", entry.spelled()), entry.doc())
    });
    told.collect()
}

fn environment() -> Page {
    let mut page = Page::title("tc3 and its environment: the variables that are read");
    page.heading("Environment; an empty variable counts as unset");
    page.entries(VARIABLES.map(|(name, doc)| (name.to_owned(), doc.to_owned())).into());
    page
}

fn exit() -> Page {
    let mut page = Page::title("tc3 in scripts: what the exit status says");
    page.heading("Exit status");
    page.entries(Status::ALL.map(|status| (status.code().to_string(), status.meaning().to_owned())).into());
    page
}

/// Those with a title in two columns, the many others by name; each by all that it answers to. Nothing of the spec but names
/// and titles is looked at.
fn services() -> Page {
    let mut page = Page::title("tc3 SERVICE ACTION: all services, by name");
    let recommended = || catalogue().services().filter(|service| service.is_recommended());
    let is_titled = |service: &&ServiceEntry| service.title() != service.name();
    page.heading("Services");
    let titled = recommended().filter(is_titled);
    page.entries(titled.map(|service| (called(service), service.title().to_owned())).collect());
    let others: Vec<_> = recommended().filter(|service| !is_titled(service)).map(called).collect();
    page.heading(&format!(
        "{} more services; of those with a star, help of the service tells the versions",
        others.len()
    ));
    page.item(&others.join(", "));
    page
}

/// `autoscaling (as)`, `tke*`.
fn called(service: &ServiceEntry) -> String {
    let (name, short_name) = (service.name(), service.short_name());
    let star = if catalogue().versions(name).nth(1).is_some() { "*" } else { "" };
    let also = if short_name == name { String::new() } else { format!(" ({short_name})") };
    format!("{name}{star}{also}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::commands::{self, COMMANDS};

    #[test]
    fn no_service_is_hidden_by_a_page_or_a_command() {
        for name in commands::names(COMMANDS).into_iter().chain(TOPICS.map(|topic| topic.name)) {
            assert!(catalogue().versions(name).next().is_none(), "{name}");
        }
    }
}
