//! The words that upstream's names are made of, as data: what they say of a value, of a page, of a list. Nothing here
//! decides; `sense`, `invent`, `page` and `echo` read it.

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

/// What a last word says. What stands before it decides where one word is not enough.
pub(super) const SENSES: &[(Sense, &[&str])] = &[
    (Sense::Account, &["uin", "subuin", "owneruin"]),
    (Sense::Amount, &["amount", "balance", "cost", "fee", "money", "price"]),
    (Sense::AppId, &["appid"]),
    (Sense::Bandwidth, &["bandwidth"]),
    (Sense::Cidr, &["cidr"]),
    (Sense::Core, &["core", "cpu", "vcpu"]),
    (Sense::Count, &["cnt", "count", "limit", "max", "min", "num", "number", "quota", "times", "total"]),
    (Sense::Date, &["date", "day"]),
    (Sense::Domain, &["cname", "domain"]),
    (Sense::Duration, &["duration", "interval", "latency", "period", "second", "timeout", "ttl", "uptime"]),
    (Sense::Email, &["email", "mail"]),
    (Sense::Flag, &["flag"]),
    (Sense::Id, &["id"]),
    (Sense::Ip, &["eip", "ip", "ipv4", "vip"]),
    (Sense::Ipv6, &["ipv6"]),
    (Sense::Mac, &["mac"]),
    (Sense::Md5, &["md5"]),
    (Sense::Memory, &["mem", "memory"]),
    (Sense::Message, &["message", "msg"]),
    (Sense::Name, &["alias", "name", "nickname", "title"]),
    (Sense::Percent, &["percent", "percentage", "progress", "rate", "ratio", "score", "usage"]),
    (Sense::Phone, &["mobile", "phone", "tel", "telephone"]),
    (Sense::Port, &["port", "vport"]),
    (Sense::Prose, &["comment", "desc", "description", "introduction", "memo", "note", "reason", "remark", "summary"]),
    (Sense::Region, &["region"]),
    (Sense::Sha1, &["sha1"]),
    (Sense::Sha256, &["checksum", "digest", "fingerprint", "sha256"]),
    (Sense::Size, &["capacity", "disk", "length", "size", "space", "storage", "volume"]),
    (Sense::Status, &["state", "status"]),
    (Sense::Time, &["at", "stamp", "time", "timestamp"]),
    (Sense::Url, &["href", "link", "uri", "url"]),
    (Sense::Uuid, &["guid", "quuid", "uuid"]),
    (Sense::Version, &["version"]),
    (Sense::Zone, &["zone"]),
];

/// Words before `time` that make it a span of time.
pub(super) const SPANS: &[&str] = &["cost", "delay", "exec", "lock", "query", "response", "used", "wait"];

/// First words of what is either so or not.
pub(super) const FLAGS: &[&str] =
    &["allow", "auto", "can", "enable", "enabled", "has", "if", "is", "need", "show", "support"];

/// Words before `code` that make it a result, where 0 is success.
pub(super) const RESULTS: &[&str] = &["err", "error", "result", "ret", "return", "status"];

/// Words of a truth that is good news.
pub(super) const GOOD: &[&str] = &["ok", "pass", "result", "success"];

/// Words of one that is bad news.
pub(super) const BAD: &[&str] = &["deleted", "error", "expired", "failed", "forbidden", "isolated", "locked"];

/// Words of a message that tells a failure, and is empty where there was none.
pub(super) const FAILURES: &[&str] = &["err", "error", "fail", "failed"];

/// Words of an address that the world can reach.
pub(super) const PUBLIC: &[&str] = &["eip", "external", "internet", "outer", "public", "wan"];

/// Words of a time when something changed.
pub(super) const CHANGES: &[&str] = &["access", "change", "last", "latest", "modified", "modify", "update", "updated"];

/// Words of a time when something ends.
pub(super) const ENDS: &[&str] =
    &["deadline", "due", "end", "expiration", "expire", "expired", "finish", "finished", "isolate", "isolated"];

/// Words of a time in milliseconds.
pub(super) const MILLISECONDS: &[&str] = &["ms", "milli", "millis"];

/// Last words of a name that only say that there are several.
pub(super) const SEVERAL: &[&str] = &["array", "list", "set"];

/// Last words of a name that only say that it is a thing.
pub(super) const THINGS: &[&str] = &["data", "detail", "info", "item", "list", "record", "set"];

/// Words of a list that say nothing of what is in it.
pub(super) const GENERAL: &[&str] = &["data", "detail", "info", "item", "list", "record", "result"];

/// Members that hold what an answer is about, where several objects could.
pub(super) const HOLDERS: &[&str] = &["Data", "Result", "Response"];

/// Regions to choose from, where a list is of regions.
pub(super) const REGIONS: &[&str] = &[
    "ap-guangzhou",
    "ap-shanghai",
    "ap-beijing",
    "ap-chengdu",
    "ap-hongkong",
    "ap-singapore",
    "ap-tokyo",
    "eu-frankfurt",
];

/// Members that tell how many items there are in all.
pub(super) const TOTALS: &[&str] = &[
    "Total",
    "TotalCount",
    "TotalNum",
    "TotalCnt",
    "TotalNumber",
    "TotalCounts",
    "TotalRow",
    "TotalRows",
    "TotalRecords",
    "TotalElements",
    "TotalItems",
    "AllTotal",
    "AllTotalCount",
    "AllCount",
];

/// The same, where nothing else says it.
pub(super) const TOTALS_ALONE: &[&str] = &["Count", "Length", "RecordNum"];

/// Endings of members that count what stands before.
pub(super) const COUNTS: &[&str] = &["Cnt", "Count", "Num", "Number", "Total"];

/// How many items a page may have, where an answer repeats how it was asked.
pub(super) const LIMITS: &[&str] = &["Limit", "PageSize", "MaxResults", "PerPage"];

/// How many items come before the page.
pub(super) const OFFSETS: &[&str] = &["Offset"];

/// Which page it is.
pub(super) const NUMBERS: &[&str] =
    &["PageNumber", "PageNum", "PageNo", "PageIndex", "Page", "CurrentPage", "CurrentPageNo"];

/// What would ask for the next part, where something else asks: nothing does, so that nobody asks on with it for ever.
pub(super) const OTHER_TOKENS: &[&str] = &["NextToken", "Context", "ScrollToken", "ScrollId", "ScrollID"];

/// How many pages there are.
pub(super) const PAGE_COUNTS: &[&str] = &["TotalPage", "TotalPages", "TotalPageNumber", "PageCount", "Pages"];

/// Whether there are items behind the page.
pub(super) const MORE: &[&str] = &["HasMore", "HaveMore", "IsTruncated", "Truncated"];

/// Whether there are none.
pub(super) const OVER: &[&str] = &["ListOver", "Listover"];

/// How the names of objects about pages begin, as of `Pageable` and `PageResult`.
pub(super) const PAGES: &str = "Pag";
