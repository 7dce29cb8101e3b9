//! Links of a page that lead to files in place of addresses of the Explorer.

use super::files::Files;

/// The page of an address, with each link to an exported page as the path to its file. A link to what is not exported is the text
/// that it was: nothing leads nowhere.
///
/// Only what is a tag is touched: in texts and values, pages have neither of the signs that begin and end one.
pub(super) fn to_files(html: &str, address: &str, files: &Files) -> String {
    let from = files.at(address).unwrap_or_default();
    let mut page = String::with_capacity(html.len());
    let mut is_text = false;
    for (at, part) in html.split('<').enumerate() {
        let (tag, behind) = part.split_once('>').unwrap_or((part, ""));
        let target = if tag.starts_with("a ") || tag.starts_with("link ") { target(tag) } else { None };
        match target {
            _ if at == 0 => page.push_str(part),
            None if is_text && tag == "/a" => {
                is_text = false;
                page.push_str(behind);
            }
            None => page.extend(["<", part]),
            Some((before, target, after)) => match led(from, target, files) {
                Some(path) => page.extend(["<", before, &path, after, ">", behind]),
                None => {
                    is_text = true;
                    page.push_str(behind);
                }
            },
        }
    }
    page
}

/// An address of the Explorer that a tag leads to, with what stands before and behind it.
fn target(tag: &str) -> Option<(&str, &str, &str)> {
    const NAME: &str = " href=\"";
    let (before, rest) = tag.split_at_checked(tag.find(NAME)? + NAME.len())?;
    let end = rest.find('"')?;
    let (target, after) = rest.split_at_checked(end)?;
    target.starts_with('/').then_some((before, target, after))
}

/// The path from a file to the file of an address, and to the part of it that is named.
fn led(from: &str, target: &str, files: &Files) -> Option<String> {
    let (address, part) = target.split_at_checked(target.find('#').unwrap_or(target.len()))?;
    Some(relative(from, files.at(address)?) + part)
}

/// The path from one file to another.
fn relative(from: &str, to: &str) -> String {
    let (mut rest, mut path, mut ups) = (to, to, from.matches('/').count());
    for folder in from.split('/').take(ups) {
        match rest.split_once('/') {
            Some((same, behind)) if same == folder => (rest, path, ups) = (behind, behind, ups - 1),
            _ => break,
        }
    }
    "../".repeat(ups) + path
}

#[cfg(test)]
mod tests {
    use maud::html;
    use tc3_spec::catalogue;

    use super::*;
    use crate::texts::Language;

    #[test]
    fn paths_lead_from_file_to_file() {
        for (from, to, wanted) in [
            ("index.html", "cfg/2021-08-20.html", "cfg/2021-08-20.html"),
            ("cfg/2021-08-20.html", "index.html", "../index.html"),
            ("cfg/2021-08-20.html", "cfg/2021-08-20/A.html", "2021-08-20/A.html"),
            ("cfg/2021-08-20/A.html", "cfg/2021-08-20/B.html", "B.html"),
            ("cfg/2021-08-20/A.html", "cfg/2021-08-20/A.html", "A.html"),
            ("cfg/2021-08-20/A.html", "cfg/2021-08-20.html", "../2021-08-20.html"),
            ("cfg/2021-08-20/A.html", "cvm/2021-08-20/A.html", "../../cvm/2021-08-20/A.html"),
            ("a/b/c.html", "a/x/b/c.html", "../x/b/c.html"),
        ] {
            assert_eq!(relative(from, to), wanted, "{from} {to}");
        }
    }

    #[test]
    fn links_lead_to_files_or_are_text() {
        let cfg = catalogue().choose("cfg", None).unwrap();
        let files = Files::of(Language::English, &[cfg]);
        let html = html! {
            p { a href="/cfg/2021-08-20/DescribeTask#request" { "one " code { "<a href=\"/\">" } } a class="x" href="/cvm" title="a > b" { "two" } }
            p title="<a href=\"/cfg\">" { a href="#object-X" { "three" } a href="/-/life?to=/" { "four" } a aria-current="page" href="/cfg" { "five" } }
        };
        assert_eq!(
            to_files(&html.into_string(), "/cfg", &files),
            "<p><a href=\"2021-08-20/DescribeTask.html#request\">one <code>&lt;a href=&quot;/&quot;&gt;</code></a>two</p>\
             <p title=\"&lt;a href=&quot;/cfg&quot;&gt;\"><a href=\"#object-X\">three</a>four\
             <a aria-current=\"page\" href=\"2021-08-20.html\">five</a></p>"
        );
    }
}
