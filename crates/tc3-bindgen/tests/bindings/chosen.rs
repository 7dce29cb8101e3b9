//! Which actions: how they are named, and what a file of them has.

use std::collections::BTreeSet;

use syn::{File, Item};
use tc3_bindgen::Builder;

use crate::support::{Folder, body, refuses, text};

/// The modules of a file with the names of their types and macros' enums.
fn modules(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let File { items, .. } = syn::parse_file(text).unwrap();
    let modules = items.into_iter().map(|item| match item {
        Item::Mod(module) => {
            let types = module.content.unwrap().1.into_iter().filter_map(|item| match item {
                Item::Struct(found) => Some(found.ident.to_string()),
                Item::Enum(found) => Some(found.ident.to_string()),
                _ => None,
            });
            (module.ident.to_string(), types.collect())
        }
        _ => panic!("a file has modules and nothing else:\n{text}"),
    });
    modules.collect()
}

fn types<const N: usize>(names: [&str; N]) -> BTreeSet<String> {
    names.map(str::to_owned).into()
}

#[test]
fn a_file_has_the_actions_what_they_reach_and_nothing_else() {
    let file = text(&Builder::new("").with_actions("vpc:CreateVpc").with_actions("sts:GetCallerIdentity"));
    let expected = [
        (
            "vpc".to_owned(),
            types(["CreateVpc", "CreateVpcResponse", "Vpc", "Tag", "AssistantCidr", "ISPIPv6CidrBlock", "Subnet"]),
        ),
        ("sts".to_owned(), types(["GetCallerIdentity", "GetCallerIdentityResponse"])),
    ];
    assert_eq!(modules(&file), expected);

    let mut head = file.lines();
    let first = head.next().unwrap();
    assert!(first.starts_with("// Written by tc3 bindgen 0."), "{first}");
    assert!(first.contains(" from the catalogue ") && first.ends_with("Do not edit: it would be lost."), "{first}");
    assert_eq!(head.next(), Some("// To write it again: tc3 bindgen vpc:CreateVpc sts:GetCallerIdentity"));
    assert!(head.next().unwrap().starts_with("// Checksum of what follows: "));
    assert_eq!(file.matches("::tc3::bindings!(form 1);").count(), 2);
    assert_eq!(file.matches("#[rustfmt::skip]").count(), 2);
    let crates: BTreeSet<_> = body(&file).split("::").filter(|part| part.starts_with("tc3")).collect();
    assert!(crates.iter().all(|name| *name == "tc3" || name.starts_with("tc3 ")), "{crates:?}");
}

#[test]
fn rules_intents_and_enums_come_along() {
    let file = text(&Builder::new("").with_actions("cfg:ModifyTaskRunStatus"));
    for part in ["pub enum Transition", "::tc3::int_enum!", "RuleKind::RequiredWhen", "fn transition(", "An experiment"]
    {
        assert!(file.contains(part), "{part}");
    }
}

#[test]
fn a_whole_service_is_all_of_its_actions() {
    let file = text(&Builder::new("").with_actions("cfg:*").with_client());
    let service = tc3_spec::catalogue().service("cfg").unwrap();
    for action in service.actions() {
        assert!(file.contains(&format!("pub struct {action} {{")), "{action}");
    }
    for object in service.objects() {
        assert!(file.contains(&format!("pub struct {object} {{")), "{object}");
    }
    assert_eq!(file.matches("pub async fn ").count(), service.actions().count());
}

#[test]
fn what_is_named_apart_is_named_together() {
    let one = text(&Builder::new("").with_actions("vpc:CreateVpc,DescribeVpcs"));
    let two = text(&Builder::new("").with_actions("vpc:DescribeVpcs").with_actions("vpc:CreateVpc"));
    assert_eq!(body(&one), body(&two), "the order of actions is the spec's");
}

#[test]
fn a_version_is_named_with_its_date() {
    let both = Builder::new("").with_actions("tke:DescribeClusters").with_actions("tke/2022-05-01:DescribeClusters");
    let names: Vec<_> = modules(&text(&both)).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["tke", "tke_v20220501"]);
    let recommended = text(&Builder::new("").with_actions("tke/2018-05-25:DescribeClusters"));
    assert_eq!(body(&recommended), body(&text(&Builder::new("").with_actions("tke:DescribeClusters"))));
}

#[test]
fn a_service_has_two_names() {
    let long = text(&Builder::new("").with_actions("autoscaling:DescribeAutoScalingGroups"));
    assert_eq!(body(&text(&Builder::new("").with_actions("as:DescribeAutoScalingGroups"))), body(&long));
}

#[test]
fn what_is_not_there_is_told_with_the_nearest() {
    let folder = Folder::new(&[]);
    for (actions, words) in [
        ("vcp:CreateVpc", &["vcp is no service", "the nearest is vpc"][..]),
        ("nothinglikeit:Go", &["nothinglikeit is no service"]),
        ("vpc:CreateVcp", &["vpc 2017-03-12 has no action CreateVcp", "the nearest is CreateVpc"]),
        ("vpc:createvpc", &["has no action createvpc", "the nearest is CreateVpc"]),
        ("tke/2020-01-01:DescribeClusters", &["tke has no version 2020-01-01", "2018-05-25, 2022-05-01"]),
        ("vpc", &["\"vpc\" names no actions", "SERVICE:ACTION,ACTION or SERVICE:*"]),
        ("", &["names no actions"]),
        ("vpc:", &["has a name of no action"]),
        ("vpc:CreateVpc,", &["has a name of no action"]),
        ("vpc:CreateVpc, DescribeVpcs", &["has a name of no action"]),
        ("vpc:*,CreateVpc", &["has a name of no action"]),
        (":CreateVpc", &["names no service"]),
        ("/2017-03-12:CreateVpc", &["names no service"]),
        ("vpc/:CreateVpc", &["names no service"]),
    ] {
        refuses(&folder, &folder.builder(actions), words);
    }
    refuses(&folder, &Builder::new(folder.path("out.rs")), &["no action is named"]);
}

#[test]
fn what_is_there_twice_is_told() {
    let folder = Folder::new(&[]);
    let twice = |one: &str, other: &str, words: &[&str]| {
        refuses(&folder, &folder.builder(one).with_actions(other), words);
    };
    refuses(&folder, &folder.builder("vpc:CreateVpc,CreateVpc"), &["vpc:CreateVpc is named twice", "take one out"]);
    twice("vpc:CreateVpc", "vpc:DescribeVpcs,CreateVpc", &["vpc:CreateVpc is named twice"]);
    twice("vpc:*", "vpc:CreateVpc", &["vpc has * and is named twice"]);
    twice("vpc:CreateVpc", "vpc:*", &["vpc has * and is named twice"]);
    twice("vpc:CreateVpc", "vpc/2017-03-12:DescribeVpcs", &["vpc/2017-03-12 is named in two ways"]);
    twice("as:DescribeAutoScalingGroups", "autoscaling:DescribeLaunchConfigurations", &["is named in two ways"]);
}

/// All of them are for `cargo xtask corpus`.
#[test]
fn one_action_alone_is_rust() {
    let services: Vec<_> = tc3_spec::catalogue().services().collect();
    for (position, service) in services.iter().enumerate().step_by(6) {
        let actions: Vec<_> = service.actions().collect();
        let action = actions[position * 7 % actions.len()];
        let label = format!("{}/{}:{action}", service.name(), service.version());
        let builder = Builder::new("").with_actions(label.as_str());
        let file = text(&if position % 2 == 0 { builder.with_client() } else { builder.with_serde() });
        assert!(file.contains("impl ::tc3::Action for "), "{label}");
    }
}
