//! Worlds that begin with something, and worlds of each secret id.

use std::fs;

use bytes::Bytes;
use http::{Request, Response};
use serde_json::{Value, json};
use tc3::Credential;
use tc3_mock::{Mock, MockBuilder};

use super::{ask, done, each, empty, open, spec};
use crate::kept::Folder;
use crate::support::{builder, code, deliver, envelope, raw_as, send};

const WORLD: &str = r#"{
  "vpc/Vpc": [
    {"VpcId": "vpc-prod", "VpcName": "production"},
    {"VpcName": "test", "CidrBlock": "10.1.0.0/16"}
  ],
  "vpc/2017-03-12/Subnet": [
    {"VpcId": "vpc-prod", "SubnetName": "a", "TagSet": [{"Key": "env", "Value": "prod"}]}
  ],
  "ssm/Secret": [{"SecretName": "s", "Description": "kept"}]
}"#;

fn vpcs(mock: &Mock) -> Value {
    done(mock, "vpc.DescribeVpcs", &json!({}))["VpcSet"].clone()
}

/// A mock that begins with what a file has.
fn begun(folder: &Folder, text: &str) -> MockBuilder {
    fs::write(folder.file(), text).unwrap();
    open().with_world_file(folder.file())
}

#[test]
fn a_world_begins_with_what_a_file_has_and_nothing_else_of_its_kinds() {
    let folder = Folder::new();
    let mock = begun(&folder, WORLD).build().unwrap();
    let all = vpcs(&mock);
    assert_eq!(each(&all, "VpcName"), ["production", "test"]);
    assert_eq!((&all[0]["VpcId"], &all[1]["CidrBlock"]), (&json!("vpc-prod"), &json!("10.1.0.0/16")));
    assert!(all[1]["VpcId"].as_str().unwrap().starts_with("vpc-") && all[0]["CidrBlock"].is_string(), "{all}");
    let subnets = |vpc: &str| {
        let filter = json!({"Filters": [{"Name": "vpc-id", "Values": [vpc]}, {"Name": "tag:env", "Values": ["prod"]}]});
        done(&mock, "vpc.DescribeSubnets", &filter)["TotalCount"].clone()
    };
    assert_eq!((subnets("vpc-prod"), subnets(all[1]["VpcId"].as_str().unwrap())), (json!(1), json!(0)));
    assert_eq!(done(&mock, "ssm.DescribeSecret", &json!({"SecretName": "s"}))["Description"], "kept");
    // What would be in them is not made up, and what has nothing to do with them is.
    assert_eq!(done(&mock, "vpc.DescribeRouteTables", &json!({}))["TotalCount"], 0);
    assert_ne!(done(&mock, "cvm.DescribeInstances", &json!({}))["TotalCount"], 0);
    // It is a world like any other, to which a reset leads back.
    assert_eq!(ask(&mock, "vpc.DeleteVpc", &json!({"VpcId": "vpc-prod"})), Err("ResourceInUse".to_owned()));
    done(&mock, "vpc.CreateVpc", &json!({"VpcName": "more", "CidrBlock": "10.2.0.0/16"}));
    assert_eq!(vpcs(&mock).as_array().unwrap().len(), 3);
    mock.reset();
    assert_eq!(vpcs(&mock), all);
    // And as state it comes again as it was.
    let other = open().build().unwrap();
    other.put_state(&mock.state().unwrap()).unwrap();
    assert_eq!(
        (vpcs(&other), done(&other, "vpc.DescribeRouteTables", &json!({}))["TotalCount"].clone()),
        (all, json!(0))
    );
}

#[test]
fn a_world_that_is_kept_goes_on_and_does_not_begin_again() {
    let (folder, state) = (Folder::new(), Folder::new());
    let open = || begun(&folder, WORLD).with_state_file(state.file()).build().unwrap();
    let mock = open();
    let test = vpcs(&mock)[1]["VpcId"].clone();
    done(&mock, "vpc.DeleteVpc", &json!({"VpcId": test}));
    drop(mock);
    assert_eq!(each(&vpcs(&open()), "VpcName"), ["production"]);
}

