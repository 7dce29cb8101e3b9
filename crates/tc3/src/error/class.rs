//! What is known of error codes beyond their meaning: the kind of obstacle that they tell of, and what to do.
//!
//! Written down, with its sources, in `api-spec/protocol.json`; a test holds both to each other, code by code.

use crate::error::codes;

/// The kind of obstacle that an error code tells of, and so whether waiting helps.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CodeClass {
    /// Too many requests in a time. Nothing was done, and after a while the same request goes through.
    Rate,
    /// As much as the account may have, or as the service gives at all, is used up. Waiting does not help.
    Quota,
    /// The resource is not as the request needs it.
    State,
    /// The service cannot answer for now.
    Outage,
}

/// What is known of a code.
pub(super) struct Entry {
    code: &'static str,
    pub(super) class: Option<CodeClass>,
    pub(super) advice: &'static str,
    /// Whether it holds for every reason of this family too. Not for limits: services put rates and quotas into the same
    /// family, so of a limit only the exact code tells which it is.
    has_reasons: bool,
}

/// What is known of a code, or else of its family.
pub(super) fn of(code: &str) -> Option<&'static Entry> {
    let family = || code.split('.').next().and_then(|family| find(family, true));
    find(code, false).or_else(family)
}

fn find(code: &str, has_reasons: bool) -> Option<&'static Entry> {
    BOOK.iter().find(|entry| entry.code == code && entry.has_reasons >= has_reasons)
}

const SLOW_DOWN: &str = "slow down, and send it again after a while";

const BOOK: &[Entry] = &[
    exact(codes::AUTH_FAILURE_INVALID_SECRET_ID, None, "check the secret id: it must be an API key's"),
    exact(
        codes::AUTH_FAILURE_SECRET_ID_NOT_FOUND,
        None,
        "check the secret id for typos and blanks; the key may be disabled",
    ),
    exact(codes::AUTH_FAILURE_SIGNATURE_EXPIRE, None, "set the clock: it is off by more than five minutes"),
    exact(codes::AUTH_FAILURE_SIGNATURE_FAILURE, None, "check the secret key"),
    exact(codes::AUTH_FAILURE_TOKEN_FAILURE, None, "get a new session token"),
    exact(codes::AUTH_FAILURE_UNAUTHORIZED_OPERATION, None, "ask for permission in CAM"),
    exact(codes::DRY_RUN_OPERATION, None, "the request would have succeeded"),
    exact(
        codes::LIMIT_EXCEEDED,
        Some(CodeClass::Quota),
        "a quota is used up: give something back or ask for more; waiting does not help",
    ),
    rate(codes::REQUEST_LIMIT_EXCEEDED),
    rate(codes::REQUEST_LIMIT_EXCEEDED_GLOBAL_REGION_UIN_LIMIT_EXCEEDED),
    rate(codes::REQUEST_LIMIT_EXCEEDED_IP_LIMIT_EXCEEDED),
    rate(codes::REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED),
    exact(codes::REQUEST_SIZE_LIMIT_EXCEEDED, None, "send less at a time"),
    family(codes::RESOURCE_IN_USE, Some(CodeClass::State), "look at what uses the resource"),
    family(
        codes::RESOURCE_INSUFFICIENT,
        Some(CodeClass::State),
        "there is not enough of it for now: ask for another kind or zone, or try later",
    ),
    family(codes::RESOURCE_NOT_FOUND, Some(CodeClass::State), "check the id and the region"),
    family(codes::RESOURCE_UNAVAILABLE, Some(CodeClass::State), "look at the state of the resource"),
    exact(codes::RESPONSE_SIZE_LIMIT_EXCEEDED, None, "ask for less at a time"),
    exact(codes::SERVICE_UNAVAILABLE, Some(CodeClass::Outage), "try again later"),
    family(codes::UNAUTHORIZED_OPERATION, None, "ask for permission in CAM"),
    exact(codes::UNSUPPORTED_REGION, None, "choose another region"),
    // Rates of single services.
    rate("FailedOperation.ActionOperateTooQuickly"),
    rate("FailedOperation.FreqCtrl"),
    rate("FailedOperation.FuseFreqCtrl"),
    rate("FailedOperation.OperateFrequencyLimitedError"),
    rate("FailedOperation.RestrictedFrequency"),
    rate("FailedOperation.TooFrequently"),
    rate("LimitExceeded.CdnCallingQueryIpTooOften"),
    rate("LimitExceeded.CdnHostOpTooOften"),
    rate("LimitExceeded.EcdnDomainOpTooOften"),
    rate("LimitExceeded.FreqLimitForbiddenAccessError"),
    rate("LimitExceeded.RateLimitExceeded"),
    rate("LimitExceeded.RequestLimit"),
    rate("LimitExceeded.RequestLimitExceeded"),
    rate("LimitExceeded.SslCertRequestLimitExceeded"),
    rate("LimitExceeded.TooFrequentlyCalled"),
    rate("LimitExceeded.TooManyRequests"),
    rate("OperationDenied.FreqOverLimit"),
    rate("RequestLimitExceeded.FrequentRequest"),
    rate("RequestLimitExceeded.Gateway"),
    rate("RequestLimitExceeded.InnerRequestLimitExceeded"),
    rate("RequestLimitExceeded.RequestLimitExceeded"),
    rate("RequestLimitExceeded.RequestLimitExceededError"),
    rate("UnauthorizedOperation.OperationTooOften"),
    rate("UnsupportedOperation.FrequencyLimit"),
];

const fn exact(code: &'static str, class: Option<CodeClass>, advice: &'static str) -> Entry {
    Entry { code, class, advice, has_reasons: false }
}

const fn family(code: &'static str, class: Option<CodeClass>, advice: &'static str) -> Entry {
    Entry { code, class, advice, has_reasons: true }
}

const fn rate(code: &'static str) -> Entry {
    exact(code, Some(CodeClass::Rate), SLOW_DOWN)
}
