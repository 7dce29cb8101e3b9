//! What was decided of kinds of resources.

use anyhow::{Result, bail};
use tc3_bindgen::KindRules;
use tc3_spec::Service;

/// Every decision is about a kind that there would be, and changes it.
pub(super) fn check(services: &[Service], rules: &KindRules) -> Result<()> {
    if let Some((name, because)) = rules.needless(services).first() {
        bail!(
            "api-spec/kinds.json decides something of {name} that changes nothing ({because}): take it out, or mend it"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::root;

    #[test]
    fn what_changes_nothing_is_told() {
        let services = tc3_bindgen::load(&root().join("api-spec")).unwrap();
        let folder = std::env::temp_dir().join(format!("xtask-lint-kinds-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let text = std::fs::read_to_string(root().join("api-spec/kinds.json")).unwrap();
        let (words, _) = text.split_once("\"decided\"").unwrap();
        let decided = r#""decided": [{"because": "It is none.", "refused": ["vpc.Frog"]}]}"#;
        std::fs::write(folder.join("kinds.json"), format!("{words}{decided}")).unwrap();
        let rules = KindRules::read(&folder).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(check(&services, &rules).unwrap_err().to_string().contains("vpc.Frog"));
        check(&services, &KindRules::read(&root().join("api-spec")).unwrap()).unwrap();
    }
}
