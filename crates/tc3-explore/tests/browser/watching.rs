//! Somebody else's test runs against the mock while the page watches.

use serde_json::json;
use tc3_explore::Explorer;
use tc3_mock::Mock;

use crate::calls::call;
use crate::visit::{Visit, key, runtime};

const TASK: &str = "{\"TaskId\":1698}";
/// The same, but not byte by byte: its signature is another.
const BLANK: &str = "{\"TaskId\": 1698}";

/// The page, which has begun to watch. A mock elsewhere, where it is not the Explorer's own.
fn watching(is_elsewhere: bool) -> Option<(Visit, Option<Mock>)> {
    let mock = is_elsewhere.then(|| runtime().block_on(Mock::builder().start()).unwrap());
    let begin = Explorer::builder();
    let visit = Visit::of(match &mock {
        Some(mock) => begin.with_endpoint(mock.endpoint()),
        None => begin,
    })?;
    visit.click(".mock a");
    visit.wait("that it watches", "document.querySelector('#heard')?.innerText === 'Watching.'");
    Some((visit, mock))
}

/// How many requests are seen.
fn wait_for_rows(visit: &Visit, count: usize) {
    let seen = "[...document.querySelectorAll('[data-rows=requests] > tr:not(.detail)')].filter((row) => !row.hidden)";
    visit.wait(&format!("{count} requests"), &format!("{seen}.length === {count}"));
}

#[test]
fn a_test_of_somebody_else_s_is_watched_and_its_wrong_signature_explained() {
    for is_elsewhere in [false, true] {
        let Some((visit, _mock)) = watching(is_elsewhere) else { return };
        let mock = visit.explorer.mock_url().to_owned();
        for _ in 0..3 {
            assert!(call(&mock, "DescribeTask", TASK, TASK).contains("TaskTitle"));
        }
        assert!(call(&mock, "DescribeTask", TASK, BLANK).contains("SignatureFailure"));
        wait_for_rows(&visit, 4);
        // The last is the first, and words say what colour shows.
        let first = visit.shown("[data-rows=requests] tr");
        assert!(first.contains("✗ refused AuthFailure.SignatureFailure") && first.contains("DescribeTask"), "{first}");
        visit.click("[data-rows=requests] tr.wrong a");
        let why = visit.shown(".detail .problems");
        assert!(why.contains("the body was changed") && why.contains("begin to differ in line"), "{why}");
        let sides = visit.now(
            "[...document.querySelectorAll('.detail .right, .detail .wrong')].map((row) => row.cells[0].innerText)",
        );
        assert!(sides.as_array().unwrap().starts_with(&[json!("the mock"), json!("the client")]), "{sides}");
        assert_eq!(visit.now("document.querySelector('tr.wrong a').ariaExpanded"), "true");
        // More may come, and what is open stays where it is.
        call(&mock, "DescribeTask", TASK, TASK);
        wait_for_rows(&visit, 5);
        assert!(visit.shown("tr.wrong + .detail").contains("the body was changed"));
        visit.click("[data-rows=requests] tr.wrong a");
        visit.wait_without(".detail");
    }
}

#[test]
fn a_fault_that_is_ordered_by_form_is_seen_by_the_client() {
    for is_elsewhere in [false, true] {
        let Some((visit, _mock)) = watching(is_elsewhere) else { return };
        let mock = visit.explorer.mock_url().to_owned();
        visit.fill("[name='match.service']", "cfg");
        visit.fill("[name='match.action']", "DescribeTask");
        visit.fill("[name='times']", "1");
        visit.fill("[name='fault.error.code']", "ResourceInUse");
        visit.click("form[data-to=faults] button");
        visit.wait_for("[data-rows=faults] tr");
        assert!(call(&mock, "DescribeTask", TASK, TASK).contains("ResourceInUse"));
        assert!(call(&mock, "DescribeTask", TASK, TASK).contains("TaskTitle"), "once is once");
        visit.wait("how often it applied", "document.querySelector('[data-rows=faults]').innerText.includes('1 / 2')");
        visit.wait(
            "whose fault it was",
            "document.querySelectorAll('[data-rows=requests] tr')[1].innerText.includes('fault-1')",
        );

        // Another kind has other fields; what is wrong with it, the mock says.
        visit.choose("#kind", "respond");
        visit.fill("[name='fault.respond.status']", "999");
        visit.click("form[data-to=faults] button");
        let told = visit.text("the mock's word", "document.querySelector('form[data-to=faults] .problem')?.innerText");
        assert!(told.contains("an integer from 200 to 599"), "{told}");
        visit.fill("[name='fault.respond.status']", "503");
        visit.click("form[data-to=faults] button");
        visit.wait("both", "document.querySelectorAll('[data-rows=faults] tr').length === 2");
        assert!(call(&mock, "DescribeTask", TASK, TASK).starts_with("HTTP/1.1 503"));
        visit.click("[data-rows=faults] tr:last-child button");
        visit.wait("the other alone", "document.querySelectorAll('[data-rows=faults] tr').length === 1");
        visit.click("form[data-to='faults/end'] button");
        visit.wait_without("[data-rows=faults] tr");
        assert!(call(&mock, "DescribeTask", TASK, TASK).contains("TaskTitle"));
    }
}

