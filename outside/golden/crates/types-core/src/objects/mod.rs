// Generated from outside/golden/spec/types/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Create")]
mod box_;
#[cfg(feature = "Create")]
pub use box_::Box;

#[cfg(feature = "Create")]
mod client_object;
#[cfg(feature = "Create")]
pub use client_object::ClientObject;

#[cfg(feature = "Create")]
mod clone;
#[cfg(feature = "Create")]
pub use clone::Clone;

#[cfg(feature = "Create")]
mod create_object;
#[cfg(feature = "Create")]
pub use create_object::CreateObject;

#[cfg(feature = "Create")]
mod create_response_object;
#[cfg(feature = "Create")]
pub use create_response_object::CreateResponseObject;

#[cfg(feature = "Create")]
mod default;
#[cfg(feature = "Create")]
pub use default::Default;

#[cfg(feature = "Create")]
mod error_object;
#[cfg(feature = "Create")]
pub use error_object::ErrorObject;

#[cfg(feature = "Create")]
mod into;
#[cfg(feature = "Create")]
pub use into::Into;

#[cfg(feature = "Create")]
mod option;
#[cfg(feature = "Create")]
pub use option::Option;

#[cfg(feature = "Create")]
mod result;
#[cfg(feature = "Create")]
pub use result::Result;

#[cfg(feature = "Create")]
mod string;
#[cfg(feature = "Create")]
pub use string::String;

#[cfg(feature = "Create")]
mod vec;
#[cfg(feature = "Create")]
pub use vec::Vec;
