//! What is said of a signature.

use super::built::{Built, Difference};
use crate::failure::Failure;
use crate::wire::quirk::Quirk;

/// What is to be said of the signature of a request.
///
/// Its [`Display`](std::fmt::Display) is for people, over several lines. No key is in it; session tokens, and parameters that
/// the spec marks as sensitive or does not know, are masked.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Explanation {
    /// The code that the request is refused with; none if its signature is right.
    pub code: Option<String>,
    /// What is wrong with it, in words: what was found, or what is likely. Empty if nothing is.
    pub causes: Vec<String>,
    /// What the client does otherwise than the service expects, where the signature is right for a mock that is not strict.
    pub quirks: Vec<Quirk>,
    /// What the service builds from the request that came; none if that is what was signed.
    pub server: Option<Built>,
    /// What the client must have built, since it leads to the signature that came; none if that is not found.
    pub client: Option<Built>,
    /// Where these two begin to differ; none if they do not, or where they do is masked.
    pub difference: Option<Difference>,
}

impl Explanation {
    /// That of a signature that is right.
    pub(super) fn right(quirks: Vec<Quirk>) -> Self {
        Self { code: None, causes: Vec::new(), quirks, server: None, client: None, difference: None }
    }

    /// That of a refusal that says by itself why it is.
    pub(super) fn plain(refusal: &Failure) -> Self {
        let causes = vec![refusal.message().to_owned()];
        Self { code: Some(refusal.code().to_owned()), causes, ..Self::right(Vec::new()) }
    }

    /// The refusal, which says the causes too.
    pub(crate) fn told_by(&self, refusal: Failure) -> Failure {
        let causes = self.causes.iter().map(String::as_str).filter(|cause| *cause != refusal.message());
        let message = [refusal.message()].into_iter().chain(causes).collect::<Vec<_>>().join("; ");
        Failure::new(refusal.code, message)
    }

    /// How much memory it takes, in bytes.
    pub(crate) fn size(&self) -> usize {
        let built =
            |built: &Built| built.string_to_sign.len() + built.canonical_request.as_ref().map_or(0, String::len);
        let causes: usize = self.causes.iter().map(|cause| size_of::<String>() + cause.len()).sum();
        let difference = self.difference.as_ref().map_or(0, |first| first.server.len() + first.client.len());
        let texts: usize = self.server.iter().chain(&self.client).map(built).sum();
        size_of::<Self>() + causes + self.quirks.capacity() * size_of::<Quirk>() + difference + texts
    }
}
