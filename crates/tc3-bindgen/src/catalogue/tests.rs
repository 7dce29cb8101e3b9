use std::collections::HashSet;

use tc3_spec::leak::leak_slice;
use tc3_spec::{Catalogue, CatalogueError, Hit, SearchIndex, Service, search, words};

use super::{write, write_names};
use crate::testing::{Folder, MOVE, SERVICE, api_spec, demo};

fn catalogue(services: &[Service]) -> Catalogue {
    Catalogue::open(leak_slice(write(services))).unwrap()
}

/// What the catalogue gives is what was written, down to the last rule.
fn assert_same(service: &Service, catalogue: &Catalogue) {
    let entry = catalogue.service_version(service.name, service.version).unwrap();
    assert_eq!(
        (entry.name(), entry.short_name(), entry.version(), entry.title()),
        (service.name, service.short_name, service.version, service.title)
    );
    assert_eq!((entry.doc(), entry.crate_name()), (service.doc, service.crate_name));
    assert_eq!(entry.errors(), service.errors);
    assert_eq!(entry.codes(), service.codes);
    assert_eq!(entry.actions().collect::<Vec<_>>(), service.actions.iter().map(|found| found.name).collect::<Vec<_>>());
    assert_eq!(entry.objects().collect::<Vec<_>>(), service.objects.iter().map(|found| found.name).collect::<Vec<_>>());
    assert_eq!(entry.enums().collect::<Vec<_>>(), service.enums.iter().map(|found| found.name).collect::<Vec<_>>());
    for action in &service.actions {
        assert_eq!(format!("{:?}", entry.action(action.name).unwrap()), format!("{action:?}"));
    }
    for object in &service.objects {
        assert_eq!(format!("{:?}", entry.object(object.name).unwrap()), format!("{object:?}"));
    }
    for found in &service.enums {
        assert_eq!(format!("{:?}", entry.enumeration(found.name).unwrap()), format!("{found:?}"));
    }
    assert!(entry.action("Nope").is_none() && entry.object("Nope").is_none() && entry.enumeration("Nope").is_none());
}

#[test]
fn what_is_written_is_read() {
    let services = crate::load(&api_spec()).unwrap();
    let catalogue = catalogue(&services);
    services.iter().for_each(|service| assert_same(service, &catalogue));
    assert_eq!(catalogue.verify(), Ok(()));
}

#[test]
fn every_kind_of_everything_is_read_back() {
    assert_same(&demo(), &catalogue(&[demo()]));
}

#[test]
fn the_same_specs_give_the_same_bytes() {
    let services = crate::load(&api_spec()).unwrap();
    let backwards: Vec<_> = crate::load(&api_spec()).unwrap().into_iter().rev().collect();
    assert_eq!(write(&services), write(&backwards));
}

#[test]
fn catalogues_are_compared_by_what_they_hold() {
    let one = || catalogue(&[demo()]);
    assert_eq!(one().is_same(&one()), Ok(true));
    let mut other = demo();
    other.recommended = false;
    assert_eq!(one().is_same(&catalogue(&[other])), Ok(false));
    let mut other = demo();
    other.actions.pop();
    assert_eq!(one().is_same(&catalogue(&[other])), Ok(false));
    assert_eq!(one().is_same(&catalogue(&[])), Ok(false));
}

#[test]
fn objects_are_decoded_once_and_shared() {
    let catalogue = catalogue(&[demo()]);
    let entry = catalogue.service("demo").unwrap();
    let request = entry.action("Move").unwrap().request;
    let job = entry.object("Job").unwrap();
    assert!(std::ptr::eq(request.member("Job").unwrap().object().unwrap(), job));
    assert!(std::ptr::eq(job.member("Next").unwrap().object().unwrap(), job));
    assert!(std::ptr::eq(entry.action("Move").unwrap().request, request));
    let response = entry.action("Look").unwrap().response;
    assert!(std::ptr::eq(response.member("Job").unwrap().object().unwrap(), job));
    let tag = request.member("Tags").unwrap().object().unwrap();
    assert!(std::ptr::eq(entry.object("Tag").unwrap(), tag));
}

