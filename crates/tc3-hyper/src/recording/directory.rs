//! The directory of a recording: a file for each exchange, numbered in the order in which the requests were begun.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// How many characters of a service or an action stand in the name of a file.
const MAX_WORD: usize = 60;

/// A directory that exchanges are written to.
pub(super) struct Directory {
    path: PathBuf,
    next: AtomicU64,
    lost: Mutex<Option<Lost>>,
}

/// What could not be written.
struct Lost {
    exchanges: u64,
    first: String,
}

impl Directory {
    /// Makes it where there is none. What is in it stays, and the numbers go on after it.
    pub(super) fn open(path: PathBuf) -> io::Result<Self> {
        fs::create_dir_all(&path)?;
        let last = files(&path)?.iter().filter_map(|(number, _)| *number).max();
        let next = last.map_or(1, |last| last.saturating_add(1));
        Ok(Self { path, next: AtomicU64::new(next), lost: Mutex::new(None) })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The number of an exchange that begins.
    pub(super) fn number(&self) -> u64 {
        self.next.fetch_add(1, Ordering::Relaxed)
    }

    /// Writes an exchange. What fails is noted, and the first failure is logged.
    pub(super) fn write<'a>(&self, number: u64, words: impl Iterator<Item = &'a str>, text: io::Result<Vec<u8>>) {
        let name = name(number, words);
        let Err(error) = text.and_then(|text| self.write_new(&name, &text)) else { return };
        let mut lost = self.lost.lock().unwrap_or_else(PoisonError::into_inner);
        let lost = lost.get_or_insert_with(|| {
            let file = self.path.join(name);
            tracing::warn!(file = %file.display(), %error, "an exchange could not be recorded");
            Lost { exchanges: 0, first: format!("{}: {error}", file.display()) }
        });
        lost.exchanges += 1;
    }

    /// Writes a file that is not there yet. It appears whole: until then it has another name.
    fn write_new(&self, name: &str, text: &[u8]) -> io::Result<()> {
        let mut same = 1;
        loop {
            let name = if same == 1 { format!("{name}.json") } else { format!("{name}-{same}.json") };
            same += 1;
            let (whole, part) = (self.path.join(&name), self.path.join(format!("{name}.part")));
            // Only who made the part makes the whole, so no other process can between the look and the renaming.
            let mut file = match File::create_new(&part) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
                file => file?,
            };
            if whole.try_exists().unwrap_or(true) {
                fs::remove_file(&part)?;
                continue;
            }
            let written = file.write_all(text).and_then(|()| fs::rename(&part, &whole));
            if written.is_err() {
                // Nothing can be done about it, and the error to tell is the first.
                let _ = fs::remove_file(&part);
            }
            return written;
        }
    }

    /// Whether all is there that was to be written.
    pub(super) fn check(&self) -> io::Result<()> {
        match &*self.lost.lock().unwrap_or_else(PoisonError::into_inner) {
            None => Ok(()),
            Some(Lost { exchanges, first }) => {
                Err(io::Error::other(format!("{exchanges} exchanges could not be recorded; the first: {first}")))
            }
        }
    }
}

/// The files of a recording in their order, with their numbers, where their names begin with one.
pub(super) fn files(path: &Path) -> io::Result<Vec<(Option<u64>, PathBuf)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(path)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let name = path.file_name().and_then(|name| name.to_str());
            let number = name.and_then(|name| name.split(['-', '.']).next()?.parse().ok());
            files.push((number, path));
        }
    }
    // Without the extension, so that a name comes before the longer ones that begin with it.
    files.sort_by_cached_key(|(number, path)| (*number, path.with_extension("")));
    Ok(files)
}

/// `0001-cfg-DescribeTask`, of the words that are known. What does not belong into the name of a file is replaced.
fn name<'a>(number: u64, words: impl Iterator<Item = &'a str>) -> String {
    let mut name = format!("{number:04}");
    for word in words {
        name.push('-');
        let is_plain = |char: &char| char.is_ascii_alphanumeric() || matches!(char, '-' | '.' | '_');
        name.extend(word.chars().take(MAX_WORD).map(|char| if is_plain(&char) { char } else { '_' }));
    }
    name
}
