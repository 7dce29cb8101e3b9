//! Texts of what is not there. Those without a stop are told on a line as well.

use super::table::texts;

texts! {
    TITLE: "Not here", "没有找到";
    NO_SERVICE: "{0} is no service", "没有服务 {0}";
    NO_VERSION: "{0} has no version {1}", "{0} 没有版本 {1}";
    NO_RECOMMENDED: "{0} goes by no version without its date: name one", "{0} 没有推荐的版本，请指明版本";
    NO_ACTION: "{0} {1} has no action {2}", "{0} {1} 没有接口 {2}";
    NO_PAGE: "There is no page {0}", "没有页面 {0}";
    ACTION_OF: "{0} of {1}", "{1} 的接口 {0}";
    ALL_SERVICES: "All services", "全部服务";
    STOP: "{0}.", "{0}。";
    NEAREST: "{0}; the nearest: {1}", "{0}；最接近的是：{1}";
    NEAR: "You may mean", "您要找的可能是";
    SEARCH: "The search above forgives typos of a letter or two.", "上方的查找允许一两个字母的拼写错误。";
    NOTHING_ASKED: "Nothing is asked for at this address.", "这个地址不接受请求。";
    NOT_TAKEN: "The Explorer does not take this: {0}", "Explorer 不接受这个请求：{0}";
}
