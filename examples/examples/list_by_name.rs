//! Lists by names what has no types, and goes on where it failed: the mock fails once, at the third page.
//!
//! ```text
//! cargo run -p tc3-examples --example list_by_name
//! ```

use tc3::pages::{PageStart, Paging};
use tc3::{Call, Effect, Error, RawAction};
use tc3_hyper::Client;
use tc3_mock::{Fault, Mock};

/// How the list is read. `tc3 spec show cvm DescribeKeyPairs` tells it of an action.
const KEY_PAIRS: Paging = Paging {
    size: Some(&["Limit"]),
    total: Some(&["TotalCount"]),
    ..Paging::new(PageStart::Offset(&["Offset"]), &["KeyPairSet"])
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let mock = Mock::builder().start().await?;
    mock.fault(Fault::error("InternalError", "it is busy").on("cvm", "DescribeKeyPairs").skip(2).times(1))?;
    let client = Client::builder()
        .with_credential(mock.credential().clone())
        .with_endpoint(mock.endpoint())
        // Else the client would ask again by itself, since nothing is changed by it.
        .with_max_attempts(1)
        .build()?;

    // That it only reads is for us to say: a change is never made page by page.
    let list = RawAction::new("cvm", "2017-03-12", "DescribeKeyPairs", "{}").with_effect(Effect::Read);
    let list = Call::new(list).with_region("ap-guangzhou");
    let mut pairs = client.raw_items(list.clone(), KEY_PAIRS).with_page_size(2);
    let mut stopped = None;
    while let Some(pair) = pairs.next().await {
        match pair {
            Ok(pair) => println!("{pair}"),
            Err(error) => {
                println!("{error}");
                stopped = error.page().cloned();
            }
        }
    }
    println!("{} key pairs, and an error behind them", pairs.taken());

    // What came is whole, so that who goes on there misses nothing.
    if let Some(ask) = stopped {
        let mut pairs = client.raw_items(list, KEY_PAIRS).beginning_at(ask);
        while let Some(pair) = pairs.next().await {
            println!("{}", pair?);
        }
        println!("{} more", pairs.taken());
    }
    Ok(())
}
