//! Waiting until something is so: what an answer has to say, how often it is asked for, and when to stop.
//!
//! A [`Waiter`] says what is waited for, as data: a member of the answer, the values that mean it is reached, and those that
//! mean it cannot come any more. It looks at an answer, a typed record or JSON text, and gives a [`Verdict`], as a function
//! of a program may: either is a [`Condition`]. [`Pace`] is told each verdict and says what follows: another look after so long,
//! or the end. Nothing here sends anything or knows the time.

mod condition;
mod end;
mod look;
mod pace;
mod verdict;
mod waiter;

pub use condition::Condition;
pub use end::{WaitEnd, WaitProgress};
pub use pace::{Next, Pace};
pub use verdict::Verdict;
pub use waiter::{Nothing, Waiter};
