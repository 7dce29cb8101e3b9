//! The pages in a browser: Chromium without a window, led by WebDriver as a person would go about them.
#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

mod axe;
#[path = "../shared/calls.rs"]
mod calls;
mod chinese;
mod driver;
mod export;
mod hostile;
mod kept;
mod keyboard;
mod kinds;
mod large;
mod lives;
mod main_way;
mod pasted;
mod round;
mod shots;
mod taking;
mod visit;
mod watching;
