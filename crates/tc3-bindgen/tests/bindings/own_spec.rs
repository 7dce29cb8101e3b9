//! A folder of the user's own: services that nobody published, and new actions of those that are.

use tc3_bindgen::Builder;

use crate::support::{Folder, facts, refuses, text};

const VPC: &str = "spec/vpc/2017-03-12/facts.json";

#[test]
fn a_service_of_ones_own_is_written_like_any_other() {
    let folder = Folder::new(&[
        (
            "spec/acme/2024-01-01/facts.json",
            &facts(
                "acme",
                "2024-01-01",
                r#""Id": "string!", "Parts": "[Part]""#,
                r#""Left": "uint64+""#,
                r#""A": "int64!""#,
            ),
        ),
        ("spec/acme/2024-01-01/overlay/Do.json", r#"{"doc": "Does it.", "rules": [{"length": "Id", "max": 9}]}"#),
        ("spec/schema/facts.json", "{}"),
        ("spec/README.md", "# Ours"),
    ]);
    let code = text(&folder.own("acme:Do").with_client());
    for part in [
        "pub mod acme {",
        "/// Does it.",
        "pub struct Part {",
        "RuleKind::Length",
        "service: \"acme\"",
        "pub async fn r#do(",
    ] {
        assert!(code.contains(part), "{part}");
    }
    let head = code.lines().next().unwrap();
    assert!(head.contains("from the catalogue ") && head.contains(" and specs of your own."), "{head}");
}

#[test]
fn of_two_versions_the_newest_goes_without_its_date() {
    let [old, new] = ["2024-01-01", "2025-01-01"].map(|version| facts("acme", version, "", "", ""));
    let folder = Folder::new(&[("spec/acme/2024-01-01/facts.json", &old), ("spec/acme/2025-01-01/facts.json", &new)]);
    let code = text(&folder.own("acme:Do").with_actions("acme/2024-01-01:*"));
    assert!(code.contains("pub mod acme {") && code.contains("pub mod acme_v20240101 {"));
    let [newer, older] = ["pub mod acme {", "pub mod acme_v20240101 {"].map(|module| code.find(module).unwrap());
    assert!(newer < older, "in the order of the command");
    refuses(&folder, &folder.own("acme/2026-01-01:Do"), &["acme has no version 2026-01-01", "2024-01-01, 2025-01-01"]);
    refuses(
        &folder,
        &folder.own("acme:Do").with_actions("acme/2025-01-01:Do"),
        &["acme/2025-01-01 is named in two ways"],
    );

    folder.write("spec/versions.json", r#"{"services": {"acme": ["2024-01-01", "2025-01-01"]}}"#);
    let code = text(&folder.own("acme:Do").with_actions("acme/2025-01-01:*"));
    assert!(code.contains("pub mod acme {") && code.contains("pub mod acme_v20250101 {"));
}

#[test]
fn an_action_that_is_not_published_yet_stands_beside_those_that_are() {
    let action = r#"{"service": "vpc", "short_name": "vpc", "version": "2017-03-12",
      "actions": {"DescribeVpcWeather": {"request": {"Filters": "[Filter]"}, "response": {"Vpc": "Vpc+"}}},
      "objects": {}}"#;
    let folder = Folder::new(&[(VPC, action)]);
    let code = text(&folder.own("vpc:DescribeVpcWeather,DescribeVpcs"));
    assert_eq!(code.matches("pub struct Filter {").count(), 1);
    assert!(code.contains("pub struct DescribeVpcWeather {") && code.contains("pub struct DescribeVpcs {"));

    // What is published may stand in the facts again, as long as it is the same.
    let again =
        action.replace("\"objects\": {}", r#""objects": {"Filter": {"Name": "string!", "Values": "[string]!"}}"#);
    folder.write(VPC, &again);
    assert_eq!(text(&folder.own("vpc:DescribeVpcWeather,DescribeVpcs")), code);
}

/// It does not become what `vpc:` means, and gets a module of its own.
#[test]
fn a_new_version_of_a_published_service_goes_with_its_date() {
    let folder = Folder::new(&[("spec/vpc/2027-01-01/facts.json", &facts("vpc", "2027-01-01", "", "", ""))]);
    let both = folder.own("vpc:DescribeVpcs").with_actions("vpc/2027-01-01:Do");
    let code = text(&both);
    assert!(code.contains("pub mod vpc {") && code.contains("pub mod vpc_v20270101 {"));
    refuses(
        &folder,
        &folder.own("vpc/2026-01-01:Do"),
        &["vpc has no version 2026-01-01, it has 2017-03-12, 2027-01-01"],
    );

    folder.write("spec/versions.json", r#"{"services": {"vpc": ["2027-01-01", "2017-03-12"]}}"#);
    let code = text(&folder.own("vpc:Do").with_actions("vpc/2017-03-12:DescribeVpcs"));
    assert!(code.contains("pub mod vpc {") && code.contains("pub mod vpc_v20170312 {"), "where the folder says so");
}

#[test]
fn a_name_goes_before_a_short_name() {
    let own = facts("acme", "2024-01-01", "", "", "").replace("\"short_name\": \"acme\"", "\"short_name\": \"vpc\"");
    let folder = Folder::new(&[("spec/acme/2024-01-01/facts.json", &own)]);
    assert!(text(&folder.own("vpc:DescribeVpcs")).contains("pub mod vpc {"));
    let code = text(&folder.own("acme:Do"));
    assert!(code.contains("pub mod acme {") && code.contains("service: \"vpc\""));
}

#[test]
fn modules_of_one_name_are_numbered() {
    let folder = Folder::new(&[
        ("spec/acme/2024-01-01/facts.json", &facts("acme", "2024-01-01", "", "", "")),
        ("spec/acme/2025-01-01/facts.json", &facts("acme", "2025-01-01", "", "", "")),
        ("spec/acme-v20240101/2020-01-01/facts.json", &facts("acme-v20240101", "2020-01-01", "", "", "")),
    ]);
    let code = text(&folder.own("acme/2024-01-01:*").with_actions("acme-v20240101:*"));
    assert!(code.contains("pub mod acme_v20240101 {") && code.contains("pub mod acme_v20240101_2 {"));
}

#[test]
fn what_is_wrong_with_a_service_of_ones_own_is_told_with_file_and_line() {
    let path = "spec/acme/2024-01-01/facts.json";
    let good = facts("acme", "2024-01-01", "\"Id\": \"string\"", "", "\"A\": \"int64\"");
    let told = |text: &str, words: &[&str]| {
        let folder = Folder::new(&[(path, text)]);
        refuses(&folder, &folder.own("acme:*"), words);
    };
    told("", &["facts.json:1: ", "EOF"]);
    told("[]", &["facts.json:1: a list, where an object belongs"]);
    told(&good.replace("\"string\"", "\"text\""), &["facts.json:5: actions.Do.request.Id: ", "is no type word"]);
    told(
        &good.replace("\"string\"", "\"Prt\""),
        &["facts.json:5: actions.Do.request.Id: no object is called Prt; the nearest is Part"],
    );
    told(&good.replace("\"string\"", "\"string?!\""), &["facts.json:5: ", "not in the order !+?"]);
    told(&good.replace("\"actions\"", "\"action\""), &["facts.json:3: action: unknown field"]);
    told(&good.replace("\"acme\", \"short", "\"acne\", \"short"), &["facts.json:2: service: it tells of acne"]);
    told(&good.replace("2024-01-01\"", "2024-01-02\""), &["facts.json:2: version: it tells of 2024-01-02"]);
    let gone = Folder::new(&[("spec/acme/2024-01-01/overlay/Do.json", "{}")]);
    refuses(&gone, &gone.own("acme:*"), &["acme/2024-01-01: the catalogue has no service acme", "no facts.json"]);
    let two = Folder::new(&[
        (path, &good.replace("\"string\"", "\"text\"")),
        ("spec/other/2024-01-01/facts.json", &facts("other", "2024-01-01", "", "\"B\": \"Gone\"", "")),
    ]);
    refuses(&two, &two.own("acme:*"), &["is no type word", "\n", "other/2024-01-01/facts.json:6: ", "called Gone"]);
}

#[test]
fn names_that_no_rust_can_be_written_for_are_told() {
    let told = |name: &str, version: &str, text: &str, words: &[&str]| {
        let folder = Folder::new(&[(&format!("spec/{name}/{version}/facts.json"), text)]);
        refuses(&folder, &folder.own(&format!("{name}/{version}:*")), words);
    };
    for service in ["3d", "é", "Acme", "a_b"] {
        told(
            service,
            "2024-01-01",
            &facts(service, "2024-01-01", "", "", ""),
            &["facts.json:2: service: ", "is no name"],
        );
    }
    told(
        "acme",
        "v1",
        &facts("acme", "v1", "", "", ""),
        &["facts.json:2: version: \"v1\" is no name: a version is a date"],
    );
    let good = facts("acme", "2024-01-01", "\"Id\": \"string\"", "", "\"A\": \"int64\"");
    for member in ["", "日本", "_", "²", "a b", "a\\\"b"] {
        let text = good.replace("\"Id\"", &format!("\"{member}\""));
        told("acme", "2024-01-01", &text, &["facts.json:5: actions.Do.request.", "is no name: it has letters"]);
        let text = good.replace("\"A\"", &format!("\"{member}\""));
        told("acme", "2024-01-01", &text, &["facts.json:10: objects.Part.", "is no name"]);
    }
    for action in ["", "日本", "_", "3D", "doIt", "Do-It", "Self", "Self_"] {
        let text = good.replace("\"Do\"", &format!("\"{action}\""));
        told("acme", "2024-01-01", &text, &["facts.json:4: actions.", "is no name: it begins with a capital"]);
    }
    for object in ["", "日本", "part", "A-B", "Self"] {
        let text = good.replace("\"Part\"", &format!("\"{object}\""));
        told("acme", "2024-01-01", &text, &["facts.json:10: objects.", "is no name"]);
    }
}

#[test]
fn members_may_be_called_almost_anything() {
    let request =
        r#""a.b": "string!", "a-b": "string", "3D": "int64", "type": "bool", "self": "bool", "A_B": "string""#;
    let folder = Folder::new(&[("spec/acme/2024-01-01/facts.json", &facts("acme", "2024-01-01", request, "", ""))]);
    let code = text(&folder.own("acme:*"));
    for part in ["pub a_b: ", "pub a_b_2: ", "pub a_b_3: ", "pub _3d: ", "pub r#type: ", "pub self_: ", "\"a.b\""] {
        assert!(code.contains(part), "{part}");
    }
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let folder = Folder::new(&[]);
    refuses(&folder, &folder.own("vpc:CreateVpc"), &["there is no folder ", "spec"]);
    let own = Builder::new("").with_actions("acme:Do");
    assert!(own.text().unwrap_err().to_string().contains("acme is no service"));
}
