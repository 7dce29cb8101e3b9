//! The calls that there are of an action, as they are typed.

use tc3::{CallOptions, RegionUse};
use tc3_bindgen::docs::ExampleDocs;
use tc3_bindgen::samples::command;
use tc3_mock::{ExampleRequest, ExampleSource, example_requests};
use tc3_spec::{Action, Json, ServiceEntry};

use crate::args::environment::timestamp;
use crate::exit::Failure;

/// The region of examples whose actions need one.
const REGION: &str = "ap-guangzhou";

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
    let options = options(action, None);
    let call = |request: ExampleRequest| Call {
        command: command(service, action, &json(request.members), &options),
        title: request.title,
        source: request.source,
    };
    Ok(requests(service, action, package, published)?.into_iter().map(call).collect())
}

/// The requests that there are of it, likewise.
pub(super) fn requests(
    service: &ServiceEntry,
    action: &Action,
    package: &str,
    published: &[ExampleDocs],
) -> Result<Vec<ExampleRequest>, Failure> {
    let published = published.iter().map(|example| (example.title.as_str(), example.request.as_str()));
    Ok(example_requests(service, action, package, published, timestamp()?))
}

/// An example's members as one request.
pub(super) fn json(members: Vec<(String, Json<'static>)>) -> Json<'static> {
    Json::Object(members.into_iter().map(|(name, value)| (name.into(), value)).collect())
}

/// How an example is called: in this region, else in one that could be. Of most actions nobody knows whether they need one; one
/// that needs none passes over it.
pub(super) fn options(action: &Action, region: Option<String>) -> CallOptions {
    let mut options = CallOptions::default();
    options.region = region.or_else(|| (action.info.region != RegionUse::NotNeeded).then(|| REGION.to_owned()));
    options
}
