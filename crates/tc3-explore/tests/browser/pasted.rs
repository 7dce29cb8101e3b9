//! What is pasted into a field is what is sent: a field of one line would drop the breaks of a key, which is none without them.

use crate::visit::Visit;

const KEY: &str = "-----BEGIN KEY-----\nMIIB\nAAAB\n-----END KEY-----\n";

/// Pastes as a browser tells of it; what no page takes, the browser would put in itself.
fn paste(visit: &Visit, css: &str, text: &str) {
    visit.now(&format!(
        "(() => {{ const data = new DataTransfer(); data.setData('text/plain', {text:?}); \
         const field = document.querySelector({css:?}); field.focus(); \
         return field.dispatchEvent(new ClipboardEvent('paste', {{ clipboardData: data, bubbles: true, cancelable: true }})); }})()"
    ));
}

#[test]
fn lines_that_are_pasted_stay_lines() {
    let Some(visit) = Visit::new() else { return };
    visit.go_to_cfg("ModifyTaskRunStatus");
    visit.fill("#field-Summary", "It held. ");
    paste(&visit, "#field-Summary", "One\ntwo");
    visit.wait("a field of several lines", "document.querySelector('#field-Summary')?.localName === 'textarea'");
    visit.wait_for_value("#field-Summary", "It held. One\ntwo");
    visit.wait("the focus is still there", "document.activeElement?.id === 'field-Summary'");
}

#[test]
fn a_secret_of_several_lines_is_whole_and_not_to_be_read() {
    let Some(visit) = Visit::new() else { return };
    visit.go("/cvm/2017-03-12/RunInstances");
    visit.wait_until_drawn();
    visit.wait("one line is not to be read", "document.querySelector('#field-UserData')?.type === 'password'");
    paste(&visit, "#field-UserData", KEY);
    visit.wait_for_value("#field-UserData", KEY);
    visit.wait(
        "several are not, either",
        "getComputedStyle(document.querySelector('#field-UserData')).webkitTextSecurity === 'disc'",
    );
}