#[test]
fn many_threads_get_the_same_objects() {
    let catalogue = catalogue(&crate::load(&api_spec()).unwrap());
    let look = || {
        let entry = catalogue.service("cvm").unwrap();
        let action = entry.action("RunInstances").unwrap();
        std::ptr::from_ref(action.request.member("Placement").unwrap().object().unwrap()) as usize
    };
    let seen: HashSet<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(look)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(seen.len(), 1);
}

#[test]
fn services_are_found_by_both_names() {
    let catalogue = catalogue(&[demo()]);
    for name in ["demo", "dm"] {
        assert_eq!(catalogue.service(name).unwrap().version(), "2024-01-02");
        assert!(catalogue.service_version(name, "2024-01-02").is_some());
    }
    assert!(catalogue.service("Demo").is_none() && catalogue.service("").is_none());
    assert!(catalogue.service_version("demo", "2024-01-03").is_none());
    assert_eq!(catalogue.services().count(), 1);
    assert!(format!("{catalogue:?}").len() < 100, "Debug shows names, not the blob");
}

#[test]
fn the_recommended_version_is_the_one_without_a_date() {
    let services = [("2024-01-02", false), ("2023-05-06", true)].map(|(version, recommended)| {
        let mut service = demo();
        (service.version, service.recommended) = (version, recommended);
        service
    });
    let catalogue = catalogue(&services);
    assert_eq!(catalogue.service("dm").unwrap().version(), "2023-05-06");
    assert!(catalogue.service("dm").unwrap().is_recommended());
    assert_eq!(catalogue.service_version("dm", "2024-01-02").unwrap().version(), "2024-01-02");
    assert_eq!(catalogue.versions("demo").count(), 2);
    assert_eq!(catalogue.services().map(|entry| entry.version()).collect::<Vec<_>>(), ["2023-05-06", "2024-01-02"]);
}

#[test]
fn what_is_no_catalogue_is_refused() {
    for blob in [&b""[..], b"TC3SPEC", b"TC3SPEC\x02\0\0\0\0\0\0\0\0\0", b"PK\x03\x04 and so on", &[0; 64]] {
        assert_eq!(Catalogue::open(blob).unwrap_err(), CatalogueError::Magic);
    }
    for blob in [&b"TC3SPEC\x0a"[..], b"TC3SPEC\x0a\x01", b"TC3SPEC\x0a\xff\xff\xff\xff\xff\xff\xff\xff"] {
        assert_eq!(Catalogue::open(blob).unwrap_err(), CatalogueError::Truncated);
    }
    assert_eq!(catalogue(&[]).services().count(), 0);
}

/// Whatever happens to the blob, there is an error or a catalogue, and no panic.
#[test]
fn a_damaged_blob_is_an_error_and_never_a_panic() {
    let blob = write(&[demo()]);
    let read = |blob: Vec<u8>| Catalogue::open(leak_slice(blob)).and_then(|catalogue| catalogue.verify());
    assert_eq!(read(blob.clone()), Ok(()));
    for length in 0..blob.len() {
        assert!(read(blob[..length].to_vec()).is_err(), "cut off at {length}");
    }
    let mut refused = 0;
    for at in 0..blob.len() {
        for flip in [0x01, 0x80, 0xff] {
            let mut damaged = blob.clone();
            damaged[at] ^= flip;
            refused += usize::from(read(damaged).is_err());
        }
    }
    assert!(refused > blob.len() / 4, "only {refused} of {} damages are noticed", 3 * blob.len());
}

#[test]
fn an_object_that_is_named_and_not_there_is_told() {
    let folder = Folder::new(&[
        ("facts.json", crate::testing::FACTS),
        ("overlay/_service.json", SERVICE),
        ("overlay/Move.json", MOVE),
    ]);
    let mut service = crate::load(folder.root()).unwrap().remove(0);
    service.objects.retain(|object| object.name != "Tag");
    let catalogue = catalogue(&[service]);
    assert_eq!(catalogue.verify(), Err(CatalogueError::Missing { object: "Tag".to_owned() }));
    let entry = catalogue.service("demo").unwrap();
    let member = |name| entry.action("Move").and_then(|action| action.request.member(name)).unwrap();
    assert!(member("Tags").object().is_none(), "of a damaged part nothing is given");
    assert_eq!(member("Job").object().map(|object| object.name), Some("Job"));
}

