//! Whether an action answers with a stream of events: as its overlay says, else by the rule.

use serde_json::Value;
use tc3::{Literal, Streams};
use tc3_spec::{Action, Enumeration};

use super::fault::{Fault, Result};
use super::merger::Merger;
use super::rule::Owner;
use crate::error::Flaw;
use crate::read::Ordered;
use crate::read::facts::ActionFacts;
use crate::read::files::ActionFile;
use crate::read::overlay::{StreamsForm, StreamsOverlay};
use crate::rules::streams::derive;

impl Merger<'_> {
    /// Sets what an action streams, whose members are known.
    pub(super) fn stream(&mut self, action: &mut Action, facts: &ActionFacts, file: Option<&ActionFile>) {
        let said = file.and_then(|file| Some((file, file.overlay.streams.as_ref()?)));
        let Some((file, overlay)) = said else {
            action.info.streams = if facts.streams { derive(action.request) } else { Streams::Never };
            return;
        };
        match read(overlay, action, facts, &self.enums) {
            Ok(streams) => action.info.streams = streams,
            Err(Fault { at, flaw }) => {
                let at: Vec<_> = ["streams"].into_iter().chain(at.iter().map(String::as_str)).collect();
                self.errors.push(file.source.error(&at, flaw));
            }
        }
    }
}

fn read(
    overlay: &StreamsOverlay,
    action: &Action,
    facts: &ActionFacts,
    enums: &[&'static Enumeration],
) -> Result<Streams<'static>> {
    let owner = Owner { name: action.name, members: &action.request.members, enums };
    match overlay {
        StreamsOverlay::Never if !facts.streams => {
            Err(Fault::here(Flaw::Needless("the facts say nothing of a stream".to_owned())))
        }
        StreamsOverlay::Never => Ok(Streams::Never),
        StreamsOverlay::Always => Ok(Streams::Always),
        StreamsOverlay::Asked(StreamsForm { when: Some(when), unless: None }) => {
            let (member, is) = switch("when", when, &owner)?;
            Ok(Streams::When { member, is })
        }
        StreamsOverlay::Asked(StreamsForm { when: None, unless: Some(unless) }) => {
            let (member, is) = switch("unless", unless, &owner)?;
            Ok(Streams::Unless { member, is })
        }
        StreamsOverlay::Asked(_) => {
            Err(Fault::here(Flaw::Incomplete("what decides is exactly one of when and unless".to_owned())))
        }
    }
}

fn switch(key: &str, said: &Ordered<Value>, owner: &Owner<'_>) -> Result<(&'static str, Literal)> {
    let [(name, value)] = said.as_slice() else {
        return Err(Fault::at([key], Flaw::Incomplete(format!("{key} names exactly one member and its value"))));
    };
    let at = |flaw| Fault::at([key, name], flaw);
    let member = owner.find(name).map_err(at)?;
    Ok((member.name, owner.literal(value, member).map_err(at)?))
}
