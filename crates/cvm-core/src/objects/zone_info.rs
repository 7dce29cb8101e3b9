// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// A zone.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ZoneInfo {
    /// Its name, such as `ap-guangzhou-3`. `Zone`: `string`, always present.
    pub zone: ::std::string::String,
    /// Its name for people. `ZoneName`: `string`, always present.
    pub zone_name: ::std::string::String,
    /// Its number, as text. `ZoneId`: `string`, always present.
    pub zone_id: ::std::string::String,
    /// Whether it can be used. `ZoneState`: `string`, always present.
    pub zone_state: crate::enums::Availability,
}

impl ::tc3::Shaped for ZoneInfo {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ZoneInfo",
        members: &["Zone", "ZoneName", "ZoneId", "ZoneState"],
        always: &["Zone", "ZoneName", "ZoneId", "ZoneState"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ZoneInfo {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.zone),
            ::tc3::Place::view(&self.zone_name),
            ::tc3::Place::view(&self.zone_id),
            ::tc3::Place::view(&self.zone_state),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.zone,
                1 => &mut self.zone_name,
                2 => &mut self.zone_id,
                3 => &mut self.zone_state,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ZoneInfo);
#[cfg(feature = "serde")]
::tc3::record_serde!(ZoneInfo);
