//! How far the work is, for whoever watches it.

use std::io::IsTerminal as _;

use indicatif::{ProgressBar, ProgressStyle};

/// Hidden where standard error is no terminal.
pub(super) fn bar(what: &'static str, count: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{prefix:14} {bar:40} {pos}/{len} {elapsed} {wide_msg}");
    let bar = ProgressBar::new(count as u64).with_prefix(what);
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
