//! What the benchmarks and the programs that they start have in common.

pub mod memory;

/// What each event of the measured stream says, as JSON of a response of cfg: with its field and line ends, 200 bytes.
pub const EVENT: &str = concat!(
    r#"{"LogMessage":["2026-11-26 10:15:04 the fault is injected on 3 of 3 instances","#,
    r#""2026-11-26 10:15:16 the alarm policy has fired, 12 s after the fault","2026-11-26 10:15:19 recovery was found"]}"#,
);

/// How many of them there are.
pub const EVENTS: u64 = 100_000;
