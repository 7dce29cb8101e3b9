//! What is printed, key by key.

use serde::Serialize;
use serde_json::value::RawValue;
use tc3::{Effect, Encoding, Hosts, RegionUse};
use tc3_bindgen::restate::{self, PagingForm, RuleOverlay, StreamsOverlay, WaiterForm};
use tc3_spec::{Action, Catalogue, Enumeration, Example, Intent, Member, Object, ServiceEntry, Status, reached};

use super::value::{LiteralForm, Pairs};

/// A version of a service.
#[derive(Serialize)]
pub(super) struct ServiceForm<'s> {
    service: &'static str,
    short_name: &'static str,
    version: &'static str,
    recommended: bool,
    versions: Vec<&'static str>,
    title: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    doc: &'static str,
    #[serde(rename = "crate")]
    crate_name: &'static str,
    actions: Vec<&'static str>,
    objects: Vec<&'static str>,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    enums: Pairs<EnumForm>,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    errors: Pairs<&'static str>,
    /// What upstream lists.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    error_codes: &'s [&'static str],
}

impl<'s> ServiceForm<'s> {
    pub(super) fn of(service: &'s ServiceEntry, catalogue: &Catalogue) -> Self {
        Self {
            service: service.name(),
            short_name: service.short_name(),
            version: service.version(),
            recommended: service.is_recommended(),
            versions: catalogue.versions(service.name()).map(ServiceEntry::version).collect(),
            title: service.title(),
            doc: service.doc(),
            crate_name: service.crate_name(),
            actions: service.actions().collect(),
            objects: service.objects().collect(),
            enums: enums(service, service.enums()),
            errors: Pairs(service.errors().to_vec()),
            error_codes: service.codes(),
        }
    }
}

/// An action, with the objects and enums that it reaches.
#[derive(Serialize)]
pub(super) struct ActionForm {
    service: &'static str,
    version: &'static str,
    action: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    doc: &'static str,
    status: &'static str,
    signed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    encoding: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hosts: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    streams: Option<StreamsOverlay>,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    effect: Option<&'static str>,
    /// Where the effect comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    effect_from: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    confirm_with: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paging: Option<PagingForm>,
    /// Where the paging comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    paging_from: Option<&'static str>,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    waiters: Pairs<WaiterForm>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rate_limit: Option<RateForm>,
    request: ObjectForm,
    response: ObjectForm,
    #[serde(skip_serializing_if = "Option::is_none")]
    intent: Option<IntentForm>,
    objects: Pairs<ObjectForm>,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    enums: Pairs<EnumForm>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    errors: &'static [&'static str],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    examples: Vec<ExampleForm>,
}

impl ActionForm {
    pub(super) fn of(service: &ServiceEntry, action: &'static Action) -> Self {
        let info = &action.info;
        let roots = [action.request, action.response];
        let objects = by_name(reached(roots));
        let all = || objects.iter().copied().chain(roots);
        Self {
            service: service.name(),
            version: service.version(),
            action: action.name,
            doc: action.doc,
            status: match action.status {
                Status::Online => "online",
                Status::Deprecated => "deprecated",
                Status::Offline => "offline",
            },
            signed: info.signed,
            encoding: match info.encoding {
                Encoding::Json => None,
                Encoding::Multipart => Some("multipart"),
                Encoding::OctetStream => Some("octet_stream"),
            },
            hosts: match info.hosts {
                Hosts::Usual => None,
                Hosts::Ai => Some("ai"),
            },
            streams: restate::streams(info.streams),
            region: match info.region {
                RegionUse::Needed => Some("needed"),
                RegionUse::NotNeeded => Some("not_needed"),
                RegionUse::Unknown => None,
            },
            effect: match info.effect {
                Effect::Read => Some("read"),
                Effect::Idempotent => Some("idempotent"),
                Effect::Change => Some("change"),
                Effect::Unknown => None,
            },
            effect_from: match info.effect {
                Effect::Unknown => None,
                Effect::Read if action.is_effect_derived => Some("name"),
                Effect::Idempotent if action.is_effect_derived => Some("member"),
                Effect::Read | Effect::Idempotent | Effect::Change => Some("overlay"),
            },
            confirm_with: info.confirm_with,
            paging: action.paging.as_ref().map(restate::paging),
            paging_from: action.paging.map(|_| if action.is_paging_derived { "name" } else { "overlay" }),
            waiters: Pairs(action.waiters.iter().map(|found| (found.name, restate::waiter(found))).collect()),
            rate_limit: info.rate_limit.map(|per_second| RateForm { per_second }),
            request: ObjectForm::of(action.request),
            response: ObjectForm::of(action.response),
            intent: action.intent.as_ref().map(IntentForm::of),
            enums: enums_of(service, all()),
            objects: Pairs(objects.iter().map(|object| (object.name, ObjectForm::of(object))).collect()),
            errors: &action.errors,
            examples: action.examples.iter().map(ExampleForm::of).collect(),
        }
    }
}

#[derive(Serialize)]
struct RateForm {
    per_second: u32,
}

/// A data object, with the objects and enums that it reaches.
#[derive(Serialize)]
pub(super) struct DataForm {
    service: &'static str,
    version: &'static str,
    object: &'static str,
    #[serde(flatten)]
    form: ObjectForm,
    objects: Pairs<ObjectForm>,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    enums: Pairs<EnumForm>,
}

impl DataForm {
    pub(super) fn of(service: &ServiceEntry, object: &'static Object) -> Self {
        let mut objects = by_name(reached([object]));
        objects.retain(|reached| reached.name != object.name);
        Self {
            service: service.name(),
            version: service.version(),
            object: object.name,
            form: ObjectForm::of(object),
            enums: enums_of(service, objects.iter().copied().chain([object])),
            objects: Pairs(objects.iter().map(|object| (object.name, ObjectForm::of(object))).collect()),
        }
    }
}

