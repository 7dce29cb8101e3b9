// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

#[cfg(feature = "AssumeRole")]
impl crate::actions::AssumeRoleResponse {
    /// Sets `Credentials`.
    #[must_use]
    pub fn credentials(mut self, credentials: crate::objects::Credentials) -> Self {
        self.credentials = credentials;
        self
    }

    /// Sets `ExpiredTime`.
    #[must_use]
    pub fn expired_time(mut self, expired_time: i64) -> Self {
        self.expired_time = expired_time;
        self
    }

    /// Sets `Expiration`.
    #[must_use]
    pub fn expiration(
        mut self,
        expiration: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.expiration = expiration.into();
        self
    }
}

#[cfg(feature = "AssumeRoleWithSAML")]
impl crate::actions::AssumeRoleWithSAMLResponse {
    /// Sets `Credentials`.
    #[must_use]
    pub fn credentials(mut self, credentials: crate::objects::Credentials) -> Self {
        self.credentials = credentials;
        self
    }

    /// Sets `ExpiredTime`.
    #[must_use]
    pub fn expired_time(mut self, expired_time: u64) -> Self {
        self.expired_time = expired_time;
        self
    }

    /// Sets `Expiration`.
    #[must_use]
    pub fn expiration(
        mut self,
        expiration: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.expiration = expiration.into();
        self
    }
}

#[cfg(feature = "AssumeRoleWithWebIdentity")]
impl crate::actions::AssumeRoleWithWebIdentityResponse {
    /// Sets `ExpiredTime`.
    #[must_use]
    pub fn expired_time(mut self, expired_time: u64) -> Self {
        self.expired_time = expired_time;
        self
    }

    /// Sets `Expiration`.
    #[must_use]
    pub fn expiration(
        mut self,
        expiration: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.expiration = expiration.into();
        self
    }

    /// Sets `Credentials`.
    #[must_use]
    pub fn credentials(mut self, credentials: crate::objects::Credentials) -> Self {
        self.credentials = credentials;
        self
    }
}

#[cfg(feature = "GetCallerIdentity")]
impl crate::actions::GetCallerIdentityResponse {
    /// Sets `Arn`.
    #[must_use]
    pub fn arn(
        mut self,
        arn: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.arn = ::core::option::Option::Some(arn.into());
        self
    }

    /// Sets `AccountId`.
    #[must_use]
    pub fn account_id(
        mut self,
        account_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.account_id = ::core::option::Option::Some(account_id.into());
        self
    }

    /// Sets `UserId`.
    #[must_use]
    pub fn user_id(
        mut self,
        user_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.user_id = ::core::option::Option::Some(user_id.into());
        self
    }

    /// Sets `PrincipalId`.
    #[must_use]
    pub fn principal_id(
        mut self,
        principal_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.principal_id = ::core::option::Option::Some(principal_id.into());
        self
    }

    /// Sets `Type`.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#type = ::core::option::Option::Some(r#type.into());
        self
    }
}

#[cfg(feature = "GetFederationToken")]
impl crate::actions::GetFederationTokenResponse {
    /// Sets `Credentials`.
    #[must_use]
    pub fn credentials(mut self, credentials: crate::objects::Credentials) -> Self {
        self.credentials = credentials;
        self
    }

    /// Sets `ExpiredTime`.
    #[must_use]
    pub fn expired_time(mut self, expired_time: u64) -> Self {
        self.expired_time = expired_time;
        self
    }

    /// Sets `Expiration`.
    #[must_use]
    pub fn expiration(
        mut self,
        expiration: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.expiration = ::core::option::Option::Some(expiration.into());
        self
    }
}

#[cfg(feature = "GetSessionToken")]
impl crate::actions::GetSessionTokenResponse {
    /// Sets `Credentials`.
    #[must_use]
    pub fn credentials(mut self, credentials: crate::objects::Credentials) -> Self {
        self.credentials = credentials;
        self
    }

    /// Sets `ExpiredTime`.
    #[must_use]
    pub fn expired_time(mut self, expired_time: u64) -> Self {
        self.expired_time = expired_time;
        self
    }

    /// Sets `Expiration`.
    #[must_use]
    pub fn expiration(
        mut self,
        expiration: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.expiration = expiration.into();
        self
    }
}

#[cfg(feature = "QueryApiKey")]
impl crate::actions::QueryApiKeyResponse {
    /// Sets `IdKeys`.
    #[must_use]
    pub fn id_keys(mut self, id_keys: ::std::vec::Vec<crate::objects::ApiKey>) -> Self {
        self.id_keys = id_keys;
        self
    }
}

#[cfg(feature = "QueryApiKey")]
impl crate::objects::ApiKey {
    /// Sets `SecretId`.
    #[must_use]
    pub fn secret_id(
        mut self,
        secret_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.secret_id = secret_id.into();
        self
    }

    /// Sets `CreateTime`.
    #[must_use]
    pub fn create_time(mut self, create_time: u64) -> Self {
        self.create_time = create_time;
        self
    }

    /// Sets `Status`.
    #[must_use]
    pub fn status(
        mut self,
        status: impl ::core::convert::Into<crate::enums::KeyStatus>,
    ) -> Self {
        self.status = status.into();
        self
    }
}

#[cfg(
    any(
        feature = "AssumeRole",
        feature = "AssumeRoleWithSAML",
        feature = "AssumeRoleWithWebIdentity",
        feature = "GetFederationToken",
        feature = "GetSessionToken"
    )
)]
impl crate::objects::Credentials {
    /// Sets `Token`.
    #[must_use]
    pub fn token(
        mut self,
        token: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.token = token.into();
        self
    }

    /// Sets `TmpSecretId`.
    #[must_use]
    pub fn tmp_secret_id(
        mut self,
        tmp_secret_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.tmp_secret_id = tmp_secret_id.into();
        self
    }

    /// Sets `TmpSecretKey`.
    #[must_use]
    pub fn tmp_secret_key(
        mut self,
        tmp_secret_key: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.tmp_secret_key = tmp_secret_key.into();
        self
    }
}
