// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `DescribeTaskInfo`, an action of Cloud Virtual Machine (CVM).
///
/// Only reads, by its name: safe to send again. Answers a page at a time: `Offset` and `Limit` ask;
/// `RepairTaskInfoSet` has the items, `TotalCount` says how many there are. Items that move meanwhile
/// may be missed or come twice.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfo {
    /// `Limit`: `int64`, required.
    pub limit: i64,
    /// `Offset`: `int64`, required.
    pub offset: i64,
    /// `Product`: `string`.
    pub product: ::core::option::Option<::std::string::String>,
    /// `TaskStatus`: `[int64]`.
    pub task_status: ::core::option::Option<::std::vec::Vec<i64>>,
    /// `TaskTypeIds`: `[int64]`.
    pub task_type_ids: ::core::option::Option<::std::vec::Vec<i64>>,
    /// `TaskIds`: `[string]`.
    pub task_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `InstanceIds`: `[string]`.
    pub instance_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `Aliases`: `[string]`.
    pub aliases: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `StartDate`: `datetime`.
    pub start_date: ::core::option::Option<::std::string::String>,
    /// `EndDate`: `datetime`.
    pub end_date: ::core::option::Option<::std::string::String>,
    /// `OrderField`: `string`.
    pub order_field: ::core::option::Option<::std::string::String>,
    /// `Order`: `int64`.
    pub order: ::core::option::Option<i64>,
}

impl DescribeTaskInfo {
    /// With what is required.
    pub fn new(limit: i64, offset: i64) -> Self {
        Self {
            limit,
            offset,
            ..::core::default::Default::default()
        }
    }

    /// Sets `Product`.
    #[must_use]
    pub fn product(
        mut self,
        product: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.product = ::core::option::Option::Some(product.into());
        self
    }

    /// Sets `TaskStatus`.
    #[must_use]
    pub fn task_status(mut self, task_status: ::std::vec::Vec<i64>) -> Self {
        self.task_status = ::core::option::Option::Some(task_status);
        self
    }

    /// Sets `TaskTypeIds`.
    #[must_use]
    pub fn task_type_ids(mut self, task_type_ids: ::std::vec::Vec<i64>) -> Self {
        self.task_type_ids = ::core::option::Option::Some(task_type_ids);
        self
    }

    /// Sets `TaskIds`.
    #[must_use]
    pub fn task_ids(mut self, task_ids: ::std::vec::Vec<::std::string::String>) -> Self {
        self.task_ids = ::core::option::Option::Some(task_ids);
        self
    }

    /// Sets `InstanceIds`.
    #[must_use]
    pub fn instance_ids(
        mut self,
        instance_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.instance_ids = ::core::option::Option::Some(instance_ids);
        self
    }

    /// Sets `Aliases`.
    #[must_use]
    pub fn aliases(mut self, aliases: ::std::vec::Vec<::std::string::String>) -> Self {
        self.aliases = ::core::option::Option::Some(aliases);
        self
    }

    /// Sets `StartDate`.
    #[must_use]
    pub fn start_date(
        mut self,
        start_date: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.start_date = ::core::option::Option::Some(start_date.into());
        self
    }

    /// Sets `EndDate`.
    #[must_use]
    pub fn end_date(
        mut self,
        end_date: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.end_date = ::core::option::Option::Some(end_date.into());
        self
    }

    /// Sets `OrderField`.
    #[must_use]
    pub fn order_field(
        mut self,
        order_field: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.order_field = ::core::option::Option::Some(order_field.into());
        self
    }

    /// Sets `Order`.
    #[must_use]
    pub fn order(mut self, order: i64) -> Self {
        self.order = ::core::option::Option::Some(order);
        self
    }
}

impl ::tc3::Shaped for DescribeTaskInfo {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeTaskInfo",
        members: &[
            "Limit",
            "Offset",
            "Product",
            "TaskStatus",
            "TaskTypeIds",
            "TaskIds",
            "InstanceIds",
            "Aliases",
            "StartDate",
            "EndDate",
            "OrderField",
            "Order",
        ],
        required: &["Limit", "Offset"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeTaskInfo {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.limit),
            ::tc3::Place::view(&self.offset),
            ::tc3::Place::view(&self.product),
            ::tc3::Place::view(&self.task_status),
            ::tc3::Place::view(&self.task_type_ids),
            ::tc3::Place::view(&self.task_ids),
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.aliases),
            ::tc3::Place::view(&self.start_date),
            ::tc3::Place::view(&self.end_date),
            ::tc3::Place::view(&self.order_field),
            ::tc3::Place::view(&self.order),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.limit,
                1 => &mut self.offset,
                2 => &mut self.product,
                3 => &mut self.task_status,
                4 => &mut self.task_type_ids,
                5 => &mut self.task_ids,
                6 => &mut self.instance_ids,
                7 => &mut self.aliases,
                8 => &mut self.start_date,
                9 => &mut self.end_date,
                10 => &mut self.order_field,
                11 => &mut self.order,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeTaskInfo {
    type Response = DescribeTaskInfoResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "DescribeTaskInfo",
        effect: ::tc3::Effect::Read,
        ..::tc3::ActionInfo::EMPTY
    };
}

impl ::tc3::pages::Paged for DescribeTaskInfo {
    type Item = crate::objects::RepairTaskInfo;
    const PAGING: ::tc3::pages::Paging = ::tc3::pages::Paging {
        size: ::core::option::Option::Some(&["Limit"]),
        total: ::core::option::Option::Some(&["TotalCount"]),
        ..::tc3::pages::Paging::new(
            ::tc3::pages::PageStart::Offset(&["Offset"]),
            &["RepairTaskInfoSet"],
        )
    };
    fn items(
        response: DescribeTaskInfoResponse,
    ) -> ::std::vec::Vec<crate::objects::RepairTaskInfo> {
        response.repair_task_info_set
    }
}

/// What [`DescribeTaskInfo`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoResponse {
    /// `TotalCount`: `int64`, always present.
    pub total_count: i64,
    /// `RepairTaskInfoSet`: `[RepairTaskInfo]`, always present.
    pub repair_task_info_set: ::std::vec::Vec<crate::objects::RepairTaskInfo>,
}

impl ::tc3::Shaped for DescribeTaskInfoResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeTaskInfoResponse",
        members: &["TotalCount", "RepairTaskInfoSet"],
        always: &["TotalCount", "RepairTaskInfoSet"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeTaskInfoResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.total_count),
            ::tc3::Place::view(&self.repair_task_info_set),
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
                1 => &mut self.repair_task_info_set,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeTaskInfo, DescribeTaskInfoResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeTaskInfo, DescribeTaskInfoResponse);
