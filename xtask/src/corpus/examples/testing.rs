//! A small spec for tests.

use std::fs;
use std::sync::OnceLock;

use tc3_spec::Action;

const FACTS: &str = r#"{
  "service": "demo", "short_name": "dm", "version": "2024-01-02",
  "actions": {
    "Move": {
      "request": {"Size": "int64!", "Count": "uint64", "Share": "float", "On": "bool", "Name": "string", "Tags": "[Tag]"},
      "response": {"Total": "uint64+", "Jobs": "[Job]+"}
    }
  },
  "objects": {
    "Job": {"Name": "string+"},
    "Tag": {"Key": "string!", "Values": "[string]"}
  }
}"#;

/// An action that takes one of everything.
pub(super) fn action() -> &'static Action {
    static ACTION: OnceLock<&'static Action> = OnceLock::new();
    ACTION.get_or_init(|| {
        let root = std::env::temp_dir().join(format!("xtask-examples-{}", std::process::id()));
        let folder = root.join("demo/2024-01-02");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("facts.json"), FACTS).unwrap();
        let service = tc3_bindgen::load_service(&folder).unwrap();
        fs::remove_dir_all(root).unwrap();
        service.action("Move").unwrap()
    })
}
