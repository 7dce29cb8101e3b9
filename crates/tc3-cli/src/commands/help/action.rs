//! An action: what is typed, what it takes, what may go wrong, and what it answers.

use tc3_bindgen::docs::{Entry, MemberDocs, or};
use tc3_spec::{Action, Kind, Member, Object, ServiceEntry, reached};

use super::page::{Block, Page};
use super::rules::rules;
use crate::commands::descriptions;
use crate::commands::examples::{Call, calls};
use crate::exit::Failure;

/// How many calls are shown. A longer list would keep the members from the eye.
const SHOWN: usize = 3;

pub(super) fn page(service: &ServiceEntry, action: &Action) -> Result<Page, Failure> {
    let objects = reached([action.request, action.response]);
    let is_told = |entry: Entry<'_>| match entry {
        Entry::Action(name) => name == action.name,
        Entry::Object(name) => objects.iter().any(|object| object.name == name),
    };
    let (source, docs) = descriptions::of(service, is_told).unwrap_or_default();
    let of_action = docs.action(action.name);

    let mut page = Page::title(format!("{} {} ({})", service.name(), action.name, service.version()));
    page.paragraph(or(action.doc, of_action.map_or("", |docs| docs.text())));
    page.heading("Usage");
    page.verbatim(usage(service, action));
    let published = of_action.map_or(&[][..], |docs| &docs.examples);
    examples(&mut page, service, action, calls(service, action, &source, published)?);
    let status = action.status.sentence().map(str::to_owned);
    let known = status.into_iter().chain(action.sentences("")).collect::<Vec<_>>();
    if !known.is_empty() {
        page.heading("About a call");
        page.item(&known.join(" "));
    }
    let heading = Block::Heading("Members".to_owned());
    members(&mut page, heading, action.request, "--", service, of_action.map(|docs| &docs.request));
    rules(&mut page, &action.request.shape);
    waiters(&mut page, action);
    errors(&mut page, service, action);
    let answer = of_action.map(|docs| &docs.response);
    let heading = Block::Heading("Answer, besides RequestId".to_owned());
    members(&mut page, heading, action.response, "", service, answer);
    if !objects.is_empty() {
        page.heading("Objects in these");
    }
    for object in objects {
        let others = docs.object(object.name).map(|docs| &docs.members);
        members(&mut page, Block::Subheading(object.name.to_owned()), object, "", service, others);
        rules(&mut page, &object.shape);
    }
    if !source.is_empty() {
        page.paragraph(&format!("What this program's own spec does not describe is described by {source}."));
    } else if action.doc.is_empty() {
        page.paragraph("Nobody has described it here; tc3 help spec docs add tells how descriptions are added.");
    }
    Ok(page)
}

/// The first of its calls, and how many more there are.
fn examples(page: &mut Page, service: &ServiceEntry, action: &Action, calls: Vec<Call>) {
    let more = calls.len().saturating_sub(SHOWN);
    page.heading("Examples");
    for call in calls.into_iter().take(SHOWN) {
        page.item(&if call.title.is_empty() { call.source.to_string() } else { call.title });
        page.verbatim(format!("    {}", call.command));
    }
    if more > 0 {
        let (name, version) = (service.name(), service.version());
        let version = if service.is_recommended() { String::new() } else { format!(" --version {version}") };
        page.item(&format!("{more} more: tc3 examples {name} {}{version}", action.name));
    }
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
    heading: Block,
    object: &Object,
    dashes: &str,
    service: &ServiceEntry,
    others: Option<&MemberDocs>,
) {
    if object.members.is_empty() {
        return;
    }
    page.blocks.push(heading);
    let entry = |member: &Member| {
        let said = or(member.doc, others.map_or("", |docs| docs.get(member.name)));
        (format!("{dashes}{} {}", member.name, member.kind), described(member, said, service))
    };
    page.entries(object.members.iter().map(entry).collect());
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
    let entries = action
        .errors
        .iter()
        .map(|code| {
            let known = service.errors().iter().find(|(known, _)| known == code);
            ((*code).to_owned(), known.map_or(String::new(), |(_, doc)| (*doc).to_owned()))
        })
        .collect();
    page.entries(entries);
}
