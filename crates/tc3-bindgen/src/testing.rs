//! Small specs for tests.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use tc3_spec::Service;

use crate::{SpecErrors, load_service};

/// Facts with one of everything.
pub(crate) const FACTS: &str = r#"{
  "service": "demo", "short_name": "dm", "version": "2024-01-02",
  "actions": {
    "Look": {
      "status": "deprecated", "skip_sign": true, "streams": true,
      "request": {"Id": "uint64!"},
      "response": {"Job": "Job+?", "Count": "uint64+"}
    },
    "Move": {
      "request": {"Id": "int64!", "Status": "int64!", "Force": "bool", "Note": "string", "Password": "string", "Ratio": "float", "Names": "[string]", "Levels": "[uint64]", "Tags": "[Tag]", "Job": "Job", "File": "binary"},
      "response": {}
    }
  },
  "objects": {
    "Job": {"Name": "string+", "Status": "uint64", "Day": "date?", "At": "datetime", "Since": "datetime_iso", "Next": "Job", "Parts": "[Job]"},
    "Tag": {"Key": "string!", "Value": "string!"}
  }
}"#;

/// A service overlay with the enums that the actions' overlays name.
pub(crate) const SERVICE: &str = r#"{
  "title": "Demo", "doc": "For tests.", "crate": "demo",
  "objects": {
    "Job": {"doc": "A job.", "members": {"Status": {"enum": "Status", "closed": true}, "Name": {"sensitive": true}}},
    "Tag": {"rules": [{"length": "Key", "min": 1, "max": 3}]}
  },
  "enums": {
    "Status": {"doc": "Where it stands.", "type": "int64", "values": [
      {"value": 1, "name": "Waiting", "doc": "It waits."},
      {"value": 2, "name": "Done", "doc": "It is over."},
      {"value": -3, "name": "Lost"}]},
    "Word": {"type": "string", "values": [{"value": "a b", "name": "Ab"}]}
  },
  "errors": {"Busy": "Busy.", "Busy.Disk": "The disk is busy."}
}"#;

/// An action overlay with every key and every kind of rule.
pub(crate) const MOVE: &str = r#"{
  "$schema": "../../../schema/overlay.json",
  "doc": "Moves it.",
  "rate_limit": {"per_second": 10},
  "region": "not_needed",
  "hosts": "ai", "streams": {"unless": {"Note": "x"}},
  "effect": "change",
  "confirm_with": "Look",
  "members": {
    "Id": {"doc": "Which."},
    "Status": {"doc": "Where to.", "enum": "Status", "closed": true},
    "Names": {"enum": "Word"},
    "Levels": {"enum": "Status"},
    "Password": {"sensitive": false},
    "Ratio": {"undocumented": true},
    "Extra": {"add": "[Tag]?", "doc": "New."}
  },
  "rules": [
    {"required_when": {"Status": [2]}, "members": ["Force", "Note"], "because": "An end has a reason."},
    {"required_when": {"Note": ["x", "y"]}, "members": ["Ratio"], "level": "warn"},
    {"required_when": {"Force": [true, false]}, "members": ["Names"], "level": "warn"},
    {"requires": "Tags", "members": ["Names", "Levels"]},
    {"exactly_one_of": ["Ratio", "Names"], "level": "warn"},
    {"at_least_one_of": ["Ratio", "Tags", "Note"], "level": "warn"},
    {"at_most_one_of": ["Ratio", "Job"]},
    {"range": "Id", "min": -5, "max": 9007199254740993, "level": "warn"},
    {"range": "Ratio", "min": 0.5},
    {"length": "Names", "max": 3},
    {"count": "Levels", "min": 1}
  ],
  "intent": {"type": "Aim", "on": "Status"},
  "response": {"members": {"Left": {"add": "int64"}}, "rules": [{"range": "Left", "min": 0}]},
  "errors": ["Busy"],
  "examples": [{"title": "Ends it", "request": {"Status": "2", "Id": 1, "Force": true, "Note": "a  b"}, "response": {"RequestId": "1-2"}}]
}"#;

/// The overlay of an action that reads.
pub(crate) const LOOK: &str = r#"{
  "effect": "read",
  "waiters": {
    "done": {"doc": "the job is done", "member": "Job.Status", "done": [2], "dead": [-3], "done_codes": ["Busy"]},
    "parts-done": {"doc": "all parts are done", "member": "Job.Parts.Status", "done": [2, 1], "nothing": "dead", "interval": 2, "timeout": 60}
  }
}"#;

/// A folder of spec files that is gone when dropped.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// Files by their path in the service's folder.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);

        let unique = format!("tc3-bindgen-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let root = std::env::temp_dir().join(unique);
        let folder = Self(root);
        for (name, text) in files {
            let file = folder.service().join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        folder
    }

    pub(crate) fn root(&self) -> &Path {
        &self.0
    }

    pub(crate) fn service(&self) -> PathBuf {
        self.0.join("demo").join("2024-01-02")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Loads a service from these files; its facts are [`FACTS`] unless they are among them.
pub(crate) fn load_files(files: &[(&str, &str)]) -> Result<Service, SpecErrors> {
    let folder = Folder::new(&[&[("facts.json", FACTS)], files].concat());
    load_service(&folder.service())
}

/// The service of all constants above.
pub(crate) fn demo() -> Service {
    let codes = r#"{"codes": ["InternalError", "InternalError.Db", "InvalidId.Not.Found", "InvalidId.Odd", "Other"]}"#;
    let overlays = [("overlay/_service.json", SERVICE), ("overlay/Move.json", MOVE), ("overlay/Look.json", LOOK)];
    load_files(&[&overlays[..], &[("errors.json", codes)]].concat()).unwrap()
}

/// The repository's own specs.
pub(crate) fn api_spec() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../api-spec")
}
