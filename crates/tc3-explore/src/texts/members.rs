//! Texts of members.

use super::table::texts;

texts! {
    NO_REQUEST: "It takes no members.", "没有请求参数。";
    NO_ANSWER: "Nothing besides the request id.", "除请求 ID 外没有其他内容。";
    UNDOCUMENTED: "Undocumented upstream.", "官方文档没有说明。";
    CLOSED: "No other value is taken.", "不接受其他取值。";
    BINARY: "A file, or its text.", "文件，或文件的内容。";
    REQUIRED: "required", "必填";
    NULLABLE: "may be null", "可能为 null";
    SECRET: "secret", "敏感";
    RULES: "Rules", "规则";
    WARNING: "(A warning only.)", "（仅提醒。）";
}
