//! What `tc3-spec` and the engine say in English of calls and rules, in Chinese: from the same data, and sentence by sentence. A row of
//! the table would have the English words once more.

use core::fmt::Display;

use maud::{Markup, html};
use tc3::pages::{MemberPath, PageEnd, PageStart, Paging};
use tc3::wait::{Nothing, Waiter};
use tc3::{ActionInfo, Effect, Encoding, Hosts, RegionUse, RuleKind, Streams};
use tc3_spec::{Action, Status, rule_sentence};

use super::language::Language;

impl Language {
    /// What there is to know of a call, as [`Action::sentences`] has it behind that of the status.
    pub(crate) fn sentences(self, action: &Action) -> Vec<String> {
        match self {
            Self::English => {
                let status = action.status.sentence().map(str::to_owned);
                status.into_iter().chain(action.sentences("")).collect()
            }
            Self::Chinese => sentences(action),
        }
    }

    /// What a waiter waits for. What it is called by is said in English alone.
    pub(crate) fn waiter(self, waiter: &Waiter) -> Markup {
        match self {
            Self::English => html! { (waiter.sentence("").to_string()) },
            Self::Chinese => html! {
                (waiter.name) "（" span lang=(Self::English.tag()) { (waiter.doc) } "）：" (self::waiter(waiter))
            },
        }
    }

    /// A rule as a sentence without its end, as [`rule_sentence`] has it.
    pub(crate) fn rule(self, rule: &RuleKind) -> Option<String> {
        match self {
            Self::English => rule_sentence(rule),
            Self::Chinese => self::rule(rule),
        }
    }
}

fn sentences(action: &Action) -> Vec<String> {
    let info = &action.info;
    let status = match action.status {
        Status::Online => None,
        Status::Deprecated => Some("不推荐使用：仍可调用，但官方建议不再使用。".to_owned()),
        Status::Offline => Some("已下线：不能再调用。".to_owned()),
    };
    let rate = info.rate_limit.map(|rate| format!("每秒最多 {rate} 次请求。"));
    let region = match info.region {
        RegionUse::Needed => Some("需要地域。".to_owned()),
        RegionUse::NotNeeded => Some("不需要地域。".to_owned()),
        RegionUse::Unknown => None,
    };
    let known = [status, rate, region, effect(action), action.paging.as_ref().map(paging)];
    known.into_iter().chain(special(info)).flatten().collect()
}

fn effect(action: &Action) -> Option<String> {
    let told = match (action.info.effect, action.info.confirm_with) {
        (Effect::Read, _) if action.is_effect_derived => "从名称看只读取数据：可以安全重发。",
        (Effect::Read, _) => "只读取数据：可以安全重发。",
        (Effect::Idempotent, _) if action.is_effect_derived => "有 ClientToken，因此幂等：用同一个值可以安全重发。",
        (Effect::Idempotent, _) => "幂等：用同一个 ClientToken 可以安全重发。",
        (Effect::Change, Some(look)) => return Some(format!("没有收到返回时不能直接重发：请先用 {look} 查看。")),
        (Effect::Change, None) => "没有收到返回时不能直接重发。",
        (Effect::Unknown, _) => return None,
    };
    Some(told.to_owned())
}

/// What is special about its host, its signature, its requests and its answers.
fn special(info: &ActionInfo<'_>) -> [Option<String>; 4] {
    let host = match info.hosts {
        Hosts::Usual => None,
        Hosts::Ai => Some(format!("域名为 {}.ai.tencentcloudapi.com。", info.service)),
    };
    let signature = (!info.signed).then(|| "无需签名，也无需凭证。".to_owned());
    let encoding = match info.encoding {
        Encoding::Json => None,
        Encoding::Multipart => Some("参数中有文件，以多部分表单发送。".to_owned()),
        Encoding::OctetStream => Some("请求体为二进制参数的字节，其他参数放在请求头中。".to_owned()),
    };
    let streams = match info.streams {
        Streams::Never => None,
        Streams::Always => Some("以事件流返回。".to_owned()),
        Streams::When { member, is } => Some(format!("{member} 为 {is} 时以事件流返回。")),
        Streams::Unless { member, is } => Some(format!("除非 {member} 为 {is}，否则以事件流返回。")),
    };
    [host, signature, encoding, streams]
}

fn paging(paging: &Paging) -> String {
    let size = paging.size.map(|size| format!(" 和 {}", name(size))).unwrap_or_default();
    let mut told = match paging.start {
        PageStart::Offset(member) => format!("分页返回：由 {}{size} 指定", name(member)),
        PageStart::Number { member, first } => {
            format!("分页返回：由 {}{size} 指定，页码从 {first} 开始", name(member))
        }
        PageStart::Token { ask, next } => {
            format!("分页返回：由 {}{size} 指定，取自上次返回的 {}", name(ask), name(next))
        }
    };
    let mut add = |path: Option<MemberPath>, is: &str| {
        if let Some(path) = path {
            told += &format!("，{} {is}", name(path));
        }
    };
    add(Some(paging.items), "为各项");
    add(paging.key, "用于区分各项");
    add(paging.total, "为总数");
    match paging.end {
        Some(PageEnd::HasMore(path)) => add(Some(path), "表示是否还有更多"),
        Some(PageEnd::IsOver(path)) => add(Some(path), "表示是否已经结束"),
        None => {}
    }
    let may_miss = paging.key.is_none() && !matches!(paging.start, PageStart::Token { .. });
    told + if may_miss { "。读取期间移动的项可能遗漏或重复。" } else { "。" }
}

