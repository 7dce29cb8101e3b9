//! `tc3 configure set KEY VALUE...`.

use std::io::{self, IsTerminal};

use tc3_credentials::{Profile, ProfileEditor};

use super::keys::{SECRETS, check, check_value};
use crate::caller::terminal;
use crate::exit::{Failure, say};
use crate::request::names;

/// Sets these pairs, all of them or none.
pub(super) fn run(profile: &Profile, words: &[&str], is_quiet: bool) -> Result<(), Failure> {
    let (pairs, []) = words.as_chunks::<2>() else {
        return Err(Failure::usage("a key without a value; write tc3 configure set KEY VALUE..., and '' for no value"));
    };
    for [key, value] in pairs {
        check(key)?;
        check_value(key, value, is_quiet)?;
    }
    let mut editor = profile.edit()?;
    let present = editor.get("token");
    for [key, value] in pairs {
        match *value {
            "-" if SECRETS.contains(key) => editor.set(key, &secret(key)?)?,
            value => editor.set(key, value)?,
        }
        add_version(&mut editor, key)?;
    }
    let is_token_gone =
        present.is_some() && editor.get("token").is_none() && !pairs.iter().any(|[key, _]| *key == "token");
    save(&mut editor, is_token_gone, is_quiet)
}

/// Writes it, and tells what its user may not expect.
pub(super) fn save(editor: &mut ProfileEditor, is_token_gone: bool, is_quiet: bool) -> Result<(), Failure> {
    editor.save()?;
    let told = |what: &str| {
        if !is_quiet {
            say("warning", what);
        }
    };
    if is_token_gone {
        told("the session token belonged to the secret id that was there before, and is taken out");
    }
    let half = |one, other| editor.get(one).is_some() && editor.get(other).is_none();
    for (one, other) in [
        ("secretId", "secretKey"),
        ("secretKey", "secretId"),
        ("role-arn", "role-session-name"),
        ("role-session-name", "role-arn"),
    ] {
        if half(one, other) {
            told(&format!(
                "there is {one} and no {other}, without which it cannot be used: tc3 configure set {other} ..."
            ));
        }
    }
    Ok(())
}

/// A secret that is not on the command line: asked for, or the next line of standard input.
fn secret(key: &str) -> Result<String, Failure> {
    let mut line = String::new();
    if io::stdin().is_terminal() {
        line = terminal::secret(&format!("{key}, not shown: "))?;
    } else {
        io::stdin().read_line(&mut line).map_err(|error| Failure::usage(format!("standard input: {error}")))?;
    }
    match line.trim() {
        "" => Err(Failure::usage(format!("standard input has nothing for {key}; '' in place of - takes it out"))),
        secret => Ok(secret.to_owned()),
    }
}

/// `tccli` calls no service that has an endpoint in the file and no version.
fn add_version(editor: &mut ProfileEditor, key: &str) -> Result<(), Failure> {
    let Some((service, "endpoint")) = key.split_once('.') else { return Ok(()) };
    let version = format!("{service}.version");
    if editor.get(key).is_some() && editor.get(&version).is_none() {
        editor.set(&version, names::service(service, None)?.version())?;
    }
    Ok(())
}
