//! `clock`: what time it is, and whether it stands still.

use tc3::Timestamp;

use super::body::{Members, Wrong};
use crate::clock::{Change, Clock, LAST};

/// What is told of the clock.
pub(super) fn told(clock: &Clock) -> String {
    format!(r#"{{"now":"{}","frozen":{}}}"#, clock.now(), clock.is_frozen())
}

/// Sets the clock, if all that was sent is right.
pub(super) fn set(clock: &Clock, body: &[u8]) -> Result<(), Wrong> {
    let mut members = Members::read(body)?;
    let change = Change {
        now: members.parsed("now", "a time in RFC 3339, from 1970 to 9999", |text| text.parse::<Timestamp>().ok())?,
        advance: members.count("advance_s", LAST.unsigned_abs())?.unwrap_or_default(),
        frozen: members.boolean("frozen")?,
    };
    members.end(&["now", "advance_s", "frozen"])?;
    if change == Change::default() {
        return Err(Wrong("expected now, advance_s or frozen".to_owned()));
    }
    clock.change(change);
    Ok(())
}
