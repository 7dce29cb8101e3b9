//! Waiters in the blob: their members by positions, as those of paging.

use core::time::Duration;

use tc3::Literal;
use tc3::wait::{Nothing, Pace, Waiter};

use super::codec::{CatalogueError, Cursor, Result};
use super::layout::waiter;
use super::paging::{Positions, names};
use crate::leak::leak_slice;
use crate::model::Object;

/// A waiter as it was read, before the objects are there that its positions are counted in.
pub(super) struct WaiterBody {
    name: &'static str,
    doc: &'static str,
    nothing: Nothing,
    member: Positions,
    done: &'static [Literal],
    dead: &'static [Literal],
    done_codes: Vec<&'static str>,
    pace: Pace,
}

impl Cursor {
    pub(super) fn waiter(&mut self) -> Result<WaiterBody> {
        Ok(WaiterBody {
            name: self.text()?,
            doc: self.text()?,
            nothing: match self.byte()? {
                waiter::MISFIT => Nothing::Misfit,
                waiter::GOES_ON => Nothing::GoesOn,
                waiter::DONE => Nothing::Done,
                waiter::DEAD => Nothing::Dead,
                _ => return Err(CatalogueError::Number { what: "meaning of nothing" }),
            },
            member: self.positions()?,
            done: self.literals()?,
            dead: self.literals()?,
            done_codes: self.list(Self::text)?,
            pace: Pace { interval: self.seconds()?, timeout: self.seconds()? },
        })
    }

    fn seconds(&mut self) -> Result<Duration> {
        self.number().map(Duration::from_secs)
    }
}

impl WaiterBody {
    /// With the names that the positions stand for. The objects are linked.
    pub(super) fn resolve(self, response: &'static Object) -> Result<Waiter> {
        let Self { name, doc, nothing, member, done, dead, done_codes, pace } = self;
        let waiter = Waiter::new(name, doc, names(response, &member)?, done);
        Ok(Waiter { dead, nothing, done_codes: leak_slice(done_codes), pace, ..waiter })
    }
}
