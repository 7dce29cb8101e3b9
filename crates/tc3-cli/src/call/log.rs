//! The log that `-v` asks for, on standard error: each event on a line, without the spans around it, which would repeat in
//! every line what call it is.

use core::fmt::{Debug, Write};

use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber, subscriber};

use crate::exit::say;

/// Starts logging. Without a `-v` nothing is set up at all: it would cost every call.
pub(crate) fn start(verbose: u8) {
    let level = match verbose {
        0 => return,
        1 => LevelFilter::DEBUG,
        _ => LevelFilter::TRACE,
    };
    // It fails where there is a log already.
    let _ = subscriber::set_global_default(Log(level));
}

/// Down to which level. What is not of this toolkit is told at the lowest only.
struct Log(LevelFilter);

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let is_ours = metadata.target().starts_with("tc3");
        // What a call warns of, this program says itself, without a log too; not so what a login and authorities have to warn of.
        let is_of_calls =
            ["tc3_hyper::call", "tc3_hyper::pages"].iter().any(|room| metadata.target().starts_with(room));
        let is_said = *metadata.level() <= Level::WARN && is_of_calls;
        let is_told = if is_ours { !is_said } else { self.0 == LevelFilter::TRACE };
        metadata.is_event() && is_told
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(self.0)
    }

    fn event(&self, event: &Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        let metadata = event.metadata();
        let level = metadata.level().as_str().to_ascii_lowercase();
        let about = if line.action.is_empty() { metadata.target() } else { &line.action };
        let between = if line.fields.is_empty() { "" } else { ";" };
        say(&level, format_args!("{about}: {}{between}{}", line.message, line.fields));
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        // None is enabled, so one for all will do.
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// What an event says.
#[derive(Default)]
struct Line {
    action: String,
    message: String,
    /// All else, as ` name=value`.
    fields: String,
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.record_str(field, &format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        // Writing to a text does not fail.
        let _ = match field.name() {
            "action" => self.action.write_str(value),
            "message" => self.message.write_str(value),
            name if value.contains(' ') => write!(self.fields, " {name}={value:?}"),
            name => write!(self.fields, " {name}={value}"),
        };
    }
}
