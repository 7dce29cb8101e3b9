//! What a bulk and its review begin with: the job, the input and the client, or why nothing is sent.

use tc3::CallOptions;
use tc3_bulk::{BulkError, Input, Job};
use tc3_credentials::Cached;
use tc3_hyper::{ClientBuilder, CredentialProvider as _};
use tc3_spec::{Action, ServiceEntry};

use crate::args::CallArgs;
use crate::args::bulk::Files;
use crate::caller::identity::{self, Asked};
use crate::caller::network;
use crate::exit::Failure;
use crate::request;

/// The job, with the list of what the action makes to look at, where its own spec names nothing.
pub(super) fn job(service: &ServiceEntry, action: &'static Action, options: CallOptions) -> Result<Job, Failure> {
    let job = Job::new(action, options).map_err(|error| refused(&error))?;
    let kinds = service.kinds();
    let kind = kinds.iter().find(|kind| kind.actions().any(|name| name == action.name));
    let list = kind.and_then(|kind| kind.lists.first());
    Ok(list.map_or(job.clone(), |list| job.with_look(list.action)))
}

pub(super) fn input(files: &Files) -> Result<Input, Failure> {
    Input::open(&files.input, files.format).map_err(|error| refused(&error))
}

/// How each of many calls is made. A time limit is that of one.
pub(super) fn options(call: &CallArgs) -> CallOptions {
    let mut options = request::options(call, call.region.clone(), call.endpoint.clone());
    options.timeout = call.limit.given();
    options
}

/// Begins the client of calls to this action. That there is a credential is known before anything is written.
pub(super) async fn client(call: &CallArgs, action: &Action) -> Result<ClientBuilder, Failure> {
    let mut client = network::client(&call.network, call.endpoint.as_ref());
    if action.info.signed {
        let asked = Asked::new(&call.identity, &call.network, call.endpoint.as_ref())?;
        let provider = Cached::new(asked.source()).with_load_timeout(identity::patience(&call.limit));
        provider.provide().await?;
        if !call.quiet {
            asked.warn();
        }
        client = client.with_credential_provider(provider);
    }
    if let Some(size) = call.max_response_size {
        client = client.with_max_response_size(size.get());
    }
    Ok(client)
}

/// Whatever it is, nothing was sent.
pub(super) fn refused(error: &BulkError) -> Failure {
    Failure::usage(error.to_string())
}
