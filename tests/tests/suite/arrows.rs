//! Who may know whom, as ARCHITECTURE.md draws it: what each package of ours is built upon, without its tests.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use crate::source::{CLIENTS, CORES, root, sources, tokens};

/// Each package of ours, and those of ours that it knows. A feature behind a slash is one that is switched on there.
const ARROWS: [(&str, &[&str]); 14] = [
    ("tc3", &[]),
    ("tc3-hyper", &["tc3"]),
    (
        "tc3-credentials",
        &[
            "sts-core/AssumeRole",
            "sts-core/AssumeRoleWithSAML",
            "sts-core/AssumeRoleWithWebIdentity",
            "sts-core/GetCallerIdentity",
            "tc3",
            "tc3-hyper",
        ],
    ),
    ("tc3-spec", &["tc3"]),
    ("tc3-bindgen", &["tc3", "tc3-spec"]),
    ("tc3-filter", &["tc3-spec"]),
    ("tc3-mock", &["cfg-core", "sts-core", "tc3", "tc3-hyper", "tc3-spec/catalogue"]),
    ("tc3-bulk", &["tc3", "tc3-hyper", "tc3-spec"]),
    (
        "tc3-explore",
        &["tc3", "tc3-bindgen", "tc3-credentials", "tc3-filter", "tc3-hyper", "tc3-mock", "tc3-spec/catalogue"],
    ),
    (
        "tc3-cli",
        &[
            "tc3",
            "tc3-bindgen/catalogue",
            "tc3-bindgen/package",
            "tc3-bulk/redis",
            "tc3-credentials",
            "tc3-explore",
            "tc3-filter",
            "tc3-hyper",
            "tc3-mock/recording",
            "tc3-mock/tls",
            "tc3-spec/catalogue",
        ],
    ),
    // It writes the catalogue, so it is built without.
    ("xtask", &["tc3", "tc3-bindgen/package", "tc3-spec"]),
    // Nobody stands on these.
    (
        "tc3-benches",
        &[
            "cfg-core",
            "cvm-core/DescribeInstances",
            "cvm-core/serde",
            "tc3",
            "tc3-hyper",
            "tc3-mock",
            "tc3-spec/catalogue",
        ],
    ),
    ("tc3-examples", &["tc3", "tc3-mock"]),
    ("tc3-tests", &[]),
];

/// What knows what, by names.
type Arrows = BTreeMap<String, BTreeSet<String>>;

#[test]
fn packages_know_whom_they_may() {
    let mut allowed: Arrows = ARROWS.iter().map(|(name, knows)| arrow(name, knows)).collect();
    allowed.extend(CORES.map(|core| arrow(core, &["tc3"])));
    allowed.extend(CLIENTS.map(arrow_of_client));
    let found = found(&metadata(), |name| allowed.contains_key(name) || name.starts_with("tc3"));
    assert_eq!(differences(&allowed, &found), Vec::<String>::new());
}

/// Of others, too, generated crates know nobody.
#[test]
fn generated_crates_know_nobody_else() {
    let found = found(&metadata(), |_| true);
    for core in CORES {
        assert_eq!(found[core], arrow(core, &["tc3"]).1, "{core}");
    }
    for client in CLIENTS {
        assert_eq!(found[client], arrow_of_client(client).1, "{client}");
    }
}

/// Behaviour that is written by hand is in a room of its service.
#[test]
fn only_the_behaviour_of_a_service_in_the_mock_knows_its_types() {
    for (core, room) in [("cfg_core", "cfg"), ("sts_core", "sts")] {
        let users = sources("tc3-mock").into_iter().filter(|(_, code)| tokens(code).iter().any(|token| token == core));
        let users: Vec<_> = users.map(|(path, _)| path).collect();
        assert!(!users.is_empty(), "the mock has behaviour over {core}");
        let home = root().join("crates/tc3-mock/src/behaviour").join(room);
        for user in users {
            assert!(user.starts_with(&home), "{} uses {core}", user.display());
        }
    }
}

#[test]
fn an_arrow_that_came_or_went_is_told() {
    let allowed: Arrows = [arrow("a", &["b", "c/f"]), arrow("b", &[]), arrow("c", &[])].into();
    let metadata = serde_json::json!({"packages": [
        {"name": "a", "dependencies": [
            {"name": "b", "kind": "dev", "features": []},
            {"name": "c", "kind": null, "features": ["f", "g"]},
            {"name": "other", "kind": null, "features": []},
        ]},
        {"name": "b", "dependencies": [{"name": "c", "kind": "build", "features": [], "optional": true}]},
        {"name": "d", "dependencies": []},
    ]});
    let found = found(&metadata, |name| ["a", "b", "c", "d"].contains(&name));
    let expected = ["a -> b is gone", "a -> c/g is new", "b -> c is new", "c is gone", "d is new"];
    assert_eq!(differences(&allowed, &found), expected);
    assert_eq!(differences(&found, &found), Vec::<String>::new());
}

fn arrow(name: &str, knows: &[&str]) -> (String, BTreeSet<String>) {
    (name.to_owned(), knows.iter().map(|known| (*known).to_owned()).collect())
}

/// What a generated client knows: `tc3-credentials` where a feature asks for it.
fn arrow_of_client(client: &str) -> (String, BTreeSet<String>) {
    arrow(client, &[&client.replace("-hyper", "-core"), "tc3", "tc3-credentials", "tc3-hyper"])
}

/// The members of the workspace, with what their manifests say.
fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--no-deps", "--format-version", "1"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What each package depends upon when it is built, of the packages that are asked for. Optional or not, it is known.
fn found(metadata: &Value, is_asked: impl Fn(&str) -> bool) -> Arrows {
    let mut arrows = Arrows::new();
    for package in metadata["packages"].as_array().unwrap() {
        let known = arrows.entry(package["name"].as_str().unwrap().to_owned()).or_default();
        for dependency in package["dependencies"].as_array().unwrap() {
            let name = dependency["name"].as_str().unwrap();
            if dependency["kind"] == "dev" || !is_asked(name) {
                continue;
            }
            let features = dependency["features"].as_array().unwrap();
            known.extend(features.iter().map(|feature| format!("{name}/{}", feature.as_str().unwrap())));
            if features.is_empty() {
                known.insert(name.to_owned());
            }
        }
    }
    arrows
}

/// What is in one and not in the other, in words.
fn differences(allowed: &Arrows, found: &Arrows) -> Vec<String> {
    let none = BTreeSet::new();
    let names: BTreeSet<_> = allowed.keys().chain(found.keys()).collect();
    let mut told = Vec::new();
    for name in names {
        match (allowed.get(name), found.get(name)) {
            (Some(_), None) => told.push(format!("{name} is gone")),
            (None, Some(_)) => told.push(format!("{name} is new")),
            _ => {}
        }
        let [allowed, found] = [allowed, found].map(|arrows| arrows.get(name).unwrap_or(&none));
        let gone = allowed.difference(found).map(|known| format!("{name} -> {known} is gone"));
        let new = found.difference(allowed).map(|known| format!("{name} -> {known} is new"));
        told.extend(gone.chain(new));
    }
    told
}
