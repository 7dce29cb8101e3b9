//! Texts of the page of what was found.

use super::table::texts;

texts! {
    TITLE: "Found", "查找结果";
    FOR: "Found for “{0}”", "“{0}”的查找结果";
    NOTHING: "Nothing is called so. Try fewer words, or one of them alone; typos of a letter or two are forgiven.",
        "没有这样的名称。请减少词数，或只用其中一个词；允许一两个字母的拼写错误。";
    ONE: "1 hit", "1 个结果";
    COUNT: "{0} hits", "{0} 个结果";
    BEST: "The best {0} hits. Another word makes them fewer.", "最接近的 {0} 个结果。再加一个词可以缩小范围。";
}
