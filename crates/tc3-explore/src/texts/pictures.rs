//! Texts of pictures, and of the lists and tables behind them.

use super::table::texts;

texts! {
    LIVES: "Lives", "生命周期";
    LIFE_OF: "The life of {0}", "{0} 的生命周期";
    STATES_OF: "States: {0}, and what leads from one to another. The list behind it says the same.",
        "共 {0} 个状态，以及状态之间如何转换。后面的列表内容相同。";
    NOW_OF: "States: {0}, and what leads from one to another; it is in {1} now. The list behind it says the same.",
        "共 {0} 个状态，以及状态之间如何转换；当前状态是 {1}。后面的列表内容相同。";
    STATES: "states: {0}", "{0} 个状态";
    KINDS: "kinds: {0}", "{0} 种资源";
    START: "made", "创建";
    ANY: "any state", "任意状态";
    GONE: "gone", "已删除";
    HERE: "● now", "● 当前";
    BY_ITSELF: "by itself", "自动";
    AS_LIST: "The same as a list ({0})", "以列表查看（{0}）";
    FROM_TO: "From {0} to {1}: {2}", "从 {0} 到 {1}：{2}";
    LEADS_TO: "{0} leads to {1}", "{0} 使其变为 {1}";
    ENDS_IT: "{0} ends it", "{0} 将其删除";
    CAME: "step {0} of its way", "经历的第 {0} 步";
    MAY_FOLLOW: "may follow", "可以进行";
    NOTHING_FOLLOWS: "Nothing can be asked of it any more.", "不能再对它进行任何操作。";
    NOT_SAID: "From which state an action may be asked is not said; the mock takes it in any.",
        "规格没有说明接口可以在哪个状态下调用；模拟服务在任意状态下都接受。";

    WAY: "How it came there", "如何到达";
    FOLLOWS: "What may follow", "接下来可以做什么";
    IS_IN: "{0} {1} is in {2}.", "{0} {1} 处于 {2}。";
    IS_GONE: "{0} {1} is not there any more.", "{0} {1} 已不存在。";
    IS_ABSENT: "The mock keeps no {0} {1}.", "模拟服务中没有 {0} {1}。";
    NO_CALLS: "No call in the mock's log named it.", "模拟服务的日志中没有涉及它的调用。";
    OTHER_WAY: "It is elsewhere than its calls would have led it: state was put into the mock, or its log has forgotten some.",
        "它的状态与日志中的调用不符：可能有人写入了模拟服务的状态，或者日志已经不完整。";
    WHEN: "When", "时间";
    CALL: "Call", "调用";
    CAME_OF_IT: "What came of it", "结果";
    STAYED: "stayed in {0}", "仍为 {0}";
    LED: "from {0} to {1}", "从 {0} 到 {1}";
    REFUSED: "refused: {0}", "被拒绝：{0}";

    MAP: "What refers to what", "引用关系";
    MAP_OF: "The kinds of {0}, and what refers to what", "{0} 的资源类型及其引用关系";
    MAP_SAID: "Kinds: {0}. Each member that holds the id of another kind has an arrow to it. The list behind it says the same.",
        "共 {0} 种资源。每个保存其他资源 ID 的参数都有一个箭头指向该资源。后面的列表内容相同。";
    REFERS: "{0} refers to {1} by {2}", "{0} 通过 {2} 引用 {1}";
    ALONE: "These refer to none, and none to them: {0}", "以下资源互不引用：{0}";

    CALLS: "The last calls", "最近的调用";
    CALLS_LINK: "Calls", "调用记录";
    CALLS_SAID: "How long each of the last {0} calls took, in milliseconds, the newest at the right: the longest {1} ms. The table behind it \
                 says the same.",
        "最近 {0} 次调用各自的耗时（毫秒），最新的在右边：最长 {1} 毫秒。后面的表格内容相同。";
    CALLS_KEPT: "Calls from the pages of this Explorer since it was started, the last {0} of them.",
        "本 Explorer 启动以来从页面发出的调用，最多保留最近 {0} 次。";
    CALLS_NONE: "Nothing was called yet.", "还没有调用过任何接口。";
    MS: "{0} ms", "{0} 毫秒";
    ACTION: "Action", "接口";
    TARGET: "Where", "目标";
    TOOK: "Took", "耗时";
    OUTCOME: "Outcome", "结果";
    TO_MOCK: "mock", "模拟服务";
    TO_REAL: "real service", "真实服务";
    ANSWERED: "answered", "成功";
    WAS_REFUSED: "refused", "被拒绝";
    UNANSWERED: "no answer", "没有响应";
    UNSENT: "not sent", "未发送";
    STOPPED: "stopped", "已停止";
}
