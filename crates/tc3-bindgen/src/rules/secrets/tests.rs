use tc3_spec::TextForm;

use super::*;
use crate::load;
use crate::testing::{FACTS, Folder, api_spec};

const TEXT: Kind = Kind::Text(TextForm::String);

fn folder(secrets: &str) -> Folder {
    let folder = Folder::new(&[("facts.json", FACTS)]);
    std::fs::write(folder.root().join("secrets.json"), secrets).unwrap();
    folder
}

fn decided() -> Secrets {
    let text = r#"{
      "hidden": {"names": ["AccessToken", "UserData"], "members": ["demo.Tag.Key", "demo.LookResponse.Value"]},
      "shown": [
        {"reason": "page", "doc": "Where a list goes on.", "names": ["NextToken", "Key"]},
        {"reason": "name", "doc": "A name.", "names": [], "members": ["demo.Job.AccessToken"]}
      ]
    }"#;
    Secrets::read(folder(text).root()).unwrap()
}

#[test]
fn a_name_is_decided_once_and_a_member_before_its_name() {
    let secrets = decided();
    for (object, member, expected) in [
        ("Job", "AccessToken", Secrecy::Shown("name")),
        ("Tag", "AccessToken", Secrecy::Hidden),
        ("Tag", "NextToken", Secrecy::Shown("page")),
        ("Tag", "Key", Secrecy::Hidden),
        ("Job", "Key", Secrecy::Shown("page")),
        ("LookResponse", "Value", Secrecy::Hidden),
        ("Look", "Value", Secrecy::Plain),
        ("Look", "UserData", Secrecy::Hidden),
        ("Look", "DbPwd", Secrecy::Undecided),
        ("Look", "Keyboard", Secrecy::Plain),
    ] {
        assert_eq!(secrets.decide("demo", object, member, &TEXT), expected, "{object}.{member}");
    }
    assert_eq!(secrets.decide("other", "Tag", "Key", &TEXT), Secrecy::Shown("page"));
}

#[test]
fn what_is_in_no_list_is_hidden() {
    let nothing = Secrets::default();
    for name in
        ["Password", "NewPassWord", "RootPasswd", "TmpSecretKey", "API_KEY", "DBPwd", "NextToken", "clientSecret"]
    {
        let decided = nothing.decide("demo", "Look", name, &TEXT);
        assert!(decided == Secrecy::Undecided && decided.hides(), "{name}");
    }
    for name in ["Keyboard", "Monkey", "Passenger", "Author", "Design", "Tokenizer", "Id"] {
        assert_eq!(nothing.decide("demo", "Look", name, &TEXT), Secrecy::Plain, "{name}");
    }
}

#[test]
fn only_text_and_bytes_are_secret() {
    let hides = |kind: &Kind<&str>| Secrets::default().decide("demo", "Look", "Password", kind).hides();
    assert!(hides(&Kind::List(Box::new(Kind::Text(TextForm::String)))) && hides(&Kind::Binary));
    assert!(!hides(&Kind::Text(TextForm::Date)));
    assert!(!hides(&Kind::Bool) && !hides(&Kind::Object("Password")) && !hides(&Kind::Int64));
}

#[test]
fn suspect_words_can_be_searched() {
    assert!(SUSPECT_WORDS.is_sorted());
    for word in SUSPECT_WORDS {
        assert_eq!(suspect_words(word).collect::<Vec<_>>(), [word]);
    }
}

#[test]
fn a_table_that_contradicts_itself_is_told() {
    let told = |text: &str| Secrets::read(folder(text).root()).unwrap_err().to_string();
    let twice = told(
        "{\"hidden\": {\"names\": [\"Pwd\"]},\n\"shown\": [{\"reason\": \"id\", \"doc\": \"D.\", \"names\": [\"Pwd\"]}]}",
    );
    assert!(twice.contains("secrets.json:2: shown.0.names.0: the decision on Pwd is there twice"), "{twice}");
    let needless = told(r#"{"hidden": {"names": []}, "shown": [{"reason": "id", "doc": "D.", "names": ["Id"]}]}"#);
    assert!(needless.contains("Id has no suspect word"), "{needless}");
    let silent = told(r#"{"hidden": {"names": []}, "shown": [{"reason": "id", "doc": "", "names": []}]}"#);
    assert!(silent.contains("nothing is said of id"), "{silent}");
    assert!(told(r#"{"hidden": {"names": []}}"#).contains("secrets.json:1"));
}

#[test]
fn a_service_is_read_with_the_decisions_of_its_root() {
    let folder =
        folder(r#"{"hidden": {"names": ["Name"]}, "shown": [{"reason": "id", "doc": "D.", "names": ["Password"]}]}"#);
    let services = load(folder.root()).unwrap();
    let hidden: Vec<_> = services[0].members().filter(|(_, member)| member.sensitive).collect();
    let names: Vec<_> = hidden.iter().map(|(object, member)| (object.name, member.name)).collect();
    assert_eq!(names, [("Job", "Name"), ("Tag", "Key")], "Key is undecided here");
    let secrets = Secrets::read(folder.root()).unwrap();
    assert_eq!(secrets.vanished(&services), [""; 0]);
}

#[test]
fn all_that_is_published_is_decided() {
    let secrets = Secrets::read(&api_spec()).unwrap();
    let services = load(&api_spec()).unwrap();
    assert_eq!(secrets.vanished(&services), [""; 0]);
    let mut open = BTreeSet::new();
    for service in &services {
        for (object, member) in service.members() {
            let decided = secrets.decide(service.name, object.name, member.name, &member.kind);
            if decided == Secrecy::Undecided {
                open.insert(member.name);
            }
        }
    }
    assert_eq!(open, BTreeSet::new());
}
