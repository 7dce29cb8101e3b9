//! The options of a call: one table, from which the parser, the names of members and the help are made.

use tc3::retry::{Backoff, RetryPolicy};
use tc3_hyper::{DEFAULT_MAX_RESPONSE_SIZE, DEFAULT_TIMEOUT};

/// An option of a call.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Opt {
    AllPages,
    AllowHttp,
    As,
    Ask,
    CaBundle,
    CaBundleOnly,
    CliInputJson,
    CliUnfoldArgument,
    Confirm,
    Detail,
    DryRun,
    Endpoint,
    Filter,
    GenerateCliSkeleton,
    Help,
    HttpsProxy,
    Language,
    Man,
    MaxAttempts,
    MaxItems,
    MaxResponseSize,
    Method,
    Mock,
    NoValidate,
    Output,
    PageSize,
    Profile,
    Query,
    Quiet,
    Raw,
    Region,
    RequestClient,
    RoleArn,
    RoleSessionName,
    SecretId,
    SecretKey,
    SignMethod,
    Timeout,
    Timestamp,
    Token,
    UnsignedPayload,
    UseCvmRole,
    Verbose,
    Version,
    Waiter,
    Warning,
    Yes,
}

/// How an option is spelled, and what it does.
pub(crate) struct Entry {
    pub(crate) opt: Opt,
    /// With its dashes.
    pub(crate) long: &'static str,
    /// How the official command line spells it, where that is otherwise.
    pub(crate) also: Option<&'static str>,
    pub(crate) short: Option<char>,
    pub(crate) value: Value,
    doc: &'static str,
}

impl Entry {
    /// Whether it does anything. What does not is taken because scripts for the official command line give it.
    pub(crate) fn has_effect(&self) -> bool {
        !self.doc.is_empty()
    }

    /// It with what stands behind it, as help spells that.
    pub(crate) fn spelled(&self) -> String {
        match self.value {
            Value::None | Value::Word(_) => self.long.to_owned(),
            Value::Required(value) => format!("{} {value}", self.long),
            Value::Optional(value) => format!("{} [{value}]", self.long),
        }
    }

    /// What it does, and what holds without it where the client decides that.
    pub(crate) fn doc(&self) -> String {
        match self.opt {
            Opt::MaxAttempts => format!("{}; {} unless given", self.doc, Backoff::default().max_attempts()),
            Opt::MaxResponseSize => format!("{}; {} unless given", self.doc, DEFAULT_MAX_RESPONSE_SIZE),
            Opt::Timeout => format!("{}; {} unless given", self.doc, DEFAULT_TIMEOUT.as_secs()),
            _ => self.doc.to_owned(),
        }
    }
}

