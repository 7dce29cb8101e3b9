//! Texts of a service's page.

use super::table::texts;

texts! {
    ALSO: "Also called {0}.", "又名 {0}。";
    ACTIONS: "Actions", "接口";
    CODES: "Error codes of its actions ({0})", "接口的错误码（{0} 个）";
    VERSIONS: "Versions", "版本";
    VERSION: "Version {0}", "版本 {0}";
    RECOMMENDED: "{0} (recommended)", "{0}（推荐）";
}
