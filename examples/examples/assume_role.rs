//! A week of calls by a role, whose credential lives for two hours. The clock of the mock is advanced, so it takes no time.
//!
//! ```text
//! cargo run -p tc3-examples --example assume_role
//! ```

use std::time::Duration;

use tc3::{Error, RawAction};
use tc3_credentials::{AssumedRole, Cached};
use tc3_hyper::Client;
use tc3_mock::Mock;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let mock = Mock::builder().with_frozen_clock().build()?;
    let clock = || {
        let clock = mock.clock();
        move || clock.now()
    };
    let client = || Client::builder().with_transport(mock.transport()).with_clock(clock());

    // The key of a person or a program, which may do nothing but take the role.
    let own = client().with_credential(mock.credential().clone()).build()?;
    let role = AssumedRole::new(own, "qcs::cam::uin/100000000001:roleName/reader", "nightly");
    let client = client().with_credential_provider(Cached::new(role).with_clock(clock())).build()?;

    let mut hours = 0;
    while hours < 7 * 24 {
        let who = client.send_raw(RawAction::new("sts", "2018-08-13", "GetCallerIdentity", "{}")).await?;
        if hours == 0 {
            println!("{}", who.response);
        }
        mock.clock().advance(Duration::from_secs(3600));
        hours += 1;
    }
    let taken = mock.requests().iter().filter(|request| request.action == "AssumeRole").count();
    println!("{hours} calls in a week, by {taken} credentials of the role: none was refused");
    Ok(())
}
