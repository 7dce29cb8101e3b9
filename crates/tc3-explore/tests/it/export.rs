//! Pages as files: they hold together, say what the Explorer's say, and are written nowhere else.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use tc3_explore::{Export, Exported};
use tc3_spec::{Object, ServiceEntry, catalogue, reached};

use crate::markup::{check, files};

/// What the export of all services comes to at most.
const LARGEST: u64 = 150_000_000;

/// A folder that is not there yet, and that goes with this.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("tc3-explore-export-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn service(name: &str) -> &'static ServiceEntry {
    catalogue().choose(name, None).unwrap()
}

fn of(services: &[&'static ServiceEntry]) -> Export {
    services.iter().fold(Export::new(), |export, service| export.with_service(service))
}

fn refused(export: &Export, folder: &Folder) -> String {
    export.run(&folder.0).unwrap_err().to_string()
}

/// The first service that has objects which contain themselves, one of several versions with all of them, and the one of which most is
/// known.
fn sample() -> Vec<&'static ServiceEntry> {
    let services = || catalogue().services();
    let contains_itself = |object: &&'static Object| reached([*object]).iter().any(|inner| inner.name == object.name);
    let is_recursive = |service: &&ServiceEntry| {
        service.objects().filter_map(|name| service.object(name)).any(|object| contains_itself(&object))
    };
    let several = services().find(|service| catalogue().versions(service.name()).count() > 1).unwrap();
    let known = services().max_by_key(|service| service.kinds().len()).unwrap();
    let mut sample: Vec<_> = catalogue().versions(several.name()).collect();
    sample.extend([services().find(is_recursive).unwrap(), known]);
    sample
}

/// A sample of all; `cargo xtask ci export` has the rest.
#[test]
fn links_of_an_export_lead_to_what_is_in_it() {
    let folder = Folder::new("whole");
    let export = if std::env::var_os("TC3_EXPLORE_ALL").is_some() { Export::new() } else { of(&sample()) };
    let exported = export.run(&folder.0).unwrap();
    let checked = check(&folder.0);
    assert!(
        checked.problems.is_empty(),
        "{} as {:#?}",
        checked.problems.len(),
        &checked.problems[..checked.problems.len().min(20)]
    );
    assert_eq!(checked.pages, exported.pages);
    assert!(checked.links > 5 * checked.pages, "{checked:?}");
    assert_eq!(checked.bytes, exported.bytes + fs::metadata(folder.0.join("tc3-export.txt")).unwrap().len());
    assert!(checked.bytes <= LARGEST, "{checked:?}");
}

