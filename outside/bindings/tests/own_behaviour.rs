//! Networks that are remembered: behaviour of one's own in the mock, for actions of a service that has no crate.

use bindings::grow;
use bindings::tencent::vpc::{CreateVpc, CreateVpcResponse, DescribeVpcs, DescribeVpcsResponse, Vpc};
use serde::{Deserialize, Serialize};
use tc3_mock::{Failure, Mock, World};

/// What the tests' networks are. It goes with the mock's state, and so it is something that can be written.
#[derive(Default, Deserialize, Serialize)]
struct Networks(Vec<Network>);

#[derive(Deserialize, Serialize)]
struct Network {
    id: String,
    name: String,
}

fn create(request: CreateVpc, world: &mut World) -> Result<CreateVpcResponse, Failure> {
    if world.of::<Networks>().0.len() == 2 {
        return Err(Failure::new("LimitExceeded", "two networks are enough"));
    }
    let network = Network { id: world.new_id("vpc"), name: request.vpc_name };
    let mut response = CreateVpcResponse::default();
    response.vpc.vpc_id = network.id.clone();
    response.vpc.vpc_name = network.name.clone();
    world.of::<Networks>().0.push(network);
    Ok(response)
}

fn describe(_: DescribeVpcs, world: &mut World) -> Result<DescribeVpcsResponse, Failure> {
    let networks = &world.of::<Networks>().0;
    let mut response = DescribeVpcsResponse::default();
    response.total_count = networks.len() as u64;
    response.vpc_set = networks
        .iter()
        .map(|network| {
            let mut vpc = Vpc::default();
            vpc.vpc_id = network.id.clone();
            vpc.vpc_name = network.name.clone();
            vpc
        })
        .collect();
    Ok(response)
}

fn mock() -> Mock {
    let mock = Mock::builder().build().unwrap();
    mock.on(create).unwrap();
    mock.on(describe).unwrap();
    mock
}

#[tokio::test]
async fn networks_grow_until_there_are_enough() {
    let mock = mock();
    let client = mock.client().unwrap();
    assert_eq!(grow(&client).await.unwrap().0, 1);
    assert_eq!(grow(&client).await.unwrap().0, 2);
    let error = grow(&client).await.unwrap_err();
    assert!(error.code().is_some_and(|code| code.is("LimitExceeded")), "{error}");
}

#[tokio::test]
async fn what_one_test_has_set_up_others_begin_with() {
    let prepared = mock();
    grow(&prepared.client().unwrap()).await.unwrap();
    let state = prepared.state().unwrap();
    assert!(state.contains(r#"Networks":[{"id":"vpc-"#), "{state}");

    let mock = mock();
    mock.put_state(&state).unwrap();
    assert_eq!(grow(&mock.client().unwrap()).await.unwrap().0, 2);
}
