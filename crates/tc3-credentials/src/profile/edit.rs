//! The files of a profile, changed.

use core::fmt;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};
use tc3::{Error, ErrorKind};

use super::configuration::setup;
use super::keys::{CVM_ROLE, KEY_OF_ITS_OWN, KEYS, Place, SYSTEM, TYPE};
use super::mistake::Mistake;
use super::{file, tccli};

/// When the credential of a login ends.
const ENDS: &str = "expiresAt";
const TOKEN: &str = "token";
const VERSION: &str = "version";
/// What the official command line does not start without, and what it has where nothing was chosen: no region goes as it is,
/// empty, and is sent nowhere.
const NEEDED: [(&str, &str); 2] = [("region", ""), ("output", "json")];

/// The two files that the official command line keeps for a profile, `~/.tccli/<profile>.credential` and `<profile>.configure`, to
/// be looked at and changed by its names for what stands there.
///
/// A profile that is not there yet is empty. What nobody knows stays as it is. Each file is written as one, for its owner alone:
/// whatever breaks, and however many write, there is the old one or the new one. Of two that write at the same time the last
/// one counts.
///
/// ```no_run
/// # fn run() -> Result<(), tc3::Error> {
/// let mut editor = tc3_credentials::Profile::builder("prod").build()?.edit()?;
/// editor.set("region", "ap-guangzhou")?;
/// editor.save()?;
/// # Ok(())
/// # }
/// ```
pub struct ProfileEditor {
    credential: Document,
    configuration: Document,
    /// A token that was set here belongs to the key that is.
    has_new_token: bool,
}

/// A file as an object.
struct Document {
    path: PathBuf,
    /// As it was read; none where it was not there.
    before: Option<Map<String, Value>>,
    values: Map<String, Value>,
}

impl ProfileEditor {
    /// The names of all that can be looked at and set, but for those of services: `cvm.endpoint`, and `cvm.version`, which this
    /// toolkit does not look at.
    pub const KEYS: [&str; 15] = KEYS;

    pub(super) fn open(credential: PathBuf, configuration: PathBuf) -> Result<Self, Error> {
        let (credential, configuration) = (Document::open(credential)?, Document::open(configuration)?);
        Ok(Self { credential, configuration, has_new_token: false })
    }

    /// What a key says; none where it says nothing.
    pub fn get(&self, key: &str) -> Option<String> {
        match Place::of(key)? {
            Place::Credential(key) => text(self.credential.values.get(key)?),
            Place::OfMachine => (self.kind() == CVM_ROLE).then(|| "true".to_owned()),
            Place::Configuration(entry, key) => text(self.configuration.values.get(entry)?.get(key)?),
        }
    }

    /// Whose credential it is: `default` for a key that stands there, `cvm-role` for that of the machine, `oauth` or `sso` for that of
    /// a login.
    pub fn kind(&self) -> &str {
        self.credential.values.get(TYPE).and_then(Value::as_str).unwrap_or(KEY_OF_ITS_OWN)
    }

    /// The services that have an endpoint of their own, by that program's names for them. It writes one for each.
    pub fn services(&self) -> impl Iterator<Item = &str> {
        let entries = self.configuration.values.iter();
        entries.filter(|(_, entry)| entry.get("endpoint").is_some()).map(|(name, _)| name.as_str())
    }

    /// The file in which a key stands, be it there or not.
    pub fn file(&self, key: &str) -> &Path {
        match Place::of(key) {
            Some(Place::Configuration(..)) => &self.configuration.path,
            _ => &self.credential.path,
        }
    }

    /// Sets a value; an empty one takes it out. Nothing is written yet.
    ///
    /// A key takes the place of a login and of the machine's role. Where another secret id takes the place of one, its token goes,
    /// unless a new one was set before: it belongs to that id.
    ///
    /// # Errors
    ///
    /// Of kind [`Setup`](ErrorKind::Setup) where nothing is called so, or it can have no such value. The value is not told.
    pub fn set(&mut self, key: &str, value: &str) -> Result<(), Error> {
        let refused = |what: &str, advice: String| Error::new(ErrorKind::Setup, what).with_advice(advice);
        let Some(place) = Place::of(key) else {
            return Err(refused(
                "a profile has no such key",
                format!("it has {}, and SERVICE.endpoint", KEYS.join(", ")),
            ));
        };
        match (place, value) {
            (Place::OfMachine, "true") => self.put(TYPE, CVM_ROLE),
            (Place::OfMachine, "false" | "") if self.kind() == CVM_ROLE => self.put(TYPE, KEY_OF_ITS_OWN),
            (Place::OfMachine, "false" | "") => {}
            (Place::OfMachine, _) => {
                return Err(refused("`use-cvm-role` is true or false", "write one of both".to_owned()));
            }
            (Place::Credential(key), "") => self.take(key),
            (Place::Credential(key), value) => {
                place.value(value).map_err(Mistake::of_value)?;
                self.put_part(key, value);
            }
            (Place::Configuration(entry, key), "") => self.configuration.take(entry, key),
            (Place::Configuration(entry, key), value) => {
                let value = place.value(value).map_err(Mistake::of_value)?;
                self.configuration.put(entry, key, value)?;
            }
        }
        Ok(())
    }

