//! The error codes that every service shares; each action adds its own.

/// The action was withdrawn.
pub const ACTION_OFFLINE: &str = "ActionOffline";

/// The signature or the permission was refused; services use it without a reason too.
pub const AUTH_FAILURE: &str = "AuthFailure";

/// The Authorization header is malformed.
pub const AUTH_FAILURE_INVALID_AUTHORIZATION: &str = "AuthFailure.InvalidAuthorization";

/// The secret id is not an API key's.
pub const AUTH_FAILURE_INVALID_SECRET_ID: &str = "AuthFailure.InvalidSecretId";

/// The second factor was refused.
pub const AUTH_FAILURE_MFA_FAILURE: &str = "AuthFailure.MFAFailure";

/// The key was deleted, disabled or mistyped.
pub const AUTH_FAILURE_SECRET_ID_NOT_FOUND: &str = "AuthFailure.SecretIdNotFound";

/// The timestamp is off by more than five minutes.
pub const AUTH_FAILURE_SIGNATURE_EXPIRE: &str = "AuthFailure.SignatureExpire";

/// The signature does not match.
pub const AUTH_FAILURE_SIGNATURE_FAILURE: &str = "AuthFailure.SignatureFailure";

/// The session token is wrong or has expired.
pub const AUTH_FAILURE_TOKEN_FAILURE: &str = "AuthFailure.TokenFailure";

/// CAM denied it.
pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";

/// A dry run would have succeeded.
pub const DRY_RUN_OPERATION: &str = "DryRunOperation";

/// The operation failed.
pub const FAILED_OPERATION: &str = "FailedOperation";

/// The service failed.
pub const INTERNAL_ERROR: &str = "InternalError";

/// There is no such action.
pub const INVALID_ACTION: &str = "InvalidAction";

/// A parameter has the wrong form or type.
pub const INVALID_PARAMETER: &str = "InvalidParameter";

/// A parameter has a wrong value.
pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";

/// The multipart body is malformed.
pub const INVALID_REQUEST: &str = "InvalidRequest";

/// The caller's address is on a list of refused ones.
pub const IP_IN_BLACKLIST: &str = "IpInBlacklist";

/// The caller's address is not on the list of allowed ones.
pub const IP_NOT_IN_WHITELIST: &str = "IpNotInWhitelist";

/// A quota is used up. Not a rate.
pub const LIMIT_EXCEEDED: &str = "LimitExceeded";

/// A parameter is missing.
pub const MISSING_PARAMETER: &str = "MissingParameter";

/// There is no such product.
pub const NO_SUCH_PRODUCT: &str = "NoSuchProduct";

/// There is no such version.
pub const NO_SUCH_VERSION: &str = "NoSuchVersion";

/// Too many requests a second.
pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";

/// Too many requests of this account over all regions.
pub const REQUEST_LIMIT_EXCEEDED_GLOBAL_REGION_UIN_LIMIT_EXCEEDED: &str =
    "RequestLimitExceeded.GlobalRegionUinLimitExceeded";

/// Too many requests from this address.
pub const REQUEST_LIMIT_EXCEEDED_IP_LIMIT_EXCEEDED: &str = "RequestLimitExceeded.IPLimitExceeded";

/// Too many requests of this account.
pub const REQUEST_LIMIT_EXCEEDED_UIN_LIMIT_EXCEEDED: &str = "RequestLimitExceeded.UinLimitExceeded";

/// The request is too large.
pub const REQUEST_SIZE_LIMIT_EXCEEDED: &str = "RequestSizeLimitExceeded";

/// The resource is busy.
pub const RESOURCE_IN_USE: &str = "ResourceInUse";

/// There is not enough of the resource.
pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";

/// There is no such resource.
pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";

/// The resource cannot be used.
pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";

/// The answer would be too large.
pub const RESPONSE_SIZE_LIMIT_EXCEEDED: &str = "ResponseSizeLimitExceeded";

/// The service is down for now.
pub const SERVICE_UNAVAILABLE: &str = "ServiceUnavailable";

/// The account may not do this.
pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";

/// A parameter is not defined.
pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";

/// The operation is not supported.
pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";

/// Neither GET nor POST.
pub const UNSUPPORTED_PROTOCOL: &str = "UnsupportedProtocol";

/// The action is not offered in this region.
pub const UNSUPPORTED_REGION: &str = "UnsupportedRegion";
