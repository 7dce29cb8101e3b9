//! What was typed is kept in its window, and a link carries it to another; what is secret is in neither.

use serde_json::{Value, json};
use tc3_explore::Explorer;
use tc3_mock::Mock;

use crate::visit::{Visit, runtime};

/// A person's secret. It has signs that JSON and addresses write otherwise, so its first part is looked for.
const SECRET: &str = "Xq7pLw2kV9$%\"";
const PART: &str = "Xq7pLw2kV9";

/// The window that is looked at.
fn window(visit: &Visit) -> Value {
    visit.browser.ask("GET", "/window", &json!({}))
}

/// Opens another window, and looks at it.
fn other_window(visit: &Visit) {
    let made = visit.browser.ask("POST", "/window/new", &json!({"type": "tab"}));
    look_at(visit, &made["handle"]);
}

fn look_at(visit: &Visit, window: &Value) {
    visit.browser.ask("POST", "/window", &json!({"handle": window}));
}

fn reload(visit: &Visit) {
    visit.browser.ask("POST", "/refresh", &json!({}));
    visit.wait_until_drawn();
}

/// All that this window keeps, as a text.
fn kept(visit: &Visit) -> String {
    visit
        .now("JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state, document.cookie])")
        .as_str()
        .unwrap()
        .to_owned()
}

fn address(visit: &Visit) -> String {
    visit.now("location.href").as_str().unwrap().to_owned()
}

#[test]
fn what_was_typed_survives_a_reload_and_the_way_back() {
    let Some(visit) = Visit::new() else { return };
    visit.go_to_cfg("ModifyTaskRunStatus");
    visit.fill("#field-TaskId", "1234567890123456789");
    visit.choose("#field-Status", "1004");
    visit.fill("#field-Summary", "it \"held\"\\ 好");
    let is_whole = |visit: &Visit| {
        visit.wait_for_value("#field-TaskId", "1234567890123456789");
        visit.wait_for_value("#field-Status", "1004");
        visit.wait_for_value("#field-Summary", "it \"held\"\\ 好");
    };
    reload(&visit);
    is_whole(&visit);
    // To another page by a link of it, and back.
    visit.click("nav.path a[href='/cfg']");
    visit.wait("the other page", "location.pathname === '/cfg'");
    visit.browser.ask("POST", "/back", &json!({}));
    visit.wait("the page again", "location.pathname === '/cfg/2021-08-20/ModifyTaskRunStatus'");
    visit.wait_until_drawn();
    is_whole(&visit);
    // What is wrong with it is told again, too.
    visit.wait_for("#field-IsExpect-problem");

    // A text that is no JSON yet is kept as it stands.
    visit.click(".switch input[value=json]");
    visit.fill("#json", "{ \"TaskId\": 1698,");
    reload(&visit);
    visit.wait_for_value("#json", "{ \"TaskId\": 1698,");
}

#[test]
fn a_link_fills_in_and_sends_nothing() {
    let mock = runtime().block_on(Mock::builder().start()).unwrap();
    let Some(visit) = Visit::of(Explorer::builder().with_endpoint(mock.endpoint())) else { return };
    visit.go_to_cfg("ModifyTaskRunStatus");
    visit.fill("#field-TaskId", "1234567890123456789");
    visit.choose("#field-Status", "1004");
    visit.choose("#field-IsExpect", "true");
    visit.fill("#field-Summary", "50% & <more>#好");
    visit.click("#link");
    visit.wait("the link in the address", "location.hash.startsWith('#r=')");
    visit.wait_for(".note:not(:empty)");
    let link = address(&visit);

    other_window(&visit);
    visit.open(&link);
    visit.wait_until_drawn();
    visit.wait_for_value("#field-TaskId", "1234567890123456789");
    visit.wait_for_value("#field-Summary", "50% & <more>#好");
    visit.wait_for_value("#field-IsExpect", "true");
    assert!(visit.shown(".note").contains("Nothing was sent"), "{}", visit.shown(".note"));
    visit.wait_until_it_passes();
    assert_eq!(mock.requests().len(), 0);
    // As soon as it is another request, the address says no more that it is this one.
    visit.fill("#field-Summary", "less");
    visit.wait("the address alone", "location.hash === ''");
    // Whoever calls it does it by hand. No task has this number.
    visit.click("#send");
    visit.wait_for(".came .failed");
    assert_eq!(mock.requests().len(), 1);
}

#[test]
fn secrets_are_neither_kept_nor_in_an_address() {
    let Some(visit) = Visit::new() else { return };
    visit.go("/cvm/2017-03-12/RunInstances");
    visit.fill("#region", "ap-beijing");
    visit.click("#field-LoginSettings");
    visit.fill("#field-LoginSettings\\.Password", SECRET);
    assert_eq!(visit.now("document.querySelector('#field-LoginSettings\\\\.Password').type"), "password");
    visit.fill("#field-InstanceName", "openly");
    visit.wait("that it is kept", "JSON.stringify({ ...sessionStorage }).includes('openly')");
    visit.click("#link");
    visit.wait("the link in the address", "location.hash.startsWith('#r=')");
    assert!(address(&visit).contains("openly"), "{}", address(&visit));
    nowhere(&visit);
    reload(&visit);
    visit.wait_for_value("#field-InstanceName", "openly");
    visit.wait_for_value("#region", "ap-beijing");
    assert_eq!(visit.now("document.querySelector('#field-LoginSettings\\\\.Password')?.value ?? ''"), "");

    // As JSON it stands in the text, which may be no JSON at all.
    visit.click(".switch input[value=json]");
    let text = format!("{{\"InstanceName\": \"again\", \"LoginSettings\": {{\"Password\": {}}}", json!(SECRET));
    visit.fill("#json", &text);
    visit.wait_for("#json[aria-invalid=true]");
    nowhere(&visit);
    visit.fill("#json", &(text + "}"));
    visit.wait("that it is kept", "JSON.stringify({ ...sessionStorage }).includes('again')");
    nowhere(&visit);
    // It goes where it is for, and comes back no more.
    visit.wait_until_it_passes();
    visit.click("#send");
    visit.wait("what came", "document.querySelector('.came .failed, .came .tree')");
    assert!(!visit.shown(".came").contains(PART), "{}", visit.shown(".came"));
    visit.click(".sign summary");
    visit.wait_for("#signature");
    assert!(!visit.shown(".sign").contains(PART), "{}", visit.shown(".sign"));
}

/// The page that is left keeps what is in it then.
fn nowhere(visit: &Visit) {
    visit.browser.run("dispatchEvent(new Event('pagehide'))", &[]);
    for text in [kept(visit), address(visit)] {
        assert!(!text.contains(PART), "{text}");
    }
}

#[test]
fn windows_of_one_action_do_not_disturb_each_other() {
    let Some(visit) = Visit::new() else { return };
    let windows = [window(&visit), {
        other_window(&visit);
        window(&visit)
    }];
    for (window, id) in windows.iter().zip(["1698", "1699"]) {
        look_at(&visit, window);
        visit.go_to_cfg("DescribeTask");
        visit.fill("#field-TaskId", id);
        visit.wait("that it is kept", &format!("JSON.stringify({{ ...sessionStorage }}).includes('{id}')"));
    }
    for (window, id) in windows.iter().zip(["1698", "1699"]) {
        look_at(&visit, window);
        assert_eq!(visit.value("#field-TaskId"), id);
        reload(&visit);
        visit.wait_for_value("#field-TaskId", id);
    }
}
