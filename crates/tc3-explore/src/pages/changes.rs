//! What is different in another version of a service: members that came or went, and what they are.

use maud::{Markup, html};
use tc3_spec::{Action, Object, ServiceEntry, catalogue, reached};

use super::links;
use crate::texts::{Language, Text, changes};

/// How many differences are shown of a version. More than that is another action.
const SHOWN: usize = 40;

/// The other versions that have the action, and what is different there.
pub(crate) fn versions(lang: Language, service: &ServiceEntry, action: &Action) -> Markup {
    let others: Vec<_> =
        catalogue().versions(service.name()).filter(|other| other.version() != service.version()).collect();
    html! {
        @if !others.is_empty() {
            section aria-labelledby="versions" {
                h2 #versions { (lang.of(&changes::VERSIONS)) }
                @for other in others {
                    @match other.action(action.name) {
                        Some(there) => details {
                            summary { a href=(links::action(other, action.name)) { (other.version()) } }
                            (told(lang, service.version(), &differences(lang, action, there)))
                        },
                        None => p {
                            @let link = html! { a href=(links::service(other)) { (other.version()) } };
                            (lang.rich(&changes::NO_ACTION, &[link]))
                        },
                    }
                }
            }
        }
    }
}

fn told(lang: Language, here: &str, differences: &[String]) -> Markup {
    html! {
        @if differences.is_empty() {
            p.quiet { (lang.of(&changes::SAME)) }
        } @else {
            p.quiet { (lang.with(&changes::OTHER_THAN, &[here])) }
            ul.plain {
                @for difference in differences.iter().take(SHOWN) { li { (difference) } }
                @if differences.len() > SHOWN {
                    li { (lang.with(&changes::MORE, &[&(differences.len() - SHOWN).to_string()])) }
                }
            }
        }
    }
}

/// Where the other is different: its request, its answer, and the objects that both reach, by their names.
fn differences(lang: Language, here: &Action, there: &Action) -> Vec<String> {
    let mut found = Vec::new();
    compare(lang, lang.of(&changes::THE_REQUEST), here.request, there.request, &mut found);
    compare(lang, lang.of(&changes::THE_ANSWER), here.response, there.response, &mut found);
    let objects = |action: &Action| reached([action.request, action.response]);
    let theirs = objects(there);
    for ours in objects(here) {
        if let Some(theirs) = theirs.iter().find(|theirs| theirs.name == ours.name) {
            compare(lang, ours.name, ours, theirs, &mut found);
        }
    }
    found
}

fn compare(lang: Language, what: &str, here: &Object, there: &Object, found: &mut Vec<String>) {
    let told = |text: &Text, name: &str| lang.with(text, &[name, what]);
    let new = there.members.iter().filter(|member| here.member(member.name).is_none());
    found.extend(new.map(|member| told(&changes::NEW, member.name)));
    for member in &here.members {
        let Some(other) = there.member(member.name) else {
            found.push(told(&changes::GONE, member.name));
            continue;
        };
        if member.kind != other.kind {
            let kinds = [&other.kind, &member.kind].map(|kind| kind.to_string());
            found.push(lang.with(&changes::OTHERWISE, &[member.name, what, &kinds[0], &kinds[1]]));
        }
        if member.required != other.required {
            let text = if other.required { &changes::NOW_REQUIRED } else { &changes::NOW_OPTIONAL };
            found.push(told(text, member.name));
        }
    }
}
