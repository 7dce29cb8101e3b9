// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `InternetAccessible`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternetAccessible {
    /// `InternetChargeType`: `string`, always present.
    pub internet_charge_type: ::core::option::Option<::std::string::String>,
    /// `InternetMaxBandwidthOut`: `int64`, always present.
    pub internet_max_bandwidth_out: ::core::option::Option<i64>,
    /// `PublicIpAssigned`: `bool`.
    pub public_ip_assigned: ::core::option::Option<bool>,
    /// `BandwidthPackageId`: `string`.
    pub bandwidth_package_id: ::core::option::Option<::std::string::String>,
    /// `InternetServiceProvider`: `string`.
    pub internet_service_provider: ::core::option::Option<::std::string::String>,
    /// `IPv4AddressType`: `string`.
    pub ipv4_address_type: ::core::option::Option<::std::string::String>,
    /// `IPv6AddressType`: `string`.
    pub ipv6_address_type: ::core::option::Option<::std::string::String>,
    /// `AntiDDoSPackageId`: `string`.
    pub anti_d_do_s_package_id: ::core::option::Option<::std::string::String>,
}

impl InternetAccessible {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InternetChargeType`.
    #[must_use]
    pub fn internet_charge_type(
        mut self,
        internet_charge_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.internet_charge_type = ::core::option::Option::Some(
            internet_charge_type.into(),
        );
        self
    }

    /// Sets `InternetMaxBandwidthOut`.
    #[must_use]
    pub fn internet_max_bandwidth_out(
        mut self,
        internet_max_bandwidth_out: i64,
    ) -> Self {
        self.internet_max_bandwidth_out = ::core::option::Option::Some(
            internet_max_bandwidth_out,
        );
        self
    }

    /// Sets `PublicIpAssigned`.
    #[must_use]
    pub fn public_ip_assigned(mut self, public_ip_assigned: bool) -> Self {
        self.public_ip_assigned = ::core::option::Option::Some(public_ip_assigned);
        self
    }

    /// Sets `BandwidthPackageId`.
    #[must_use]
    pub fn bandwidth_package_id(
        mut self,
        bandwidth_package_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.bandwidth_package_id = ::core::option::Option::Some(
            bandwidth_package_id.into(),
        );
        self
    }

    /// Sets `InternetServiceProvider`.
    #[must_use]
    pub fn internet_service_provider(
        mut self,
        internet_service_provider: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.internet_service_provider = ::core::option::Option::Some(
            internet_service_provider.into(),
        );
        self
    }

    /// Sets `IPv4AddressType`.
    #[must_use]
    pub fn ipv4_address_type(
        mut self,
        ipv4_address_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.ipv4_address_type = ::core::option::Option::Some(ipv4_address_type.into());
        self
    }

    /// Sets `IPv6AddressType`.
    #[must_use]
    pub fn ipv6_address_type(
        mut self,
        ipv6_address_type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.ipv6_address_type = ::core::option::Option::Some(ipv6_address_type.into());
        self
    }

    /// Sets `AntiDDoSPackageId`.
    #[must_use]
    pub fn anti_d_do_s_package_id(
        mut self,
        anti_d_do_s_package_id: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.anti_d_do_s_package_id = ::core::option::Option::Some(
            anti_d_do_s_package_id.into(),
        );
        self
    }
}

impl ::tc3::Shaped for InternetAccessible {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "InternetAccessible",
        members: &[
            "InternetChargeType",
            "InternetMaxBandwidthOut",
            "PublicIpAssigned",
            "BandwidthPackageId",
            "InternetServiceProvider",
            "IPv4AddressType",
            "IPv6AddressType",
            "AntiDDoSPackageId",
        ],
        always: &["InternetChargeType", "InternetMaxBandwidthOut"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for InternetAccessible {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.internet_charge_type),
            ::tc3::Place::view(&self.internet_max_bandwidth_out),
            ::tc3::Place::view(&self.public_ip_assigned),
            ::tc3::Place::view(&self.bandwidth_package_id),
            ::tc3::Place::view(&self.internet_service_provider),
            ::tc3::Place::view(&self.ipv4_address_type),
            ::tc3::Place::view(&self.ipv6_address_type),
            ::tc3::Place::view(&self.anti_d_do_s_package_id),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.internet_charge_type,
                1 => &mut self.internet_max_bandwidth_out,
                2 => &mut self.public_ip_assigned,
                3 => &mut self.bandwidth_package_id,
                4 => &mut self.internet_service_provider,
                5 => &mut self.ipv4_address_type,
                6 => &mut self.ipv6_address_type,
                7 => &mut self.anti_d_do_s_package_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(InternetAccessible);
#[cfg(feature = "serde")]
::tc3::record_serde!(InternetAccessible);
