//! JSON of an object of the spec, drawn at random: mostly what fits.

use tc3_spec::{Kind, Member, Object, TextForm};

use super::random::Random;

/// Some of the object's members, and of those that are objects some of theirs, so deep.
pub(super) fn sample(object: &'static Object, random: &mut Random, depth: usize) -> String {
    let mut text = String::from("{");
    for member in &object.members {
        if !member.required && !random.one_in(3) {
            continue;
        }
        if text.len() > 1 {
            text.push(',');
        }
        text.push_str(&format!("{:?}:", member.name));
        value(member, &member.kind, random, depth, &mut text);
    }
    text.push('}');
    text
}

fn value(member: &'static Member, kind: &Kind<&'static str>, random: &mut Random, depth: usize, text: &mut String) {
    let choices: &[&str] = match kind {
        Kind::List(element) => return list(member, element, random, depth, text),
        Kind::Object(_) => match member.object().filter(|_| depth > 0) {
            Some(object) => return text.push_str(&sample(object, random, depth - 1)),
            None => &["{}"],
        },
        Kind::Text(TextForm::String) | Kind::Binary => &[r#""x""#, r#""""#, r#""ins-1""#, r#""\u4f60\n""#, "1"],
        Kind::Text(_) => &[r#""2026-01-02""#, r#""2026-01-02T03:04:05Z""#, r#""""#],
        Kind::Bool => &["true", "false", r#""true""#, "1"],
        Kind::Float => &["1.5", "0", "-1e9", r#""2.5""#, "1e308"],
        Kind::Int64 | Kind::Uint64 => &["1", "0", "10", r#""7""#, "-1", "1698", "18446744073709551615"],
    };
    text.push_str(random.choose::<&str>(choices));
}

fn list(member: &'static Member, element: &Kind<&'static str>, random: &mut Random, depth: usize, text: &mut String) {
    text.push('[');
    for index in 0..random.below(4) {
        if index > 0 {
            text.push(',');
        }
        value(member, element, random, depth, text);
    }
    text.push(']');
}
