// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `ResourcePoolPackInstance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourcePoolPackInstance {
    /// `DedicatedResourcePackId`: `string`, always present.
    pub dedicated_resource_pack_id: ::std::string::String,
    /// `InstanceIdSet`: `[string]`, always present.
    pub instance_id_set: ::std::vec::Vec<::std::string::String>,
    /// `InstanceFamily`: `string`, always present.
    pub instance_family: ::std::string::String,
    /// `InstanceType`: `string`, always present.
    pub instance_type: ::std::string::String,
    /// `Zone`: `string`, always present.
    pub zone: ::std::string::String,
}

impl ::tc3::Shaped for ResourcePoolPackInstance {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ResourcePoolPackInstance",
        members: &[
            "DedicatedResourcePackId",
            "InstanceIdSet",
            "InstanceFamily",
            "InstanceType",
            "Zone",
        ],
        always: &[
            "DedicatedResourcePackId",
            "InstanceIdSet",
            "InstanceFamily",
            "InstanceType",
            "Zone",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ResourcePoolPackInstance {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.dedicated_resource_pack_id),
            ::tc3::Place::view(&self.instance_id_set),
            ::tc3::Place::view(&self.instance_family),
            ::tc3::Place::view(&self.instance_type),
            ::tc3::Place::view(&self.zone),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.dedicated_resource_pack_id,
                1 => &mut self.instance_id_set,
                2 => &mut self.instance_family,
                3 => &mut self.instance_type,
                4 => &mut self.zone,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ResourcePoolPackInstance);
#[cfg(feature = "serde")]
::tc3::record_serde!(ResourcePoolPackInstance);