#[test]
fn a_page_says_what_the_explorer_says_without_what_needs_it() {
    let folder = Folder::new("content");
    of(&[service("cfg")]).run(&folder.0).unwrap();
    let page = folder.text("cfg/2021-08-20/ModifyTaskRunStatus.html");
    for part in [
        "<code>ModifyTaskRunStatus</code>",
        "Not safe to send again after a lost answer: look with DescribeTask instead.",
        "IsExpect and Summary are required when Status is 1004.",
        "No other value is taken.",
        r#"id="request.TaskId""#,
        r#"<a href="../2021-08-20.html">cfg</a>"#,
        r#"<a href="DescribeTask.html">"#,
        r#"href="../../explore.css""#,
        "from the published spec.",
        env!("CARGO_PKG_VERSION"),
    ] {
        assert!(page.contains(part), "{part}");
    }
    for part in ["<script", "<noscript", "id=\"editor\"", "id=\"find\"", "page-token", "/-/", "href=\"/"] {
        assert!(!page.contains(part), "{part}");
    }
    assert!(folder.text("index.html").contains(r#"<a href="cfg/2021-08-20.html">"#));
    assert!(!folder.text("index.html").contains("<code>cvm</code>"));
    assert!(folder.text("cfg/2021-08-20.html").contains(r#"<a href="2021-08-20/DescribeTask.html">"#));
}

/// Another version is told of, and led to only where it is exported as well.
#[test]
fn what_is_not_exported_is_text() {
    let several = sample()[0];
    let versions: Vec<_> = catalogue().versions(several.name()).collect();
    let (one, other) = (versions[0], versions[1]);
    let [apart, together] = ["apart", "together"].map(Folder::new);
    of(&[one]).run(&apart.0).unwrap();
    of(&[one, other]).run(&together.0).unwrap();
    let page = format!("{}/{}.html", one.name(), one.version());
    let link = format!("<a href=\"{}.html\"", other.version());
    assert!(apart.text(&page).contains(other.version()) && !apart.text(&page).contains(&link));
    assert!(together.text(&page).contains(&link));
    assert!(check(&apart.0).problems.is_empty());
}

#[test]
fn an_export_is_in_the_language_that_is_named() {
    let folder = Folder::new("language");
    let export = of(&[service("cfg")]);
    export.run(&folder.0).unwrap();
    assert!(folder.text("index.html").contains("<html lang=\"en\">"));
    let export = export.with_language("zh-CN");
    export.run(&folder.0).unwrap();
    let index = folder.text("index.html");
    assert!(index.contains("<html lang=\"zh-CN\">") && index.contains("腾讯云接口参考"), "{index}");
    assert!(check(&folder.0).problems.is_empty());
    let nowhere = Folder::new("no-language");
    let told = refused(&of(&[service("cfg")]).with_language("tlh"), &nowhere);
    assert!(told.contains("tlh") && told.contains("zh-CN") && !nowhere.0.exists(), "{told}");
}

#[test]
fn the_same_is_written_once_more_and_what_went_is_removed() {
    let [folder, again] = ["first", "again"].map(Folder::new);
    let both = of(&[service("cfg"), service("sts")]);
    both.run(&folder.0).unwrap();
    both.run(&again.0).unwrap();
    let before = files(&folder.0);
    assert_eq!(before, files(&again.0));
    fs::write(folder.0.join("CNAME"), "reference.example").unwrap();
    let Exported { pages, .. } = of(&[service("sts")]).run(&folder.0).unwrap();
    let names: BTreeSet<_> = files(&folder.0).into_keys().collect();
    assert_eq!(names.len(), pages + 4, "its style, its icon, its list and what somebody else put there: {names:?}");
    assert!(names.contains("CNAME") && !folder.0.join("cfg").exists());
    fs::remove_file(folder.0.join("CNAME")).unwrap();
    both.run(&folder.0).unwrap();
    assert_eq!(before, files(&folder.0));
}

#[test]
fn files_of_others_are_neither_replaced_nor_removed() {
    let export = of(&[service("sts")]);
    let folder = Folder::new("foreign");
    fs::create_dir_all(&folder.0).unwrap();
    fs::write(folder.0.join("thesis.txt"), "years").unwrap();
    let told = refused(&export, &folder);
    assert!(told.contains("thesis.txt") && told.contains("empty folder"), "{told}");
    assert_eq!(files(&folder.0).len(), 1);
    // Nor where it is called as the list is.
    fs::rename(folder.0.join("thesis.txt"), folder.0.join("tc3-export.txt")).unwrap();
    assert!(refused(&export, &folder).contains("tc3-export.txt"));
    // Nor where a page would be called so.
    fs::remove_file(folder.0.join("tc3-export.txt")).unwrap();
    export.run(&folder.0).unwrap();
    fs::create_dir_all(folder.0.join("cfg")).unwrap();
    fs::write(folder.0.join("cfg/2021-08-20.html"), "mine").unwrap();
    let told = refused(&of(&[service("cfg")]), &folder);
    assert!(told.contains("2021-08-20.html"), "{told}");
    assert_eq!(folder.text("cfg/2021-08-20.html"), "mine");
    assert!(check(&folder.0).problems.iter().all(|problem| problem.contains("2021-08-20.html")));
}

/// A list that was written by somebody else removes nothing outside of the folder.
#[test]
fn a_list_leads_nowhere_else() {
    let (folder, outside) = (Folder::new("list"), Folder::new("list-outside"));
    let export = of(&[service("sts")]);
    export.run(&folder.0).unwrap();
    fs::create_dir_all(&outside.0).unwrap();
    let kept = outside.0.join("kept.txt");
    fs::write(&kept, "kept").unwrap();
    let outside = outside.0.file_name().unwrap().to_str().unwrap();
    let list = folder.text("tc3-export.txt");
    fs::write(folder.0.join("tc3-export.txt"), format!("{list}../{outside}/kept.txt\n{}\ngone.html\n", kept.display()))
        .unwrap();
    export.run(&folder.0).unwrap();
    assert!(kept.exists());
    assert_eq!(folder.text("tc3-export.txt"), list);
}

#[test]
fn what_cannot_be_written_is_told() {
    let export = of(&[service("sts")]);
    let folder = Folder::new("file");
    fs::write(&folder.0, "no folder").unwrap();
    let told = refused(&export, &folder);
    assert!(told.contains("cannot make") && told.contains("file"), "{told}");
    fs::remove_file(&folder.0).unwrap();
    export.run(&folder.0).unwrap();
    fs::remove_file(folder.0.join("index.html")).unwrap();
    fs::create_dir_all(folder.0.join("index.html/in the way")).unwrap();
    let told = refused(&export, &folder);
    assert!(told.contains("index.html") && told.contains("no whole export"), "{told}");
    assert!(files(&folder.0).keys().all(|name| !name.contains(".part")));
}

/// A member of which nothing is said, and neither of its action.
fn undescribed() -> (&'static ServiceEntry, &'static str, &'static str) {
    let member_of = |service: &'static ServiceEntry, name| {
        let action = service.action(name).filter(|action| action.doc.is_empty())?;
        Some((service, name, action.request.members.iter().find(|member| member.doc.is_empty())?.name))
    };
    catalogue().services().find_map(|service| service.actions().find_map(|name| member_of(service, name))).unwrap()
}

/// Descriptions come from packages, and can be anything.
#[test]
fn what_means_no_good_is_text() {
    let (folder, docs) = (Folder::new("hostile"), Folder::new("hostile-docs"));
    let (service, action, member) = undescribed();
    let evil = "</code></p><script>window.ran = 1</script><a href=\"/\" onclick='x'>& \u{202e}\u{0}`<b>` </html>";
    let long = "x".repeat(1 << 20);
    let line =
        serde_json::json!({"action": action, "title": evil, "doc": evil, "request": {member: format!("{evil}{long}")}});
    let file = docs.0.join(format!("{}/{}.jsonl", service.name(), service.version()));
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    let source = serde_json::json!({"form": 1, "source": evil});
    // A line begins with what it is about.
    let line = line.to_string();
    let rest = line.replacen(&format!("\"action\":\"{action}\","), "", 1);
    fs::write(&file, format!("{source}\n{{\"action\":\"{action}\",{}\n", &rest[1..])).unwrap();
    let export = of(&[service]).with_descriptions(&docs.0);
    export.run(&folder.0).unwrap();
    let page = folder.text(&format!("{}/{}/{action}.html", service.name(), service.version()));
    assert!(page.contains("&lt;script&gt;window.ran = 1&lt;/script&gt;") && page.contains(&long), "{page:.2000}");
    assert_eq!(check(&folder.0).problems, Vec::<String>::new());
    // Not UTF-8: that is told, and the pages say what they can without.
    fs::write(&file, b"{\"form\":1,\"source\":\"\xff\"}\n").unwrap();
    export.run(&folder.0).unwrap();
    let page = folder.text(&format!("{}/{}/{action}.html", service.name(), service.version()));
    assert!(page.contains("cannot be read") && page.contains(member), "{page}");
    assert_eq!(check(&folder.0).problems, Vec::<String>::new());
}
