//! The official clients, each in the version that is pinned.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use super::mock::Mock;
use super::proxy::Proxy;
use crate::languages::{node_modules, python};
use crate::root;

/// How long a case may take.
const LIMIT: Duration = Duration::from_secs(180);

/// What would lead a client past the mock.
const PROXIES: [&str; 8] =
    ["http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"];

/// One of them.
pub(super) struct Client {
    /// What it is called on the command line.
    pub(super) name: &'static str,
    /// What it is called in the table.
    pub(super) title: &'static str,
    /// What its registry calls it.
    package: &'static str,
    /// Its program, in `outside/conformance`.
    program: &'static str,
    /// Whether it trusts the authorities of a package alone, for which another has to stand in.
    trusts_a_package: bool,
}

pub(super) const CLIENTS: [Client; 3] = [
    Client {
        name: "python",
        title: "Python SDK",
        package: "tencentcloud-sdk-python",
        program: "python.py",
        trusts_a_package: false,
    },
    Client { name: "tccli", title: "tccli", package: "tccli", program: "tccli.py", trusts_a_package: true },
    Client {
        name: "node",
        title: "Node.js SDK",
        package: "tencentcloud-sdk-nodejs",
        program: "node.js",
        trusts_a_package: false,
    },
];

/// What all of them need, installed.
pub(super) struct Installed {
    python: PathBuf,
    node_modules: PathBuf,
}

/// Where a client finds the mock.
pub(super) enum Place<'a> {
    Port(&'a Mock),
    Hosts { proxy: &'a Proxy, authority: &'a Path },
}

/// The folder of the clients' programs.
pub(super) fn folder() -> PathBuf {
    root().join("outside/conformance")
}

/// The folder of all that is not kept.
pub(super) fn target() -> PathBuf {
    root().join("target/conformance")
}

impl Installed {
    /// Installs them, as the lock files say.
    pub(super) fn new() -> Result<Self> {
        let node = target().join("node");
        std::fs::create_dir_all(&node)?;
        for name in ["package.json", "package-lock.json"] {
            std::fs::copy(folder().join(name), node.join(name)).with_context(|| format!("cannot copy {name}"))?;
        }
        node_modules(&node)?;
        Ok(Self { python: python(&target().join("python"), &folder())?, node_modules: node.join("node_modules") })
    }
}

impl Client {
    /// The version that is pinned.
    pub(super) fn version(&self) -> Result<String> {
        let requirements = std::fs::read_to_string(folder().join("requirements.txt"))?;
        let package = std::fs::read_to_string(folder().join("package.json"))?;
        let package: serde_json::Value = serde_json::from_str(&package)?;
        let pinned = requirements.lines().filter_map(|line| line.split_once("=="));
        let of_python = pinned.filter(|(name, _)| *name == self.package).map(|(_, version)| version).next();
        let version = of_python.or_else(|| package["dependencies"][self.package].as_str());
        Ok(version.with_context(|| format!("the version of {} is not pinned", self.package))?.to_owned())
    }

    /// Runs a case, and gives what the program printed.
    pub(super) fn run(&self, case: &str, place: &Place<'_>, installed: &Installed) -> Result<String> {
        let interpreter = if self.program.ends_with(".py") { &installed.python } else { Path::new("node") };
        let mut command = Command::new(interpreter);
        command.arg(self.program).arg(case).current_dir(folder()).stdin(Stdio::null()).stdout(Stdio::piped());
        for name in PROXIES {
            command.env_remove(name);
        }
        // What somebody has configured is not read, and what a client writes is not kept.
        let home = target().join("home").join(self.name);
        std::fs::create_dir_all(&home)?;
        command.env("HOME", home).env("NODE_PATH", &installed.node_modules);
        self.lead(&mut command, place);
        let mut process = command.spawn().with_context(|| format!("cannot start {}", interpreter.display()))?;
        let began = Instant::now();
        while process.try_wait()?.is_none() {
            if began.elapsed() > LIMIT {
                process.kill()?;
                process.wait()?;
                bail!("it took longer than {} seconds", LIMIT.as_secs());
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(String::from_utf8_lossy(&process.wait_with_output()?.stdout).into_owned())
    }

    /// Leads it to the mock.
    fn lead(&self, command: &mut Command, place: &Place<'_>) {
        match place {
            Place::Port(mock) => command.env("ENDPOINT", mock.address.to_string()),
            Place::Hosts { proxy, authority } => {
                command
                    .env("HTTPS_PROXY", proxy.url())
                    .env("AUTHORITY", authority)
                    .env("NODE_EXTRA_CA_CERTS", authority);
                if self.trusts_a_package {
                    command.env("PYTHONPATH", folder().join("authority"));
                }
                command
            }
        };
    }
}
