//! `tc3 examples --as LANGUAGE`: a request as a program that sends it.

use tc3::CallOptions;
use tc3_bindgen::samples::{Language, SampleError, sample};
use tc3_spec::{Action, Json, ServiceEntry};

use super::calls::{json, options, requests};
use crate::args::options::Opt;
use crate::args::{CallArgs, LowArgs};
use crate::exit::{Failure, print};
use crate::request::{self, names};

/// Prints the program: of the request that is given, else of the first there is.
pub(super) fn run(mut low: LowArgs, language: &str) -> Result<(), Failure> {
    let language = read(language)?;
    low.options.retain(|(opt, _)| *opt != Opt::As);
    let endpoint = low.has(Opt::Endpoint);
    // It is checked as a call is, and nothing is sent.
    let mut args = CallArgs::new(low, true)?;
    let action = request::action(&args)?;
    let service = names::service(&args.service, args.version.as_deref())?;
    let mut options = options(action, args.region.take());
    options.endpoint = args.endpoint.take().filter(|_| endpoint);
    options.checked = args.validate;
    let request = wanted(&args, service, action, &options)?;
    let program = sample(language, service, action, &request, &options).map_err(|error| match error {
        SampleError::Call(error) => error.into(),
        error => Failure::usage(error.to_string()),
    })?;
    print(program.trim_end())
}

fn read(name: &str) -> Result<Language, Failure> {
    Language::parse(name).ok_or_else(|| {
        let known: Vec<_> = Language::ALL.into_iter().map(Language::name).collect();
        Failure::usage(format!("--as takes one of {}", known.join(", ")))
    })
}

fn wanted(
    args: &CallArgs,
    service: &ServiceEntry,
    action: &'static Action,
    options: &CallOptions,
) -> Result<Json<'static>, Failure> {
    if args.json.is_none() && args.members.is_empty() {
        let first = requests(service, action, "", &[])?.into_iter().next();
        return Ok(json(first.map(|first| first.members).unwrap_or_default()));
    }
    request::make(args, action, options.region.clone(), options.endpoint.clone())?.json()
}
