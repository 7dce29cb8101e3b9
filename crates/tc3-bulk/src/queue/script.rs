//! What is done in one step at the server, by scripts of its own language: `scripts/`.

/// A script, which the server is told of before it is run.
#[derive(Clone, Copy, Debug)]
pub(super) struct Script {
    /// Its place among [`ALL`].
    pub(super) index: usize,
    /// How many of its arguments are keys.
    pub(super) keys: usize,
    needs: Needs,
    body: &'static str,
}

/// What a script needs of the server.
#[derive(Clone, Copy, Debug)]
enum Needs {
    /// It is not begun where there is no room.
    Room,
    /// It gives room back, or says what came of a row, and always runs.
    Nothing,
}

use Needs::{Nothing, Room};

pub(super) const CREATE: Script = Script { index: 0, keys: 2, needs: Room, body: include_str!("scripts/create.lua") };
pub(super) const ADD: Script = Script { index: 1, keys: 2, needs: Room, body: include_str!("scripts/add.lua") };
pub(super) const BEGIN: Script = Script { index: 2, keys: 5, needs: Room, body: include_str!("scripts/begin.lua") };
pub(super) const FINISH: Script =
    Script { index: 3, keys: 6, needs: Nothing, body: include_str!("scripts/finish.lua") };
pub(super) const GIVE_BACK: Script =
    Script { index: 4, keys: 3, needs: Nothing, body: include_str!("scripts/give_back.lua") };
pub(super) const RENEW: Script = Script { index: 5, keys: 1, needs: Nothing, body: include_str!("scripts/renew.lua") };
pub(super) const MARK: Script = Script { index: 6, keys: 6, needs: Nothing, body: include_str!("scripts/mark.lua") };
pub(super) const LEASE: Script = Script { index: 7, keys: 1, needs: Nothing, body: include_str!("scripts/lease.lua") };

/// All of them.
pub(super) const ALL: [Script; 8] = [CREATE, ADD, BEGIN, FINISH, GIVE_BACK, RENEW, MARK, LEASE];

/// What stands before each.
const COMMON: &str = include_str!("scripts/common.lua");

impl Script {
    /// All of it, as the server reads it.
    pub(super) fn text(self) -> String {
        let first = match self.needs {
            Room => "#!lua",
            Nothing => "#!lua flags=allow-oom",
        };
        format!("{first}\n{COMMON}{}", self.body)
    }
}
