//! `tc3 configure import [FILE]`: takes what other tools keep.

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use clap::ArgMatches;
use tc3_credentials::{Importable, Profile, ProfileEditor};

use super::keys::{SECRETS, shown};
use super::named::Named;
use super::set::save;
use crate::caller::terminal;
use crate::exit::{Failure, print};

/// Shows what there is, asks, and writes it.
pub(super) fn run(named: &Named, matches: &ArgMatches, is_quiet: bool) -> Result<(), Failure> {
    let (mut told, mut taken) = (String::new(), Vec::new());
    for found in wanted(named, matches.get_one("file"))? {
        let mut editor = Profile::builder(&found.profile).build()?.edit()?;
        let stays = stays(&editor, &found, matches.get_flag("replace"));
        told += &line(&found, stays);
        if stays.is_none() {
            for (key, value) in found.values() {
                if key != "region" || editor.get(key).is_none() {
                    editor.set(key, value)?;
                }
            }
            taken.push(editor);
        }
    }
    print(told)?;
    if taken.is_empty() || !(matches.get_flag("yes") || agreed()?) {
        return Ok(());
    }
    taken.iter_mut().try_for_each(|editor| save(editor, false, is_quiet))
}

/// What is to be taken, each profile once.
fn wanted(named: &Named, file: Option<&PathBuf>) -> Result<Vec<Importable>, Failure> {
    let all = match file {
        Some(file) if !file.exists() => {
            return Err(Failure::usage(format!("{} is not there; name a file that is", file.display())));
        }
        Some(file) => Importable::read(file)?,
        None => named.profile.importable()?,
    };
    let mut wanted: Vec<Importable> = Vec::new();
    for found in all {
        let is_wanted = !named.by_option || found.profile == named.profile.name();
        if is_wanted && !wanted.iter().any(|other| other.profile == found.profile) {
            wanted.push(found);
        }
    }
    if wanted.is_empty() {
        let of = if named.by_option { format!(" of the profile {}", named.profile.name()) } else { String::new() };
        let within = file.map_or_else(
            || "~/.tencentcloud/credentials and ~/.aws/credentials".to_owned(),
            |file| file.display().to_string(),
        );
        return Err(Failure::usage(format!(
            "there is no key{of} to be taken in {within}: one of Tencent Cloud has an id that begins with AKID"
        )));
    }
    Ok(wanted)
}

/// Why a profile stays as it is.
fn stays(editor: &ProfileEditor, found: &Importable, replaces: bool) -> Option<&'static str> {
    let mut secrets = found.values().filter(|(key, _)| SECRETS.contains(key));
    let is_own_key = editor.kind() == "default";
    if is_own_key && secrets.all(|(key, value)| editor.get(key).is_some_and(|present| present == value)) {
        return Some("it is there already");
    }
    let is_free = is_own_key && editor.get("secretId").is_none() && editor.get("secretKey").is_none();
    (!is_free && !replaces).then_some("the profile has another credential, which stays; --replace takes this one")
}

fn line(found: &Importable, stays: Option<&str>) -> String {
    let values = found.values().map(|(key, value)| format!("{key} {}", shown(key, value.to_owned())));
    let values = values.collect::<Vec<_>>().join(", ");
    let end = stays.map(|why| format!(": {why}")).unwrap_or_default();
    format!("{}: {values}, of {}{end}\n", found.profile, found.file.display())
}

fn agreed() -> Result<bool, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::usage("it asks on a terminal, and standard input is none; --yes takes what is shown"));
    }
    terminal::yes("Take it into the profiles of tccli? [y/N]: ")
}
