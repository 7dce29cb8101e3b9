//! What writer and reader of the blob agree on: which byte stands for what. The reader is in this crate, the writer in
//! `tc3-bindgen`.

#![allow(missing_docs, reason = "each byte is called what it stands for")]

/// How the blob begins; its last byte is the layout's version.
pub const MAGIC: &[u8; 8] = b"TC3SPEC\x0a";

/// How the blob of names begins, by which is searched; its last byte is the layout's version.
pub const NAMES: &[u8; 8] = b"TC3NAME\x01";

/// Marks of an action in the blob of names. None is an action that simply works, and of which nothing is said.
pub mod named {
    pub const DEPRECATED: u8 = 1;
    pub const OFFLINE: u8 = 2;
    pub const HAS_DOC: u8 = 4;
}

/// Marks of a member. The last two say what follows.
pub mod mark {
    pub const REQUIRED: u8 = 1;
    pub const ALWAYS: u8 = 2;
    pub const NULLABLE: u8 = 4;
    pub const SENSITIVE: u8 = 8;
    pub const CLOSED: u8 = 16;
    pub const UNDOCUMENTED: u8 = 32;
    pub const HAS_DOC: u8 = 64;
    pub const HAS_ENUM: u8 = 128;
}

/// Types of a member.
pub mod kind {
    pub const STRING: u8 = 0;
    pub const DATE: u8 = 1;
    pub const DATETIME: u8 = 2;
    pub const DATETIME_ISO: u8 = 3;
    pub const INT64: u8 = 4;
    pub const UINT64: u8 = 5;
    pub const FLOAT: u8 = 6;
    pub const BOOL: u8 = 7;
    pub const BINARY: u8 = 8;
    pub const OBJECT: u8 = 9;
    /// Added to another: a list of it.
    pub const LIST: u8 = 16;
}

/// What is known of an action beside its traits.
pub mod known {
    pub const IS_EFFECT_DERIVED: u8 = 1;
    pub const HAS_PAGING: u8 = 2;
    pub const IS_PAGING_DERIVED: u8 = 4;
    pub const HAS_STREAMS: u8 = 8;
    pub const HAS_AI_HOSTS: u8 = 16;
    pub const IS_MULTIPART: u8 = 32;
    pub const HAS_WAITERS: u8 = 64;
}

/// Whether an action answers with a stream of events.
pub mod streams {
    pub const ALWAYS: u8 = 0;
    pub const WHEN: u8 = 1;
    pub const UNLESS: u8 = 2;
}

/// How an action is paged: one of the first four, and marks of what follows.
pub mod paging {
    pub const OFFSET: u8 = 0;
    pub const NUMBER_FROM_0: u8 = 1;
    pub const NUMBER_FROM_1: u8 = 2;
    pub const TOKEN: u8 = 3;
    pub const START: u8 = 3;
    pub const HAS_SIZE: u8 = 4;
    pub const HAS_TOTAL: u8 = 8;
    pub const HAS_MORE: u8 = 16;
    pub const IS_OVER: u8 = 32;
    pub const HAS_KEY: u8 = 64;
}

/// What it means for a waiter that there is nothing.
pub mod waiter {
    pub const MISFIT: u8 = 0;
    pub const GOES_ON: u8 = 1;
    pub const DONE: u8 = 2;
    pub const DEAD: u8 = 3;
}

/// Kinds of a rule.
pub mod rule {
    pub const REQUIRED_WHEN: u8 = 0;
    pub const REQUIRES: u8 = 1;
    pub const EXACTLY_ONE_OF: u8 = 2;
    pub const AT_LEAST_ONE_OF: u8 = 3;
    pub const AT_MOST_ONE_OF: u8 = 4;
    pub const RANGE: u8 = 5;
    pub const LENGTH: u8 = 6;
    pub const COUNT: u8 = 7;
    pub const CLOSED: u8 = 8;
}

/// Literals and bounds.
pub mod value {
    pub const NONE: u8 = 0;
    pub const FALSE: u8 = 1;
    pub const TRUE: u8 = 2;
    /// Zigzag: small numbers of either sign are short.
    pub const INT: u8 = 3;
    /// The eight bytes of its bits, little-endian.
    pub const FLOAT: u8 = 4;
    pub const TEXT: u8 = 5;
}
