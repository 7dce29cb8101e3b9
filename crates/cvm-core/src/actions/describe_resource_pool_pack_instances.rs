// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeResourcePoolPackInstances`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePoolPackInstances {
    /// `DedicatedResourcePackIds`: `[string]`, required.
    pub dedicated_resource_pack_ids: ::std::vec::Vec<::std::string::String>,
}

impl DescribeResourcePoolPackInstances {
    /// With what is required.
    pub fn new(
        dedicated_resource_pack_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        Self {
            dedicated_resource_pack_ids,
        }
    }
}

impl ::tc3::Shaped for DescribeResourcePoolPackInstances {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeResourcePoolPackInstances",
        members: &["DedicatedResourcePackIds"],
        required: &["DedicatedResourcePackIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeResourcePoolPackInstances {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.dedicated_resource_pack_ids)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.dedicated_resource_pack_ids,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeResourcePoolPackInstances {
    type Response = DescribeResourcePoolPackInstancesResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeResourcePoolPackInstances",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeResourcePoolPackInstances`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourcePoolPackInstancesResponse {
    /// `DedicatedResourcePackInstanceSet`: `[ResourcePoolPackInstance]`, always present.
    pub dedicated_resource_pack_instance_set: ::std::vec::Vec<
        crate::objects::ResourcePoolPackInstance,
    >,
}

impl ::tc3::Shaped for DescribeResourcePoolPackInstancesResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeResourcePoolPackInstancesResponse",
        members: &["DedicatedResourcePackInstanceSet"],
        always: &["DedicatedResourcePackInstanceSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeResourcePoolPackInstancesResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.dedicated_resource_pack_instance_set)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.dedicated_resource_pack_instance_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(
    DescribeResourcePoolPackInstances, DescribeResourcePoolPackInstancesResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    DescribeResourcePoolPackInstances, DescribeResourcePoolPackInstancesResponse
);
