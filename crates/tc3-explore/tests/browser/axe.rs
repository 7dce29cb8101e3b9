//! axe-core finds nothing on any kind of page, in both languages, in light and in dark, wide and narrow.

use std::collections::BTreeMap;
use std::env;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::driver::tell;
use crate::kinds::{KINDS, LANGUAGES, LOOKS};
use crate::visit::Visit;

const WIDTHS: [u32; 2] = [1440, 360];
/// The height of a window, and what a browser paints at most.
const HEIGHT: u32 = 900;
const HIGHEST: u32 = 16_000;

/// All rules of WCAG 2.2 up to AA, and those that are only good practice. One of WCAG 2.2 is off unless it is asked for by its name.
const RUN: &str = "
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const found = await axe.run(document, {
        runOnly: { type: 'tag', values: tags },
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations', 'incomplete'],
    });
    const told = ({ id, help, nodes }) => nodes.map((node) => ({
        id, help, target: node.target.join(' '), summary: node.failureSummary, html: node.html.slice(0, 200),
    }));
    return { violations: found.violations.flatMap(told), unsure: found.incomplete.flatMap(told) };
";

/// Texts of pictures that stand out too little. What lies behind a text of SVG axe cannot tell, but here it is known: the box that it
/// is in, or the ground of the picture.
const FAINT: &str = "
    const part = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const light = (color) => {
        const [red, green, blue] = color.match(/[0-9.]+/g).map((value) => part(value / 255));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    return [...document.querySelectorAll('.picture text')].flatMap((text) => {
        const box = text.parentElement.querySelector(':scope > rect');
        const fill = box ? getComputedStyle(box).fill : 'none';
        const ground = fill === 'none' ? getComputedStyle(text.closest('.picture')).backgroundColor : fill;
        const ratio = contrast(light(getComputedStyle(text).fill), light(ground));
        return ratio < 4.5 ? [{ id: 'faint', target: text.textContent, help: ratio.toFixed(2), summary: '', html: text.outerHTML }] : [];
    });
";

/// What installs it where it is looked for. `.ci/run` says the same.
const INSTALLS: &str = "npm install --prefix target/explore axe-core@4.14.1";

/// The script of axe-core. It is of another licence, and had from npm.
fn script() -> Option<String> {
    let installed =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../target/explore/node_modules/axe-core/axe.min.js");
    let path = env::var_os("TC3_AXE").map_or(installed, PathBuf::from);
    match std::fs::read_to_string(&path) {
        Ok(script) => Some(script),
        Err(error) => {
            let missing = format!("axe-core is missing at {}: {error}; {INSTALLS} installs it", path.display());
            assert!(env::var_os("CI").is_none(), "{missing}");
            tell(&format!("SKIPPED: {missing}, and with it all that this test shows"));
            None
        }
    }
}

#[test]
fn axe_finds_nothing_on_any_kind_of_page() {
    let Some(script) = script() else { return };
    let Some(visit) = Visit::new() else { return };
    // What is wrong, and where: one mistake is on many pages.
    let mut told = BTreeMap::<_, Vec<_>>::new();
    for (tag, kind) in LANGUAGES.into_iter().flat_map(|tag| KINDS.iter().map(move |kind| (tag, kind))) {
        visit.resize(WIDTHS[0], HEIGHT);
        visit.read_in(tag);
        (kind.go)(&visit);
        let themes = LOOKS.into_iter().filter(|look| look.0 == tag).map(|look| look.1);
        for (theme, width) in themes.flat_map(|theme| WIDTHS.map(|width| (theme, width))) {
            visit.emulate(theme);
            visit.resize(width, HEIGHT);
            show_all(&visit, width);
            let found = judge(&visit, &script);
            // Where hits lie over the page, it cannot tell what is below them.
            let names = if kind.name.starts_with("typing") { &["violations"][..] } else { &["violations", "unsure"] };
            let faint = visit.browser.run(FAINT, &[]);
            let found = names.iter().flat_map(|name| found[name].as_array().unwrap()).chain(faint.as_array().unwrap());
            for one in found.filter(|one| !is_of_picture(one)) {
                told.entry(line(one)).or_default().push(format!("{} {tag} {theme} {width}", kind.name));
            }
        }
    }
    let told: Vec<_> = told.iter().map(|(line, places)| format!("{line}\n    on {}", places.join(", "))).collect();
    assert!(told.is_empty(), "\n{}", told.join("\n"));
}

/// In a window that has all of the page nothing lies over anything else, so axe can tell each contrast. What comes into sight is laid
/// out only then, and may make the page higher.
fn show_all(visit: &Visit, width: u32) {
    for _ in 0..2 {
        let height = visit.now("document.documentElement.scrollHeight").as_u64().unwrap();
        visit.resize(width, u32::try_from(height).unwrap().clamp(HEIGHT, HIGHEST));
        visit.browser.run("scrollTo(0, 0)", &[]);
    }
}

/// A page with something wrong on it is told of: so silence means something.
#[test]
fn axe_finds_what_is_wrong() {
    let Some(script) = script() else { return };
    let Some(visit) = Visit::new() else { return };
    visit.browser.run(
        "document.querySelector('label[for=find]').remove(); document.querySelector('#find').placeholder = ''",
        &[],
    );
    let found = judge(&visit, &script);
    visit.go("/-/life/cfg/2021-08-20/Task/1698");
    assert_eq!(visit.browser.run(FAINT, &[]), json!([]));
    visit.browser.run("document.querySelector('.picture text').style.fill = 'rgb(136, 136, 136)'", &[]);
    assert_eq!(visit.browser.run(FAINT, &[]).as_array().unwrap().len(), 1);
    let rules: Vec<_> = found["violations"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert!(rules.contains(&"label"), "{rules:?}");
}

/// Nothing is wrong on the page as it is now.
pub(crate) fn finds_nothing(visit: &Visit, name: &str) {
    let Some(script) = script() else { return };
    let found = judge(visit, &script);
    let told: Vec<_> = found["violations"].as_array().unwrap().iter().map(line).collect();
    assert!(told.is_empty(), "{name}:\n{}", told.join("\n"));
}

fn judge(visit: &Visit, script: &str) -> Value {
    // What the driver runs is not held back by the policy of the page.
    if visit.now("typeof axe === 'undefined'") == json!(true) {
        visit.browser.run(script, &[]);
    }
    visit.browser.run(&format!("return (async () => {{ {RUN} }})()"), &[])
}

/// Whether axe is unsure of the contrast of a text in SVG, which is looked at by itself.
fn is_of_picture(one: &Value) -> bool {
    one["id"] == "color-contrast" && one["html"].as_str().unwrap().starts_with("<text ")
}

fn line(one: &Value) -> String {
    let text = |name: &str| one[name].as_str().unwrap_or_default().replace('\n', " ");
    format!("{} at {}: {} | {} | {}", text("id"), text("target"), text("help"), text("summary"), text("html"))
}
