//! The one place that asks the system for randomness: for waits, which many clients should not share, client tokens and nonces.

use core::num::NonZeroU64;

/// Where randomness comes from; none where the system has none.
pub(crate) struct Random(Box<dyn Fn() -> Option<u64> + Send + Sync>);

/// A text that nobody else draws or guesses: 32 hexadecimal digits from the system's randomness. None where the system has none.
///
/// ```
/// let token = tc3_hyper::random_token().ok_or("no randomness")?;
/// assert_eq!(token.len(), 32);
/// assert_ne!(Some(token), tc3_hyper::random_token());
/// # Ok::<(), &str>(())
/// ```
pub fn random_token() -> Option<String> {
    Random::system().token()
}

impl Random {
    /// The system's.
    pub(crate) fn system() -> Self {
        Self(Box::new(|| {
            let mut bytes = [0; 8];
            rustls::crypto::ring::default_provider().secure_random.fill(&mut bytes).ok()?;
            Some(u64::from_ne_bytes(bytes))
        }))
    }

    pub(crate) fn new(draw: impl Fn() -> u64 + Send + Sync + 'static) -> Self {
        Self(Box::new(move || Some(draw())))
    }

    /// From 0 up to, and without, 1.
    pub(crate) fn share(&self) -> f64 {
        let drawn = (self.0)().unwrap_or(u64::MAX / 2);
        // As many bits as a float holds.
        (drawn >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A number that was not drawn before, of no more bits than the official clients draw.
    pub(crate) fn nonce(&self) -> Option<NonZeroU64> {
        Some(NonZeroU64::MIN | ((self.0)()? >> 1))
    }

    /// A text that nobody else draws.
    pub(crate) fn token(&self) -> Option<String> {
        Some(format!("{:016x}{:016x}", (self.0)()?, (self.0)()?))
    }
}
