//! `tc3 mock`: Tencent Cloud on localhost, until it is interrupted.

use std::ffi::OsString;
use std::net::SocketAddr;

use clap::{Arg, ArgAction, ArgMatches};
use tc3_mock::Mock;
use tokio::runtime::Builder;

use crate::args::fixed;
use crate::exit::Failure;
use crate::output;

/// Serves, from the arguments behind `tc3 mock`.
pub(crate) fn run(rest: Vec<OsString>) -> Result<(), Failure> {
    let Some(matches) = fixed::parse("mock", command(), rest)? else { return Ok(()) };
    let runtime = Builder::new_current_thread().enable_io().enable_time().build().map_err(Failure::Runtime)?;
    runtime.block_on(serve(&matches))
}

/// The command's help.
pub(crate) fn help() -> String {
    command().render_help().to_string()
}

fn command() -> clap::Command {
    clap::Command::new("tc3 mock")
        .about("Tencent Cloud on localhost, until it is interrupted. Prints one line when it is ready: its address")
        .override_usage("tc3 mock [OPTIONS]")
        .disable_version_flag(true)
        .arg(
            Arg::new("listen")
                .long("listen")
                .value_name("ADDR")
                .default_value("127.0.0.1:0")
                .value_parser(clap::value_parser!(SocketAddr))
                .help("The address and port; port 0 picks a free one"),
        )
        .arg(key("secret-id", "ID", "secret-key", "The secret id that it accepts, in place of AKIDEXAMPLE"))
        .arg(key("secret-key", "KEY", "secret-id", "The key of that id, in place of SECRETEXAMPLE"))
        .arg(
            Arg::new("seed")
                .long("seed")
                .value_name("NUMBER")
                .value_parser(clap::value_parser!(u64))
                .help("What answers that are made from the spec are drawn from; 0 unless given"),
        )
        .arg(
            Arg::new("no-auth")
                .long("no-auth")
                .action(ArgAction::SetTrue)
                .conflicts_with_all(["secret-id", "secret-key"])
                .help("Take requests whatever their signature is"),
        )
}

fn key(name: &'static str, value: &'static str, other: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).requires(other).help(help)
}

async fn serve(matches: &ArgMatches) -> Result<(), Failure> {
    // Before the address is told: who reads it may interrupt at once.
    let mut interrupted = Interrupted::new().map_err(Failure::Runtime)?;
    let mut builder = Mock::builder();
    if let Some(address) = matches.get_one::<SocketAddr>("listen") {
        builder = builder.listen(*address);
    }
    let text = |name| matches.get_one::<String>(name);
    if let (Some(id), Some(key)) = (text("secret-id"), text("secret-key")) {
        builder = builder.with_credential(id, key);
    }
    if let Some(seed) = matches.get_one::<u64>("seed") {
        builder = builder.with_seed(*seed);
    }
    if matches.get_flag("no-auth") {
        builder = builder.without_auth();
    }
    let mock = builder.start().await?;
    output::print(format!("{{\"listening\":\"{}\"}}", mock.url()))?;
    interrupted.wait().await;
    Ok(())
}

/// SIGINT and SIGTERM.
#[cfg(unix)]
struct Interrupted(tokio::signal::unix::Signal, tokio::signal::unix::Signal);

#[cfg(unix)]
impl Interrupted {
    fn new() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        Ok(Self(signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?))
    }

    async fn wait(&mut self) {
        let Self(interrupt, terminate) = self;
        std::future::poll_fn(|context| {
            let is_one = interrupt.poll_recv(context).is_ready() || terminate.poll_recv(context).is_ready();
            if is_one { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
        })
        .await;
    }
}

/// Control-C.
#[cfg(not(unix))]
struct Interrupted;

#[cfg(not(unix))]
impl Interrupted {
    fn new() -> std::io::Result<Self> {
        Ok(Self)
    }

    async fn wait(&mut self) {
        // Where it cannot be listened for, the process is ended from outside.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
