//! What is called, as far as it was typed, and what can be.

use tc3_spec::{Action, ServiceEntry, catalogue};

use super::found::Found;
use super::place::Place;
use crate::request::names;

/// What is called, as far as it was typed.
pub(super) struct Called {
    pub(super) service: Option<&'static ServiceEntry>,
    pub(super) action: Option<&'static Action>,
}

impl Called {
    pub(super) fn new(words: &[&str], place: &Place<'_>) -> Self {
        let service = words.first().and_then(|name| match place.value("version") {
            Some(version) => catalogue().service_version(name, version),
            None => catalogue().service(name),
        });
        let action = service.zip(words.get(1));
        let action = action.and_then(|(service, name)| service.action(names::spelled(service, name)?));
        Self { service, action }
    }
}

/// Every service, by its name and its product's short name. None is unpacked.
pub(super) fn services(found: &mut Found<'_>) {
    for service in catalogue().services() {
        let title = || if service.title() == service.name() { String::new() } else { service.title().to_owned() };
        found.add(service.name(), title);
        found.add(service.short_name(), title);
    }
}

/// The same; behind a slash, the versions of the one before it.
pub(super) fn versions(found: &mut Found<'_>) {
    let Some((name, _)) = found.prefix.split_once('/') else { return services(found) };
    for version in catalogue().versions(name) {
        found.add(&format!("{name}/{}", version.version()), String::new);
    }
}
