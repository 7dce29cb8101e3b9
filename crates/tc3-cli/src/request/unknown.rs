//! An action that the catalogue lacks, because it is newer: called as it is given, where that is asked for.

use tc3::ActionInfo;
use tc3_spec::leak::{leak, leak_str};
use tc3_spec::{Action, Object, catalogue};

use super::names;
use crate::args::{CallArgs, Purpose};
use crate::exit::{Failure, say};

/// The longest label of a host.
const LABEL: usize = 63;

/// The action that is named so, of which nothing else is known, where `--no-validate` and `--version` ask for it. Else it is
/// refused as it was `refused`, with the way to call it all the same.
pub(super) fn action(args: &CallArgs, typed: &str, refused: Failure) -> Result<&'static Action, Failure> {
    let Failure::Usage(told) = refused else { return Err(refused) };
    let (Some(version), false) = (&args.version, args.validate) else {
        return Err(Failure::usage(with_way(&told, args, typed)));
    };
    let service = service(&args.service)?;
    if !is_wire_name(typed) {
        return Err(Failure::usage(format!(
            "{told}; an action that the catalogue lacks is written as on the wire, RunTask"
        )));
    }
    if args.mock {
        return Err(Failure::usage(format!("{told}; --mock answers what the catalogue knows: leave it out")));
    }
    if args.purpose == Purpose::Skeleton {
        return Err(Failure::usage(format!("{told}, so there is nothing to fill in")));
    }
    if !args.quiet {
        say("note", format_args!("{told}: it is called as given, and counts as a change"));
    }
    let (name, version) = (leak_str(typed), leak_str(version));
    let info = ActionInfo { service, version, name, ..ActionInfo::EMPTY };
    let empty = |name| leak(Object::new(name, "", Vec::new(), Vec::new()));
    Ok(leak(Action::new(info, empty(name), empty(leak_str(&format!("{typed}Response"))))))
}

/// What was told, and how to call it all the same. A name that is none on the wire is mistyped.
fn with_way(told: &str, args: &CallArgs, typed: &str) -> String {
    if !is_wire_name(typed) || !is_label(&args.service) {
        return told.to_owned();
    }
    let known = names::service(&args.service, args.version.as_deref()).map(|service| service.version());
    let version = args.version.as_deref().or(known.ok()).unwrap_or("YYYY-MM-DD");
    format!("{told}; --no-validate --version {version} calls it all the same")
}

/// The product's short name, as hosts and signatures have it. Of a service that the catalogue lacks it is what was typed.
fn service(typed: &str) -> Result<&'static str, Failure> {
    if let Some(known) = catalogue().versions(typed).next() {
        return Ok(known.short_name());
    }
    if is_label(typed) {
        return Ok(leak_str(typed));
    }
    Err(Failure::usage(format!(
        "{typed} cannot be a service: hosts begin with its name, so it has small letters, digits and dashes only"
    )))
}

fn is_label(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=LABEL).contains(&text.len()) && text.bytes().all(is_plain) && !text.starts_with('-') && !text.ends_with('-')
}

/// The names of actions: some have an underscore.
fn is_wire_name(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    text.starts_with(|first: char| first.is_ascii_uppercase()) && text.bytes().all(is_plain)
}
