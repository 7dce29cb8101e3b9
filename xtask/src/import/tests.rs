use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

/// A folder that is gone when dropped.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);

        let unique = format!("xtask-import-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(unique);
        fs::create_dir_all(path.join("api-spec")).unwrap();
        Self(path)
    }

    fn spec(&self) -> PathBuf {
        self.0.join("api-spec")
    }

    /// Everything in `api-spec/`, hidden folders too.
    fn written(&self) -> Vec<String> {
        let mut open = vec![self.spec()];
        let mut files = Vec::new();
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                match path.is_dir() {
                    true => open.push(path),
                    false => files.push(path.strip_prefix(self.spec()).unwrap().to_str().unwrap().to_owned()),
                }
            }
        }
        files.sort();
        files
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn api() -> Value {
    let member = |name: &str, form: &str, of: &str| json!({"name": name, "type": form, "member": of, "document": "secret prose"});
    let mut id = member("Id", "int", "uint64");
    id["required"] = json!(1);
    let mut job = member("Job", "object", "Job");
    job["output_required"] = json!(true);
    job["value_allowed_null"] = json!(true);
    json!({
        "version": "1.0",
        "metadata": {"apiVersion": "2024-01-02", "serviceShortName": "dm", "serviceNameCN": "secret prose"},
        "actions": {
            "Look": {"input": "LookRequest", "output": "LookResponse", "status": "online", "document": "secret prose"},
            "Gone": {"input": "GoneRequest", "output": "GoneResponse", "status": "offline", "skip_sign": true},
            "Kept": {"input": "GoneRequest", "output": "GoneResponse"}
        },
        "objects": {
            "LookRequest": {"members": [id, member("At", "string", "datetime_iso"), member("Ids", "list", "string")], "type": "object"},
            "LookResponse": {"members": [job, member("RequestId", "string", "string")], "type": "object"},
            "GoneRequest": {"members": [], "type": "object"},
            "GoneResponse": {"members": [member("RequestId", "string", "string")], "type": "object"},
            "Job": {"members": [
                member("Zeta", "bool", "bool"), member("alpha", "float", "float"), member("Parts", "list", "Job"),
                member("File", "binary", "binary"), member("Day", "string", "date"), member("Size", "int", "int64")
            ], "usage": "out"}
        }
    })
}

const API: &str = "tccli/services/demo/v20240102/api.json";
const METADATA: &str = "Metadata-Version: 2.4\nName: tccli\nVersion: 3.1.2\n\nVersion: of the text\n";

