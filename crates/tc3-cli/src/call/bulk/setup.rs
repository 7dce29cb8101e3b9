//! What a bulk and its review begin with: the job, the input and the client, or why nothing is sent.

use tc3::CallOptions;
use tc3_bulk::{Bulk, BulkError, Checked, Input, Job, Pace, check};
use tc3_credentials::Cached;
use tc3_hyper::{Client, ClientBuilder, CredentialProvider as _};
use tc3_spec::{Action, ServiceEntry};

use crate::args::CallArgs;
use crate::args::bulk::{InputFile, Working};
use crate::caller::identity::{self, Asked};
use crate::caller::network;
use crate::exit::{Failure, say};
use crate::request;

/// The job, with the list of what the action makes to look at, where its own spec names nothing.
pub(super) fn job(service: &ServiceEntry, action: &'static Action, options: CallOptions) -> Result<Job, Failure> {
    let job = Job::new(action, options).map_err(|error| refused(&error))?;
    let kinds = service.kinds();
    let kind = kinds.iter().find(|kind| kind.actions().any(|name| name == action.name));
    let list = kind.and_then(|kind| kind.lists.first());
    Ok(list.map_or(job.clone(), |list| job.with_look(list.action)))
}

pub(super) fn input(file: &InputFile) -> Result<Input, Failure> {
    Input::open(&file.path, file.format).map_err(|error| refused(&error))
}

/// Checks all rows; those that are refused are told, each with all that is wrong with it.
pub(super) fn checked(job: &Job, input: &Input, is_quiet: bool) -> Result<Checked, Failure> {
    let checked = check(job, input, |refused| {
        for problem in &refused.problems {
            say("error", format_args!("row {} (line {}): {problem}", refused.place.row, refused.place.line));
        }
    });
    let checked = checked.map_err(|error| refused(&error))?;
    if checked.refused > 0 {
        let Checked { refused, rows, .. } = checked;
        return Err(Failure::usage(format!("{refused} of {rows} rows are refused: nothing was sent")));
    }
    if let Some((place, remark)) = checked.first_remark.as_ref().filter(|_| !is_quiet) {
        let of = checked.remarked;
        say("warning", format_args!("{of} rows are remarked, the first is row {}: {remark}", place.row));
    }
    Ok(checked)
}

/// How each of many calls is made. A time limit is that of one.
pub(super) fn options(call: &CallArgs) -> CallOptions {
    let mut options = request::options(call, call.region.clone(), call.endpoint.clone());
    options.timeout = call.limit.given();
    options
}

/// Begins the client of calls to this action. That there is a credential is known before anything is written.
pub(super) async fn client(call: &CallArgs, action: &Action) -> Result<ClientBuilder, Failure> {
    client_of(call, action).await.map(|(client, _)| client)
}

/// The same, with the secret id that it calls by at first, if it does.
pub(super) async fn client_of(call: &CallArgs, action: &Action) -> Result<(ClientBuilder, Option<String>), Failure> {
    let mut secret_id = None;
    let mut client = network::client(&call.network, call.endpoint.as_ref());
    if action.info.signed {
        let asked = Asked::new(&call.identity, &call.network, call.endpoint.as_ref())?;
        let provider = Cached::new(asked.source()).with_load_timeout(identity::patience(&call.limit));
        secret_id = Some(provider.provide().await?.secret_id().to_owned());
        if !call.quiet {
            asked.warn();
        }
        client = client.with_credential_provider(provider);
    }
    if let Some(size) = call.max_response_size {
        client = client.with_max_response_size(size.get());
    }
    Ok((client, secret_id))
}

/// What sends the rows, so many at a time.
pub(super) fn bulk(working: &Working, client: Client, job: Job, pace: Option<Pace>) -> Bulk {
    let mut bulk = Bulk::new(client, job).with_connections(working.connections);
    if let Some(pace) = pace {
        bulk = bulk.with_pace(pace);
    }
    match working.stop_after {
        Some(failures) => bulk.with_stop_after(failures),
        None => bulk,
    }
}

/// Whatever it is, nothing was sent.
pub(super) fn refused(error: &BulkError) -> Failure {
    Failure::usage(error.to_string())
}
