// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `DisasterRecoverGroup`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisasterRecoverGroup {
    /// `DisasterRecoverGroupId`: `string`, always present.
    pub disaster_recover_group_id: ::std::string::String,
    /// `Name`: `string`, always present.
    pub name: ::std::string::String,
    /// `Type`: `string`, always present.
    pub r#type: ::std::string::String,
    /// `CvmQuotaTotal`: `int64`, always present.
    pub cvm_quota_total: i64,
    /// `CurrentNum`: `int64`, always present.
    pub current_num: i64,
    /// `InstanceIds`: `[string]`, always present.
    pub instance_ids: ::std::vec::Vec<::std::string::String>,
    /// `CreateTime`: `datetime_iso`, always present.
    pub create_time: ::std::string::String,
    /// `Affinity`: `int64`, always present.
    pub affinity: i64,
    /// `Strategy`: `string`, always present.
    pub strategy: ::std::string::String,
    /// `PartitionCount`: `int64`, always present.
    pub partition_count: i64,
    /// `Tags`: `[Tag]`.
    pub tags: ::core::option::Option<::std::vec::Vec<crate::objects::Tag>>,
}

impl ::tc3::Shaped for DisasterRecoverGroup {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DisasterRecoverGroup",
        members: &[
            "DisasterRecoverGroupId",
            "Name",
            "Type",
            "CvmQuotaTotal",
            "CurrentNum",
            "InstanceIds",
            "CreateTime",
            "Affinity",
            "Strategy",
            "PartitionCount",
            "Tags",
        ],
        always: &[
            "DisasterRecoverGroupId",
            "Name",
            "Type",
            "CvmQuotaTotal",
            "CurrentNum",
            "InstanceIds",
            "CreateTime",
            "Affinity",
            "Strategy",
            "PartitionCount",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DisasterRecoverGroup {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.disaster_recover_group_id),
            ::tc3::Place::view(&self.name),
            ::tc3::Place::view(&self.r#type),
            ::tc3::Place::view(&self.cvm_quota_total),
            ::tc3::Place::view(&self.current_num),
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.create_time),
            ::tc3::Place::view(&self.affinity),
            ::tc3::Place::view(&self.strategy),
            ::tc3::Place::view(&self.partition_count),
            ::tc3::Place::view(&self.tags),
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
                1 => &mut self.name,
                2 => &mut self.r#type,
                3 => &mut self.cvm_quota_total,
                4 => &mut self.current_num,
                5 => &mut self.instance_ids,
                6 => &mut self.create_time,
                7 => &mut self.affinity,
                8 => &mut self.strategy,
                9 => &mut self.partition_count,
                10 => &mut self.tags,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DisasterRecoverGroup);
#[cfg(feature = "serde")]
::tc3::record_serde!(DisasterRecoverGroup);
