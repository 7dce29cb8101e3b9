//! Replays an answer that is a stream of events: each event into a record of the spec.

use tc3::events::{Decoder, Event};
use tc3::record;
use tc3::{Error, ErrorKind};
use tc3_spec::{Action, DynRecord};

use super::report::{At, Report, Row};

/// Replays a stream. What is published of one ends without a line's end.
pub(super) fn stream(action: &Action, text: &str, at: At<'_>, report: &mut Report) {
    report.see("responses that are streams of events");
    let (events, end) = events(text);
    report.count(Row::Stream, end.is_ok());
    if let Err(error) = end {
        report.misfit(Row::Stream, error.message(), at, "");
    }
    for (index, event) in events.iter().enumerate() {
        report.see("events");
        let problem = read(action, event).err();
        report.count(Row::Event, problem.is_none());
        if let Some(problem) = problem {
            report.misfit(Row::Event, problem, at, &index.to_string());
        }
    }
}

/// What comes of it, and how it ends.
fn events(text: &str) -> (Vec<Event>, Result<(), Error>) {
    let (mut decoder, mut bytes, mut events) = (Decoder::new(), text.as_bytes(), Vec::new());
    loop {
        match decoder.decode(&mut bytes) {
            Ok(Some(event)) => events.push(event),
            Ok(None) => break,
            Err(error) => return (events, Err(error)),
        }
    }
    let end = decoder.finish().into_event().map(|last| events.extend(last));
    (events, end)
}

/// Whether an event says something: what the action answers, what went wrong, or that there are no more.
fn read(action: &Action, event: &Event) -> Result<(), String> {
    let item = match event.item() {
        Ok(Some(item)) => item,
        Ok(None) => return Ok(()),
        Err(error) if error.kind() == ErrorKind::Service => return Ok(()),
        Err(error) => return Err(error.message().to_owned()),
    };
    let mut record = DynRecord::new(action.response);
    record::decode(&mut record, item.as_bytes()).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::examples::testing::action;

    const AT: At<'static> = At { service: "demo/2024-01-02", action: "Move", index: 0 };

    fn replayed(text: &str) -> String {
        let mut report = Report::default();
        stream(action(), text, AT, &mut report);
        report.shown(false).to_string()
    }

    #[test]
    fn each_event_is_read() {
        let text = "A note.\n\nid: 1\ndata: {\"Total\": 1}\n\ndata:{\"Error\": {\"Code\": \"A.B\", \"Message\": \"no\"}}\n\n\
                    data: [DONE]";
        let shown = replayed(text);
        assert!(shown.contains("      1  responses that are streams") && shown.contains("      3  events"), "{shown}");
        assert_eq!(shown.matches("100.000%").count(), 2, "{shown}");
    }

    #[test]
    fn what_is_cut_or_cannot_be_read_is_told() {
        let shown = replayed("data: {\"Total\": {}}\n\ndata: {\"Total\":");
        assert!(shown.contains("in the middle of an event"), "{shown}");
        assert!(shown.contains("Total: expected uint64") && shown.contains("Move 0 .0"), "{shown}");
    }
}
