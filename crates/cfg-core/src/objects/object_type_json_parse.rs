// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Where to find the parts of a pod in its description, as JSON paths.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectTypeJsonParse {
    /// Path of the namespace. `NameSpace`: `string`.
    pub name_space: ::core::option::Option<::std::string::String>,
    /// Path of the workload's name. `WorkloadName`: `string`.
    pub workload_name: ::core::option::Option<::std::string::String>,
    /// Path of the node's address. `LanIP`: `string`.
    pub lan_ip: ::core::option::Option<::std::string::String>,
    /// Path of the node's id. `InstanceId`: `string`.
    pub instance_id: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for ObjectTypeJsonParse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ObjectTypeJsonParse",
        members: &["NameSpace", "WorkloadName", "LanIP", "InstanceId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ObjectTypeJsonParse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.name_space),
            ::tc3::Place::view(&self.workload_name),
            ::tc3::Place::view(&self.lan_ip),
            ::tc3::Place::view(&self.instance_id),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.name_space,
                1 => &mut self.workload_name,
                2 => &mut self.lan_ip,
                3 => &mut self.instance_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ObjectTypeJsonParse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ObjectTypeJsonParse);
