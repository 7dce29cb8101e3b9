//! Names that are keywords, or those of types that all code has.

use tc3_bindgen::Builder;

use crate::support::{Folder, text};

/// A module and whatever is in it are called like anything, and the code still means its own and the language's types.
#[test]
fn services_are_called_like_keywords_and_crates() {
    for (service, module) in
        [("type", "type_"), ("self", "self_"), ("crate", "crate_"), ("std", "std"), ("core", "core"), ("tc3", "tc3")]
    {
        let facts =
            crate::support::facts(service, "2024-01-01", r#""A": "string!""#, r#""B": "[Part]+""#, r#""C": "int64""#);
        let folder = Folder::new(&[(&format!("spec/{service}/2024-01-01/facts.json"), &facts)]);
        let code = text(&folder.own(&format!("{service}:Do")).with_client().with_serde());
        assert!(code.contains(&format!("pub mod {module} {{")), "{code}");
    }
}

#[test]
fn types_of_the_language_may_be_objects() {
    let objects = r#""Option": {"A": "string!"}, "String": {"B": "int64"}, "Vec": {"C": "[Option]"}, "Client": {"D": "Vec"},
      "Box": {"E": "Box"}, "Clone": {"F": "bool"}, "Default": {"G": "Client+"}, "Do": {"H": "String"}"#;
    let all = r#""O": "Option!", "S": "String", "V": "[Vec]", "C": "Client", "B": "Box", "K": "Clone", "D": "Default", "X": "Do""#;
    let facts = crate::support::facts("acme", "2024-01-01", all, all, "\"Z\": \"bool\"");
    let facts = facts.replace("\"objects\": {", &format!("\"objects\": {{{objects},"));
    let folder = Folder::new(&[("spec/acme/2024-01-01/facts.json", &facts)]);
    let code = text(&folder.own("acme:Do").with_client());
    for part in [
        "pub struct Option {",
        "pub struct ClientObject {",
        "pub struct DoObject {",
        "pub struct Client",
        "pub o: Option,",
        "pub s: ::core::option::Option<String>,",
        "pub v: ::core::option::Option<::std::vec::Vec<Vec>>,",
        "pub e: ::core::option::Option<::std::boxed::Box<Box>>,",
        "#[derive(Clone, Default)]",
    ] {
        assert!(code.contains(part), "{part}");
    }
}

#[test]
fn two_services_may_share_names() {
    let code = text(&Builder::new("").with_actions("vpc:DescribeVpcs").with_actions("cvm:DescribeInstances"));
    assert_eq!(code.matches("pub struct Filter {").count(), 2);
}
