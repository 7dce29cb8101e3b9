//! The TOML file.

use std::fs;

use tc3_bindgen::Builder;

use crate::support::{Folder, body, refused};

const ALL: &str = r#"out = "src/tencent.rs"
actions = ["vpc:DescribeVpcs", "cvm:DescribeInstances"]
client = true
serde = true
spec = "spec"
pins = true

[extern]
"vpc.Filter" = "crate::tencent::cvm::Filter"
"#;

#[test]
fn the_file_says_what_the_builder_does() {
    let folder = Folder::new(&[("tc3-bindgen.toml", ALL), ("spec/schema/x.json", "")]);
    let builder = Builder::from_toml(folder.path("tc3-bindgen.toml")).unwrap();
    assert!(builder.write().unwrap());
    builder.check().unwrap();
    assert!(folder.path("src/tencent.pins.json").is_file(), "paths are relative to the file");
    let same = Builder::new("")
        .with_actions("vpc:DescribeVpcs")
        .with_actions("cvm:DescribeInstances")
        .with_client()
        .with_serde()
        .with_extern("vpc.Filter", "crate::tencent::cvm::Filter");
    assert_eq!(body(&folder.read("src/tencent.rs")), body(&same.text().unwrap()));

    folder.write("few.toml", "out = \"few.rs\"\nactions = [\"sts:*\"]\npins = false\n");
    Builder::from_toml(folder.path("few.toml")).unwrap().write().unwrap();
    assert!(folder.path("few.rs").is_file() && !folder.path("few.pins.json").exists());
}

#[test]
fn the_head_names_the_file_that_says_it_all() {
    let told = |path: &str| {
        let folder = Folder::new(&[(path, "out = \"o.rs\"\nactions = [\"sts:GetCallerIdentity\"]\n")]);
        let text = Builder::from_toml(folder.path(path)).unwrap().text().unwrap();
        let head = text.lines().nth(1).unwrap().replace(&folder.path("").display().to_string(), "");
        head.strip_prefix("// To write it again: ").unwrap().to_owned()
    };
    assert_eq!(told("tc3-bindgen.toml"), "tc3 bindgen --toml tc3-bindgen.toml", "it is of another folder");
    assert_eq!(told("a b.toml"), "tc3 bindgen --toml 'a b.toml'");

    // What is in the process's folder is named from there, and what has the name that is looked for not at all.
    let here = std::env::current_dir().unwrap();
    let name = format!("target-tc3-bindings-{}.toml", std::process::id());
    fs::write(&name, "out = \"o.rs\"\nactions = [\"sts:GetCallerIdentity\"]\n").unwrap();
    let texts = [Builder::from_toml(&name), Builder::from_toml(here.join(&name))];
    fs::remove_file(&name).unwrap();
    for text in texts {
        let text = text.unwrap().text().unwrap();
        assert_eq!(text.lines().nth(1).unwrap(), format!("// To write it again: tc3 bindgen --toml {name}"));
    }
}

#[test]
fn what_is_wrong_is_told_with_file_and_line() {
    let folder = Folder::new(&[]);
    for (text, words) in [
        ("out = \"a\"\nactions = []\nkey = 1\n", &["c.toml:3: ", "unknown field `key`", "expected one of"][..]),
        ("out = \"a\"\nactions = [\"sts:*\"]\n\n[other]\na = 1\n", &["c.toml:4: ", "unknown field `other`"]),
        ("actions = []\n", &["c.toml:1: ", "missing field `out`"]),
        ("out = \"a\"\n", &["c.toml:1: ", "missing field `actions`"]),
        ("out = \"a\"\nactions = \"sts:*\"\n", &["c.toml:2: ", "expected a sequence"]),
        ("out = \"a\"\nactions = []\nclient = \"yes\"\n", &["c.toml:3: ", "expected a boolean"]),
        ("out = \"a\"\nout = \"b\"\n", &["c.toml:2: ", "duplicate key"]),
        ("out = = 1\n", &["c.toml:1: "]),
        (
            "out = \"a\"\nactions = []\n[extern]\n\"a.B\" = \"c::D\"\n\"a.B\" = \"e::F\"\n",
            &["c.toml:5: ", "duplicate key"],
        ),
        ("", &["c.toml:1: ", "missing field"]),
    ] {
        folder.write("c.toml", text);
        refused(Builder::from_toml(folder.path("c.toml")), words);
    }
    fs::write(folder.path("c.toml"), b"out = \"\xff\"").unwrap();
    refused(Builder::from_toml(folder.path("c.toml")), &["c.toml:1: it is no text"]);
    refused(Builder::from_toml(folder.path("none.toml")), &["there is no ", "none.toml"]);
    refused(Builder::from_toml(folder.path("")), &["cannot read "]);

    folder.write("c.toml", "out = \"a.rs\"\nactions = []\n");
    refused(Builder::from_toml(folder.path("c.toml")).unwrap().write(), &["no action is named"]);
    assert_eq!(folder.content().len(), 1);
}
