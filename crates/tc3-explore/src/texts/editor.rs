//! Texts of what the editor is answered.

use super::table::texts;

texts! {
    NO_JSON: "It is no JSON from line {0}, character {1} on.", "从第 {0} 行第 {1} 个字符起不是 JSON。";
    NO_OBJECT: "It is JSON, but no object: a request begins with { and ends with }.",
        "这是 JSON，但不是对象：请求以 { 开头，以 } 结尾。";
    NOT_KEPT: "This answer is no longer kept: call again.", "这次返回已不再保留，请重新调用。";

    // Where a request goes.
    A_CREDENTIAL: "a credential", "凭证";
    /// Where a credential is from, and its id.
    CREDENTIAL: "{0}, {1}", "{0}（{1}）";
    /// What is wrong, and what to do.
    ADVISED: "{0}: {1}.", "{0}：{1}。";
    NO_CREDENTIAL: "The real service is not called from here: no credential was looked for",
        "这里不会调用真实服务：没有查找凭证";
    MAY_CHANGE: "{0} may change something: type its name to call the real service.",
        "{0} 可能会变更资源：请输入接口名称，再调用真实服务。";

    // What came.
    NO_PAGES: "{0} has no pages", "{0} 不分页";
    NO_WAITER: "{0} has no waiter {1}", "{0} 没有等待器 {1}";
    ONE_EVENT: "1 event, request {0}", "1 个事件，请求 {0}";
    EVENTS: "{0} events, request {1}", "{0} 个事件，请求 {1}";
    REACHED: "{0} is reached", "已达到 {0}";
    BYTES_MORE: "… and {0} bytes more", "…… 还有 {0} 字节";

    // What to do.
    NAME_REGION: "name one in the field above", "请在上面的输入框中填写地域";
    GIVE_CREDENTIAL: "set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or write a profile: tc3 configure",
        "请设置 TENCENTCLOUD_SECRET_ID 和 TENCENTCLOUD_SECRET_KEY，或用 tc3 configure 写入配置";
    ASK_LESS: "ask for less at a time", "请减少每次请求的数量";
    LOOK_WITH: "look with {0} before sending it again", "再次发送之前，请先用 {0} 查看";
    LOOK: "look whether it took effect before sending it again", "再次发送之前，请先确认是否已经生效";
    REPEAT_WITH: "send it again with its client token, {0}: then it is done once",
        "请用同一个 ClientToken（{0}）再次发送，这样只会执行一次";
    CLOCK_BEHIND: "this machine's clock is {0} s off, behind the service's: set it", "本机时钟比服务慢 {0} 秒，请校准";
    CLOCK_AHEAD: "this machine's clock is {0} s off, ahead of the service's: set it", "本机时钟比服务快 {0} 秒，请校准";

    // Where an example is from.
    OURS: "written for tc3", "为 tc3 编写";
    PUBLISHED: "published in {0}", "由 {0} 发布";
    MADE: "made from the spec: what is required, with values that could be", "根据接口定义生成：仅含必填参数，取值为示意";

    // Signing.
    NO_PROGRAM: "There is no program for it, since the rules refuse it.", "没有程序：不符合规则。";
    NO_LANGUAGE: "There are no programs in {0}.", "没有 {0} 语言的程序。";
    NOT_JSON: "{0} takes a file, and there is no program that sends one.", "{0} 需要文件，没有发送文件的程序。";
    REFUSED: "It is not signed, since the rules refuse it.", "没有签名：不符合规则。";
    UNSIGNED: "{0} is sent without a signature", "{0} 无需签名";
    VERSION_1: "it is signed by version 1, whose steps tc3 sign shows", "它使用签名方法 v1，步骤请用 tc3 sign 查看";
    NO_TIME: "the time is neither seconds since 1970 nor such as 2026-01-31T12:00:00Z",
        "时间既不是 Unix 时间戳（秒），也不是 2026-01-31T12:00:00Z 这样的格式";
    SENT_UNSIGNED: "It is sent without a signature.", "它无需签名。";
    NO_HEADER: "What was pasted cannot stand in a header.", "粘贴的内容不能作为请求头。";

    // Lines of what is signed.
    METHOD: "method", "请求方法";
    PATH: "path", "路径";
    QUERY: "query: the members, where it is a GET", "查询字符串：GET 请求的参数";
    BODY_HASH: "SHA-256 of the body", "请求体的 SHA-256";
    HEADER_NAMES: "names of the signed headers", "参与签名的请求头名称";
    HEADERS_END: "end of the signed headers", "参与签名的请求头结束";
    HEADER_HOST: "signed header: where it goes", "参与签名的请求头：发往何处";
    HEADER_TYPE: "signed header: what the body is", "参与签名的请求头：请求体的类型";
    HEADER: "signed header", "参与签名的请求头";
    ALGORITHM: "algorithm", "签名算法";
    TIME: "time, in seconds since 1970", "请求时间戳，秒";
    SCOPE: "scope: day, service, tc3_request", "凭证范围：日期、服务、tc3_request";
    REQUEST_HASH: "SHA-256 of the canonical request", "规范请求串的 SHA-256";
}
