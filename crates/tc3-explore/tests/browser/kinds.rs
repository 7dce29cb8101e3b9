//! Each kind of page, as somebody who works with it sees it.

use crate::calls::call;
use crate::visit::Visit;

/// A kind of page: its name, and how one comes there.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) go: fn(&Visit),
}

/// Languages by their tags.
pub(crate) const LANGUAGES: [&str; 2] = ["en", "zh-CN"];

/// In which language and theme they are looked at. Colours are the same in each language, so that the dark ones are looked at in
/// one of them.
pub(crate) const LOOKS: [(&str, &str); 3] = [("en", "light"), ("en", "dark"), ("zh-CN", "light")];

/// All of them. Some want what those before them left, such as an action that was looked at.
pub(crate) const KINDS: &[Kind] = &[
    Kind { name: "action", go: |visit| visit.go_to_cfg("ModifyTaskRunStatus") },
    Kind { name: "violations", go: violations },
    Kind { name: "json", go: json },
    Kind { name: "no-json", go: no_json },
    Kind { name: "answer", go: answer },
    Kind { name: "failed", go: failed },
    Kind { name: "signature", go: signature },
    Kind { name: "compared", go: compared },
    Kind { name: "program", go: program },
    Kind { name: "real", go: real },
    Kind { name: "large-form", go: large_form },
    Kind { name: "home", go: |visit| visit.go("/") },
    Kind { name: "typing", go: typing },
    Kind { name: "typing-nothing", go: typing_nothing },
    Kind { name: "found", go: |visit| visit.go("/-/find?q=resize%20disk") },
    Kind { name: "found-nothing", go: |visit| visit.go("/-/find?q=qqqqzzzz") },
    Kind { name: "service", go: |visit| visit.go("/cvm") },
    Kind { name: "lives", go: lives },
    Kind { name: "life", go: life },
    Kind { name: "life-gone", go: |visit| visit.go("/-/life/cfg/2021-08-20/Task/7") },
    Kind { name: "life-of-action", go: |visit| visit.go("/cvm/2017-03-12/StopInstances") },
    Kind { name: "calls", go: |visit| visit.go("/-/calls") },
    Kind { name: "mock", go: mock },
    Kind { name: "mock-why", go: mock_why },
    Kind { name: "mock-request", go: mock_request },
    Kind { name: "mock-memory", go: mock_memory },
    Kind { name: "absent", go: |visit| visit.go("/cfg/2021-08-20/DescribTask") },
];

/// An editor with nothing in it, in the form.
fn fresh(visit: &Visit, action: &str) {
    visit.go_to_cfg(action);
    visit.browser.run("sessionStorage.clear(); addEventListener('pagehide', () => sessionStorage.clear())", &[]);
    visit.go_to_cfg(action);
    visit.wait_for(".form");
}

fn violations(visit: &Visit) {
    fresh(visit, "ModifyTaskRunStatus");
    visit.fill("#field-TaskId", "many");
    visit.choose("#field-Status", "1004");
    visit.wait_for("#field-TaskId-problem");
    visit.wait_for("#field-Summary-problem");
}

fn json(visit: &Visit) {
    violations(visit);
    visit.click(".switch input[value=json]");
    visit.wait_for("#json");
    visit.wait_for(".problems li");
}

fn no_json(visit: &Visit) {
    json(visit);
    visit.fill("#json", "{ \"TaskId\": 1698,");
    visit.wait_for("#json[aria-invalid=true]");
}

fn answer(visit: &Visit) {
    fresh(visit, "DescribeTask");
    visit.fill("#field-TaskId", "1698");
    visit.wait_until_it_passes();
    visit.click("#send");
    visit.wait_for(".came .tree");
}

/// Sent all the same, and refused there.
fn failed(visit: &Visit) {
    violations(visit);
    visit.click("#unchecked");
    visit.click("#send");
    visit.wait_for(".came .failed");
}

fn signature(visit: &Visit) {
    fresh(visit, "DescribeTask");
    visit.fill("#field-TaskId", "1698");
    visit.wait_until_it_passes();
    visit.click(".sign summary");
    visit.wait_for("#signature");
}

