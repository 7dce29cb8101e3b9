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
    id["required"] = json!(true);
    let mut job = member("Job", "object", "Job");
    job["output_required"] = json!(true);
    job["value_allowed_null"] = json!(true);
    let mut id_of_stream = member("RequestId", "string", "string");
    id_of_stream["document"] = json!("secret prose. As a streaming response API, it has secret prose");
    json!({
        "version": "1.0",
        "metadata": {"apiVersion": "2024-01-02", "serviceShortName": "dm", "serviceNameCN": "secret prose"},
        "actions": {
            "Look": {"input": "LookRequest", "output": "LookResponse", "status": "online", "document": "secret prose"},
            "Gone": {"input": "GoneRequest", "output": "GoneResponse", "status": "offline", "skip_sign": true},
            "Kept": {"input": "GoneRequest", "output": "KeptResponse"}
        },
        "objects": {
            "LookRequest": {"members": [id, member("At", "string", "datetime_iso"), member("Ids", "list", "string")], "type": "object"},
            "LookResponse": {"members": [job, member("RequestId", "string", "string")], "type": "object"},
            "GoneRequest": {"members": [], "type": "object"},
            "GoneResponse": {"members": [member("RequestId", "string", "string")], "type": "object"},
            "KeptResponse": {"members": [id_of_stream], "type": "object"},
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

fn import(path: &Path, services: &[String], spec: &Path) -> Result<Vec<Facts>> {
    super::import(&Options { path: path.to_owned(), services: services.to_vec(), ..Options::default() }, spec)
}

/// As `tccli/services/__init__.py` lists versions.
fn list(services: &str) -> String {
    format!(
        "# -*- coding: utf-8 -*-\nimport os\n\ndef caller(service):\n    return {{}}\n\nSERVICE_VERSIONS = {services}\n"
    )
}

fn sdist(folder: &Path, files: &[(&str, &str)]) -> PathBuf {
    let path = folder.join("tccli-3.1.2.tar.gz");
    let encoder = flate2::write::GzEncoder::new(fs::File::create(&path).unwrap(), flate2::Compression::fast());
    let mut archive = tar::Builder::new(encoder);
    for (name, text) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        archive.append_data(&mut header, format!("tccli-3.1.2/{name}"), text.as_bytes()).unwrap();
    }
    archive.into_inner().unwrap().finish().unwrap();
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
    assert_eq!(imported[0].counts(), tc3_bindgen::read::facts::Counts { actions: 3, objects: 7, members: 13 });
    assert_eq!(scratch.written(), ["demo/2024-01-02/facts.json", "sources.toml", "versions.json"]);
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
      "streams": true,
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
fn an_sdist_gives_what_the_wheel_gives() {
    let text = api().to_string();
    let [one, other] = [Scratch::new(), Scratch::new()];
    import(&wheel(&one.0, &[(API, &text)]), &[], &one.spec()).unwrap();
    let files = [(API, text.as_str()), ("PKG-INFO", METADATA), ("tests/services/x/v20240102/api.json", "{")];
    import(&sdist(&other.0, &files), &[], &other.spec()).unwrap();
    let facts = |scratch: &Scratch| fs::read_to_string(scratch.spec().join("demo/2024-01-02/facts.json")).unwrap();
    assert_eq!(facts(&one), facts(&other));
    let sources = fs::read_to_string(other.spec().join("sources.toml")).unwrap();
    assert!(sources.contains("version = \"3.1.2\""), "{sources}");
}

#[test]
fn the_recommended_version_is_the_first_that_the_package_lists() {
    let scratch = Scratch::new();
    let [one, two, three] =
        ["2024-01-02", "2025-01-02", "2026-01-02"].map(|date| api().to_string().replace("2024-01-02", date));
    let list = list(r#"{"demo": ["2025-01-02", "2024-01-02", "2026-01-02"]}"#);
    let files = [
        ("tccli/services/demo/v20240102/api.json", one.as_str()),
        ("tccli/services/demo/v20250102/api.json", two.as_str()),
        ("tccli/services/demo/v20260102/api.json", three.as_str()),
        ("tccli/services/__init__.py", list.as_str()),
    ];
    let versions = || versions::read(&scratch.spec()).unwrap().services["demo"].clone();
    import(&wheel(&scratch.0, &files[..3]), &[], &scratch.spec()).unwrap();
    assert_eq!(versions(), ["2026-01-02", "2025-01-02", "2024-01-02"], "without a list the newest");
    import(&wheel(&scratch.0, &files), &["demo/2026-01-02".to_owned()], &scratch.spec()).unwrap();
    assert_eq!(versions(), ["2025-01-02", "2024-01-02", "2026-01-02"]);
    import(&wheel(&scratch.0, &files[..3]), &[], &scratch.spec()).unwrap();
    assert_eq!(versions(), ["2025-01-02", "2024-01-02", "2026-01-02"], "what is known stays known");
}

#[test]
fn a_list_that_does_not_fit_is_told() {
    let scratch = Scratch::new();
    let text = api().to_string();
    for (services, expected) in [
        (r#"{"demo": ["2024-01-02", "2020-01-01"]}"#, "the package lists demo 2020-01-01 and has no api.json of it"),
        (r#"{"dema": ["2024-01-02"]}"#, "lists dema 2024-01-02 and has no api.json of it; the nearest is demo"),
        (r#"{"demo": "2024-01-02"}"#, "SERVICE_VERSIONS is not the list that is known"),
        (r#"{"demo": ["#, "tccli/services/__init__.py: SERVICE_VERSIONS is not the list that is known"),
    ] {
        let path = wheel(&scratch.0, &[(API, &text), ("tccli/services/__init__.py", &list(services))]);
        let told = format!("{:#}", import(&path, &[], &scratch.spec()).unwrap_err());
        assert!(told.contains(expected), "{told}");
        assert_eq!(scratch.written(), [""; 0]);
    }
}

#[test]
fn a_service_that_vanished_upstream_is_told_and_dropped_when_told_to() {
    let scratch = Scratch::new();
    let text = api().to_string();
    let other = ("tccli/services/other/v20240102/api.json", text.as_str());
    import(&wheel(&scratch.0, &[(API, &text), other]), &[], &scratch.spec()).unwrap();
    let before = scratch.written();
    let path = wheel(&scratch.0, &[(API, &text)]);
    let told = format!("{:#}", import(&path, &[], &scratch.spec()).unwrap_err());
    assert!(told.starts_with("other/2024-01-02 is in ") && told.contains("--drop-vanished removes them"), "{told}");
    assert_eq!(scratch.written(), before);
    import(&path, &["demo".to_owned()], &scratch.spec()).unwrap();
    assert_eq!(scratch.written(), before, "who asks for one service is not told of others");

    super::import(&Options { path, drop_vanished: true, ..Options::default() }, &scratch.spec()).unwrap();
    assert_eq!(scratch.written(), ["demo/2024-01-02/facts.json", "sources.toml", "versions.json"]);
    assert!(!scratch.spec().join("other").exists());
    assert_eq!(Provenance::read(&scratch.spec()).unwrap().services().len(), 1);
    assert_eq!(versions::read(&scratch.spec()).unwrap().services.len(), 1);
}

/// What is wrong upstream is mended by name, and a mended upstream makes the mending an error.
#[test]
fn fix_ups_fail_once_they_are_no_longer_needed() {
    let member =
        |name: &str, required: Value| json!({"name": name, "type": "string", "member": "string", "required": required});
    let api = |required: Value| {
        let members = |names: [&str; 2]| json!({"members": names.map(|name| member(name, required.clone()))});
        let answer = json!({"members": [member("RequestId", json!(false))]});
        json!({
            "metadata": {"apiVersion": "2026-07-15", "serviceShortName": "databuddy"},
            "actions": {
                "CreateFile": {"input": "CreateFileRequest", "output": "Answer"},
                "DeleteFile": {"input": "DeleteFileRequest", "output": "Answer"}
            },
            "objects": {
                "CreateFileRequest": members(["WorkspaceId", "FileName"]),
                "DeleteFileRequest": members(["WorkspaceId", "FileId"]),
                "Answer": answer
            }
        })
        .to_string()
    };
    let facts = super::upstream(&api(json!(1)), "databuddy", "2026-07-15").unwrap();
    assert!(facts.to_json().contains(r#""request": {"WorkspaceId": "string!", "FileName": "string!"}"#));
    let error = super::upstream(&api(json!(true)), "databuddy", "2026-07-15").unwrap_err().to_string();
    assert!(error.contains("the fix-up required-as-number is no longer needed"), "{error}");
    assert!(super::upstream(&api(json!(1)), "other", "2026-07-15").is_err(), "it is not mended elsewhere");
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
        assert_eq!(scratch.written(), ["demo/2024-01-02/facts.json", "sources.toml", "versions.json"], "{file}");
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
    let damaged = scratch.0.join("tccli-3.1.1.tar.gz");
    fs::write(&damaged, "x").unwrap();
    assert!(told(&damaged, &[]).contains("tccli-3.1.1.tar.gz: neither a wheel nor an sdist, or cut off"));
    let text = scratch.0.join("tccli.whl");
    fs::write(&text, "no zip").unwrap();
    assert!(told(&text, &[]).contains("tccli.whl: neither a wheel nor an sdist, or cut off"));
    assert!(told(&scratch.0.join("nothing"), &[]).contains("nothing: No such file"));
    fs::create_dir(scratch.0.join("empty")).unwrap();
    assert!(
        told(&scratch.0.join("empty"), &[]).ends_with("empty: there is no services/<service>/v<date>/api.json in it")
    );

    let api = api().to_string();
    let wheel = wheel(&scratch.0, &[(API, &api)]);
    assert_eq!(told(&wheel, &["dem"]), "the package has no dem; the nearest is demo");
    assert_eq!(told(&wheel, &["demo/2024-01-03"]), "the package has no demo/2024-01-03");
    // A cut-off wheel, and a cut-off sdist.
    let bytes = fs::read(&wheel).unwrap();
    fs::write(&wheel, &bytes[..bytes.len() / 2]).unwrap();
    assert!(told(&wheel, &[]).contains("neither a wheel nor an sdist, or cut off"));
    let sdist = sdist(&scratch.0, &[(API, &api)]);
    let bytes = fs::read(&sdist).unwrap();
    fs::write(&sdist, &bytes[..bytes.len() / 2]).unwrap();
    assert!(told(&sdist, &[]).contains("no sdist, or cut off"));
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
        (
            "/objects/Job/members/5/required",
            "1",
            "objects.Job.members[5].required: invalid type: integer `1`, expected a boolean",
        ),
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
        let error = super::upstream(&text, "demo", "2024-01-02").unwrap_err();
        let told = format!("{error:#}");
        assert!(told.contains(expected), "{told}");
    }
    let irregular = api().to_string();
    let irregular =
        irregular.replace("\"member\":\"Job\"", "\"member\":\"Job_Part\"").replace("\"Job\":{", "\"Job_Part\":{");
    assert!(super::upstream(&irregular, "demo", "2024-01-02").is_ok(), "two of the corpus have an underscore");
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

const CODES: &str = "# -*- coding: utf8 -*-\n\n# secret prose\nINTERNALERROR = 'InternalError'\nA_B = 'A.B'\n";

fn import_codes(path: &Path, spec: &Path) -> Result<()> {
    super::run(&Options { path: path.to_owned(), into: Some(spec.to_owned()), ..Options::default() })
}

#[test]
fn the_sdk_gives_codes_of_what_has_facts() {
    let scratch = Scratch::new();
    import(&wheel(&scratch.0, &[(API, &api().to_string())]), &[], &scratch.spec()).unwrap();
    let metadata = "Name: tencentcloud-sdk-python\nVersion: 3.1.2\n";
    let files = [
        ("tencentcloud/demo/v20240102/errorcodes.py", CODES),
        ("tencentcloud/demo/v20240102/models.py", "secret prose"),
        ("tencentcloud/other/v20240102/errorcodes.py", CODES),
        ("sdk.dist-info/METADATA", metadata),
    ];
    let sdk = wheel(&scratch.0, &files);
    import_codes(&sdk, &scratch.spec()).unwrap();
    assert_eq!(
        scratch.written(),
        ["demo/2024-01-02/errors.json", "demo/2024-01-02/facts.json", "sources.toml", "versions.json"]
    );
    let sources = fs::read_to_string(scratch.spec().join("sources.toml")).unwrap();
    assert!(sources.contains("[[codes]]\npackage = \"tencentcloud-sdk-python\""), "{sources}");
    import_codes(&sdk, &scratch.spec()).unwrap();
    assert_eq!(
        fs::read_to_string(scratch.spec().join("sources.toml")).unwrap(),
        sources,
        "a second time changes nothing"
    );
    let services = tc3_bindgen::load(&scratch.spec()).unwrap();
    assert_eq!(services[0].codes, ["A.B", "InternalError"]);

    let damaged = wheel(&scratch.0, &[("tencentcloud/demo/v20240102/errorcodes.py", "A = 1\n")]);
    let told = format!("{:#}", import_codes(&damaged, &scratch.spec()).unwrap_err());
    assert!(told.contains("errorcodes.py") && told.ends_with("line 1: this is no NAME = 'Code'"), "{told}");
}
