//! What is different in another version of a service: members that came or went, and what they are.

use std::collections::BTreeSet;

use maud::{Markup, html};
use tc3_spec::{Action, Member, Object, ServiceEntry, catalogue, reached};

use super::links;

/// How many differences are shown of a version. More than that is another action.
const SHOWN: usize = 40;

/// The other versions that have the action, and what is different there.
pub(crate) fn versions(service: &ServiceEntry, action: &Action) -> Markup {
    let others: Vec<_> =
        catalogue().versions(service.name()).filter(|other| other.version() != service.version()).collect();
    html! {
        @if !others.is_empty() {
            section aria-labelledby="versions" {
                h2 #versions { "Other versions" }
                @for other in others {
                    @match other.action(action.name) {
                        Some(there) => details {
                            summary { a href=(links::action(other, action.name)) { (other.version()) } }
                            (told(service.version(), &differences(action, there)))
                        },
                        None => p { a href=(links::service(other)) { (other.version()) } " has no such action." },
                    }
                }
            }
        }
    }
}

fn told(here: &str, differences: &[String]) -> Markup {
    html! {
        @if differences.is_empty() {
            p.quiet { "It takes and answers the same." }
        } @else {
            p.quiet { "There, other than in " (here) ":" }
            ul.plain {
                @for difference in differences.iter().take(SHOWN) { li { (difference) } }
                @if differences.len() > SHOWN { li { (differences.len() - SHOWN) " more" } }
            }
        }
    }
}

/// Where the other is different: its request, its answer, and the objects that both reach, by their names.
fn differences(here: &Action, there: &Action) -> Vec<String> {
    let mut found = Vec::new();
    compare("the request", here.request, there.request, &mut found);
    compare("the answer", here.response, there.response, &mut found);
    let objects = |action: &Action| reached([action.request, action.response]);
    let theirs = objects(there);
    for ours in objects(here) {
        if let Some(theirs) = theirs.iter().find(|theirs| theirs.name == ours.name) {
            compare(ours.name, ours, theirs, &mut found);
        }
    }
    found
}

fn compare(what: &str, here: &Object, there: &Object, found: &mut Vec<String>) {
    let names = |object: &Object| object.members.iter().map(|member| member.name).collect::<BTreeSet<_>>();
    let (ours, theirs) = (names(here), names(there));
    found.extend(theirs.difference(&ours).map(|name| format!("{name} in {what}, which is not here")));
    found.extend(ours.difference(&theirs).map(|name| format!("no {name} in {what}")));
    for member in &here.members {
        let Some(other) = there.member(member.name) else { continue };
        if member.kind != other.kind {
            found.push(format!("{} in {what} is {}, here {}", member.name, other.kind, member.kind));
        }
        if member.required != other.required {
            found.push(format!("{} in {what} is {}, here {}", member.name, needed(other), needed(member)));
        }
    }
}

fn needed(member: &Member) -> &'static str {
    if member.required { "required" } else { "optional" }
}
