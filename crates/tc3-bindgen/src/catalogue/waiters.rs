//! Waiters in the blob: their members by positions, as those of paging.

use tc3::wait::{Nothing, Pace, Waiter};
use tc3_spec::Action;
use tc3_spec::catalogue::layout::waiter;

use super::writer::Writer;

impl Writer {
    pub(super) fn waiters(&mut self, action: &Action) {
        self.list(action.waiters, |writer, waiter| writer.waiter(action, waiter));
    }

    fn waiter(&mut self, action: &Action, found: &Waiter) {
        self.text(found.name);
        self.text(found.doc);
        self.byte(match found.nothing {
            Nothing::Misfit => waiter::MISFIT,
            Nothing::GoesOn => waiter::GOES_ON,
            Nothing::Done => waiter::DONE,
            Nothing::Dead => waiter::DEAD,
        });
        self.positions(action.response, found.member);
        self.list(found.done, Self::literal);
        self.list(found.dead, Self::literal);
        self.list(found.done_codes, |writer, code| writer.text(code));
        let Pace { interval, timeout } = found.pace;
        [interval, timeout].iter().for_each(|time| self.long(time.as_secs()));
    }
}
