//! Newer facts of a service under what is said of it: overlays and what names told stay where they still fit.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use tc3::{Encoding, Streams};
use tc3_spec::{Action, Kind, Member, MemberPath, Object, ResourceKind, Service};

use crate::docs::Docs;
use crate::error::SpecError;
use crate::load::over;
use crate::merge::merge_what_fits;
use crate::read::codes::Codes;
use crate::read::facts::{ActionFacts, Facts, Members};
use crate::read::files::Files;
use crate::read::overlay::ServiceOverlay;
use crate::read::source::Source;
use crate::read::word::Word;
use crate::rules::Rules;

/// A version of a service by newer facts, beside what was known of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Renewed {
    /// The service.
    pub service: Service,
    /// The actions that were not known, sorted.
    pub new: Vec<String>,
    /// Those that take or answer something else, sorted.
    pub changed: Vec<String>,
    /// Those that were known and are not in the facts, sorted.
    pub lost: Vec<String>,
    /// Whether the facts look older: they know no action more, and fewer actions or members.
    pub is_older: bool,
    /// What was said of the service and does not fit any more.
    pub passed_over: Vec<SpecError>,
}

/// Puts facts in place of those of a service. None where they say the same. Without a base all of it is new; `is_recommended` says
/// then whether it goes without its date.
pub(crate) fn renew(base: Option<&Service>, mut facts: Facts, is_recommended: bool) -> Option<Renewed> {
    let known = match base {
        Some(base) => Facts::of_service(base),
        None => Facts::new(&*facts.service, &*facts.short_name, &*facts.version),
    };
    base.into_iter().for_each(|base| keep_decided(&mut facts, base));
    facts.actions.sort_by(|(one, _), (other, _)| one.cmp(other));
    facts.objects.sort_by(|(one, _), (other, _)| one.cmp(other));
    if (&known.short_name, &known.actions, &known.objects) == (&facts.short_name, &facts.actions, &facts.objects) {
        return None;
    }
    let names = |of: &Facts, other: &Facts| -> Vec<String> {
        of.actions.iter().filter(|(name, _)| other.actions.find(name).is_none()).map(|(name, _)| name.clone()).collect()
    };
    let (new, lost) = (names(&facts, &known), names(&known, &facts));
    let is_changed = |name: &&String| reached(&known, name).is_some_and(|before| reached(&facts, name) != Some(before));
    let changed = facts.actions.iter().map(|(name, _)| name).filter(is_changed).cloned().collect();
    let is_older = new.is_empty() && (!lost.is_empty() || facts.counts().members < known.counts().members);
    let (files, rules) = match base.map(|base| (over::restated(base), base)) {
        Some((Ok(files), base)) => (Files { facts, ..files }, Rules::default().over(base)),
        _ => (alone(facts, is_recommended), Rules::default()),
    };
    let (mut service, passed_over) = merge_what_fits(&files, &rules, &Docs::default());
    // An enum that no member has is among what does not fit.
    let used: HashSet<_> = service.members().filter_map(|(_, member)| member.enumeration).collect();
    service.enums.retain(|found| used.contains(found.name));
    service.kinds = base.map_or(Vec::new(), |base| kinds(base, &service));
    Some(Renewed { service, new, changed, lost, is_older, passed_over })
}

/// What was decided of known actions, and is no fact of upstream's alone: what the body of an octet stream is, and whether there is
/// a stream of events.
fn keep_decided(facts: &mut Facts, base: &Service) {
    for (name, action) in facts.actions.iter_mut() {
        let Some(known) = base.action(name) else { continue };
        action.streams = known.info.streams != Streams::Never;
        let is_body = |member: &&Member| known.info.encoding == Encoding::OctetStream && member.kind == Kind::Binary;
        for body in known.request.members.iter().filter(is_body) {
            if action.request.find(body.name).is_none() {
                action.request.push((body.name.to_owned(), Word::of(body)));
            }
        }
    }
}

/// The kinds of resources that were known, as far as all that they name is still there.
fn kinds(base: &Service, service: &Service) -> Vec<&'static ResourceKind> {
    let has = |action: &str, look: &dyn Fn(&Action) -> bool| service.action(action).is_some_and(look);
    let takes = |action: &str, member: &str| has(action, &|action| action.request.member(member).is_some());
    let answers = |action: &str, path: MemberPath| has(action, &|action| is_there(action.response, path));
    let fits = |kind: &&&ResourceKind| {
        let is_made = |action: &Action, at: MemberPath| {
            is_there(if kind.is_named { action.request } else { action.response }, at)
        };
        kind.makes.iter().all(|made| has(made.action, &|action| is_made(action, made.at)))
            && kind
                .lists
                .iter()
                .all(|list| answers(list.action, list.items) && list.by.is_none_or(|member| takes(list.action, member)))
            && kind
                .shows
                .iter()
                .all(|show| takes(show.action, show.by) && (show.at.is_empty() || answers(show.action, show.at)))
            && kind.changes.iter().chain(&kind.ends).all(|naming| takes(naming.action, naming.by))
            && kind.states.iter().all(|states| {
                let object = service.objects.iter().find(|object| object.name == states.object);
                object.is_some_and(|object| object.member(states.member).is_some())
            })
    };
    let mut kept: Vec<_> = base.kinds.iter().filter(fits).copied().collect();
    let names: Vec<_> = kept.iter().map(|kind| kind.name).collect();
    kept.retain(|kind| kind.parents.iter().all(|parent| names.contains(&parent.kind)));
    kept
}

