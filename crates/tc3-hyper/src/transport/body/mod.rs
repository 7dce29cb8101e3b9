//! Bodies: streams both ways. A request's is read anew for each attempt; most are bytes that are there already, and cost no
//! box.

pub(super) mod request;
pub(super) mod response;
pub(super) mod stream;

pub use request::{BodySource, OpenBody, RequestBody};
pub use response::ResponseBody;
pub use stream::{BodyError, BoxBody};
