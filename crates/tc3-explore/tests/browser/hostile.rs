//! What means no good is shown as the text that it is; and what is left of a page when whatever it needs has gone away.

use serde_json::{Value, json};
use tc3_explore::Explorer;
use tc3_mock::{Fault, Mock};
use tokio::runtime::Runtime;

use crate::visit::{Visit, runtime};

/// Markup that runs a script in each of the ways that markup does, where it is taken for markup.
const MARKUP: &str = "</textarea></script><script>window.ran = 1</script><img class=evil src=x onerror='window.ran = 2'>\
                      <svg class=evil onload='window.ran = 3'></svg><b class=evil>bold</b>${alert(1)}<!--?lit$1$-->";
/// What of it is found in the text of a page, however much of it is shown.
const BEGIN: &str = "</textarea></script><script>window.ran = 1</script><img class=evil";

/// A runtime that ends before others do, and what runs in it with it.
fn own_runtime() -> Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}

fn with_mock() -> Option<(Mock, Visit)> {
    let mock = runtime().block_on(Mock::builder().start()).unwrap();
    let visit = Visit::of(Explorer::builder().with_endpoint(mock.endpoint()))?;
    assert_eq!(visit.explorer.mock_url(), mock.url());
    Some((mock, visit))
}

/// Calls DescribeTask, which this fault is answered by.
fn call(mock: &Mock, visit: &Visit, fault: Fault) {
    visit.go_to_cfg("DescribeTask");
    visit.fill("#field-TaskId", "1698");
    visit.wait_until_it_passes();
    let fault = mock.fault(fault).unwrap();
    visit.click("#send");
    visit.wait("what came", "document.querySelector('.came .failed, .came .tree')");
    fault.end();
}

fn answer(members: &Value) -> Fault {
    Fault::respond(200, "application/json", json!({"Response": members}).to_string())
}

/// Nothing of the markup has become a part of the page.
fn is_harmless(visit: &Visit) {
    assert_eq!(
        visit.now(
            "document.querySelectorAll('.evil, #editor img, #editor script, #hits script, #editor iframe').length"
        ),
        0
    );
    assert_eq!(visit.now("window.ran ?? 0"), 0);
}

#[test]
fn markup_in_an_answer_is_text() {
    let Some((mock, visit)) = with_mock() else { return };
    let members = json!({MARKUP: MARKUP, "List": [{MARKUP: {MARKUP: MARKUP}}], "RequestId": MARKUP});
    call(&mock, &visit, answer(&members));
    let shown = visit.shown(".came .tree");
    assert_eq!(shown.matches("<img class=evil").count(), 4, "{shown}");
    assert!(visit.shown(".came .id code").starts_with(BEGIN), "{}", visit.shown(".came .id"));
    is_harmless(&visit);
    // It is marked where it is found, and told of where it is filtered.
    visit.fill("#words", "<img class=EVIL");
    visit.wait_for(".tree mark");
    is_harmless(&visit);
    visit.fill("#expression", "\"<img class=evil src=x>\"[");
    visit.wait_for("#expression[aria-invalid=true]");
    is_harmless(&visit);
}

#[test]
fn markup_in_an_error_is_text() {
    let Some((mock, visit)) = with_mock() else { return };
    call(&mock, &visit, Fault::error(MARKUP, MARKUP));
    let shown = visit.shown(".came .failed");
    assert!(shown.contains(BEGIN), "{shown}");
    is_harmless(&visit);
}

#[test]
fn an_answer_of_html_is_text() {
    let Some((mock, visit)) = with_mock() else { return };
    let page = format!("<!doctype html><title>403</title><iframe src=/></iframe>{MARKUP}");
    call(&mock, &visit, Fault::respond(403, "text/html", page));
    let told = visit.shown(".came .failed .problem");
    assert!(told.contains("403") && told.contains("HTML"), "{told}");
    visit.click(".came details:last-of-type summary");
    let came = visit.shown(".came details:last-of-type pre");
    assert!(came.contains("<!doctype html>") && came.contains(BEGIN), "{came}");
    is_harmless(&visit);
}

/// It may come by a link that somebody else made.
#[test]
fn markup_in_a_link_is_text() {
    let Some(visit) = Visit::new() else { return };
    visit.go_to_cfg("DescribeTask");
    let request = json!({MARKUP: MARKUP, "TaskId": MARKUP, "constructor": {"prototype": MARKUP}});
    visit.browser.run("location.hash = '#r=' + encodeURIComponent(arguments[0])", &[json!(request.to_string())]);
    visit.wait("what is strange", "document.querySelectorAll('.stranger').length === 2");
    visit.wait_for_value("#field-TaskId", MARKUP);
    visit.wait_for("#field-TaskId-problem");
    is_harmless(&visit);
    visit.click(".switch input[value=json]");
    visit.wait_for(".problems li");
    visit.click(".sign summary");
    visit.wait_for(".sign [role=status]");
    visit.fill("#pasted", MARKUP);
    visit.click("#compare");
    visit.wait_for("#compared");
    is_harmless(&visit);
    visit.go("/");
    visit.fill("#find", "<img class=evil src=x onerror='window.ran = 2'>");
    visit.wait_for("#hits:not([hidden]) [role=option]");
    is_harmless(&visit);
}

