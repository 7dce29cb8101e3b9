//! The rows that are to be reviewed: what may have been carried out, and by which action that can be seen.
//!
//! The list is made of the journal, which is what counts. A line for each row:
//!
//! ```json
//! {"row":7,"action":"CreateVpc","request":"d7a8…","look":"DescribeVpcs","why":"…"}
//! ```

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::job::Job;
use crate::lines::{Lines, sync_folder};

/// Why a row is to be reviewed that was on its way when its run ended.
pub(crate) const ENDED: &str = "the run ended before its answer was known: it may have been carried out";

#[derive(Serialize)]
struct Item<'a> {
    row: u64,
    action: &'a str,
    /// The hash of its request, as in the journal.
    request: &'a str,
    /// The action that shows what became of it.
    look: Option<&'a str>,
    why: &'a str,
}

/// The line of a row.
pub(crate) fn line(job: &Job, row: u64, request: &str, why: &str) -> String {
    let item = Item { row, action: job.action().name, request, look: job.look(), why };
    serde_json::to_string(&item).map_or_else(|_| String::new(), |line| line + "\n")
}

#[derive(Deserialize)]
struct Row {
    row: u64,
}

/// The lines that a list has, by their rows. There may be no list.
pub(crate) fn read(path: &Path) -> Result<BTreeMap<u64, String>, String> {
    let mut found = BTreeMap::new();
    if !path.exists() {
        return Ok(found);
    }
    let mut lines = Lines::open(path).map_err(|error| format!("cannot be opened: {error}"))?;
    lines.read(|_, line| {
        let item: Row = serde_json::from_slice(line).map_err(|_| "it is no row that is to be reviewed".to_owned())?;
        found.insert(item.row, String::from_utf8_lossy(line).into_owned() + "\n");
        Ok(())
    })?;
    Ok(found)
}

/// Writes a list anew, whole or not at all. Where there is nothing to review there is no list.
pub(crate) fn write(path: &Path, lines: &BTreeMap<u64, String>) -> io::Result<()> {
    if lines.is_empty() {
        return match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        };
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let mut file = File::create(&beside)?;
    for line in lines.values() {
        file.write_all(line.as_bytes())?;
    }
    file.sync_data()?;
    fs::rename(&beside, path)?;
    sync_folder(path)
}
