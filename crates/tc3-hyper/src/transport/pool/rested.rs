//! Connections that nobody has used for a while.

use core::time::Duration;

use tokio::task::yield_now;

/// A connection that waited for this long may have been closed meanwhile, and the runtime may have slept as long.
const RESTED: Duration = Duration::from_millis(10);

/// Lets the runtime look at its sockets, if it has to: then it is known of a connection whether it was closed meanwhile.
pub(super) async fn look(waited: Duration) {
    if waited > RESTED {
        yield_now().await;
    }
}
