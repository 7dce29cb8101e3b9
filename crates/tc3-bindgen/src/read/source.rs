//! A spec file as text, kept until everything about it is known to be right.

use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use crate::error::{Flaw, SpecError};
use crate::read::position;

/// A spec file that was read.
#[derive(Debug, Default)]
pub(crate) struct Source {
    file: PathBuf,
    text: String,
    /// Whether what is wrong may stand in the catalogue, over which this file speaks.
    is_over: bool,
}

impl Source {
    pub(crate) fn read(file: &Path) -> Result<Self, SpecError> {
        let text = fs::read_to_string(file).map_err(|error| unreadable(file, &error))?;
        Ok(Self { file: file.to_owned(), text, is_over: false })
    }

    /// Reads a file and its form; none where there is no such file.
    pub(crate) fn optional<T: DeserializeOwned>(file: &Path) -> Result<Option<(Self, T)>, SpecError> {
        if !file.exists() {
            return Ok(None);
        }
        let source = Self::read(file)?;
        let form = source.parse()?;
        Ok(Some((source, form)))
    }

    /// A file that is not there, of which something has to be said.
    pub(crate) fn empty(file: &Path) -> Self {
        Self { file: file.to_owned(), text: String::new(), is_over: false }
    }

    /// The same, as what is said over the catalogue.
    pub(crate) fn over(self) -> Self {
        Self { is_over: true, ..self }
    }

    /// Reads the text as JSON of a known form.
    pub(crate) fn parse<T: DeserializeOwned>(&self) -> Result<T, SpecError> {
        if self.text.trim_start().starts_with('[') {
            // Which serde would take for the members of an object, without their names.
            return Err(self.error::<&str>(&[], Flaw::Syntax("a list, where an object belongs".to_owned())));
        }
        serde_json::from_str(&self.text).map_err(|error| {
            let message = error.to_string();
            // The line is told apart, in front.
            let message = message.split(" at line ").next().unwrap_or_default().to_owned();
            SpecError {
                file: self.file.clone(),
                line: error.line(),
                at: position::path_at(&self.text, error.line(), error.column()).join("."),
                flaw: Flaw::Syntax(message),
            }
        })
    }

    /// Whether the file says something there.
    pub(crate) fn says<S: AsRef<str>>(&self, path: &[S]) -> bool {
        position::find(&self.text, path).1
    }

    /// An error at a place of this file.
    pub(crate) fn error<S: AsRef<str>>(&self, path: &[S], flaw: Flaw) -> SpecError {
        let at: Vec<_> = path.iter().map(AsRef::as_ref).collect();
        let (line, is_there) = position::find(&self.text, path);
        let flaw = if self.is_over && !is_there { Flaw::Inherited(Box::new(flaw)) } else { flaw };
        // Of a file that need not be there nothing is a line.
        let line = if self.is_over && self.text.is_empty() { 0 } else { line };
        SpecError { file: self.file.clone(), line, at: at.join("."), flaw }
    }
}

/// A file or folder that the file system does not give.
pub(crate) fn unreadable(file: &Path, error: &dyn std::fmt::Display) -> SpecError {
    SpecError { file: file.to_owned(), line: 0, at: String::new(), flaw: Flaw::Unreadable(error.to_string()) }
}
