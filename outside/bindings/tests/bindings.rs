//! The bindings are as they would be written, and they call.

use bindings::grow;
use tc3_bindgen::Builder;
use tc3_mock::Mock;

#[test]
fn bindings_are_as_written() {
    let builder = Builder::from_toml(concat!(env!("CARGO_MANIFEST_DIR"), "/tc3-bindgen.toml")).unwrap();
    if let Err(error) = builder.check() {
        panic!("{error}");
    }
}

#[tokio::test]
async fn bindings_call_the_mock() {
    let mock = Mock::builder().start().await.unwrap();
    let builder = tc3_hyper::Client::builder().with_credential(mock.credential().clone()).with_region("ap-guangzhou");
    let transport = builder.with_endpoint(mock.endpoint()).build().unwrap();
    let (networks, instances) = grow(&transport).await.unwrap();
    assert!(networks > 0 && instances > 0, "the mock has some of both: {networks} {instances}");
}
