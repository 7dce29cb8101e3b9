//! A stream of events: each is laid out as soon as it is there, as JSON on a line.

use std::borrow::Cow;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;

use tc3::{Error, ErrorKind};
use tc3_filter::Filter;
use tc3_hyper::RawEvents;
use tc3_spec::Action;

use super::layout::{self, Items, Layout};
use super::problem::Problem;
use super::told;
use crate::exit::{Failure, is_reader_gone};

/// Prints the events of a stream, or what the filter finds in each, until it is over or `until` is. What came before it broke
/// stays printed.
pub(crate) async fn show(
    action: &Action,
    mut events: RawEvents<'_>,
    filter: Option<&Filter>,
    layout: Layout,
    until: impl Future<Output = ()>,
) -> Result<(), Failure> {
    let (mut until, mut items) = (pin!(until), Items::new(layout));
    loop {
        let Some(next) = before(until.as_mut(), events.next()).await else {
            let error = Error::new(ErrorKind::Cancelled, "the stream had not come to its end");
            return Err(events.explain(error).into());
        };
        let Some(event) = next.transpose()? else { return Ok(()) };
        let Some(item) = event.item().map_err(|error| events.explain(error))? else { continue };
        let json = json(item);
        match print(&json, filter, &mut items) {
            Ok(()) => {}
            Err(Problem::Output(error)) if is_reader_gone(&error) => return Ok(()),
            Err(problem) => return Err(told(action, events.request_id(), &json, &problem)),
        }
    }
}

/// What comes of `next`, unless `until` ends before.
async fn before<T>(mut until: Pin<&mut impl Future<Output = ()>>, next: impl Future<Output = T>) -> Option<T> {
    let mut next = pin!(next);
    poll_fn(|context| match next.as_mut().poll(context) {
        Poll::Ready(next) => Poll::Ready(Some(next)),
        Poll::Pending => until.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// What an event says as JSON; what is none is a text.
fn json(item: &str) -> Cow<'_, str> {
    match layout::is_json(item) {
        true => Cow::Borrowed(item),
        false => Cow::Owned(serde_json::Value::from(item).to_string()),
    }
}

fn print(json: &str, filter: Option<&Filter>, items: &mut Items) -> Result<(), Problem> {
    items.print(&[&super::found(json, filter)?])
}
