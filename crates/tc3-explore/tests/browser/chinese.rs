//! The main way in Chinese: chosen by the switch, it goes as it does in English.

use crate::main_way::is_hex;
use crate::visit::Visit;

/// A request that was begun in one language goes on in the other, and is signed and called there.
#[test]
fn an_experiment_is_ended_in_chinese() {
    let Some(visit) = Visit::new() else { return };
    visit.go_to_cfg("ModifyTaskRunStatus");
    visit.fill("#field-TaskId", "1698");
    visit.wait_for("#field-TaskId:not([aria-invalid=true])");
    visit.click(".languages a");
    visit.wait("the page in Chinese", "document.documentElement.lang === 'zh-CN'");
    visit.wait_until_drawn();
    assert_eq!(visit.now("location.pathname"), "/cfg/2021-08-20/ModifyTaskRunStatus");
    visit.wait_for_value("#field-TaskId", "1698");

    visit.choose("#field-Status", "1004");
    visit.wait_for("#field-IsExpect-problem");
    assert_eq!(visit.shown("#verdict"), "有 2 处需要改正。");
    // What the engine says is said in English, and marked as that.
    assert_eq!(visit.now("document.querySelector('#field-IsExpect-problem').lang"), "en");
    visit.choose("#field-IsExpect", "true");
    visit.fill("#field-Summary", "它经受住了");
    visit.wait("nothing to mend", "document.querySelector('#verdict').innerText === '符合规则。'");

    visit.click(".sign summary");
    assert!(is_hex(&visit.shown("#signature"), 64));
    for step in ["规范请求串：", "待签名字符串", "签名：", "请求头 Authorization"] {
        visit.wait(
            step,
            &format!("[...document.querySelectorAll('.steps h3')].some((head) => head.innerText.startsWith('{step}'))"),
        );
    }
    assert_eq!(visit.shown("#send"), "调用模拟服务");
    visit.click("#send");
    let told = visit
        .text("the answer", "document.querySelector('.came .id') && document.querySelector('.came .told').innerText");
    assert!(told.starts_with("HTTP 200 · ") && told.contains("来自模拟服务的内置行为"), "{told}");
    assert_eq!(visit.shown("#came"), "返回结果");
}

/// What is found as one types, and the page of an action that it leads to.
#[test]
fn an_action_is_found_in_chinese() {
    let Some(visit) = Visit::new() else { return };
    visit.read_in("zh-CN");
    visit.fill("#find", "qqqqzzzz");
    visit.wait("that nothing is", "document.querySelector('#hits .none')?.innerText === '没有这样的名称。'");
    visit.fill("#find", "end chaos experiment");
    visit.click("#hits a[href='/cfg/2021-08-20/ModifyTaskRunStatus']");
    visit.wait("the page of the action", "location.pathname === '/cfg/2021-08-20/ModifyTaskRunStatus'");
    visit.wait_until_drawn();
    assert_eq!(visit.shown("#verdict"), "有 2 个必填参数。");
    visit.read_in("en");
    visit.go_to_cfg("ModifyTaskRunStatus");
    assert_eq!(visit.shown("#verdict"), "2 members are required.");
}
