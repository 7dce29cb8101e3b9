//! Descriptions out of a package of the official command line.

use crate::support::{Folder, refuses, text};

const API: &str = r#"{
  "actions": {
    "CreateVpc": {"name": "To create", "document": "<p>Makes a [private] network &amp; says `so` at https://example.com/a_b_c.</p><ul><li>one</li><li>two</li></ul>", "input": "CreateVpcRequest", "output": "CreateVpcResponse"}
  },
  "objects": {
    "CreateVpcRequest": {"members": [{"name": "VpcName", "document": "Vec<T> # no heading, *no* bold, 5 < 6 &lt;b&gt;, <T> | ${x} \\ */ \u202eturned\u202c."}, {"name": "DnsServers", "document": "> no quote\n1. no list\n- nor here\n```\nno code"}]},
    "CreateVpcResponse": {"members": [{"name": "Vpc", "document": "What was made."}]},
    "Tag": {"document": "A tag.\n\n    no code", "members": [{"name": "Key", "document": "Its \"name\"."}]}
  },
  "version": "1.0"
}"#;

const NAME: &str = "package/vpc/v20170312/api.json";

fn folder() -> Folder {
    Folder::new(&[(NAME, API)])
}

#[test]
fn words_of_a_package_stand_where_ours_do_not() {
    let folder = folder();
    let code = text(&folder.builder("vpc:CreateVpc").with_docs(folder.path("package")));
    for part in [
        r"/// Makes a \[private\] network & says \`so\` at <https://example.com/a_b_c>.",
        "    /// - one\n    /// - two\n",
        "/// What was made. `Vpc`: `Vpc`, always present.",
        "/// A tag.",
        "/// Its \"name\". `Key`: `string`",
    ] {
        assert!(code.contains(part), "{part}\n{}", &code[..4000]);
    }
    assert!(code.lines().nth(1).unwrap().contains(" --docs "));
    assert!(!text(&folder.builder("vpc:CreateVpc")).contains("What was made"));
}

/// The words of others are text: they make no markup, no code and no error.
#[test]
fn signs_in_words_mean_nothing() {
    let folder = folder();
    let code = text(&folder.builder("vpc:CreateVpc").with_docs(folder.path("package")));
    let docs: Vec<_> = code.lines().map(str::trim).filter_map(|line| line.strip_prefix("/// ")).collect();
    for line in &docs {
        let begins = |mark: &str| line.starts_with(mark);
        assert!(!begins("#") && !begins(">") && !begins("```") && !begins("    "), "{line}");
        assert!(!line.contains("<T>") && !line.contains("<b>") && !line.contains(['\u{202e}', '\u{202c}']), "{line}");
    }
    assert!(!code.contains('\u{202e}'), "a compiler refuses signs that turn the direction of writing");
}

#[test]
fn an_overlay_goes_before_a_package() {
    let folder = folder();
    folder.write(
        "spec/vpc/2017-03-12/overlay/CreateVpc.json",
        r#"{"doc": "Ours.", "members": {"VpcName": {"doc": "Our name."}}}"#,
    );
    folder.write(
        "spec/acme/2024-01-01/facts.json",
        &crate::support::facts("acme", "2024-01-01", "", "\"A\": \"string\"", ""),
    );
    let own = API.replace(
        "CreateVpcResponse\": {\"members\": [{\"name\": \"Vpc\"",
        "DoResponse\": {\"members\": [{\"name\": \"A\"",
    );
    let own = own.replace("CreateVpc", "Do").replace("CreateVpcResponse", "DoResponse");
    folder.write("package/acme/v20240101/api.json", &own);
    let builder = folder.own("vpc:CreateVpc").with_actions("acme:Do").with_docs(folder.path("package"));
    let code = text(&builder);
    for part in ["/// Ours.", "/// Our name. `VpcName`", "/// A tag.", "/// What was made. `A`: `string`."] {
        assert!(code.contains(part), "{part}");
    }
}

#[test]
fn what_is_described_is_otherwise_the_same() {
    let folder = folder();
    let strip = |code: String| -> Vec<String> {
        let lines = code.lines().skip(3).map(str::trim).filter(|line| !line.starts_with("///"));
        lines.map(str::to_owned).collect()
    };
    let plain = text(&folder.builder("cfg:ModifyTaskRunStatus").with_actions("vpc:CreateVpc,DescribeVpcs"));
    let described = folder
        .builder("cfg:ModifyTaskRunStatus")
        .with_actions("vpc:CreateVpc,DescribeVpcs")
        .with_docs(folder.path("package"));
    let (plain, described) = (strip(plain), strip(text(&described)));
    assert_eq!(plain.len(), described.len());
    assert!(plain.iter().zip(&described).all(|(one, other)| one == other));
}

#[test]
fn a_package_that_is_none_is_told() {
    let folder = Folder::new(&[("text.whl", "neither"), (NAME, "{"), ("empty/README.md", "")]);
    let told = |path: &str, words: &[&str]| {
        refuses(&folder, &folder.builder("vpc:CreateVpc").with_docs(folder.path(path)), words);
    };
    told("nowhere.whl", &["nowhere.whl: "]);
    told("text.whl", &["text.whl: neither a wheel nor an sdist, or cut off"]);
    told("empty", &["empty: there is no services/<service>/v<date>/api.json in it"]);
    told("package", &["package: ", "vpc/v20170312/api.json: "]);
}
