//! A small spec for tests.

use std::fs;
use std::sync::OnceLock;

use tc3_spec::{Action, Service};

const FACTS: &str = r#"{
  "service": "demo", "short_name": "dm", "version": "2024-01-02",
  "actions": {
    "ListJobs": {"request": {"Offset": "int64"}, "response": {"Jobs": "[Job]"}},
    "Move": {
      "request": {"Size": "int64!", "Count": "uint64", "Share": "float", "On": "bool", "Name": "string", "Tags": "[Tag]"},
      "response": {"Total": "uint64+", "Jobs": "[Job]+"}
    }
  },
  "objects": {
    "Job": {"JobId": "string", "Name": "string+"},
    "Tag": {"Key": "string!", "Values": "[string]"}
  }
}"#;

const LIST_JOBS: &str = r#"{"effect": "read", "paging": {"offset": "Offset", "items": "Jobs", "key": "JobId"}}"#;

/// An action that takes one of everything.
pub(super) fn action() -> &'static Action {
    service().action("Move").unwrap()
}

/// An action that is read a page at a time.
pub(super) fn paged() -> &'static Action {
    service().action("ListJobs").unwrap()
}

fn service() -> &'static Service {
    static SERVICE: OnceLock<Service> = OnceLock::new();
    SERVICE.get_or_init(|| {
        let root = std::env::temp_dir().join(format!("xtask-examples-{}", std::process::id()));
        let folder = root.join("demo/2024-01-02");
        fs::create_dir_all(folder.join("overlay")).unwrap();
        fs::write(folder.join("overlay/ListJobs.json"), LIST_JOBS).unwrap();
        fs::write(folder.join("facts.json"), FACTS).unwrap();
        let service = tc3_bindgen::load_service(&folder).unwrap();
        fs::remove_dir_all(root).unwrap();
        service
    })
}
