//! What is made, changed and ended: what of a request is taken over, and what is refused.

use serde_json::{Value, json};

use super::{ask, done, each, empty, open};

#[test]
fn several_are_made_at_once_and_each_has_an_id() {
    let mock = empty();
    let made = done(&mock, "cvm.RunInstances", &json!({"InstanceCount": 3, "InstanceName": "web"}));
    let ids = made["InstanceIdSet"].as_array().unwrap();
    assert_eq!(ids.len(), 3);
    assert!(
        ids.iter().all(|id| id.as_str().unwrap().len() == 12 && id.as_str().unwrap().starts_with("ins-")),
        "{made}"
    );
    let listed = done(&mock, "cvm.DescribeInstances", &json!({}));
    assert_eq!((&listed["TotalCount"], each(&listed["InstanceSet"], "InstanceName")), (&json!(3), vec!["web"; 3]));
    let listed: Vec<_> = listed["InstanceSet"].as_array().unwrap().iter().map(|item| &item["InstanceId"]).collect();
    assert_eq!(listed, ids.iter().collect::<Vec<_>>());
}

#[test]
fn a_list_of_what_is_to_be_made_has_a_resource_for_each() {
    let mock = empty();
    let vpc = vpc(&mock, "net");
    let part = |name: &str, block: &str| json!({"SubnetName": name, "CidrBlock": block, "Zone": "ap-guangzhou-3", "RouteTableId": ""});
    let parts = [part("one", "10.0.1.0/24"), part("two", "10.0.2.0/24")];
    let made = done(&mock, "vpc.CreateSubnets", &json!({"VpcId": vpc, "Subnets": parts}));
    assert_eq!(each(&made["SubnetSet"], "SubnetName"), ["one", "two"]);
    let listed = done(&mock, "vpc.DescribeSubnets", &json!({}));
    assert_eq!(each(&listed["SubnetSet"], "CidrBlock"), ["10.0.1.0/24", "10.0.2.0/24"]);
    assert_eq!(each(&listed["SubnetSet"], "VpcId"), [vpc.as_str(), vpc.as_str()]);
    assert_eq!(each(&listed["SubnetSet"], "SubnetId"), each(&made["SubnetSet"], "SubnetId"));
}

#[test]
fn members_of_the_request_are_taken_over() {
    let mock = empty();
    let request = json!({
        "InstanceName": "a \"b\"\n",
        "ImageId": "img-own",
        "Placement": {"Zone": "ap-guangzhou-7", "ProjectId": 12},
        "SecurityGroupIds": ["sg-1", "sg-2"],
        "TagSpecification": [{"ResourceType": "instance", "Tags": [{"Key": "env", "Value": "test"}]}],
    });
    done(&mock, "cvm.RunInstances", &request);
    let listed = done(&mock, "cvm.DescribeInstances", &json!({}));
    let item = &listed["InstanceSet"][0];
    for name in ["InstanceName", "ImageId", "SecurityGroupIds"] {
        assert_eq!(item[name], request[name], "{name}");
    }
    assert_eq!((&item["Placement"]["Zone"], &item["Placement"]["ProjectId"]), (&json!("ap-guangzhou-7"), &json!(12)));
    assert_eq!(item["Tags"], json!([{"Key": "env", "Value": "test"}]));
}

#[test]
fn secrets_of_the_request_are_not_kept() {
    let mock = empty();
    let secret = json!({"LoginSettings": {"Password": "Hunter-2-Hunter", "KeyIds": ["skey-1"]}});
    done(&mock, "cvm.RunInstances", &secret);
    let listed = done(&mock, "cvm.DescribeInstances", &json!({}));
    let login = &listed["InstanceSet"][0]["LoginSettings"];
    assert_eq!((&login["Password"], &login["KeyIds"]), (&json!("not-a-secret"), &json!(["skey-1"])));
    assert!(!mock.state().unwrap().contains("Hunter"));
}

#[test]
fn the_answer_tells_of_what_was_made() {
    let mock = empty();
    let made = done(&mock, "vpc.CreateVpc", &json!({"VpcName": "net", "CidrBlock": "10.0.0.0/16"}));
    let listed = done(&mock, "vpc.DescribeVpcs", &json!({}));
    assert_eq!(listed["VpcSet"].as_array().unwrap().len(), 1);
    for name in ["VpcId", "VpcName", "CidrBlock"] {
        assert_eq!(made["Vpc"][name], listed["VpcSet"][0][name], "{name}");
    }
    let secret = json!({"SecretName": "s", "Description": "why"});
    assert_eq!(done(&mock, "ssm.CreateSecret", &secret)["SecretName"], "s");
}

