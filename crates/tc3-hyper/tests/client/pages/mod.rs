//! Lists that are read page by page.

mod ahead;
mod books;
mod by_name;
mod typed;

use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;
use tc3::Error;

/// Reads a stream to its end: the items, and the error behind them.
async fn read<T>(mut stream: impl Stream<Item = Result<T, Error>> + Send + Unpin) -> (Vec<T>, Option<Error>) {
    let (mut items, mut failed) = (Vec::new(), None);
    while let Some(next) = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {
        assert!(failed.is_none(), "an error is the last");
        match next {
            Ok(item) => items.push(item),
            Err(error) => failed = Some(error),
        }
    }
    let after = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await;
    assert!(after.is_none(), "it stays over");
    (items, failed)
}

/// Reads a stream that ends without an error.
async fn whole<T>(stream: impl Stream<Item = Result<T, Error>> + Send + Unpin) -> Vec<T> {
    let (items, error) = read(stream).await;
    assert!(error.is_none(), "{error:?}");
    items
}
