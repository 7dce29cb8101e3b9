//! Members as a tree: each object once, where it is met first and nearest, and closed; wherever else it stands, a link leads there.

use std::collections::{HashMap, VecDeque};

use maud::{Markup, html};
use tc3::Shape;
use tc3_bindgen::docs::{MemberDocs, ServiceDocs, or};
use tc3_spec::{Kind, Member, Object, ServiceEntry, rule_sentence};

use super::prose;
use crate::texts::{Language, members};

/// The members of a request and its answer, and where the objects in them are shown.
pub(crate) struct Tree<'a> {
    lang: Language,
    service: &'a ServiceEntry,
    docs: &'a ServiceDocs,
    /// Of each object, by its name, the object and the member that it is shown at.
    places: HashMap<&'static str, (&'static str, &'static str)>,
}

impl<'a> Tree<'a> {
    /// A tree of what these objects reach. The nearest place counts, so that little is nested deep.
    pub(crate) fn new(
        lang: Language,
        service: &'a ServiceEntry,
        docs: &'a ServiceDocs,
        roots: [&'static Object; 2],
    ) -> Self {
        let (mut places, mut open) = (HashMap::new(), VecDeque::from(roots));
        while let Some(object) = open.pop_front() {
            for member in &object.members {
                let Some(inner) = member.object() else { continue };
                places.entry(inner.name).or_insert_with(|| {
                    open.push_back(inner);
                    (object.name, member.name)
                });
            }
        }
        Self { lang, service, docs, places }
    }

    /// The members of one of the roots. `part` is `request` or `answer`, and begins their anchors.
    pub(crate) fn root(&self, part: &str, object: &'static Object, docs: Option<&MemberDocs>) -> Markup {
        html! {
            @if object.members.is_empty() {
                p.quiet { (self.lang.of(if part == "request" { &members::NO_REQUEST } else { &members::NO_ANSWER })) }
            } @else {
                (self.members(object, docs, Some(part)))
            }
            (rules(self.lang, &object.shape))
        }
    }

    fn members(&self, object: &'static Object, docs: Option<&MemberDocs>, part: Option<&str>) -> Markup {
        html! {
            ul.members {
                @for member in &object.members {
                    li id=[part.map(|part| format!("{part}.{}", member.name))] {
                        (self.member(object, member, docs.map_or("", |docs| docs.get(member.name))))
                    }
                }
            }
        }
    }

    fn member(&self, owner: &Object, member: &'static Member, others: &str) -> Markup {
        let said = or(member.doc, others);
        let inner = member.object();
        let is_here = inner.is_some_and(|inner| self.places.get(inner.name) == Some(&(owner.name, member.name)));
        html! {
            @match inner {
                Some(inner) if is_here => {
                    details id=(format!("object-{}", inner.name)) {
                        summary { (head(self.lang, member, html! { (member.kind) })) }
                        (self.said(member, said))
                        (self.object(inner))
                    }
                }
                Some(inner) => {
                    div.head { (head(self.lang, member, html! { a href=(format!("#object-{}", inner.name)) { (member.kind) } })) }
                    (self.said(member, said))
                }
                None => {
                    div.head { (head(self.lang, member, html! { (member.kind) })) }
                    (self.said(member, said))
                }
            }
        }
    }

    fn object(&self, object: &'static Object) -> Markup {
        let docs = self.docs.object(object.name);
        html! {
            div.object {
                (prose::paragraphs(self.lang, or(object.doc, docs.map_or("", |docs| &docs.doc))))
                (self.members(object, docs.map(|docs| &docs.members), None))
                (rules(self.lang, &object.shape))
            }
        }
    }

    /// What is said of a member, and the values that are known of it.
    fn said(&self, member: &Member, said: &str) -> Markup {
        let lang = self.lang;
        let enumeration = member.enumeration.and_then(|name| self.service.enumeration(name));
        html! {
            (prose::paragraphs(lang, said))
            @if said.is_empty() && member.undocumented { p.quiet { (lang.of(&members::UNDOCUMENTED)) } }
            @if let Some(enumeration) = enumeration {
                dl.values aria-label=(enumeration.name) {
                    @for value in &enumeration.values {
                        div { dt { code { (value.value) } } dd lang=[lang.tag_of(value.name)] { (value.name) @if !value.doc.is_empty() { ": " (value.doc) } } }
                    }
                }
                @if member.closed { p.quiet { (lang.of(&members::CLOSED)) } }
            }
            @if member.kind == Kind::Binary { p.quiet { (lang.of(&members::BINARY)) } }
        }
    }
}

/// The name of a member, its type, and what the spec marks on it.
fn head(lang: Language, member: &Member, kind: Markup) -> Markup {
    html! {
        code.name { (member.name) } " " span.kind { (kind) }
        @if member.required { " " span.mark.needed { (lang.of(&members::REQUIRED)) } }
        @if member.nullable { " " span.mark { (lang.of(&members::NULLABLE)) } }
        @if member.sensitive { " " span.mark { (lang.of(&members::SECRET)) } }
    }
}

/// What must hold between members. Closed enums are told at theirs.
fn rules(lang: Language, shape: &Shape) -> Markup {
    let told: Vec<_> = shape.rules.iter().filter_map(|rule| Some((rule_sentence(&rule.kind)?, rule))).collect();
    html! {
        @if !told.is_empty() {
            ul.rules aria-label=(lang.of(&members::RULES)) {
                @for (text, rule) in told {
                    li {
                        span lang=[lang.tag_of(&text)] { (text) "." }
                        @if !rule.because.is_empty() { " " span.because lang=[lang.tag_of(rule.because)] { (rule.because) } }
                        @if rule.level == tc3::Level::Warn { " " (lang.of(&members::WARNING)) }
                    }
                }
            }
        }
    }
}
