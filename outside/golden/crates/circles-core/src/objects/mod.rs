// Generated from outside/golden/spec/circles/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Walk")]
mod node;
#[cfg(feature = "Walk")]
pub use node::Node;

#[cfg(feature = "Walk")]
mod ping;
#[cfg(feature = "Walk")]
pub use ping::Ping;

#[cfg(feature = "Walk")]
mod pong;
#[cfg(feature = "Walk")]
pub use pong::Pong;

#[cfg(feature = "Walk")]
mod ring;
#[cfg(feature = "Walk")]
pub use ring::Ring;

#[cfg(feature = "Walk")]
mod tree;
#[cfg(feature = "Walk")]
pub use tree::Tree;

#[cfg(feature = "Walk")]
mod wrap;
#[cfg(feature = "Walk")]
pub use wrap::Wrap;
