//! What the compiler says of code of `tc3 bindgen` that does not fit.
//!
//! A `compile_fail` test would not show the message. So the compiler is run: over the very file of this crate that code of
//! `tc3 bindgen` asks, with a stand-in for the one type that it needs, which takes no more than a moment.

use std::io::Write as _;
use std::process::{Command, Stdio};

/// What stands around the file.
const AROUND: &str = r#"
pub mod record {
    pub struct Shape {
        pub name: &'static str,
        pub members: &'static [&'static str],
        pub required: &'static [&'static str],
        pub always: &'static [&'static str],
        pub sensitive: &'static [&'static str],
        pub unsigned: &'static [&'static str],
    }
}

use record::Shape;

pub const TAG: Shape =
    Shape { name: "Tag", members: &["Key"], required: &[], always: &[], sensitive: &[], unsigned: &[] };

"#;

/// What the compiler tells of this code; empty if nothing.
fn told(code: &str) -> String {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/bindings.rs");
    let source = format!("{AROUND}#[path = {file:?}]\npub mod bindings;\n{code}\n");
    let folder = std::env::temp_dir().join(format!("tc3-told-{}-{:x}", std::process::id(), code.len()));
    std::fs::create_dir_all(&folder).unwrap();
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut child = Command::new(compiler)
        .args(["-", "--crate-name", "told", "--crate-type", "lib", "--edition", "2021", "--emit", "metadata"])
        .arg("--out-dir")
        .arg(&folder)
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(source.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    std::fs::remove_dir_all(folder).unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.success(), told.is_empty(), "{told}");
    told
}

#[test]
fn bindings_that_are_newer_than_the_crate_say_what_to_do() {
    assert_eq!(told("pub mod tencent { crate::bindings!(form 1); }"), "");
    let told = told("pub mod tencent { crate::bindings!(form 2); }");
    assert!(
        told.starts_with(
            "error: these bindings are of form 2, which this version of the crate tc3 does not know. \
             Update it (`cargo update -p tc3`), or write the bindings again with the `tc3 bindgen` of the same version."
        ),
        "{told}"
    );
    assert!(told.contains("aborting due to 1 previous error"), "and nothing else: {told}");
}

#[test]
fn a_type_from_elsewhere_with_another_shape_is_named() {
    let check = |shape: &str| format!("const _: () = bindings::stands_for(&TAG, &{shape}, \"other::Tag is another\");");
    assert_eq!(told(&check("TAG")), "");
    let told = told(&check("Shape { members: &[\"Key\", \"Value\"], ..TAG }"));
    assert!(told.contains("other::Tag is another"), "{told}");
}

#[test]
fn a_field_of_another_type_is_shown() {
    let check = |kind: &str| {
        format!(
            "pub struct Tag {{ pub key: {kind} }}\nconst _: fn(&Tag) = |found| {{ bindings::holds::<String>(&found.key); }};"
        )
    };
    assert_eq!(told(&check("String")), "");
    assert_eq!(told(&check("Option<String>")), "");
    let told = told(&check("i64"));
    for part in
        ["a type that stands for another has a field of another type", "the spec has `String` here, and this is `i64`"]
    {
        assert!(told.contains(part), "{told}");
    }
}
