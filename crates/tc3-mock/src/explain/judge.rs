//! From a refusal to what there is to say of it.

use tc3::codes;

use super::built::Difference;
use super::case::Case;
use super::explanation::Explanation;
use super::mask::Mask;
use super::search::Found;
use super::{v1, variants};
use crate::failure::Failure;
use crate::wire::authorization::Authorization;
use crate::wire::signature;

/// What is said of a signature that is right where the request is refused for its time.
const SIGNED: &str = "what was signed is what came";

impl Explanation {
    /// Whether there is something to look for: what was signed, or why the clock is off.
    pub(crate) fn is_of(refusal: &Failure) -> bool {
        matches!(refusal.code(), codes::AUTH_FAILURE_SIGNATURE_FAILURE | codes::AUTH_FAILURE_SIGNATURE_EXPIRE)
    }

    /// Explains why a request is refused.
    pub(crate) fn new(refusal: &Failure, case: &Case<'_>) -> Self {
        let mut explanation = Self { code: Some(refusal.code().to_owned()), ..Self::right(Vec::new()) };
        if refusal.code() == codes::AUTH_FAILURE_SIGNATURE_EXPIRE {
            explanation.causes.extend(clock(case));
        }
        explanation.judge(refusal, case);
        explanation
    }

    /// Looks for what was signed.
    fn judge(&mut self, refusal: &Failure, case: &Case<'_>) {
        let found = match (case.authorization, &case.wire.version_1) {
            (Authorization::Signed(claim), _) => variants::find(case, claim),
            (Authorization::SignedV1(claim), Some(parameters)) => v1::find(case, claim, parameters),
            (Authorization::SignedV1(_), None) | (Authorization::Skip, _) => return,
        };
        let Found { server, client, causes } = found;
        if causes.is_empty() && client.is_some() {
            let is_expired = refusal.code() == codes::AUTH_FAILURE_SIGNATURE_EXPIRE;
            self.causes.push(if is_expired { SIGNED } else { refusal.message() }.to_owned());
            return;
        }
        let mask = Mask::new(case.wire, case.authorization);
        let server = server.masked(&mask);
        let client = client.map(|client| client.masked(&mask));
        self.difference = client.as_ref().and_then(|client| Difference::between(&server, client));
        self.causes.extend(if client.is_some() { causes } else { vec![unknown(case)] });
        (self.server, self.client) = (Some(server), client);
    }
}

/// By how much the client's clock is off, and why that may be.
fn clock(case: &Case<'_>) -> Option<String> {
    const HALF_AN_HOUR: i64 = 30 * 60;
    let sent = signature::sent(case.wire).ok()?;
    let off = sent.seconds() - case.now.seconds();
    let (minutes, seconds) = (off.abs() / 60, off.abs() % 60);
    let by = match (minutes, seconds) {
        (minutes, 0) => format!("{minutes} minutes"),
        (minutes, seconds) => format!("{minutes} minutes and {seconds} seconds"),
    };
    let behind = if off < 0 { "behind" } else { "ahead" };
    let nearest = (off.abs() + HALF_AN_HOUR / 2) / HALF_AN_HOUR * HALF_AN_HOUR;
    let is_zone = nearest > 0 && nearest <= 14 * 3600 && (off.abs() - nearest).abs() < 120;
    let why = match (is_zone, off < 0) {
        (true, _) => "; that is a time zone: the time of a signature is UTC, as seconds since 1970",
        (false, true) => ", or the request was signed so long before it was sent",
        (false, false) => "",
    };
    Some(format!(
        "the client's clock is {by} {behind}{why}: it was signed for {sent}, and it is {} here; 5 minutes are allowed",
        case.now
    ))
}

/// What can be said where nothing that is known leads to the signature.
fn unknown(case: &Case<'_>) -> String {
    let what = match (case.authorization, case.wire.method.as_str()) {
        (Authorization::SignedV1(_), _) | (_, "GET") => "the parameters were changed after they were signed",
        _ => "the body was changed after it was signed",
    };
    let nothing = "nothing that clients are known to sign instead leads to this signature";
    match case.is_key_proven {
        true => format!(
            "most likely {what}: another request by this secret id was signed right, so its client \
             has the key; {nothing}"
        ),
        false => format!("most likely the secret key is another, or {what}: {nothing}"),
    }
}
