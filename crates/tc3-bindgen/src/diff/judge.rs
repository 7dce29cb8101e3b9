//! What a change means to users of the crates.
//!
//! Whether code compiles is not judged here: what either plan offers tells. Structs are `non_exhaustive` and have a setter
//! for each member, so that more members break nothing; nor do more values of an open enum. What is newly required becomes
//! a rule: the code compiles, and the call is refused.

use tc3::wait::Waiter;
use tc3::{Effect, RegionUse};
use tc3_spec::Status;

use super::change::Verdict::{self, Breaking, Compatible};
use super::what::Part;

/// The verdict, and why.
pub(super) type Judgement = (Verdict, &'static str);

pub(super) const SERVICE_ADDED: Judgement = (Compatible, "its crates can be generated");
pub(super) const SERVICE_REMOVED: Judgement = (Breaking, "its crates cannot be generated any more");
pub(super) const SHORT_NAME: Judgement = (Breaking, "calls go to another host, and look-ups by the old name fail");
pub(super) const GROUPED: Judgement = (Breaking, "the features that users enable are gone");

pub(super) const ACTION_ADDED: Judgement = (Compatible, "new types and a new method");
pub(super) const ACTION_REMOVED: Judgement = (Breaking, "its types and its method are gone");
pub(super) const PAGING: Judgement = (Compatible, "documentation, help and the mock follow it, and calls do not");
pub(super) const HOSTS: Judgement = (Compatible, "calls that name no endpoint go there");
pub(super) const STREAMS: Judgement =
    (Compatible, "documentation, help and the mock follow it, and clients what is answered");
pub(super) const INTENT_ADDED: Judgement = (Compatible, "a new enum and a new constructor");
pub(super) const INTENT_REMOVED: Judgement = (Breaking, "its enum and its constructor are gone");
pub(super) const VARIANT_ADDED: Judgement = (Compatible, "more can be meant");
pub(super) const VARIANT_REMOVED: Judgement = (Breaking, "its variant is gone");

pub(super) const OBJECT_ADDED: Judgement = (Compatible, "a new type");
pub(super) const OBJECT_REMOVED: Judgement = (Breaking, "its type is gone");
pub(super) const UNREACHED: Judgement = (Compatible, "no action reached it, so that it had no type");
pub(super) const STILL_UNREACHED: Judgement = (Compatible, "no action reaches it, so that it has no type");

pub(super) const MEMBER_REMOVED: Judgement = (Breaking, "its field is gone");
pub(super) const RETYPED: Judgement = (Breaking, "its field has another type");
pub(super) const SAME_TYPE: Judgement = (Compatible, "it is the same type in Rust");
pub(super) const ORDER: Judgement = (Compatible, "JSON does not care, and `new` keeps its own order");

pub(super) const ENUM_ADDED: Judgement = (Compatible, "a new type");
pub(super) const ENUM_REMOVED: Judgement = (Breaking, "its type is gone");
pub(super) const ENUM_KIND: Judgement = (Breaking, "its values, and what converts into it, have another type");
pub(super) const VALUE_ADDED: Judgement = (Compatible, "a new constant");
pub(super) const VALUE_REMOVED: Judgement = (Breaking, "its constant is gone");
pub(super) const VALUE_CHANGED: Judgement = (Breaking, "code that names it sends and expects another value");
pub(super) const CODE_ADDED: Judgement = (Compatible, "a new constant");
pub(super) const CODE_REMOVED: Judgement = (Breaking, "its constant is gone");

pub(super) const RULE_STRICTER: Judgement = (Breaking, "a request that passed may be refused");
pub(super) const RULE_NEEDLESS: Judgement = (Compatible, "it refuses no request that passed");
pub(super) const RULE_LOOSER: Judgement = (Compatible, "what it let pass still does");
pub(super) const RULE_GONE: Judgement = (Compatible, "what it refused is sent");
pub(super) const RULE_WARNS: Judgement = (Compatible, "it warns, and refuses nothing");
pub(super) const RULE_WARNED: Judgement = (Compatible, "it warned, and refused nothing");
pub(super) const RULE_OF_NO_REQUEST: Judgement = (Compatible, "no request that passed is held to it");

/// A waiter that differs in more than its words.
pub(super) fn waiter(old: Option<Waiter>, new: Option<Waiter>) -> Judgement {
    match (old, new) {
        (None, _) => (Compatible, "a new constant"),
        (Some(_), None) => (Breaking, "its constant is gone"),
        (Some(old), Some(new)) if (Waiter { doc: new.doc, pace: new.pace, ..old }) == new => {
            (Compatible, "it looks at other times")
        }
        (Some(_), Some(_)) => (Breaking, "who waits for it waits for something else"),
    }
}

/// `is_sent`: requests could carry the member's struct before, and still can. Only then could one that passed be
/// refused.
pub(super) fn added(is_required: bool, is_sent: bool) -> Judgement {
    match (is_sent, is_required) {
        (true, true) => (Breaking, "a request without it is refused"),
        (true, false) => (Compatible, "it need not be set"),
        (false, _) => (Compatible, "a new field"),
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

/// Whether a member takes fewer values than before, or only more.
pub(super) fn values(takes_fewer: bool, is_sent: bool) -> Judgement {
    match (takes_fewer, is_sent) {
        (_, false) => RULE_OF_NO_REQUEST,
        (true, true) => (Breaking, "a request with another value is refused"),
        (false, true) => (Compatible, "no request that passed is refused"),
    }
}

pub(super) fn sensitive(now: bool) -> Judgement {
    match now {
        true => (Compatible, "`Debug`, errors and logs hide its value"),
        false => (Compatible, "`Debug`, errors and logs show its value"),
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

pub(super) fn region(old: RegionUse, new: RegionUse) -> Judgement {
    match (old, new) {
        (_, RegionUse::Needed) => (Breaking, "a call without a region is refused"),
        (RegionUse::Needed, RegionUse::NotNeeded | RegionUse::Unknown) => {
            (Compatible, "a call without a region is sent")
        }
        (RegionUse::NotNeeded | RegionUse::Unknown, RegionUse::NotNeeded | RegionUse::Unknown) => {
            (Compatible, "calls with and without a region are sent as before")
        }
    }
}

/// What is known of an error says whether its request may be sent again; nothing is sent again by itself.
pub(super) fn effect(old: Effect, new: Effect) -> Judgement {
    match (old.is_repeatable(), new.is_repeatable()) {
        (true, false) => (Compatible, "after a lost answer it does not count as safe to send again any more"),
        (false, true) => (Compatible, "after a lost answer it counts as safe to send again"),
        _ => (Compatible, "whether it counts as safe to send again stays as it was"),
    }
}

/// Generated code knows it, and whoever calls by name has to say it.
pub(super) fn encoding() -> Judgement {
    (Compatible, "code that is generated anew sends it so; calls by name have to say so")
}

/// What is another thing in Rust, though the spec says the same of it, and still there or not.
pub(super) fn rust(part: Part, is_there: bool) -> Judgement {
    let why = match (part, is_there) {
        (Part::Crate, _) => "dependencies on the crates by their old names do not find them",
        (Part::Feature, _) => "who enables the old feature alone does not get the action",
        (Part::Type, false) => "no action reaches it any more",
        (Part::New, false) => "no request carries it any more",
        (Part::Setter, false) => "calls of it do not compile",
        (Part::New, true) => "it is built from other arguments",
        (Part::FieldType, _) => "code that reads or sets the field does not compile",
        (Part::Constructor, _) => "calls with the old arguments do not compile",
        (Part::Variant, _) => "code that makes or matches it does not compile",
        _ => "code that uses the old name does not compile, or means something else",
    };
    (Breaking, why)
}
