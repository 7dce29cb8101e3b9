//! Every service is there, described or not: called, answered by the mock, and named when it is mistyped.

use crate::support::run;

#[test]
fn services_that_nobody_described_are_called_and_answered() {
    let vpcs = run(&["vpc", "DescribeVpcs", "--mock", "--Limit", "2"]).json();
    assert_eq!(vpcs["VpcSet"].as_array().unwrap().len(), 2);
    assert!(vpcs["TotalCount"].as_u64().unwrap() >= 2 && vpcs["RequestId"].is_string(), "{vpcs}");
    // By the name of the official command line, and by the product's.
    let [one, other] = ["autoscaling", "as"].map(|name| run(&[name, "DescribeAutoScalingGroups", "--mock"]).json());
    assert_eq!(one["AutoScalingGroupSet"], other["AutoScalingGroupSet"]);
    assert!(one["TotalCount"].is_u64(), "{one}");
}

#[test]
fn a_service_goes_by_its_recommended_version_unless_another_is_given() {
    let version = |arguments: &[&str]| {
        let call = ["tke", "DescribeClusters", "--dry-run", "--region", "ap-guangzhou"];
        run(&[&call[..], arguments].concat()).json()["headers"]["X-TC-Version"].clone()
    };
    // Not the newest.
    assert_eq!(version(&[]), "2018-05-25");
    assert_eq!(version(&["--version", "2022-05-01"]), "2022-05-01");
    let clusters = run(&["tke", "DescribeClusters", "--version", "2022-05-01", "--mock"]).json();
    assert!(clusters["RequestId"].is_string(), "{clusters}");
}

#[test]
fn what_is_mistyped_is_told_with_the_nearest() {
    let line = run(&["vpc", "DescribeVpc"]).error(2);
    assert!(line.contains("DescribeVpc is no action of vpc, the nearest is DescribeVpcs"), "{line}");
    let line = run(&["vcp", "DescribeVpcs"]).error(2);
    assert!(line.contains("vcp is no service, the nearest is vpc"), "{line}");
    let line = run(&["vpc", "DescribeVpcs", "--VpcId", "vpc-1", "--mock"]).error(2);
    assert!(line.contains("VpcIds"), "{line}");
    let line = run(&["tke", "DescribeNodePools"]).error(2);
    assert!(line.contains("one of version 2022-05-01: give --version 2022-05-01"), "{line}");
}

#[test]
fn help_tells_of_every_service_and_of_its_versions() {
    let all = run(&["help", "services"]).ok();
    for name in ["cvm", "autoscaling (as)", "tke*", "yunsou*"] {
        assert!(all.contains(name), "{name}");
    }
    let tke = run(&["help", "tke"]).ok();
    assert!(tke.contains("2018-05-25 (recommended: goes without --version), 2022-05-01"), "{tke}");
    let newer = run(&["help", "tke", "--version", "2022-05-01"]).ok();
    assert!(newer.contains("DescribeNodePools") && !newer.contains("CreateEdgeCVMInstances"), "{newer}");
}
