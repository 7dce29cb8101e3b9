//! The languages: a row each.

use super::notation::Notation;

/// A language, and what speaks in it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Language {
    /// Rust, by typed code that `tc3 bindgen` writes.
    Rust,
    /// Rust, by the action's name and JSON text.
    RustRaw,
    /// A shell, by `tc3`.
    Shell,
    /// A shell, by curl, with every step of the signature.
    Curl,
    /// Python, by the official SDK.
    Python,
    /// Go, by the official SDK.
    Go,
    /// Node.js, by the official SDK.
    Node,
    /// Java, by the official SDK.
    Java,
}

/// What there is to know of a language.
pub(super) struct Facts {
    name: &'static str,
    pub(super) template: &'static str,
    /// How a request is written; none where it is written by types.
    pub(super) notation: Option<Notation>,
}

const JSON: Notation = Notation {
    around: ["", ""],
    words: ["null", "false", "true"],
    variable: ["", ""],
    escaped: ["", ""],
    is_ascii: false,
    behind_long: "",
    has_doubles: false,
};

/// JSON within the single quotes of a shell.
const IN_SHELL: Notation =
    Notation { around: ["'", "'"], variable: [r#"'"$(quoted "$"#, r#"")"'"#], escaped: ["'", r"'\''"], ..JSON };

impl Language {
    /// Each of them.
    pub const ALL: [Self; 8] =
        [Self::Rust, Self::RustRaw, Self::Shell, Self::Curl, Self::Python, Self::Go, Self::Node, Self::Java];

    /// Its name, as in `tc3 examples … --as python`.
    pub fn name(self) -> &'static str {
        self.facts().name
    }

    /// The language of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.name() == name)
    }

    pub(super) fn facts(self) -> &'static Facts {
        match self {
            Self::Rust => &Facts { name: "rust", template: include_str!("templates/rust.txt"), notation: None },
            Self::RustRaw => &Facts {
                name: "rust-raw",
                template: include_str!("templates/rust-raw.txt"),
                notation: Some(Notation {
                    around: ["r##\"", "\"##"],
                    variable: ["\"##, &quoted(\"", "\")?, r##\""],
                    escaped: ["\"##", "\"\\u0023#"],
                    ..JSON
                }),
            },
            Self::Shell => {
                &Facts { name: "shell", template: include_str!("templates/shell.txt"), notation: Some(IN_SHELL) }
            }
            Self::Curl => {
                &Facts { name: "curl", template: include_str!("templates/curl.txt"), notation: Some(IN_SHELL) }
            }
            Self::Python => &Facts {
                name: "python",
                template: include_str!("templates/python.txt"),
                notation: Some(Notation {
                    words: ["None", "False", "True"],
                    variable: ["os.environ[\"", "\"]"],
                    has_doubles: true,
                    ..JSON
                }),
            },
            Self::Go => &Facts {
                name: "go",
                template: include_str!("templates/go.txt"),
                notation: Some(Notation {
                    around: ["`", "`"],
                    variable: ["` + quoted(\"", "\") + `"],
                    escaped: ["`", "\\u0060"],
                    ..JSON
                }),
            },
            Self::Node => &Facts {
                name: "node",
                template: include_str!("templates/node.txt"),
                notation: Some(Notation {
                    variable: ["variable(\"", "\")"],
                    behind_long: "n",
                    has_doubles: true,
                    ..JSON
                }),
            },
            Self::Java => &Facts {
                name: "java",
                template: include_str!("templates/java.txt"),
                notation: Some(Notation {
                    around: ["\"\"\"\n", "\"\"\""],
                    variable: ["\"\"\" + quoted(\"", "\") + \"\"\"\n"],
                    escaped: ["\\", "\\\\"],
                    // Its compiler and older SDKs go by the system's encoding.
                    is_ascii: true,
                    ..JSON
                }),
            },
        }
    }
}
