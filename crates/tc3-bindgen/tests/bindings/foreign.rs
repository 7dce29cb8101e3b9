//! Types that are taken from elsewhere.

use tc3_bindgen::Builder;

use crate::support::{Folder, item, refuses, text};

#[test]
fn a_type_from_elsewhere_stands_for_an_object_and_is_compared() {
    let builder = Builder::new("").with_actions("vpc:DescribeVpcs").with_extern("vpc.Filter", "common::Filter");
    let file = text(&builder);
    assert!(!file.contains("pub struct Filter"));
    assert!(file.contains("::std::vec::Vec<::common::Filter>"), "a path begins with a crate");
    let check = item(&file, "const _: () = ::tc3::bindings::stands_for(");
    for part in ["<::common::Filter as ::tc3::Shaped>::SHAPE", "name: \"Filter\"", "members: &[\"Name\", \"Values\"]"] {
        assert!(check.contains(part), "{check}");
    }
    assert!(check.contains("common::Filter has not the members that the spec gives Filter: take it out of --extern"));
    assert!(file.contains("::tc3::bindings::holds::<::std::vec::Vec<::std::string::String>>(&found.values);"));
    assert!(file.lines().nth(1).unwrap().ends_with("--extern vpc.Filter=common::Filter"));
}

#[test]
fn what_only_a_foreign_type_contains_is_not_written() {
    let own = text(&Builder::new("").with_actions("vpc:CreateVpc"));
    let file = text(&Builder::new("").with_actions("vpc:CreateVpc").with_extern("vpc.Vpc", "crate::Vpc"));
    assert!(own.contains("pub struct AssistantCidr") && !file.contains("pub struct AssistantCidr"));
    assert!(file.contains("pub vpc: crate::Vpc"), "a path in the user's own crate stays as it is");
    assert!(file.contains("pub struct Tag"), "the request has tags too");
}

#[test]
fn paths_are_as_code_has_them() {
    for (path, written) in [
        ("a::B", "<::a::B as"),
        ("::a::B", "<::a::B as"),
        ("a::r#type::B", "<::a::r#type::B as"),
        ("crate::x::B", "<crate::x::B as"),
        ("super::B", "<super::B as"),
        ("self::x::B", "<self::x::B as"),
    ] {
        let file = text(&Builder::new("").with_actions("vpc:DescribeVpcs").with_extern("vpc.Filter", path));
        assert!(file.contains(written), "{path}");
    }
}

#[test]
fn either_name_of_a_service_will_do() {
    let builder = Builder::new("").with_actions("as:DescribeAutoScalingGroups");
    for service in ["as", "autoscaling"] {
        let file = text(&builder.clone().with_extern(format!("{service}.Filter"), "a::B"));
        assert!(file.contains("<::a::B as"), "{service}");
    }
}

#[test]
fn what_cannot_be_taken_is_told() {
    let folder = Folder::new(&[]);
    let mend = "write it as in cvm.Filter=cvm_core::Filter";
    for (object, path, words) in [
        ("vpc.Filtr", "a::B", &["no action reaches the object vpc.Filtr", "the nearest is vpc.Filter", "--extern"][..]),
        ("vpc.NatGateway", "a::B", &["no action reaches the object vpc.NatGateway"]),
        ("cvm.Filter", "a::B", &["no action reaches the object cvm.Filter"]),
        ("vpc.DescribeVpcsResponse", "a::B", &["no action reaches the object"]),
        ("Filter", "a::B", &["Filter=a::B names no object", mend]),
        ("vpc.Filter", "B", &["vpc.Filter=B names no type", mend]),
        ("vpc.Filter", "", &["names no type"]),
        ("vpc.Filter", "a::", &["names no type"]),
        ("vpc.Filter", "a::B<C>", &["names no type"]),
        ("vpc.Filter", "a::b c", &["names no type"]),
        ("vpc.Filter", "a :: B", &["names no type"]),
        ("vpc.Filter", "a::_", &["names no type"]),
        ("vpc.Filter", "::::a::B", &["names no type"]),
        ("vpc.Filter", "a::fn", &["names no type"]),
        ("vpc.Filter", "a::r#self", &["names no type"]),
        ("vpc.Filter", "a::b²", &["names no type"]),
        ("vpc.Filter", "a::B; fn c() {}", &["names no type"]),
    ] {
        refuses(&folder, &folder.builder("vpc:DescribeVpcs").with_extern(object, path), words);
    }
    let twice = folder.builder("vpc:DescribeVpcs").with_extern("vpc.Filter", "a::B").with_extern("vpc.Filter", "c::D");
    refuses(&folder, &twice, &["the type that stands for vpc.Filter is named twice", "take one"]);
}
