// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeInstancesOperationLimit`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOperationLimit {
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `Operation`: `string`, required.
    pub operation: ::std::string::String,
}

impl DescribeInstancesOperationLimit {
    /// With what is required.
    pub fn new(
        instance_ids: ::std::vec::Vec<::std::string::String>,
        operation: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            instance_ids,
            operation: operation.into(),
        }
    }
}

impl ::tc3::Shaped for DescribeInstancesOperationLimit {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstancesOperationLimit",
        members: &["InstanceIds", "Operation"],
        required: &["InstanceIds", "Operation"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstancesOperationLimit {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.operation),
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
                1 => &mut self.operation,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeInstancesOperationLimit {
    type Response = DescribeInstancesOperationLimitResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeInstancesOperationLimit",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeInstancesOperationLimit`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOperationLimitResponse {
    /// `InstanceOperationLimitSet`: `[OperationCountLimit]`, always present.
    pub instance_operation_limit_set: ::std::vec::Vec<
        crate::objects::OperationCountLimit,
    >,
}

impl ::tc3::Shaped for DescribeInstancesOperationLimitResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeInstancesOperationLimitResponse",
        members: &["InstanceOperationLimitSet"],
        always: &["InstanceOperationLimitSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeInstancesOperationLimitResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.instance_operation_limit_set)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_operation_limit_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(
    DescribeInstancesOperationLimit, DescribeInstancesOperationLimitResponse
);
#[cfg(feature = "serde")]
::tc3::record_serde!(
    DescribeInstancesOperationLimit, DescribeInstancesOperationLimitResponse
);
