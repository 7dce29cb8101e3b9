//! Golden files: mini specs, one an oddity, and the crates that they give. `outside/golden` compiles these and tests
//! what they do; here they are compared. `UPDATE_GOLDEN=1 cargo test -p xtask` rewrites them.

use std::path::PathBuf;

use tc3_bindgen::crates::Home;
use tc3_bindgen::output::Output;

use crate::generate::Target;
use crate::root;

const FOLDER: &str = "outside/golden";

/// What the mini specs give, and what is kept though their metadata has changed.
fn generated() -> (Output, Vec<String>) {
    let folder = root().join(FOLDER);
    let mut output = Output::default();
    let mut flips = Vec::new();
    for service in tc3_bindgen::load(&folder.join("spec")).unwrap() {
        let source = format!("{FOLDER}/spec/{}/{}", service.name, service.version);
        let target = Target {
            pins: root().join(&source).join("pins.json"),
            source,
            crates: folder.join("crates"),
            home: Home::Elsewhere { crates: Some(PathBuf::from("../../../../crates")) },
        };
        flips.extend(target.generate(&service, false, &mut output).unwrap());
    }
    // A mini spec that is gone leaves nothing behind.
    output.own(folder.join("crates"));
    (output, flips)
}

#[test]
fn mini_specs_give_the_golden_files() {
    let (output, _) = generated();
    assert!(output == generated().0, "generating twice gave different files");
    let differences = output.differences().unwrap();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        output.write(&differences).unwrap();
        return;
    }
    assert_eq!(differences, [], "if this is meant: UPDATE_GOLDEN=1 cargo test -p xtask");
}

#[test]
fn what_was_released_stays_and_is_reported() {
    let (_, flips) = generated();
    let places = flips.iter().map(|flip| flip.split(':').next().unwrap());
    let expected = [
        "Create.WasRequired",
        "CreateResponse.WasAlways",
        "CreateResponse.NowAlways",
        "Part.WasPlain",
        "Part.NowPlain",
    ];
    let expected = expected.map(|place| format!("pins 2024-01-01 {place}"));
    assert_eq!(places.collect::<Vec<_>>(), expected);
}
