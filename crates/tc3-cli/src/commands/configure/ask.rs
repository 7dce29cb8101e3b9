//! `tc3 configure`: asks on a terminal.

use std::io::{self, IsTerminal};

use tc3::ErrorKind;
use tc3_credentials::{Profile, ProfileEditor};

use super::keys::{SECRETS, check_value, masked};
use super::set;
use crate::caller::terminal;
use crate::exit::Failure;

/// What is asked for, in this order.
const ASKED: [&str; 5] = ["secretId", "secretKey", "token", "region", "output"];

/// Asks for the values of a profile, and writes them once all are there.
pub(super) fn run(profile: &Profile, is_quiet: bool) -> Result<(), Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::usage(
            "it asks on a terminal, and standard input is none; set values one by one: tc3 configure set KEY VALUE...",
        ));
    }
    let mut editor = profile.edit()?;
    let token = editor.get("token");
    let with_key = editor.kind() == "default" || replaces(&editor)?;
    for key in ASKED.into_iter().filter(|key| with_key || !SECRETS.contains(key)) {
        while let Err(refused) = ask(&mut editor, key, is_quiet) {
            match refused {
                // It is told, and asked for again.
                Failure::Usage(_) => refused.report(),
                Failure::Call(error) if error.kind() == ErrorKind::Setup => Failure::of_setup(&error).report(),
                _ => return Err(refused),
            }
        }
    }
    let is_token_gone = token.is_some() && editor.get("token").is_none();
    set::save(&mut editor, is_token_gone, is_quiet)
}

/// Whether a key is to take the place of a login or of the machine's role.
fn replaces(editor: &ProfileEditor) -> Result<bool, Failure> {
    let question = format!(
        "The profile has the credential of {}. Put a key in its place? [y/N]: ",
        match editor.kind() {
            "cvm-role" => "the role of the machine",
            _ => "a login",
        }
    );
    terminal::yes(&question)
}

/// Asks for one value. Nothing typed keeps what is there.
fn ask(editor: &mut ProfileEditor, key: &str, is_quiet: bool) -> Result<(), Failure> {
    let present = editor.get(key);
    let is_secret = SECRETS.contains(&key);
    let shown = match &present {
        Some(secret) if is_secret => masked(secret, 1),
        Some(value) => value.clone(),
        None => "none".to_owned(),
    };
    let typed = match key {
        "secretKey" | "token" => terminal::secret(&format!("{key} [{shown}], not shown: "))?,
        _ => terminal::line(&format!("{key} [{shown}]: "))?,
    };
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(());
    }
    check_value(key, typed, is_quiet)?;
    Ok(editor.set(key, typed)?)
}
