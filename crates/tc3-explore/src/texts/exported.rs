//! Texts of pages that are files.

use super::table::texts;

texts! {
    TITLE: "Reference of Tencent Cloud", "腾讯云接口参考";
    LEAD: "What each action takes and answers. These pages are files: they need no server and no script, and the browser's own search \
           finds what stands on one.",
        "每个接口的请求、返回和规则。这些页面是普通文件，无需服务器和脚本；可用浏览器自带的页内查找。";
    /// With the version of this program.
    FOOT: "Made by `tc3` {0} from the published spec.", "由 `tc3` {0} 根据公开的接口规范生成。";
}
