//! `cargo xtask conformance`: the official clients against the mock.

mod case;
mod client;
mod mock;
mod proxy;
mod table;
#[cfg(test)]
mod tests;
mod verdict;
mod way;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::thread;

use anyhow::{Context as _, Result, bail, ensure};

use self::case::{CASES, Case};
use self::client::{CLIENTS, Client, Installed, Place};
pub(crate) use self::mock::Mock;
use self::proxy::Proxy;
use self::table::Column;
use self::verdict::{Judged, Seen};
use self::way::Way;
use crate::cargo::cargo;
use crate::root;

/// What to run.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Options {
    /// Compare the table with what is committed, in place of writing it
    #[arg(long)]
    pub check: bool,
    /// Only this client: python, tccli or node. Nothing is compared or written then
    #[arg(long, value_name = "NAME")]
    pub client: Option<String>,
    /// Only this case. Nothing is compared or written then
    #[arg(long, value_name = "NAME")]
    pub case: Option<String>,
}

/// Runs every client through every case, each way, and writes what came of it to `outside/conformance/README.md`.
///
/// # Errors
///
/// A client cannot be installed, a case fails, or what is committed tells something else.
pub fn run(options: &Options) -> Result<()> {
    let is_chosen = |wanted: &Option<String>, name| wanted.as_ref().is_none_or(|wanted| wanted == name);
    let clients: Vec<_> = CLIENTS.iter().filter(|client| is_chosen(&options.client, client.name)).collect();
    let cases: Vec<_> = CASES.iter().filter(|case| is_chosen(&options.case, case.name)).collect();
    ensure!(!clients.is_empty(), "the clients are {}", CLIENTS.map(|client| client.name).join(", "));
    ensure!(!cases.is_empty(), "the cases are {}", CASES.map(|case| case.name).join(", "));

    cargo(&["build", "--quiet", "--locked", "-p", "tc3-cli"], &root(), &[])?;
    let installed = Installed::new().context("the official clients are had from PyPI and npm, by pip and npm")?;
    let (columns, failures) = go_through(&clients, &cases, &installed)?;
    let shown: Vec<_> = cases.iter().map(|case| (case.name, case.shows)).collect();
    let found = table::of(&shown, &columns);
    println!("{found}");
    failures.iter().for_each(|failure| eprintln!("{failure}"));
    ensure!(failures.is_empty(), "{} of the cases failed", failures.len());
    if options.client.is_some() || options.case.is_some() { Ok(()) } else { keep(&found, options.check) }
}

/// Writes what was found, or compares it.
fn keep(found: &str, check: bool) -> Result<()> {
    let path = client::folder().join("README.md");
    let before = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let after = table::put(&before, found)?;
    if before == after {
        return Ok(());
    }
    if check {
        bail!("the table of {} is not what came of this run; `cargo xtask conformance` writes it", path.display());
    }
    std::fs::write(&path, after).with_context(|| format!("cannot write {}", path.display()))
}

/// All clients at once, each through one case after the other. Beside what came of it, what failed.
fn go_through(clients: &[&Client], cases: &[&Case], installed: &Installed) -> Result<(Vec<Column>, Vec<String>)> {
    let (mut columns, mut failures) = (Vec::new(), Vec::new());
    let done: Vec<_> = thread::scope(|scope| {
        let running: Vec<_> =
            clients.iter().map(|client| scope.spawn(|| one_client(client, cases, installed))).collect();
        running
            .into_iter()
            .map(|client| client.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    for (client, (judged, failed)) in clients.iter().zip(done) {
        columns.push(Column { title: format!("{} {}", client.title, client.version()?), cases: judged });
        failures.extend(failed);
    }
    Ok((columns, failures))
}

type ByCase = BTreeMap<(&'static str, Way), Judged>;

fn one_client(client: &Client, cases: &[&Case], installed: &Installed) -> (ByCase, Vec<String>) {
    let (mut judged, mut failures) = (ByCase::new(), Vec::new());
    for case in cases {
        for way in Way::ALL {
            match one_case(client, case, way, installed) {
                Ok(verdict) => drop(judged.insert((case.name, way), verdict)),
                Err(error) => failures.push(format!("{}, {}, {}: {error:#}", client.title, case.name, way.words())),
            }
        }
        let verdict = |way| judged.get(&(case.name, way)).map(|judged| &judged.verdict);
        if let (Some(port), Some(hosts)) = (verdict(Way::Port), verdict(Way::Hosts))
            && port != hosts
        {
            let (at_port, at_hosts) = (Way::Port.words(), Way::Hosts.words());
            failures.push(format!("{}, {}: {port:?} {at_port}, {hosts:?} {at_hosts}", client.title, case.name));
        }
    }
    (judged, failures)
}

/// Starts what a case needs, runs the client, and judges what came of it.
fn one_case(client: &Client, case: &Case, way: Way, installed: &Installed) -> Result<Judged> {
    let authority = authority_of(client);
    let authority_text = authority.to_str().context("the path of the repository is no text")?;
    let mut arguments = case.mock.to_vec();
    match way {
        Way::Port => {}
        Way::Strict => arguments.push("--strict"),
        Way::Hosts => arguments.extend(["--strict", "--tls", authority_text]),
    }
    let mock = Mock::start(&arguments, &client::folder())?;
    let (printed, seen) = if way == Way::Hosts {
        let proxy = Proxy::start(mock.address)?;
        let printed = client.run(case.name, &Place::Hosts { proxy: &proxy, authority: &authority }, installed)?;
        (printed, Seen::Connections(proxy.tunnels()))
    } else {
        (client.run(case.name, &Place::Port(&mock), installed)?, Seen::Log(mock.log()?))
    };
    verdict::judge(case, way, &printed, &seen).map_err(anyhow::Error::msg)
}

/// Where the mock writes the authority that this client is to trust.
fn authority_of(client: &Client) -> PathBuf {
    client::target().join(format!("{}.pem", client.name))
}
