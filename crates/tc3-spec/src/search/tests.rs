use super::*;
use crate::testing::{demo_catalogue, disks};
use crate::{Catalogue, CatalogueError};

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
        found(catalogue, "disk resize"),
        ["disk ResizeDisk", "host ResizeHostDisks", "disk ResizeDisk2019-01-01"]
    );
}

#[test]
fn members_answer_what_names_do_not() {
    let catalogue = disks();
    assert_eq!(
        found(catalogue, "disk size"),
        [
            "disk ResizeDisk --DiskSize",
            "disk Describe --Size",
            "host RunHost --SystemDiskSize",
            "host ResetHost --Disk --Size",
        ]
    );
    assert_eq!(found(catalogue, "host system"), ["host RunHost --SystemDiskSize"]);
}

#[test]
fn a_service_that_answers_everything_is_a_hit_itself() {
    let catalogue = disks();
    assert_eq!(found(catalogue, "host")[..2], ["host -", "host RunHost"]);
    assert_eq!(found(catalogue, "demo job"), ["demo StopJob", "demo DescribeJobs"]);
    assert_eq!(found(catalogue, "disk disk")[..3], ["disk -", "disk AttachDisk", "disk ResizeDisk"]);
}

#[test]
fn typos_are_forgiven_and_go_last() {
    let catalogue = disks();
    assert_eq!(found(catalogue, "stpo job"), ["demo StopJob"]);
    assert_eq!(found(catalogue, "stop jbo"), [""; 0], "three letters are not guessed at");
    assert_eq!(found(catalogue, "dsik reszie")[0], "disk ResizeDisk");
    assert_eq!(found(catalogue, "desrcibe jobs"), ["demo DescribeJobs"]);
    assert_eq!(found(catalogue, "ResizeHostDisk"), ["host ResizeHostDisks"]);
}

#[test]
fn what_upstream_gave_up_goes_last() {
    assert_eq!(found(demo_catalogue(), "id"), ["demo Move --Id", "demo Look --Id"]);
}

#[test]
fn every_word_has_to_be_somewhere() {
    let catalogue = disks();
    for query in ["disk elephant", "", "--", "磁盘"] {
        assert_eq!(found(catalogue, query), [""; 0], "{query}");
    }
}

#[test]
fn the_same_query_finds_the_same_in_the_same_order() {
    let (one, other) = (disks(), disks());
    for query in ["disk", "describe", "host size"] {
        assert_eq!(found(one, query), found(other, query));
    }
}

/// The names are those of the catalogue that is embedded beside them.
#[cfg(feature = "catalogue")]
#[test]
fn the_embedded_names_find_what_a_walk_finds() {
    let shown = |hits: Vec<Hit<'_>>| hits.iter().map(|hit| format!("{hit:?}")).collect::<Vec<_>>();
    for query in
        ["resize disk", "describe", "vpc", "snapshto policies", "cvm instance chrge type", "run", "modifytaskrunstatus"]
    {
        let found = shown(crate::search_catalogue(query));
        assert!(!found.is_empty() && found == shown(search(crate::catalogue(), query)), "{query}");
    }
    assert!(SearchIndex::open(crate::catalogue(), include_bytes!("../names.bin")).is_ok());
    let index = crate::search_index().unwrap();
    for query in
        ["d", "i", "des", "disk", "vpc", "charge", "describe instances", "snapshto policies", "modifytaskrunstatus", ""]
    {
        let all = shown(index.search(query));
        for most in [1, 12, 60, 100_000] {
            assert_eq!(shown(index.best(query, most)), all[..most.min(all.len())], "{query} {most}");
        }
    }
    assert!(crate::search_catalogue("nothing is called so").is_empty());
}

#[test]
fn what_was_added_is_found_without_an_index_of_it() {
    let names = include_bytes!("../testing/disks.names.bin");
    let both = Catalogue::open(disks().blob()).unwrap().with(Catalogue::open(demo_catalogue().blob()).unwrap());
    let index = SearchIndex::open(&both, names).unwrap();
    for query in ["move", "id", "disk resize", "demo"] {
        let shown = |hits: Vec<Hit<'_>>| hits.iter().map(|hit| format!("{hit:?}")).collect::<Vec<_>>();
        let found = shown(index.search(query));
        assert!(!found.is_empty() && found == shown(search(&both, query)), "{query}");
    }
}

#[test]
fn names_that_are_damaged_are_told() {
    let catalogue = disks();
    let whole: &'static [u8] = include_bytes!("../testing/disks.names.bin");
    assert!(SearchIndex::open(catalogue, whole).is_ok());
    assert_eq!(SearchIndex::open(catalogue, b"TC3NAME\x00").unwrap_err(), CatalogueError::Magic);
    assert!(SearchIndex::open(demo_catalogue(), whole).is_err(), "that of other services");
    for end in 0..whole.len() {
        assert!(SearchIndex::open(catalogue, &whole[..end]).is_err(), "{end}");
    }
}
