use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;
use crate::load_with_docs;
use crate::read::package::PackageError;
use crate::testing::{FACTS, Folder, MOVE, SERVICE};

const API: &str = r#"{
  "actions": {
    "Look": {"name": "To look", "document": "<p>Looks.</p><p>Twice.</p>", "input": "LookRequest", "output": "LookResponse"},
    "Move": {"name": "To move", "input": "MoveRequest", "output": "MoveResponse", "status": "online"}
  },
  "objects": {
    "LookRequest": {"document": "of no use", "members": [{"name": "Id", "document": "Which &lt;one&gt;."}]},
    "LookResponse": {"members": [{"name": "Count", "document": ""}, {"name": "RequestId", "document": "as everywhere"}]},
    "MoveRequest": {"members": [{"name": "Id", "document": "Theirs."}, {"name": "Note", "document": "Why."}]},
    "MoveResponse": {"members": []},
    "Job": {"document": "Theirs.", "members": [{"name": "Status", "document": "How far."}, {"name": "Day"}]},
    "Tag": {"document": "A tag.", "members": [{"name": "Key", "document": "Its name."}]}
  },
  "version": "1.0"
}"#;

const NAME: &str = "tccli/services/demo/v20240102/api.json";

fn wheel(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn sdist(files: &[(&str, &str)]) -> Vec<u8> {
    let mut tar = tar::Builder::new(GzEncoder::new(Vec::new(), Compression::fast()));
    for (name, text) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        tar.append_data(&mut header, Path::new("tccli-1.0").join(name), text.as_bytes()).unwrap();
    }
    tar.into_inner().unwrap().finish().unwrap()
}

/// A file of a folder that is gone with it.
fn file(folder: &Folder, content: &[u8]) -> PathBuf {
    let path = folder.root().join("package");
    fs::create_dir_all(folder.root()).unwrap();
    fs::write(&path, content).unwrap();
    path
}

fn read_bytes(content: &[u8]) -> Result<Docs, PackageError> {
    read(&file(&Folder::new(&[]), content))
}

#[test]
fn every_kind_of_package_gives_the_same() {
    let files = [(NAME, API), ("tccli/services/demo/v20240102/examples.json", "{}"), ("tccli/main.py", "")];
    let docs = read_bytes(&wheel(&files)).unwrap();
    assert_eq!(read_bytes(&sdist(&files)).unwrap(), docs);
    for above in ["../../tccli/services/", "../../services/", "../../"] {
        let folder = Folder::new(&[("facts.json", FACTS), (&format!("{above}demo/v20240102/api.json"), API)]);
        assert_eq!(read(folder.root()).unwrap(), docs, "{above}");
    }

    let services: Vec<_> = docs.services().map(|(service, version, _)| (service, version)).collect();
    assert_eq!(services, [("demo", "2024-01-02")]);
    let demo = docs.of("demo", "2024-01-02").unwrap();
    let look = demo.action("Look").unwrap();
    assert_eq!(
        (look.title.as_str(), look.text(), look.request.get("Id")),
        ("To look", "Looks.\nTwice.", "Which <one>.")
    );
    assert!(look.response.is_empty(), "neither the request id nor what is empty");
    assert_eq!(demo.action("Move").unwrap().text(), "To move", "the title, where nothing else is said");
    assert_eq!(
        (demo.member("Job", "Status"), demo.member("Job", "Day"), demo.member("Nope", "A")),
        ("How far.", "", "")
    );
    assert!(demo.object("LookRequest").is_none() && demo.object("Job").is_some());
}

#[test]
fn published_requests_are_kept_where_they_can_be_read() {
    let examples = r#"{"actions": {
      "Look": [
        {"title": "By <b>body</b>", "input": "POST / HTTP/1.1\nHost: a.example\n\n{\"B\": 1.50, \"A\": [null]}", "output": "{}"},
        {"title": "By query", "input": "https://a.example/?Action=Look\n&Id=a%20b\n&<common>", "output": "{}"},
        {"title": "Broken", "input": "POST / HTTP/1.1\n\n{\"A\": ,}", "output": "{}"},
        {"title": "A list", "input": "[1]", "output": "{}"}
      ],
      "Gone": [{"input": "--x\nname=File\n--x--"}]
    }}"#;
    let file = "tccli/services/demo/v20240102/examples.json";
    for package in [wheel(&[(NAME, API), (file, examples)]), sdist(&[(NAME, API), (file, examples)])] {
        let docs = read_bytes(&package).unwrap();
        let docs = docs.of("demo", "2024-01-02").unwrap();
        let look = docs.action("Look").unwrap();
        let told: Vec<_> = look.examples.iter().map(|example| (&*example.title, &*example.request)).collect();
        let [body, query] = [r#"{"B":1.50,"A":[null]}"#, r#"{"Action":"Look","Id":"a b"}"#];
        assert_eq!(told, [("By body", body), ("By query", query)]);
        assert!(docs.action("Gone").is_none() && docs.action("Move").unwrap().examples.is_empty());
        let lines = docs.to_lines(&Source::new("a package")).unwrap();
        assert_eq!(ServiceDocs::of_lines(&lines, |_| true).unwrap(), *docs);
    }
    let told = read_bytes(&wheel(&[(NAME, API), (file, "{\"actions\": []}")])).unwrap_err().to_string();
    assert!(told.contains(file), "{told}");
}

