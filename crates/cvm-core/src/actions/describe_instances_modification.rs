// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeInstancesModification`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesModification {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `Filters`: `[Filter]`.
    pub filters: ::core::option::Option<::std::vec::Vec<crate::objects::Filter>>,
}

impl DescribeInstancesModification {
    /// With what is required.
    pub fn new(instance_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        Self {
            instance_ids,
            ..::core::default::Default::default()
        }
    }

    /// Sets `Filters`.
    #[must_use]
    pub fn filters(mut self, filters: ::std::vec::Vec<crate::objects::Filter>) -> Self {
        self.filters = ::core::option::Option::Some(filters);
        self
    }
}

impl ::tc3::Shaped for DescribeInstancesModification {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstancesModification",
        members: &["InstanceIds", "Filters"],
        required: &["InstanceIds"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstancesModification {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.filters),
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
                1 => &mut self.filters,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeInstancesModification {
    type Response = DescribeInstancesModificationResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeInstancesModification",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeInstancesModification`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesModificationResponse {
    /// `TotalCount`: `int64`, always present.
    pub total_count: i64,
    /// `InstanceTypeConfigStatusSet`: `[InstanceTypeConfigStatus]`, always present.
    pub instance_type_config_status_set: ::std::vec::Vec<
        crate::objects::InstanceTypeConfigStatus,
    >,
}

impl ::tc3::Shaped for DescribeInstancesModificationResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstancesModificationResponse",
        members: &["TotalCount", "InstanceTypeConfigStatusSet"],
        always: &["TotalCount", "InstanceTypeConfigStatusSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstancesModificationResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.total_count),
            ::tc3::Place::view(&self.instance_type_config_status_set),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.total_count,
                1 => &mut self.instance_type_config_status_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(
    DescribeInstancesModification, DescribeInstancesModificationResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    DescribeInstancesModification, DescribeInstancesModificationResponse
);
