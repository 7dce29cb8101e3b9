//! The file that the world is kept in. Its first line is all state, as `GET /_mock/state` answers it; each line behind that
//! is a change, in the order in which they were made. A change is written before it is answered, so that whoever got an
//! answer finds it there again, even if the process was killed. That the disk has it, if the power goes, is not promised.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::path::{Path, PathBuf};

use fs4::TryLockError;

use crate::behaviour::world::World;
use crate::behaviour::world::written as state;

/// So many bytes of changes are written at least before the file is written anew.
const FEW: u64 = 1024 * 1024;

/// The file, which nobody else keeps a world in as long as this is there.
pub(crate) struct Journal {
    path: PathBuf,
    file: File,
    /// How many bytes the first line has, and those behind it.
    whole: u64,
    changes: u64,
    /// Whether the end of the file is not known, because a change could not be written.
    is_broken: bool,
}

impl Journal {
    /// Fills a world with what the file has. Where there is no file, or an empty one, the world is written into it. What is
    /// wrong with a file is told, and it is left as it is.
    pub(crate) fn open(path: &Path, world: &mut World) -> Result<Self, String> {
        let file = OpenOptions::new().read(true).append(true).create(true).open(path);
        let file = file.map_err(|error| format!("{} cannot be opened: {error}", path.display()))?;
        lock(&file, path)?;
        read(&file, world).map_err(|problem| format!("{}, {problem}; it was left as it is", path.display()))?;
        let mut journal = Self { path: path.to_owned(), file, whole: 0, changes: 0, is_broken: false };
        // A line that was not written to its end was never answered. It goes, and so do the changes one by one.
        journal.rewrite(world)?;
        Ok(journal)
    }

    /// Writes what has changed in the world.
    pub(crate) fn add(&mut self, world: &mut World) -> Result<(), String> {
        let Some(mut line) = world.change().map_err(|error| format!("a change cannot be written: {error}"))? else {
            return Ok(());
        };
        if self.is_broken || self.changes > FEW.max(self.whole) {
            return self.rewrite(world);
        }
        line.push(b'\n');
        self.file.write_all(&line).map_err(|error| {
            self.is_broken = true;
            format!("a change cannot be written to {}: {error}", self.path.display())
        })?;
        self.changes += line.len() as u64;
        Ok(())
    }

    /// Writes all of the world into a new file, which then takes the place of the old one.
    pub(crate) fn rewrite(&mut self, world: &mut World) -> Result<(), String> {
        let failed =
            |error: &dyn std::fmt::Display| format!("the state cannot be written to {}: {error}", self.path.display());
        let mut text = world.written().map_err(|error| failed(&error))?;
        text.push(b'\n');
        let beside = beside(&self.path);
        let written = OpenOptions::new().write(true).create(true).truncate(true).open(&beside).and_then(|mut file| {
            // It is taken before it stands where others look for it.
            fs4::FileExt::lock(&file)?;
            file.write_all(&text)?;
            fs::rename(&beside, &self.path)?;
            Ok(file)
        });
        self.is_broken = written.is_err();
        self.file = written.map_err(|error| failed(&error))?;
        self.whole = text.len() as u64;
        self.changes = 0;
        world.settle();
        Ok(())
    }
}

fn lock(file: &File, path: &Path) -> Result<(), String> {
    fs4::FileExt::try_lock(file).map_err(|error| match error {
        TryLockError::WouldBlock => format!("{} is the state of another mock that runs", path.display()),
        TryLockError::Error(error) => format!("{} cannot be locked: {error}", path.display()),
    })
}

/// Where a new file is written, in the same folder.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().map_or_else(OsString::new, ToOwned::to_owned);
    name.push(".new");
    path.with_file_name(name)
}

/// Reads line by line. What is wrong is told with the number of its line.
fn read(file: &File, world: &mut World) -> Result<(), String> {
    let mut file = BufReader::new(file);
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        match file.read_until(b'\n', &mut line) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::IsADirectory => return Err("which is a folder".to_owned()),
            Err(error) => return Err(format!("line {number}: {error}")),
        }
        let done = match number {
            1 => state::restore(world, &line),
            _ if line.ends_with(b"\n") => state::apply(world, &line),
            _ => Ok(()),
        };
        done.map_err(|problem| format!("line {number}: {problem}"))?;
    }
    Ok(())
}