    /// Writes what was changed, each file as one. The official command line can read the profile then: it takes the configuration
    /// to be there, and to name a region, be it empty, and an output.
    ///
    /// # Errors
    ///
    /// Of kind [`Setup`](ErrorKind::Setup) where a file cannot be written.
    pub fn save(&mut self) -> Result<(), Error> {
        if !self.credential.is_changed() && !self.configuration.is_changed() {
            return Ok(());
        }
        for (key, usual) in NEEDED {
            if self.get(key).is_none() {
                self.configuration.put(SYSTEM, key, usual.into())?;
            }
        }
        self.credential.save()?;
        self.configuration.save()
    }

    fn put_part(&mut self, key: &str, value: &str) {
        let is_other = self.get(key).is_some_and(|present| present != value);
        self.has_new_token |= key == TOKEN;
        if key == "secretId" && is_other && !self.has_new_token {
            self.take(TOKEN);
        }
        if matches!(key, "secretId" | "secretKey") && self.kind() != KEY_OF_ITS_OWN {
            self.put(TYPE, KEY_OF_ITS_OWN);
            self.take(ENDS);
        }
        self.put(key, value);
    }

    fn put(&mut self, key: &str, value: &str) {
        self.credential.values.insert(key.to_owned(), value.into());
    }

    fn take(&mut self, key: &str) {
        self.credential.values.remove(key);
    }
}

impl fmt::Debug for ProfileEditor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files = [&self.credential, &self.configuration].map(|document| &document.path);
        f.debug_tuple("ProfileEditor").field(&files).finish()
    }
}

impl Document {
    fn open(path: PathBuf) -> Result<Self, Error> {
        let before = match file::read(&path).map_err(setup)? {
            Some(text) => Some(tccli::object(&text).map_err(|mistake| setup(mistake.of(&path)))?),
            None => None,
        };
        Ok(Self { path, values: before.clone().unwrap_or_default(), before })
    }

    fn is_changed(&self) -> bool {
        self.before.as_ref().map_or(!self.values.is_empty(), |before| *before != self.values)
    }

    fn put(&mut self, entry: &str, key: &str, value: Value) -> Result<(), Error> {
        let place = self.values.entry(entry).or_insert(Value::Null);
        if place.is_null() {
            *place = Value::Object(Map::new());
        }
        let Value::Object(entries) = place else {
            let mistake = Mistake::new(format!("`{entry}` is no object"), "mend it, or take it out");
            return Err(setup(mistake.of(&self.path)));
        };
        entries.insert(key.to_owned(), value);
        Ok(())
    }

    /// Where nothing is left of a service but its version, that goes too: the official command line writes both anew, and does not
    /// call where one is there without the other.
    fn take(&mut self, entry: &str, key: &str) {
        let Some(Value::Object(entries)) = self.values.get_mut(entry) else { return };
        entries.remove(key);
        if entry != SYSTEM && entries.keys().all(|key| key == VERSION) {
            self.values.remove(entry);
        }
    }

    fn save(&mut self) -> Result<(), Error> {
        if !self.is_changed() {
            return Ok(());
        }
        let cannot = |cause: io::Error| {
            let told = format!("{} cannot be written: {cause}", self.path.display());
            Error::new(ErrorKind::Setup, told)
                .with_advice("look whose it is, and whether there is room")
                .with_source(cause)
        };
        let text = serde_json::to_string_pretty(&self.values).map_err(|error| cannot(error.into()))?;
        file::write(&self.path, &text).map_err(cannot)?;
        self.before = Some(self.values.clone());
        Ok(())
    }
}

/// As it would be typed. What is no text, number or truth is nothing that is.
fn text(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(_) | Value::Bool(_) => value.to_string(),
        _ => String::new(),
    };
    Some(text).filter(|text| !text.is_empty())
}
