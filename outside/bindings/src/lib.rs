//! Networks, and what runs in them: three actions of two services, and no crate for either.

pub mod tencent;

use tencent::{cvm, vpc};

/// Makes a network, and tells how many networks and instances there are.
///
/// # Errors
///
/// The first call that is not answered.
pub async fn grow(transport: &tc3_hyper::Client) -> Result<(u64, i64), tc3::Error> {
    let networks = vpc::Client::new(transport.clone());
    networks.create_vpc(vpc::CreateVpc::new("grown").cidr_block("10.0.0.0/16")).await?;
    let found = networks.describe_vpcs(vpc::DescribeVpcs::new().limit("5")).await?;
    let instances = transport.send(cvm::DescribeInstances::new().limit(5)).await?;
    Ok((found.total_count, instances.total_count))
}
