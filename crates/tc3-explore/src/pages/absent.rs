//! What is not there, and what is nearest to it.

use maud::{Markup, html};
use tc3_spec::{Absent, ServiceEntry, catalogue, nearest};

use super::links;
use crate::texts::{Language, absent};

/// Nothing is called so.
#[derive(Debug)]
pub(crate) struct Nothing {
    lang: Language,
    /// In words, without a stop.
    told: String,
    /// What may have been meant: its address and name.
    near: Vec<(String, String)>,
}

impl Nothing {
    /// A service, or a version of it, that there is none of.
    pub(crate) fn service(lang: Language, absent: &Absent) -> Self {
        let of_versions = |name: &str, has: &[&str]| {
            has.iter().map(|version| (format!("/{name}/{version}"), format!("{name} {version}"))).collect()
        };
        let (told, near) = match absent {
            Absent::Service { name, nearest } => {
                let near = nearest.map(|near| (format!("/{near}"), near.to_owned()));
                (lang.with(&absent::NO_SERVICE, &[name]), near.into_iter().collect())
            }
            Absent::Version { name, version, has } => {
                (lang.with(&absent::NO_VERSION, &[name, version]), of_versions(name, has))
            }
            Absent::Recommended { name, has } => (lang.with(&absent::NO_RECOMMENDED, &[name]), of_versions(name, has)),
            other => (other.to_string(), Vec::new()),
        };
        Self { lang, told, near }
    }

    /// An action that a service does not have, with where others have it.
    pub(crate) fn action(lang: Language, service: &ServiceEntry, name: &str) -> Self {
        let near = nearest(name, service.actions());
        let near = near.map(|near| (links::action(service, near), format!("{} {near}", service.name())));
        let other = catalogue().versions(service.name()).filter(|other| other.action(name).is_some());
        let other =
            other.map(|other| (links::action(other, name), lang.with(&absent::ACTION_OF, &[name, other.version()])));
        let told = lang.with(&absent::NO_ACTION, &[service.name(), service.version(), name]);
        Self { lang, told, near: near.into_iter().chain(other).collect() }
    }

    /// An address that no page has.
    pub(crate) fn page(lang: Language, path: &str) -> Self {
        let near = vec![("/".to_owned(), lang.of(&absent::ALL_SERVICES).to_owned())];
        Self { lang, told: lang.with(&absent::NO_PAGE, &[path]), near }
    }

    /// In words, on a line.
    pub(crate) fn told(&self) -> String {
        let near: Vec<_> = self.near.iter().map(|(_, name)| name.as_str()).collect();
        match near.is_empty() {
            true => self.told.clone(),
            false => self.lang.with(&absent::NEAREST, &[&self.told, &near.join(", ")]),
        }
    }

    pub(crate) fn content(&self) -> Markup {
        let lang = self.lang;
        html! {
            h1 { (lang.of(&absent::TITLE)) }
            p { (lang.with(&absent::STOP, &[&self.told])) }
            @if !self.near.is_empty() {
                h2 { (lang.of(&absent::NEAR)) }
                ul { @for (path, name) in &self.near { li { a href=(path) { (name) } } } }
            }
            p { (lang.of(&absent::SEARCH)) }
        }
    }
}
