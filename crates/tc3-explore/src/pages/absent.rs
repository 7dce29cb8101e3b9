//! What is not there, and what is nearest to it.

use maud::{Markup, html};
use tc3_spec::{Absent, ServiceEntry, catalogue, nearest};

use super::links;

/// Nothing is called so.
#[derive(Debug)]
pub(crate) struct Nothing {
    /// In words, without a stop.
    told: String,
    /// What may have been meant: its address and name.
    near: Vec<(String, String)>,
}

impl Nothing {
    /// A service, or a version of it, that there is none of.
    pub(crate) fn service(absent: &Absent) -> Self {
        let near = match absent {
            Absent::Service { nearest: Some(name), .. } => vec![(format!("/{name}"), (*name).to_owned())],
            Absent::Version { name, has, .. } | Absent::Recommended { name, has } => {
                has.iter().map(|version| (format!("/{name}/{version}"), format!("{name} {version}"))).collect()
            }
            _ => Vec::new(),
        };
        Self { told: absent.to_string(), near }
    }

    /// An action that a service does not have, with where others have it.
    pub(crate) fn action(service: &ServiceEntry, name: &str) -> Self {
        let near = nearest(name, service.actions());
        let near = near.map(|near| (links::action(service, near), format!("{} {near}", service.name())));
        let other = catalogue().versions(service.name()).filter(|other| other.action(name).is_some());
        let other = other.map(|other| (links::action(other, name), format!("{name} of {}", other.version())));
        let told = format!("{} {} has no action {name}", service.name(), service.version());
        Self { told, near: near.into_iter().chain(other).collect() }
    }

    /// An address that no page has.
    pub(crate) fn page(path: &str) -> Self {
        Self { told: format!("There is no page {path}"), near: vec![("/".to_owned(), "All services".to_owned())] }
    }

    /// In words, on a line.
    pub(crate) fn told(&self) -> String {
        let near: Vec<_> = self.near.iter().map(|(_, name)| name.as_str()).collect();
        if near.is_empty() { self.told.clone() } else { format!("{}; the nearest: {}", self.told, near.join(", ")) }
    }

    pub(crate) fn content(&self) -> Markup {
        html! {
            h1 { "Not here" }
            p { (self.told) "." }
            @if !self.near.is_empty() {
                h2 { "You may mean" }
                ul { @for (path, name) in &self.near { li { a href=(path) { (name) } } } }
            }
            p { "The search above forgives typos of a letter or two." }
        }
    }
}
