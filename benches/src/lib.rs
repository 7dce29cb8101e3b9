//! What the benchmarks and the programs that they start have in common.

pub mod memory;

/// What each event of the measured stream says, as JSON of a response of cfg: with its field and line ends, 200 bytes.
pub const EVENT: &str = concat!(
    r#"{"LogMessage":["2026-11-26 10:15:04 the fault is injected on 3 of 3 instances","#,
    r#""2026-11-26 10:15:16 the alarm policy has fired, 12 s after the fault","2026-11-26 10:15:19 recovery was found"]}"#,
);

/// How many of them there are.
pub const EVENTS: u64 = 100_000;

/// How many items a page of the measured list has.
pub const PAGE: u64 = 100;

/// How many pages.
pub const PAGES: u64 = 1_000;

/// What each item says behind its `TaskId`: with it, 400 bytes.
pub const ITEM: &str = concat!(
    r#""TaskTitle":"one zone fails at noon","TaskDescription":"whether orders are taken while a zone is away","#,
    r#""TaskTag":"orders","TaskStatus":1004,"TaskCreateTime":"2026-11-25 10:15:04","TaskUpdateTime":"2026-11-26 10:15:04","#,
    r#""TaskPreCheckStatus":2,"TaskPreCheckSuccess":true,"TaskExpect":1,"ApplicationId":"app-1z2y3x","#,
    r#""ApplicationName":"orders","VerifyId":7,"TaskStatusType":2,"Tags":[{"TagKey":"team","TagValue":"orders"}]"#,
);
