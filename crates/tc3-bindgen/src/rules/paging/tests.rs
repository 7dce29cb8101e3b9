use tc3::Effect;
use tc3_spec::{Kind, MemberPath, PageEnd, PageStart, Service};

use super::names::is_number;
use super::*;
use crate::load;
use crate::testing::{Folder, api_spec};

const FACTS: &str = r#"{
  "service": "demo", "short_name": "dm", "version": "2024-01-02",
  "actions": {
    "CreateThings": {"request": {"Offset": "int64", "Limit": "int64"}, "response": {"Things": "[Thing]"}},
    "ListDeep": {
      "request": {"Filter": "Filter", "Name": "string"},
      "response": {"Data": "Part", "Count": "int64"}
    },
    "ListLogs": {
      "request": {"Context": "string", "Count": "int64"},
      "response": {"Context": "string", "ListOver": "bool", "Logs": "[string]"}
    },
    "ListNames": {"request": {"Page": "string", "PageSize": "string"}, "response": {"Names": "[string]", "Total": "string"}},
    "ListNext": {
      "request": {"PageToken": "string", "Offset": "int64", "Limit": "int64", "MaxResults": "int64"},
      "response": {"Data": "Part", "NextPageToken": "string", "HasMore": "uint64"}
    },
    "ListOne": {"request": {"Name": "string", "Cursor": "string"}, "response": {"Things": "[Thing]"}},
    "ListSizes": {"request": {"Limit": "int64"}, "response": {"Things": "[Thing]"}},
    "ListText": {"request": {"Offset": "int64"}, "response": {"Text": "string"}},
    "ListThings": {
      "request": {"Offset": "uint64", "Limit": "uint64"},
      "response": {"Errors": "[string]", "Things": "[Thing]", "TotalCount": "uint64"}
    },
    "ListTwo": {
      "request": {"Offset": "int64", "Limit": "int64"},
      "response": {"Ones": "[Thing]", "Others": "[Thing]", "Total": "int64", "TotalCount": "int64"}
    }
  },
  "objects": {
    "Filter": {"Offset": "int64", "Limit": "int64"},
    "Part": {"Items": "[Thing]", "Total": "int64", "Labels": "[string]"},
    "Thing": {"Id": "string", "Part": "Named", "Parts": "[Thing]"},
    "Named": {"Name": "string"}
  }
}"#;

const WORDS: &str = r#""words": {
  "offset": ["Offset"], "number": ["Page"], "token": ["PageToken", "Context", "Cursor"],
  "size": ["Limit", "PageSize", "MaxResults"], "size_beside": ["Count"],
  "items": ["Items"], "total": ["Total", "TotalCount"], "has_more": ["HasMore"], "is_over": ["ListOver"],
  "id": ["Id", "ID"], "shared_id": ["EventId"], "any_list": ["Rows"]
}"#;

