//! `tc3 bindgen`, `tc3 spec add`, `diff` and `docs add`: starts the program that writes typed code, compares services and reads
//! packages, which stands beside this one.

use std::env;
use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::Command;

use crate::exit::Failure;

/// A program of its own: it is larger than what is there to answer in a millisecond.
const PROGRAM: &str = "tc3-bindgen";

/// Its first argument where it is to change the facts that were added.
pub(super) const FACTS: &str = "__facts";
/// Where it is to keep the descriptions of a package.
pub(super) const DOCS: &str = "__docs";
/// Where it is to compare two versions of a service.
pub(super) const DIFF: &str = "__diff";

/// Runs it with these arguments, and ends as it ends.
pub(crate) fn run(rest: Vec<OsString>) -> Result<(), Failure> {
    let program = beside().unwrap_or_else(|| PathBuf::from(PROGRAM));
    let status = Command::new(program).args(rest).status().map_err(|error| absent(&error))?;
    match status.code() {
        Some(0) => Ok(()),
        Some(code) => Err(Failure::Ended(u8::try_from(code).unwrap_or(2))),
        None => Err(Failure::usage(format!("{PROGRAM} was ended from outside: {status}"))),
    }
}

/// In the folder of this program; else the system looks for it where it looks for programs.
fn beside() -> Option<PathBuf> {
    let path = env::current_exe().ok()?.with_file_name(format!("{PROGRAM}{}", env::consts::EXE_SUFFIX));
    path.is_file().then_some(path)
}

fn absent(error: &io::Error) -> Failure {
    let hint = "cargo install tc3-cli installs both; in a checkout, cargo build -p tc3-cli builds both";
    Failure::usage(format!(
        "{PROGRAM}, which writes bindings, compares services and reads packages, cannot be started beside tc3: {error}; {hint}"
    ))
}