#[test]
fn what_is_no_package_is_told_with_its_name() {
    let problem = |content: &[u8]| read_bytes(content).unwrap_err().to_string();
    for content in [&b""[..], b"P", b"neither", &wheel(&[(NAME, API)])[..200]] {
        assert!(problem(content).contains("package: neither a wheel nor an sdist, or cut off"), "{}", problem(content));
    }
    let other = [("tccli/services/demo/v2024/api.json", API), ("a/b/services/demo/v20240102/api.json", API)];
    for content in [wheel(&other), sdist(&other), wheel(&[("tccli/services/../v20240102/api.json", API)])] {
        assert!(problem(&content).contains("there is no services/<service>/v<date>/api.json in it"));
    }
    let whole = sdist(&[(NAME, API)]);
    assert!(read_bytes(&whole[..whole.len() / 2]).is_err());
    for text in ["", "[]", "{\"actions\": {}}", &API[..300]] {
        let told = problem(&wheel(&[(NAME, text)]));
        assert!(told.contains(&format!("package: {NAME}: ")), "{told}");
        assert!(problem(&sdist(&[(NAME, text)])).contains(NAME));
    }
    let nowhere = read(Path::new("/nowhere/tccli.whl")).unwrap_err();
    assert!(nowhere.to_string().starts_with("/nowhere/tccli.whl: "), "{nowhere}");
}

#[test]
fn lines_give_what_was_written() {
    let docs = read_bytes(&wheel(&[(NAME, API)])).unwrap();
    let docs = docs.of("demo", "2024-01-02").unwrap();
    let lines = docs.to_lines(&Source::new("a package")).unwrap();
    assert_eq!(lines.lines().count(), 5);
    assert_eq!(ServiceDocs::of_lines(&lines, |_| true).unwrap(), *docs);
    assert_eq!(Source::of_lines(&lines).unwrap().source, "a package");

    let some = ServiceDocs::of_lines(&lines, |entry| entry == Entry::Object("Job")).unwrap();
    assert_eq!(some.object("Job"), docs.object("Job"));
    assert!(some.object("Tag").is_none() && some.action("Look").is_none());
    for damaged in ["", "{}", "{\"form\":2,\"source\":\"\"}", &lines[..lines.len() - 9], &format!("{lines}more\n")] {
        assert!(ServiceDocs::of_lines(damaged, |_| true).is_err(), "{damaged}");
    }
}

#[test]
fn ours_go_first_in_the_model() {
    let docs = read_bytes(&wheel(&[(NAME, API)])).unwrap();
    let folder = Folder::new(&[("facts.json", FACTS), ("overlay/_service.json", SERVICE), ("overlay/Move.json", MOVE)]);
    let services = load_with_docs(folder.root(), &docs).unwrap();
    let [demo] = services.as_slice() else { panic!("{services:?}") };
    let request = demo.action("Move").unwrap().request;
    let doc = |object: &tc3_spec::Object, member: &str| object.member(member).unwrap().doc;
    assert_eq!((demo.action("Look").unwrap().doc, demo.action("Move").unwrap().doc), ("Looks.\nTwice.", "Moves it."));
    assert_eq!((doc(request, "Id"), doc(request, "Note"), doc(request, "Force")), ("Which.", "Why.", ""));
    let (job, tag) = (demo.object("Job").unwrap(), demo.object("Tag").unwrap());
    assert_eq!((job.doc, tag.doc), ("A job.", "A tag."));
    assert_eq!((doc(job, "Status"), doc(tag, "Key")), ("How far.", "Its name."));
}

#[test]
fn texts_can_be_written_differently() {
    let docs = read_bytes(&wheel(&[(NAME, API)])).unwrap().map(|text| format!("[{text}]"));
    let demo = docs.of("demo", "2024-01-02").unwrap();
    assert_eq!(demo.action("Look").unwrap().request.get("Id"), "[Which <one>.]");
    assert_eq!((demo.action("Move").unwrap().title.as_str(), demo.member("Tag", "Key")), ("[To move]", "[Its name.]"));
}
