use super::*;
use crate::leak::leak_slice;
use crate::testing::{Folder, demo};
use crate::{Catalogue, catalogue, load};

/// The facts of a service with these actions, as `Name Member Member`.
fn facts(service: &str, version: &str, actions: &[&str]) -> String {
    let action = |line: &&str| {
        let (name, members) = line.split_once(' ').unwrap_or((line, ""));
        let members: Vec<_> = members.split_whitespace().map(|name| format!("\"{name}\": \"string\"")).collect();
        format!("\"{name}\": {{\"request\": {{{}}}, \"response\": {{}}}}", members.join(", "))
    };
    let actions: Vec<_> = actions.iter().map(action).collect();
    let actions = actions.join(", ");
    format!(
        "{{\"service\": \"{service}\", \"short_name\": \"{service}\", \"version\": \"{version}\", \
         \"actions\": {{{actions}}}, \"objects\": {{}}}}"
    )
}

fn disks() -> Catalogue {
    let services = [
        ("demo", "2024-01-02", &["DescribeJobs Limit", "ListDisks DiskIds Offset", "StopJob"][..]),
        ("disk", "2020-01-01", &["AttachDisk DiskId", "ResizeDisk DiskId DiskSize", "Describe Size"]),
        ("disk", "2019-01-01", &["ResizeDisk DiskId"]),
        ("host", "2020-01-01", &["ResizeHostDisks HostId Disks", "RunHost SystemDiskSize", "ResetHost Disk Size"]),
    ];
    let paths = services.map(|(service, version, _)| format!("../../{service}/{version}/facts.json"));
    let texts = services.map(|(service, version, actions)| facts(service, version, actions));
    let files: Vec<_> = paths.iter().map(String::as_str).zip(texts.iter().map(String::as_str)).collect();
    let folder = Folder::new(&[&[("facts.json", files[0].1)], &files[1..]].concat());
    let services = load(folder.root()).unwrap();
    Catalogue::open(leak_slice(catalogue::write(&services))).unwrap()
}

fn found(catalogue: &Catalogue, query: &str) -> Vec<String> {
    let line = |hit: &Hit<'_>| {
        let members: Vec<_> = hit.members.iter().map(|member| format!(" --{member}")).collect();
        let version = if hit.service.is_recommended() { "" } else { hit.service.version() };
        format!("{} {}{}{version}", hit.service.name(), hit.action.unwrap_or("-"), members.concat())
    };
    search(catalogue, query).iter().map(line).collect()
}

#[test]
fn names_of_actions_go_first_and_short_ones_before_long_ones() {
    let catalogue = disks();
    assert_eq!(
        found(&catalogue, "disk resize"),
        ["disk ResizeDisk", "host ResizeHostDisks", "disk ResizeDisk2019-01-01"]
    );
}

#[test]
fn members_answer_what_names_do_not() {
    let catalogue = disks();
    assert_eq!(
        found(&catalogue, "disk size"),
        [
            "disk ResizeDisk --DiskSize",
            "disk Describe --Size",
            "host RunHost --SystemDiskSize",
            "host ResetHost --Disk --Size",
        ]
    );
    assert_eq!(found(&catalogue, "host system"), ["host RunHost --SystemDiskSize"]);
}

#[test]
fn a_service_that_answers_everything_is_a_hit_itself() {
    let catalogue = disks();
    assert_eq!(found(&catalogue, "host")[..2], ["host -", "host RunHost"]);
    assert_eq!(found(&catalogue, "demo job"), ["demo StopJob", "demo DescribeJobs"]);
    assert_eq!(found(&catalogue, "disk disk")[..3], ["disk -", "disk AttachDisk", "disk ResizeDisk"]);
}

#[test]
fn typos_are_forgiven_and_go_last() {
    let catalogue = disks();
    assert_eq!(found(&catalogue, "stpo job"), ["demo StopJob"]);
    assert_eq!(found(&catalogue, "stop jbo"), [""; 0], "three letters are not guessed at");
    assert_eq!(found(&catalogue, "dsik reszie")[0], "disk ResizeDisk");
    assert_eq!(found(&catalogue, "desrcibe jobs"), ["demo DescribeJobs"]);
    assert_eq!(found(&catalogue, "ResizeHostDisk"), ["host ResizeHostDisks"]);
}

#[test]
fn what_upstream_gave_up_goes_last() {
    let catalogue = Catalogue::open(leak_slice(catalogue::write(&[demo()]))).unwrap();
    assert_eq!(found(&catalogue, "id"), ["demo Move --Id", "demo Look --Id"]);
}

#[test]
fn every_word_has_to_be_somewhere() {
    let catalogue = disks();
    for query in ["disk elephant", "", "--", "磁盘"] {
        assert_eq!(found(&catalogue, query), [""; 0], "{query}");
    }
}

#[test]
fn the_same_query_finds_the_same_in_the_same_order() {
    let (one, other) = (disks(), disks());
    for query in ["disk", "describe", "host size"] {
        assert_eq!(found(&one, query), found(&other, query));
    }
}
