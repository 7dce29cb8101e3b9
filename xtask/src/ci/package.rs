//! The step `package`: every crate packages on its own.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::cargo::cargo;
use crate::root;

/// What cargo keeps in a home and one run may not leave to the next: what it unpacked, and its book of what it used last.
const OWN: [&str; 4] = ["registry", ".global-cache", ".global-cache-journal", ".global-cache-wal"];

/// Packages all crates and builds each from what was packaged.
///
/// Cargo unpacks a package into its home, by the path of the checkout and the crate's version, and takes what it unpacked
/// the last time for what it has packaged now. The version is still the same; the content is not. So the home is one of
/// this run's own, and so is what is built of it.
pub(super) fn run() -> Result<()> {
    let target = root().join("target/package-check");
    if target.exists() {
        std::fs::remove_dir_all(&target).with_context(|| format!("cannot remove {}", target.display()))?;
    }
    let home = target.join("home");
    share_home(&users_home()?, &home)?;
    let [home, target] = [&home, &target].map(|path| path.to_str().context("the path of the repository is no text"));
    // Cargo would tidy up in what is shared by the book of this home, which knows nothing of what others use.
    let environment = [("CARGO_HOME", home?), ("CARGO_CACHE_AUTO_CLEAN_FREQUENCY", "never")];
    // A checkout that is being worked on has changes; what is packaged is what lies there.
    let arguments = ["package", "--workspace", "--locked", "--allow-dirty", "--quiet", "--target-dir", target?];
    cargo(&arguments, &root(), &environment)
}

fn users_home() -> Result<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo"))).context("there is no home")
}

/// Makes a home with everything that is in the user's, configuration, index and downloads, but what is unpacked there.
fn share_home(users: &Path, own: &Path) -> Result<()> {
    link_all(users, own, &OWN)?;
    link_all(&users.join("registry"), &own.join("registry"), &["src"])
}

/// Links everything in a folder into another one, except for some names.
fn link_all(from: &Path, to: &Path, except: &[&str]) -> Result<()> {
    std::fs::create_dir_all(to).with_context(|| format!("cannot create {}", to.display()))?;
    // Where nothing was fetched yet, there is none.
    if !from.is_dir() {
        return Ok(());
    }
    for entry in std::fs::read_dir(from).with_context(|| format!("cannot list {}", from.display()))? {
        let entry = entry?;
        if except.iter().all(|name| entry.file_name() != *name) {
            let (from, to) = (entry.path(), to.join(entry.file_name()));
            link(&from, &to).with_context(|| format!("cannot link {} to {}", to.display(), from.display()))?;
        }
    }
    Ok(())
}

#[cfg(unix)]
fn link(from: &Path, to: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(from, to)
}

#[cfg(windows)]
fn link(from: &Path, to: &Path) -> std::io::Result<()> {
    use std::os::windows::fs::{symlink_dir, symlink_file};
    if from.is_dir() { symlink_dir(from, to) } else { symlink_file(from, to) }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_shared_home_has_all_but_what_is_unpacked_and_removing_it_removes_nothing() {
        let folder = std::env::temp_dir().join(format!("xtask-home-{}", std::process::id()));
        let (users, own) = (folder.join("users"), folder.join("own"));
        for path in
            ["config.toml", ".global-cache", "registry/cache/a.crate", "registry/index/a", "registry/src/a/lib.rs"]
        {
            let path = users.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "text").unwrap();
        }
        share_home(&users, &own).unwrap();
        let has = |home: &Path| {
            ["config.toml", "registry/cache/a.crate", "registry/index/a", ".global-cache", "registry/src/a/lib.rs"]
                .map(|path| home.join(path).is_file())
        };
        assert_eq!(has(&own), [true, true, true, false, false]);
        fs::remove_dir_all(&own).unwrap();
        assert_eq!(has(&users), [true; 5]);
        fs::remove_dir_all(&folder).unwrap();
    }
}
