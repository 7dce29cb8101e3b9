//! What is odd about the published metadata, counted over all services: each rule that handles an oddity is held to
//! every case of it. The figures are those of the package that `api-spec/sources.toml` pins; after an import of a newer
//! one they are counted anew.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use tc3_spec::{Kind, Member, Object, Service, Status, TextForm};

use super::{Pins, Plan, names, plan, reach};
use crate::testing::api_spec;

static SERVICES: LazyLock<Vec<Service>> = LazyLock::new(|| crate::load(&api_spec()).unwrap());

static PLANS: LazyLock<Vec<Plan<'static>>> =
    LazyLock::new(|| SERVICES.iter().map(|service| plan(service, String::new(), &Pins::default()).unwrap()).collect());

fn service(name: &str, version: &str) -> &'static Service {
    SERVICES.iter().find(|service| service.name == name && service.version == version).unwrap()
}

fn planned(name: &str, version: &str) -> &'static Plan<'static> {
    PLANS.iter().find(|plan| plan.service.name == name && plan.service.version == version).unwrap()
}

/// Every request, response and data object, with its service.
fn objects() -> impl Iterator<Item = (&'static Service, &'static Object)> {
    SERVICES.iter().flat_map(|service| {
        let envelopes = service.actions.iter().flat_map(|action| [action.request, action.response]);
        envelopes.chain(service.objects.iter().copied()).map(move |object| (service, object))
    })
}

fn members() -> impl Iterator<Item = &'static Member> {
    objects().flat_map(|(_, object)| &object.members)
}

/// The structs of all plans, with their services.
fn structs() -> impl Iterator<Item = (&'static Service, &'static super::Struct<'static>)> {
    PLANS.iter().flat_map(|plan| {
        let actions = plan.actions.iter().flat_map(|action| [&action.request, &action.response]);
        actions.chain(plan.objects.iter().map(|object| &object.record)).map(|record| (plan.service, record))
    })
}

#[test]
fn everything_that_is_published_is_here() {
    let actions: usize = SERVICES.iter().map(|service| service.actions.len()).sum();
    let data: usize = SERVICES.iter().map(|service| service.objects.len()).sum();
    // Upstream counts each response's RequestId, which belongs to the envelope here. An overlay adds a member.
    assert_eq!((SERVICES.len(), actions, 2 * actions + data), (300, 16_204, 48_044));
    assert_eq!(members().count() + actions, 217_212);
}

#[test]
fn types_are_those_that_are_known() {
    let mut counts = BTreeMap::<String, usize>::new();
    members().for_each(|member| *counts.entry(word(&member.kind)).or_default() += 1);
    let counts: Vec<_> = counts.iter().map(|(word, count)| (word.as_str(), *count)).collect();
    let expected = [
        // One of them by an overlay.
        ("binary", 3),
        ("bool", 6_625),
        ("date", 117),
        ("datetime", 729),
        ("datetime_iso", 854),
        ("float", 2_411),
        ("int64", 26_732),
        ("list of bool", 6),
        ("list of float", 95),
        ("list of int64", 920),
        ("list of object", 15_377),
        ("list of string", 8_733),
        ("list of uint64", 718),
        ("object", 12_898),
        // Without the RequestId of each response.
        ("string", 121_363 - 16_204),
        ("uint64", 19_631),
    ];
    assert_eq!(counts, expected);
}

fn word(kind: &Kind) -> String {
    match kind {
        Kind::Object(_) => "object".to_owned(),
        Kind::List(element) => format!("list of {}", word(element)),
        Kind::Text(TextForm::String) => "string".to_owned(),
        other => other.to_string(),
    }
}

#[test]
fn keywords_become_fields() {
    let mut raw = 0;
    let mut never_raw = Vec::new();
    for (service, record) in structs() {
        for field in &record.fields {
            raw += usize::from(field.name.starts_with("r#"));
            if field.name == "super_" {
                never_raw.push(format!("{} {}.{}", service.name, record.object.name, field.member.name));
            }
        }
    }
    assert_eq!(never_raw, ["tke Instance.Super", "tke NodePool.Super"]);
    assert_eq!(raw, 1_647 - never_raw.len());
}

#[test]
fn members_that_differ_by_case_alone_are_two_fields() {
    let mut pairs = 0;
    let mut numbered = Vec::new();
    for (service, record) in structs() {
        let mut lower = BTreeMap::<String, usize>::new();
        for field in &record.fields {
            *lower.entry(field.member.name.to_lowercase()).or_default() += 1;
            if field.name.ends_with("_2") {
                numbered.push(format!("{}.{}.{}", service.name, record.object.name, field.member.name));
            }
        }
        pairs += lower.values().filter(|count| **count == 2).count();
        let distinct: BTreeSet<_> = record.fields.iter().map(|field| &field.name).collect();
        assert_eq!(distinct.len(), record.fields.len(), "{}", record.object.name);
    }
    assert_eq!((pairs, numbered.len()), (44, 22), "{numbered:?}");
    // The one pair whose types differ: read without regard to case, one of them would be lost.
    let slow = service("sqlserver", "2018-03-28").action("DescribeSlowlogs").unwrap().response;
    let [one, other] = ["Slowlogs", "SlowLogs"].map(|name| slow.member(name).unwrap().kind.element());
    assert_ne!(one, other);
}

