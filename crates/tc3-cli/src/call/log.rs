//! The log that `-v` asks for, on standard error.

use std::io::{self, IsTerminal};

use tracing::level_filters::LevelFilter;

/// Starts logging. Without a `-v` nothing is set up at all: it would cost every call.
pub(crate) fn start(verbose: u8) {
    let level = match verbose {
        0 => return,
        1 => LevelFilter::DEBUG,
        _ => LevelFilter::TRACE,
    };
    let colours = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    // Where standard error cannot be written, the call goes on without a log.
    let log = tracing_subscriber::fmt().with_max_level(level).with_writer(io::stderr).log_internal_errors(false);
    log.with_ansi(colours).without_time().init();
}
