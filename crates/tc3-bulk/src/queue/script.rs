//! What is done in one step at the server, by scripts of its own language: `scripts/`.

/// A script, by what the server is told of it before anything else.
#[derive(Clone, Copy, Debug)]
pub(super) struct Script {
    /// Its place among [`ALL`].
    pub(super) index: usize,
    pub(super) text: &'static str,
    /// How many of its arguments are keys.
    pub(super) keys: usize,
}

/// A script that needs room is not begun where there is none left. What gives room back, or says what came of a row, always is.
macro_rules! script {
    ($index:literal, $name:literal, $keys:literal, $shebang:literal) => {
        Script {
            index: $index,
            text: concat!(
                $shebang,
                "\n",
                include_str!("scripts/common.lua"),
                include_str!(concat!("scripts/", $name, ".lua"))
            ),
            keys: $keys,
        }
    };
}

pub(super) const CREATE: Script = script!(0, "create", 2, "#!lua");
pub(super) const ADD: Script = script!(1, "add", 2, "#!lua");
pub(super) const BEGIN: Script = script!(2, "begin", 5, "#!lua");
pub(super) const FINISH: Script = script!(3, "finish", 6, "#!lua flags=allow-oom");
pub(super) const GIVE_BACK: Script = script!(4, "give_back", 3, "#!lua flags=allow-oom");
pub(super) const RENEW: Script = script!(5, "renew", 1, "#!lua flags=allow-oom");
pub(super) const MARK: Script = script!(6, "mark", 6, "#!lua flags=allow-oom");
pub(super) const LEASE: Script = script!(7, "lease", 1, "#!lua flags=allow-oom");

/// All of them.
pub(super) const ALL: [Script; 8] = [CREATE, ADD, BEGIN, FINISH, GIVE_BACK, RENEW, MARK, LEASE];
