//! The calls that there are of an action, as they are typed.

use tc3_bindgen::docs::ExampleDocs;
use tc3_mock::{ExampleRequest, ExampleSource, example_requests};
use tc3_spec::{Action, ServiceEntry};

use super::typed::command;
use crate::args::environment::timestamp;
use crate::exit::Failure;

/// A call to copy.
pub(in crate::commands) struct Call {
    /// What it shows, on a line; empty where nobody said.
    pub(in crate::commands) title: String,
    pub(in crate::commands) source: ExampleSource,
    /// As it is typed in a shell.
    pub(in crate::commands) command: String,
}

/// The calls of an action; there is one at least.
pub(in crate::commands) fn calls(
    service: &ServiceEntry,
    action: &Action,
    package: &str,
    published: &[ExampleDocs],
) -> Result<Vec<Call>, Failure> {
    let published = published.iter().map(|example| (example.title.as_str(), example.request.as_str()));
    let found = example_requests(service, action, package, published, timestamp()?);
    let call = |request: ExampleRequest| Call {
        command: command(service, action, &request.members),
        title: request.title,
        source: request.source,
    };
    Ok(found.into_iter().map(call).collect())
}
