//! Choosing a version of a service, and why it is not there as it was asked for.

use core::fmt;

use crate::nearest::nearest;

/// A version of a service, as far as it is chosen by that.
pub trait Versioned: Copy {
    /// What the official command line calls the service.
    fn name(self) -> &'static str;

    /// The product's short name.
    fn short_name(self) -> &'static str;

    /// The version, `YYYY-MM-DD`.
    fn version(self) -> &'static str;

    /// Whether the service goes by this version where none is named.
    fn is_recommended(self) -> bool;
}

/// Chooses of all versions of all services, as [`Catalogue::choose`](super::Catalogue::choose) does of its own.
///
/// # Errors
///
/// Nothing is called so, it has no such version, or none is named and none recommended. What is told ends without a
/// period, so that more can follow.
pub fn choose<V: Versioned>(
    all: impl Iterator<Item = V> + Clone,
    name: &str,
    version: Option<&str>,
) -> Result<V, Absent> {
    let is_wanted = |found: &V| version.map_or_else(|| found.is_recommended(), |version| found.version() == version);
    versions(all.clone(), name).find(is_wanted).ok_or_else(|| absent(all, name, version))
}

/// The versions of a service. A name goes before a short name that is written the same.
pub(super) fn versions<V: Versioned>(all: impl Iterator<Item = V> + Clone, name: &str) -> impl Iterator<Item = V> {
    let is_name = all.clone().any(|found| found.name() == name);
    let name_of = move |found: V| if is_name { found.name() } else { found.short_name() };
    all.filter(move |found| name == name_of(*found))
}

fn absent<V: Versioned>(all: impl Iterator<Item = V> + Clone, name: &str, version: Option<&str>) -> Absent {
    let mut has: Vec<_> = versions(all.clone(), name).map(V::version).collect();
    has.sort_unstable();
    let name = name.to_owned();
    match version {
        _ if has.is_empty() => {
            let names = all.flat_map(|found| [found.name(), found.short_name()]);
            Absent::Service { nearest: nearest(&name, names), name }
        }
        Some(version) => Absent::Version { name, version: version.to_owned(), has },
        None => Absent::Recommended { name, has },
    }
}

/// Why a service is not there as it was asked for, with what is there instead.
///
/// ```
/// # #[cfg(feature = "catalogue")] {
/// let told = |name, version| tc3_spec::catalogue().choose(name, version).unwrap_err().to_string();
/// assert_eq!(told("cvmm", None), "cvmm is no service, the nearest is cvm");
/// assert_eq!(told("cvm", Some("2001-01-01")), "cvm has no version 2001-01-01, it has 2017-03-12");
/// # }
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Absent {
    /// Nothing is called so.
    Service {
        /// As it was asked for.
        name: String,
        /// What is called nearly so, if something is.
        nearest: Option<&'static str>,
    },
    /// The service is there, in other versions.
    Version {
        /// The service, as it was asked for.
        name: String,
        /// The version that it does not have.
        version: String,
        /// Those that it has, sorted.
        has: Vec<&'static str>,
    },
    /// The service is there, and none of its versions is the one that it goes by.
    Recommended {
        /// The service, as it was asked for.
        name: String,
        /// The versions that it has, sorted.
        has: Vec<&'static str>,
    },
}

impl fmt::Display for Absent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Service { name, nearest: Some(near) } => write!(f, "{name} is no service, the nearest is {near}"),
            Self::Service { name, nearest: None } => write!(f, "{name} is no service"),
            Self::Version { name, version, has } => {
                write!(f, "{name} has no version {version}, it has {}", has.join(", "))
            }
            Self::Recommended { name, has } => {
                write!(f, "{name} goes by no version without its date, it has {}: name one", has.join(", "))
            }
        }
    }
}

impl std::error::Error for Absent {}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Found(&'static str, &'static str, &'static str, bool);

    impl Versioned for Found {
        fn name(self) -> &'static str {
            self.0
        }

        fn short_name(self) -> &'static str {
            self.1
        }

        fn version(self) -> &'static str {
            self.2
        }

        fn is_recommended(self) -> bool {
            self.3
        }
    }

    const OLD: Found = Found("disk", "dk", "2019-01-01", false);
    const NEW: Found = Found("disk", "dk", "2020-01-01", true);
    const OTHER: Found = Found("host", "disk", "2021-01-01", false);

    fn chosen(name: &str, version: Option<&str>) -> Result<Found, String> {
        choose([NEW, OTHER, OLD].into_iter(), name, version).map_err(|absent| absent.to_string())
    }

    #[test]
    fn a_version_is_chosen_as_named_or_as_recommended() {
        for name in ["disk", "dk"] {
            assert_eq!(chosen(name, None), Ok(NEW));
            assert_eq!(chosen(name, Some("2019-01-01")), Ok(OLD));
        }
        assert_eq!(chosen("host", Some("2021-01-01")), Ok(OTHER));
    }

    #[test]
    fn what_is_not_there_is_told_with_what_is() {
        for (name, version, told) in [
            ("disk", Some("2021-01-01"), "disk has no version 2021-01-01, it has 2019-01-01, 2020-01-01"),
            ("host", None, "host goes by no version without its date, it has 2021-01-01: name one"),
            ("dsk", None, "dsk is no service, the nearest is disk"),
            ("x", Some("2021-01-01"), "x is no service"),
        ] {
            assert_eq!(chosen(name, version), Err(told.to_owned()));
        }
    }
}
