//! `--confirm`: a change is shown, and sent when a person says so.

use tc3::{Effect, Unsigned};
use tc3_spec::Action;

use super::calling::Call;
use crate::answer::pretty;
use crate::args::{CallArgs, Purpose};
use crate::caller::identity::Caller;
use crate::caller::terminal;
use crate::exit::Failure;
use crate::request::Request;

/// Whether somebody is asked: where a request is sent that may change something. A mock changes nothing.
pub(super) fn is_needed(args: &CallArgs, action: &Action) -> bool {
    let is_sent = args.purpose == Purpose::Send && !args.mock;
    is_sent && args.confirm == Some(true) && action.info.effect != Effect::Read
}

/// Refuses where nobody could answer: that is told before anything else is done for the call.
pub(super) fn check() -> Result<(), Failure> {
    if terminal::is_there() {
        return Ok(());
    }
    Err(Failure::usage(
        "a change is to be confirmed on a terminal, and standard input or standard error is none; --yes confirms it",
    ))
}

impl Call<'_> {
    /// Shows what is going to be sent, where and as whom, and asks once, before the first attempt.
    pub(super) fn confirm(
        &self,
        request: &Request,
        unsigned: &Unsigned,
        caller: Option<&Caller>,
    ) -> Result<(), Failure> {
        let (action, args) = (self.action, self.args);
        let info = &action.info;
        let region = args.region.as_ref().map(|region| format!(" in {region}")).unwrap_or_default();
        terminal::tell(&format!("{} {} ({}){region}", args.service, action.name, info.version));
        let source = caller.map(|caller| format!("as {} of {}, ", caller.credential.secret_id(), caller.source));
        terminal::tell(&format!("{}to {}", source.unwrap_or_default(), unsigned.authority().host));
        if let Some(shown) = request.shown() {
            terminal::show_some(&pretty(&shown.to_string())?);
        }
        terminal::tell(&effect(action));
        match terminal::yes("Send it? [y/N] ")? {
            true => Ok(()),
            false => Err(Failure::usage("not confirmed: nothing was sent")),
        }
    }
}

/// What the spec says of it: what is not known to read counts as a change.
fn effect(action: &Action) -> String {
    match action.info.effect {
        Effect::Unknown => "Whether it changes anything is not known: it counts as a change.".to_owned(),
        _ => format!("It changes something. {}", action.effect_sentence("").unwrap_or_default()),
    }
}
