//! Texts of the pages about the mock.

use super::table::texts;

texts! {
    TITLE: "The mock, live", "模拟服务实况";
    LEAD: "It listens at {0}. Send requests there, from a test run of your own too, and see here what becomes of them.",
        "它监听 {0}。向这个地址发送请求（包括您自己的测试），即可在这里看到处理结果。";
    NO_SCRIPT: "Without script these are the last requests when the page was loaded; to see them as they come, to filter them, and to \
                change anything of the mock, script is needed.",
        "未启用脚本时，这里是页面加载时的最近请求；要实时查看、筛选请求或更改模拟服务，需要启用脚本。";
    GONE: "The mock does not answer: {0}", "模拟服务没有响应：{0}";
    REFUSED: "The mock refuses that: {0}", "模拟服务拒绝了：{0}";

    REQUESTS: "Requests", "请求";
    NO_REQUESTS: "None yet.", "还没有请求。";
    FILTER: "Filter by service, action, verdict or code", "按服务、接口、结果或错误码筛选";
    PAUSE: "Pause", "暂停";
    CLEAR: "Clear", "清空";
    TIME: "Time", "时间";
    SERVICE: "Service", "服务";
    ACTION: "Action", "接口";
    VERDICT: "Verdict", "结果";
    STATUS: "Status", "状态码";
    TOOK: "Took", "耗时";
    FAULT: "Faults", "故障";
    REGION: "Region", "地域";

    REQUEST: "Request", "请求";
    REQUEST_ID: "Request id", "请求 ID";
    METHOD: "Method", "方法";
    HOST: "Host", "主机";
    VERSION: "Version", "版本";
    AUTHORIZATION: "Authorization", "授权";
    CODE: "Code", "错误码";
    MESSAGE: "Message", "消息";
    QUIRKS: "Quirks of its client", "客户端的特殊行为";
    BACK: "All requests", "全部请求";
    FORGOTTEN: "The mock does not know this request any more: it keeps the last 1,000.", "模拟服务已不再保留这个请求：它只保留最近 1000 个。";
    WHY: "Why the signature is wrong", "签名为什么不对";
    CANONICAL: "The canonical request", "规范请求";
    STRING_TO_SIGN: "The string to sign", "待签名字符串";
    DIFFERENCE: "{0}: the two begin to differ in line {1}, at character {2}", "{0}：两者从第 {1} 行第 {2} 个字符开始不同";
    WHOSE: "Built by", "由谁生成";
    LINE: "Line", "内容";
    BOTH: "both", "双方";
    BY_MOCK: "the mock", "模拟服务";
    BY_CLIENT: "the client", "客户端";

    CLOCK: "Clock", "时钟";
    CLOCK_RUNS: "It runs.", "正在走。";
    CLOCK_STANDS: "It stands still.", "已停住。";
    SET_TO: "Set to, in UTC", "设为（UTC）";
    SET: "Set", "设置";
    ADVANCE: "Ahead by seconds", "前进秒数";
    GO_AHEAD: "Advance", "前进";
    FREEZE: "Freeze", "停住";
    RUN: "Let it run", "恢复走时";

    FAULTS: "Faults", "故障";
    NO_FAULTS: "None is ordered.", "没有设置故障。";
    FAULT_ID: "Fault", "故障";
    WHAT: "What happens", "会发生什么";
    WHOM: "To which requests", "针对哪些请求";
    HOW_OFTEN: "How often", "频率";
    APPLIED: "Applied / seen", "生效 / 遇到";
    END: "End", "结束";
    END_ALL: "End all", "全部结束";
    ORDER: "Order a fault", "设置故障";
    ANY: "any", "任意";
    TIMES: "How many times", "次数";
    FOREVER: "for ever", "不限";
    SKIP: "Let pass first", "先放过";
    SHARE: "Share, 0 to 1", "比例，0 到 1";
    ERROR: "an error of the service", "服务返回错误";
    DELAY: "a delay", "延迟";
    RATE: "no more than so many requests a second", "每秒请求数上限";
    RESET: "the connection is reset", "连接被重置";
    RESPOND: "something else than the service answers", "由别的服务应答";
    TRUNCATE: "the answer is cut off", "应答被截断";
    GARBAGE: "nonsense in place of the answer", "应答变成乱码";
    SKEW: "the signature is judged by another clock", "用另一个时钟判断签名";
    MILLISECONDS: "Milliseconds", "毫秒";
    SECONDS: "Seconds", "秒";
    PER_SECOND: "Requests a second", "每秒请求数";
    BYTES: "Bytes", "字节";
    CONTENT_TYPE: "Content type", "内容类型";
    BODY: "Body", "正文";
    WHEN: "When", "何时";
    WHEN_BEFORE: "before anything is done", "在处理之前";
    WHEN_HEADERS: "once it is done, in place of the answer", "处理之后，不返回应答";
    WHEN_BODY: "once it is done, within the answer's body", "处理之后，在应答正文中途";

    MEMORY: "What it remembers", "它记住的资源";
    NOTHING_REMEMBERED: "Nothing yet: it remembers what requests make, and what they look for.", "还没有：它会记住请求创建和查询的资源。";
    KIND: "Kind", "种类";
    COUNT: "There are", "数量";
    MADE: "Made", "由请求创建";
    SIZE: "Memory", "内存";
    RESOURCE: "Resource", "资源";
    MEMBERS: "Members", "成员";
    SHOWN: "{0} to {1} of {2}", "第 {0} 至 {1} 个，共 {2} 个";
    NEXT: "Next", "下一页";
    PREVIOUS: "Previous", "上一页";

    STATE: "State", "状态";
    SAVE: "Save all of it as a file", "全部存为文件";
    SAVE_SIZE: "Resources take {0} in the mock's memory.", "资源占用模拟服务 {0} 内存。";
    LOAD_FILE: "A file that was saved", "已保存的文件";
    LOAD: "Load it in place of what is there", "载入并替换现有状态";
    START_AGAIN: "Begin again…", "重新开始…";
    RESET_WARNING: "All that the mock remembers, its log and its faults go; it begins with the world that it was started with. Its clock stays.",
        "模拟服务记住的全部内容、请求记录和故障都会消失，恢复到启动时的状态；时钟不变。";
    RESET_NOW: "Begin anew", "重置模拟服务";
}
