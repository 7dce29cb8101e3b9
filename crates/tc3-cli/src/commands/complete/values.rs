//! The values of options, by what help says that they are.

use std::fs;

use tc3::SignMethod;
use tc3_bindgen::samples::Language;
use tc3_spec::catalogue;

use super::called::{Called, services, versions};
use super::files;
use super::found::Found;
use crate::args::Output;
use crate::args::environment::home;
use tc3_spec::typed::TEXT;

/// Regions and where they are, as the documentation of services lists them. No spec does; what is missing here can be typed all
/// the same.
const REGIONS: [(&str, &str); 20] = [
    ("ap-bangkok", "Bangkok"),
    ("ap-beijing", "Beijing"),
    ("ap-beijing-fsi", "Beijing, finance"),
    ("ap-chengdu", "Chengdu"),
    ("ap-chongqing", "Chongqing"),
    ("ap-guangzhou", "Guangzhou"),
    ("ap-hongkong", "Hong Kong"),
    ("ap-jakarta", "Jakarta"),
    ("ap-mumbai", "Mumbai"),
    ("ap-nanjing", "Nanjing"),
    ("ap-seoul", "Seoul"),
    ("ap-shanghai", "Shanghai"),
    ("ap-shanghai-fsi", "Shanghai, finance"),
    ("ap-shenzhen-fsi", "Shenzhen, finance"),
    ("ap-singapore", "Singapore"),
    ("ap-tokyo", "Tokyo"),
    ("eu-frankfurt", "Frankfurt"),
    ("na-ashburn", "Virginia"),
    ("na-siliconvalley", "Silicon Valley"),
    ("sa-saopaulo", "São Paulo"),
];

/// Adds the values of an option or an argument that help calls `what`. Most are anything, and get nothing.
pub(super) fn called(what: &str, called: &Called, found: &mut Found<'_>) {
    match what {
        "DIR" | "FILE" | "PATH" => files::complete(found, ""),
        "JSON|file://PATH|-" => of_file(&[TEXT], found),
        "GET|POST" => found.add_all(what.split('|')),
        "LANGUAGE" => found.add_all(["en-US", "zh-CN"]),
        "LAYOUT" => found.add_all(Output::ALL.map(|(name, _)| name)),
        "METHOD" => found.add_all(SignMethod::ALL.map(SignMethod::as_str)),
        "NAME|JSON" => {
            for waiter in called.action.map_or(&[][..], |action| action.waiters) {
                found.add(waiter.name, || format!("waits until {}", waiter.doc));
            }
        }
        "PROFILE" => profiles(found),
        "PROGRAM" => found.add_all(Language::ALL.map(Language::name)),
        "REGION" => REGIONS.iter().for_each(|(name, about)| found.add(name, || (*about).to_owned())),
        "SERVICE" => services(found),
        "SERVICE[/VERSION]" => versions(found),
        "YYYY-MM-DD" => {
            for version in called.service.into_iter().flat_map(|service| catalogue().versions(service.name())) {
                let about = if version.is_recommended() { "recommended" } else { "" };
                found.add(version.version(), || about.to_owned());
            }
        }
        _ => {}
    }
}

/// A value that may stand in a file. What begins so is offered once it has begun, as most values stand for themselves.
pub(super) fn of_file(begins: &[&str], found: &mut Found<'_>) {
    for begin in begins {
        if found.prefix.starts_with(begin) {
            files::complete(found, begin);
        } else if !found.prefix.is_empty() {
            found.add(begin, || "what a file holds".to_owned());
        }
    }
}

/// The profiles of the official command line, by the names of their files: nothing in them is read.
fn profiles(found: &mut Found<'_>) {
    let Some(folder) = home().map(|home| home.join(".tccli")) else { return };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(file) = entry.file_name().into_string() else { continue };
        if let Some((name, "configure" | "credential")) = file.rsplit_once('.') {
            found.add(name, String::new);
        }
    }
}
