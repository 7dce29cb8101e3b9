//! What the generator makes of a change, and so what it means to users of the crates.
//!
//! Structs are `non_exhaustive` and have a setter for each member, so that more members break nothing. The arguments of
//! `new`, and what is plain and what is an `Option`, stay as first released (`pins.json`). What upstream newly requires
//! becomes a rule: the code compiles, and the call is refused.

use tc3_spec::{Kind, Status};

use super::Verdict::{self, Breaking, Compatible};
use crate::read::word::Word;

/// The verdict, and why.
pub(super) type Judgement = (Verdict, &'static str);

pub(super) const SERVICE_ADDED: Judgement = (Compatible, "its crates can be generated");
pub(super) const SERVICE_REMOVED: Judgement = (Breaking, "its crates cannot be generated any more");
pub(super) const ACTION_ADDED: Judgement = (Compatible, "new types and a new method");
pub(super) const ACTION_REMOVED: Judgement = (Breaking, "its types and its method are gone");
pub(super) const OBJECT_ADDED: Judgement = (Compatible, "a new type");
pub(super) const OBJECT_REMOVED: Judgement = (Breaking, "its type is gone");
pub(super) const UNREACHED: Judgement = (Compatible, "no action reached it, so that it had no type");
pub(super) const MEMBER_REMOVED: Judgement = (Breaking, "its field is gone");
pub(super) const SHORT_NAME: Judgement = (Breaking, "calls go to another host, and look-ups by the old name fail");
pub(super) const GROUPED: Judgement = (Breaking, "the features that users enable are gone");
pub(super) const NAMESAKE: Judgement = (Breaking, "the action has the better claim to the name of its Rust type");
pub(super) const ORDER: Judgement = (Compatible, "JSON does not care, and `new` keeps its own order");
pub(super) const CIRCLE: Judgement = (Breaking, "the field's type gets or loses a `Box`");
pub(super) const TWIN: Judgement = (Breaking, "the first of them has the field's name, and the others are numbered");

/// `is_sent`: requests could carry the member's struct before, and still can. Only then could one that passed be
/// refused.
pub(super) fn added(word: &Word, is_sent: bool) -> Judgement {
    match (is_sent, word.required) {
        (true, true) => (Breaking, "a request without it is refused"),
        (true, false) => (Compatible, "it need not be set"),
        (false, _) => (Compatible, "a new field"),
    }
}

/// Words for dates and times are texts to Rust.
pub(super) fn kind(old: &Kind<String>, new: &Kind<String>) -> Judgement {
    let are_texts = matches!((old.element(), new.element()), (Kind::Text(_), Kind::Text(_)));
    let are_lists = [old, new].map(|kind| matches!(kind, Kind::List(_)));
    match are_texts && are_lists[0] == are_lists[1] {
        true => (Compatible, "it is the same type in Rust"),
        false => (Breaking, "its field has another type"),
    }
}

pub(super) fn required(now: bool, is_sent: bool) -> Judgement {
    match (now, is_sent) {
        (true, true) => (Breaking, "a request without it is refused"),
        (false, true) => (Compatible, "the arguments of `new` stay as first released"),
        (_, false) => (Compatible, "no request that passed is concerned"),
    }
}

/// Always present, or null at times.
pub(super) fn presence(is_received: bool) -> Judgement {
    match is_received {
        true => (Compatible, "its field stays plain or an `Option`, as first released"),
        false => (Compatible, "no answer carries it"),
    }
}

pub(super) fn status(new: Status) -> Judgement {
    match new {
        Status::Online => (Compatible, "the request is not marked as deprecated any more"),
        Status::Deprecated => (Compatible, "the request is marked as deprecated, so that a use of it warns"),
        Status::Offline => (Breaking, "calls compile with a warning and are not answered"),
    }
}

pub(super) fn skip_sign(now: bool) -> Judgement {
    match now {
        true => (Compatible, "no credential is needed"),
        false => (Breaking, "a client without a credential cannot call it"),
    }
}
