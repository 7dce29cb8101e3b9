//! What is asked again and again, and how its answers come about.

use core::pin::Pin;
use std::borrow::Cow;

use tc3::{ActionInfo, Error, Unsigned};

use crate::call::{Caller, Until};

/// A look, boxed as every call is.
pub(super) type Look<'l, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'l>>;

/// What is asked again and again.
pub(super) struct Asked<'a, T> {
    pub(super) info: ActionInfo<'a>,
    pub(super) request: Result<Cow<'a, Unsigned>, Error>,
    pub(super) kind: Kind<T>,
}

/// How answers of this type come about.
pub(super) struct Kind<T> {
    pub(super) ask: for<'l> fn(&'l Caller, ActionInfo<'l>, Unsigned, Until<'l>) -> Look<'l, T>,
    /// What stands in place of an error that means that it is reached.
    pub(super) of_error: fn(&Error) -> T,
}
