//! What clients are known to sign in place of what they send.

use http::Method;
use sha2::{Digest, Sha256};
use tc3::Timestamp;
use tc3_spec::query;
use zeroize::Zeroizing;

use super::case::Case;
use super::recipe::{Change, Layout, Scope, Signing};
use super::search::{Found, Variant, distinct, search};
use super::{bodies, hosts};
use crate::wire::authorization::Claim;
use crate::wire::request::Wire;
use crate::wire::signature::{self, UNSIGNED_PAYLOAD, hex, signed_names};

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";

/// Clocks that are read twice, once for the header and once for the signature, are so many seconds apart at most.
const APART: i64 = 3;

type Variants = Vec<Variant<Change>>;

/// Looks for what was signed.
pub(super) fn find(case: &Case<'_>, claim: &Claim<'_>) -> Found {
    let wire = case.wire;
    let sent = signature::sent(wire).unwrap_or(case.now);
    let signing = as_it_came(case, claim, sent);
    let mut variants = hosts(case, claim, &signing);
    variants.extend(content_types(&signing));
    variants.extend(payloads(wire, &signing));
    variants.extend(queries(wire, &signing));
    variants.extend(methods(&signing));
    variants.extend(layouts());
    variants.extend(times(sent));
    variants.extend(scopes(case, claim, sent));
    variants.extend(
        secret_keys(case.secret_key, claim.secret_id).map(|(key, cause)| Variant::new(Change::SecretKey(key), cause)),
    );
    search(&signing, &distinct(variants), claim.signature)
}

/// What the service signs. Its day is that of the timestamp, whatever the scope says.
fn as_it_came(case: &Case<'_>, claim: &Claim<'_>, sent: Timestamp) -> Signing {
    let wire = case.wire;
    let header = |name: &str| wire.header(name).ok().flatten().unwrap_or_default().to_owned();
    let names = signed_names(claim).unwrap_or_default();
    let scope = Scope {
        secret_key: Zeroizing::new(case.secret_key.to_owned()),
        date: sent.date().to_string(),
        service: claim.service.to_owned(),
    };
    Signing {
        method: wire.method.to_string(),
        query: if wire.method == Method::GET { wire.query.to_owned() } else { String::new() },
        headers: names.into_iter().map(|name| (name.clone(), header(&name))).collect(),
        host: wire.host.to_ascii_lowercase(),
        content_type: header("content-type").to_ascii_lowercase(),
        payload: match wire.header("X-TC-Content-SHA256") {
            Ok(Some(UNSIGNED_PAYLOAD)) => hash(UNSIGNED_PAYLOAD.as_bytes()),
            _ => hash(wire.body),
        },
        timestamp: sent.seconds(),
        layout: Layout::Documented,
        key: scope.key(),
        scope,
    }
}

fn hosts(case: &Case<'_>, claim: &Claim<'_>, signing: &Signing) -> Variants {
    let region = case.wire.region.as_deref();
    let others = hosts::others(case.wire, claim.service, region, case.port);
    let others = others.into_iter().filter(|(host, _)| *host != signing.host);
    others.map(|(host, cause)| Variant::new(Change::Host(host), cause)).collect()
}

fn content_types(signing: &Signing) -> Variants {
    let came = &signing.content_type;
    let as_sent = signing.headers.iter().find(|(name, _)| name == "content-type").map_or("", |(_, value)| value);
    let media_type = came.split(';').next().unwrap_or_default().trim_end();
    let mut others = vec![as_sent.to_owned(), media_type.to_owned(), String::new()];
    for media_type in [media_type, JSON, FORM] {
        others.push(media_type.to_owned());
        let charsets = ["; charset=utf-8", ";charset=utf-8", "; charset=UTF-8", ";charset=UTF-8"];
        others.extend(charsets.map(|charset| format!("{media_type}{charset}")));
    }
    let others = others.into_iter().filter(|other| other != came);
    others
        .map(|other| {
            let cause = match other.split(';').next() {
                _ if other == *as_sent => "the content type was signed as it is sent, not in lower case".to_owned(),
                Some(of) if of.trim_end() == media_type => format!(
                    "the content type changed on the way: {other:?} was signed, and {as_sent:?} came; HTTP libraries add a \
                     charset or leave it out"
                ),
                _ => format!("the content type is another: {other:?} was signed, and {as_sent:?} came"),
            };
            Variant::new(Change::ContentType(other), cause)
        })
        .collect()
}

fn payloads(wire: &Wire<'_>, signing: &Signing) -> Variants {
    let unsigned = hash(UNSIGNED_PAYLOAD.as_bytes());
    let is_unsigned = signing.payload == unsigned;
    let mut variants = Variants::new();
    let mut add = |payload: String, cause: String| {
        if payload != signing.payload {
            variants.push(Variant::new(Change::Payload(payload), cause));
        }
    };
    if is_unsigned {
        add(hash(wire.body), "the body was signed, and X-TC-Content-SHA256 says that it was not".to_owned());
    }
    bodies::others(wire.body, &mut |body, cause| add(hash(body), cause));
    let unsigned_unsaid = "the body was left out of the signature, and the header X-TC-Content-SHA256: UNSIGNED-PAYLOAD that says so \
                           did not come";
    add(unsigned, unsigned_unsaid.to_owned());
    let literal = "UNSIGNED-PAYLOAD was signed as it is, where its SHA-256 is meant";
    add(UNSIGNED_PAYLOAD.to_owned(), literal.to_owned());
    variants
}

