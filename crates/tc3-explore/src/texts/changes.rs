//! Texts of what is different in other versions.

use super::table::texts;

texts! {
    VERSIONS: "Other versions", "其他版本";
    NO_ACTION: "{0} has no such action.", "{0} 没有这个接口。";
    SAME: "It takes and answers the same.", "请求参数和返回参数都相同。";
    OTHER_THAN: "There, other than in {0}:", "与 {0} 的不同之处：";
    MORE: "{0} more", "还有 {0} 处";
    THE_REQUEST: "the request", "请求参数";
    THE_ANSWER: "the answer", "返回参数";
    /// A member, and what it is in.
    NEW: "{0} in {1}, which is not here", "{1}：有 {0}，这里没有";
    GONE: "no {0} in {1}", "{1}：没有 {0}";
    /// A member, what it is in, and what it is there and here.
    OTHERWISE: "{0} in {1} is {2}, here {3}", "{1}：{0} 是 {2}，这里是 {3}";
    NOW_REQUIRED: "{0} in {1} is required, here optional", "{1}：{0} 必填，这里选填";
    NOW_OPTIONAL: "{0} in {1} is optional, here required", "{1}：{0} 选填，这里必填";
}
