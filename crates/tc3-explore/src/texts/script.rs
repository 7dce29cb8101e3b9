//! Texts of scripts. A script has them from `texts.js`, of which there is one in each language: `t('gone')`, or with values in it,
//! `t('found', count)`.

use bytes::Bytes;

use super::language::Language;
use super::table::Text;

/// Texts by the name that scripts have for them.
macro_rules! script_texts {
    ($($name:literal: $english:literal, $chinese:literal;)*) => {
        pub(crate) const TEXTS: &[(&str, Text)] = &[$(($name, Text { english: $english, chinese: $chinese })),*];
    };
}

script_texts! {
    "gone": "The Explorer does not answer: is tc3 explore still running? What you typed is still here.",
        "Explorer 没有响应：tc3 explore 还在运行吗？您输入的内容仍在这里。";
    "found": "Found", "查找结果";
    "life": "The life of {0} {1}", "{0} {1} 的生命周期";
    "mock-heard": "Watching.", "正在监听。";
    "mock-gone": "The mock is not heard: {0} It is looked for again each second.", "听不到模拟服务：{0} 每秒会再找一次。";
    "mock-count": "{0} requests since the page was opened, {1} of them refused.", "页面打开以来 {0} 个请求，其中 {1} 个被拒绝。";
    "mock-dropped": "{0} came too quickly to be shown.", "有 {0} 个来得太快，未显示。";
    "mock-reset": "The mock was reset.", "模拟服务已重置。";
    "mock-state": "The mock has another state now.", "模拟服务换了状态。";
    "mock-done": "Done.", "完成。";
    "go-on": "Go on", "继续";
    "nothing-called-so": "Nothing is called so.", "没有这样的名称。";

    // The editor.
    "too-old": "This browser is too old to fill in a request: it cannot keep the digits of long numbers. The reference beside works.",
        "这个浏览器版本太旧，会丢失长数字的精度，不能用来填写请求。旁边的参考可以正常查阅。";
    "not-loaded": "The request's fields could not be loaded: is tc3 explore still running? Load the page again.",
        "无法加载请求的字段：tc3 explore 还在运行吗？请重新加载页面。";
    "from-address": "The request is from the address. Nothing was sent.", "请求来自网址，还没有发送。";
    "no-object": "a request begins with { and ends with }", "请求以 { 开头，以 } 结尾";
    "no-json": "It is no JSON object: {0}.", "不是 JSON 对象：{0}。";
    "fill-in": "Fill in", "填写请求";
    "copy-link": "Copy a link to this request", "复制此请求的链接";
    "start": "Start from", "起始内容";
    "start-from": "Start from…", "选择起始内容";
    "skeleton": "A skeleton: the type of each member", "骨架：各参数的类型";
    "empty-start": "Nothing", "空";
    "fill-example": "Fill in an example:", "填入示例：";
    "fill-as": "Fill in as", "填写方式";
    "form": "Form", "表单";
    "goes-on": "{0} The form goes on once the JSON is mended.", "{0}改正 JSON 后可以继续使用表单。";
    "as-json": "The request as JSON", "JSON 格式的请求";
    "region": "Region", "地域";
    "needed": "needed", "必填";
    "of-profile": "that of the profile", "默认使用配置中的地域";
    "passes": "The rules let it pass.", "符合规则。";
    "to-mend-one": "1 thing to mend.", "有 1 处需要改正。";
    "to-mend": "{0} things to mend.", "有 {0} 处需要改正。";
    "required-one": "1 member is required.", "有 1 个必填参数。";
    "required-some": "{0} members are required.", "有 {0} 个必填参数。";
    "copied-link": "Copied. Secret members are not in it, and it does not run by itself.",
        "已复制。链接不含敏感参数，也不会自动发送请求。";
    "in-address": "The address above has the request now. Secret members are not in it.",
        "网址中已带有此请求，不含敏感参数。";

    // The form.
    "optional": "Optional members", "选填参数";
    "no-members": "It takes no members.", "没有请求参数。";
    "required": "required", "必填";
    "secret": "secret", "敏感";
    "list-of": "list of {0}", "{0} 列表";
    "add": "Add {0}", "添加 {0}";
    "add-one": "Add one to {0}", "在 {0} 中添加一项";
    "add-another": "Add another to {0}", "在 {0} 中再添加一项";
    "not-given": "(not sent)", "（不发送）";
    "empty": "(empty)", "（空）";
    "sent-null": "It is sent as null.", "将以 null 发送。";
    "sent-empty": "It is sent empty.", "将以空值发送。";
    "sent-file": "{0} characters are sent.", "将发送 {0} 个字符。";
    "remove": "Remove", "移除";
    "stranger": "as JSON", "JSON 格式";

    // Calling.
    "call": "Call", "调用";
    "stopped": "Stopped. Whether it was carried out is not known.", "已停止。不确定请求是否已执行。";
    "where": "Where it goes", "发往何处";
    "mock": "Mock", "模拟服务";
    "real": "Real service", "真实服务";
    "call-mock": "Call the mock", "调用模拟服务";
    "call-real": "Call the real service", "调用真实服务";
    "stop": "Stop", "停止";
    "or-keys": "or {0}", "或按 {0}";
    "how-often": "How often", "调用次数";
    "once": "once", "一次";
    "all-pages": "all pages", "所有分页";
    "until": "until {0}: {1}", "直到 {0}：{1}";
    "all-the-same": "Send it all the same", "仍要发送";
    "looking": "Looking for a credential…", "正在查找凭证……";
    "called-by": "It is called by {0}.", "使用的凭证：{0}。";
    "type-name": "{0} may change something. Type its name to allow it once:", "{0} 可能会变更资源。请输入接口名称，允许调用一次：";

    // What came.
    "page": "Page {0} with {1} items", "第 {0} 页，{1} 项";
    "page-one": "Page {0} with 1 item", "第 {0} 页，1 项";
    "broke-off": "The Explorer ended before the answer was whole. Whether the call was carried out is not known.",
        "返回尚未完整，Explorer 就已结束。不确定请求是否已执行。";
    "what-came": "What came", "返回结果";
    "failed": "It failed", "调用失败";
    "events": "Events", "事件";
    "calling": "Calling…", "正在调用……";
    "milliseconds": "{0} ms", "{0} 毫秒";
    "bytes": "{0} bytes", "{0} 字节";
    "attempt-one": "1 attempt", "尝试 1 次";
    "attempts-some": "{0} attempts", "尝试 {0} 次";
    "source-behaviour": "the mock’s own behaviour", "来自模拟服务的内置行为";
    "source-memory": "what the mock remembers", "来自模拟服务的记忆";
    "source-made": "made from the spec by the mock", "由模拟服务根据接口定义生成";
    "request-id": "Request id", "请求 ID";
    "find": "Find", "查找";
    "copy": "Copy", "复制";
    "copied": "Copied", "已复制";
    "no-copy": "Not allowed to copy", "不允许复制";
    "became": "See what became of it: {0}", "查看结果：{0}";
    "too-large": "It is too large to be folded: {0} characters. JMESPath finds what you need of it.",
        "内容过大，不能折叠显示：{0} 个字符。可以用 JMESPath 查找需要的部分。";
    "show-more": "Show more", "显示更多";
    "code": "Code", "错误码";
    "status": "HTTP status", "HTTP 状态码";
    "sent": "Sent", "发送情况";
    "not-sent": "not sent", "未发送";
    "maybe-sent": "perhaps carried out", "可能已执行";
    "answered": "answered", "已返回";
    "safe": "Safe to send again", "能否安全重发";
    "yes": "yes", "能";
    "no": "no", "不能";
    "advice": "What to do", "处理建议";
    "took": "Took", "耗时";
    "attempts": "Attempts ({0})", "尝试（{0} 次）";
    "hit": "1 hit", "1 处";
    "hits": "{0} hits", "{0} 处";
    "hits-opened": "{0} hits, {1} of them opened", "{0} 处，已展开 {1} 处";
    "more-of": "{0} more of {1}", "再显示 {0} 项，共 {1} 项";

    // Taking it along.
    "take-along": "Take along: a program that sends this request", "带走：发送此请求的程序";
    "language": "Language", "语言";
    "mock-key": "A mock takes TENCENTCLOUD_SECRET_ID={0} and TENCENTCLOUD_SECRET_KEY={1}.",
        "模拟服务接受 TENCENTCLOUD_SECRET_ID={0} 和 TENCENTCLOUD_SECRET_KEY={1}。";
    "not-copied": "The browser does not let the program be copied: mark it, and copy it by hand.",
        "浏览器不允许复制：请选中程序后手动复制。";

    // Signing.
    "signature": "Signature, step by step", "签名步骤";
    "time": "Time", "时间";
    "now": "now", "当前时间";
    "fix": "Fix it at {0}", "固定为 {0}";
    "signing": "Signing…", "正在签名……";
    "signed-as-of": "Signed as of {0}. Lines marked “form” are decided by what you filled in.",
        "签名时间为 {0}。标有“表单”的行由您填写的内容决定。";
    "masked": "Secret members are masked here; what is hashed has them.", "这里隐藏了敏感参数，计算哈希时使用原值。";
    "of-form": "form", "表单";
    "the-request": "The request", "请求";
    "method-address": "method and address", "请求方法和网址";
    "header": "header", "请求头";
    "body": "body", "请求体";
    "canonical": "The canonical request: one text for all the ways to write it", "规范请求串：同一请求的不同写法对应同一文本";
    "canonical-hash": "Its SHA-256", "规范请求串的 SHA-256";
    "to-sign": "The string to sign, with the scope {0}", "待签名字符串，凭证范围为 {0}";
    "the-signature": "The signature: its HMAC-SHA256 by a key that is derived for the scope",
        "签名：用该凭证范围的派生密钥计算的 HMAC-SHA256";
    "authorization": "The header Authorization", "请求头 Authorization";
    "compare-own": "Compare with your own", "与您的签名比较";
    "compare-said": "A signature, an Authorization header, a whole request of HTTP, a curl command, or what {0} prints. For a \
                     signature alone, fill in the same request and fix the same time.",
        "可以粘贴签名、Authorization 请求头、完整的 HTTP 请求、curl 命令，或 {0} 的输出。如果只有签名，请填写相同的请求并固定相同的时间。";
    "compare": "Compare", "比较";
    "right": "The signature is right.", "签名正确。";
    "would-answer": "The service would answer {0}.", "服务会返回 {0}。";
    "differ": "They differ first in the {0}, line {1}, character {2}:", "首个不同之处在{0}的第 {1} 行第 {2} 个字符：";
    "of-canonical": "canonical request", "规范请求串";
    "of-to-sign": "string to sign", "待签名字符串";
    "here": "Here", "此处";
    "yours": "Yours", "您的";
    "signed-here": "All that is signed here", "此处签名的全部内容";
    "you-signed": "What you signed", "您签名的内容";
    "ends": "(ends)", "（到此结束）";
}

/// The file that scripts have their texts from. `{0}` is for the first value; with a value that is no text, as a template of
/// lit-html, the pieces are told one by one.
pub(crate) fn module(language: Language) -> Bytes {
    let texts: serde_json::Map<_, _> =
        TEXTS.iter().map(|(name, text)| ((*name).to_owned(), language.of(text).into())).collect();
    let texts = serde_json::Value::Object(texts);
    Bytes::from(format!("const TEXTS = {texts};\n{FILL}"))
}

const FILL: &str = r"
export function t(name, ...values) {
  const pieces = TEXTS[name].split(/\{(\d)\}/).map((piece, at) => (at % 2 ? values[piece] : piece));
  return values.some((value) => typeof value === 'object') ? pieces : pieces.join('');
}

// The language of what others say, so that it is read aloud in its own.
export function tongue(text) {
  return /[\u4e00-\u9fff]/.test(text) ? 'zh-CN' : 'en';
}
";
