// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

/// Lists the API keys of an account, without their secrets.
///
/// Only reads: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApiKey {
    /// The account; the caller's where absent. `TargetUin`: `uint64`.
    pub target_uin: ::core::option::Option<u64>,
}

impl QueryApiKey {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TargetUin`.
    #[must_use]
    pub fn target_uin(mut self, target_uin: u64) -> Self {
        self.target_uin = ::core::option::Option::Some(target_uin);
        self
    }
}

impl ::tc3::Shaped for QueryApiKey {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "QueryApiKey",
        members: &["TargetUin"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for QueryApiKey {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.target_uin)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.target_uin,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for QueryApiKey {
    type Response = QueryApiKeyResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "sts",
        version: "2018-08-13",
        name: "QueryApiKey",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`QueryApiKey`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryApiKeyResponse {
    /// The keys. `IdKeys`: `[ApiKey]`, always present.
    pub id_keys: ::std::vec::Vec<crate::objects::ApiKey>,
}

impl ::tc3::Shaped for QueryApiKeyResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "QueryApiKeyResponse",
        members: &["IdKeys"],
        always: &["IdKeys"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for QueryApiKeyResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.id_keys)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.id_keys,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(QueryApiKey, QueryApiKeyResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(QueryApiKey, QueryApiKeyResponse);