fn wheel(folder: &Path, files: &[(&str, &str)]) -> PathBuf {
    let path = folder.join("tccli-3.1.2-py2.py3-none-any.whl");
    let mut archive = ZipWriter::new(fs::File::create(&path).unwrap());
    for (name, text) in files {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap();
    path
}

fn write_files(folder: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

#[test]
fn a_wheel_gives_facts_and_no_prose() {
    let scratch = Scratch::new();
    let text = api().to_string();
    let path = wheel(&scratch.0, &[(API, &text), ("tccli-3.1.2.dist-info/METADATA", METADATA)]);
    let imported = import(&path, &[], &scratch.spec()).unwrap();
    assert_eq!(imported[0].counts(), tc3_spec::facts::Counts { actions: 3, objects: 7, members: 13 });
    assert_eq!(scratch.written(), ["demo/2024-01-02/facts.json", "sources.toml"]);
    let facts = fs::read_to_string(scratch.spec().join("demo/2024-01-02/facts.json")).unwrap();
    assert_eq!(
        facts,
        r#"{
  "$schema": "../../schema/facts.json",
  "service": "demo", "short_name": "dm", "version": "2024-01-02",
  "actions": {
    "Gone": {
      "status": "offline", "skip_sign": true,
      "request": {},
      "response": {}
    },
    "Kept": {
      "request": {},
      "response": {}
    },
    "Look": {
      "request": {"Id": "uint64!", "At": "datetime_iso", "Ids": "[string]"},
      "response": {"Job": "Job+?"}
    }
  },
  "objects": {
    "Job": {"Zeta": "bool", "alpha": "float", "Parts": "[Job]", "File": "binary", "Day": "date", "Size": "int64"}
  }
}
"#
    );
    let sources = fs::read_to_string(scratch.spec().join("sources.toml")).unwrap();
    for line in ["package = \"tccli\"", "version = \"3.1.2\"", "edition = \"cn\"", "services = [\"demo/2024-01-02\"]"] {
        assert!(sources.contains(line), "{sources}");
    }
}

#[test]
fn importing_again_changes_no_byte() {
    let scratch = Scratch::new();
    let text = api().to_string();
    let path = wheel(&scratch.0, &[(API, &text), ("tccli-3.1.2.dist-info/METADATA", METADATA)]);
    let sources = scratch.spec().join("sources.toml");
    import(&path, &[], &scratch.spec()).unwrap();
    // As if it had been imported on another day.
    let text = fs::read_to_string(&sources).unwrap();
    let start = text.find("imported = \"").unwrap() + "imported = \"".len();
    let earlier = [&text[..start], "2020-02-03", &text[start + "2020-02-03".len()..]].concat();
    fs::write(&sources, &earlier).unwrap();
    import(&path, &["demo".to_owned()], &scratch.spec()).unwrap();
    assert_eq!(fs::read_to_string(&sources).unwrap(), earlier);
}

#[test]
fn a_newer_package_takes_its_services_over() {
    let scratch = Scratch::new();
    let text = api().to_string();
    let other = text.replace("\"dm\"", "\"other\"");
    let both = [(API, text.as_str()), ("tccli/services/other/v20240102/api.json", other.as_str())];
    import(&wheel(&scratch.0, &both), &[], &scratch.spec()).unwrap();
    let newer = METADATA.replace("3.1.2", "3.1.3");
    let path = wheel(&scratch.0, &[both[0], both[1], ("tccli-3.1.3.dist-info/METADATA", &newer)]);
    import(&path, &["other/2024-01-02".to_owned()], &scratch.spec()).unwrap();
    let sources = fs::read_to_string(scratch.spec().join("sources.toml")).unwrap();
    assert_eq!(sources.matches("[[source]]").count(), 2);
    assert_eq!(Provenance::read(&scratch.spec()).unwrap().services().len(), 2);
    import(&path, &[], &scratch.spec()).unwrap();
    let sources = fs::read_to_string(scratch.spec().join("sources.toml")).unwrap();
    assert_eq!(sources.matches("[[source]]").count(), 1, "of the old package nothing is left: {sources}");
}

#[test]
fn folders_of_every_depth_are_read() {
    let text = api().to_string();
    for (file, edition) in [
        ("tccli/services/demo/v20240102/api.json", "unknown"),
        ("services/demo/v20240102/api.json", "unknown"),
        ("demo/v20240102/api.json", "unknown"),
    ] {
        let scratch = Scratch::new();
        let folder = scratch.0.join("upstream");
        write_files(&folder, &[(file, &text), ("tccli/__init__.py", "__version__ = '3.1.2'\n")]);
        import(&folder, &[], &scratch.spec()).unwrap();
        assert_eq!(scratch.written(), ["demo/2024-01-02/facts.json", "sources.toml"], "{file}");
        let sources = fs::read_to_string(scratch.spec().join("sources.toml")).unwrap();
        assert!(sources.contains("version = \"3.1.2\"") && sources.contains(edition), "{sources}");
    }
}

#[test]
fn what_is_no_package_is_told() {
    let scratch = Scratch::new();
    let told = |path: &Path, services: &[&str]| {
        let services: Vec<_> = services.iter().map(|name| (*name).to_owned()).collect();
        format!("{:#}", import(path, &services, &scratch.spec()).unwrap_err())
    };
    let sdist = scratch.0.join("tccli-3.1.2.tar.gz");
    fs::write(&sdist, "x").unwrap();
    assert!(told(&sdist, &[]).ends_with("an sdist is not read as it is: unpack it and give its folder"));
    let text = scratch.0.join("tccli.whl");
    fs::write(&text, "no zip").unwrap();
    assert!(told(&text, &[]).contains("tccli.whl: not a wheel"));
    assert!(told(&scratch.0.join("nothing"), &[]).starts_with("cannot read"));
    fs::create_dir(scratch.0.join("empty")).unwrap();
    assert!(told(&scratch.0.join("empty"), &[]).ends_with("empty has no services/<service>/v<date>/api.json"));

    let api = api().to_string();
    let wheel = wheel(&scratch.0, &[(API, &api)]);
    assert_eq!(told(&wheel, &["dem"]), "the package has no dem; the nearest is demo");
    assert_eq!(told(&wheel, &["demo/2024-01-03"]), "the package has no demo/2024-01-03");
    // A cut-off wheel.
    let bytes = fs::read(&wheel).unwrap();
    fs::write(&wheel, &bytes[..bytes.len() / 2]).unwrap();
    assert!(told(&wheel, &[]).contains("not a wheel"));
    assert_eq!(scratch.written(), [""; 0], "nothing is written, and no folder is left behind");
}

#[test]
fn metadata_of_another_form_is_told_with_file_and_name() {
    /// What is changed, by its JSON pointer, and what is told.
    const CASES: &[(&str, &str, &str)] = &[
        ("/objects/Job/members/2/member", "\"Jop\"", "member Job.Parts: object Jop is named and missing"),
        ("/objects/Job/members/2/member", "\"LookRequest\"", "LookRequest is the request or response of an action"),
        (
            "/objects/Job/members/5/member",
            "\"int32\"",
            "member Job.Size: int of int32: \"int32\" is no type word and no name of an object",
        ),
        ("/objects/Job/members/5/member", "\"float\"", "member Job.Size: int of float is an unknown type"),
        ("/objects/Job/members/5/member", "\"[int64]\"", "member Job.Size: int of [int64] is an unknown type"),
        ("/objects/Job/members/5/type", "\"map\"", "member Job.Size: map of int64 is an unknown type"),
        ("/objects/Job/members/5/name", "\"Si.ze\"", "member Job.Si.ze: the name is unexpected"),
        ("/objects/Job/members/5/name", "\"Zeta\"", "member Job.Zeta stands there twice"),
        ("/objects/Job/members/5/required", "2", "2 is neither true nor false"),
        ("/actions/Look/input", "\"Nope\"", "action Look: object Nope is named and missing"),
        ("/actions/Look/status", "\"beta\"", "action Look: \"beta\" is an unknown status"),
        ("/objects/LookResponse/members/1/name", "\"RequestID\"", "action Look: LookResponse has no RequestId"),
        ("/metadata/apiVersion", "\"2024-01-03\"", "it says that its version is 2024-01-03"),
        ("/metadata/serviceShortName", "\"Dm\"", "\"Dm\" is no short name"),
        ("/objects/Job/members", "7", "not the metadata of a service"),
    ];

    for (pointer, value, expected) in CASES {
        let scratch = Scratch::new();
        let mut api = api();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        api.pointer_mut(parent).unwrap()[key] = serde_json::from_str(value).unwrap();
        let path = wheel(&scratch.0, &[(API, &api.to_string())]);
        let told = format!("{:#}", import(&path, &[], &scratch.spec()).unwrap_err());
        assert!(told.starts_with(API) && told.contains(expected), "{pointer}: {told}");
        assert_eq!(scratch.written(), [""; 0]);
    }
}

#[test]
fn names_of_actions_and_objects_are_checked() {
    for (from, to, expected) in [
        ("\"Look\"", "\"look-up\"", "action look-up: the name is unexpected"),
        ("\"Job\":{", "\"7ob\":{\"members\":[]},\"Job\":{", "object \"7ob\" has an unexpected name"),
        ("\"Job\":{", "\"Jo/../b\":{\"members\":[]},\"Job\":{", "object \"Jo/../b\" has an unexpected name"),
    ] {
        let text = api().to_string().replace(from, to);
        let error = upstream::facts(&text, "demo", "2024-01-02").unwrap_err();
        let told = format!("{error:#}");
        assert!(told.contains(expected), "{told}");
    }
    let irregular = api().to_string();
    let irregular =
        irregular.replace("\"member\":\"Job\"", "\"member\":\"Job_Part\"").replace("\"Job\":{", "\"Job_Part\":{");
    assert!(upstream::facts(&irregular, "demo", "2024-01-02").is_ok(), "two of the corpus have an underscore");
}

#[test]
fn a_damaged_record_of_sources_is_not_overwritten() {
    let scratch = Scratch::new();
    fs::write(scratch.spec().join("sources.toml"), "[[source]]\nfoo = 1\n").unwrap();
    let path = wheel(&scratch.0, &[(API, &api().to_string())]);
    let told = format!("{:#}", import(&path, &[], &scratch.spec()).unwrap_err());
    assert!(told.contains("sources.toml is damaged"), "{told}");
    assert_eq!(scratch.written(), ["sources.toml"]);
}

#[test]
fn other_paths_are_no_services() {
    for path in [
        "tccli/services/demo/api.json",
        "tccli/services/demo/v2024010/api.json",
        "tccli/services/demo/v2024010a/api.json",
        "tccli/services/../v20240102/api.json",
        "tccli/services/De mo/v20240102/api.json",
        "elsewhere/services/demo/v20240102/api.json",
        "tccli/services/demo/v20240102/examples.json",
        "tccli/services//v20240102/api.json",
    ] {
        assert_eq!(Version::from_path(path), None, "{path}");
    }
    assert_eq!(Version::from_path(API).unwrap().label(), "demo/2024-01-02");
}
