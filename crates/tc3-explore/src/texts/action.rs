//! Texts of an action's page.

use super::table::texts;

texts! {
    PATH: "Where it is", "当前位置";
    UNDESCRIBED: "Nobody has described it here. `tc3 spec docs add` adds the descriptions of a package that you have.",
        "这里还没有它的说明。用 `tc3 spec docs add` 可以加入您已有的软件包中的说明。";
    NO_SCRIPT: "Filling in, signing and calling need JavaScript; the reference does not.",
        "填写、签名和调用需要 JavaScript，查阅参考不需要。";
    REQUEST: "Request", "请求参数";
    ANSWER: "Answer", "返回参数";
    REQUEST_ID: "Besides `RequestId`, which every answer has.", "另外，每次返回都有 `RequestId`。";
    DESCRIBED_BY: "What this program does not describe itself is described by {0}.", "本程序没有说明的内容，由 {0} 说明。";
    UNREADABLE: "The descriptions that you added cannot be read: {0}.", "无法读取您加入的说明：{0}。";
}
