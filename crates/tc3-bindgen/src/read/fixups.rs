//! What is wrong upstream, mended by name. A fix-up that is no longer needed is told, for the import to refuse: it is then
//! removed here.

use serde_json::{Value, json};

/// One mistake of the metadata.
struct Fixup {
    /// What it is called in messages.
    name: &'static str,
    service: &'static str,
    version: &'static str,
    /// The objects and members that have it.
    members: &'static [(&'static str, &'static str)],
    key: &'static str,
    wrong: fn() -> Value,
    right: fn() -> Value,
}

const FIXUPS: &[Fixup] = &[Fixup {
    name: "required-as-number",
    service: "databuddy",
    version: "2026-07-15",
    members: &[
        ("CreateFileRequest", "WorkspaceId"),
        ("CreateFileRequest", "FileName"),
        ("DeleteFileRequest", "WorkspaceId"),
        ("DeleteFileRequest", "FileId"),
    ],
    key: "required",
    wrong: || json!(1),
    right: || json!(true),
}];

/// Mends the metadata of one version of a service, and tells what needed no mending.
pub fn mend(api: &mut Value, service: &str, version: &str) -> Vec<String> {
    let of_version = FIXUPS.iter().filter(|fixup| fixup.service == service && fixup.version == version);
    of_version.flat_map(|fixup| fixup.apply(api)).collect()
}

impl Fixup {
    fn apply(&self, api: &mut Value) -> Vec<String> {
        let mut needless = Vec::new();
        for (object, member) in self.members {
            let found = find(api, object, member).and_then(|found| found.get_mut(self.key));
            match found.filter(|value| **value == (self.wrong)()) {
                Some(value) => *value = (self.right)(),
                None => {
                    needless.push(format!("member {object}.{member}: the fix-up {} is no longer needed", self.name))
                }
            }
        }
        needless
    }
}

fn find<'a>(api: &'a mut Value, object: &str, member: &str) -> Option<&'a mut Value> {
    let members = api.get_mut("objects")?.get_mut(object)?.get_mut("members")?.as_array_mut()?;
    members.iter_mut().find(|found| found.get("name").is_some_and(|name| name == member))
}