/// The demo service with these decisions.
fn folder(decided: &str) -> Folder {
    let folder = Folder::new(&[("facts.json", FACTS)]);
    std::fs::write(folder.root().join("effects.json"), r#"{"reads": ["List"], "odd": []}"#).unwrap();
    std::fs::write(folder.root().join("paging.json"), format!("{{{WORDS}, \"decided\": [{decided}]}}")).unwrap();
    folder
}

fn service(decided: &str) -> Service {
    load(folder(decided).root()).unwrap().remove(0)
}

/// What is said of an action, with paths as they are written in an overlay.
fn told(decided: &str, action: &str) -> String {
    let folder = folder(decided);
    let service = load(folder.root()).unwrap().remove(0);
    let rules = PagingRules::read(folder.root()).unwrap();
    let found = service.action(action).unwrap();
    let verdict = rules.derive("demo", found.name, found.request, found.response);
    match verdict {
        PagingVerdict::Paged(paging) => {
            assert_eq!((found.paging, found.is_paging_derived), (Some(paging), true));
            paging.sentences("").to_string()
        }
        PagingVerdict::Whole(why) => format!("whole {why:?}"),
        PagingVerdict::Undecided(why) => why.to_owned(),
    }
}

#[test]
fn names_tell_what_asks_and_what_answers() {
    let all = "Answers a page at a time: ";
    for (action, expected) in [
        (
            "ListThings",
            "Offset and Limit ask; Things has the items, Id tells them apart, TotalCount says how many there are.",
        ),
        (
            "ListLogs",
            "Context and Count ask with Context of the answer before; Logs has the items, ListOver whether they end here.",
        ),
        (
            "ListDeep",
            "Filter.Offset and Filter.Limit ask; Data.Items has the items, Id tells them apart, Data.Total says how many \
             there are.",
        ),
    ] {
        assert_eq!(told("", action), format!("{all}{expected}"));
    }
}

#[test]
fn what_is_doubtful_stays_undecided() {
    for (action, expected) in [
        ("ListNames", "It is not known whether its pages are counted from 0 or from 1."),
        ("ListNext", "Several members of its request ask for a part."),
        ("ListTwo", "Its answer has several lists, and no name tells which has the items."),
        ("ListText", "Its answer has no list."),
        ("ListSizes", "Its request takes a size, and no member that is known to say where a part begins."),
        ("ListOne", "whole None"),
    ] {
        assert_eq!(told("", action), expected, "{action}");
    }
    let create = service("");
    let create = create.action("CreateThings").unwrap();
    assert_eq!((create.info.effect, create.paging), (Effect::Unknown, None), "a change is never paged");
}

#[test]
fn decisions_come_before_the_rule() {
    let part = |key: &str, action: &str| format!(r#"{{"because": "B.", {key}, "actions": ["demo.{action}"]}}"#);
    let pick = |picks: &str, action: &str| format!(r#"{{"because": "B.", "picks": {{"demo.{action}": {{{picks}}}}}}}"#);
    let in_number = "Page and PageSize ask, with pages counted from 0; Names has the items, Total says";
    for (decided, action, expected) in [
        (part(r#""first": 0"#, "ListNames"), "ListNames", in_number),
        (
            part(r#""first": 1"#, "ListThings"),
            "ListThings",
            "Offset and Limit ask, with pages counted from 1; Things has",
        ),
        (
            part(r#""no_total": true"#, "ListThings"),
            "ListThings",
            "Offset and Limit ask; Things has the items, Id tells them apart.",
        ),
        (
            part(r#""no_key": true"#, "ListThings"),
            "ListThings",
            "Offset and Limit ask; Things has the items, TotalCount says how many there are. Items that move meanwhile",
        ),
        (
            pick(r#""key": "Part.Name""#, "ListThings"),
            "ListThings",
            "Offset and Limit ask; Things has the items, Part.Name tells them apart, TotalCount says",
        ),
        (
            pick(r#""items": "Others""#, "ListTwo"),
            "ListTwo",
            "Offset and Limit ask; Others has the items, Id tells them apart.",
        ),
        (
            pick(r#""items": "Ones", "total": "Total""#, "ListTwo"),
            "ListTwo",
            "Offset and Limit ask; Ones has the items, Id tells them apart, Total says how many there are.",
        ),
        (
            pick(r#""items": "Errors""#, "ListThings"),
            "ListThings",
            "Offset and Limit ask; Errors has the items, TotalCount",
        ),
    ] {
        let told = told(&decided, action);
        assert!(told.starts_with(&format!("Answers a page at a time: {expected}")), "{told}");
    }
    assert_eq!(told(&part(r#""paged": "no""#, "ListThings"), "ListThings"), r#"whole Some("B.")"#);
    assert_eq!(told(&part(r#""paged": "unknown""#, "ListThings"), "ListThings"), "B.");
    let sizes = "Several members of its request could say how many items a part has.";
    assert_eq!(told(&pick(r#""ask": "PageToken""#, "ListNext"), "ListNext"), sizes);
    assert_eq!(
        told(&pick(r#""ask": "PageToken", "size": "MaxResults""#, "ListNext"), "ListNext"),
        "Answers a page at a time: PageToken and MaxResults ask with NextPageToken of the answer before; Data.Items has \
         the items, Id tells them apart, Data.Total says how many there are, HasMore whether more follow."
    );
}

/// The key of a list with this name, of items of this type with these members, by an action with this request.
fn key(action: &str, request: &str, list: &str, item: &str, members: &str) -> Option<String> {
    let facts = format!(
        r#"{{
          "service": "demo", "short_name": "dm", "version": "2024-01-02",
          "actions": {{"{action}": {{"request": {{"Offset": "int64"{request}}}, "response": {{"{list}": "[{item}]"}}}}}},
          "objects": {{"{item}": {{{members}}}}}
        }}"#
    );
    let folder = Folder::new(&[("facts.json", &facts)]);
    std::fs::write(folder.root().join("effects.json"), r#"{"reads": ["List"], "odd": []}"#).unwrap();
    std::fs::write(folder.root().join("paging.json"), format!("{{{WORDS}, \"decided\": []}}")).unwrap();
    let service = load(folder.root()).unwrap().remove(0);
    service.action(action).unwrap().paging.unwrap().key.map(|path| path.join("."))
}

#[test]
fn the_id_of_what_a_list_is_of_tells_its_items_apart() {
    let ids =
        |names: &str| names.split(' ').map(|name| format!(r#""{name}": "string""#)).collect::<Vec<_>>().join(", ");
    for (action, list, item, names, expected) in [
        ("ListVpcs", "VpcSet", "Vpc", "VpcId Name", Some("VpcId")),
        ("ListSubnets", "SubnetSet", "Subnet", "VpcId Name", None),
        ("ListSubnets", "SubnetSet", "Subnet", "VpcId SubnetID", Some("SubnetID")),
        ("ListPolicies", "Policies", "PolicyInfo", "PolicyId Id", Some("PolicyId")),
        ("ListPolicies", "Policies", "Strategy", "RuleId Id", Some("Id")),
        ("ListPolicies", "Policies", "Strategy", "RuleId UUID Paid", None),
        // The last words of a name will do, unless the item has an id of what stands before them.
        ("ListSecurityGroups", "SecurityGroupSet", "SecurityGroup", "GroupId VpcId", Some("GroupId")),
        ("ListGroupMembers", "GroupMembers", "GroupMember", "GroupId MemberId", None),
        ("ListGroupMembers", "Members", "Member", "GroupId MemberId", Some("MemberId")),
        ("ListGroupMembers", "GroupMembers", "GroupMember", "MemberId Id", Some("Id")),
        // Which of the things are listed is not what is listed.
        ("ListUsersForGroup", "Items", "Group", "GroupId", None),
        ("ListUsersForGroup", "Items", "UserInfo", "GroupId UserId", Some("UserId")),
        // Two names have to agree, and the list's own is one of them, where it says anything.
        ("ListTasks", "Logs", "Task", "TaskId", None),
        ("ListTasks", "Rows", "Task", "TaskId", Some("TaskId")),
        ("ListTasks", "Rows", "Work", "TaskId", None),
        ("ListEvents", "Events", "Event", "EventId", None),
        ("ListTasks", "Tasks", "Task", "TaskId TaskID", None),
    ] {
        let found = key(action, "", list, item, &ids(names));
        assert_eq!(found.as_deref(), expected, "{action} {list} {item} {names}");
    }
    // What is asked for is the same of all.
    let vpc = |request| key("ListVpcs", request, "Vpcs", "Vpc", &ids("VpcId"));
    assert_eq!((vpc(r#", "VpcId": "string!""#), vpc(r#", "VpcId": "string""#)), (None, Some("VpcId".to_owned())));
    assert_eq!(key("ListVpcs", "", "Vpcs", "Vpc", r#""VpcId": "uint64""#).as_deref(), Some("VpcId"));
    assert_eq!(key("ListVpcs", "", "Vpcs", "Vpc", r#""VpcId": "float""#), None);
}

#[test]
fn what_is_decided_in_vain_is_told() {
    let in_vain = |decided: &str| {
        let folder = folder(decided);
        let services = load(folder.root()).unwrap();
        let rules = PagingRules::read(folder.root()).unwrap();
        let owned = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect::<Vec<_>>();
        (owned(rules.vanished(&services)), owned(rules.needless(&services)))
    };
    let fine = r#"{"because": "B.", "first": 0, "actions": ["demo.ListNames"]}"#;
    assert_eq!(in_vain(fine), (vec![], vec![]));
    let gone = r#"{"because": "B.", "first": 0, "actions": ["demo.ListNobody"]}"#;
    assert_eq!(in_vain(gone).0, ["demo.ListNobody"]);
    for (needless, count) in [
        (r#"{"because": "B.", "picks": {"demo.ListThings": {"items": "Things"}}}"#, 1),
        (r#"{"because": "B.", "picks": {"demo.ListTwo": {"items": "Thing"}}}"#, 1),
        (r#"{"because": "B.", "picks": {"demo.ListTwo": {"items": "Ones", "size": "Limit"}}}"#, 1),
        (r#"{"because": "B.", "paged": "no", "actions": ["demo.ListOne", "demo.CreateThings"]}"#, 2),
        (r#"{"because": "B.", "paged": "unknown", "actions": ["demo.ListNames"]}"#, 1),
        (r#"{"because": "B.", "no_total": true, "actions": ["demo.ListLogs"]}"#, 1),
        (r#"{"because": "B.", "no_key": true, "actions": ["demo.ListLogs"]}"#, 1),
        (r#"{"because": "B.", "picks": {"demo.ListThings": {"key": "Name"}}}"#, 1),
    ] {
        let (gone, found) = in_vain(needless);
        assert_eq!((gone.len(), found.len()), (0, count), "{needless}: {found:?}");
    }
}

#[test]
fn a_table_that_contradicts_itself_is_told() {
    let told = |decided: &str| PagingRules::read(folder(decided).root()).unwrap_err().to_string();
    let nothing = told(r#"{"because": "B.", "actions": ["demo.ListThings"]}"#);
    assert!(nothing.contains("decided.0: nothing is decided of demo.ListThings"), "{nothing}");
    let far = told(r#"{"because": "B.", "first": 2, "actions": ["demo.ListThings"]}"#);
    assert!(far.contains("decided.0.first: pages are counted from 0 or from 1"), "{far}");
    let first = r#"{"because": "B.", "first": 0, "actions": ["demo.ListThings"]}"#;
    let twice = told(&format!("{first}, {first}"));
    assert!(twice.contains("decided.1: the decision on demo.ListThings is there twice"), "{twice}");
    let again = told(r#"{"because": "B.", "first": 0, "actions": ["demo.ListOne", "demo.ListOne"]}"#);
    assert!(again.contains("decided.0: the decision on demo.ListOne is there twice"), "{again}");
    let unknown = told(r#"{"because": "B.", "frist": 0, "actions": []}"#);
    assert!(unknown.contains("unknown field `frist`"), "{unknown}");
}

/// Every way to ask and every end, in and out of objects.
#[test]
fn the_catalogue_keeps_paging() {
    let decided = r#"{"because": "B.", "first": 0, "actions": ["demo.ListNames"]},
        {"because": "B.", "first": 1, "actions": ["demo.ListTwo"]},
        {"because": "B.", "picks": {"demo.ListTwo": {"items": "Ones"}}},
        {"because": "B.", "picks": {"demo.ListNext": {"ask": "PageToken", "size": "Limit"}}}"#;
    let service = service(decided);
    let blob = tc3_spec::leak::leak_slice(crate::catalogue::write(std::slice::from_ref(&service)));
    let catalogue = tc3_spec::Catalogue::open(blob).unwrap();
    catalogue.verify().unwrap();
    let entry = catalogue.service("demo").unwrap();
    for action in &service.actions {
        let read = entry.action(action.name).unwrap();
        assert_eq!((read.paging, read.is_paging_derived), (action.paging, action.is_paging_derived), "{}", action.name);
    }
    assert_eq!(service.actions.iter().filter(|action| action.paging.is_some()).count(), 6);
}

#[test]
fn what_is_published_is_paged_as_far_as_it_should_be() {
    let services = load(&api_spec()).unwrap();
    let rules = PagingRules::read(&api_spec()).unwrap();
    assert_eq!((rules.vanished(&services), rules.needless(&services)), (vec![], vec![]));
    let (mut paged, mut keyed) = (0, 0);
    for (service, action) in actions(&services) {
        let Some(paging) = &action.paging else { continue };
        let name = format!("{} {} {}", service.name, service.version, action.name);
        assert_eq!(action.info.effect, Effect::Read, "{name}");
        assert_sound(paging, action, &name);
        paged += 1;
        keyed += usize::from(paging.key.is_some());
    }
    assert!(paged >= 2_600 && keyed >= 1_250, "{paged} {keyed}");
}

/// Every path leads to a member that can be what it is said to be.
fn assert_sound(paging: &Paging, action: &Action, name: &str) {
    let asked = |path: MemberPath| {
        assert!((1..=2).contains(&path.len()), "{name}: {path:?}");
        assert!(is_number(&action.request.member_at(path).unwrap().kind), "{name}: {path:?}");
    };
    let answered = |path: MemberPath| &action.response.member_at(path).unwrap().kind;
    match paging.start {
        PageStart::Offset(member) => asked(member),
        PageStart::Number { member, first } => {
            asked(member);
            assert!(first < 2, "{name}");
        }
        PageStart::Token { ask, next } => {
            asked(ask);
            assert!(is_number(answered(next)), "{name}: {next:?}");
        }
    }
    paging.size.into_iter().for_each(asked);
    assert!(matches!(answered(paging.items), Kind::List(_)), "{name}");
    if let Some(key) = paging.key {
        let item = action.response.member_at(paging.items).unwrap().object().unwrap();
        assert!(is_number(&item.member_at(key).unwrap().kind), "{name}: {key:?}");
    }
    assert!(paging.total.is_none_or(|path| is_number(answered(path))), "{name}");
    if let Some(PageEnd::HasMore(path) | PageEnd::IsOver(path)) = paging.end {
        assert!(matches!(answered(path), Kind::Bool | Kind::Int64 | Kind::Uint64), "{name}");
    }
}

/// Some that were read in upstream's descriptions, one of each kind.
#[test]
fn what_is_known_of_some_is_derived_of_them() {
    let services = load(&api_spec()).unwrap();
    let told = |service: &str, name: &str| {
        let found = services.iter().find(|found| found.name == service && found.recommended).unwrap();
        let paging = found.action(name).unwrap().paging;
        paging.map(|paging| paging.sentences("").to_string().replace("Answers a page at a time: ", ""))
    };
    for (service, name, expected) in [
        (
            "vpc",
            "DescribeVpcs",
            "Offset and Limit ask; VpcSet has the items, VpcId tells them apart, TotalCount says how many there are.",
        ),
        (
            "emr",
            "DescribeInstances",
            "Offset and Limit ask, with pages counted from 0; ClusterList has the items, Id tells them apart, TotalCnt says \
             how many there are.",
        ),
        (
            "cam",
            "ListPolicies",
            "Page and Rp ask, with pages counted from 1; List has the items, PolicyId tells them apart, TotalNum says how \
             many there are.",
        ),
        (
            "organization",
            "ListUsers",
            "NextToken and MaxResults ask with NextToken of the answer before; Users has the items, UserId tells them apart, \
             TotalCounts says how many there are, IsTruncated whether more follow.",
        ),
    ] {
        assert_eq!(told(service, name).unwrap(), expected, "{service} {name}");
    }
    // It is not said whether these count from 0.
    assert_eq!((told("ciam", "ListUser"), told("anicloud", "QueryResource")), (None, None));
}
