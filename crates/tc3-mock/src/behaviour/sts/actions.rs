//! What can be asked: a credential, in several ways, and who asks.

use serde_json::json;
use sts_core::{
    AssumeRole, AssumeRoleResponse, AssumeRoleWithSAML, AssumeRoleWithSAMLResponse, AssumeRoleWithWebIdentity,
    AssumeRoleWithWebIdentityResponse, GetCallerIdentity, GetCallerIdentityResponse, GetFederationToken,
    GetFederationTokenResponse, GetSessionToken, GetSessionTokenResponse,
};
use zeroize::Zeroizing;

use super::caller::{ACCOUNT, Caller, MAX_NAME};
use super::sessions::{Issued, Session, Sessions};
use crate::behaviour::world::World;
use crate::draw::Draw;
use crate::failure::Failure;
use crate::limits::clip;

/// For how many seconds the key of a role lives, and any other, where the request does not say.
const OF_ROLE: u64 = 7200;
const OF_USER: u64 = 1800;

/// The name of a machine's session.
const MACHINE: &str = "ins-00000001";

/// A machine's key with fewer seconds left is replaced.
const LITTLE: i64 = 900;

pub(super) fn assume_role(request: AssumeRole, world: &mut World) -> Result<AssumeRoleResponse, Failure> {
    let caller = role(&request.role_arn, &request.role_session_name);
    let issued = issue(world, caller, request.duration_seconds.unwrap_or(OF_ROLE))?;
    let mut response = AssumeRoleResponse::default();
    response.credentials = issued.credentials;
    response.expired_time = issued.ends.seconds();
    response.expiration = issued.ends.to_string();
    Ok(response)
}

pub(super) fn assume_role_with_saml(
    request: AssumeRoleWithSAML,
    world: &mut World,
) -> Result<AssumeRoleWithSAMLResponse, Failure> {
    let caller = role(&request.role_arn, &request.role_session_name);
    let issued = issue(world, caller, request.duration_seconds.unwrap_or(OF_ROLE))?;
    let mut response = AssumeRoleWithSAMLResponse::default();
    response.credentials = issued.credentials;
    response.expired_time = issued.ends.seconds().unsigned_abs();
    response.expiration = issued.ends.to_string();
    Ok(response)
}

pub(super) fn assume_role_with_web_identity(
    request: AssumeRoleWithWebIdentity,
    world: &mut World,
) -> Result<AssumeRoleWithWebIdentityResponse, Failure> {
    let caller = role(&request.role_arn, &request.role_session_name);
    let issued = issue(world, caller, request.duration_seconds.map_or(OF_ROLE, seconds))?;
    let mut response = AssumeRoleWithWebIdentityResponse::default();
    response.credentials = issued.credentials;
    response.expired_time = issued.ends.seconds().unsigned_abs();
    response.expiration = issued.ends.to_string();
    Ok(response)
}

pub(super) fn get_federation_token(
    request: GetFederationToken,
    world: &mut World,
) -> Result<GetFederationTokenResponse, Failure> {
    let caller = Caller::Federated { name: clip(&request.name, MAX_NAME).to_owned() };
    let issued = issue(world, caller, request.duration_seconds.unwrap_or(OF_USER))?;
    let mut response = GetFederationTokenResponse::default();
    response.credentials = issued.credentials;
    response.expired_time = issued.ends.seconds().unsigned_abs();
    response.expiration = Some(issued.ends.to_string());
    Ok(response)
}

pub(super) fn get_session_token(
    request: GetSessionToken,
    world: &mut World,
) -> Result<GetSessionTokenResponse, Failure> {
    let issued = issue(world, Caller::User, request.duration_seconds.map_or(OF_USER, seconds))?;
    let mut response = GetSessionTokenResponse::default();
    response.credentials = issued.credentials;
    response.expired_time = issued.ends.seconds().unsigned_abs();
    response.expiration = issued.ends.to_string();
    Ok(response)
}

pub(super) fn get_caller_identity(
    _: GetCallerIdentity,
    world: &mut World,
) -> Result<GetCallerIdentityResponse, Failure> {
    let secret_id = world.secret_id().map(str::to_owned);
    let session = secret_id.and_then(|id| Sessions::of(world).get(&id).cloned());
    let caller = session.map_or(Caller::User, |session| session.caller);
    let mut response = GetCallerIdentityResponse::default();
    response.arn = Some(caller.arn());
    response.account_id = Some(ACCOUNT.to_owned());
    response.user_id = Some(caller.user_id());
    response.principal_id = Some(ACCOUNT.to_owned());
    response.r#type = Some(caller.kind().to_owned());
    Ok(response)
}

/// The key of a machine's role, as its metadata service tells it: the same for everybody, until it has little life left.
pub(super) fn key_of_machine(name: &str, world: &mut World) -> Result<String, Failure> {
    let caller = role(&format!("qcs::cam::uin/{ACCOUNT}:roleName/{name}"), MACHINE);
    let soon = world.now().plus(LITTLE);
    let issued = match Sessions::of(world).lasting(&caller, soon) {
        Some(issued) => issued,
        None => issue(world, caller, OF_ROLE)?,
    };
    Ok(json!({
        "TmpSecretId": issued.credentials.tmp_secret_id,
        "TmpSecretKey": issued.credentials.tmp_secret_key,
        "Token": issued.credentials.token,
        "ExpiredTime": issued.ends.seconds(),
        "Expiration": issued.ends.to_string(),
        "Code": "Success",
    })
    .to_string())
}

/// Makes a credential, and keeps it until it ends.
fn issue(world: &mut World, caller: Caller, seconds: u64) -> Result<Issued, Failure> {
    let (now, draw) = (world.now(), world.common_draw().at("session"));
    let secret_id = format!("AKID{}", draw.at("id").letters(60));
    let session = Session {
        secret_key: Zeroizing::new(draw.at("key").letters(44)),
        token: Zeroizing::new(draw.at("token").letters(96)),
        ends: now.plus(i64::try_from(seconds).unwrap_or(i64::MAX)),
        caller,
        owner: world.owner().map(str::to_owned),
    };
    let issued = session.issued(&secret_id);
    Sessions::of(world).add(secret_id, session, now)?;
    Ok(issued)
}

/// A role has the same id whoever takes it.
fn role(arn: &str, session: &str) -> Caller {
    let number = 100_000_000_000_000_000 + Draw::new(0).at(arn).below(900_000_000_000_000_000);
    Caller::Role { id: format!("4{number}"), session: clip(session, MAX_NAME).to_owned() }
}

/// A life of less than nothing is none.
fn seconds(seconds: i64) -> u64 {
    u64::try_from(seconds).unwrap_or_default()
}
