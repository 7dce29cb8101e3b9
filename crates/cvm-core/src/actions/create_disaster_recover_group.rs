// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `CreateDisasterRecoverGroup`, an action of Cloud Virtual Machine (CVM).
///
/// Idempotent, by its `ClientToken`: safe to send again with the same one.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisasterRecoverGroup {
    /// `Name`: `string`, required.
    pub name: ::std::string::String,
    /// `Type`: `string`, required.
    pub r#type: ::std::string::String,
    /// `ClientToken`: `string`.
    pub client_token: ::core::option::Option<::std::string::String>,
    /// `Affinity`: `int64`.
    pub affinity: ::core::option::Option<i64>,
    /// `Strategy`: `string`.
    pub strategy: ::core::option::Option<::std::string::String>,
    /// `PartitionCount`: `int64`.
    pub partition_count: ::core::option::Option<i64>,
    /// `TagSpecification`: `[TagSpecification]`.
    pub tag_specification: ::core::option::Option<
        ::std::vec::Vec<crate::objects::TagSpecification>,
    >,
}

impl CreateDisasterRecoverGroup {
    /// With what is required.
    pub fn new(
        name: impl ::core::convert::Into<::std::string::String>,
        r#type: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `ClientToken`.
    #[must_use]
    pub fn client_token(
        mut self,
        client_token: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.client_token = ::core::option::Option::Some(client_token.into());
        self
    }

    /// Sets `Affinity`.
    #[must_use]
    pub fn affinity(mut self, affinity: i64) -> Self {
        self.affinity = ::core::option::Option::Some(affinity);
        self
    }

    /// Sets `Strategy`.
    #[must_use]
    pub fn strategy(
        mut self,
        strategy: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.strategy = ::core::option::Option::Some(strategy.into());
        self
    }

    /// Sets `PartitionCount`.
    #[must_use]
    pub fn partition_count(mut self, partition_count: i64) -> Self {
        self.partition_count = ::core::option::Option::Some(partition_count);
        self
    }

    /// Sets `TagSpecification`.
    #[must_use]
    pub fn tag_specification(
        mut self,
        tag_specification: ::std::vec::Vec<crate::objects::TagSpecification>,
    ) -> Self {
        self.tag_specification = ::core::option::Option::Some(tag_specification);
        self
    }
}

impl ::tc3::Shaped for CreateDisasterRecoverGroup {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateDisasterRecoverGroup",
        members: &[
            "Name",
            "Type",
            "ClientToken",
            "Affinity",
            "Strategy",
            "PartitionCount",
            "TagSpecification",
        ],
        required: &["Name", "Type"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateDisasterRecoverGroup {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.name),
            ::tc3::Place::view(&self.r#type),
            ::tc3::Place::view(&self.client_token),
            ::tc3::Place::view(&self.affinity),
            ::tc3::Place::view(&self.strategy),
            ::tc3::Place::view(&self.partition_count),
            ::tc3::Place::view(&self.tag_specification),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.r#type,
                2 => &mut self.client_token,
                3 => &mut self.affinity,
                4 => &mut self.strategy,
                5 => &mut self.partition_count,
                6 => &mut self.tag_specification,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for CreateDisasterRecoverGroup {
    type Response = CreateDisasterRecoverGroupResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "CreateDisasterRecoverGroup",
        effect: ::tc3::Effect::Idempotent,
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`CreateDisasterRecoverGroup`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDisasterRecoverGroupResponse {
    /// `DisasterRecoverGroupId`: `string`, always present.
    pub disaster_recover_group_id: ::std::string::String,
    /// `Type`: `string`, always present.
    pub r#type: ::std::string::String,
    /// `Name`: `string`, always present.
    pub name: ::std::string::String,
    /// `CvmQuotaTotal`: `int64`, always present.
    pub cvm_quota_total: i64,
    /// `CurrentNum`: `int64`, always present.
    pub current_num: i64,
    /// `CreateTime`: `datetime`, always present.
    pub create_time: ::std::string::String,
    /// `Strategy`: `string`, always present.
    pub strategy: ::std::string::String,
    /// `PartitionCount`: `int64`, always present.
    pub partition_count: i64,
}

impl ::tc3::Shaped for CreateDisasterRecoverGroupResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateDisasterRecoverGroupResponse",
        members: &[
            "DisasterRecoverGroupId",
            "Type",
            "Name",
            "CvmQuotaTotal",
            "CurrentNum",
            "CreateTime",
            "Strategy",
            "PartitionCount",
        ],
        always: &[
            "DisasterRecoverGroupId",
            "Type",
            "Name",
            "CvmQuotaTotal",
            "CurrentNum",
            "CreateTime",
            "Strategy",
            "PartitionCount",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateDisasterRecoverGroupResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.disaster_recover_group_id),
            ::tc3::Place::view(&self.r#type),
            ::tc3::Place::view(&self.name),
            ::tc3::Place::view(&self.cvm_quota_total),
            ::tc3::Place::view(&self.current_num),
            ::tc3::Place::view(&self.create_time),
            ::tc3::Place::view(&self.strategy),
            ::tc3::Place::view(&self.partition_count),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.disaster_recover_group_id,
                1 => &mut self.r#type,
                2 => &mut self.name,
                3 => &mut self.cvm_quota_total,
                4 => &mut self.current_num,
                5 => &mut self.create_time,
                6 => &mut self.strategy,
                7 => &mut self.partition_count,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(CreateDisasterRecoverGroup, CreateDisasterRecoverGroupResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(CreateDisasterRecoverGroup, CreateDisasterRecoverGroupResponse);
