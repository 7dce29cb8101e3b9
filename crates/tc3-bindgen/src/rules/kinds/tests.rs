use std::fs;

use tc3_spec::Service;

use super::*;
use crate::testing::{Folder, api_spec};
use crate::{kinds, load};

/// A service that keeps ponds, fish in them, nets with names of one's own, and what only looks like something kept.
const FACTS: &str = r#"{
  "service": "pond", "short_name": "pd", "version": "2024-01-02",
  "actions": {
    "AddFish": {"request": {"PondId": "string!"}, "response": {"Fish": "Fish"}},
    "CreateNet": {"request": {"NetName": "string!", "PondId": "string"}, "response": {"RequestToken": "string"}},
    "CreatePdPond": {"request": {"PondName": "string", "TaskId": "string"}, "response": {"TaskId": "string", "PondIdSet": "[string]"}},
    "CreateReport": {"request": {"PondId": "string!"}, "response": {"TaskId": "string"}},
    "CreateWeed": {"request": {}, "response": {"WeedId": "string"}},
    "DeleteFish": {"request": {"FishIds": "[string]!"}, "response": {}},
    "DeleteNets": {"request": {"NetNames": "[string]!"}, "response": {}},
    "DeleteReport": {"request": {"TaskId": "string!"}, "response": {}},
    "DeletePond": {"request": {"PondId": "string!"}, "response": {}},
    "DescribeFish": {"request": {"FishIds": "[string]", "Offset": "int64", "Limit": "int64"}, "response": {"TotalCount": "int64", "FishSet": "[Fish]", "Others": "[Fish]"}},
    "DescribeNets": {"request": {}, "response": {"Data": "NetPage"}},
    "DescribePondDetail": {"request": {"PondId": "string!"}, "response": {"Pond": "Pond", "Near": "[Pond]"}},
    "DescribePonds": {"request": {}, "response": {"Ponds": "[Pond]"}},
    "DescribeReports": {"request": {}, "response": {"Reports": "[Report]"}},
    "DescribeWeeds": {"request": {}, "response": {"Weeds": "[Weed]"}},
    "ImportFish": {"request": {"PondId": "string!"}, "response": {"FishIds": "[string]"}},
    "ModifyPondAttribute": {"request": {"PondId": "string!", "PondName": "string"}, "response": {}},
    "ReleaseFish": {"request": {"FishId": "string!"}, "response": {}},
    "ReleaseWeed": {"request": {"Id": "string!"}, "response": {}}
  },
  "objects": {
    "Fish": {"FishId": "string", "Name": "string"},
    "NetInfo": {"NetName": "string"},
    "NetPage": {"List": "[NetInfo]"},
    "Pond": {"PondId": "string", "PondName": "string"},
    "Report": {"TaskId": "string"},
    "Weed": {"Id": "string"}
  }
}"#;

/// The table of the service's kinds, with these decisions.
fn table(decided: &str) -> String {
    kinds::table(&services(decided))
}

fn services(decided: &str) -> Vec<Service> {
    load(folder(decided).root()).unwrap()
}

fn folder(decided: &str) -> Folder {
    folder_with(decided, "")
}

/// The same with more members in `kinds.json`.
fn folder_with(decided: &str, more: &str) -> Folder {
    let folder = Folder::new(&[]);
    let path = folder.root().join("pond/2024-01-02/facts.json");
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, FACTS).unwrap();
    for name in ["effects.json", "paging.json"] {
        fs::write(folder.root().join(name), bare(name)).unwrap();
    }
    let words = fs::read_to_string(api_spec().join("kinds.json")).unwrap();
    let words = words.split_once("\"decided\"").unwrap().0.to_owned();
    fs::write(folder.root().join("kinds.json"), format!("{words}\"decided\": [{decided}]{more}}}")).unwrap();
    folder
}

/// The repository's words, without what it decided of real services.
fn bare(name: &str) -> String {
    let text = fs::read_to_string(api_spec().join(name)).unwrap();
    let mut file: serde_json::Value = serde_json::from_str(&text).unwrap();
    for key in ["odd", "odd_tokens", "decided"] {
        if let Some(list) = file.get_mut(key) {
            *list = serde_json::json!([]);
        }
    }
    file.to_string()
}

#[test]
fn what_is_made_listed_and_ended_by_the_same_id_is_kept() {
    let expected = "\
pond 2024-01-02
  Fish FishId
    make   AddFish Fish.FishId
    make   ImportFish FishIds
    list   DescribeFish FishSet.FishId by FishIds
    end    DeleteFish FishIds
    in     PondId of PdPond
  Net NetName, chosen
    make   CreateNet NetName
    list   DescribeNets Data.List.NetName
    end    DeleteNets NetNames
  PdPond PondId
    make   CreatePdPond PondIdSet
    list   DescribePonds Ponds.PondId
    show   DescribePondDetail PondId at Pond
    change ModifyPondAttribute PondId
    end    DeletePond PondId
  Weed Id
    make   CreateWeed WeedId
    list   DescribeWeeds Weeds.Id
    end    ReleaseWeed Id
";
    // The id of a task is not that of a report, and fish that are let go are not ended by that: something else ends them.
    assert_eq!(table(""), expected);
}