#[test]
fn changes_change_what_they_name_and_nothing_else() {
    let mock = empty();
    let ids = done(&mock, "cvm.RunInstances", &json!({"InstanceCount": 3, "InstanceName": "old"}));
    let ids = ids["InstanceIdSet"].as_array().unwrap();
    let change = json!({"InstanceIds": [ids[0], ids[2]], "InstanceName": "new"});
    done(&mock, "cvm.ModifyInstancesAttribute", &change);
    let names = || {
        let listed = done(&mock, "cvm.DescribeInstances", &json!({}));
        each(&listed["InstanceSet"], "InstanceName").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(names(), ["new", "old", "new"]);
    // One of them is not there.
    let change = json!({"InstanceIds": [ids[0], "ins-nowhere0"], "InstanceName": "newer"});
    assert_eq!(ask(&mock, "cvm.ModifyInstancesAttribute", &change), Err("InvalidInstanceId.NotFound".to_owned()));
    assert_eq!(names(), ["new", "old", "new"]);
    // And nothing that is known of it.
    let before = done(&mock, "cvm.DescribeInstances", &json!({}))["InstanceSet"].clone();
    done(&mock, "cvm.ModifyInstancesAttribute", &json!({"InstanceIds": [ids[0]], "UserData": "eA=="}));
    assert_eq!(done(&mock, "cvm.DescribeInstances", &json!({}))["InstanceSet"], before);
}

#[test]
fn what_is_shown_is_what_was_made_and_changed() {
    let mock = empty();
    done(&mock, "ssm.CreateSecret", &json!({"SecretName": "s", "Description": "why"}));
    let shown = done(&mock, "ssm.DescribeSecret", &json!({"SecretName": "s"}));
    assert_eq!((&shown["SecretName"], &shown["Description"]), (&json!("s"), &json!("why")));
    let group = done(&mock, "cam.CreateGroup", &json!({"GroupName": "admins"}))["GroupId"].clone();
    done(&mock, "cam.UpdateGroup", &json!({"GroupId": group, "Remark": "all of them"}));
    let shown = done(&mock, "cam.GetGroup", &json!({"GroupId": group}));
    let told = ["GroupId", "GroupName", "Remark"].map(|name| &shown[name]);
    assert_eq!(told, [&group, &json!("admins"), &json!("all of them")]);
    assert_eq!(
        ask(&mock, "ssm.DescribeSecret", &json!({"SecretName": "t"})).unwrap_err(),
        "ResourceNotFound.SecretNotExist"
    );
}

#[test]
fn all_are_ended_or_none() {
    let mock = empty();
    let ids = done(&mock, "cvm.RunInstances", &json!({"InstanceCount": 3}))["InstanceIdSet"].clone();
    let end = |ids: Value| ask(&mock, "cvm.TerminateInstances", &json!({"InstanceIds": ids}));
    let left = || done(&mock, "cvm.DescribeInstances", &json!({}))["TotalCount"].clone();
    assert_eq!(end(json!([ids[0], "ins-nowhere0", ids[1]])), Err("InvalidInstanceId.NotFound".to_owned()));
    assert_eq!(left(), 3);
    // Named twice, it is ended once.
    end(json!([ids[0], ids[2], ids[0]])).unwrap();
    let listed = done(&mock, "cvm.DescribeInstances", &json!({}));
    assert_eq!(each(&listed["InstanceSet"], "InstanceId"), [ids[1].as_str().unwrap()]);
    assert_eq!(end(json!([ids[1], ids[0]])), Err("InvalidInstanceId.NotFound".to_owned()));
    end(json!([ids[1]])).unwrap();
    assert_eq!(left(), 0);
}

#[test]
fn what_it_is_in_has_to_be_there_and_stays_as_long() {
    let mock = empty();
    let subnet = |vpc: &str| ask(&mock, "vpc.CreateSubnet", &subnet_in(vpc));
    assert_eq!(subnet("vpc-nowhere0"), Err("InvalidVpcId.NotFound".to_owned()));
    let (vpc, other) = (vpc(&mock, "net"), vpc(&mock, "other"));
    let made = subnet(&vpc).unwrap()["Subnet"]["SubnetId"].clone();
    let end = |vpc: &str| ask(&mock, "vpc.DeleteVpc", &json!({"VpcId": vpc})).map(|_| ());
    assert_eq!(end(&vpc), Err("ResourceInUse".to_owned()));
    assert_eq!(end(&other), Ok(()), "nothing is in it");
    done(&mock, "vpc.DeleteSubnet", &json!({"SubnetId": made}));
    assert_eq!(end(&vpc), Ok(()));
}

/// What has a name of its own only within something else is not mistaken for another of that name elsewhere.
#[test]
fn names_are_told_apart_by_what_they_are_in() {
    let mock = empty();
    for name in ["f", "g"] {
        done(&mock, "scf.CreateFunction", &json!({"FunctionName": name, "Code": {}}));
    }
    let trigger = |function: &str| json!({"FunctionName": function, "TriggerName": "t", "Type": "timer"});
    done(&mock, "scf.CreateTrigger", &trigger("f"));
    done(&mock, "scf.CreateTrigger", &trigger("g"));
    let made = ask(&mock, "scf.CreateTrigger", &trigger("g"));
    assert_eq!(made, Err("ResourceInUse.Trigger".to_owned()));
    done(&mock, "scf.DeleteTrigger", &trigger("f"));
    let triggers = |function: &str| done(&mock, "scf.ListTriggers", &json!({"FunctionName": function}));
    assert_eq!((&triggers("f")["TotalCount"], &triggers("g")["TotalCount"]), (&json!(0), &json!(1)));
}

#[test]
fn a_name_is_chosen_once() {
    let mock = empty();
    let secret = json!({"SecretName": "s"});
    done(&mock, "ssm.CreateSecret", &secret);
    assert_eq!(ask(&mock, "ssm.CreateSecret", &secret), Err("ResourceInUse.SecretExists".to_owned()));
    done(&mock, "ssm.DeleteSecret", &secret);
    done(&mock, "ssm.CreateSecret", &secret);
}

#[test]
fn a_request_that_comes_again_by_its_token_is_answered_as_it_was() {
    let mock = empty();
    let run = |token: &str, name: &str| {
        let request = json!({"ClientToken": token, "InstanceName": name});
        done(&mock, "cvm.RunInstances", &request)["InstanceIdSet"].clone()
    };
    let first = run("t-1", "one");
    assert_eq!(run("t-1", "one"), first);
    let other = [run("t-2", "one"), run("t-1", "two")];
    assert!(!other.contains(&first) && other[0] != other[1], "{other:?}");
    assert_eq!(run("t-1", "two"), other[1]);
    assert_eq!(done(&mock, "cvm.DescribeInstances", &json!({}))["TotalCount"], 3);
}

#[test]
fn there_are_no_more_than_the_limit_and_nothing_is_half_made() {
    let mock = open().empty().with_max_resources(3).build().unwrap();
    done(&mock, "cvm.RunInstances", &json!({"InstanceCount": 2}));
    let run = |count: usize| ask(&mock, "cvm.RunInstances", &json!({"InstanceCount": count})).map(|_| ());
    assert_eq!(run(2), Err("LimitExceeded".to_owned()));
    assert_eq!(done(&mock, "cvm.DescribeInstances", &json!({}))["TotalCount"], 2);
    assert_eq!(run(1), Ok(()));
    assert_eq!(run(1), Err("LimitExceeded".to_owned()));
    let id = done(&mock, "cvm.DescribeInstances", &json!({}))["InstanceSet"][0]["InstanceId"].clone();
    done(&mock, "cvm.TerminateInstances", &json!({"InstanceIds": [id]}));
    assert_eq!(run(1), Ok(()), "there is room again");
}

/// A name that takes so many bytes that few have room.
#[test]
fn changes_of_several_beyond_the_bytes_change_none() {
    let mock = open().empty().with_max_world(64 * 1024).build().unwrap();
    let ids =
        done(&mock, "cvm.RunInstances", &json!({"InstanceCount": 5, "InstanceName": "old"}))["InstanceIdSet"].clone();
    let change = |name: &str| {
        let request = json!({"InstanceIds": ids, "InstanceName": name});
        ask(&mock, "cvm.ModifyInstancesAttribute", &request).map(|_| ())
    };
    let names = || {
        let listed = done(&mock, "cvm.DescribeInstances", &json!({}));
        each(&listed["InstanceSet"], "InstanceName").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(change(&"x".repeat(15_000)), Err("LimitExceeded".to_owned()));
    assert_eq!(names(), ["old"; 5]);
    // What is taken away leaves room for what comes.
    let long = "y".repeat(9_000);
    assert_eq!((change(&long), change(&long)), (Ok(()), Ok(())));
    assert_eq!(names(), [long.as_str(); 5]);
    assert_eq!(change("short"), Ok(()));
}

fn vpc(mock: &tc3_mock::Mock, name: &str) -> String {
    let made = done(mock, "vpc.CreateVpc", &json!({"VpcName": name, "CidrBlock": "10.0.0.0/16"}));
    made["Vpc"]["VpcId"].as_str().unwrap().to_owned()
}

fn subnet_in(vpc: &str) -> Value {
    json!({"VpcId": vpc, "SubnetName": "one", "CidrBlock": "10.0.1.0/24", "Zone": "ap-guangzhou-3"})
}