/// What stands behind an option. The text is how help calls it.
#[derive(Clone, Copy)]
pub(crate) enum Value {
    None,
    Required(&'static str),
    Optional(&'static str),
    /// This word and no other, which means what the option means without it.
    Word(&'static str),
}

/// Those that say who calls, in the order of the help.
pub(crate) const IDENTITY: [Opt; 7] =
    [Opt::SecretId, Opt::SecretKey, Opt::Token, Opt::Profile, Opt::RoleArn, Opt::RoleSessionName, Opt::UseCvmRole];

/// Every option, in the order of the help.
pub(crate) static TABLE: &[Entry] = &[
    takes(
        Opt::CliInputJson,
        "--cli-input-json",
        "JSON|file://PATH|-",
        "the request; a member beside it replaces its own",
    ),
    flag(
        Opt::CliUnfoldArgument,
        "--cli-unfold-argument",
        "a list may be written --Ids a b; members are unfolded without it",
    ),
    Entry {
        value: Value::Word("input"),
        ..flag(Opt::GenerateCliSkeleton, "--generate-cli-skeleton", "print a request to fill in, and send nothing")
    },
    takes(Opt::Region, "--region", "REGION", "as ap-guangzhou; else TENCENTCLOUD_REGION, the profile's"),
    takes(Opt::Endpoint, "--endpoint", "HOST|URL", "where to send it; http:// only to a loopback address"),
    flag(Opt::AllowHttp, "--allow-http", "send it over http:// to any address, readable on the way"),
    may_take(Opt::Version, "--version", "YYYY-MM-DD", "the service's version; without a date, this program's"),
    takes(Opt::Language, "--language", "LANGUAGE", "the language of messages: zh-CN or en-US"),
    takes(Opt::RequestClient, "--request-client", "NAME", "what the service logs of the caller, behind this program"),
    takes(Opt::Timeout, "--timeout", "SECONDS", "how long the call may take, attempts and waits"),
    takes(Opt::MaxAttempts, "--max-attempts", "N", "how often to try at most; 1 is never again"),
    takes(Opt::HttpsProxy, "--https-proxy", "URL", "go through this proxy; else as https_proxy and no_proxy say"),
    takes(Opt::CaBundle, "--ca-bundle", "PATH", "authorities to trust beside Mozilla's, a file or a directory"),
    flag(Opt::CaBundleOnly, "--ca-bundle-only", "trust those of --ca-bundle and nobody else"),
    takes(Opt::MaxResponseSize, "--max-response-size", "BYTES", "refuse a larger answer"),
    takes(Opt::Method, "--method", "GET|POST", "carry the request in the query or in the body; POST unless given"),
    takes(Opt::SignMethod, "--sign-method", "METHOD", "TC3-HMAC-SHA256; HmacSHA256 or HmacSHA1 for old private clouds"),
    flag(Opt::UnsignedPayload, "--unsigned-payload", "leave the body out of the signature, which TC3-HMAC-SHA256 can"),
    flag(Opt::AllPages, "--all-pages", "read all pages of a list, and print them as if they were one"),
    takes(Opt::MaxItems, "--max-items", "N", "read pages until there are so many items"),
    takes(Opt::PageSize, "--page-size", "N", "read all pages, with so many items each"),
    takes(Opt::Waiter, "--waiter", "NAME|JSON", "call it until it answers what is waited for, and print that"),
    takes(Opt::Filter, "--filter", "JMESPATH", "print only what this expression finds in the answer"),
    takes(Opt::Query, "--query", "JMESPATH", "the same as --filter, by the name that others have for it"),
    takes(Opt::Output, "--output", "LAYOUT", "json, or the profile's; jsonl, table, text, yaml, csv"),
    short(Opt::Raw, "--raw", 'r', "print a string without quotes, in json and jsonl"),
    flag(Opt::DryRun, "--dry-run", "print the signed request, passwords in it too, and send nothing"),
    flag(Opt::Ask, "--ask", "ask for the members that are not given, show the command, and call it"),
    flag(Opt::Confirm, "--confirm", "show a change and ask first; else as confirm of the profile says"),
    flag(Opt::Yes, "--yes", "send a change unasked, whatever the profile says"),
    takes(Opt::Timestamp, "--timestamp", "SECONDS", "sign for this time since 1970; with --dry-run and tc3 sign only"),
    flag(Opt::NoValidate, "--no-validate", "send what rules refuse; with --version, what is unknown"),
    flag(Opt::Mock, "--mock", "a mock in this process answers: no credential, no region"),
    Entry {
        also: Some("--secretId"),
        ..takes(Opt::SecretId, "--secret-id", "ID", "discouraged, as others can read it: set TENCENTCLOUD_SECRET_ID")
    },
    Entry {
        also: Some("--secretKey"),
        ..takes(
            Opt::SecretKey,
            "--secret-key",
            "KEY",
            "discouraged, as others can read it: set TENCENTCLOUD_SECRET_KEY",
        )
    },
    takes(Opt::Token, "--token", "TOKEN", "discouraged, as others can read it: set TENCENTCLOUD_TOKEN"),
    takes(Opt::Profile, "--profile", "PROFILE", "call as this profile of tccli or an SDK, whatever is set"),
    takes(Opt::RoleArn, "--role-arn", "ARN", "call as this role, which the credential may assume"),
    takes(Opt::RoleSessionName, "--role-session-name", "NAME", "how audits call it; with --role-arn"),
    flag(Opt::UseCvmRole, "--use-cvm-role", "call as the role of this machine, and look nowhere else"),
    short(Opt::Verbose, "--verbose", 'v', "log each attempt to standard error, no secrets; twice for more"),
    short(Opt::Quiet, "--quiet", 'q', "no warnings"),
    flag(Opt::Detail, "--detail", ""),
    flag(Opt::Warning, "--warning", ""),
    takes(Opt::As, "--as", "PROGRAM", "with tc3 examples: a program in this language that sends the request"),
    flag(Opt::Man, "--man", "with tc3 help: the page as one for man"),
    short(Opt::Help, "--help", 'h', "what the spec says of the service or the action"),
];

/// The option of this spelling, dashes included.
pub(crate) fn by_long(long: &str) -> Option<&'static Entry> {
    TABLE.iter().find(|entry| entry.long == long || entry.also == Some(long))
}

pub(crate) fn by_short(short: char) -> Option<&'static Entry> {
    TABLE.iter().find(|entry| entry.short == Some(short))
}

/// How an option is spelled, dashes included.
pub(crate) fn long(opt: Opt) -> &'static str {
    TABLE.iter().find(|entry| entry.opt == opt).map_or("", |entry| entry.long)
}

const fn flag(opt: Opt, long: &'static str, doc: &'static str) -> Entry {
    Entry { opt, long, also: None, short: None, value: Value::None, doc }
}

const fn short(opt: Opt, long: &'static str, short: char, doc: &'static str) -> Entry {
    Entry { opt, long, also: None, short: Some(short), value: Value::None, doc }
}

const fn takes(opt: Opt, long: &'static str, value: &'static str, doc: &'static str) -> Entry {
    Entry { opt, long, also: None, short: None, value: Value::Required(value), doc }
}

const fn may_take(opt: Opt, long: &'static str, value: &'static str, doc: &'static str) -> Entry {
    Entry { opt, long, also: None, short: None, value: Value::Optional(value), doc }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_option_is_spelled_once() {
        for (index, entry) in TABLE.iter().enumerate() {
            assert!(entry.long.starts_with("--"), "{}", entry.long);
            for other in &TABLE[index + 1..] {
                assert_ne!(entry.long, other.long);
                assert_ne!(entry.opt, other.opt);
                assert!(entry.also.is_none() || ![Some(other.long), other.also].contains(&entry.also));
                assert!(entry.short.is_none() || entry.short != other.short, "{}", entry.long);
            }
        }
    }
}
