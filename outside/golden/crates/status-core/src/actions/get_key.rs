// Generated from outside/golden/spec/status/2024-01-01 by `cargo xtask generate`. Do not edit.

/// Obtains a key.
///
/// At most 1 request a second. Needs a region. Idempotent: safe to send again with the same
/// `ClientToken`. Sent without a signature: needs no credential. Error codes:
/// `InvalidParameter.TicketUsed`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKey {
    /// `Ticket`: `string`, required, hidden in `Debug`, errors and logs.
    pub ticket: ::std::string::String,
    /// `ClientToken`: `string`, hidden in `Debug`, errors and logs.
    pub client_token: ::core::option::Option<::std::string::String>,
}

impl GetKey {
    /// With what is required.
    pub fn new(ticket: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            ticket: ticket.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `ClientToken`.
    #[must_use]
    pub fn client_token(
        mut self,
        client_token: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.client_token = ::core::option::Option::Some(client_token.into());
        self
    }
}

impl ::tc3::Shaped for GetKey {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "GetKey",
        members: &["Ticket", "ClientToken"],
        required: &["Ticket"],
        sensitive: &["Ticket", "ClientToken"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for GetKey {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.ticket),
            ::tc3::Place::view(&self.client_token),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.ticket,
                1 => &mut self.client_token,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for GetKey {
    type Response = GetKeyResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "sta",
        version: "2024-01-01",
        name: "GetKey",
        region: ::tc3::RegionUse::Needed,
        effect: ::tc3::Effect::Idempotent,
        signed: false,
        rate_limit: ::core::option::Option::Some(1),
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`GetKey`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetKeyResponse {
    /// `SessionToken`: `string`, always present, hidden in `Debug`, errors and logs.
    pub session_token: ::std::string::String,
}

impl ::tc3::Shaped for GetKeyResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "GetKeyResponse",
        members: &["SessionToken"],
        always: &["SessionToken"],
        sensitive: &["SessionToken"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for GetKeyResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.session_token)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.session_token,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(GetKey, GetKeyResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(GetKey, GetKeyResponse);
