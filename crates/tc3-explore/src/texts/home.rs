//! Texts of the first page.

use super::table::texts;

texts! {
    TITLE: "Every action of Tencent Cloud, on this machine", "腾讯云的全部接口，就在这台机器上";
    LEAD: "Find an action, fill in its request, see how it is signed, and call it: on a mock in this program, or on the real service \
           once you choose it. Press {0} to search.",
        "查找接口、填写请求、查看签名的每一步，然后调用：默认调用本程序内的模拟服务，也可以选择真实服务。按 {0} 开始查找。";
    RECENT: "Looked at", "最近查看";
    SERVICES: "Services", "服务";
    COUNTS: "{0} services, {1} actions", "{0} 个服务，{1} 个接口";
}
