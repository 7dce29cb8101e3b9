//! Pages as files, looked at as a browser would: tags that close, what they name, and where their links lead.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::Path;

/// Elements that have no end.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];
/// What a page that needs neither a server nor a script has no use for.
const UNWANTED: [&str; 8] = ["base", "embed", "form", "iframe", "input", "object", "script", "style"];

/// What is wrong in a folder of pages, and how much is in it.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    pub(crate) problems: Vec<String>,
    pub(crate) pages: usize,
    pub(crate) links: usize,
    pub(crate) bytes: u64,
}

/// A page, as far as others can be wrong about it.
#[derive(Default)]
struct Page {
    ids: HashSet<String>,
    /// What it loads and leads to.
    targets: Vec<String>,
}

/// Goes through all files of a folder.
pub(crate) fn check(folder: &Path) -> Checked {
    let (mut checked, mut pages, files) = (Checked::default(), BTreeMap::new(), files(folder));
    for (name, content) in &files {
        checked.bytes += content.len() as u64;
        if name.ends_with(".html") {
            match page(std::str::from_utf8(content).unwrap()) {
                Ok(page) => drop(pages.insert(name.as_str(), page)),
                Err(problem) => checked.problems.push(format!("{name}: {problem}")),
            }
        } else if name.ends_with(".css") {
            let style = String::from_utf8_lossy(content);
            for loads in ["url(", "@import"].into_iter().filter(|loads| style.contains(loads)) {
                checked.problems.push(format!("{name}: it has {loads}"));
            }
        }
    }
    checked.pages = pages.len();
    for (name, page) in &pages {
        for target in &page.targets {
            checked.links += 1;
            if let Err(problem) = lead(name, target, &files, &pages) {
                checked.problems.push(format!("{name}: the link to {target} {problem}"));
            }
        }
    }
    checked
}

/// All files, by their paths from the folder.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let (mut found, mut open) = (BTreeMap::new(), vec![folder.to_owned()]);
    while let Some(inner) = open.pop() {
        for path in fs::read_dir(inner).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn lead(
    from: &str,
    target: &str,
    files: &BTreeMap<String, Vec<u8>>,
    pages: &BTreeMap<&str, Page>,
) -> Result<(), String> {
    if target.starts_with('/') || target.contains(':') {
        return Err("leads out of the folder".to_owned());
    }
    let (path, part) = target.split_once('#').unwrap_or((target, ""));
    let mut to: Vec<_> = from.split('/').collect();
    if !path.is_empty() {
        to.pop();
    }
    for step in path.split('/').filter(|step| !step.is_empty()) {
        match step {
            ".." => drop(to.pop().ok_or("leads above the folder")?),
            step => to.push(step),
        }
    }
    let to = to.join("/");
    if !files.contains_key(&to) {
        return Err(format!("leads to no file: {to}"));
    }
    match pages.get(to.as_str()) {
        Some(page) if !part.is_empty() && !page.ids.contains(part) => Err(format!("leads to no part of {to}")),
        _ => Ok(()),
    }
}

fn page(html: &str) -> Result<Page, String> {
    let mut rest = html.strip_prefix("<!DOCTYPE html>").ok_or("it is of no known kind")?;
    let (mut page, mut open) = (Page::default(), Vec::new());
    while let Some((text, behind)) = rest.split_once('<') {
        if text.contains('>') {
            return Err(format!("a > that ends nothing: {text}"));
        }
        let (tag, behind) = behind.split_once('>').ok_or("a tag without an end")?;
        rest = behind;
        if let Some(name) = tag.strip_prefix('/') {
            match open.pop() {
                Some(begun) if begun == name => {}
                begun => return Err(format!("</{name}> ends {begun:?}")),
            }
            continue;
        }
        let (name, values) = tag.split_once(' ').unwrap_or((tag, ""));
        page.take(name, values)?;
        if !VOID.contains(&name) {
            open.push(name);
        }
    }
    if rest.is_empty() && open.is_empty() {
        Ok(page)
    } else {
        Err(format!("{open:?} have no end, or {rest} is behind it"))
    }
}

impl Page {
    fn take(&mut self, name: &str, mut values: &str) -> Result<(), String> {
        let is_name =
            |name: &str| !name.is_empty() && name.chars().all(|char| char.is_ascii_alphanumeric() || char == '-');
        if !is_name(name) || UNWANTED.contains(&name) {
            return Err(format!("an element {name}"));
        }
        while !values.is_empty() {
            let (key, rest) = values.split_once("=\"").ok_or_else(|| format!("in <{name}>: {values}"))?;
            let (value, rest) = rest.split_once('"').ok_or_else(|| format!("{key} has no end"))?;
            values = rest.strip_prefix(' ').unwrap_or(rest);
            match key {
                "id" if !self.ids.insert(value.to_owned()) => return Err(format!("two things are #{value}")),
                "href" => self.targets.push(value.to_owned()),
                "src" | "srcset" | "style" | "action" | "ping" => return Err(format!("{key} of {name} is {value}")),
                key if key.starts_with("on") || !is_name(key) => return Err(format!("{key} of {name}")),
                _ => {}
            }
        }
        Ok(())
    }
}

/// It finds what is wrong, so that its silence means something.
#[test]
fn what_is_wrong_is_found() {
    let whole = "<!DOCTYPE html><html lang=\"en\"><p id=\"here\">a<br>b &lt; c</p><a href=\"#here\">d</a></html>";
    assert!(page(whole).is_ok());
    for (old, new) in [
        ("<!DOCTYPE html>", ""),
        ("</p>", ""),
        ("</p>", "</p></p>"),
        ("&lt;", "<"),
        ("&lt;", ">"),
        ("<br>", "<script></script>"),
        ("<p ", "<p onclick=\"x\" "),
        ("<p ", "<p style=\"color: red\" "),
        ("<br>", "<img src=\"https://elsewhere\">"),
        ("<br>", "<b id=\"here\"></b>"),
        ("</html>", "</html>x"),
    ] {
        assert!(page(&whole.replacen(old, new, 1)).is_err(), "{old} as {new}");
    }
    let files = BTreeMap::from([("a/b.html".to_owned(), whole.as_bytes().to_vec())]);
    let pages = BTreeMap::from([("a/b.html", page(whole).unwrap())]);
    let leads = |target: &str| lead("a/b.html", target, &files, &pages).is_ok();
    assert!(leads("#here") && leads("b.html") && leads("../a/b.html#here"));
    for target in
        ["#there", "c.html", "../b.html", "../../../a/b.html", "/a/b.html", "https://a/b.html", "javascript:x"]
    {
        assert!(!leads(target), "{target}");
    }
}
