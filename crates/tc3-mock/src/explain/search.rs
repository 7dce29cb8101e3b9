//! The search for what was signed: the request as it came, with one change, then with two.

use std::mem::{Discriminant, discriminant};

use subtle::ConstantTimeEq;

use super::built::Built;

/// All that goes into a signature.
pub(super) trait Recipe: Clone {
    /// Something else that goes into it: of each kind one at most.
    type Change;

    fn change(&mut self, change: &Self::Change);

    /// As it stands in the request. None where it cannot be made.
    fn signature(&self) -> Option<String>;

    fn built(&self) -> Built;

    /// How many bytes the signed texts have, about.
    fn size(&self) -> usize;

    /// Whether it leads to this signature.
    fn fits(&self, signature: &str) -> bool {
        self.signature().is_some_and(|made| bool::from(made.as_bytes().ct_eq(signature.as_bytes())))
    }
}

/// A change that clients are known to make, and what it means, in words.
pub(super) struct Variant<C> {
    pub(super) change: C,
    pub(super) cause: String,
}

impl<C> Variant<C> {
    pub(super) fn new(change: C, cause: impl Into<String>) -> Self {
        Self { change, cause: cause.into() }
    }

    fn kind(&self) -> Discriminant<C> {
        discriminant(&self.change)
    }
}

/// What came of a search.
pub(super) struct Found {
    pub(super) server: Built,
    /// What leads to the signature that came, if that was found.
    pub(super) client: Option<Built>,
    /// The causes of the changes that were found.
    pub(super) causes: Vec<String>,
}

/// How many bytes of signed texts are built in a search: all that there are of a request of the usual size, with two changes.
const MAX_BUILT: usize = 4 * 1024 * 1024;

/// Looks for the changes that lead to this signature.
pub(super) fn search<R: Recipe>(recipe: &R, variants: &[Variant<R::Change>], signature: &str) -> Found {
    let found = |client: Option<&R>, variants: &[&Variant<R::Change>]| Found {
        server: recipe.built(),
        client: client.map(R::built),
        causes: variants.iter().map(|variant| variant.cause.clone()).collect(),
    };
    if recipe.fits(signature) {
        return found(Some(recipe), &[]);
    }
    let tries = MAX_BUILT / recipe.size().max(1);
    let ones = variants.iter().map(|variant| vec![variant]);
    let twos = variants.iter().enumerate().flat_map(|(at, first)| {
        let others = variants.iter().skip(at + 1).filter(|second| second.kind() != first.kind());
        others.map(move |second| vec![first, second])
    });
    for changes in ones.chain(twos).take(tries) {
        let mut client = recipe.clone();
        changes.iter().for_each(|variant| client.change(&variant.change));
        if client.fits(signature) {
            return found(Some(&client), &changes);
        }
    }
    found(None, &[])
}

/// Each change once, by its first cause.
pub(super) fn distinct<C: PartialEq>(variants: Vec<Variant<C>>) -> Vec<Variant<C>> {
    let mut distinct: Vec<Variant<C>> = Vec::new();
    for variant in variants {
        if distinct.iter().all(|known| known.change != variant.change) {
            distinct.push(variant);
        }
    }
    distinct
}
