//! Programs of others that steps run, each in exactly one version, which is kept in `target/tools`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::root;

/// A program and who installs it.
pub(super) struct Tool {
    name: &'static str,
    version: &'static str,
    from: Registry,
}

/// Where a program is had.
enum Registry {
    /// Compiled from its sources.
    CratesIo,
    /// A wheel that holds the program, for most machines.
    Pypi,
}

pub(super) const DENY: Tool = Tool { name: "cargo-deny", version: "0.20.2", from: Registry::CratesIo };
pub(super) const HACK: Tool = Tool { name: "cargo-hack", version: "0.6.46", from: Registry::CratesIo };
pub(super) const MACHETE: Tool = Tool { name: "cargo-machete", version: "0.9.2", from: Registry::CratesIo };
pub(super) const SEMVER_CHECKS: Tool =
    Tool { name: "cargo-semver-checks", version: "0.51.0", from: Registry::CratesIo };
pub(super) const TYPOS: Tool = Tool { name: "typos", version: "1.52.0", from: Registry::Pypi };

/// They run for seconds, and some of them ask for minutes to be made small and quick.
const QUICK_TO_BUILD: [(&str, &str); 3] = [
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
];

impl Tool {
    /// Runs it in the root of the repository. It is installed first if it is not there.
    pub(super) fn run(&self, arguments: &[&str]) -> Result<()> {
        let status = Command::new(self.path()?)
            .args(arguments)
            .current_dir(root())
            .status()
            .with_context(|| format!("cannot start {}", self.name))?;
        ensure!(status.success(), "{} {} failed", self.name, arguments.join(" "));
        Ok(())
    }

    fn path(&self) -> Result<PathBuf> {
        let folder = root().join("target/tools").join(format!("{}-{}", self.name, self.version));
        let program = folder.join("bin").join(format!("{}{}", self.name, std::env::consts::EXE_SUFFIX));
        if !program.is_file() {
            println!("-- installing {} {}", self.name, self.version);
            self.install(&folder)?;
            ensure!(
                program.is_file(),
                "{} {} was installed and is not in {}",
                self.name,
                self.version,
                folder.display()
            );
        }
        Ok(program)
    }

    fn install(&self, folder: &Path) -> Result<()> {
        let Self { name, version, from } = self;
        let mut command = match from {
            Registry::CratesIo => {
                let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
                cargo
                    .args(["install", "--quiet", "--locked", &format!("{name}@{version}"), "--root"])
                    .envs(QUICK_TO_BUILD);
                cargo
            }
            Registry::Pypi => {
                let mut pip = Command::new("python3");
                pip.args(["-m", "pip", "install", "--quiet", "--no-deps", &format!("{name}=={version}"), "--target"]);
                pip.env("PIP_ROOT_USER_ACTION", "ignore");
                pip
            }
        };
        command.arg(folder);
        let status = command.status();
        let is_done = status.as_ref().is_ok_and(std::process::ExitStatus::success);
        ensure!(is_done, "cannot install {name} {version}; this step needs it, and it is had by: {}", told(&command));
        Ok(())
    }
}

/// A command as one types it.
fn told(command: &Command) -> String {
    let words = [command.get_program()].into_iter().chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
