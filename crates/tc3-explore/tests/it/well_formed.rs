//! Whether a text is well-formed XML of the plain kind that pictures are: elements, attributes and text, and no more.

/// What is wrong with it, if anything is.
pub(crate) fn check(text: &str) -> Result<(), String> {
    let (mut open, mut rest) = (Vec::new(), text);
    while let Some((before, behind)) = rest.split_once('<') {
        check_text(before)?;
        let (tag, after) = behind.split_once('>').ok_or("a tag without its end")?;
        if let Some(name) = tag.strip_prefix('/') {
            let opened = open.pop();
            if opened != Some(name) {
                return Err(format!("</{name}> closes {opened:?}"));
            }
        } else {
            open.push(check_tag(tag)?);
        }
        if open.is_empty() && !after.is_empty() {
            return Err(format!("more behind the end: {after}"));
        }
        rest = after;
    }
    if open.is_empty() { Ok(()) } else { Err(format!("{open:?} are not closed")) }
}

/// The name of the element.
fn check_tag(tag: &str) -> Result<&str, String> {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut known = Vec::new();
    if name.is_empty() || !name.chars().all(|sign| sign.is_ascii_alphanumeric()) {
        return Err(format!("<{tag}> has no name"));
    }
    while !rest.is_empty() {
        let (attribute, behind) = rest.split_once("=\"").ok_or(format!("<{tag}> has an attribute without a value"))?;
        let (value, after) = behind.split_once('"').ok_or(format!("<{tag}> has a value without an end"))?;
        check_text(value)?;
        if known.contains(&attribute) || attribute.contains([' ', '\'', '<']) {
            return Err(format!("<{tag}>: {attribute}"));
        }
        known.push(attribute);
        rest = after.strip_prefix(' ').unwrap_or(after);
    }
    Ok(name)
}

fn check_text(text: &str) -> Result<(), String> {
    let mut references = text.split('&').skip(1);
    let is_known = |rest: &str| ["amp;", "lt;", "gt;", "quot;"].iter().any(|name| rest.starts_with(name));
    match references.find(|rest| !is_known(rest)) {
        Some(wrong) => Err(format!("&{wrong:.20}")),
        None if text.contains('\0') => Err("a sign that XML does not have".to_owned()),
        None => Ok(()),
    }
}

#[test]
fn what_is_not_well_formed_is_found() {
    for text in ["<a b=\"1\"><c>x &amp; y</c></a>", "<a></a>"] {
        assert_eq!(check(text), Ok(()), "{text}");
    }
    for text in [
        "<a>",
        "<a></b>",
        "<a b></a>",
        "<a b=\"1\" b=\"2\"></a>",
        "<a>&x;</a>",
        "<a></a><b></b>",
        "<a b=\"1></a>",
        "<>",
    ] {
        assert!(check(text).is_err(), "{text}");
    }
}
