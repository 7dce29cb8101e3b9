//! What other tools keep, to be taken into profiles: INI of the SDKs, and of AWS's tools, which speak to Tencent Cloud's storage.

use core::fmt;
use std::path::{Path, PathBuf};

use tc3::Error;
use zeroize::Zeroizing;

use super::configuration::setup;
use super::ini::{self, Line};
use super::mistake::Mistake;
use super::{file, part};

/// The keys of both kinds, and what they are in a profile.
const KEYS: [(&str, &str); 7] = [
    ("secret_id", ID),
    ("aws_access_key_id", ID),
    ("secret_key", KEY),
    ("aws_secret_access_key", KEY),
    ("token", "token"),
    ("aws_session_token", "token"),
    ("region", "region"),
];
const ID: &str = "secretId";
const KEY: &str = "secretKey";
/// How an id of Tencent Cloud begins. What stands in files of AWS's tools may be AWS's.
const BEGINS: &str = "AKID";

/// A credential in a file of another tool, that can be taken into a profile.
///
/// ```no_run
/// # fn run() -> Result<(), tc3::Error> {
/// for found in tc3_credentials::Profile::builder("default").build()?.importable()? {
///     let mut editor = tc3_credentials::Profile::builder(&found.profile).build()?.edit()?;
///     for (key, value) in found.values() {
///         editor.set(key, value)?;
///     }
///     editor.save()?;
/// }
/// # Ok(())
/// # }
/// ```
#[non_exhaustive]
pub struct Importable {
    /// What the file calls it.
    pub profile: String,
    /// The file.
    pub file: PathBuf,
    /// Whether a profile is looked for there anyway.
    pub of_sdks: bool,
    values: Vec<(&'static str, Zeroizing<String>)>,
}

impl Importable {
    /// All that a file has.
    ///
    /// # Errors
    ///
    /// Of kind [`Setup`](tc3::ErrorKind::Setup), where it cannot be read, which name the line.
    pub fn read(file: &Path) -> Result<Vec<Self>, Error> {
        let Some(text) = file::read(file).map_err(setup)? else { return Ok(Vec::new()) };
        let sections = sections(&text).map_err(|mistake| setup(mistake.of(file)))?;
        let found = sections.into_iter().filter(|section| section.value(ID).is_some_and(|id| id.starts_with(BEGINS)));
        let found = found.map(|section| Self {
            profile: section.name.to_owned(),
            file: file.to_owned(),
            of_sdks: false,
            values: section.values.into_iter().map(|(key, value)| (key, Zeroizing::new(value.to_owned()))).collect(),
        });
        Ok(found.collect())
    }

    /// What is to be set, by the names that [`ProfileEditor::set`](super::ProfileEditor::set) takes, secrets among it.
    pub fn values(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.values.iter().map(|(key, value)| (*key, value.as_str()))
    }
}

impl fmt::Debug for Importable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Importable").field("profile", &self.profile).field("file", &self.file).finish_non_exhaustive()
    }
}

struct Section<'a> {
    name: &'a str,
    line: usize,
    values: Vec<(&'static str, &'a str)>,
}

impl<'a> Section<'a> {
    fn value(&self, key: &str) -> Option<&'a str> {
        self.values.iter().find(|(known, _)| *known == key).map(|(_, value)| *value)
    }

    fn put(&mut self, key: &str, value: &'a str) -> Result<(), Mistake> {
        let Some((name, key)) = KEYS.into_iter().find(|(name, _)| key.eq_ignore_ascii_case(name)) else {
            return Ok(());
        };
        if value.is_empty() {
            return Ok(());
        }
        if self.value(key).is_some() {
            return Err(Mistake::new(format!("{name} stands twice in this section"), "take one out"));
        }
        part::check(name, value)?;
        self.values.push((key, value));
        Ok(())
    }

    /// One without either says nothing of a credential.
    fn check(&self) -> Result<(), Mistake> {
        let what = match (self.value(ID), self.value(KEY)) {
            (Some(_), None) => "a secret id and no secret key",
            (None, Some(_)) => "a secret key and no secret id",
            _ => return Ok(()),
        };
        Err(Mistake::new(format!("[{}] has {what}", self.name), "write both, or take one out").at(self.line))
    }
}

fn sections(text: &str) -> Result<Vec<Section<'_>>, Mistake> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    for (number, line) in text.lines().enumerate().map(|(index, line)| (index + 1, line.trim())) {
        match ini::read(line).map_err(|mistake| mistake.at(number))? {
            // In the configuration of AWS's tools the name stands behind what it is.
            Line::Section(name) => {
                let name = name.strip_prefix("profile ").unwrap_or(name).trim();
                sections.push(Section { name, line: number, values: Vec::new() });
            }
            Line::Value(key, value) => {
                if let Some(section) = sections.last_mut() {
                    section.put(key, value).map_err(|mistake| mistake.at(number))?;
                }
            }
            Line::Nothing => {}
        }
    }
    sections.iter().try_for_each(Section::check)?;
    Ok(sections)
}
