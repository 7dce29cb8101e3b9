//! `tc3`: Tencent Cloud from a shell, and its mock.
//!
//! Driven by the spec: no line here names a service or an action. A call goes through five rooms, from left to right:
//!
//! ```text
//! args --> request --> call --> answer --> exit
//! ```
//!
//! `args` takes the command line apart, `request` makes a checked request of it with the catalogue of `tc3-spec`, `call`
//! signs and sends it, `answer` finds and lays out what is asked for, and `exit` prints it and ends the run. Standard output
//! carries the result and nothing else. What a request lacks `ask` may ask a person for. The `commands` beside them call nothing; `caller` is who calls and by which way, for
//! calls and for the mock that hands requests on.
//!
//! Who may use whom: `exit` nobody, `args` and `answer` only `exit`, `request` and `caller` these but `answer`, `commands` all of
//! these, `ask` them too, and `call` all but `commands`. A test, `tests/cli/rooms.rs`, holds them to it.

mod answer;
mod args;
mod ask;
mod call;
mod caller;
mod commands;
mod exit;
mod request;

use std::env;
use std::process::ExitCode;

use args::{CallArgs, Command, WhoamiArgs};
use commands::added;
use exit::Failure;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.report();
            ExitCode::from(failure.status())
        }
    }
}

fn run() -> Result<(), Failure> {
    let command = args::parse(env::args_os())?;
    match &command {
        // What knows less than the user thinks calls nothing.
        Command::Call(_) | Command::Sign(_) => added::install()?,
        #[cfg(feature = "bulk")]
        Command::Bulk(_) => added::install()?,
        // It says what is wrong with it itself, or works on what is built in.
        Command::Spec(_) | Command::Bindgen(_) | Command::Completions(_) | Command::Verify(_) | Command::Version => {}
        // It is about no service of the user's.
        Command::Whoami(_) => {}
        // In the middle of what is typed nothing is told.
        Command::Complete(_) => drop(added::install()),
        #[cfg(feature = "explore")]
        Command::Explore(_) => added::install_or_warn(),
        // A profile may have the endpoint of a service that was added.
        Command::Configure(_) | Command::Examples(_) | Command::Help(_) | Command::Mock(_) => added::install_or_warn(),
    }
    match command {
        Command::Bindgen(rest) => commands::bindgen::run(rest),
        #[cfg(feature = "bulk")]
        Command::Bulk(rest) => call::bulk::run(rest),
        Command::Call(low) => call::run(CallArgs::new(low, false)?),
        Command::Complete(rest) => commands::complete::run(&rest),
        Command::Completions(rest) => commands::complete::script(&rest),
        Command::Configure(rest) => commands::configure::run(rest),
        Command::Examples(low) => commands::examples::run(low),
        #[cfg(feature = "explore")]
        Command::Explore(rest) => commands::explore::run(rest),
        Command::Help(low) => commands::help::run(&low),
        Command::Mock(rest) => commands::mock::run(rest),
        Command::Sign(low) => call::run(CallArgs::new(low, true)?),
        Command::Spec(rest) => commands::spec::run(rest),
        Command::Verify(rest) => commands::verify::run(rest),
        Command::Version => exit::print(concat!("tc3 ", env!("CARGO_PKG_VERSION"))),
        Command::Whoami(low) => call::whoami::run(WhoamiArgs::new(&low)?),
    }
}
