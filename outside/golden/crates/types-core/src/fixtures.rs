// Generated from outside/golden/spec/types/2024-01-01 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "Create")]
impl crate::actions::CreateResponse {
    /// Sets `Result`.
    #[must_use]
    pub fn result(mut self, result: crate::objects::Result) -> Self {
        self.result = result;
        self
    }

    /// Sets `Error`.
    #[must_use]
    pub fn error(mut self, error: crate::objects::ErrorObject) -> Self {
        self.error = ::core::option::Option::Some(error);
        self
    }

    /// Sets `Create`.
    #[must_use]
    pub fn create(mut self, create: crate::objects::CreateObject) -> Self {
        self.create = ::core::option::Option::Some(create);
        self
    }

    /// Sets `CreateResponse`.
    #[must_use]
    pub fn create_response(
        mut self,
        create_response: ::std::vec::Vec<crate::objects::CreateResponseObject>,
    ) -> Self {
        self.create_response = ::core::option::Option::Some(create_response);
        self
    }

    /// Sets `Client`.
    #[must_use]
    pub fn client(mut self, client: crate::objects::ClientObject) -> Self {
        self.client = ::core::option::Option::Some(client);
        self
    }

    /// Sets `Default`.
    #[must_use]
    pub fn default_(mut self, default_: crate::objects::Default) -> Self {
        self.default_ = ::core::option::Option::Some(default_);
        self
    }
}

#[cfg(feature = "Record")]
impl crate::actions::RecordActionResponse {
    /// Sets `B`.
    #[must_use]
    pub fn b(mut self, b: impl ::core::convert::Into<::std::string::String>) -> Self {
        self.b = b.into();
        self
    }
}

#[cfg(feature = "Create")]
impl crate::objects::ClientObject {
    /// Sets `Id`.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = id;
        self
    }
}

#[cfg(feature = "Create")]
impl crate::objects::CreateObject {
    /// Sets `Id`.
    #[must_use]
    pub fn id(mut self, id: impl ::core::convert::Into<::std::string::String>) -> Self {
        self.id = id.into();
        self
    }
}

#[cfg(feature = "Create")]
impl crate::objects::CreateResponseObject {
    /// Sets `Id`.
    #[must_use]
    pub fn id(mut self, id: impl ::core::convert::Into<::std::string::String>) -> Self {
        self.id = id.into();
        self
    }
}

#[cfg(feature = "Create")]
impl crate::objects::Default {
    /// Sets `Value`.
    #[must_use]
    pub fn value(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = value.into();
        self
    }
}

#[cfg(feature = "Create")]
impl crate::objects::ErrorObject {
    /// Sets `Code`.
    #[must_use]
    pub fn code(
        mut self,
        code: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.code = code.into();
        self
    }

    /// Sets `Message`.
    #[must_use]
    pub fn message(
        mut self,
        message: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.message = message.into();
        self
    }
}

#[cfg(feature = "Create")]
impl crate::objects::Result {
    /// Sets `Ok`.
    #[must_use]
    pub fn ok(mut self, ok: impl ::core::convert::Into<::std::string::String>) -> Self {
        self.ok = ok.into();
        self
    }

    /// Sets `Err`.
    #[must_use]
    pub fn err(mut self, err: crate::objects::ErrorObject) -> Self {
        self.err = ::core::option::Option::Some(err);
        self
    }
}