#[test]
fn a_very_long_text_stays_in_its_place() {
    let Some((mock, visit)) = with_mock() else { return };
    let members = json!({"Long": "x".repeat(1_000_000), "k".repeat(500): 1, "RequestId": "r".repeat(3_000)});
    call(&mock, &visit, answer(&members));
    visit.wait_for(".came .tree");
    let widths = visit.now("[document.documentElement.scrollWidth, innerWidth]");
    assert!(widths[0].as_u64() <= widths[1].as_u64(), "{widths}");
}

/// Marks that turn the direction of writing turn that of their own text alone: what stands around reads as it did.
#[test]
fn marks_of_direction_end_with_their_text() {
    let Some((mock, visit)) = with_mock() else { return };
    let members = json!({"\u{202E}yek": "\u{202E}\u{2067}eulav", "After": 1, "RequestId": "\u{202E}di"});
    call(&mock, &visit, answer(&members));
    let places = visit.now(
        "(() => {
            const line = [...document.querySelectorAll('.came .leaf')].find((leaf) => leaf.textContent.includes('yek'));
            return ['.key', '.text'].map((css) => line.querySelector(css).getBoundingClientRect()).map(({ left, right }) => [left, right]);
        })()",
    );
    let (key, value) = (&places[0], &places[1]);
    assert!(key[1].as_f64() <= value[0].as_f64(), "the value is left of its name: {places}");
    // A problem and a request id stand in lines with words of ours, too.
    call(&mock, &visit, Fault::error("InternalError", "\u{202E}nrut"));
    let isolated = visit.now("getComputedStyle(document.querySelector('.came .failed dd')).unicodeBidi");
    assert!(isolated.as_str().unwrap().starts_with("isolate"), "{isolated}");
}

#[test]
fn a_page_whose_explorer_has_gone_says_so_and_keeps_what_was_typed() {
    let own = own_runtime();
    let Some(visit) = Visit::on(&own, Explorer::builder()) else { return };
    visit.go_to_cfg("ModifyTaskRunStatus");
    visit.fill("#field-TaskId", "1698");
    visit.wait("that it is looked at", "document.querySelector('#verdict').innerText === '1 thing to mend.'");
    own.shutdown_background();

    visit.choose("#field-Status", "1004");
    let is_told = "document.querySelector('#verdict').innerText.startsWith('The Explorer does not answer')";
    visit.wait("that it has gone", is_told);
    visit.choose("#field-IsExpect", "true");
    visit.fill("#field-Summary", "it held");
    visit.click("#send");
    visit.wait("that nothing came", "document.querySelector('.came .problem')?.innerText.includes('does not answer')");
    visit.click(".sign summary");
    visit.wait(
        "that nothing is signed",
        "document.querySelector('.sign .problem')?.innerText.includes('does not answer')",
    );
    for (field, value) in [("TaskId", "1698"), ("Status", "1004"), ("IsExpect", "true"), ("Summary", "it held")] {
        assert_eq!(visit.value(&format!("#field-{field}")), value);
    }

    // Another that listens in its place does not know the page, and says so.
    let again = Explorer::builder().with_address(visit.explorer.address());
    let again = runtime().block_on(again.start()).unwrap();
    visit.fill("#field-Summary", "it held again");
    visit.wait("that it is another", "/tc3 explore printed/.test(document.querySelector('#verdict').innerText)");
    // Whoever comes in by its address finds what was typed in this window.
    visit.open(&again.url());
    visit.wait("the first page", "location.pathname === '/' && !location.search && document.querySelector('#find')");
    visit.go_to_cfg("ModifyTaskRunStatus");
    visit.wait_for_value("#field-Summary", "it held again");
    visit.wait_until_it_passes();
}

#[test]
fn a_mock_that_has_gone_is_told_of() {
    let own = own_runtime();
    let mock = own.block_on(Mock::builder().start()).unwrap();
    let Some(visit) = Visit::of(Explorer::builder().with_endpoint(mock.endpoint())) else { return };
    visit.go_to_cfg("DescribeTask");
    visit.fill("#field-TaskId", "1698");
    visit.wait_until_it_passes();
    own.shutdown_background();
    visit.click("#send");
    let shown = visit.shown(".came .failed");
    assert!(shown.contains("not sent"), "{shown}");
    // The rest goes on without it.
    assert_eq!(visit.value("#field-TaskId"), "1698");
    visit.click(".sign summary");
    visit.wait_for("#signature");
}
