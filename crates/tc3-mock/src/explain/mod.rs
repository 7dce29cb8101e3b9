//! Why a signature is wrong: what the service builds from the request that came, beside what the client must have built.
//!
//! What clients are known to sign instead is tried, one change at a time and then two (`search`), until the signature that
//! came is found. So what is told is proven, or said to be unknown. `recipe` has what goes into a signature of TC3 and
//! `variants` what may have gone into it instead; `v1` has both for version 1.

mod bodies;
mod built;
mod case;
mod explanation;
mod hosts;
mod judge;
mod mask;
mod recipe;
mod search;
mod shown;
mod v1;
mod variants;
mod verify;

pub use built::{Built, Difference};
pub(crate) use case::Case;
pub use explanation::Explanation;
pub use verify::verify;
