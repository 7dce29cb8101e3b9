//! The folder in which the system keeps what this program has of a user.

use std::env;
use std::path::PathBuf;

use crate::exit::Failure;

/// The folder, which need not be there; none if the environment names none.
pub(super) fn folder() -> Option<PathBuf> {
    let folder = |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let in_home = if cfg!(target_os = "macos") { "Library/Application Support" } else { ".local/share" };
    let of_windows = || folder("APPDATA").filter(|_| cfg!(windows));
    let data = folder("XDG_DATA_HOME").or_else(of_windows).or_else(|| Some(folder("HOME")?.join(in_home)))?;
    Some(data.join("tc3"))
}

pub(super) fn no_folder() -> Failure {
    Failure::usage("there is no data folder: set XDG_DATA_HOME or HOME")
}
