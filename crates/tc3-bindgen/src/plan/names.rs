//! Every identifier that the generator writes comes from here: one rule a kind of name, no list of services.

use std::collections::HashSet;

use proc_macro2::{Ident, Span};

/// Words that Rust keeps for itself. They become raw identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw.
const NEVER_RAW: &[&str] = &["crate", "self", "super", "Self"];

/// What is kept free on a kind of type.
#[derive(Clone, Copy)]
pub(super) struct Reserved {
    /// What the emitter writes on it beside what is named after the spec.
    pub(super) inherent: &'static [&'static str],
    /// What users call on it by its traits. A function of that name would hide the trait's.
    by_traits: &'static [&'static str],
}

/// A request or an object.
pub(super) const STRUCT: Reserved =
    Reserved { inherent: &["new"], by_traits: &["clone", "default", "into", "validate"] };

/// The constants of a request, beside those of waiters.
const REQUEST: Reserved = Reserved { inherent: &[], by_traits: &["INFO", "PAGING", "SHAPE"] };

/// An intent.
pub(super) const INTENT: Reserved = Reserved { inherent: &[], by_traits: &["of"] };

/// A client.
pub(super) const CLIENT: Reserved = Reserved {
    inherent: &["builder", "from_default_chain", "from_env", "inner", "items", "new", "pages", "wait"],
    by_traits: &["clone", "from"],
};

/// An open enum of integers, by its macro.
pub(super) const INT_ENUM: Reserved = Reserved { inherent: &["KNOWN"], by_traits: &[] };

/// An open enum of strings, by its macro.
pub(super) const TEXT_ENUM: Reserved = Reserved { inherent: &["KNOWN", "Unknown"], by_traits: &[] };

/// What a core crate passes on from `tc3`: with it alone, a user builds, checks and signs a request and reads the answer.
pub(crate) const PASSED_ON: &[&str] = &[
    "Action",
    "Answer",
    "Call",
    "Credential",
    "Endpoint",
    "Error",
    "ErrorCode",
    "ErrorKind",
    "HttpRequest",
    "Method",
    "Record",
    "Reply",
    "Sent",
    "Signer",
    "Timestamp",
    "Validate",
    "decode",
];

/// Names at the root of a generated crate that are not the service's: what it passes on from `tc3`, and its client.
pub(crate) fn root() -> impl Iterator<Item = &'static str> {
    PASSED_ON.iter().copied().chain(["Client"])
}

impl Reserved {
    fn has(self, name: &str) -> bool {
        self.inherent.contains(&name) || self.by_traits.contains(&name)
    }
}

/// A name as an identifier, raw where it has to be.
pub(crate) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(name) => Ident::new_raw(name, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// Whether it can be a name as raw only.
pub(crate) fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// The fields of a struct, in the order of its members. What was released keeps its name. Of others whose fields would
/// have the same name, such as `Uui` and `UUI`, the first has it and the others are numbered.
pub(crate) fn fields<'a>(
    members: impl Iterator<Item = &'a str> + Clone,
    released: impl Fn(&str) -> Option<String>,
) -> Vec<String> {
    named(members, released, |member| kept_free(snake(member), STRUCT))
}

/// The methods that call actions, likewise.
pub(crate) fn methods<'a>(
    actions: impl Iterator<Item = &'a str> + Clone,
    released: impl Fn(&str) -> Option<String>,
) -> Vec<String> {
    named(actions, released, |action| kept_free(snake(action), CLIENT))
}

fn named<'a>(
    all: impl Iterator<Item = &'a str> + Clone,
    released: impl Fn(&str) -> Option<String>,
    rule: impl Fn(&str) -> String,
) -> Vec<String> {
    let mut scope = Scope::default();
    let kept: Vec<_> = all.clone().map(|name| released(name).filter(|kept| scope.take(kept))).collect();
    let names = all.zip(kept).map(|(name, kept)| kept.unwrap_or_else(|| scope.claim(&rule(name), "_")));
    names.map(raw).collect()
}

/// The name as it is pinned.
pub(crate) fn bare(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// The constant of a waiter, from the name that the overlay gives it.
pub(crate) fn waiter(name: &str) -> String {
    escaped(name.replace('-', "_").to_uppercase(), REQUEST)
}

/// The constant of an integer's value, from the name that the overlay gives it.
pub(crate) fn constant(value: &str) -> String {
    escaped(snake(value).to_uppercase(), INT_ENUM)
}

/// The variant of a text's value, from the name that the overlay gives it.
pub(crate) fn variant(value: &str) -> String {
    escaped(pascal(value), TEXT_ENUM)
}

/// The function that makes a request by an intent, from the intent's name.
pub(crate) fn by_intent(name: &str) -> String {
    escaped(snake(name), STRUCT)
}

/// The function that makes a variant of an intent, from the name that the overlay gives its value.
pub(crate) fn constructor(value: &str) -> String {
    escaped(snake(value), INTENT)
}

/// The constant of an error code: `InvalidParameterValue.TooLong` is `INVALID_PARAMETER_VALUE_TOO_LONG`.
pub(crate) fn code(code: &str) -> String {
    code.split('.').map(|part| snake(part).to_uppercase()).collect::<Vec<_>>().join("_")
}

/// A name that is free to be used, and that Rust takes.
fn escaped(name: String, reserved: Reserved) -> String {
    raw(kept_free(name, reserved))
}

/// A name that is free to be used: reserved ones and keywords that cannot be raw get a `_`.
fn kept_free(name: String, reserved: Reserved) -> String {
    if reserved.has(&name) || NEVER_RAW.contains(&name.as_str()) {
        format!("{name}_")
    } else if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name
    }
}