fn queries(wire: &Wire<'_>, signing: &Signing) -> Variants {
    let came = wire.query;
    if came.is_empty() {
        return Vec::new();
    }
    let mut sorted: Vec<_> = came.split('&').collect();
    sorted.sort_unstable();
    let mut others = vec![
        (String::new(), "the query was left out of what was signed"),
        (sorted.join("&"), "the query was signed in the order of its names, and sent in another"),
        (came.replace('+', "%20"), "blanks of the query were signed as %20, and sent as +"),
        (came.replace("%20", "+"), "blanks of the query were signed as +, and sent as %20"),
        (came.replace("%7E", "~"), "~ was signed as it is, and sent as %7E"),
        (hex_digits(came, |digits| digits.to_ascii_lowercase()), "escapes of the query were signed in lower case"),
        (hex_digits(came, |digits| digits.to_ascii_uppercase()), "escapes of the query were signed in upper case"),
    ];
    if let Ok(pairs) = query::pairs(came) {
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
        others.push((pairs.join("&"), "the query was signed before it was encoded"));
    }
    let others = others.into_iter().filter(|(query, _)| *query != signing.query);
    others.map(|(query, cause)| Variant::new(Change::Query(query), cause)).collect()
}

/// The text with the two digits of each escape changed.
fn hex_digits(query: &str, change: impl Fn(&str) -> String) -> String {
    let mut pieces = query.split('%');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (digits, rest) = piece.split_at_checked(2).unwrap_or((piece, ""));
        text.push('%');
        text.push_str(&change(digits));
        text.push_str(rest);
    }
    text
}

fn methods(signing: &Signing) -> Variants {
    let others = ["GET", "POST"].into_iter().filter(|method| *method != signing.method);
    let cause = |method: &str| format!("the method is another: {method} was signed, and {} came", signing.method);
    others.map(|method| Variant::new(Change::Method(method), cause(method))).collect()
}

fn layouts() -> Variants {
    let layouts = [
        (Layout::NoEmptyLine, "the canonical request lacks the empty line between the headers and their names"),
        (Layout::LineFeedAtEnd, "the canonical request has a line feed at its end"),
        (Layout::ValuesAsSent, "values of signed headers, such as x-tc-action, were not signed in lower case"),
    ];
    layouts.map(|(layout, cause)| Variant::new(Change::Layout(layout), cause)).into()
}

fn times(sent: Timestamp) -> Variants {
    let cause = |signed: i64| {
        format!("X-TC-Timestamp is another time than was signed: {signed} was signed, and {} came", sent.seconds())
    };
    let apart = (-APART..=APART).filter(|apart| *apart != 0).map(|apart| sent.seconds() + apart);
    apart.chain([sent.seconds() * 1000]).map(|signed| Variant::new(Change::Timestamp(signed), cause(signed))).collect()
}

/// Other days and services of the scope.
fn scopes(case: &Case<'_>, claim: &Claim<'_>, sent: Timestamp) -> Variants {
    const DAY: i64 = 86_400;
    let today = sent.date().to_string();
    let mut days = vec![claim.date.to_owned()];
    days.extend([-DAY, DAY].map(|apart| sent.plus(apart).date().to_string()));
    days.retain(|day| *day != today);
    let by_days = days.into_iter().map(|day| {
        let cause = format!(
            "the day of the scope is another: {day} was signed, and the timestamp is of {today} in UTC, which is the day that counts"
        );
        Variant::new(Change::Date(day), cause)
    });
    let first = case.wire.host.split(['.', ':']).next().unwrap_or_default().to_owned();
    let services = [first, claim.service.to_ascii_lowercase()].into_iter().filter(|service| *service != claim.service);
    let by_services = services.map(|service| {
        let cause = format!("the scope is of {}, and {service} was signed", claim.service);
        Variant::new(Change::Service(service), cause)
    });
    by_days.chain(by_services).collect()
}

/// What a key becomes on its way out of a file or a variable. Nothing of a key is told.
pub(super) fn secret_keys(
    secret_key: &str,
    secret_id: &str,
) -> impl Iterator<Item = (Zeroizing<String>, &'static str)> {
    let blanks = "the secret key was signed with blanks or a line feed around it";
    let quotes = "the secret key was signed with its quotes around it";
    [
        (format!("{secret_key}\n"), blanks),
        (format!("{secret_key}\r\n"), blanks),
        (format!("{secret_key}\r"), blanks),
        (format!("{secret_key} "), blanks),
        (format!(" {secret_key}"), blanks),
        (format!(" {secret_key} "), blanks),
        (format!("\"{secret_key}\""), quotes),
        (format!("'{secret_key}'"), quotes),
        (secret_id.to_owned(), "the secret id was used in place of the secret key"),
        (String::new(), "an empty secret key was used"),
    ]
    .into_iter()
    .map(|(key, cause)| (Zeroizing::new(key), cause))
}

fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}
