//! The words of a member's name, and what they say about its values.

/// What a value is about, as far as its name tells.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Sense {
    Account,
    Amount,
    AppId,
    Bandwidth,
    Cidr,
    Code,
    Core,
    Count,
    Date,
    Domain,
    Duration,
    Email,
    Flag,
    Id,
    Ip,
    Ipv6,
    Mac,
    Md5,
    Memory,
    Message,
    Name,
    Percent,
    Phone,
    Port,
    Prose,
    Region,
    Sha1,
    Sha256,
    Size,
    Status,
    Time,
    Url,
    Uuid,
    Version,
    Zone,
    /// Nothing that is known here.
    Other,
}

/// Words before `Time` that make it a span of time.
const SPANS: [&str; 8] = ["cost", "delay", "exec", "lock", "query", "response", "used", "wait"];

/// First words of what is either so or not.
const FLAGS: [&str; 11] = ["allow", "auto", "can", "enable", "enabled", "has", "if", "is", "need", "show", "support"];

/// Words before `Code` that make it a result, where 0 is success.
const RESULTS: [&str; 6] = ["err", "error", "result", "ret", "return", "status"];

/// What the words say. Those of a list are the words of one element.
pub(super) fn sense(words: &str) -> Sense {
    let (before, last) = words.rsplit_once(' ').unwrap_or(("", words));
    let before = before.rsplit(' ').next().unwrap_or_default();
    match (before, last) {
        (before, "address" | "addr") => match of_word(before) {
            found @ (Sense::Email | Sense::Ipv6 | Sense::Mac) => found,
            _ => Sense::Ip,
        },
        ("cidr", "block") => Sense::Cidr,
        ("time", "zone") => Sense::Other,
        ("app", "id") => Sense::AppId,
        ("request" | "trace" | "session", "id") => Sense::Uuid,
        (before, "name") => match of_word(before) {
            found @ (Sense::Domain | Sense::Region | Sense::Zone) => found,
            _ => Sense::Name,
        },
        (before, "time") if SPANS.contains(&before) => Sense::Duration,
        (before, "ms") => match of_word(before) {
            Sense::Time => Sense::Time,
            _ => Sense::Duration,
        },
        (before, "code") if before.is_empty() || RESULTS.contains(&before) => Sense::Code,
        (_, last) => match of_word(last) {
            Sense::Other if words.split(' ').next().is_some_and(|first| FLAGS.contains(&first)) => Sense::Flag,
            found => found,
        },
    }
}

/// By the last word. What stands before it decides where one word is not enough.
fn of_word(word: &str) -> Sense {
    match word {
        "uin" | "subuin" | "owneruin" => Sense::Account,
        "amount" | "balance" | "cost" | "fee" | "money" | "price" => Sense::Amount,
        "appid" => Sense::AppId,
        "bandwidth" => Sense::Bandwidth,
        "cidr" => Sense::Cidr,
        "core" | "cpu" | "vcpu" => Sense::Core,
        "cnt" | "count" | "limit" | "max" | "min" | "num" | "number" | "quota" | "times" | "total" => Sense::Count,
        "date" | "day" => Sense::Date,
        "cname" | "domain" => Sense::Domain,
        "duration" | "interval" | "latency" | "period" | "second" | "timeout" | "ttl" | "uptime" => Sense::Duration,
        "email" | "mail" => Sense::Email,
        "flag" => Sense::Flag,
        "id" => Sense::Id,
        "eip" | "ip" | "ipv4" | "vip" => Sense::Ip,
        "ipv6" => Sense::Ipv6,
        "mac" => Sense::Mac,
        "md5" => Sense::Md5,
        "mem" | "memory" => Sense::Memory,
        "message" | "msg" => Sense::Message,
        "alias" | "name" | "nickname" | "title" => Sense::Name,
        "percent" | "percentage" | "progress" | "rate" | "ratio" | "score" | "usage" => Sense::Percent,
        "mobile" | "phone" | "tel" | "telephone" => Sense::Phone,
        "port" | "vport" => Sense::Port,
        "comment" | "desc" | "description" | "introduction" | "memo" | "note" | "reason" | "remark" | "summary" => {
            Sense::Prose
        }
        "region" => Sense::Region,
        "sha1" => Sense::Sha1,
        "checksum" | "digest" | "fingerprint" | "sha256" => Sense::Sha256,
        "capacity" | "disk" | "length" | "size" | "space" | "storage" | "volume" => Sense::Size,
        "state" | "status" => Sense::Status,
        "at" | "stamp" | "time" | "timestamp" => Sense::Time,
        "href" | "link" | "uri" | "url" => Sense::Url,
        "guid" | "quuid" | "uuid" => Sense::Uuid,
        "version" => Sense::Version,
        "zone" => Sense::Zone,
        _ => Sense::Other,
    }
}

