//! Sources one behind the other.

use core::fmt;
use std::borrow::Cow;
use std::sync::OnceLock;

use tc3::Error;

use crate::retell::retell;
use crate::source::{Obtained, Obtaining, Source, absent, is_absent};

/// Sources one behind the other: the first counts that is set up.
///
/// One that is set up and fails ends the search, so that nobody calls as somebody else because a file cannot be read. Once
/// one has answered, only it is asked: who calls stays the same. Each failure tells whom it asked, and why each had nothing.
///
/// ```
/// use tc3::Credential;
/// use tc3_credentials::{Chain, Fixed, MetadataRole, Source};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), tc3::Error> {
/// let chain = Chain::new()
///     .with_source("our vault", Fixed::new(Credential::new("id", "key")?))
///     .with_source("the role of this machine", MetadataRole::new()?);
/// assert_eq!(chain.obtain().await?.credential.secret_id(), "id");
/// assert_eq!(chain.answered(), Some("our vault"));
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
pub struct Chain {
    links: Vec<Link>,
    /// Which of them has answered.
    answered: OnceLock<usize>,
}

struct Link {
    name: Cow<'static, str>,
    source: Box<dyn Source>,
}

impl Chain {
    /// A chain of nobody, which has nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks this one, too, where those before have nothing. The name stands in errors.
    #[must_use]
    pub fn with_source(mut self, name: impl Into<Cow<'static, str>>, source: impl Source + 'static) -> Self {
        self.links.push(Link { name: name.into(), source: Box::new(source) });
        self
    }

    /// The name of the source that has answered, once one has.
    pub fn answered(&self) -> Option<&str> {
        self.links.get(*self.answered.get()?).map(|link| &*link.name)
    }

    async fn first(&self) -> Result<Obtained, Error> {
        if let Some(link) = self.answered.get().and_then(|answered| self.links.get(*answered)) {
            return link.source.obtain().await.map_err(|error| link.failed(error, &[]));
        }
        let mut nothing = Vec::new();
        for (number, link) in self.links.iter().enumerate() {
            match link.source.obtain().await {
                Ok(obtained) => {
                    // Where two ask at the same time, both have found the same.
                    let _ = self.answered.set(number);
                    return Ok(obtained);
                }
                Err(error) if is_absent(&error) => nothing.push(format!("{}: {}", link.name, error.message())),
                Err(error) => return Err(link.failed(error, &nothing)),
            }
        }
        Err(absent(match nothing.is_empty() {
            true => "nobody is asked for one".to_owned(),
            false => format!("nobody has one; {}", nothing.join("; ")),
        }))
    }
}

impl Link {
    /// The error of this one, and what those before it lacked.
    fn failed(&self, error: Error, nothing: &[String]) -> Error {
        let mut told = format!("{}: {}", self.name, error.message());
        if !nothing.is_empty() {
            told = format!("{told}; before it, {}", nothing.join("; "));
        }
        retell(error, told)
    }
}

impl Source for Chain {
    fn obtain(&self) -> Obtaining<'_> {
        Box::pin(self.first())
    }
}

impl fmt::Debug for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.links.iter().map(|link| &link.name)).finish()
    }
}
