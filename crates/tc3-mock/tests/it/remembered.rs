//! `GET /_mock/memory`: what is remembered, by kind.

use bytes::Bytes;
use cfg_core::CreateTaskFromAction;
use http::Request;
use serde_json::{Value, json};
use tc3::Credential;
use tc3_mock::Mock;

use crate::support::{NOW, at, builder, call, call_as, deliver, mock, raw_of, send};

fn memory(mock: &Mock, query: &str) -> (u16, Value) {
    let response = deliver(mock, Request::get(format!("/_mock/memory{query}")).body(Bytes::new()).unwrap());
    (response.status().as_u16(), serde_json::from_slice(response.body()).unwrap())
}

/// The counts of a kind, and how many of it were made.
fn count(mock: &Mock, kind: &str) -> Option<(u64, u64)> {
    let (_, told) = memory(mock, "");
    let found = told["kinds"].as_array().unwrap().iter().find(|count| count["kind"] == kind).cloned()?;
    assert!(found["bytes"].as_u64().unwrap() <= told["bytes"].as_u64().unwrap());
    Some((found["count"].as_u64().unwrap(), found["made"].as_u64().unwrap()))
}

fn make_vpc(mock: &Mock, name: &str) {
    let body = json!({"VpcName": name, "CidrBlock": "10.0.0.0/16"}).to_string();
    send(mock, raw_of(mock, "vpc", "2017-03-12", "CreateVpc", &body));
}

#[test]
fn what_is_remembered_is_counted_by_kind() {
    let mock = builder().empty().build().unwrap();
    let vpc = "vpc/2017-03-12/Vpc";
    assert_eq!(count(&mock, vpc), None, "nobody asked for it yet");
    make_vpc(&mock, "office");
    make_vpc(&mock, "home");
    assert_eq!(count(&mock, vpc), Some((2, 2)));
    mock.reset();
    assert_eq!(count(&mock, vpc), None);
}

#[test]
fn what_is_made_up_is_told_from_what_was_made() {
    let mock = mock();
    assert_eq!(count(&mock, "cfg/2021-08-20/Task"), Some((1, 1)));
    make_vpc(&mock, "office");
    let (count, made) = count(&mock, "vpc/2017-03-12/Vpc").unwrap();
    assert!(made == 1 && count > 1, "{made} of {count}");
    let (_, page) = memory(&mock, "?kind=vpc/2017-03-12/Vpc&limit=100");
    let resources = page["resources"].as_array().unwrap();
    let made: Vec<_> = resources.iter().filter(|resource| resource["made"] == true).collect();
    assert_eq!((made.len(), &made[0]["resource"]["VpcName"]), (1, &json!("office")));
    assert_eq!(made[0]["id"], made[0]["resource"]["VpcId"]);
}

#[test]
fn resources_are_read_page_by_page() {
    let mock = mock();
    for _ in 0..4 {
        call(&mock, CreateTaskFromAction::new(1_u64, vec![])).unwrap();
    }
    for (query, ids) in [
        ("", &["1698", "1699", "1700", "1701", "1702"][..]),
        ("&offset=1&limit=2", &["1699", "1700"]),
        ("&offset=4", &["1702"]),
        ("&offset=9", &[]),
        ("&limit=0", &[]),
    ] {
        let (status, page) = memory(&mock, &format!("?kind=cfg/2021-08-20/Task{query}"));
        assert_eq!((status, &page["total"]), (200, &json!(5)), "{query}");
        let found: Vec<_> =
            page["resources"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
        assert_eq!(found, ids, "{query}");
    }
    for (query, part) in [
        ("?kind=cfg/2021-08-20/Nothing", "without kind, all kinds are told"),
        ("?limit=101", "100 at most"),
        ("?offset=-1", "no whole number"),
        ("?secret_id=nobody", "no secret id"),
        ("?other=1", "there is kind, offset, limit, secret_id"),
        ("?kind", "has no `=`"),
    ] {
        let (status, told) = memory(&mock, query);
        assert_eq!(status, 400, "{query}");
        assert!(told["error"].as_str().unwrap().contains(part), "{told}");
    }
}

/// A resource that nobody would read to its end is told of, and not shown.
#[test]
fn a_large_resource_is_not_shown() {
    let mock = mock();
    let instances = (0..2000).map(|number| format!("ins-{number:08}")).collect::<Vec<_>>();
    call(&mock, CreateTaskFromAction::new(1_u64, instances)).unwrap();
    let (_, page) = memory(&mock, "?kind=cfg/2021-08-20/Task");
    assert_eq!(page["resources"][1], json!({"id": "1699", "made": true, "resource": null}));
    assert_eq!(page["resources"][0]["resource"]["TaskId"], 1698);
}

#[test]
fn each_world_is_told_by_its_own_secret_id() {
    let mock = builder().with_credential("AKIDONE", "one").with_credential("AKIDTWO", "two");
    let mock = mock.with_own_worlds().build().unwrap();
    let two = Credential::new("AKIDTWO", "two").unwrap();
    call_as(&mock, &two, at(NOW), CreateTaskFromAction::new(1_u64, vec![])).unwrap();
    let total = |query: &str| memory(&mock, &format!("?kind=cfg/2021-08-20/Task{query}")).1["total"].clone();
    assert_eq!([total("&secret_id=AKIDTWO"), total("&secret_id=AKIDONE"), total("")], [2, 1, 1]);
}
