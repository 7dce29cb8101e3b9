// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeInstanceVncUrl`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrl {
    /// `InstanceId`: `string`, required.
    pub instance_id: ::std::string::String,
}

impl DescribeInstanceVncUrl {
    /// With what is required.
    pub fn new(instance_id: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

impl ::tc3::Shaped for DescribeInstanceVncUrl {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstanceVncUrl",
        members: &["InstanceId"],
        required: &["InstanceId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstanceVncUrl {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.instance_id)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeInstanceVncUrl {
    type Response = DescribeInstanceVncUrlResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeInstanceVncUrl",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeInstanceVncUrl`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceVncUrlResponse {
    /// `InstanceVncUrl`: `string`, always present.
    pub instance_vnc_url: ::std::string::String,
}

impl ::tc3::Shaped for DescribeInstanceVncUrlResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstanceVncUrlResponse",
        members: &["InstanceVncUrl"],
        always: &["InstanceVncUrl"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstanceVncUrlResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.instance_vnc_url)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_vnc_url,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeInstanceVncUrl, DescribeInstanceVncUrlResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeInstanceVncUrl, DescribeInstanceVncUrlResponse);
