//! A service that a folder speaks over without saying anything is the service of the catalogue.

use std::fs;
use std::path::Path;

use tc3_bindgen::Builder;

use crate::support::{Folder, body};

#[test]
fn an_empty_overlay_changes_nothing() {
    let folder = Folder::new(&[]);
    let mut all = Builder::new("");
    for (position, service) in tc3_spec::catalogue().services().enumerate() {
        let is_described = ["cfg", "cls", "cvm", "sts", "vpc"].contains(&service.name());
        if position % STEP == 0 || is_described {
            let label = format!("{}/{}", service.name(), service.version());
            let action = service.actions().next().unwrap();
            folder.write(&format!("spec/{label}/overlay/{action}.json"), "{}");
            folder.write(&format!("spec/{label}/overlay/_service.json"), "{}");
            all = all.with_actions(format!("{label}:*"));
        }
    }
    let alone = all.text().unwrap();
    let restated = all.with_spec(folder.path("spec")).text().unwrap();
    assert!(restated.lines().next().unwrap().contains(" and specs of your own. "));
    for (line, wanted) in body(&restated).lines().zip(body(&alone).lines()) {
        assert_eq!(line, wanted);
    }
    assert_eq!(body(&restated).len(), body(&alone).len());
}

/// How many services are passed over for one that is compared: all take a minute in a debug build.
const STEP: usize = 25;

/// The specs that the catalogue was made from, as a user has them who has a checkout.
#[test]
fn what_the_catalogue_says_may_be_said_again() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../api-spec");
    let folder = Folder::new(&[]);
    for service in ["cfg/2021-08-20", "sts/2018-08-13"] {
        let overlay = specs.join(service).join("overlay");
        for file in fs::read_dir(overlay).unwrap() {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            folder.write(&format!("spec/{service}/overlay/{name}"), &fs::read_to_string(&path).unwrap());
        }
        let facts = fs::read_to_string(specs.join(service).join("facts.json")).unwrap();
        folder.write(&format!("spec/{service}/facts.json"), &facts);
    }
    folder.write("spec/protocol.json", &fs::read_to_string(specs.join("protocol.json")).unwrap());
    let again = folder.own("cfg:*").with_actions("sts:*").text().unwrap();
    let alone = folder.builder("cfg:*").with_actions("sts:*").text().unwrap();
    assert!(body(&again) == body(&alone));
}

#[test]
fn a_folder_of_nothing_is_a_folder() {
    let folder = Folder::new(&[("spec/README.md", ""), ("spec/schema/facts.json", "{}")]);
    fs::create_dir_all(folder.path("spec/docs/pictures")).unwrap();
    fs::create_dir_all(folder.path("spec/vpc/2017-03-12")).unwrap();
    let text = folder.own("vpc:CreateVpc").text().unwrap();
    assert_eq!(body(&text), body(&Builder::new("").with_actions("vpc:CreateVpc").text().unwrap()));
}
