//! Texts of scripts. A script has them from `texts.js`, of which there is one in each language: `t('gone')`, or with values in it,
//! `t('found', count)`.

use bytes::Bytes;

use super::{Language, Text};

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
    "mock-heard": "Watching.", "正在监听。";
    "mock-gone": "The mock is not heard: {0} It is looked for again each second.", "听不到模拟服务：{0} 每秒会再找一次。";
    "mock-count": "{0} requests since the page was opened, {1} of them refused.", "页面打开以来 {0} 个请求，其中 {1} 个被拒绝。";
    "mock-dropped": "{0} came too quickly to be shown.", "有 {0} 个来得太快，未显示。";
    "mock-reset": "The mock was reset.", "模拟服务已重置。";
    "mock-state": "The mock has another state now.", "模拟服务换了状态。";
    "mock-done": "Done.", "完成。";
    "go-on": "Go on", "继续";
    "nothing-called-so": "Nothing is called so.", "没有这样的名称。";
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
export const language = document.documentElement.lang;

export function t(name, ...values) {
  const pieces = TEXTS[name].split(/\{(\d)\}/).map((piece, at) => (at % 2 ? values[piece] : piece));
  return values.some((value) => typeof value === 'object') ? pieces : pieces.join('');
}
";