#[test]
fn requests_are_filtered_held_back_and_cleared_by_keyboard() {
    let Some((visit, _mock)) = watching(false) else { return };
    let mock = visit.explorer.mock_url().to_owned();
    call(&mock, "DescribeTask", TASK, TASK);
    call(&mock, "DescribeTask", "{}", "{}");
    call(&mock, "DescribeActionLibraryList", "{\"Limit\":1,\"Offset\":0,\"ObjectType\":1}", "{}");
    wait_for_rows(&visit, 3);
    visit.browser.run("document.querySelector('#words').focus()", &[]);
    visit.browser.keys("describetask missing".chars());
    wait_for_rows(&visit, 1);
    // What comes is filtered, too.
    call(&mock, "DescribeTask", TASK, TASK);
    call(&mock, "DescribeTask", "{}", "{}");
    wait_for_rows(&visit, 2);
    visit.browser.chord(key::CONTROL, 'a');
    visit.browser.keys([key::BACKSPACE]);
    wait_for_rows(&visit, 5);

    visit.browser.keys([key::TAB]);
    visit.wait("the focus", "document.activeElement.id === 'pause'");
    visit.browser.keys([key::ENTER]);
    call(&mock, "DescribeTask", TASK, TASK);
    visit.wait("how many wait", "document.querySelector('#pause').innerText === 'Go on (1)'");
    wait_for_rows(&visit, 5);
    assert_eq!(visit.now("document.querySelector('#pause').ariaPressed"), "true");
    visit.browser.keys([key::ENTER]);
    wait_for_rows(&visit, 6);

    visit.browser.keys([key::TAB]);
    visit.wait("the focus", "document.activeElement.id === 'clear'");
    visit.browser.keys([key::ENTER]);
    wait_for_rows(&visit, 0);
    call(&mock, "DescribeTask", TASK, TASK);
    wait_for_rows(&visit, 1);
    let told = visit.text("how many came", "document.querySelector('#counts').innerText.includes('7 requests') && document.querySelector('#counts').innerText");
    assert!(told.contains("2 of them refused") || told.contains("3 of them refused"), "{told}");
}

#[test]
fn the_clock_and_the_state_are_set_by_form() {
    let Some((visit, mock)) = watching(true) else { return };
    let mock = mock.unwrap();
    visit.fill("[name=now]", "2027-01-15T08:00:00Z");
    visit.click("form:has([name=now]) button");
    visit.wait("that time", "document.querySelector('#time').innerText.startsWith('2027-01-15T08:0')");
    visit.click("button[name=frozen][value=true]");
    visit.wait("that it stands", "document.querySelector('#time').innerText.includes('stands still')");
    assert!(mock.clock().is_frozen());
    let before = mock.clock().now();
    visit.fill("[name=advance_s]", "3600");
    visit.click("form:has([name=advance_s]) button");
    visit.wait("an hour later", "document.querySelector('#time').innerText.startsWith('2027-01-15T09:0')");
    assert_eq!(mock.clock().now().seconds(), before.seconds() + 3600);
    visit.fill("[name=now]", "tomorrow");
    visit.click("form:has([name=now]) button");
    let told = visit.text("the mock's word", "document.querySelector('form:has([name=now]) .problem')?.innerText");
    assert!(told.contains("a time in RFC 3339"), "{told}");
    mock.clock().set(tc3::Timestamp::from_unix(1_800_000_000).unwrap());
    visit.wait("what another set", "document.querySelector('#time').innerText.startsWith('2027-01-15T08:00:00Z')");

    visit.click("summary:has(+ p + form[data-to=reset])");
    visit.click("form[data-to=reset] button");
    visit.wait("that it was reset", "document.querySelector('#heard').innerText === 'The mock was reset.'");
}

/// However many come, the page has 500 of them, and a reader of the screen is told how many.
#[test]
fn a_page_that_watches_for_long_does_not_grow() {
    let Some((visit, mock)) = watching(true) else { return };
    let mock = mock.unwrap();
    let url = mock.url();
    for _ in 0..700 {
        call(&url, "DescribeTask", "{}", "{}");
    }
    call(&url, "DescribeTask", TASK, TASK);
    visit.wait("the last", "document.querySelector('[data-rows=requests] tr').innerText.includes('answered')");
    assert_eq!(visit.now("document.querySelectorAll('[data-rows=requests] tr').length"), 500);
    visit.wait("the count", "document.querySelector('#counts').innerText.startsWith('701 requests')");
}

#[test]
fn a_mock_that_stops_is_told_of() {
    let Some((visit, mock)) = watching(true) else { return };
    runtime().block_on(mock.unwrap().stop());
    visit.wait(
        "that it has gone",
        "document.querySelector('#heard.problem')?.innerText.startsWith('The mock is not heard')",
    );
    visit.click("button[name=frozen][value=true]");
    visit.wait(
        "that nothing was done",
        "document.querySelector('form:has([name=frozen]) .problem')?.innerText.includes('does not answer')",
    );
}
