//! What STS issues, and what all ways to it have in common.

use tc3::{Credential, Error, ErrorKind, Timestamp};

use crate::source::Obtained;

/// The region whose STS is asked where none is said. A credential is good in all of them.
pub(super) const REGION: &str = "ap-guangzhou";

/// What was issued, with the time at which it ends: in seconds, or else as text.
pub(super) fn issued(credentials: sts_core::Credentials, ends: u64, as_text: &str) -> Result<Obtained, Error> {
    let sts_core::Credentials { tmp_secret_id, tmp_secret_key, token, .. } = credentials;
    let credential = Credential::new(tmp_secret_id, tmp_secret_key)?.with_token(token)?;
    let ends = match i64::try_from(ends) {
        Ok(ends) if ends > 0 => Timestamp::from_unix(ends).ok(),
        _ => as_text.parse().ok(),
    };
    let endless = || {
        Error::new(ErrorKind::Credential, "STS issued a credential, and did not tell when it ends")
            .with_advice("look whether something between here and STS changes its answers")
    };
    Ok(Obtained::new(credential).with_end(ends.ok_or_else(endless)?))
}