#[test]
fn what_is_decided_counts_before_what_names_tell() {
    let refused =
        table(r#"{"because": "They die.", "refused": ["pond.Fish"], "without": {"pond.Weed": ["ReleaseWeed"]}}"#);
    assert!(!refused.contains("Fish") && !refused.contains("Weed"), "{refused}");
    let added = table(
        r#"{"because": "So it is.", "ends": {"pond.Fish": {"ReleaseFish": "FishId"}}, "changes": {"pond.Net": {"DeleteNets": "NetNames"}}}"#,
    );
    assert!(added.contains("    end    DeleteFish FishIds\n    end    ReleaseFish FishId\n"), "{added}");
    assert!(added.contains("    change DeleteNets NetNames\n"), "{added}");
    let apart = table(r#"{"because": "They swim.", "apart": {"pond.Fish": ["PondId"]}}"#);
    assert!(!apart.contains("    in "), "{apart}");
}

#[test]
fn states_are_taken_where_the_service_has_what_they_name() {
    let folder = |states: &str| folder_with("", &format!(r#", "states": {{{states}}}"#));
    let with = |states: &str| load(folder(states).root()).unwrap();
    let of = |states: &str| kinds::table(&with(states));
    let full =
        of(r#""pond.PdPond": {"at": "PondName", "made": ["DRY", "FULL"], "by": {"DescribePondDetail": ["SEEN"]}}"#);
    assert!(full.contains("    change DescribePondDetail PondId\n"), "{full}");
    assert!(full.contains("    state  PondName: DRY, FULL\n           DescribePondDetail: SEEN\n"), "{full}");
    // No such member, a number for a text, nothing made, and no action that takes the id.
    for wrong in [
        r#""pond.PdPond": {"at": "Depth", "made": ["DRY"]}"#,
        r#""pond.PdPond": {"at": "PondName", "made": [1]}"#,
        r#""pond.PdPond": {"at": "PondName", "made": []}"#,
        r#""pond.PdPond": {"at": "PondName", "made": ["DRY"], "by": {"DescribeWeeds": ["SEEN"]}}"#,
        r#""pond.Frog": {"at": "FrogName", "made": ["WET"]}"#,
    ] {
        let rules = KindRules::read(folder(wrong).root()).unwrap();
        assert_eq!(rules.stateless(&with(wrong)).len(), 1, "{wrong}");
    }
}

#[test]
fn what_is_decided_in_vain_is_told() {
    let decided =
        r#"{"because": "They die.", "refused": ["pond.Fish", "pond.Frog"], "without": {"pond.Weed": ["DeletePond"]}}"#;
    let rules = KindRules::read(folder(decided).root()).unwrap();
    assert_eq!(rules.needless(&services("")), [("pond.Frog", "They die."), ("pond.Weed", "They die.")]);
    let twice = r#"{"because": "a", "refused": ["pond.Fish"]}, {"because": "b", "refused": ["pond.Fish"]}"#;
    let told = KindRules::read(folder(twice).root()).unwrap_err().to_string();
    assert!(told.contains("kinds.json") && told.contains("the kind pond.Fish is there twice"), "{told}");
}

/// All that the table promises holds in the model: each path leads somewhere, and to an id.
#[test]
fn every_kind_of_every_service_is_whole() {
    let services = load(&api_spec()).unwrap();
    let (mut seen, mut with_states) = (0, 0);
    for service in &services {
        for kind in &service.kinds {
            let label = format!("{} {}", service.name, kind.name);
            assert!(!kind.makes.is_empty() && !kind.lists.is_empty() && !kind.ends.is_empty(), "{label}");
            for making in &kind.makes {
                let action = service.action(making.action).unwrap();
                let object = if kind.is_named { action.request } else { action.response };
                assert!(object.path_through(making.at).is_some(), "{label}: {making:?}");
            }
            for listing in &kind.lists {
                let list = service.action(listing.action).unwrap().response.member_at(listing.items).unwrap();
                assert!(list.object().unwrap().member(listing.id).is_some(), "{label}: {listing:?}");
            }
            for naming in kind.changes.iter().chain(&kind.ends) {
                let request = service.action(naming.action).unwrap().request;
                assert!(request.member(naming.by).is_some(), "{label}: {naming:?}");
            }
            for parent in &kind.parents {
                assert!(service.kinds.iter().any(|other| other.name == parent.kind), "{label}: {parent:?}");
            }
            if let Some(states) = &kind.states {
                let list = kind.lists.first().unwrap();
                let item =
                    service.action(list.action).unwrap().response.member_at(list.items).unwrap().object().unwrap();
                assert!(item.name == states.object && item.member(states.member).is_some(), "{label}: {states:?}");
                let is_change = |name: &str| kind.changes.iter().any(|naming| naming.action == name);
                assert!(states.moves.iter().all(|step| is_change(step.action)), "{label}: {states:?}");
                with_states += 1;
            }
            seen += 1;
        }
    }
    assert!(seen > 500 && with_states > 150, "{seen}, {with_states}");
    assert_eq!(KindRules::read(&api_spec()).unwrap().stateless(&services), Vec::<&str>::new());
}
