// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

//! Error codes of Chaos experiments (CFG), beside those that every service shares. Compare with
//! [`ErrorCode::is`](::tc3::ErrorCode::is): the list is not closed.

/// The signature is wrong, or the caller is not who it says.
pub const AUTH_FAILURE: &str = "AuthFailure";
/// Access management (CAM) does not let the caller do this.
pub const AUTH_FAILURE_UNAUTHORIZED_OPERATION: &str = "AuthFailure.UnauthorizedOperation";
/// It would have worked: the request asked only for a check.
pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
/// The operation failed.
pub const FAILED_OPERATION: &str = "FailedOperation";
/// The service failed on its own side.
pub const INTERNAL_ERROR: &str = "InternalError";
/// A member has the wrong form or type, or members contradict each other.
pub const INVALID_PARAMETER: &str = "InvalidParameter";
/// A member has a value that is not allowed, or names something that does not exist.
pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
/// A quota is used up.
pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
/// A member that is needed is missing.
pub const MISSING_PARAMETER: &str = "MissingParameter";
/// The operation is refused in this state.
pub const OPERATION_DENIED: &str = "OperationDenied";
/// Too many requests in a short time: slow down.
pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
/// The resource is busy with something else.
pub const RESOURCE_IN_USE: &str = "ResourceInUse";
/// There is not enough of a resource.
pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
/// The resource does not exist.
pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
/// The resource exists and cannot be used now.
pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
/// The resource is sold out.
pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
/// The caller has no permission for this.
pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
/// The request has a member that the action does not know.
pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
/// The operation is not possible for this resource or in this state.
pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
