//! What serves until somebody ends it.

use tokio::runtime::Builder;

use crate::exit::Failure;

/// Serves on this thread. Signals are listened for before anything begins: who is told that it serves may interrupt at once.
pub(super) fn serving(serve: impl AsyncFnOnce(Interrupted) -> Result<(), Failure>) -> Result<(), Failure> {
    let runtime = Builder::new_current_thread().enable_io().enable_time().build().map_err(Failure::Runtime)?;
    let served = runtime.block_on(async { serve(Interrupted::new().map_err(Failure::Runtime)?).await });
    // What is still worked on does not hold the process up.
    runtime.shutdown_background();
    served
}

/// SIGINT and SIGTERM.
#[cfg(unix)]
pub(super) struct Interrupted(tokio::signal::unix::Signal, tokio::signal::unix::Signal);

#[cfg(unix)]
impl Interrupted {
    fn new() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        Ok(Self(signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?))
    }

    pub(super) async fn wait(&mut self) {
        let Self(interrupt, terminate) = self;
        std::future::poll_fn(|context| {
            let is_one = interrupt.poll_recv(context).is_ready() || terminate.poll_recv(context).is_ready();
            if is_one { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
        })
        .await;
    }
}

/// Control-C.
#[cfg(not(unix))]
pub(super) struct Interrupted;

#[cfg(not(unix))]
impl Interrupted {
    fn new() -> std::io::Result<Self> {
        Ok(Self)
    }

    pub(super) async fn wait(&mut self) {
        // Where it cannot be listened for, the process is ended from outside.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
