//! A client of two services for whoever has a transport. The crates are written by `cargo xtask ci outside`, into
//! `target/elsewhere`, as `cargo xtask generate vpc --out DIR` writes them for anybody.

use vpc_v20170312_hyper::{Call, DescribeVpcs, Endpoint, Error, tc3_hyper};

/// A client that looks by itself who calls.
///
/// # Errors
///
/// What is there of a profile cannot be read.
pub fn networks() -> Result<vpc_v20170312_hyper::Client, Error> {
    vpc_v20170312_hyper::Client::from_default_chain()
}

/// How many networks and scaling groups there are.
///
/// # Errors
///
/// The first call that is not answered.
pub async fn count(transport: tc3_hyper::Client, endpoint: &Endpoint) -> Result<(u64, u64), Error> {
    let networks = vpc_v20170312_hyper::Client::new(transport.clone());
    let call = Call::new(DescribeVpcs::new().limit("2")).with_region("ap-guangzhou").with_endpoint(endpoint.clone());
    let networks = networks.describe_vpcs(call).await?;

    let groups = autoscaling_v20180419_hyper::Client::new(transport);
    let call = autoscaling_v20180419_hyper::DescribeAutoScalingGroups::new().limit(2_u64);
    let call = Call::new(call).with_region("ap-guangzhou").with_endpoint(endpoint.clone());
    let groups = groups.describe_auto_scaling_groups(call).await?;
    Ok((networks.total_count, groups.total_count))
}
