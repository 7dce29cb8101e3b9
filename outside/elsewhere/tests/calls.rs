//! What was generated elsewhere builds there, and calls.

use elsewhere::count;
use tc3_mock::Mock;
use vpc_v20170312_hyper::tc3_hyper;

#[tokio::test]
async fn generated_crates_call_the_mock() {
    let mock = Mock::builder().start().await.unwrap();
    let transport = tc3_hyper::Client::builder().with_credential(mock.credential().clone()).build().unwrap();
    let (networks, groups) = count(transport, &mock.endpoint()).await.unwrap();
    assert!(networks > 0 && groups > 0, "the mock has some of both: {networks} {groups}");
}
