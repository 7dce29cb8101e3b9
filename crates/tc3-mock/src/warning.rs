//! Where warnings go: a library prints nothing by itself.

use std::sync::Arc;

/// Tells warnings to whoever asked for them.
#[derive(Clone, Default)]
pub(crate) struct Warn(Option<Arc<Tell>>);

type Tell = dyn Fn(&str) + Send + Sync;

impl Warn {
    pub(crate) fn new(tell: impl Fn(&str) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(tell)))
    }

    pub(crate) fn say(&self, warning: &str) {
        if let Some(tell) = &self.0 {
            tell(warning);
        }
    }
}
