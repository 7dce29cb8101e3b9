//! Facts and overlays into the model. Every mistake is collected, none ends the work on the others.

mod action;
mod enums;
mod fault;
mod intent;
mod merger;
mod names;
mod object;
mod paging;
mod rule;
mod streams;
mod waiter;

use std::collections::HashSet;

use tc3_spec::leak::{leak, leak_str};
use tc3_spec::{Action, Member, Object, Service};

use crate::docs::Docs;
use crate::error::{Flaw, SpecError};
use crate::read::files::Files;
use crate::rules::Rules;
use fault::{Fault, unknown};
use merger::Merger;
use object::{Known, Part};

/// Makes the model of one version of a service, or tells all that is wrong with its files. `rules` tell what names
/// tell, `docs` say what the overlays do not.
pub(crate) fn merge(files: &Files, rules: &Rules, docs: &Docs) -> Result<Service, Vec<SpecError>> {
    let (service, errors) = merge_what_fits(files, rules, docs);
    if errors.is_empty() { Ok(service) } else { Err(errors) }
}

/// Makes the model of what fits, and tells what does not.
pub(crate) fn merge_what_fits(files: &Files, rules: &Rules, docs: &Docs) -> (Service, Vec<SpecError>) {
    let docs = docs.of(&files.facts.service, &files.facts.version);
    let names = files.facts.objects.iter().map(|(name, _)| name.as_str()).collect();
    let mut merger = Merger { files, rules, docs, names, enums: Vec::new(), objects: Vec::new(), errors: Vec::new() };
    (merger.service(), merger.errors)
}

impl Merger<'_> {
    fn service(&mut self) -> Service {
        let Files { facts, service: overlay, .. } = self.files;
        self.check_names();
        self.enums();
        self.objects();
        let actions = self.actions();
        self.check_enums_are_used(&actions);
        let mut errors: Vec<_> = overlay.errors.iter().map(|(code, doc)| (leak_str(code), leak_str(doc))).collect();
        errors.sort_unstable();
        let of_version = format!("{}-v{}", facts.service, facts.version.replace('-', ""));
        let mut service = Service::new(leak_str(&facts.service), leak_str(&facts.version));
        service.short_name = leak_str(&facts.short_name);
        service.crate_name = leak_str(overlay.crate_name.as_ref().unwrap_or(&of_version));
        service.recommended = self.files.recommended;
        service.title = leak_str(overlay.title.as_ref().unwrap_or(&facts.service));
        service.doc = leak_str(&overlay.doc);
        service.groups = self.groups(&actions);
        service.actions = actions;
        service.objects = self.objects.clone();
        service.enums = self.enums.clone();
        service.errors = errors;
        service.codes = self.files.codes.codes.iter().map(|code| leak_str(code)).collect();
        service.doctest = overlay.doctest;
        service.kinds = self.rules.kinds.derive(&service);
        service
    }

    /// Names that go into manifests, hosts and code.
    fn check_names(&mut self) {
        self.errors.extend(names::check(&self.files.facts, &self.files.facts_source));
        let overlay = &self.files.service;
        if let Some(name) = overlay.crate_name.as_ref().filter(|name| !names::is_plain(name)) {
            let flaw = Flaw::Incomplete(format!("{name:?} is no name of a crate"));
            self.report_service(&["crate"], Fault::here(flaw));
        }
    }

    fn enums(&mut self) {
        let files = self.files;
        for (name, overlay) in files.service.enums.iter() {
            match enums::read(name, overlay) {
                Ok(enumeration) => self.enums.push(leak(enumeration)),
                Err(fault) => self.report_service(&["enums", name], fault),
            }
        }
        self.enums.sort_by_key(|enumeration| enumeration.name);
    }

    fn objects(&mut self) {
        let files = self.files;
        for (name, members) in files.facts.objects.iter() {
            let part = files.service.objects.find(name).map(|overlay| Part {
                source: &files.service_source,
                at: vec!["objects", name],
                doc: &overlay.doc,
                members: &overlay.members,
                rules: &overlay.rules,
            });
            let docs = self.docs.and_then(|docs| docs.object(name));
            let known = Known {
                at: vec!["objects", name],
                members,
                doc: docs.map_or("", |docs| &docs.doc),
                docs: docs.map(|docs| &docs.members),
            };
            let object = self.object(name, &known, part.as_ref());
            self.objects.push(object);
        }
        self.objects.sort_by_key(|object| object.name);
        for (name, _) in files.service.objects.iter() {
            if !self.names.contains(name.as_str()) {
                let flaw = unknown("object", name, &files.facts.service, self.names.iter().copied());
                self.report_service(&["objects", name], Fault::here(flaw));
            }
        }
        let objects = self.objects.clone();
        objects.iter().for_each(|object| self.link(object));
    }

    /// Leads the members of an object to their own objects.
    fn link(&self, object: &'static Object) {
        for member in &object.members {
            let index = member
                .kind
                .object_name()
                .and_then(|name| self.objects.binary_search_by_key(name, |object| object.name).ok());
            if let Some(found) = index.and_then(|index| self.objects.get(index)) {
                member.link(found);
            }
        }
    }

    fn groups(&mut self, actions: &[&'static Action]) -> Vec<(&'static str, Vec<&'static str>)> {
        let files = self.files;
        let mut groups = Vec::new();
        for (group, names) in files.service.groups.iter() {
            let mut members = Vec::new();
            for (position, name) in names.iter().enumerate() {
                match actions.iter().find(|action| action.name == name) {
                    Some(action) => members.push(action.name),
                    None => {
                        let flaw =
                            unknown("action", name, &files.facts.service, actions.iter().map(|action| action.name));
                        self.report_service(&["groups", group, &position.to_string()], Fault::here(flaw));
                    }
                }
            }
            groups.push((leak_str(group), members));
        }
        groups
    }

    /// An enum that no member has was forgotten, or its member's name was mistyped elsewhere.
    fn check_enums_are_used(&mut self, actions: &[&'static Action]) {
        let requests = actions.iter().flat_map(|action| [action.request, action.response]);
        let members = requests.chain(self.objects.iter().copied()).flat_map(|object| &object.members);
        let used: HashSet<_> = members.filter_map(|member: &Member| member.enumeration).collect();
        let unused: Vec<_> = self.enums.iter().map(|found| found.name).filter(|name| !used.contains(name)).collect();
        for name in unused {
            let problem = format!("no member has the enum {name}");
            self.report_service(&["enums", name], Fault::here(Flaw::Needless(problem)));
        }
    }
}

#[cfg(test)]
mod tests;
