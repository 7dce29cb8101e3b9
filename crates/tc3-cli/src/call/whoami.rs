//! `tc3 whoami`: the secret id, where it comes from, and whose it is.

use tc3::{Error, ErrorKind};
use tc3_credentials::{Caller, Obtained};
use tc3_mock::Mock;
use tokio::runtime::Builder;
use tokio::time::timeout;

use super::calling::layout;
use super::{log, preferences};
use crate::answer;
use crate::args::WhoamiArgs;
use crate::caller::identity::{self, Asked};
use crate::caller::network;
use crate::exit::Failure;

/// Tells who would call. What is known here is told where STS is not reached, too.
pub(crate) fn run(mut args: WhoamiArgs) -> Result<(), Failure> {
    log::start(args.verbose);
    let filter = args.filter.as_ref().map(|(called, text)| answer::filter(called, text)).transpose()?;
    preferences::fill_whoami(&mut args)?;
    let runtime = Builder::new_current_thread().enable_io().enable_time().build().map_err(Failure::Runtime)?;
    let looked = runtime.block_on(look(&args));
    // Not dropped: that would wait for a name look-up that hangs.
    runtime.shutdown_background();
    let (known, failure) = looked?;
    let layout = layout(args.output, args.is_bare);
    let shown = answer::show_own("what is known of the caller", &known.json(), filter.as_ref(), layout);
    failure.map_or(shown, Err)
}

/// What is known, and why that is not all.
async fn look(args: &WhoamiArgs) -> Result<(Known, Option<Failure>), Failure> {
    let mock = if args.mock { Some(Mock::builder().start().await?) } else { None };
    let endpoint = mock.as_ref().map(Mock::endpoint).or_else(|| args.endpoint.clone());
    let mut known = Known::default();
    let credential = match &mock {
        Some(mock) => {
            known.add("Source", Some("the mock"));
            known.id(mock.credential().secret_id());
            mock.credential().clone()
        }
        None => {
            let asked = Asked::new(&args.identity, &args.network, endpoint.as_ref())?;
            known.add_origin(args, &asked)?;
            match obtain(args, &asked).await {
                Ok(Obtained { credential, ends, .. }) => {
                    known.id(credential.secret_id());
                    known.add("Ends", ends.map(|ends| ends.to_string()).as_deref());
                    credential
                }
                Err(error) if is_of_network(&error) => return Ok((known, Some(error.into()))),
                // Whatever it fails by, there is none.
                Err(error) => return Err(none(error)),
            }
        }
    };
    let endpoint = endpoint.or_else(|| args.identity.role_endpoint.clone());
    let mut client = network::client(&args.network, endpoint.as_ref()).with_credential(credential);
    if let Some(endpoint) = endpoint {
        client = client.with_endpoint(endpoint);
    }
    if let Some(left) = args.limit.left() {
        client = client.with_timeout(left);
    }
    match Caller::ask(&client.build()?).await {
        Ok(caller) => {
            known.add_caller(&caller);
            Ok((known, None))
        }
        Err(error) => Ok((known, Some(error.into()))),
    }
}

/// Asks the source itself: its errors tell whether it was reached.
async fn obtain(args: &WhoamiArgs, asked: &Asked) -> Result<Obtained, Error> {
    let limit = identity::patience(&args.limit);
    let source = asked.source();
    let obtained = timeout(limit, source.obtain()).await.unwrap_or_else(|_| {
        Err(Error::new(ErrorKind::Timeout, format!("the credential was not obtained within {limit:?}")))
    })?;
    if !args.quiet {
        asked.warn();
    }
    Ok(obtained)
}

fn is_of_network(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Connect | ErrorKind::Tls | ErrorKind::Timeout | ErrorKind::Interrupted | ErrorKind::Unreadable
    )
}

fn none(error: Error) -> Failure {
    match error.kind() {
        ErrorKind::Service => Error::new(ErrorKind::Credential, error.to_string()).with_source(error).into(),
        _ => error.into(),
    }
}

const ID: &str = "SecretId";

/// What is to be printed: names with texts, in this order.
#[derive(Default)]
struct Known(Vec<(&'static str, String)>);

impl Known {
    fn add(&mut self, name: &'static str, text: Option<&str>) {
        if let Some(text) = text {
            self.0.push((name, text.to_owned()));
        }
    }

    /// It stands before all else. That of a role takes the place of the one that took it.
    fn id(&mut self, id: &str) {
        self.0.retain(|(name, _)| *name != ID);
        self.0.insert(0, (ID, id.to_owned()));
    }

    fn add_origin(&mut self, args: &WhoamiArgs, asked: &Asked) -> Result<(), Failure> {
        let Asked::Found(chain) = asked else {
            let flags = args.identity.credential.as_ref();
            self.add("Source", Some(if flags.is_some() { "--secret-id" } else { "--use-cvm-role" }));
            if let Some(flags) = flags {
                self.id(&flags.secret_id);
            }
            self.add("Role", args.identity.role.as_ref().map(|role| role.arn.as_str()));
            return Ok(());
        };
        let origin = chain.origin()?;
        if let Some(id) = &origin.secret_id {
            self.id(id);
        }
        self.add("Source", Some(&origin.source));
        self.add("File", origin.file.map(|file| file.display().to_string()).as_deref());
        self.add("Role", origin.role.as_deref());
        Ok(())
    }

    fn add_caller(&mut self, caller: &Caller) {
        self.add("Arn", caller.arn.as_deref());
        self.add("AccountId", caller.account_id.as_deref());
        self.add("UserId", caller.user_id.as_deref());
        self.add("PrincipalId", caller.principal_id.as_deref());
        self.add("Type", caller.kind.as_deref());
        self.add("RequestId", Some(&caller.request_id));
    }

    fn json(&self) -> String {
        let members =
            self.0.iter().map(|(name, text)| format!("\"{name}\":{}", serde_json::Value::from(text.as_str())));
        format!("{{{}}}", members.collect::<Vec<_>>().join(","))
    }
}
