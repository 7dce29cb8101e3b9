//! Headers, and which of them may be shown.

use core::fmt;

/// Those that the protocol sets, beside the signature and the session token.
const SHOWN: [&str; 9] = [
    "Host",
    "Content-Type",
    "X-TC-Action",
    "X-TC-Version",
    "X-TC-Region",
    "X-TC-Language",
    "X-TC-RequestClient",
    "X-TC-Content-SHA256",
    "X-TC-Timestamp",
];

/// Whether a header's value may open something: of one that a caller added nobody can tell.
pub(crate) fn is_secret(name: &str) -> bool {
    // Mostly they are written as here, which is found out faster.
    !SHOWN.contains(&name) && !SHOWN.iter().any(|shown| name.eq_ignore_ascii_case(shown))
}

/// Headers as `Debug` shows them, in a list of pairs.
pub(crate) struct Shown<'a, N>(pub(crate) &'a [(N, String)]);

impl<N: AsRef<str>> fmt::Debug for Shown<'_, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |name: &str, value| if is_secret(name) { "<redacted>" } else { value };
        f.debug_list().entries(self.0.iter().map(|(name, value)| (name.as_ref(), shown(name.as_ref(), value)))).finish()
    }
}