/// A request, an answer, or a data object.
#[derive(Serialize)]
struct ObjectForm {
    #[serde(skip_serializing_if = "str::is_empty")]
    doc: &'static str,
    members: Pairs<MemberForm>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rules: Vec<RuleOverlay>,
}

impl ObjectForm {
    fn of(object: &'static Object) -> Self {
        Self {
            doc: object.doc,
            members: Pairs(object.members.iter().map(|member| (member.name, MemberForm::of(member))).collect()),
            rules: restate::rules(object),
        }
    }
}

#[derive(Serialize)]
struct MemberForm {
    #[serde(rename = "type")]
    kind: String,
    #[serde(skip_serializing_if = "is_false")]
    required: bool,
    #[serde(skip_serializing_if = "is_false")]
    always: bool,
    #[serde(skip_serializing_if = "is_false")]
    nullable: bool,
    #[serde(skip_serializing_if = "is_false")]
    sensitive: bool,
    #[serde(rename = "enum", skip_serializing_if = "Option::is_none")]
    enumeration: Option<&'static str>,
    #[serde(skip_serializing_if = "is_false")]
    closed: bool,
    #[serde(skip_serializing_if = "is_false")]
    undocumented: bool,
    #[serde(skip_serializing_if = "str::is_empty")]
    doc: &'static str,
}

impl MemberForm {
    fn of(member: &Member) -> Self {
        let Member { required, always, nullable, sensitive, enumeration, closed, undocumented, doc, .. } = *member;
        let kind = member.kind.to_string();
        Self { kind, required, always, nullable, sensitive, enumeration, closed, undocumented, doc }
    }
}

#[derive(Serialize)]
struct EnumForm {
    #[serde(skip_serializing_if = "str::is_empty")]
    doc: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    values: Vec<ValueForm>,
}

#[derive(Serialize)]
struct ValueForm {
    value: LiteralForm,
    name: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    doc: &'static str,
}

impl EnumForm {
    fn of(found: &Enumeration) -> Self {
        let values = found.values.iter().map(|value| ValueForm {
            value: LiteralForm(value.value),
            name: value.name,
            doc: value.doc,
        });
        Self { doc: found.doc, kind: found.kind.word(), values: values.collect() }
    }
}

/// What can be meant by an action, and the members that it takes.
#[derive(Serialize)]
struct IntentForm {
    #[serde(rename = "type")]
    name: &'static str,
    on: &'static str,
    variants: Pairs<Vec<&'static str>>,
}

impl IntentForm {
    fn of(intent: &Intent) -> Self {
        let variants = intent.variants.iter().map(|variant| (variant.value.name, variant.members.clone()));
        Self { name: intent.name, on: intent.on, variants: Pairs(variants.collect()) }
    }
}

#[derive(Serialize)]
struct ExampleForm {
    title: &'static str,
    request: Box<RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    response: Option<Box<RawValue>>,
}

impl ExampleForm {
    fn of(example: &Example) -> Self {
        // Examples are JSON: overlays with others are not read.
        let json = |text: &str| RawValue::from_string(text.to_owned()).ok();
        Self {
            title: example.title,
            request: json(example.request).unwrap_or_default(),
            response: json(example.response),
        }
    }
}

fn by_name(mut objects: Vec<&'static Object>) -> Vec<&'static Object> {
    objects.sort_unstable_by_key(|object| object.name);
    objects
}

fn enums(service: &ServiceEntry, names: impl Iterator<Item = &'static str>) -> Pairs<EnumForm> {
    Pairs(names.filter_map(|name| Some((name, EnumForm::of(service.enumeration(name)?)))).collect())
}

/// The enums of the members of these, sorted by name.
fn enums_of(service: &ServiceEntry, objects: impl Iterator<Item = &'static Object>) -> Pairs<EnumForm> {
    let mut names: Vec<_> =
        objects.flat_map(|object| &object.members).filter_map(|member| member.enumeration).collect();
    names.sort_unstable();
    names.dedup();
    enums(service, names.into_iter())
}

fn is_false(mark: &bool) -> bool {
    !mark
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::commands::testing;

    /// A rule that is left out would be taken for one that does not hold.
    #[test]
    fn every_rule_is_shown_by_its_kind() {
        let kinds = [
            "required_when",
            "requires",
            "exactly_one_of",
            "at_least_one_of",
            "at_most_one_of",
            "range",
            "length",
            "count",
        ];
        let mut shown: Vec<_> = testing::objects().into_iter().flat_map(restate::rules).collect();
        let closed = |rule: &&&tc3::Rule| matches!(rule.kind, tc3::RuleKind::Closed { .. });
        let rules = testing::rules();
        assert_eq!(shown.len() + rules.iter().filter(closed).count(), rules.len());
        for rule in shown.drain(..) {
            let form = serde_json::to_value(&rule).unwrap();
            assert_eq!(kinds.iter().filter(|kind| form.get(kind).is_some()).count(), 1, "{form}");
        }
    }

    #[test]
    fn every_way_to_ask_for_a_page_is_shown() {
        let services = testing::services();
        for paging in services.iter().flat_map(|service| &service.actions).filter_map(|action| action.paging) {
            let form = serde_json::to_value(restate::paging(&paging)).unwrap();
            let count = |keys: &[&str]| keys.iter().filter(|key| form.get(key).is_some_and(Value::is_string)).count();
            assert_eq!(count(&["offset", "number", "token"]), 1, "{paging:?}");
            assert_eq!(count(&["has_more", "is_over"]), usize::from(paging.end.is_some()), "{paging:?}");
        }
    }
}
