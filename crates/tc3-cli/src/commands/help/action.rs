//! An action: what it takes, what it answers, and what may go wrong.

use serde_json::Value;
use tc3_bindgen::docs::{Entry, MemberDocs, or};
use tc3_bindgen::shell::quoted;
use tc3_spec::{Action, Kind, Member, Object, ServiceEntry, reached};

use super::page::Page;
use super::rules::rules;
use crate::commands::descriptions::Store;

pub(super) fn page(service: &ServiceEntry, action: &Action) -> String {
    let objects = reached([action.request, action.response]);
    let others = Store::find().and_then(|store| {
        let is_told = |entry: Entry<'_>| match entry {
            Entry::Action(name) => name == action.name,
            Entry::Object(name) => objects.iter().any(|object| object.name == name),
        };
        store.of(service, is_told)
    });
    let (source, docs) = others.unwrap_or_default();
    let of_action = docs.action(action.name);

    let mut page = Page::title(&format!("{} {} ({})", service.name(), action.name, service.version()));
    page.paragraph(or(action.doc, of_action.map_or("", |docs| docs.text())));
    let status = action.status.sentence().map(str::to_owned);
    page.paragraph(&status.into_iter().chain(action.sentences("")).collect::<Vec<_>>().join(" "));
    page.heading("Usage");
    page.verbatim(&usage(service, action));
    members(&mut page, "Members", action.request, "--", service, of_action.map(|docs| &docs.request));
    rules(&mut page, &action.request.shape);
    let answer = of_action.map(|docs| &docs.response);
    members(&mut page, "Answer, besides RequestId", action.response, "", service, answer);
    for object in objects {
        members(&mut page, object.name, object, "", service, docs.object(object.name).map(|docs| &docs.members));
        rules(&mut page, &object.shape);
    }
    waiters(&mut page, action);
    errors(&mut page, service, action);
    examples(&mut page, service, action);
    if !source.is_empty() {
        page.paragraph(&format!("What this program's own spec does not describe is described by {source}."));
    } else if action.doc.is_empty() {
        page.paragraph("Nobody has described it here; tc3 help spec docs add tells how descriptions are added.");
    }
    page.finish()
}

fn usage(service: &ServiceEntry, action: &Action) -> String {
    let mut usage = format!("tc3 {} {}", service.name(), action.name);
    for member in action.request.members.iter().filter(|member| member.required) {
        usage.push_str(&format!(" --{} {}", member.name, member.kind.to_string().to_uppercase()));
    }
    if action.request.members.iter().any(|member| !member.required) {
        usage.push_str(" [--MEMBER VALUE]...");
    }
    if action.paging.is_some() {
        usage.push_str(" [--all-pages]");
    }
    usage
}

fn waiters(page: &mut Page, action: &Action) {
    if !action.waiters.is_empty() {
        page.heading("Waiters");
    }
    action.waiters.iter().for_each(|waiter| page.item(&waiter.sentence("").to_string()));
}

fn members(
    page: &mut Page,
    heading: &str,
    object: &Object,
    dashes: &str,
    service: &ServiceEntry,
    others: Option<&MemberDocs>,
) {
    if object.members.is_empty() {
        return;
    }
    page.heading(heading);
    let entry = |member: &Member| {
        let said = or(member.doc, others.map_or("", |docs| docs.get(member.name)));
        (format!("{dashes}{} {}", member.name, member.kind), described(member, said, service))
    };
    page.entries(&object.members.iter().map(entry).collect::<Vec<_>>());
}

/// What is said of a member, and what the spec marks on it.
fn described(member: &Member, said: &str, service: &ServiceEntry) -> String {
    let mut parts = Vec::new();
    if member.required {
        parts.push("Required.".to_owned());
    }
    if !said.is_empty() {
        parts.push(said.to_owned());
    } else if member.undocumented {
        parts.push("Undocumented upstream.".to_owned());
    }
    if let Some(enumeration) = member.enumeration.and_then(|name| service.enumeration(name)) {
        let values: Vec<_> = enumeration.values.iter().map(|value| format!("{} {}", value.value, value.name)).collect();
        let others = if member.closed { "; no other" } else { "" };
        parts.push(format!("{}: {}{others}.", enumeration.name, values.join(", ")));
    }
    if member.kind == Kind::Binary {
        parts.push("A file as fileb://PATH, or its text.".to_owned());
    }
    if member.nullable {
        parts.push("May be null.".to_owned());
    }
    if member.sensitive {
        parts.push("Kept out of logs and errors.".to_owned());
    }
    parts.join(" ")
}

fn errors(page: &mut Page, service: &ServiceEntry, action: &Action) {
    if action.errors.is_empty() {
        return;
    }
    page.heading("Error codes");
    let entries: Vec<_> = action
        .errors
        .iter()
        .map(|code| {
            let known = service.errors().iter().find(|(known, _)| known == code);
            ((*code).to_owned(), known.map_or(String::new(), |(_, doc)| (*doc).to_owned()))
        })
        .collect();
    page.entries(&entries);
}

fn examples(page: &mut Page, service: &ServiceEntry, action: &Action) {
    if action.examples.is_empty() {
        return;
    }
    page.heading("Examples");
    for example in &action.examples {
        page.item(example.title);
        page.verbatim(&format!("    tc3 {} {}{}", service.name(), action.name, arguments(example.request)));
    }
}

/// A request as a person types it.
fn arguments(request: &str) -> String {
    let Ok(Value::Object(members)) = serde_json::from_str(request) else { return String::new() };
    let arguments = members.iter().map(|(name, value)| match value {
        Value::String(text) => format!(" --{name} {}", quoted(text)),
        other => format!(" --{name} {}", quoted(&other.to_string())),
    });
    arguments.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_survive_a_shell() {
        let request = r#"{"A": "plain-1.5", "B": "two words", "C": "it's", "D": "", "E": true, "F": [{"G": "名"}]}"#;
        assert_eq!(
            arguments(request),
            r#" --A plain-1.5 --B 'two words' --C 'it'\''s' --D '' --E true --F '[{"G":"名"}]'"#
        );
    }
}
