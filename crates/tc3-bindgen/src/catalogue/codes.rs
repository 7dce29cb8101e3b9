//! The error codes that upstream lists, of all services together.

use std::collections::BTreeMap;

use tc3_spec::Service;

/// For each service a text of lines and an empty line. A line is a family and its reasons, `ResourceInUse,Disk,Image`; a colon is
/// behind a family that is no code itself.
pub(super) fn text(services: &[&Service]) -> String {
    services.iter().map(|service| list(&service.codes) + "\n").collect()
}

fn list(codes: &[&str]) -> String {
    let mut families: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for code in codes {
        let (family, reason) = code.split_once('.').unwrap_or((code, ""));
        families.entry(family).or_default().push(reason);
    }
    let line = |(family, reasons): (&str, Vec<&str>)| {
        let mark = if reasons.contains(&"") { "," } else { ":" };
        let reasons: Vec<_> = reasons.into_iter().filter(|reason| !reason.is_empty()).collect();
        let mark = if reasons.is_empty() { "" } else { mark };
        format!("{family}{mark}{}\n", reasons.join(","))
    };
    // Of a service without codes the list is an empty line, and so no line must be what it begins with.
    if families.is_empty() { "\n".to_owned() } else { families.into_iter().map(line).collect() }
}
