//! The step `semver`: what users build on is as it was at the commit that `.ci/semver-baseline` names, or more.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::tools::SEMVER_CHECKS;
use crate::root;

/// Where the commit is named.
const BASELINE: &str = ".ci/semver-baseline";

/// The crates that users build on. `cvm-hyper` is made as the other two clients are, and would take a minute.
const CRATES: [&str; 14] = [
    "tc3",
    "tc3-hyper",
    "tc3-credentials",
    "tc3-bulk",
    "tc3-explore",
    "tc3-filter",
    "tc3-spec",
    "tc3-mock",
    "tc3-bindgen",
    "cfg-core",
    "cfg-hyper",
    "cvm-core",
    "sts-core",
    "sts-hyper",
];

/// Compares what the crates offer with what they offered at the baseline.
pub(super) fn run() -> Result<()> {
    let text = std::fs::read_to_string(root().join(BASELINE)).with_context(|| format!("cannot read {BASELINE}"))?;
    let revision = revision(&text).with_context(|| format!("{BASELINE} names no commit"))?;
    match Baseline::find(&root(), revision)? {
        Baseline::NoClone => println!("skipped: this is no clone, so {revision} is not here to compare with"),
        Baseline::CutOff => println!("skipped: this is a shallow clone, and {revision} is not in it"),
        Baseline::Commit(commit) => {
            // Versions do not tell what may change before they are raised. What adds or deprecates may pass, no more.
            let mut arguments = vec!["semver-checks", "--baseline-rev", &commit, "--release-type", "minor"];
            let (known, new): (Vec<_>, Vec<_>) = CRATES.iter().partition(|name| has(&root(), &commit, name));
            new.iter().for_each(|name| println!("passed over: {name} is newer than the baseline"));
            arguments.extend(known.into_iter().flat_map(|name| ["--package", name]));
            SEMVER_CHECKS.run(&arguments).context("CONTRIBUTING.md tells how a break is made that is meant")?;
        }
    }
    Ok(())
}

/// The revision in a text that may have comments and empty lines around it.
fn revision(text: &str) -> Option<&str> {
    text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'))
}

#[derive(Debug, PartialEq)]
enum Baseline {
    /// By its hash.
    Commit(String),
    /// There is no history: an exported tree.
    NoClone,
    /// The history here does not go back so far: a shallow clone.
    CutOff,
}

impl Baseline {
    /// # Errors
    ///
    /// The whole history is here, and the baseline is not in it.
    fn find(folder: &Path, revision: &str) -> Result<Self> {
        if !folder.join(".git").exists() {
            return Ok(Self::NoClone);
        }
        if let Ok(commit) = git(folder, &["rev-parse", "--verify", &format!("{revision}^{{commit}}")]) {
            return Ok(Self::Commit(commit));
        }
        if git(folder, &["rev-parse", "--is-shallow-repository"])? == "true" {
            return Ok(Self::CutOff);
        }
        bail!("{BASELINE} names {revision}, which is no commit here; one that names itself is to be committed first")
    }
}

/// Whether a commit has a crate of this name.
fn has(folder: &Path, commit: &str, name: &str) -> bool {
    git(folder, &["cat-file", "-e", &format!("{commit}:crates/{name}/Cargo.toml")]).is_ok()
}

/// What git says.
fn git(folder: &Path, arguments: &[&str]) -> Result<String> {
    let output = Command::new("git").arg("-C").arg(folder).args(arguments).output().context("cannot start git")?;
    if !output.status.success() {
        bail!("git {} failed: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_baseline_is_the_line_that_is_no_comment() {
        assert_eq!(revision("# Why.\n\nHEAD^{/^Add it}\n"), Some("HEAD^{/^Add it}"));
        assert_eq!(revision("# Why.\n"), None);
    }

    /// One that were not would be taken for one that is newer than the baseline.
    #[test]
    fn what_users_build_on_is_here() {
        for name in CRATES {
            assert!(root().join("crates").join(name).is_dir(), "{name}");
        }
    }

    #[test]
    fn only_a_clone_that_is_cut_off_or_none_may_lack_the_baseline_and_a_crate_may_be_newer() {
        const NOWHERE: &str = "1111111111111111111111111111111111111111";

        let folder = std::env::temp_dir().join(format!("xtask-semver-{}", std::process::id()));
        let (whole, cut, exported) = (folder.join("whole"), folder.join("cut"), folder.join("exported"));
        std::fs::create_dir_all(&exported).unwrap();
        std::fs::create_dir_all(whole.join("crates/one")).unwrap();
        std::fs::write(whole.join("crates/one/Cargo.toml"), "").unwrap();
        git(&whole, &["init", "--quiet"]).unwrap();
        git(&whole, &["add", "crates"]).unwrap();
        for message in ["Add one", "Add two"] {
            let author = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
            let commit = ["commit", "--quiet", "--allow-empty", "--no-gpg-sign", "--message", message];
            git(&whole, &[&author[..], &commit].concat()).unwrap();
        }
        let source = format!("file://{}", whole.display());
        git(&folder, &["clone", "--quiet", "--depth", "1", &source, "cut"]).unwrap();

        let first = git(&whole, &["rev-parse", "HEAD~"]).unwrap();
        assert!(has(&whole, &first, "one") && !has(&whole, &first, "two"));
        for revision in [first.as_str(), "HEAD^{/^Add one}"] {
            assert_eq!(Baseline::find(&whole, revision).unwrap(), Baseline::Commit(first.clone()));
            assert_eq!(Baseline::find(&cut, revision).unwrap(), Baseline::CutOff);
            assert_eq!(Baseline::find(&exported, revision).unwrap(), Baseline::NoClone);
        }
        let told = Baseline::find(&whole, NOWHERE).unwrap_err().to_string();
        assert!(told.contains("which is no commit here"), "{told}");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
