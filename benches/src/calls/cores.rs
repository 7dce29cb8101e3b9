//! Which core a process runs on: client and server each have one of their own, so that neither pays for the other's caches.

use anyhow::Result;
use nix::sched::{CpuSet, sched_getaffinity, sched_setaffinity};
use nix::unistd::Pid;

/// The cores that this process may use, as they were when it began.
pub(super) struct Cores {
    all: CpuSet,
    client: CpuSet,
    server: CpuSet,
}

impl Cores {
    /// Says on standard error where the two cannot be kept apart.
    pub(super) fn share_out() -> Result<Self> {
        let all = sched_getaffinity(Pid::from_raw(0))?;
        let mut allowed = (0..CpuSet::count()).filter(|core| all.is_set(*core).unwrap_or(false));
        let (first, second) = (allowed.next(), allowed.next());
        if second.is_none() {
            eprintln!("There is one core: client and server share it, and the figures waver.");
        }
        let only = |core: Option<usize>| -> Result<CpuSet> {
            let mut set = CpuSet::new();
            set.set(core.or(first).unwrap_or_default())?;
            Ok(set)
        };
        Ok(Self { all, client: only(second)?, server: only(first)? })
    }

    /// Starts a process on the client's core.
    pub(super) fn client<T>(&self, start: impl FnOnce() -> T) -> T {
        self.on(&self.client, start)
    }

    /// Starts a process on the server's core.
    pub(super) fn server<T>(&self, start: impl FnOnce() -> T) -> T {
        self.on(&self.server, start)
    }

    /// A process begins where the one that starts it is.
    fn on<T>(&self, core: &CpuSet, start: impl FnOnce() -> T) -> T {
        let begin = |core: &CpuSet| {
            if let Err(refused) = sched_setaffinity(Pid::from_raw(0), core) {
                eprintln!("Client and server cannot be kept on cores of their own, and the figures waver: {refused}.");
            }
        };
        begin(core);
        let started = start();
        begin(&self.all);
        started
    }
}
