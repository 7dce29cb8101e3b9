//! `README.md` of either crate, which is its documentation too.

use tc3::RegionUse;

use super::example::{self, Example};
use super::package::{Home, core_name, hyper_name};
use crate::plan::{ActionPlan, Plan};

/// The README of the crate with the types.
pub(super) fn core(plan: &Plan<'_>, home: &Home) -> String {
    let (name, hyper) = (core_name(plan.service), hyper_name(plan.service));
    let shown = example::of_service(plan);
    let usage = shown.as_ref().map_or_else(String::new, |(action, example)| usage(&name, action, example));
    let features = features(plan, (&name, home.version()), shown.as_ref().map(|(action, _)| *action), "");
    format!(
        "# {name}\n\n{}\n\
         Types only: requests with their rules, answers, and the protocol to sign and read them. No sockets, no async, \
         no clock; any HTTP stack carries the bytes. To call right away, take `{hyper}`.\n{usage}{features}",
        about(plan)
    )
}

/// The README of the crate with the client.
pub(super) fn hyper(plan: &Plan<'_>, home: &Home) -> String {
    let (name, core) = (hyper_name(plan.service), core_name(plan.service));
    let shown = example::of_service(plan);
    let call = shown.as_ref().map_or_else(String::new, |(action, example)| call(&name, action, example));
    let features = features(plan, (&name, home.version()), shown.as_ref().map(|(action, _)| *action), CREDENTIALS);
    format!(
        "# {name}\n\n{}\n\
         A client with a method for each action, over hyper and rustls. The types are those of `{core}`.\n\
         {call}{features}",
        about(plan)
    )
}

/// From a request to what any HTTP stack can send.
fn usage(name: &str, action: &ActionPlan<'_>, example: &Example) -> String {
    let imports = example.imports(&name.replace('-', "_"), &["Call", "Credential", "Error", "Signer", "Timestamp"]);
    let (code, region) = (indented(&example.code), region(action));
    format!(
        r#"
## Use

```rust
{imports}
fn main() -> Result<(), Error> {{
{code}
    let signer = Signer::new(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE")?);
    let now = Timestamp::from_unix(1_700_000_000)?;
    let http = Call::new(request){region}.prepare()?.sign(&signer, now)?;
    println!("{{}} {{}}", http.method.as_str(), http.url());
    Ok(())
}}
```

`http` has the method, the URL, the headers and the body to send. `decode` reads the answer: the response and its
request id, or one `Error`.
"#
    )
}

/// From a request to its answer.
fn call(name: &str, action: &ActionPlan<'_>, example: &Example) -> String {
    let region = region(action);
    let mut needed = vec!["Client", "Error"];
    needed.extend((!region.is_empty()).then_some("Call"));
    let imports = example.imports(&name.replace('-', "_"), &needed);
    let (code, method) = (indented(&example.code), &action.method);
    let request = if region.is_empty() { "request".to_owned() } else { format!("Call::new(request){region}") };
    format!(
        r#"
## Use

```rust
{imports}
async fn run() -> Result<(), Error> {{
    let client = Client::from_env()?;

{code}    let answer = client.{method}({request}).await?;
    println!("{{}}", answer.request_id);
    Ok(())
}}
```

`from_env` takes credential and region from the environment: `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY`,
`TENCENTCLOUD_REGION`. `Client::builder` takes them from the program.
"#
    )
}

fn indented(code: &str) -> String {
    code.lines().map(|line| format!("    {line}\n")).collect()
}

fn region(action: &ActionPlan<'_>) -> &'static str {
    match action.action.info.region {
        RegionUse::Needed => ".with_region(\"ap-guangzhou\")",
        RegionUse::NotNeeded | RegionUse::Unknown => "",
    }
}

fn about(plan: &Plan<'_>) -> String {
    let service = plan.service;
    let doc = if service.doc.is_empty() { String::new() } else { format!(" {}", service.doc) };
    format!("{} of Tencent Cloud, version {}.{doc}\n", service.title, service.version)
}

/// What only a client has.
const CREDENTIALS: &str = "
`credentials` brings `Client::from_default_chain`, which takes credential and region from profiles and roles too, and the
crate `tc3_credentials` for other ways to a credential.";

/// What can be switched on: what either crate has, and its `own`.
fn features(plan: &Plan<'_>, (name, version): (&str, &str), shown: Option<&ActionPlan<'_>>, own: &str) -> String {
    let [unit, default] = if plan.features.are_groups {
        ["One feature a group of actions", "Nothing is on by default"]
    } else {
        ["One feature an action", "`all` and `serde` are on by default"]
    };
    let feature = shown.and_then(|action| action.gate.first()).map_or("all", String::as_str);
    format!(
        r#"
## Features

{unit}, named by it; `all` has every action; `serde` gives the types `Serialize` and `Deserialize`;
`fixtures` gives answers setters, so that tests can write them. {default}.{own}
To compile no more than what is called:

```toml
{name} = {{ version = "{version}", default-features = false, features = ["{feature}"] }}
```
"#
    )
}
