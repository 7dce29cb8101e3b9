//! The files that a path may go on with.

use std::fs;
use std::path::PathBuf;

use super::found::Found;
use crate::args::environment::home;

/// Completes what stands behind `lead` as a path. Hidden files are left out until a dot is typed.
pub(super) fn complete(found: &mut Found<'_>, lead: &str) {
    let Some(path) = found.prefix.strip_prefix(lead) else { return };
    let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (&path[..=folder.len()], name));
    let Ok(entries) = fs::read_dir(place(folder, lead.is_empty())) else { return };
    for entry in entries.flatten() {
        let Ok(file) = entry.file_name().into_string() else { continue };
        if !file.starts_with(name) || (file.starts_with('.') && !name.starts_with('.')) {
            continue;
        }
        // Through a link, as whoever opens it goes.
        let end = if fs::metadata(entry.path()).is_ok_and(|data| data.is_dir()) { "/" } else { "" };
        found.add(&format!("{lead}{folder}{file}{end}"), String::new);
    }
}

/// Where a folder is. At the beginning of a word shells take a tilde for the home, and hand on what it stands for.
fn place(folder: &str, begins_word: bool) -> PathBuf {
    match (folder, folder.strip_prefix("~/").filter(|_| begins_word).zip(home())) {
        (_, Some((in_home, home))) => home.join(in_home),
        ("", None) => PathBuf::from("."),
        (folder, None) => PathBuf::from(folder),
    }
}
