//! A file of lines that are only ever added. What is torn at its end was being written when a process or a machine ended, and goes.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// A file of lines, open to read all of them and to add more.
pub(crate) struct Lines {
    path: PathBuf,
    file: File,
    /// How many bytes there are in whole lines.
    length: u64,
    /// Whether something was added that the disk may not have.
    is_dirty: bool,
}

impl Lines {
    /// Opens a file, or makes one. Nothing is cut off yet: it may be no file of ours.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let file = OpenOptions::new().read(true).append(true).create(true).open(path)?;
        Ok(Self { path: path.to_owned(), file, length: 0, is_dirty: false })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn file(&self) -> &File {
        &self.file
    }

    /// Reads every whole line, with its number from 1, without what ends it.
    pub(crate) fn read(&mut self, mut take: impl FnMut(u64, &[u8]) -> Result<(), String>) -> Result<(), String> {
        let unreadable = |error: io::Error| format!("cannot be read: {error}");
        self.file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
        let (mut lines, mut line) = (BufReader::with_capacity(64 * 1024, &self.file), Vec::new());
        self.length = 0;
        for number in 1.. {
            line.clear();
            lines.read_until(b'\n', &mut line).map_err(unreadable)?;
            let Some(text) = line.strip_suffix(b"\n") else { break };
            take(number, text).map_err(|why| format!("line {number}: {why}"))?;
            self.length += line.len() as u64;
        }
        Ok(())
    }

    /// Cuts off what stands behind the last whole line that was read.
    pub(crate) fn cut(&mut self) -> io::Result<()> {
        self.file.set_len(self.length)
    }

    /// Adds whole lines. Where they cannot be written whole, none of them is there afterwards, as far as the disk lets.
    pub(crate) fn add(&mut self, lines: &[u8]) -> io::Result<()> {
        if lines.is_empty() {
            return Ok(());
        }
        self.is_dirty = true;
        if let Err(error) = self.file.write_all(lines) {
            // What is torn would be cut off by whoever reads it next.
            let _ = self.file.set_len(self.length);
            return Err(error);
        }
        self.length += lines.len() as u64;
        Ok(())
    }

    /// Returns once the disk has all that was added.
    pub(crate) fn sync(&mut self) -> io::Result<()> {
        if self.is_dirty {
            self.file.sync_data()?;
            self.is_dirty = false;
        }
        Ok(())
    }
}

/// Makes sure that a name which a file was given is there after the power went. Some systems cannot, and have their own ways.
pub(crate) fn sync_folder(of: &Path) -> io::Result<()> {
    let folder = of.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
