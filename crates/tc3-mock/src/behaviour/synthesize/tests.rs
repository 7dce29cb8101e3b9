use serde_json::{Map, Value as Json, json};
use tc3::record::decode_strict;
use tc3_spec::{Kind, catalogue};

use super::*;

const DRAWN: Invention = Invention { seed: 0, items: None };

fn now() -> Timestamp {
    Timestamp::from_unix(1_700_000_000).unwrap()
}

fn actions() -> impl Iterator<Item = &'static Action> {
    catalogue().services().flat_map(|service| service.actions().filter_map(|name| service.action(name)))
}

fn record(action: &Action, request: &Json) -> (DynRecord, Vec<tc3::Violation>) {
    DynRecord::from_json(action.request, &tc3_spec::Json::parse(&request.to_string()).unwrap())
}

fn answer(service: &str, action: &str, request: &Json) -> Json {
    let action = catalogue().service(service).unwrap().action(action).unwrap();
    let (request, misfits) = record(action, request);
    assert_eq!(misfits, [], "{}", action.name);
    serde_json::from_str(&synthesize(DRAWN, action, &request, None, now())).unwrap()
}

#[test]
fn every_answer_is_what_its_spec_says() {
    let (mut count, mut filled) = (0, 0);
    for action in actions() {
        let text = synthesize(DRAWN, action, &DynRecord::new(action.request), None, now());
        let mut record = DynRecord::new(action.response);
        let deviations = decode_strict(&mut record, text.as_bytes()).unwrap();
        let (service, name) = (action.info.service, action.name);
        assert_eq!(deviations.first(), None, "{service} {name}: {text}");
        assert!(action.response.members.is_empty() || text != "{}", "{service} {name} answers something");
        count += 1;
        filled += usize::from(text != "{}");
    }
    assert!(filled > count / 2, "most actions answer something: {filled} of {count}");
}

#[test]
fn every_made_request_passes_the_rules() {
    let (mut count, mut empty) = (0, 0);
    for action in actions() {
        let (service, version) = (action.info.service, action.info.version);
        let text = example_request(service, version, action.name, now()).unwrap();
        let tc3_spec::Json::Object(members) = tc3_spec::Json::parse(&text).unwrap() else { panic!("{text}") };
        // Bytes do not travel in JSON.
        let is_bytes = |name: &str| action.request.member(name).unwrap().kind == Kind::Binary;
        let (bytes, others): (Vec<_>, Vec<_>) = members.into_iter().partition(|(name, _)| is_bytes(name));
        let bytes: Vec<_> =
            bytes.into_iter().map(|(name, _)| (name.into_owned(), tc3::Binary::new("content"))).collect();
        let (_, wrong) = DynRecord::checked_with(action.request, &tc3_spec::Json::Object(others), &bytes);
        assert_eq!(wrong, [], "{service} {version} {}: {text}", action.name);
        count += 1;
        empty += usize::from(text == "{}");
    }
    assert!(count > 16_000 && empty < count / 3, "of {count}, {empty} say nothing");
}

#[test]
fn a_seed_gives_the_same_answers_and_another_seed_others() {
    let (mut count, mut differ) = (0, 0);
    for action in actions().step_by(7).filter(|action| !action.response.members.is_empty()) {
        let answer =
            |seed| synthesize(Invention { seed, ..DRAWN }, action, &DynRecord::new(action.request), None, now());
        assert_eq!(answer(1), answer(1), "{}", action.name);
        count += 1;
        differ += usize::from(answer(1) != answer(2));
    }
    assert!(differ > count * 4 / 5, "of {count}, {differ} differ");
}

/// The most that can be asked for, of actions that can be asked for certain items.
#[test]
fn no_answer_is_a_megabyte() {
    let longest = "x".repeat(64);
    let mut largest = 0;
    for action in actions() {
        let many = |kind: &Kind| match kind {
            Kind::Text(_) => Some((0..=100).map(|index| json!(format!("{index}{}", &longest[4..]))).collect()),
            Kind::Int64 | Kind::Uint64 => Some((0..=100).map(Json::from).collect::<Vec<_>>()),
            _ => None,
        };
        let mut lists = action.request.members.iter().filter_map(|member| match &member.kind {
            Kind::List(element) => Some((member.name.to_owned(), Json::from(many(element)?))),
            _ => None,
        });
        let mut request: Map<_, _> = lists.by_ref().collect();
        if request.is_empty() {
            continue;
        }
        for limit in action.request.members.iter().filter(|member| matches!(member.name, "Limit" | "PageSize")) {
            request.insert(limit.name.to_owned(), json!(1000));
        }
        let (request, _) = record(action, &request.into());
        largest = largest.max(synthesize(DRAWN, action, &request, None, now()).len());
    }
    assert!((100_000..1_000_000).contains(&largest), "{largest}");
}

