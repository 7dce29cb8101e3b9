//! What a processor counts of a call: it does not move with load, as time does. Not every system lets it be read; many virtual
//! machines have none.

/// Of one call, on the average.
#[derive(Clone, Copy)]
pub(crate) struct Counts {
    pub(crate) instructions: f64,
    pub(crate) branch_misses: f64,
}

/// Counts some calls. None where the system does not let it.
#[cfg(target_os = "linux")]
pub(crate) fn counted<T>(call: &mut impl FnMut() -> T) -> Option<Counts> {
    use perf_event::events::Hardware;
    use perf_event::{Builder, Group};

    const CALLS: u32 = 200;
    let mut group = Group::new().ok()?;
    let instructions = group.add(&Builder::new(Hardware::INSTRUCTIONS)).ok()?;
    let branch_misses = group.add(&Builder::new(Hardware::BRANCH_MISSES)).ok()?;
    group.enable().ok()?;
    for _ in 0..CALLS {
        std::hint::black_box(call());
    }
    group.disable().ok()?;
    let counts = group.read().ok()?;
    let of = |counter| counts[counter] as f64 / f64::from(CALLS);
    Some(Counts { instructions: of(&instructions), branch_misses: of(&branch_misses) })
}

/// Only Linux is asked.
#[cfg(not(target_os = "linux"))]
pub(crate) fn counted<T>(_: &mut impl FnMut() -> T) -> Option<Counts> {
    None
}
