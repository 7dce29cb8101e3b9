use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, prop_oneof, proptest};

use super::super::screen::width;
use super::*;

fn table(json: &str, columns: usize, is_bounded: bool) -> String {
    let mut out = String::new();
    let screen = Screen { width: columns, is_bounded, has_colour: false };
    if let Err(Misfit(problem)) = write(&Json::parse(json).unwrap(), &screen, &mut out) {
        panic!("{problem}");
    }
    out
}

const REGIONS: &str = r#"{"RegionSet":[
    {"City":"ap-guangzhou","Name":"华南地区(广州)","State":"AVAILABLE"},
    {"City":"ap-shanghai","Name":"华东地区(上海)","State":"AVAILABLE"}
],"TotalCount":2}"#;

#[test]
fn chinese_takes_two_columns_a_character() {
    let expected = "\
---------------------------------------------------
|                     action                      |
+------------------------------------+------------+
|  TotalCount                        |  2         |
+------------------------------------+------------+
||                   RegionSet                   ||
|+--------------+------------------+-------------+|
||     City     |      Name        |    State    ||
|+--------------+------------------+-------------+|
||  ap-guangzhou|  华南地区(广州)  |  AVAILABLE  ||
||  ap-shanghai |  华东地区(上海)  |  AVAILABLE  ||
|+--------------+------------------+-------------+|
";
    assert_eq!(table(REGIONS, 80, true), expected);
    assert_eq!(table(REGIONS, 200, true), expected);
    assert_eq!(table(REGIONS, 20, false), expected, "rows are not turned where nobody looks");
}

#[test]
fn rows_are_turned_and_texts_go_on_where_there_is_no_room() {
    let expected = "\
--------------------
|      action      |
+-------------+----+
|  TotalCount |  2 |
+-------------+----+
||    RegionSet   ||
|+-------+--------+|
||  City |  ap-gua||
||       |  ngzhou||
||  Name |  华南地||
||       |  区(广 ||
||       |  州)   ||
||  State|  AVAILA||
||       |  BLE   ||
|+-------+--------+|
||  City |  ap-sha||
||       |  nghai ||
||  Name |  华东地||
||       |  区(上 ||
||       |  海)   ||
||  State|  AVAILA||
||       |  BLE   ||
|+-------+--------+|
";
    assert_eq!(table(REGIONS, 20, true), expected);
}

#[test]
fn a_long_text_goes_on_beside_columns_that_are_legible() {
    let long = "x".repeat(30);
    let json = format!(r#"[{{"A":"a","B":"{long}"}},{{"A":"b","B":"y"}}]"#);
    let expected = "\
------------------------------
|           action           |
+----+-----------------------+
|  A |           B           |
+----+-----------------------+
|  a |  xxxxxxxxxxxxxxxxxxxxx|
|    |  xxxxxxxxx            |
|  b |  y                    |
+----+-----------------------+
";
    assert_eq!(
        table(&json, 30, true),
        expected.replace("-----+----------------------", "----+-----------------------")
    );
}

#[test]
fn one_row_is_turned_where_the_table_is_too_wide() {
    let json = format!(r#"{{"A":"{}","B":"{}"}}"#, "x".repeat(40), "y".repeat(40));
    let turned = table(&json, 80, false);
    assert!(turned.contains("|  A|  xxxx") && turned.contains("|  B|  yyyy"), "{turned}");
    assert_eq!(table(&json, 80, true), turned);
    let wide = table(&json, 100, true);
    assert!(wide.contains("|  xxxx") && !wide.contains("|  A|"), "{wide}");
}

#[test]
fn what_has_other_columns_stands_in_a_section_of_its_own() {
    let expected = "\
------------
|  action  |
+----+-----+
|  a |  b  |
+----+-----+
|  1 |  2  |
+----+-----+
|  action  |
+----+-----+
|  c |  d  |
+----+-----+
|  3 |  4  |
|  5 |  6  |
+----+-----+
";
    assert_eq!(table(r#"[[{"a":1,"b":2}],[{"c":3,"d":4}],[{"c":5,"d":6}]]"#, 80, false), expected);
    // A section that is below another does not take what comes behind it.
    let expected = "\
---------
|action |
+-------+
|   a   |
+-------+
|  1    |
+-------+
||  b  ||
|+-----+|
||  2  ||
|+-----+|
|action |
+-------+
|  3    |
+-------+
";
    assert_eq!(table(r#"[[{"a":1,"b":[2]}],3]"#, 80, false), expected);
}

fn value() -> impl Strategy<Value = Json<'static>> {
    let leaf = prop_oneof![
        Just(Json::Null),
        "[0-9]{1,20}".prop_map(|number| Json::Number(number.into())),
        "[a-z 名é\n\u{1b}\u{301}]{0,30}".prop_map(|text| Json::Text(text.into())),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        let object = vec(("[A-C名]{1,2}".prop_map(Into::into), inner.clone()), 0..5).prop_map(Json::Object);
        prop_oneof![vec(inner, 0..4).prop_map(Json::List), vec(object.clone(), 0..4).prop_map(Json::List), object]
    })
}

proptest! {
    #[test]
    fn all_lines_are_as_wide_as_there_is_room(value in value(), columns in 1_usize..120) {
        let mut text = String::new();
        let screen = Screen { width: columns, is_bounded: true, has_colour: false };
        if write(&value, &screen, &mut text).is_ok() {
            let widths: Vec<_> = text.lines().map(width).collect();
            assert!(widths.iter().all(|width| *width == widths[0]), "{text}");
            // Four levels of bars, five columns.
            assert!(widths.iter().all(|width| *width <= columns.max(30)), "{columns}\n{text}");
        }
    }
}
