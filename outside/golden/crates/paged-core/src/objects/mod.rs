// Generated from outside/golden/spec/paged/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "ListByNumber")]
mod data;
#[cfg(feature = "ListByNumber")]
pub use data::Data;

#[cfg(feature = "ListByToken")]
mod inner;
#[cfg(feature = "ListByToken")]
pub use inner::Inner;

#[cfg(feature = "ListByToken")]
mod outer;
#[cfg(feature = "ListByToken")]
pub use outer::Outer;

#[cfg(any(feature = "ListByOffset", feature = "ListByToken"))]
mod thing;
#[cfg(any(feature = "ListByOffset", feature = "ListByToken"))]
pub use thing::Thing;

#[cfg(feature = "ListByToken")]
mod where_;
#[cfg(feature = "ListByToken")]
pub use where_::Where;
