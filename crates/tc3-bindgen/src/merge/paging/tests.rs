use crate::testing::load_files;

const FACTS: &str = r#"{
  "service": "demo", "short_name": "dm", "version": "2024-01-02",
  "actions": {
    "Look": {
      "request": {"Skip": "int64", "Much": "string", "Where": "Where", "All": "bool", "Wheres": "[Where]"},
      "response": {"Data": "Data", "Over": "bool", "More": "int64", "Next": "string"}
    }
  },
  "objects": {
    "Data": {"Rows": "[string]", "Things": "[Where]", "Count": "int64"},
    "Where": {"Page": "int64", "In": "Data"}
  }
}"#;

/// What is made of this overlay: what `sentences` says, or the errors without their file.
fn said(paging: &str) -> Result<String, Vec<String>> {
    let overlay = format!("{{\"effect\": \"read\",\n\"paging\": {paging}}}");
    match load_files(&[("facts.json", FACTS), ("overlay/Look.json", &overlay)]) {
        Ok(service) => {
            let action = service.action("Look").unwrap();
            assert!(!action.is_paging_derived);
            Ok(action.paging.map_or("none".to_owned(), |paging| paging.sentences("").to_string()))
        }
        Err(errors) => {
            let errors = errors.0.iter().map(ToString::to_string);
            Err(errors.map(|error| error.split_once("Look.json:").unwrap().1.to_owned()).collect())
        }
    }
}

#[test]
fn an_overlay_says_how_an_action_is_paged() {
    let all = "Answers a page at a time: ";
    for (paging, expected) in [
        (
            r#"{"offset": "Skip", "items": "Data.Rows"}"#,
            "Skip asks; Data.Rows has the items. Items that move meanwhile may be missed or come twice.",
        ),
        (
            r#"{"number": "Where.Page", "first": 0, "size": "Much", "items": "Data.Rows", "total": "Data.Count", "has_more": "More"}"#,
            "Where.Page and Much ask, with pages counted from 0; Data.Rows has the items, Data.Count says how many there \
             are, More whether more follow. Items that move meanwhile may be missed or come twice.",
        ),
        (
            r#"{"token": "Much", "next": "Next", "items": "Data.Rows", "is_over": "Over"}"#,
            "Much asks with Next of the answer before; Data.Rows has the items, Over whether they end here.",
        ),
        (
            r#"{"offset": "Skip", "items": "Data.Things", "key": "In.Count"}"#,
            "Skip asks; Data.Things has the items, In.Count tells them apart.",
        ),
    ] {
        assert_eq!(said(paging).unwrap(), format!("{all}{expected}"), "{paging}");
    }
    assert_eq!(said("\"none\"").unwrap(), "none");
}

#[test]
fn what_cannot_be_is_told_with_its_line() {
    for (paging, expected) in [
        (
            "{\"offset\": \"Skip\",\n\"items\": \"Data.Row\"}",
            "3: paging.items: no member of Data is called Row; the nearest is Rows",
        ),
        (
            "{\n\"offset\": \"Skp\", \"items\": \"Data.Rows\"}",
            "3: paging.offset: no member of Look is called Skp; the nearest is Skip",
        ),
        (
            "{\n\"offset\": \"All\", \"items\": \"Data.Rows\"}",
            "3: paging.offset: All is bool, and this needs an integer or a string",
        ),
        ("{\"offset\": \"Skip\", \"items\": \"Data\"}", "2: paging.items: Data is Data, and this needs a list"),
        (
            "{\"offset\": \"Wheres.Page\", \"items\": \"Data.Rows\"}",
            "2: paging.offset: Wheres is [Where], and this needs an object",
        ),
        (
            "{\"offset\": \"Skip\", \"items\": \"Data.Rows\", \"has_more\": \"Next\"}",
            "2: paging.has_more: Next is string, and this needs bool or an integer",
        ),
        (
            "{\"offset\": \"Skip\", \"items\": \"Data.Rows\", \"has_more\": \"More\", \"is_over\": \"Over\"}",
            "2: paging.is_over: has_more and is_over say the same",
        ),
        ("{\"offset\": \"Skip\"}", "2: paging: items are needed"),
        (
            "{\"offset\": \"Skip\", \"items\": \"Data.Rows\",\n\"key\": \"Id\"}",
            "3: paging.key: Rows is [string], and this needs a list of objects",
        ),
        (
            "{\"offset\": \"Skip\", \"items\": \"Data.Things\", \"key\": \"Pag\"}",
            "2: paging.key: no member of Where is called Pag; the nearest is Page",
        ),
        (
            "{\"offset\": \"Skip\", \"items\": \"Data.Things\", \"key\": \"In\"}",
            "2: paging.key: In is Data, and this needs an integer or a string",
        ),
        (
            "{\"number\": \"Skip\", \"items\": \"Data.Rows\"}",
            "2: paging: number needs first, which is 0 or 1, and nothing else that asks",
        ),
        (
            "{\"token\": \"Much\", \"items\": \"Data.Rows\"}",
            "2: paging: what asks is exactly one of offset, number with first, or token with next",
        ),
        (
            "{\"offset\": \"Skip\", \"token\": \"Much\", \"next\": \"Next\", \"items\": \"Data.Rows\"}",
            "2: paging: what asks is exactly one of",
        ),
        ("{\"ofset\": \"Skip\"}", "2: paging.ofset: unknown field `ofset`"),
        ("\"no\"", "2: paging: invalid value: string \"no\", expected an object of paths, or \"none\""),
    ] {
        let told = said(paging).unwrap_err();
        assert!(told.len() == 1 && told[0].starts_with(expected), "{paging}: {told:?}");
    }
    let change = "{\"effect\": \"change\", \"paging\": {\"offset\": \"Skip\", \"items\": \"Data.Rows\"}}";
    let told = load_files(&[("facts.json", FACTS), ("overlay/Look.json", change)]).unwrap_err().to_string();
    assert!(told.contains("paging: only an action that reads is read a page at a time"), "{told}");
}
