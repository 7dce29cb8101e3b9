//! Small files with credentials: read within a bound, and replaced as one.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, ErrorKind as Io, Read, Write};
use std::path::Path;
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};

use tc3::{Error, ErrorKind};

/// Those of the official command line have some 24 kB.
const MAX_BYTES: u64 = 1 << 20;

/// What a file says; none where it is not there.
///
/// # Errors
///
/// Of kind [`Credential`](ErrorKind::Credential), which name the file and say what to do.
pub(super) fn read(path: &Path) -> Result<Option<String>, Error> {
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        // Who made the link meant something by it.
        Err(error) if error.kind() == Io::NotFound && fs::symlink_metadata(path).is_ok() => {
            return Err(wrong(path, "it is a link to what is not there", "mend the link, or take it away"));
        }
        Err(error) if error.kind() == Io::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(path, error)),
    };
    // Before it is opened: what is no file may never end, or not even begin.
    if !metadata.is_file() {
        let what = if metadata.is_dir() { "it is a folder" } else { "it is no file" };
        return Err(wrong(path, what, "move it away, and set the profile up anew"));
    }
    let too_large = || wrong(path, "it has more than 1 MB, which no file of credentials has", "look what it is");
    if metadata.len() > MAX_BYTES {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes));
    match read {
        Ok(length) if u64::try_from(length).is_ok_and(|length| length <= MAX_BYTES) => text(path, bytes).map(Some),
        Ok(_) => Err(too_large()),
        Err(error) if error.kind() == Io::NotFound => Ok(None),
        Err(error) => Err(unreadable(path, error)),
    }
}

/// Without the mark that some editors of Windows put before a text.
fn text(path: &Path, bytes: Vec<u8>) -> Result<String, Error> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(wrong(path, "it is UTF-16", "save it as UTF-8"));
    }
    let mut text = String::from_utf8(bytes).map_err(|_| wrong(path, "it is not UTF-8", "save it as UTF-8"))?;
    if text.starts_with('\u{feff}') {
        text.remove(0);
    }
    Ok(text)
}

/// Puts another text in place of a file's, as one: whoever reads it meanwhile, and whatever breaks, has the one or the other.
/// Who may read it stays as it was.
pub(super) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let path = fs::canonicalize(path)?;
    let permissions = fs::metadata(&path)?.permissions();
    put(&path, text, Some(permissions))
}

/// Writes a file as one, for its owner alone, in a folder that nobody else may enter; both are made where they are not there.
pub(super) fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        make_own(folder)?;
    }
    match fs::canonicalize(path) {
        Ok(path) => put(&path, text, None),
        Err(error) if error.kind() == Io::NotFound => put(path, text, None),
        Err(error) => Err(error),
    }
}

/// Writes beside a path, which is no link, and moves that into its place. Nobody but the owner may read it, unless these
/// permissions say otherwise.
fn put(path: &Path, text: &str, permissions: Option<Permissions>) -> io::Result<()> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}-{}.new", process::id(), NEXT.fetch_add(1, Ordering::Relaxed)));
    let beside = path.with_file_name(name);
    let written = create(&beside).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        if let Some(permissions) = permissions {
            file.set_permissions(permissions)?;
        }
        file.sync_all()?;
        fs::rename(&beside, path)
    });
    if written.is_err() {
        // It holds a key.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// A new file that nobody else may read.
fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Makes a folder that nobody else may enter, and shuts one that is open, as the official command line does at each write.
#[cfg(unix)]
fn make_own(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::{DirBuilderExt, PermissionsExt};

    match fs::DirBuilder::new().mode(0o700).create(folder) {
        Err(error) if error.kind() != Io::AlreadyExists => return Err(error),
        _ => {}
    }
    match fs::metadata(folder)?.permissions().mode() & 0o077 {
        0 => Ok(()),
        _ => fs::set_permissions(folder, Permissions::from_mode(0o700)),
    }
}

#[cfg(not(unix))]
fn make_own(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

/// Whether users beside the owner can read a file: it has to let them, and so has each folder above it.
#[cfg(unix)]
pub(super) fn is_exposed(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    let Ok(path) = fs::canonicalize(path) else { return false };
    let mode = |path: &Path| fs::metadata(path).map_or(0, |metadata| metadata.mode());
    // Those of the group, and all others: to read a file, and to enter a folder.
    [(0o040, 0o010), (0o004, 0o001)].into_iter().any(|(read, enter)| {
        mode(&path) & read != 0 && path.ancestors().skip(1).all(|folder| mode(folder) & enter != 0)
    })
}

/// Elsewhere it is not known who can.
#[cfg(not(unix))]
pub(super) fn is_exposed(_: &Path) -> bool {
    false
}

fn unreadable(path: &Path, error: io::Error) -> Error {
    let advice = match error.kind() {
        Io::PermissionDenied => "let this user read it, or run as the one whose it is",
        _ => "look whether it can be read at all",
    };
    wrong(path, &format!("it cannot be read: {error}"), advice).with_source(error)
}

fn wrong(path: &Path, what: &str, advice: &'static str) -> Error {
    Error::new(ErrorKind::Credential, format!("{}: {what}", path.display())).with_advice(advice)
}

#[cfg(test)]
mod tests {
    use std::{fs, process, thread};

    use super::{read, replace};

    /// Each text is one letter many times, so that a torn one has two.
    #[test]
    fn who_reads_while_others_write_has_a_whole_text() {
        let folder = std::env::temp_dir().join(format!("tc3-file-{}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("default.credential");
        let text = |letter: &str| letter.repeat(100_000);
        fs::write(&path, text("a")).unwrap();
        thread::scope(|scope| {
            for letter in ["b", "c"] {
                let path = &path;
                scope.spawn(move || (0..50).for_each(|_| replace(path, &text(letter)).unwrap()));
            }
            for _ in 0..500 {
                let seen = read(&path).unwrap().unwrap();
                assert!(seen.len() == 100_000 && seen.bytes().all(|byte| seen.starts_with(char::from(byte))));
            }
        });
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "nothing is left beside it");
        fs::remove_dir_all(&folder).unwrap();
    }
}
