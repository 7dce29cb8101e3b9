//! Templates: text with holes, and lines that stand only where a hole has something.

/// What fills the holes, by their names.
pub(super) type Holes = Vec<(&'static str, String)>;

/// What stands for yes in a hole that is only asked about.
pub(super) fn flag(is_so: bool) -> String {
    (if is_so { "yes" } else { "" }).to_owned()
}

/// Fills the holes. `{{name}}` is a hole; a line behind `{{?name}}` is left out where the hole is empty, and one behind
/// `{{!name}}` where it is not. What fills a hole is not looked into.
pub(super) fn render(template: &str, holes: &[(&'static str, String)]) -> String {
    let value = |name: &str| holes.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value);
    let mut out = String::with_capacity(template.len());
    for line in template.split_inclusive('\n') {
        let Some(mut rest) = wanted(line, &value) else { continue };
        while let Some((before, name, behind)) = hole(rest) {
            out.push_str(before);
            out.push_str(value(name));
            rest = behind;
        }
        out.push_str(rest);
    }
    out
}

/// A line without its conditions, if they hold.
fn wanted<'t, 'v>(mut line: &'t str, value: &impl Fn(&str) -> &'v str) -> Option<&'t str> {
    while let Some(("", condition, rest)) = hole(line) {
        let is_wanted = match (condition.strip_prefix('?'), condition.strip_prefix('!')) {
            (Some(name), _) => !value(name).is_empty(),
            (_, Some(name)) => value(name).is_empty(),
            _ => break,
        };
        if !is_wanted {
            return None;
        }
        line = rest;
    }
    Some(line)
}

fn hole(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once("{{")?;
    let (name, behind) = rest.split_once("}}")?;
    Some((before, name, behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fills_a_hole_is_not_looked_into() {
        let holes = vec![("one", "{{two}}".to_owned()), ("two", "2".to_owned()), ("none", String::new())];
        assert_eq!(render("a {{one}} b {{two}}\n", &holes), "a {{two}} b 2\n");
        assert_eq!(render("{{?none}}no\n{{!none}}{{?two}}yes {{two}}\n{{!two}}no\n", &holes), "yes 2\n");
    }
}
