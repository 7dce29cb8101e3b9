//! The role of a pod: its token stands in a file that somebody rotates. The clock of the mock is advanced, so it takes no time.
//!
//! ```text
//! cargo run -p tc3-examples --example web_identity
//! ```

use std::error::Error;
use std::fs;
use std::time::Duration;

use tc3::RawAction;
use tc3_credentials::{Cached, WebIdentity};
use tc3_hyper::Client;
use tc3_mock::Mock;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mock = Mock::builder().with_frozen_clock().build()?;
    let clock = || {
        let clock = mock.clock();
        move || clock.now()
    };
    let client = || Client::builder().with_transport(mock.transport()).with_clock(clock());
    let token_file = std::env::temp_dir().join(format!("web-identity-{}", std::process::id()));

    // In a pod it is `WebIdentity::from_tke_environment(client)`. Nothing is signed on the way to the role.
    let role = WebIdentity::new(client().build()?, "cls-1", "qcs::cam::uin/100000000001:roleName/pod", &token_file);
    let client = client().with_credential_provider(Cached::new(role).with_clock(clock())).build()?;

    for hour in 0..24 {
        fs::write(&token_file, format!("token {hour}"))?;
        client.send_raw(RawAction::new("sts", "2018-08-13", "GetCallerIdentity", "{}")).await?;
        mock.clock().advance(Duration::from_secs(3600));
    }
    let taken = mock.requests().iter().filter(|request| request.action == "AssumeRoleWithWebIdentity").count();
    println!("24 calls in a day, by {taken} credentials of the role");

    fs::write(&token_file, "")?;
    if let Err(error) = client.send_raw(RawAction::new("sts", "2018-08-13", "GetCallerIdentity", "{}")).await {
        println!("{error}");
    }
    fs::remove_file(&token_file)?;
    Ok(())
}
