//! The main way, by mouse: find, fill in, mend, sign, call, read.

use crate::visit::Visit;

/// Whether a text is that many digits of hexadecimal.
pub(crate) fn is_hex(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[test]
fn an_experiment_is_found_filled_in_signed_and_ended() {
    let Some(visit) = Visit::new() else { return };
    visit.fill("#find", "end chaos experiment");
    visit.click("#hits a[href='/cfg/2021-08-20/ModifyTaskRunStatus']");
    visit.wait("the page of the action", "location.pathname === '/cfg/2021-08-20/ModifyTaskRunStatus'");
    visit.wait_until_drawn();

    // Nobody has done anything wrong yet.
    assert_eq!(visit.shown("#verdict"), "2 members are required.");
    assert_eq!(visit.now("document.querySelectorAll('#editor .problem, #editor [aria-invalid=true]').length"), 0);

    // What Status asks for is told at the fields that it asks for, and again once it is mended.
    visit.fill("#field-TaskId", "1698");
    visit.choose("#field-Status", "1004");
    for field in ["IsExpect", "Summary"] {
        let problem = visit.shown(&format!("[data-path='{field}'] #field-{field}-problem"));
        assert!(problem.contains("1004"), "{field}: {problem}");
        assert_eq!(
            visit.now(&format!("document.querySelector('#field-{field}').getAttribute('aria-invalid')")),
            "true"
        );
    }
    assert_eq!(visit.shown("#verdict"), "2 things to mend.");
    // Nothing is sent: one is led to the first of them.
    visit.click("#send");
    visit.wait("the focus on the first", "document.activeElement.id === 'field-IsExpect'");
    assert_eq!(visit.now("!!document.querySelector('.came')"), false);
    visit.choose("#field-IsExpect", "true");
    visit.wait_without("#field-IsExpect-problem");
    visit.fill("#field-Summary", "it held");
    visit.wait_until_it_passes();

    sign(&visit);
    call(&visit);
    look(&visit);
}

/// Opens the steps, and holds the time so that the signature stays what it is.
fn sign(visit: &Visit) {
    visit.click(".sign summary");
    assert!(is_hex(&visit.shown("#signature"), 64));
    for step in ["The canonical request", "The string to sign", "The header Authorization"] {
        let found =
            format!("[...document.querySelectorAll('.steps h3')].some((head) => head.innerText.startsWith('{step}'))");
        visit.wait(step, &found);
    }
    visit.click("#fix");
    let time = visit.text("the time", "document.querySelector('#time').value");
    assert!(time.parse::<u64>().is_ok(), "{time}");
    visit.wait(
        "the steps of that time",
        &format!("document.querySelector('.steps').innerText.includes('X-TC-Timestamp: {time}')"),
    );
    let signature = visit.shown("#signature");
    // It is that of what was filled in: another text has another, and the same text the same.
    visit.fill("#field-Summary", "it did not hold");
    visit.wait("another signature", &format!("document.querySelector('#signature').innerText !== '{signature}'"));
    visit.fill("#field-Summary", "it held");
    visit.wait("the signature again", &format!("document.querySelector('#signature').innerText === '{signature}'"));
    visit.fill("#pasted", &signature);
    visit.click("#compare");
    assert!(visit.shown("#compared").starts_with("The signature is right."), "{}", visit.shown("#compared"));
}

fn call(visit: &Visit) {
    visit.click("#send");
    let told = visit
        .text("the answer", "document.querySelector('.came .id') && document.querySelector('.came .told').innerText");
    assert!(told.starts_with("HTTP 200 · ") && told.contains("the mock’s own behaviour"), "{told}");
    let id = visit.shown(".came .id code");
    assert!(is_hex(&id.replace('-', ""), 32), "{id}");
    assert!(visit.shown(".came .tree").contains(&id));
}

/// The experiment is ended: its own action says so, and JMESPath finds what one asks of the answer.
fn look(visit: &Visit) {
    visit.go_to_cfg("DescribeTask");
    visit.fill("#field-TaskId", "1698");
    visit.wait_until_it_passes();
    visit.click("#send");
    visit.wait_for(".came .id code");
    visit.fill("#expression", "Task.TaskId");
    visit.wait("the id alone", "document.querySelector('.came .tree').innerText.trim() === '1698'");
    visit.fill("#expression", "Task.TaskStatus");
    visit.wait("the status alone", "document.querySelector('.came .tree').innerText.trim() === '1004'");
    visit.fill("#expression", "Task[");
    visit.wait_for("#expression[aria-invalid=true]");
    assert!(!visit.shown("#filtered").is_empty());
    visit.fill("#expression", "");
    visit.wait("all of it", "document.querySelector('.came .tree').innerText.includes('RequestId')");
}

/// Who holds the button of the mouse down for a while chooses a hit all the same.
#[test]
fn slow_hands_choose_a_hit() {
    let Some(visit) = Visit::new() else { return };
    visit.fill("#find", "end chaos experiment");
    let hit = "#hits a[href='/cfg/2021-08-20/ModifyTaskRunStatus']";
    visit.wait_for(hit);
    visit.browser.press(&visit.browser.try_element(hit).unwrap(), 600);
    visit.wait("the page of the action", "location.pathname === '/cfg/2021-08-20/ModifyTaskRunStatus'");
}