/// The words of a name in small letters, with a blank between them: `VpcIPv6CidrBlock` is `vpc ipv6 cidr block`.
pub(super) fn words(name: &str) -> String {
    tc3_spec::joined(name, ' ')
}

/// The words of one element of a list: those of `InstanceIdSet` and `InstanceIds` are `instance id`.
pub(super) fn element_words(name: &str) -> String {
    let words = words(name);
    let (words, _) =
        words.rsplit_once(' ').filter(|(_, last)| matches!(*last, "array" | "list" | "set")).unwrap_or((&words, ""));
    match words.rsplit_once(' ') {
        Some((before, last)) => format!("{before} {}", singular(last)),
        None => singular(words),
    }
}

/// What something is, without the words that only say that it is a thing: an instance, where it is called
/// `InstanceInfo`, or a list `InstanceInfos`.
pub(super) fn subject(name: &str) -> String {
    const GENERAL: [&str; 7] = ["data", "detail", "info", "item", "list", "record", "set"];
    let mut words = element_words(name);
    while let Some((before, last)) = words.rsplit_once(' ')
        && GENERAL.contains(&last)
    {
        words = before.to_owned();
    }
    words
}

fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    match word.strip_suffix("es").filter(|stem| stem.ends_with("ss") || stem.ends_with("us") || stem.ends_with('x')) {
        Some(stem) => stem.to_owned(),
        None if word.len() < 3 || word.ends_with("ss") || word.ends_with("us") => word.to_owned(),
        None => word.strip_suffix('s').unwrap_or(word).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_apart() {
        let cases = [
            ("InstanceId", "instance id"),
            ("VpcIPv6CidrBlock", "vpc ipv6 cidr block"),
            ("URLList", "url list"),
            ("InstanceIDs", "instance ids"),
            ("PublicIPs", "public ips"),
            ("hadAutoFixVul", "had auto fix vul"),
            ("GetWsTokenReq_Label", "get ws token req label"),
            ("AppMd5", "app md5"),
            ("ID", "id"),
            ("", ""),
        ];
        for (name, expected) in cases {
            assert_eq!(words(name), expected, "{name}");
        }
    }

    #[test]
    fn a_list_is_called_after_its_elements() {
        let cases = [
            ("InstanceIds", "instance id"),
            ("InstanceIdSet", "instance id"),
            ("IpAddresses", "ip address"),
            ("Statuses", "status"),
            ("Policies", "policy"),
            ("Address", "address"),
            ("Set", "set"),
        ];
        for (name, expected) in cases {
            assert_eq!(element_words(name), expected, "{name}");
        }
    }

    #[test]
    fn names_have_a_sense() {
        let cases = [
            ("InstanceId", Sense::Id),
            ("AppId", Sense::AppId),
            ("RequestId", Sense::Uuid),
            ("CreatedAt", Sense::Time),
            ("StartTimeMs", Sense::Time),
            ("CostTime", Sense::Duration),
            ("CidrBlock", Sense::Cidr),
            ("PublicIpAddress", Sense::Ip),
            ("MacAddress", Sense::Mac),
            ("RegionName", Sense::Region),
            ("DomainName", Sense::Domain),
            ("InstanceName", Sense::Name),
            ("ErrCode", Sense::Code),
            ("CountryCode", Sense::Other),
            ("IsPublic", Sense::Flag),
            ("RenewFlag", Sense::Flag),
            ("TimeZone", Sense::Other),
            ("TotalCount", Sense::Count),
            ("InstanceType", Sense::Other),
            ("", Sense::Other),
        ];
        for (name, expected) in cases {
            assert_eq!(sense(&words(name)), expected, "{name}");
        }
    }
}
