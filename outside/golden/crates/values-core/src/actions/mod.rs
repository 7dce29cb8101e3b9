// Generated from outside/golden/spec/values/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Ping")]
mod ping;
#[cfg(feature = "Ping")]
pub use ping::{Ping, PingResponse};

#[cfg(feature = "Send")]
mod send;
#[cfg(feature = "Send")]
pub use send::{Send, SendResponse};

#[cfg(feature = "Upload")]
mod upload;
#[cfg(feature = "Upload")]
pub use upload::{Upload, UploadResponse};