#[test]
fn names_of_unexpected_form_become_rust_names() {
    let is_small = |member: &&Member| member.name.starts_with(|first: char| first.is_ascii_lowercase());
    assert_eq!(members().filter(is_small).map(|member| member.name).collect::<Vec<_>>(), ["hadAutoFixVul"]);
    assert_eq!(names::fields(["hadAutoFixVul"].into_iter(), |_| None), ["had_auto_fix_vul"]);
    let irregular = objects().filter(|(_, object)| object.name.contains('_')).map(|(service, object)| {
        let plan = planned(service.name, service.version);
        let record = plan.objects.iter().find(|found| found.record.object.name == object.name).unwrap();
        record.record.type_name.as_str()
    });
    assert_eq!(irregular.collect::<Vec<_>>(), ["GetWsTokenReqLabel", "TopicSimplification"]);
}

/// Types that are called as the prelude's are named by their full paths wherever they are used; the corpus compiles.
#[test]
fn types_may_be_called_as_those_of_the_prelude() {
    let mut found = BTreeMap::<&str, usize>::new();
    for plan in PLANS.iter() {
        for object in &plan.objects {
            let name = object.record.object.name;
            if ["Box", "Error", "Option", "Result", "Value"].contains(&name) {
                *found.entry(name).or_default() += 1;
                // `Error` is what a core crate passes on from tc3.
                let expected = if name == "Error" { "ErrorObject" } else { name };
                assert_eq!(object.record.type_name, expected, "{}", plan.service.name);
            }
        }
    }
    assert_eq!(
        found.into_iter().collect::<Vec<_>>(),
        [("Box", 1), ("Error", 2), ("Option", 4), ("Result", 4), ("Value", 2)]
    );
}

#[test]
fn structs_that_contain_themselves_are_boxed_and_those_in_lists_are_not() {
    let boxed: BTreeSet<_> = structs()
        .filter(|(_, record)| record.fields.iter().any(|field| field.boxed))
        .map(|(service, record)| format!("{}.{}", service.name, record.object.name))
        .collect();
    let expected = [
        "cls.EscalateNoticeInfo",
        "cngw.CNAPIGwMCPToolParam",
        "databuddy.WorkflowTask",
        "databuddy.WorkflowTaskNodeBrief",
        "oceanus.JobConfig",
    ];
    assert_eq!(boxed.into_iter().collect::<Vec<_>>(), expected);
    // A boxed field is never plain: a value without an end could not be made.
    let plain = structs().flat_map(|(_, record)| &record.fields).filter(|field| field.boxed && field.carrier.plain);
    assert_eq!(plain.count(), 0);
}

#[test]
fn objects_called_as_an_action_or_what_is_passed_on_give_way() {
    let (mut as_action, mut as_envelope) = (Vec::new(), 0);
    for plan in PLANS.iter() {
        let service = plan.service;
        for object in &plan.objects {
            let name = object.record.object.name;
            as_envelope += usize::from(name.ends_with("Request") || name.ends_with("Response"));
            if service.action(name).is_some() {
                assert_eq!(object.record.type_name, format!("{name}Object"));
                as_action.push(format!("{} {name}", service.name));
            }
        }
        let records = plan.actions.iter().flat_map(|action| [&action.request, &action.response]);
        let names: Vec<_> = records.chain(plan.objects.iter().map(|object| &object.record)).collect();
        let distinct: BTreeSet<_> = names.iter().map(|record| record.type_name.as_str()).collect();
        assert_eq!(distinct.len(), names.len(), "{}", service.name);
    }
    assert_eq!((as_action.len(), as_envelope), (42, 44), "{as_action:?}");
}

/// On disks that do not tell `a.rs` from `A.rs` too.
#[test]
fn every_file_of_a_crate_has_a_name_of_its_own() {
    for plan in PLANS.iter() {
        let actions: Vec<_> = plan.actions.iter().map(|action| action.module.to_lowercase()).collect();
        let objects: Vec<_> = plan.objects.iter().map(|object| object.module.to_lowercase()).collect();
        for modules in [actions, objects] {
            assert_eq!(modules.iter().collect::<BTreeSet<_>>().len(), modules.len(), "{}", plan.service.name);
        }
        let methods: BTreeSet<_> = plan.actions.iter().map(|action| &action.method).collect();
        assert_eq!(methods.len(), plan.actions.len(), "{}", plan.service.name);
    }
    let crates: BTreeSet<_> = SERVICES.iter().map(|service| service.crate_name).collect();
    assert_eq!(crates.len(), SERVICES.len());
}

