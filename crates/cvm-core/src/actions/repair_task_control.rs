// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `RepairTaskControl`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairTaskControl {
    /// `Product`: `string`, required.
    pub product: ::std::string::String,
    /// `InstanceIds`: `[string]`, required.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `TaskId`: `string`, required.
    pub task_id: ::std::string::String,
    /// `Operate`: `string`, required.
    pub operate: ::std::string::String,
    /// `OrderAuthTime`: `string`.
    pub order_auth_time: ::core::option::Option<::std::string::String>,
    /// `TaskSubMethod`: `string`.
    pub task_sub_method: ::core::option::Option<::std::string::String>,
}

impl RepairTaskControl {
    /// With what is required.
    pub fn new(
        product: impl ::core::convert::Into<::std::string::String>,
        instance_ids: ::std::vec::Vec<::std::string::String>,
        task_id: impl ::core::convert::Into<::std::string::String>,
        operate: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            product: product.into(),
            instance_ids,
            task_id: task_id.into(),
            operate: operate.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `OrderAuthTime`.
    #[must_use]
    pub fn order_auth_time(
        mut self,
        order_auth_time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.order_auth_time = ::core::option::Option::Some(order_auth_time.into());
        self
    }

    /// Sets `TaskSubMethod`.
    #[must_use]
    pub fn task_sub_method(
        mut self,
        task_sub_method: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.task_sub_method = ::core::option::Option::Some(task_sub_method.into());
        self
    }
}

impl ::tc3::Shaped for RepairTaskControl {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "RepairTaskControl",
        members: &[
            "Product",
            "InstanceIds",
            "TaskId",
            "Operate",
            "OrderAuthTime",
            "TaskSubMethod",
        ],
        required: &["Product", "InstanceIds", "TaskId", "Operate"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for RepairTaskControl {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.product),
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.task_id),
            ::tc3::Place::view(&self.operate),
            ::tc3::Place::view(&self.order_auth_time),
            ::tc3::Place::view(&self.task_sub_method),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.product,
                1 => &mut self.instance_ids,
                2 => &mut self.task_id,
                3 => &mut self.operate,
                4 => &mut self.order_auth_time,
                5 => &mut self.task_sub_method,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for RepairTaskControl {
    type Response = RepairTaskControlResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "RepairTaskControl",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`RepairTaskControl`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepairTaskControlResponse {
    /// `TaskId`: `string`, always present.
    pub task_id: ::std::string::String,
}

impl ::tc3::Shaped for RepairTaskControlResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "RepairTaskControlResponse",
        members: &["TaskId"],
        always: &["TaskId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for RepairTaskControlResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.task_id)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(RepairTaskControl, RepairTaskControlResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(RepairTaskControl, RepairTaskControlResponse);
