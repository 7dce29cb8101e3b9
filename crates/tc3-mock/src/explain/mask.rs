//! What of the signed texts is a secret: session tokens, and parameters that the spec marks as sensitive or does not know.

use tc3::COMMON_PARAMETERS;
use tc3_spec::Action;

use crate::action::find;
use crate::answer::record::MASK;
use crate::wire::authorization::Authorization;
use crate::wire::request::Wire;

/// Masks the texts of one request.
pub(super) struct Mask {
    /// None where it is not known, and so all parameters are masked but the common ones.
    action: Option<&'static Action>,
}

impl Mask {
    pub(super) fn new(wire: &Wire<'_>, authorization: &Authorization<'_>) -> Self {
        Self { action: find::action(wire, authorization.service(), None).ok() }
    }

    pub(super) fn canonical_request(&self, text: &str) -> String {
        let line = |(at, line): (usize, &str)| match line.split_once(':') {
            // Method, path, and query stand before the headers.
            _ if at == 2 => self.parameters(line),
            Some(("x-tc-token", _)) => format!("x-tc-token:{MASK}"),
            _ => line.to_owned(),
        };
        text.split('\n').enumerate().map(line).collect::<Vec<_>>().join("\n")
    }

    /// Of version 1 it has all parameters behind a question mark; of TC3 it has no secrets.
    pub(super) fn string_to_sign(&self, text: &str) -> String {
        match text.split_once('?') {
            Some((before, parameters)) => format!("{before}?{}", self.parameters(parameters)),
            None => text.to_owned(),
        }
    }

    /// What stands between two `&` without a name belongs to a value that has one in it, and is masked as a whole.
    fn parameters(&self, text: &str) -> String {
        if text.is_empty() {
            return String::new();
        }
        let masked = |part: &str| match part.split_once('=') {
            Some((name, _)) if self.shows(name) => part.to_owned(),
            Some((name, _)) if is_name(name) => format!("{name}={MASK}"),
            _ => MASK.to_owned(),
        };
        text.split('&').map(masked).collect::<Vec<_>>().join("&")
    }

    fn shows(&self, name: &str) -> bool {
        if COMMON_PARAMETERS.contains(&name) {
            return !matches!(name, "Token" | "Signature");
        }
        let mut object = self.action.map(|action| action.request);
        let mut is_shown = false;
        for segment in name.split('.').filter(|segment| !segment.bytes().all(|byte| byte.is_ascii_digit())) {
            let Some(member) = object.and_then(|object| object.members.iter().find(|member| member.name == segment))
            else {
                return false;
            };
            if member.sensitive {
                return false;
            }
            is_shown = true;
            object = member.object();
        }
        is_shown
    }
}

/// Whether it can be the name of a parameter, and not a part of a value.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'))
}
