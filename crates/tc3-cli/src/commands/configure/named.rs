//! Which profile is meant.

use tc3_credentials::{DefaultChain, Profile};

use crate::args::environment::variable;
use crate::exit::{Failure, print, say};

/// What names a profile beside the option.
pub(super) const VARIABLE: &str = "TCCLI_PROFILE";

/// A profile, and what names it.
pub(super) struct Named {
    pub(super) profile: Profile,
    /// By an option: then the environment counts for nothing that a profile says.
    pub(super) by_option: bool,
    pub(super) by_variable: bool,
}

impl Named {
    /// That of the option, else of the variable, else the usual one.
    pub(super) fn new(option: Option<&String>) -> Result<Self, Failure> {
        let of_variable = if option.is_none() { variable(VARIABLE)? } else { None };
        let (by_option, by_variable) = (option.is_some(), of_variable.is_some());
        let name = option.cloned().or(of_variable).unwrap_or_else(|| "default".to_owned());
        Ok(Self { profile: Profile::builder(name).build()?, by_option, by_variable })
    }

    /// The profile, which has to be there.
    pub(super) fn there(&self) -> Result<&Profile, Failure> {
        let chain = DefaultChain::builder().with_profile(self.profile.name()).build()?;
        match chain.check_profile() {
            Ok(()) => Ok(&self.profile),
            // Where nobody may look, nothing is there: that is told instead.
            Err(absent) => Err(self.profile.edit().map_or_else(Failure::from, |_| Failure::of_setup(&absent))),
        }
    }
}

/// Removes the files of a profile, and prints which.
pub(super) fn remove(profile: &Profile, is_quiet: bool) -> Result<(), Failure> {
    let removed = profile.remove()?;
    if removed.is_empty() && !is_quiet {
        say("warning", format_args!("the profile {} is one of the SDKs, whose file is left as it is", profile.name()));
    }
    match removed.iter().map(|path| format!("removed {}\n", path.display())).collect::<String>() {
        nothing if nothing.is_empty() => Ok(()),
        told => print(told),
    }
}
