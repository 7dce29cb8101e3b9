//! Texts of what is known of an action.

use super::table::texts;

texts! {
    GLANCE: "At a glance", "概览";
    READS: "reads only", "只读";
    IDEMPOTENT: "idempotent", "幂等";
    CHANGES: "changes", "会变更";
    DEPRECATED: "deprecated", "不推荐使用";
    WITHDRAWN: "withdrawn", "已下线";
    /// What is said of an action, behind that it is deprecated or withdrawn.
    MARKED: "({0}) {1}", "（{0}）{1}";
    RATE: "{0}/s", "{0} 次/秒";
    NEEDS_REGION: "needs a region", "需要地域";
    PAGES: "pages", "分页";
    WAITABLE: "can be waited for", "可等待";
    ABOUT: "About a call", "调用须知";
    WAITERS: "Waiters", "等待器";
    ERRORS: "Error codes", "错误码";
    RELATED: "On the same things", "相关接口";
}
