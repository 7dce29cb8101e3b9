// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ResetInstancesInternetMaxBandwidth`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesInternetMaxBandwidth {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `InternetAccessible`: `InternetAccessible`, required.
    pub internet_accessible: crate::objects::InternetAccessible,
    /// `StartTime`: `string`.
    pub start_time: ::core::option::Option<::std::string::String>,
    /// `EndTime`: `string`.
    pub end_time: ::core::option::Option<::std::string::String>,
}

impl ResetInstancesInternetMaxBandwidth {
    /// With what is required.
    pub fn new(
        instance_ids: ::std::vec::Vec<::std::string::String>,
        internet_accessible: crate::objects::InternetAccessible,
    ) -> Self {
        Self {
            instance_ids,
            internet_accessible,
            ..::core::default::Default::default()
        }
    }

    /// Sets `StartTime`.
    #[must_use]
    pub fn start_time(
        mut self,
        start_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.start_time = ::core::option::Option::Some(start_time.into());
        self
    }

    /// Sets `EndTime`.
    #[must_use]
    pub fn end_time(
        mut self,
        end_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.end_time = ::core::option::Option::Some(end_time.into());
        self
    }
}

impl ::tc3::Shaped for ResetInstancesInternetMaxBandwidth {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ResetInstancesInternetMaxBandwidth",
        members: &["InstanceIds", "InternetAccessible", "StartTime", "EndTime"],
        required: &["InstanceIds", "InternetAccessible"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ResetInstancesInternetMaxBandwidth {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.internet_accessible),
            ::tc3::Place::view(&self.start_time),
            ::tc3::Place::view(&self.end_time),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_ids,
                1 => &mut self.internet_accessible,
                2 => &mut self.start_time,
                3 => &mut self.end_time,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ResetInstancesInternetMaxBandwidth {
    type Response = ResetInstancesInternetMaxBandwidthResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ResetInstancesInternetMaxBandwidth",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ResetInstancesInternetMaxBandwidth`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetInstancesInternetMaxBandwidthResponse {}

impl ::tc3::Shaped for ResetInstancesInternetMaxBandwidthResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ResetInstancesInternetMaxBandwidthResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ResetInstancesInternetMaxBandwidthResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [];
        viewer.see(&members);
    }

    fn get_mut(&mut self, _: usize) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::None
    }
}

::tc3::record_traits!(
    ResetInstancesInternetMaxBandwidth, ResetInstancesInternetMaxBandwidthResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    ResetInstancesInternetMaxBandwidth, ResetInstancesInternetMaxBandwidthResponse
);