#[test]
fn items_that_are_asked_for_are_the_ones_that_come() {
    let ids = |answer: &Json| -> Vec<Json> {
        answer["InstanceSet"].as_array().unwrap().iter().map(|item| item["InstanceId"].clone()).collect()
    };
    let all = answer("cvm", "DescribeInstances", &json!({"InstanceIds": ["ins-a", "ins-b", "ins-a", "ins-c"]}));
    assert_eq!((ids(&all), &all["TotalCount"]), (vec![json!("ins-a"), json!("ins-b"), json!("ins-c")], &json!(3)));
    let second = json!({"InstanceIds": ["ins-a", "ins-b", "ins-c"], "Limit": 1, "Offset": 1});
    let second = answer("cvm", "DescribeInstances", &second);
    assert_eq!((ids(&second), &second["TotalCount"]), (vec![json!("ins-b")], &json!(3)));
    assert_eq!(second["InstanceSet"][0], all["InstanceSet"][1]);
}

#[test]
fn a_single_id_asks_for_an_item_where_the_list_is_called_after_it() {
    let one = answer("redis", "DescribeInstances", &json!({"InstanceId": "crs-a"}));
    assert_eq!((&one["TotalCount"], one["InstanceSet"].as_array().unwrap().len()), (&json!(1), 1));
    assert_eq!(one["InstanceSet"][0]["InstanceId"], "crs-a");
    // Here it says whose backups they are.
    let backups = answer("redis", "DescribeInstanceBackups", &json!({"InstanceId": "crs-a"}));
    let ids = backups["BackupSet"].as_array().unwrap().iter().map(|backup| &backup["InstanceId"]);
    assert!(ids.len() > 1 && ids.clone().all(|id| id == "crs-a"), "{backups}");
}

#[test]
fn no_page_is_too_far_or_too_large() {
    let largest = i64::MAX;
    let far = answer("cvm", "DescribeInstances", &json!({"Offset": largest, "Limit": largest}));
    assert_eq!(far["InstanceSet"], json!([]));
    let all = answer("cvm", "DescribeInstances", &json!({"Offset": -1, "Limit": largest}));
    assert_eq!(all["TotalCount"], all["InstanceSet"].as_array().unwrap().len());
    let far = answer("domain", "DescribePreReleaseList", &json!({"PageNumber": largest, "PageSize": largest}));
    assert_eq!(far["PreReleaseList"], json!([]));
}

#[test]
fn what_is_asked_about_is_what_is_told_of() {
    let template = answer("cfg", "DescribeTemplate", &json!({"TemplateId": 17}));
    assert_eq!(template["Template"]["TemplateId"], 17);
    let (request, action) = {
        let action = catalogue().service("cvm").unwrap().action("DescribeZones").unwrap();
        (DynRecord::new(action.request), action)
    };
    let zones = |region| -> Json { serde_json::from_str(&synthesize(DRAWN, action, &request, region, now())).unwrap() };
    assert_eq!(zones(Some("ap-tokyo"))["ZoneSet"][0]["Zone"], "ap-tokyo-1");
    assert_eq!(zones(None)["ZoneSet"][0]["Zone"], "ap-guangzhou-1");
    assert_eq!(zones(Some(&"x".repeat(65))), zones(None), "a region as long as that is none");
}

#[test]
fn values_of_an_enum_are_known_ones() {
    let zones = answer("cvm", "DescribeZones", &json!({}));
    let states: Vec<_> = zones["ZoneSet"].as_array().unwrap().iter().map(|zone| &zone["ZoneState"]).collect();
    assert!(
        !states.is_empty() && states.iter().all(|state| ["AVAILABLE", "UNAVAILABLE"].map(Json::from).contains(state))
    );
}

#[test]
fn no_secret_is_made_up() {
    let role = json!({"RoleArn": "arn", "RoleSessionName": "me"});
    let credentials = &answer("sts", "AssumeRole", &role)["Credentials"];
    assert_eq!([&credentials["Token"], &credentials["TmpSecretKey"]], [&json!("not-a-secret"); 2]);
}