fn compared(visit: &Visit) {
    signature(visit);
    visit.click("#fix");
    visit.wait_for("#signature");
    visit.fill("#pasted", &"0".repeat(64));
    visit.click("#compare");
    visit.wait_for("#compared");
}

fn real(visit: &Visit) {
    fresh(visit, "ModifyTaskRunStatus");
    visit.click(".switch input[value=real]");
    visit.wait_for(".real .problem");
}

/// Objects in lists in objects, all of them there.
fn large_form(visit: &Visit) {
    visit.go("/cvm/2017-03-12/RunInstances");
    visit.choose("#start", "skeleton");
    visit.wait_for("[data-path^='DataDisks.0']");
    visit.wait("what is wrong", "document.querySelector('#verdict.wrong')");
}

/// A service with a map, and all of its lives open.
fn lives(visit: &Visit) {
    visit.go("/vpc");
    visit.browser.run("document.querySelectorAll('details').forEach((one) => { one.open = true; })", &[]);
}

/// A thing that has come somewhere.
fn life(visit: &Visit) {
    fresh(visit, "ExecuteTask");
    visit.fill("#field-TaskId", "1698");
    visit.wait_until_it_passes();
    visit.click("#send");
    visit.wait_for(".came .life, .came .failed");
    visit.go("/-/life/cfg/2021-08-20/Task/1698");
    visit.browser.run("document.querySelectorAll('details').forEach((one) => { one.open = true; })", &[]);
}

/// Hits below the search, one of them chosen.
fn typing(visit: &Visit) {
    visit.go("/");
    visit.fill("#find", "resize disk");
    visit.wait_for("#hits:not([hidden]) a");
    visit.browser.keys(['\u{E015}']);
    visit.wait_for("#hits a[aria-selected=true]");
}

fn typing_nothing(visit: &Visit) {
    visit.go("/");
    visit.fill("#find", "qqqqzzzz");
    visit.wait_for("#hits:not([hidden]) .none");
}

/// Requests that were answered, refused and met by a fault, something that is remembered, and a fault that stands.
fn mock(visit: &Visit) {
    visit.go("/-/mock");
    visit.wait_for("#heard:not(.problem):not(:empty)");
    visit.click("form[data-to=reset] button, details:not([open]) summary:has(+ p + form[data-to=reset])");
    visit.click("form[data-to=reset] button");
    visit.wait_for("form[data-to=reset] .said:not(.problem):not(:empty)");
    visit.fill("[name='match.action']", "DescribeTaskList");
    visit.click("form[data-to=faults] button");
    visit.wait_for("[data-rows=faults] tr");
    let (mock, task) = (visit.explorer.mock_url(), "{\"TaskId\":1698}");
    call(mock, "DescribeTask", task, task);
    call(mock, "DescribeTask", "{}", "{}");
    call(mock, "DescribeTaskList", "{\"Limit\":1,\"Offset\":0}", "{\"Limit\":1,\"Offset\":0}");
    call(mock, "DescribeTask", task, "{\"TaskId\": 1698}");
    visit.wait("all four", "document.querySelectorAll('[data-rows=requests] > tr').length === 4");
    visit.wait("that the fault applied", "document.querySelector('[data-rows=faults]').innerText.includes('1 / 1')");
}

fn mock_why(visit: &Visit) {
    mock(visit);
    visit.click("[data-rows=requests] tr.wrong a");
    visit.wait_for(".detail .problems");
}

fn mock_request(visit: &Visit) {
    mock(visit);
    let path =
        visit.text("the address", "document.querySelector('[data-rows=requests] tr.wrong a').getAttribute('href')");
    visit.go(&path);
}

fn mock_memory(visit: &Visit) {
    visit.go("/-/mock/memory?kind=cfg/2021-08-20/Task");
}

fn program(visit: &Visit) {
    fresh(visit, "DescribeTask");
    visit.fill("#field-TaskId", "1698");
    visit.wait_until_it_passes();
    visit.click(".take summary");
    visit.wait_for("#program");
}
