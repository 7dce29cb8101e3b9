//! What was added, as bytes.
//!
//! ```text
//! file  "TC3ADDS", a byte 1, CRC-32 of all that follows, length of the head: four bytes each, little-endian, head, a catalogue
//! head  the version of this toolkit, and a line for each version of a service, its fields divided by tabs
//! ```

use core::fmt;

use flate2::Crc;
use tc3_spec::{Catalogue, CatalogueError, Service};

use crate::catalogue;

/// How the file begins; its last byte is the layout's version.
const MAGIC: &[u8; 8] = b"TC3ADDS\x01";

/// The facts in a catalogue of one toolkit may be newer than those that were added over an older one.
const TOOLKIT: &str = env!("CARGO_PKG_VERSION");

/// The facts that were added, and where they come from.
#[derive(Debug)]
#[non_exhaustive]
pub struct Added {
    /// A line for each version of a service, sorted.
    pub origins: Vec<Origin>,
    /// The services.
    pub catalogue: Catalogue,
}

/// Where the facts of a version of a service come from, and what is new in them.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
#[allow(clippy::exhaustive_structs, reason = "who adds facts writes it down")]
pub struct Origin {
    /// The service, as the official command line calls it.
    pub service: String,
    /// The version, `YYYY-MM-DD`.
    pub version: String,
    /// What the package is called.
    pub package: String,
    /// When they were added, for people to read.
    pub when: String,
    /// How many actions it has.
    pub actions: usize,
    /// The actions that were not known before.
    pub new: Vec<String>,
    /// The actions that take or answer something else than before.
    pub changed: Vec<String>,
}

/// Why what was added cannot be used.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum AddedError {
    /// It does not begin as such a file of this version does.
    Foreign,
    /// It was added to the catalogue of another version of this toolkit, which may know more.
    Toolkit {
        /// That version.
        version: String,
    },
    /// It is cut off, or is not what was written.
    Damaged,
    /// Its catalogue is none, or damaged.
    Catalogue(CatalogueError),
}

impl fmt::Display for AddedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Foreign => f.write_str("it is no file of added facts, or of another form"),
            Self::Toolkit { version } => {
                write!(f, "its facts were added to those of version {version}, this is {TOOLKIT}")
            }
            Self::Damaged => f.write_str("it is damaged"),
            Self::Catalogue(error) => write!(f, "it is damaged: {error}"),
        }
    }
}

impl std::error::Error for AddedError {}

impl Added {
    /// Reads what was [written](Self::write).
    ///
    /// # Errors
    ///
    /// It is something else, was added to another catalogue than that of this toolkit, or is damaged.
    pub fn read(bytes: &'static [u8]) -> Result<Self, AddedError> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(AddedError::Foreign)?;
        let (sum, rest) = rest.split_first_chunk().ok_or(AddedError::Damaged)?;
        if u32::from_le_bytes(*sum) != crc(rest) {
            return Err(AddedError::Damaged);
        }
        let (length, rest) = rest.split_first_chunk().ok_or(AddedError::Damaged)?;
        let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX);
        let (head, blob) = rest.split_at_checked(length).ok_or(AddedError::Damaged)?;
        let mut lines = core::str::from_utf8(head).map_err(|_| AddedError::Damaged)?.lines();
        match lines.next() {
            Some(TOOLKIT) => {}
            version => return Err(AddedError::Toolkit { version: version.unwrap_or_default().to_owned() }),
        }
        let origins = lines.map(Origin::of_line).collect::<Option<_>>().ok_or(AddedError::Damaged)?;
        Ok(Self { origins, catalogue: Catalogue::open(blob).map_err(AddedError::Catalogue)? })
    }

    /// Writes these services, with where each comes from.
    pub fn write(origins: &[Origin], services: &[Service]) -> Vec<u8> {
        let lines: String = origins.iter().map(Origin::line).collect();
        let head = format!("{TOOLKIT}\n{lines}");
        let length = u32::try_from(head.len()).unwrap_or(u32::MAX);
        let rest = [&length.to_le_bytes()[..], head.as_bytes(), &catalogue::write(services)].concat();
        [&MAGIC[..], &crc(&rest).to_le_bytes(), &rest].concat()
    }
}

impl Origin {
    fn line(&self) -> String {
        let Self { service, version, package, when, actions, new, changed } = self;
        let package: String = package.chars().map(|char| if char.is_control() { ' ' } else { char }).collect();
        format!("{service}\t{version}\t{package}\t{when}\t{actions}\t{}\t{}\n", new.join(","), changed.join(","))
    }

    fn of_line(line: &str) -> Option<Self> {
        let mut fields = line.split('\t');
        let mut field = || fields.next().map(str::to_owned);
        let (service, version, package, when) = (field()?, field()?, field()?, field()?);
        let actions = field()?.parse().ok()?;
        let mut names = || Some(field()?.split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect());
        Some(Self { service, version, package, when, actions, new: names()?, changed: names()? })
    }
}

fn crc(bytes: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum()
}

#[cfg(test)]
mod tests {
    use tc3_spec::leak::leak_slice;

    use super::*;
    use crate::testing::demo;

    fn origin() -> Origin {
        Origin {
            service: "demo".to_owned(),
            version: "2024-01-02".to_owned(),
            package: "a\tb".to_owned(),
            when: "2026-01-01T00:00:00Z".to_owned(),
            actions: 2,
            new: vec!["Move".to_owned(), "Look".to_owned()],
            changed: Vec::new(),
        }
    }

    fn read(bytes: Vec<u8>) -> Result<Added, AddedError> {
        Added::read(leak_slice(bytes))
    }

    #[test]
    fn what_is_written_is_read() {
        let added = read(Added::write(&[origin()], &[demo()])).unwrap();
        assert_eq!(added.origins, [Origin { package: "a b".to_owned(), ..origin() }]);
        assert_eq!(added.catalogue.verify(), Ok(()));
        assert!(added.catalogue.service("demo").is_some());
        assert!(read(Added::write(&[], &[])).unwrap().origins.is_empty());
    }

    #[test]
    fn what_is_damaged_is_told() {
        let whole = Added::write(&[origin()], &[demo()]);
        for at in 0..whole.len() {
            assert!(read(whole[..at].to_vec()).is_err(), "{at}");
            let mut damaged = whole.clone();
            damaged[at] ^= 0x10;
            assert!(read(damaged).is_err(), "{at}");
        }
        assert_eq!(read(b"{}".to_vec()).unwrap_err(), AddedError::Foreign);
    }

    #[test]
    fn what_was_added_to_another_catalogue_is_told() {
        let head = "0.0.1\n";
        let length = u32::try_from(head.len()).unwrap().to_le_bytes();
        let rest = [&length[..], head.as_bytes()].concat();
        let told = read([&MAGIC[..], &crc(&rest).to_le_bytes(), &rest].concat()).unwrap_err().to_string();
        assert!(told.starts_with("its facts were added to those of version 0.0.1, this is "), "{told}");
    }
}
