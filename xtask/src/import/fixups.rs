//! What is wrong upstream, mended by name. A fix-up that is no longer needed is an error: it is then removed here.

use anyhow::{Result, ensure};
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

/// Mends the metadata of one version of a service.
pub(crate) fn apply(api: &mut Value, service: &str, version: &str) -> Result<()> {
    FIXUPS
        .iter()
        .filter(|fixup| fixup.service == service && fixup.version == version)
        .try_for_each(|fixup| fixup.apply(api))
}

impl Fixup {
    fn apply(&self, api: &mut Value) -> Result<()> {
        for (object, member) in self.members {
            let found = find(api, object, member).and_then(|found| found.get_mut(self.key));
            let found = found.filter(|value| **value == (self.wrong)());
            ensure!(
                found.is_some(),
                "member {object}.{member}: the fix-up {} is no longer needed, remove it from xtask/src/import/fixups.rs",
                self.name
            );
            found.into_iter().for_each(|value| *value = (self.right)());
        }
        Ok(())
    }
}

fn find<'a>(api: &'a mut Value, object: &str, member: &str) -> Option<&'a mut Value> {
    let members = api.get_mut("objects")?.get_mut(object)?.get_mut("members")?.as_array_mut()?;
    members.iter_mut().find(|found| found.get("name").is_some_and(|name| name == member))
}
