//! Pages as files, opened from where they lie.

use std::fs;
use std::path::PathBuf;

use serde_json::json;
use tc3_explore::Export;

use crate::axe;
use crate::shots;
use crate::visit::Visit;

struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// From the list of services to an action and what it is related to, in each language; without a server and without script.
#[test]
fn files_open_by_themselves_and_links_lead_on() {
    let Some(visit) = Visit::new() else { return };
    for language in Export::LANGUAGES {
        let folder = Folder(std::env::temp_dir().join(format!("tc3-browser-export-{}-{language}", std::process::id())));
        let cfg = tc3_spec::catalogue().choose("cfg", None).unwrap();
        Export::new().with_service(cfg).with_language(language).run(&folder.0).unwrap();
        visit.open(&format!("file://{}/index.html", folder.0.display()));
        look(&visit, "export-index", language);
        visit.click("main a[href='cfg/2021-08-20.html']");
        visit.wait("the service", "document.querySelector('h1 code')?.innerText === 'cfg'");
        look(&visit, "export-service", language);
        visit.click(".actions a[href='2021-08-20/ModifyTaskRunStatus.html']");
        visit.wait("the action", "document.querySelector('h1 code')?.innerText === 'ModifyTaskRunStatus'");
        look(&visit, "export-action", language);
        visit.click("[aria-labelledby=related] a[href='DescribeTask.html']");
        visit.wait("the other action", "document.querySelector('h1 code')?.innerText === 'DescribeTask'");
        visit.click(".brand");
        visit.wait("the list", "location.pathname.endsWith('/index.html')");
    }
}

/// It is styled, it is as wide as the window, and axe finds nothing.
fn look(visit: &Visit, name: &str, language: &str) {
    visit.wait("the whole page", "document.readyState === 'complete'");
    assert_eq!(visit.now("document.documentElement.lang"), json!(language));
    assert_eq!(
        visit.now("getComputedStyle(document.querySelector('.top')).display"),
        json!("flex"),
        "its style is not there"
    );
    for width in [1440, 360] {
        visit.resize(width, 900);
        assert_eq!(visit.now("document.documentElement.scrollWidth <= innerWidth"), json!(true), "{name} at {width}");
        whole(visit, width);
        shots::save(visit, &format!("{name}-{language}"), "light", width);
        axe::finds_nothing(visit, name);
    }
    visit.resize(1440, 900);
}

/// In a window that has all of the page all of it is drawn.
fn whole(visit: &Visit, width: u32) {
    let height = visit.now("document.documentElement.scrollHeight").as_u64().unwrap();
    visit.resize(width, u32::try_from(height).unwrap());
}
