//! The queue that is named, and the job in it.

use core::future::Future;

use tc3_bulk::queue::{Address, Queue, Queued};
use tokio::runtime::Builder;

use crate::args::bulk::Place;
use crate::args::environment::variable;
use crate::call::bulk::setup::refused;
use crate::exit::{Failure, say};

/// The variable that has the password of a queue.
const PASSWORD: &str = "TC3_QUEUE_PASSWORD";

/// Connects to the queue.
pub(in crate::call::bulk) async fn queue(place: &Place) -> Result<Queue, Failure> {
    let mut address = Address::new(&place.url).map_err(|error| refused(&error))?;
    if let Some(password) = variable(PASSWORD)? {
        address = address.with_password(password);
    }
    if let Some(path) = &place.authorities {
        address = address.with_authorities(path);
    }
    Queue::open(address).await.map_err(|error| refused(&error))
}

/// The job that is named.
pub(in crate::call::bulk) async fn job(place: &Place) -> Result<Queued, Failure> {
    let name = place.job.as_deref().unwrap_or_default();
    queue(place).await?.job(name).await.map_err(|error| refused(&error))
}

/// Tells what may be lost, where that matters.
pub(super) fn warn(queue: &Queue) {
    if let Some(loses) = queue.loses() {
        say("warning", format_args!("the queue may forget: {loses}. Changes of that time may then be sent twice"));
    }
}

/// Does this, and waits for nobody who hangs.
pub(in crate::call::bulk) fn within<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    // Neither other threads nor other drivers, as for a call.
    let runtime = Builder::new_current_thread().enable_io().enable_time().build().map_err(Failure::Runtime)?;
    let result = runtime.block_on(work);
    // Not dropped: that would wait for a name look-up that hangs.
    runtime.shutdown_background();
    result
}
