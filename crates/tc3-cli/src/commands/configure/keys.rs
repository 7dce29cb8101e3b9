//! What a profile can say, by `tccli`'s names, and which values are taken.

use tc3::Endpoint;
use tc3_credentials::ProfileEditor;
use tc3_spec::nearest;

use crate::args::Output;
use crate::exit::{Failure, say};
use crate::request::names;

/// What is never shown as a whole, and may be given as `-`.
pub(crate) const SECRETS: [&str; 3] = ["secretId", "secretKey", "token"];
/// As many as `tccli` prints before the end of a secret.
const STARS: usize = 16;
/// What `tccli` knows of the layouts.
const OUTPUTS_OF_TCCLI: [&str; 3] = ["json", "text", "table"];
pub(crate) const LANGUAGES: [&str; 2] = ["en-US", "zh-CN"];

/// What stands below the options in the help.
pub(super) fn help() -> String {
    let mut keys = String::new();
    for line in ProfileEditor::KEYS.chunks(7) {
        keys += &format!("  {},\n", line.join(", "));
    }
    format!(
        "Keys, as tccli calls them:\n{keys}  SERVICE.endpoint, as cvm.endpoint: a host or a URL\n\n\
         The files are those of tccli, ~/.tccli/PROFILE.credential and PROFILE.configure, for their owner alone."
    )
}

/// Refuses what nothing is called, with the nearest name.
pub(super) fn check(key: &str) -> Result<(), Failure> {
    if ProfileEditor::KEYS.contains(&key) {
        return Ok(());
    }
    match key.split_once('.') {
        Some((service, "endpoint" | "version")) if !service.is_empty() => {
            let entry = names::service(service, None)?;
            match entry.name() == service {
                true => Ok(()),
                false => {
                    Err(Failure::usage(format!("{key} is {} in profiles", key.replacen(service, entry.name(), 1))))
                }
            }
        }
        _ => {
            let near = names::hint(nearest(key, ProfileEditor::KEYS));
            Err(Failure::usage(format!("a profile has no {key}{near}; tc3 help configure lists what it has")))
        }
    }
}

/// Refuses a value that no call could use, and tells of one that this program or `tccli` makes nothing of.
pub(super) fn check_value(key: &str, value: &str, is_quiet: bool) -> Result<(), Failure> {
    let mut note = None;
    match key.split_once('.').map_or(key, |(_, key)| key) {
        _ if value.is_empty() => {}
        "output" => {
            Output::new("output", value)?;
            if !OUTPUTS_OF_TCCLI.contains(&value) {
                note = Some(format!("tccli, which reads the same file, has no output {value}"));
            }
        }
        "language" if !LANGUAGES.contains(&value) => {
            return Err(Failure::usage("language takes zh-CN or en-US"));
        }
        "endpoint" => {
            Endpoint::parse(value).map_err(|error| Failure::usage(format!("{key}: {}", error.message())))?;
        }
        "version" | "warning" | "arrayCount" => {
            note = Some(format!("{key} is kept for tccli; tc3 does not look at it"))
        }
        _ => {}
    }
    if let Some(note) = note.filter(|_| !is_quiet) {
        say("warning", note);
    }
    Ok(())
}

/// As `tccli` shows a secret: stars, and the last four characters where there are many more.
pub(super) fn masked(secret: &str, stars: usize) -> String {
    let count = secret.chars().count();
    let last: String = if count < 12 { String::new() } else { secret.chars().skip(count - 4).collect() };
    format!("{}{last}", "*".repeat(stars))
}

/// A value as it may be printed.
pub(super) fn shown(key: &str, value: String) -> String {
    if SECRETS.contains(&key) { masked(&value, STARS) } else { value }
}