/// Whether there are all members of a path, be it through lists.
fn is_there(object: &'static Object, path: MemberPath) -> bool {
    let mut around = Some(object);
    path.iter().all(|name| {
        let member = around.and_then(|object| object.member(name));
        around = member.and_then(Member::object);
        member.is_some()
    })
}

/// An action with the objects that it reaches.
fn reached<'f>(facts: &'f Facts, action: &str) -> Option<(&'f ActionFacts, BTreeMap<&'f str, &'f Members>)> {
    let action = facts.actions.find(action)?;
    let mut open = vec![&action.request, &action.response];
    let mut objects = BTreeMap::new();
    while let Some(members) = open.pop() {
        for name in members.iter().filter_map(|(_, word)| word.kind.object_name()) {
            if let Some(found) = facts.objects.find(name)
                && objects.insert(name.as_str(), found).is_none()
            {
                open.push(found);
            }
        }
    }
    Some((action, objects))
}

/// The files of a service of which nothing is said.
fn alone(facts: Facts, recommended: bool) -> Files {
    let source = || Source::empty(Path::new(""));
    Files {
        facts_source: source(),
        facts,
        recommended,
        service_source: source(),
        service: ServiceOverlay::default(),
        actions: Vec::new(),
        codes: Codes::default(),
        common_codes: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{FACTS, MOVE, SERVICE, api_spec, load_files};

    fn demo() -> Service {
        load_files(&[("overlay/_service.json", SERVICE), ("overlay/Move.json", MOVE)]).unwrap()
    }

    /// What overlays decide of a known action is not taken for something that upstream changed.
    #[test]
    fn facts_that_are_known_are_nothing_new() {
        for service in crate::load(&api_spec()).unwrap() {
            let file = api_spec().join(service.name).join(service.version).join("facts.json");
            let facts = Facts::parse(&std::fs::read_to_string(file).unwrap()).unwrap();
            assert!(renew(Some(&service), facts, false).is_none(), "{} {}", service.name, service.version);
            assert_eq!(kinds(&service, &service), service.kinds);
        }
    }

    #[test]
    fn what_is_said_stays_where_it_still_fits() {
        let facts = Facts::parse(&FACTS.replace("\"Note\"", "\"Remark\"")).unwrap();
        let found = renew(Some(&demo()), facts, false).unwrap();
        assert_eq!((found.new.len(), found.lost.len()), (0, 0));
        assert_eq!(found.changed, ["Move"]);
        assert!(found.passed_over.iter().any(|told| told.to_string().contains("Note")), "{:?}", found.passed_over);
        let (known, now) = (demo(), found.service);
        let action = now.action("Move").unwrap();
        assert!(action.request.member("Remark").is_some() && action.request.member("Note").is_none());
        assert_eq!(action.doc, known.action("Move").unwrap().doc);
        assert_eq!(action.info.effect, known.action("Move").unwrap().info.effect);
    }

    #[test]
    fn what_knows_less_and_nothing_more_looks_older() {
        let mut facts = Facts::parse(FACTS).unwrap();
        facts.actions.retain(|(name, _)| name != "Look");
        let found = renew(Some(&demo()), facts.clone(), false).unwrap();
        assert!(found.is_older && found.lost == ["Look"]);
        let look = Facts::parse(FACTS).unwrap().actions.find("Look").unwrap().clone();
        facts.actions.push(("LookAgain".to_owned(), look));
        let found = renew(Some(&demo()), facts, false).unwrap();
        assert!(!found.is_older && found.lost == ["Look"] && found.new == ["LookAgain"]);
    }

    #[test]
    fn kinds_of_resources_stay_as_far_as_all_that_they_name_is_there() {
        let service = crate::load_service(&api_spec().join("vpc/2017-03-12")).unwrap();
        let mut facts = Facts::of_service(&service);
        let gone = service.kinds[0].ends[0].action;
        facts.actions.retain(|(name, _)| name != gone);
        let found = renew(Some(&service), facts, false).unwrap();
        assert!(!found.service.kinds.is_empty() && found.service.kinds.len() < service.kinds.len());
        assert!(found.service.kinds.iter().all(|kind| kind.ends.iter().all(|naming| naming.action != gone)));
    }

    #[test]
    fn without_a_base_all_is_new() {
        let found = renew(None, Facts::parse(FACTS).unwrap(), true).unwrap();
        assert!(found.service.recommended && found.changed.is_empty() && found.passed_over.is_empty());
        assert_eq!(found.new.len(), found.service.actions.len());
    }
}
