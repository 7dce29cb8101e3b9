//! What a user asks for, in words: `vpc:DescribeVpcs,CreateVpc`, `vpc/2017-03-12:DescribeVpcs`, `cfg:*`.

use std::collections::BTreeSet;

use super::error::BindingsError;

/// The actions of one version of a service.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Selection {
    pub(super) service: String,
    /// `YYYY-MM-DD`; none for the one that goes without its date.
    pub(super) version: Option<String>,
    pub(super) actions: Actions,
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Actions {
    All,
    Named(BTreeSet<String>),
}

/// Reads the words. Those about the same version of a service are one selection.
pub(super) fn read(words: &[String]) -> Result<Vec<Selection>, BindingsError> {
    let mut selections: Vec<Selection> = Vec::new();
    for word in words {
        let read = one(word)?;
        let same = |known: &&mut Selection| (&known.service, &known.version) == (&read.service, &read.version);
        match selections.iter_mut().find(same) {
            Some(known) => known.add(read)?,
            None => selections.push(read),
        }
    }
    if selections.is_empty() {
        return Err(BindingsError::usage("no action is named: name some as in vpc:DescribeVpcs, or all as in cfg:*"));
    }
    Ok(selections)
}

fn one(word: &str) -> Result<Selection, BindingsError> {
    let is_named = |name: &str| !name.is_empty() && !name.contains(char::is_whitespace);
    let wrong = |problem| BindingsError::usage(format!("{word:?} {problem}: write SERVICE:ACTION,ACTION or SERVICE:*"));
    let (service, actions) = word.split_once(':').ok_or_else(|| wrong("names no actions"))?;
    let (service, version) = match service.split_once('/') {
        Some((service, version)) => (service, Some(version.to_owned())),
        None => (service, None),
    };
    if !is_named(service) || version.as_deref().is_some_and(|version| !is_named(version)) {
        return Err(wrong("names no service"));
    }
    let mut selection = Selection { service: service.to_owned(), version, actions: Actions::All };
    if actions != "*" {
        let mut named = BTreeSet::new();
        for action in actions.split(',') {
            if !is_named(action) || action == "*" {
                return Err(wrong("has a name of no action"));
            }
            if !named.insert(action.to_owned()) {
                return Err(selection.twice(action));
            }
        }
        selection.actions = Actions::Named(named);
    }
    Ok(selection)
}

impl Selection {
    fn add(&mut self, other: Self) -> Result<(), BindingsError> {
        match (&mut self.actions, other.actions) {
            (Actions::Named(known), Actions::Named(more)) => match known.intersection(&more).next().cloned() {
                Some(action) => Err(self.twice(&action)),
                None => {
                    known.extend(more);
                    Ok(())
                }
            },
            _ => Err(BindingsError::usage(format!(
                "{} has * and is named twice: with * it has all actions",
                self.label()
            ))),
        }
    }

    fn twice(&self, action: &str) -> BindingsError {
        BindingsError::usage(format!("{}:{action} is named twice: take one out", self.label()))
    }

    /// As the user wrote it.
    fn label(&self) -> String {
        match &self.version {
            Some(version) => format!("{}/{version}", self.service),
            None => self.service.clone(),
        }
    }
}
