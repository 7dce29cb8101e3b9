// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Applications that application performance monitoring (APM) watches.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApmServiceInfo {
    /// The business system in APM that holds them. `InstanceId`: `string`, always present.
    pub instance_id: ::std::string::String,
    /// Their names. `ServiceNameList`: `[string]`, always present.
    pub service_name_list: ::std::vec::Vec<::std::string::String>,
    /// The region, by number. `RegionId`: `int64`.
    pub region_id: ::core::option::Option<i64>,
}

impl ::tc3::Shaped for ApmServiceInfo {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ApmServiceInfo",
        members: &["InstanceId", "ServiceNameList", "RegionId"],
        required: &["InstanceId", "ServiceNameList"],
        always: &["InstanceId", "ServiceNameList"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ApmServiceInfo {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_id),
            ::tc3::Place::view(&self.service_name_list),
            ::tc3::Place::view(&self.region_id),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_id,
                1 => &mut self.service_name_list,
                2 => &mut self.region_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ApmServiceInfo);
#[cfg(feature = "serde")]
::tc3::record_serde!(ApmServiceInfo);
