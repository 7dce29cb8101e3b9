//! The request as a program: it follows the form, and the choice of a language is kept.

use crate::visit::Visit;

#[test]
fn a_program_follows_the_form_and_its_language_is_remembered() {
    let Some(visit) = Visit::new() else { return };
    visit.go_to_cfg("ModifyTaskRunStatus");
    visit.fill("#field-TaskId", "1698");
    visit.choose("#field-Status", "1003");
    visit.wait_until_it_passes();
    visit.click(".take summary");
    visit.wait_for("#program");
    visit.click(".take input[value=node]");
    visit.wait("a program in it", "document.querySelector('#program')?.innerText.includes('require(')");
    assert!(visit.shown("#program").contains("\"TaskId\": 1698"), "{}", visit.shown("#program"));
    // What is typed next is in it, too, and what the rules refuse is told in its place.
    visit.fill("#field-TaskId", "9007199254740993");
    visit.wait("the new one", "document.querySelector('#program')?.innerText.includes('9007199254740993n')");
    visit.choose("#field-Status", "1004");
    visit.wait(
        "what is missing",
        "document.querySelector('.take .problem')?.parentElement.innerText.includes('Summary')",
    );
    visit.go_to_cfg("DescribeTask");
    visit.fill("#field-TaskId", "1698");
    visit.wait_until_it_passes();
    visit.click(".take summary");
    visit.wait("the language of before", "document.querySelector('#program')?.innerText.includes('require(')");
    assert!(visit.shown(".take").contains("TENCENTCLOUD_SECRET_ID=AKIDEXAMPLE"), "{}", visit.shown(".take"));
}
