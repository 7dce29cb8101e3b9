//! Who calls, where nobody says it: one place after the other is asked until one has a credential, and what it has is renewed.
//! In a program of yours all of it is `Client::from_default_chain()`; here the places are the example's own, and a mock is the
//! machine's metadata service and STS. Its clock is advanced, so it takes no time.
//!
//! ```text
//! cargo run -p tc3-examples --example default_chain
//! ```

use std::collections::HashSet;
use std::error::Error;
use std::fs;
use std::sync::Arc;
use std::time::Duration;

use tc3::RawAction;
use tc3_credentials::{Cached, DefaultChain, MetadataRole};
use tc3_hyper::{Client, ClientBuilder};
use tc3_mock::Mock;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mock = Mock::builder().with_frozen_clock().start().await?;
    let home = std::env::temp_dir().join(format!("default-chain-{}", std::process::id()));
    let profile = home.join(".tccli/default.credential");
    fs::create_dir_all(home.join(".tccli"))?;
    let mut variables = vec![("HOME", home.to_string_lossy().into_owned())];

    // On a machine of Tencent Cloud that has a role, nothing has to be set up.
    call_for_a_day(&mock, &variables).await?;

    // A profile comes before it. This one has a key, and a role that is assumed with it.
    let role = r#""role-arn": "qcs::cam::uin/100000000001:roleName/reader", "role-session-name": "nightly""#;
    fs::write(&profile, format!(r#"{{"secretId": "AKIDEXAMPLE", "secretKey": "SECRETEXAMPLE", {role}}}"#))?;
    call_for_a_day(&mock, &variables).await?;

    // What is there and cannot be used is not passed over, so that nobody calls as somebody else.
    fs::write(&profile, "{")?;
    if let Err(error) = call_for_a_day(&mock, &variables).await {
        println!("{error}");
    }

    // The environment comes before both.
    variables.push(("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE".to_owned()));
    variables.push(("TENCENTCLOUD_SECRET_KEY", "SECRETEXAMPLE".to_owned()));
    call_for_a_day(&mock, &variables).await?;
    fs::remove_dir_all(&home)?;
    Ok(())
}

/// Calls each hour, as whoever is found by these variables, and says who that is.
async fn call_for_a_day(mock: &Mock, variables: &[(&'static str, String)]) -> Result<(), tc3::Error> {
    let variables = variables.to_vec();
    let chain = DefaultChain::builder()
        .with_variables(move |name| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into()))
        .with_metadata_role(MetadataRole::new()?.with_endpoint(mock.endpoint()))
        .with_setup(near(mock))
        .build()?;
    let (chain, clock) = (Arc::new(chain), mock.clock());
    let provider = Cached::new(Arc::clone(&chain)).with_clock(move || clock.now());
    let client = near(mock)().with_credential_provider(provider).build()?;

    let mut keys = HashSet::new();
    for _ in 0..24 {
        client.send_raw(RawAction::new("sts", "2018-08-13", "GetCallerIdentity", "{}")).await?;
        keys.extend(
            mock.requests().last().and_then(|request| Some(request.authorization.split_once('/')?.0.to_owned())),
        );
        mock.clock().advance(Duration::from_secs(3600));
    }
    println!("24 calls in a day, by {}; keys: {}", chain.answered().unwrap_or("nobody"), keys.len());
    Ok(())
}

/// Begins a client of the mock, by its clock.
fn near(mock: &Mock) -> impl Fn() -> ClientBuilder + Send + Sync + use<> {
    let (endpoint, clock) = (mock.endpoint(), mock.clock());
    move || {
        let clock = clock.clone();
        Client::builder().with_endpoint(endpoint.clone()).with_clock(move || clock.now())
    }
}
