//! Who a credential of limited life is.

/// The main account that everything belongs to.
pub(super) const ACCOUNT: &str = "100000000001";

/// The longest name of a session that is kept, in bytes. A request may have a longer one.
pub(super) const MAX_NAME: usize = 128;

/// Who calls.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Caller {
    /// The account itself, as with a key that lasts.
    User,
    /// A role, and the name of the session.
    Role { id: String, session: String },
    /// Somebody whom the account gave a name.
    Federated { name: String },
}

impl Caller {
    /// The kind, as the service calls it.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::User | Self::Federated { .. } => "CAMUser",
            Self::Role { .. } => "CAMRole",
        }
    }

    /// The resource name.
    pub(super) fn arn(&self) -> String {
        match self {
            Self::User => format!("qcs::cam:{ACCOUNT}:uin/{ACCOUNT}"),
            Self::Role { id, .. } => format!("qcs::sts:{ACCOUNT}:assumed-role/{id}"),
            Self::Federated { .. } => format!("qcs::sts:{ACCOUNT}:federated-user/{ACCOUNT}"),
        }
    }

    /// Who it is among all.
    pub(super) fn user_id(&self) -> String {
        match self {
            Self::User => ACCOUNT.to_owned(),
            Self::Role { id, session } => format!("{id}:{session}"),
            Self::Federated { name } => format!("{ACCOUNT}:{name}"),
        }
    }
}