/// What `tc3-spec` tests itself with. `UPDATE_GOLDEN=1 cargo test -p tc3-bindgen` rewrites them.
#[test]
fn the_small_catalogues_of_the_reader_are_as_written_here() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tc3-spec/src/testing");
    for (name, services) in [("demo.bin", vec![demo()]), ("disks.bin", disks())] {
        let blob = write(&services);
        let file = folder.join(name);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&file, &blob).unwrap();
        }
        let there = Catalogue::open(leak_slice(std::fs::read(&file).unwrap()));
        let is_same = there.and_then(|there| there.is_same(&catalogue(&services)));
        assert_eq!(is_same, Ok(true), "{name}: if this is meant: UPDATE_GOLDEN=1 cargo test -p tc3-bindgen");
    }
}

/// The names that `tc3-spec` tests its search with.
#[test]
fn the_small_names_of_the_reader_are_as_written_here() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tc3-spec/src/testing/disks.names.bin");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&file, write_names(&disks())).unwrap();
    }
    let catalogue = catalogue(&disks());
    let there = SearchIndex::open(&catalogue, leak_slice(std::fs::read(&file).unwrap()));
    assert!(there.is_ok(), "if this is meant: UPDATE_GOLDEN=1 cargo test -p tc3-bindgen");
    assert_found_alike(
        &catalogue,
        &there.unwrap(),
        ["disk", "resize", "disk size", "host system", "dsik"].map(str::to_owned),
    );
}

/// What a search in the names finds and a walk through the catalogue does, in the same order, down to members and marks.
#[track_caller]
fn assert_found_alike(catalogue: &Catalogue, index: &SearchIndex<'_>, queries: impl IntoIterator<Item = String>) {
    let shown = |hits: Vec<Hit<'_>>| hits.iter().map(|hit| format!("{hit:?}")).collect::<Vec<_>>();
    for query in queries {
        assert_eq!(shown(index.search(&query)), shown(search(catalogue, &query)), "{query}");
    }
}

#[test]
fn a_search_in_the_names_finds_what_a_walk_finds() {
    // Those with odd names among them: underscores, several versions, words of ours.
    let is_taken =
        |(at, service): &(usize, Service)| at % 30 == 0 || ["cfg", "tke", "dataintegration"].contains(&service.name);
    let all = crate::load(&api_spec()).unwrap();
    let services: Vec<_> = all.into_iter().enumerate().filter(is_taken).map(|(_, service)| service).collect();
    let catalogue = catalogue(&services);
    let names = write_names(&services);
    let index = SearchIndex::open(&catalogue, leak_slice(names)).unwrap();

    let actions = services.iter().flat_map(|service| &service.actions);
    let members = actions.clone().flat_map(|action| &action.request.members).map(|member| member.name);
    let names: Vec<_> = actions.map(|action| action.name).step_by(5).chain(members.step_by(15)).collect();
    let word = |name: &str, at: usize| words(name).nth(at).unwrap_or("id").to_lowercase();
    let typo = |word: String| match word.len() {
        0..=3 => word,
        length => format!("{}{}{}{}", &word[..1], &word[2..3], &word[1..2], &word[3..length]),
    };
    let queries = names.windows(2).enumerate().map(|(at, pair)| match at % 6 {
        0 => pair[0].to_owned(),
        1 => word(pair[0], 1),
        2 => format!("{} {}", word(pair[0], 0), word(pair[1], 1)),
        3 => typo(word(pair[0], 1)),
        4 => format!("{} {}", typo(word(pair[0], 1)), word(pair[0], 2)),
        _ => word(pair[0], 0)[..1].to_owned(),
    });
    let odd =
        ["", "--", "disk", "disks id", "topic_simplification", "磁盘 vpc", "describe describe", "a b c", "cfg task"];
    let queries: Vec<_> = odd.map(str::to_owned).into_iter().chain(queries).collect();
    assert!(queries.len() > 200, "{}", queries.len());
    assert_found_alike(&catalogue, &index, queries);
}

#[test]
fn the_same_names_give_the_same_bytes() {
    let backwards: Vec<_> = disks().into_iter().rev().collect();
    assert_eq!(write_names(&disks()), write_names(&backwards));
}

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

/// Services with actions about disks.
fn disks() -> Vec<Service> {
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
    crate::load(folder.root()).unwrap()
}
