//! `tc3`: Tencent Cloud from a shell, and its mock.
//!
//! Thin, and driven by the spec: no line here names a service or an action. `args` takes the command line apart, `names`
//! and `input` make a request of it with the catalogue of `tc3-spec`, `commands` do what is asked, `filter` and `output`
//! lay the answer out. Standard output carries the result and nothing else; `exit` says the rest on standard error.

mod args;
mod body;
mod commands;
mod credential;
mod docs;
mod environment;
mod exit;
mod filter;
mod input;
mod log;
mod names;
mod output;
mod signed;
mod skeleton;

use std::env;
use std::process::ExitCode;

use args::{CallArgs, Command, LowArgs};
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
    match args::parse(env::args_os())? {
        Command::Bindgen(rest) => commands::bindgen::run(rest),
        Command::Call(low) => call(low, false),
        Command::Help(low) => commands::help::run(&low),
        Command::Mock(rest) => commands::mock::run(rest),
        Command::Sign(low) => call(low, true),
        Command::Spec(rest) => commands::spec::run(rest),
        Command::Version => output::print(concat!("tc3 ", env!("CARGO_PKG_VERSION"))),
    }
}

fn call(low: LowArgs, is_sign: bool) -> Result<(), Failure> {
    log::start(low.verbose);
    commands::call::run(CallArgs::new(low, is_sign)?)
}
