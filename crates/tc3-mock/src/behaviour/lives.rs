//! The lives of all that services keep. The mock goes by them, and whoever draws them has them from here.

use tc3_spec::ServiceEntry;

use super::life::Life;
use super::{cfg, memory};

/// The lives of all kinds of a version of a service whose states are known.
///
/// ```
/// let cvm = tc3_spec::catalogue().service("cvm").ok_or("no such service")?;
/// let lives = tc3_mock::lives(cvm);
/// let instance = lives.iter().find(|life| life.kind == "Instance").ok_or("no such kind")?;
/// assert!(instance.steps.iter().any(|step| step.action == Some("StopInstances") && step.to.as_deref() == Some("STOPPING")));
/// # Ok::<(), &str>(())
/// ```
pub fn lives(service: &ServiceEntry) -> Vec<Life> {
    cfg::lives(service).into_iter().chain(memory::lives(service)).collect()
}
