//! The file in which what was added stands.

use core::fmt;
use std::fs;
use std::io;
use std::path::PathBuf;

use tc3_spec::Service;
use tc3_spec::leak::leak_slice;

use super::file::{Added, Origin};
use crate::store_error::{StoreError, cannot};

/// The file, which need not be there.
#[derive(Clone, Debug)]
pub struct Store {
    file: PathBuf,
}

impl Store {
    /// What stands in this file.
    pub fn at(file: PathBuf) -> Self {
        Self { file }
    }

    /// What was added, if anything was.
    ///
    /// # Errors
    ///
    /// The file cannot be read, or what is in it cannot be used.
    pub fn read(&self) -> Result<Option<Added>, StoreError> {
        let unusable = |problem: &dyn fmt::Display| StoreError::Unusable {
            file: self.file.clone(),
            problem: format!("{problem}; tc3 spec remove takes it out, and what is built in holds again"),
        };
        let bytes = match fs::read(&self.file) {
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Ok(None);
            }
            read => read.map_err(|error| unusable(&error))?,
        };
        Added::read(leak_slice(bytes)).map(Some).map_err(|error| unusable(&error))
    }

    /// Writes this in place of what was added. It is made beside the file first, so that nobody reads half of it.
    ///
    /// # Errors
    ///
    /// The file or its folder cannot be written.
    pub fn write(&self, origins: &[Origin], services: &[Service]) -> Result<(), StoreError> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder).map_err(|error| cannot("make", folder, &error))?;
        }
        let beside = self.file.with_file_name(format!(".facts-{}", std::process::id()));
        let written =
            fs::write(&beside, Added::write(origins, services)).and_then(|()| fs::rename(&beside, &self.file));
        written.map_err(|error| {
            // Left behind it does no harm.
            let _ = fs::remove_file(&beside);
            cannot("write", &self.file, &error)
        })
    }

    /// Takes all of it out, be it readable or not. Whether there was anything.
    ///
    /// # Errors
    ///
    /// The file cannot be removed.
    pub fn remove(&self) -> Result<bool, StoreError> {
        match fs::remove_file(&self.file) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(cannot("remove", &self.file, &error)),
        }
    }
}
