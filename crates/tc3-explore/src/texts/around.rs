//! What stands around every page.

use super::table::texts;

texts! {
    SKIP: "Skip to the content", "跳到正文";
    FIND: "Find services, actions and members", "查找服务、接口和参数";
    FIND_FOR_EXAMPLE: "Find an action: end experiment, resize disk", "查找接口，例如 resize disk";
    MOCK: "Mock", "模拟服务";
    MOCK_ADDRESS: "Other programs can call it at this address", "其他程序也可以调用这个地址";
    LANGUAGE: "Language", "语言";
    GO_ON: "Go on to the Explorer", "进入 Explorer";
}