fn waiter(waiter: &Waiter) -> String {
    let member = name(waiter.member);
    let mut ways = Vec::new();
    if !waiter.done.is_empty() {
        ways.push(format!("{member} 为 {}", either(waiter.done)));
    }
    if waiter.nothing == Nothing::Done {
        ways.push(format!("{member} 没有内容"));
    }
    if !waiter.done_codes.is_empty() {
        ways.push(format!("错误码为 {}", either(waiter.done_codes)));
    }
    let mut ends = Vec::new();
    if !waiter.dead.is_empty() {
        ends.push(format!("为 {} ", either(waiter.dead)));
    }
    if waiter.nothing == Nothing::Dead {
        ends.push("没有内容".to_owned());
    }
    let end = if ends.is_empty() { String::new() } else { format!("；{}则停止等待", ends.join("或")) };
    let (interval, timeout) = (waiter.pace.interval, waiter.pace.timeout);
    format!("{}{end}。每 {interval:?} 查看一次，最长 {timeout:?}。", ways.join("，或"))
}

fn rule(rule: &RuleKind) -> Option<String> {
    Some(match rule {
        RuleKind::RequiredWhen { on, is, members } => format!("{on} 为 {} 时，{} 必填", either(is), members.join("、")),
        RuleKind::Requires { member, needs } => format!("填写 {member} 时，{} 必填", needs.join("、")),
        RuleKind::ExactlyOneOf(members) => format!("{} 必须填写一个，且只能填写一个", members.join("、")),
        RuleKind::AtLeastOneOf(members) => format!("{} 至少填写一个", members.join("、")),
        RuleKind::AtMostOneOf(members) => format!("{} 最多填写一个", members.join("、")),
        RuleKind::Range { member, min, max } => format!("{member} 的值{}", bounds(*min, *max)),
        RuleKind::Length { member, min, max } => {
            format!("{member} 的长度{} 个字符", bounds(Some(*min).filter(|min| *min > 0), *max))
        }
        RuleKind::Count { member, min, max } => {
            format!("{member} 的元素{} 个", bounds(Some(*min).filter(|min| *min > 0), *max))
        }
        RuleKind::Closed { .. } => return None,
    })
}

fn bounds<T: Display>(min: Option<T>, max: Option<T>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("为 {min} 到 {max}"),
        (Some(min), None) => format!("不少于 {min}"),
        (None, Some(max)) => format!("不超过 {max}"),
        (None, None) => "不限".to_owned(),
    }
}

/// One of some values.
fn either(values: &[impl Display]) -> String {
    let values: Vec<_> = values.iter().map(ToString::to_string).collect();
    values.join(" 或 ")
}

fn name(path: MemberPath) -> String {
    path.join(".")
}

#[cfg(test)]
mod tests {
    use tc3_spec::{catalogue, reached};

    use super::*;

    /// In both languages as much is said, and of the same names.
    #[test]
    fn chinese_says_what_english_says() {
        let mut said = 0;
        let services = catalogue().services().filter(|service| service.is_recommended());
        for action in services.flat_map(|service| service.actions().step_by(7).filter_map(|name| service.action(name)))
        {
            let english: Vec<_> =
                action.status.sentence().map(str::to_owned).into_iter().chain(action.sentences("`")).collect();
            let chinese = Language::Chinese.sentences(action);
            assert_eq!(chinese.len(), english.len(), "{}", action.name);
            said += chinese.len();
            for (chinese, english) in chinese.iter().zip(&english) {
                assert!(Language::English.tag_of(chinese).is_some(), "{chinese} is not Chinese");
                for name in english.split('`').skip(1).step_by(2) {
                    assert!(chinese.contains(name), "{english} names {name}: {chinese}");
                }
            }
            for rule in reached([action.request, action.response]).iter().flat_map(|object| object.shape.rules) {
                assert_eq!(self::rule(&rule.kind).is_some(), rule_sentence(&rule.kind).is_some(), "{:?}", rule.kind);
            }
            for waiter in action.waiters {
                let (english, chinese) =
                    (waiter.sentence("`").to_string(), Language::Chinese.waiter(waiter).into_string());
                for name in english.split('`').skip(1).step_by(2) {
                    assert!(chinese.contains(name), "{english} names {name}: {chinese}");
                }
                assert!(chinese.contains(&format!("{:?}", waiter.pace.timeout)), "{chinese}");
            }
        }
        assert!(said > 1000, "{said}");
    }

    #[test]
    fn rules_are_sentences() {
        let told = |kind| rule(&kind).unwrap();
        let when = RuleKind::RequiredWhen { on: "Mode", is: &[tc3::Literal::Int(4)], members: &["Verdict", "Reason"] };
        assert_eq!(told(when), "Mode 为 4 时，Verdict、Reason 必填");
        assert_eq!(told(RuleKind::Length { member: "Name", min: 0, max: Some(60) }), "Name 的长度不超过 60 个字符");
        assert_eq!(told(RuleKind::Count { member: "Ids", min: 1, max: Some(9) }), "Ids 的元素为 1 到 9 个");
        assert_eq!(told(RuleKind::AtMostOneOf(&["A", "B"])), "A、B 最多填写一个");
    }

    #[test]
    fn a_waiter_is_a_sentence() {
        let running = Waiter {
            dead: &[tc3::Literal::Int(1004)],
            ..Waiter::new("running", "it runs", &["Task", "Status"], &[tc3::Literal::Int(1002)])
        };
        assert!(waiter(&running).starts_with("Task.Status 为 1002；为 1004 则停止等待。每 "), "{}", waiter(&running));
    }
}