#[test]
fn what_is_empty_is_known_to_be() {
    let requests = SERVICES.iter().flat_map(|service| &service.actions);
    let (mut empty_requests, mut only_id) = (0, 0);
    for action in requests {
        empty_requests += usize::from(action.request.members.is_empty());
        only_id += usize::from(action.response.members.is_empty());
    }
    let plain = SERVICES.iter().flat_map(|service| &service.objects).filter(|object| object.members.is_empty()).count();
    assert_eq!((empty_requests, only_id, plain), (591, 4_374, 11));
}

#[test]
fn statuses_and_signatures_are_those_that_are_known() {
    let actions = || SERVICES.iter().flat_map(|service| &service.actions);
    let with = |status| actions().filter(|action| action.status == status).count();
    assert_eq!((with(Status::Deprecated), with(Status::Offline)), (188, 26));
    let unsigned: Vec<_> = actions().filter(|action| !action.info.signed).map(|action| action.name).collect();
    assert_eq!(unsigned, ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"]);
}

#[test]
fn bytes_are_sent_by_three_actions() {
    let with_bytes = SERVICES
        .iter()
        .flat_map(|service| &service.actions)
        .filter(|action| action.request.members.iter().any(|member| *member.kind.element() == Kind::Binary));
    let names: Vec<_> = with_bytes.map(|action| action.name).collect();
    assert_eq!(names, ["DescribeQualityScore", "UploadMedicalFile", "UploadLog"]);
}

/// A member of its own is no error of the call; the client tells by the spec.
#[test]
fn answers_may_have_a_member_called_error() {
    let named = SERVICES.iter().flat_map(|service| {
        let own = |action: &&&tc3_spec::Action| action.response.member("Error").is_some();
        service.actions.iter().filter(own).map(|action| format!("{} {}", service.name, action.name))
    });
    let named: Vec<_> = named.collect();
    assert!(named.contains(&"lkeap GetReconstructDocumentResult".to_owned()), "{named:?}");
    assert!(named.contains(&"lkeap GetSplitDocumentResult".to_owned()), "{named:?}");
}

#[test]
fn requests_may_have_members_called_as_common_parameters() {
    let count = |name: &str| {
        let requests = SERVICES.iter().flat_map(|service| &service.actions).map(|action| action.request);
        requests.filter(|request| request.member(name).is_some()).count()
    };
    assert_eq!(["Language", "SecretId", "Nonce"].map(count), [5, 2, 1]);
}

#[test]
fn services_with_too_many_actions_have_groups() {
    let grouped: Vec<_> = PLANS.iter().filter(|plan| plan.features.are_groups).map(|plan| plan.service.name).collect();
    assert_eq!(grouped, ["csip", "cwp", "dlc", "tcss", "vpc", "wedata"]);
    for plan in PLANS.iter() {
        let features = plan.features.actions.len();
        assert!(features + 3 <= 300, "{} has {features} features", plan.service.name);
    }
}

/// The gate of an object is the closure over every action that reaches it, whichever way.
#[test]
fn an_object_is_there_with_every_action_that_reaches_it() {
    for name in [("csip", "2022-11-21"), ("teo", "2022-09-01"), ("cls", "2020-10-16")] {
        let plan = planned(name.0, name.1);
        let uses = reach::uses(plan.service);
        for object in &plan.objects {
            let reached_by = &uses[object.record.object.name].actions;
            let enabled: BTreeSet<_> = object.gate.iter().flat_map(|gate| &plan.features.actions[gate]).collect();
            assert!(reached_by.iter().all(|action| enabled.contains(action)), "{}", object.record.object.name);
            assert!(
                object.gate.iter().all(|gate| plan.features.actions[gate].iter().any(|one| reached_by.contains(one)))
            );
        }
    }
}

#[test]
fn some_services_have_versions_and_the_recommended_one_is_not_always_the_newest() {
    let mut versions = BTreeMap::<_, Vec<_>>::new();
    for service in SERVICES.iter() {
        versions.entry(service.name).or_default().push(service);
    }
    versions.retain(|_, versions| versions.len() > 1);
    let recommended = |versions: &[&Service]| versions.iter().filter(|service| service.recommended).count();
    assert!(versions.values().all(|versions| recommended(versions) == 1));
    let is_older = |versions: &[&Service]| versions.last().is_some_and(|newest| !newest.recommended);
    let older: Vec<_> = versions.iter().filter(|(_, versions)| is_older(versions)).map(|(name, _)| *name).collect();
    assert_eq!((versions.len(), older), (34, vec!["antiddos", "es", "monitor", "tke", "vod"]));
}
