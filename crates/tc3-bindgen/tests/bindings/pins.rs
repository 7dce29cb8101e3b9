//! What was plain and what was `Option` when a file was first written stays so, whatever the facts say later.

use crate::support::{Folder, facts, item};

const PATH: &str = "spec/acme/2024-01-01/facts.json";

fn folder(request: &str, response: &str, part: &str) -> Folder {
    let folder = Folder::new(&[]);
    say(&folder, request, response, part);
    folder
}

fn say(folder: &Folder, request: &str, response: &str, part: &str) {
    folder.write(PATH, &facts("acme", "2024-01-01", request, response, part));
}

/// The fields of a struct and the arguments of its `new`, in few words.
fn looks(folder: &Folder, name: &str) -> (Vec<String>, String) {
    let text = folder.read("out.rs");
    let fields = item(&text, &format!("pub struct {name} {{")).lines().map(str::trim);
    let fields = fields.filter_map(|line| line.strip_prefix("pub ")).skip(1);
    let short = |field: &str| {
        field
            .trim_end_matches(',')
            .replace("::core::option::", "")
            .replace("::std::string::", "")
            .replace("::std::vec::", "")
    };
    let fields = fields.map(short).collect();
    let new = text.split(&format!("impl {name} {{")).nth(1).and_then(|code| code.split_once("pub fn new("));
    let new = new.map_or_else(String::new, |(_, code)| code.split_once(") -> Self").unwrap().0.to_owned());
    (fields, new.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn marks_that_flip_change_no_type() {
    let (request, response) =
        (r#""Id": "string!", "Note": "string""#, r#""A": "int64+", "B": "int64", "C": "int64+?""#);
    let folder = folder(request, response, "");
    assert!(folder.own("acme:Do").write().unwrap());
    let expected = [
        (vec!["id: String", "note: Option<String>"], "id: impl ::core::convert::Into<::std::string::String>"),
        (vec!["a: i64", "b: Option<i64>", "c: Option<i64>"], ""),
    ];
    let expected = expected.map(|(fields, new)| (fields.into_iter().map(str::to_owned).collect(), new.to_owned()));
    let now = || [looks(&folder, "Do"), looks(&folder, "DoResponse")];
    assert_eq!(now(), expected);

    let first = folder.read("out.rs");
    let flipped = r#""A": "int64?", "B": "int64+", "C": "int64+""#;
    say(&folder, r#""Id": "string", "Note": "string!""#, flipped, "");
    folder.own("acme:Do").check().unwrap_err();
    assert!(folder.own("acme:Do").write().unwrap());
    assert_eq!(now(), expected);
    assert!(folder.read("out.rs").contains("required: &[\"Note\"]"), "what a request must carry is of today");
    folder.own("acme:Do").check().unwrap();

    // And back again: the same bytes.
    say(&folder, request, response, "");
    assert!(folder.own("acme:Do").write().unwrap());
    assert_eq!(folder.read("out.rs"), first);
}

#[test]
fn a_member_that_comes_later_is_no_argument() {
    let folder = folder(r#""Id": "string!""#, "", "");
    folder.own("acme:Do").write().unwrap();
    say(&folder, r#""New": "int64!", "Id": "string!""#, "", "");
    folder.own("acme:Do").write().unwrap();
    let (fields, new) = looks(&folder, "Do");
    assert_eq!(fields, ["new_: Option<i64>", "id: String"]);
    assert_eq!(new, "id: impl ::core::convert::Into<::std::string::String>");
}

#[test]
fn new_keeps_the_order_of_its_arguments() {
    let folder = folder(r#""A": "int64!", "B": "string!""#, "", "");
    folder.own("acme:Do").write().unwrap();
    let (_, first) = looks(&folder, "Do");
    say(&folder, r#""B": "string!", "A": "int64!""#, "", "");
    folder.own("acme:Do").write().unwrap();
    assert_eq!(looks(&folder, "Do").1, first);
}

#[test]
fn without_pins_the_facts_of_the_day_decide() {
    let folder = folder("", r#""A": "int64+""#, "");
    folder.own("acme:Do").without_pins().write().unwrap();
    say(&folder, "", r#""A": "int64""#, "");
    folder.own("acme:Do").without_pins().write().unwrap();
    assert_eq!(looks(&folder, "DoResponse").0, ["a: Option<i64>"]);
}

#[test]
fn names_stay_whatever_comes_beside_them() {
    let folder = folder(r#""InstanceIDs": "string", "Part": "Part""#, "", r#""Key": "string""#);
    folder.own("acme:Do").with_client().write().unwrap();
    let first = folder.read("out.rs");
    assert!(first.contains("pub struct Part {") && first.contains("pub instance_ids:"));

    let more = r#""Part": {"request": {}, "response": {}}, "Do": {"#;
    let facts = facts(
        "acme",
        "2024-01-01",
        r#""InstanceIds": "string", "InstanceIDs": "string", "Part": "Part""#,
        "",
        r#""Key": "string""#,
    );
    folder.write(PATH, &facts.replacen(r#""Do": {"#, more, 1));
    folder.own("acme:*").with_client().write().unwrap();
    let text = folder.read("out.rs");
    assert!(item(&text, "pub struct Part {").contains("pub key:"), "{text}");
    assert!(text.contains("pub struct PartAction {"), "{text}");
    let fields = looks(&folder, "Do").0;
    assert_eq!(fields, ["instance_ids_2: Option<String>", "instance_ids: Option<String>", "part: Option<Part>"]);
    folder.own("acme:*").with_client().check().unwrap();

    folder.own("acme:*").without_pins().write().unwrap();
    let text = folder.read("out.rs");
    assert!(text.contains("pub struct PartObject {"), "{text}");
    assert_eq!(looks(&folder, "Do").0[..2], ["instance_ids: Option<String>", "instance_ids_2: Option<String>"]);
}

#[test]
fn pins_are_of_a_service_and_a_version() {
    let folder = folder("", r#""A": "int64+""#, "");
    folder.write("spec/acme/2025-01-01/facts.json", &facts("acme", "2025-01-01", "", r#""A": "int64""#, ""));
    let builder = folder.own("acme/2024-01-01:Do").with_actions("acme/2025-01-01:Do");
    builder.write().unwrap();
    folder.write("spec/acme/2025-01-01/facts.json", &facts("acme", "2025-01-01", "", r#""A": "int64+""#, ""));
    say(&folder, "", r#""A": "int64""#, "");
    builder.write().unwrap();
    let text = folder.read("out.rs");
    let (old, new) = text.split_at(text.find("pub mod acme {").unwrap());
    assert!(old.contains("pub a: i64") && new.contains("pub a: ::core::option::Option<i64>"), "{text}");
}

/// An answer's member that is always present is plain; a request need not have it, and must not send a zero for it.
#[test]
fn an_object_that_comes_to_be_sent_sends_nothing_by_itself() {
    let folder = folder("", r#""Part": "Part+""#, r#""Key": "string!+", "Made": "string+", "Size": "int64""#);
    folder.own("acme:Do").write().unwrap();
    assert_eq!(looks(&folder, "Part").0, ["key: String", "made: String", "size: Option<i64>"]);

    say(&folder, r#""Part": "Part""#, r#""Part": "Part+""#, r#""Key": "string!+", "Made": "string+", "Size": "int64""#);
    folder.own("acme:Do").write().unwrap();
    let (fields, new) = looks(&folder, "Part");
    assert_eq!(fields, ["key: String", "made: Option<String>", "size: Option<i64>"]);
    assert_eq!(new, "key: impl ::core::convert::Into<::std::string::String>");
}

#[test]
fn a_name_of_a_type_does_not_depend_on_what_else_is_written() {
    let folder = Folder::new(&[]);
    folder.builder("cvm:DescribeInstances").write().unwrap();
    let one = folder.read("out.rs");
    folder.builder("cvm:DescribeInstances,RunInstances").write().unwrap();
    let two = folder.read("out.rs");
    let of = |text: &str| item(text, "pub struct DescribeInstancesResponse {").to_owned();
    assert_eq!(of(&one), of(&two));
}