/// The name as Rust takes it: other keywords are raw.
fn raw(name: String) -> String {
    if is_keyword(&name) { format!("r#{name}") } else { name }
}

/// `CreateTask` is `create_task`, `HTTPServer` is `http_server`, `SoftwareMD5` is `software_md5`.
pub(crate) fn snake(name: &str) -> String {
    tc3_spec::joined(name, '_')
}

/// A type's name: upstream's, without underscores and with a capital at the beginning.
pub(crate) fn pascal(name: &str) -> String {
    let parts = name.split(|letter: char| !letter.is_ascii_alphanumeric());
    parts
        .map(|part| {
            let mut letters = part.chars();
            letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}

/// The file of a type: its name in snake case, with a `_` where that is a keyword or the folder.
pub(crate) fn module(type_name: &str) -> String {
    let name = snake(type_name);
    let is_taken = is_keyword(&name)
        || NEVER_RAW.contains(&name.as_str())
        || ["actions", "mod", "objects"].contains(&name.as_str());
    if is_taken { name + "_" } else { name }
}

/// Names of one namespace, each given once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    taken: HashSet<String>,
}

impl Scope {
    /// Whether the name is free; it is taken afterwards.
    pub(crate) fn take(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// The name, or the name with the first number that is free.
    pub(crate) fn claim(&mut self, name: &str, separator: &str) -> String {
        if self.take(name) {
            return name.to_owned();
        }
        let numbered = (2..).map(|number| format!("{name}{separator}{number}"));
        let mut free = numbered.filter(|name| self.take(name));
        free.next().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_every_spelling() {
        let pairs = [
            ("ModifyTaskRunStatus", "modify_task_run_status"),
            ("HTTPServer", "http_server"),
            ("ExternalMCPServerUrl", "external_mcp_server_url"),
            ("SoftwareMD5", "software_md5"),
            ("MD5Sum", "md5_sum"),
            ("L7Rules", "l7_rules"),
            ("AppSha1", "app_sha1"),
            ("InstanceIDs", "instance_ids"),
            ("IDsSet", "ids_set"),
            ("IPv6Address", "ipv6_address"),
            ("EnableIPv4", "enable_ipv4"),
            ("CPUsage", "cp_usage"),
            ("hadAutoFixVul", "had_auto_fix_vul"),
            ("GetWsTokenReq_Label", "get_ws_token_req_label"),
            ("Qps", "qps"),
            ("A", "a"),
            ("", ""),
        ];
        for (name, snake_case) in pairs {
            assert_eq!(snake(name), snake_case, "{name}");
        }
    }

    #[test]
    fn fields_are_free_to_be_used() {
        let members = ["Type", "Super", "New", "Validate", "Uui", "UUI", "UuI2", "Uui2", "3D", "TaskId"];
        let expected = ["r#type", "super_", "new_", "validate_", "uui", "uui_2", "uu_i2", "uui2", "_3d", "task_id"];
        assert_eq!(fields(members.into_iter(), |_| None), expected);
        assert_eq!(fields(["Type", "TYPE"].into_iter(), |_| None), ["r#type", "type_2"]);
    }

    #[test]
    fn what_was_released_keeps_its_name() {
        let released = |name: &str| match name {
            "Uui" => Some("uui".to_owned()),
            "Type" => Some("type".to_owned()),
            "View" => Some("view".to_owned()),
            _ => None,
        };
        let members = ["TYPE", "UUI", "Type", "Uui", "View", "Validate"];
        let expected = ["type_2", "uui_2", "r#type", "uui", "view", "validate_"];
        assert_eq!(fields(members.into_iter(), released), expected);
    }

    #[test]
    fn types_keep_upstreams_spelling() {
        assert_eq!(pascal("GetWsTokenReq_Label"), "GetWsTokenReqLabel");
        assert_eq!(pascal("CNAPIGwMCPToolParam"), "CNAPIGwMCPToolParam");
        assert_eq!(pascal("tag"), "Tag");
    }

    #[test]
    fn values_stay_clear_of_what_enums_have() {
        assert_eq!(constant("NotStarted"), "NOT_STARTED");
        assert_eq!(constant("Known"), "KNOWN_");
        assert_eq!(variant("Unknown"), "Unknown_");
        assert_eq!(variant("Self"), "Self_");
        assert_eq!(code("InvalidParameterValue.TooLong"), "INVALID_PARAMETER_VALUE_TOO_LONG");
    }

    #[test]
    fn files_and_methods_are_free_to_be_used() {
        assert_eq!(module("Type"), "type_");
        assert_eq!(module("Mod"), "mod_");
        assert_eq!(module("Objects"), "objects_");
        assert_eq!(
            methods(["New", "DescribeVIPs", "DescribeVips", "Match"].into_iter(), |_| None),
            ["new_", "describe_vips", "describe_vips_2", "r#match"]
        );
    }
}