#[test]
fn resources_are_put_behind_those_that_are_there() {
    let mock = empty();
    done(&mock, "vpc.CreateVpc", &json!({"VpcName": "made", "CidrBlock": "10.0.0.0/16"}));
    mock.populate(WORLD).unwrap();
    assert_eq!(each(&vpcs(&mock), "VpcName"), ["made", "production", "test"]);
    // Where a parent is that a fresh world has.
    let mock = open().build().unwrap();
    let first = vpcs(&mock)[0]["VpcId"].clone();
    mock.populate(&json!({"vpc/Subnet": [{"VpcId": first, "SubnetName": "b"}]}).to_string()).unwrap();
    assert_eq!(each(&done(&mock, "vpc.DescribeSubnets", &json!({}))["SubnetSet"], "SubnetName"), ["b"]);
    // By the control API, too.
    let mock = empty();
    assert_eq!(post(&mock, "/_mock/world", WORLD).status(), 200);
    assert_eq!(each(&vpcs(&mock), "VpcName"), ["production", "test"]);
}

#[test]
fn what_is_put_is_in_something_that_is_where_it_says() {
    let target = |bus: &str, rule: &str| json!({"EventBusId": bus, "RuleId": rule, "Type": "scf", "TargetId": format!("target-of-{rule}")});
    let world = |targets: Value| {
        let rules =
            json!([{"EventBusId": "eb-one", "RuleId": "of-one"}, {"EventBusId": "eb-other", "RuleId": "of-other"}]);
        let buses = json!([{"EventBusId": "eb-one"}, {"EventBusId": "eb-other"}]);
        json!({"eb/EventBus": buses, "eb/Rule": rules, "eb/Target": targets}).to_string()
    };
    let mock = empty();
    mock.populate(&world(json!([target("eb-one", "of-one"), target("eb-other", "of-other")]))).unwrap();
    let mock = empty();
    let told = mock.populate(&world(json!([target("eb-one", "of-other")]))).map_err(|error| error.to_string());
    assert!(told.as_ref().is_err_and(|told| told.contains("there is no Rule of-other")), "{told:?}");
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_nothing_is_put() {
    for (from, to, problem) in [
        ("vpc/Vpc\"", "vpc/Vpcs\"", "line 2: vpc/Vpcs: vpc has no such kind; the nearest is Vpc"),
        ("vpc/Vpc\"", "vqc/Vpc\"", "line 2: vqc/Vpc: there is no such service"),
        ("vpc/Vpc\"", "Vpc\"", "line 2: Vpc: expected SERVICE/KIND"),
        ("2017-03-12", "2017-03-13", "line 6: vpc/2017-03-13/Subnet: there is no such service, or no such version"),
        (
            "VpcName\": \"test",
            "VpcNames\": \"test",
            "line 4: vpc/Vpc: it has no member VpcNames; the nearest is VpcName",
        ),
        ("\"10.1.0.0/16\"", "{}", "line 4: vpc/Vpc: CidrBlock: "),
        ("\"SubnetName\"", "\"SubnetId\": \"s\"}, {\"SubnetId\"", "line 7: vpc/2017-03-12/Subnet: VpcId is missing"),
        (
            "{\"VpcId\": \"vpc-prod\", \"SubnetName",
            "{\"VpcId\": \"vpc-none\", \"SubnetName",
            "line 7: there is no Vpc vpc-none",
        ),
        ("\"VpcName\": \"test\"", "\"VpcId\": \"vpc-prod\"", "line 4: vpc/Vpc: there are two of the id vpc-prod"),
        (
            "[{\"SecretName\": \"s\", \"Description\": \"kept\"}]",
            "{}",
            "line 9: ssm/Secret: expected a list of resources",
        ),
        ("{\"SecretName\": \"s\", \"Description\": \"kept\"}", "5", "line 9: ssm/Secret: expected an object"),
        ("{\"SecretName\": \"s\", ", "{\"SecretName\": ", "line 9: "),
    ] {
        assert!(WORLD.contains(from), "{from}");
        let mock = empty();
        let world = WORLD.replacen(from, to, 1);
        let told = mock.populate(&world).map_err(|error| error.to_string()).err().unwrap_or_default();
        assert!(told.contains(problem), "{to}: {told}");
        assert_eq!(
            (vpcs(&mock), done(&mock, "ssm.ListSecrets", &json!({}))["TotalCount"].clone()),
            (json!([]), json!(0)),
            "{to}"
        );
        // The same of a file, whose name is told.
        let folder = Folder::new();
        let told = begun(&folder, &world).build().unwrap_err().to_string();
        assert!(told.contains(problem) && told.contains(&folder.file().display().to_string()), "{told}");
        let answer = post(&mock, "/_mock/world", &world);
        let told: Value = serde_json::from_slice(answer.body()).unwrap();
        assert!(answer.status() == 400 && told["error"].as_str().unwrap().contains(problem), "{told}");
    }
    for (text, problem) in [("[]", "line 1: expected an object"), ("", "line 1: "), ("{", "line 1: ")] {
        let told = empty().populate(text).unwrap_err().to_string();
        assert!(told.contains(problem), "{told}");
    }
    let small = open().empty().with_max_resources(3).build().unwrap();
    assert!(small.populate(WORLD).unwrap_err().to_string().contains("there are 0 resources"));
    assert_eq!(vpcs(&small), json!([]));
    let missing = open().with_world_file("/no/such/file").build().unwrap_err().to_string();
    assert!(missing.contains("/no/such/file cannot be read"), "{missing}");
    for wrong in [open().without_memory(), open().with_items(200_000)] {
        let folder = Folder::new();
        fs::write(folder.file(), WORLD).unwrap();
        let told = wrong.with_world_file(folder.file()).build().unwrap_err().to_string();
        assert!(told.contains("to remember none"), "{told}");
    }
    assert!(
        open().without_memory().build().unwrap().populate(WORLD).unwrap_err().to_string().contains("without memory")
    );
}

fn two() -> MockBuilder {
    builder().with_credential("AKIDONE", "one").with_credential("AKIDTWO", "two").with_own_worlds()
}

/// What a service answers to whoever has this key.
fn asked(mock: &Mock, (id, key): (&str, &str), action: &str, request: &Value) -> Value {
    let credential = Credential::new(id, key).unwrap();
    let response = send(mock, raw_as(&credential, spec(action), &request.to_string()));
    assert_eq!(code(&response), "none", "{action}");
    envelope(&response)
}

fn post(mock: &Mock, path: &str, body: &str) -> Response<Bytes> {
    let request = Request::post(path).header("Content-Type", "application/json");
    deliver(mock, request.body(body.to_owned().into()).unwrap())
}

const ONE: (&str, &str) = ("AKIDONE", "one");
const TWO: (&str, &str) = ("AKIDTWO", "two");

fn names(mock: &Mock, key: (&str, &str)) -> Vec<String> {
    let all = asked(mock, key, "vpc.DescribeVpcs", &json!({}))["VpcSet"].clone();
    each(&all, "VpcName").into_iter().map(str::to_owned).collect()
}

fn make(mock: &Mock, key: (&str, &str), name: &str) -> Value {
    asked(mock, key, "vpc.CreateVpc", &json!({"VpcName": name, "CidrBlock": "10.0.0.0/16"}))["Vpc"]["VpcId"].clone()
}

#[test]
fn each_secret_id_can_have_a_world_of_its_own() {
    let mock = two().empty().build().unwrap();
    let one = make(&mock, ONE, "of one");
    assert_eq!((names(&mock, ONE), names(&mock, TWO)), (vec!["of one".to_owned()], vec![]));
    // What one does has no effect on the ids that the other gets.
    assert_eq!(make(&mock, TWO, "of two"), one);
    // Behaviour that is written by hand keeps them apart as well.
    let status = |key| asked(&mock, key, "cfg.DescribeTask", &json!({"TaskId": 1698}))["Task"]["TaskStatus"].clone();
    asked(&mock, ONE, "cfg.ExecuteTask", &json!({"TaskId": 1698}));
    assert_ne!(status(ONE), status(TWO));
    // And so without --own-worlds, nobody is kept apart.
    let shared = builder().with_credential("AKIDONE", "one").with_credential("AKIDTWO", "two").empty().build().unwrap();
    make(&shared, ONE, "of all");
    assert_eq!(names(&shared, TWO), ["of all"]);
    let refused = two().without_auth().build().unwrap_err().to_string();
    assert!(refused.contains("each secret id"), "{refused}");
}

#[test]
fn a_key_that_was_issued_is_for_the_world_of_who_asked() {
    let mock = two().empty().build().unwrap();
    make(&mock, TWO, "of two");
    let issued =
        asked(&mock, TWO, "sts.GetFederationToken", &json!({"Name": "a", "Policy": "{}"}))["Credentials"].clone();
    let text = |name: &str| issued[name].as_str().unwrap();
    let credential = Credential::new(text("TmpSecretId"), text("TmpSecretKey")).unwrap();
    let credential = credential.with_token(text("Token")).unwrap();
    let listed = envelope(&send(&mock, raw_as(&credential, spec("vpc.DescribeVpcs"), "{}")));
    assert_eq!(each(&listed["VpcSet"], "VpcName"), ["of two"]);
}

#[test]
fn worlds_are_kept_side_by_side() {
    let folder = Folder::new();
    let open = || two().empty().with_state_file(folder.file());
    let mock = open().build().unwrap();
    make(&mock, ONE, "of one");
    mock.populate_of("AKIDTWO", WORLD).unwrap();
    let text = mock.state().unwrap();
    drop(mock);
    let mock = open().build().unwrap();
    assert_eq!(
        (names(&mock, ONE), names(&mock, TWO)),
        (vec!["of one".to_owned()], vec!["production".to_owned(), "test".to_owned()])
    );
    mock.reset();
    assert_eq!((names(&mock, ONE), names(&mock, TWO)), (vec![], vec![]));
    mock.put_state(&text).unwrap();
    assert_eq!(names(&mock, TWO), ["production", "test"]);
    assert!(mock.populate_of("AKIDTHREE", WORLD).unwrap_err().to_string().contains("no secret id \"AKIDTHREE\""));
    let by_id = |id: &str| {
        post(&mock, &format!("/_mock/world?secret_id={id}"), "{\"vpc/Vpc\": [{\"VpcName\": \"c\"}]}").status().as_u16()
    };
    assert_eq!([by_id("AKIDONE"), by_id("AKIDTHREE"), by_id("")], [200, 400, 400]);
    assert_eq!(names(&mock, ONE), ["of one", "c"]);
    drop(mock);

    // The state of one world for all is not that of a world for each, and the other way round.
    let refused = |mock: &Mock, text: &str| mock.put_state(text).unwrap_err().to_string();
    let shared = empty();
    assert!(refused(&shared, &text).contains("had a world for each secret id"));
    let mock = two().build().unwrap();
    assert!(refused(&mock, &shared.state().unwrap()).contains("had one world for all secret ids"));
    let third = builder().with_credential("AKIDONE", "one").with_own_worlds().build().unwrap();
    assert!(refused(&third, &text).contains("worlds.AKIDTWO: the mock has no such secret id"));
}

#[test]
fn state_that_is_put_is_all_there_is_but_of_whose_world_it_says_nothing() {
    let folder = Folder::new();
    let mock = begun(&folder, WORLD).build().unwrap();
    let other = empty();
    done(&other, "vpc.CreateVpc", &json!({"VpcName": "other", "CidrBlock": "10.0.0.0/16"}));
    mock.put_state(&other.state().unwrap()).unwrap();
    assert_eq!(each(&vpcs(&mock), "VpcName"), ["other"]);
    // Who is not in it begins anew.
    let mock = two().with_world_file(folder.file()).build().unwrap();
    for key in [ONE, TWO] {
        make(&mock, key, "more");
    }
    let other = builder().with_credential("AKIDONE", "one").with_own_worlds().empty().build().unwrap();
    make(&other, ONE, "other");
    mock.put_state(&other.state().unwrap()).unwrap();
    assert_eq!(
        (names(&mock, ONE), names(&mock, TWO)),
        (vec!["other".to_owned()], vec!["production".to_owned(), "test".to_owned()])
    );
}
