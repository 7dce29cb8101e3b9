// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// A region.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionInfo {
    /// Its name, such as `ap-guangzhou`. `Region`: `string`, always present.
    pub region: ::std::string::String,
    /// Its name for people. `RegionName`: `string`, always present.
    pub region_name: ::std::string::String,
    /// Whether it can be used. `RegionState`: `string`, always present.
    pub region_state: crate::enums::Availability,
}

impl ::tc3::Shaped for RegionInfo {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "RegionInfo",
        members: &["Region", "RegionName", "RegionState"],
        always: &["Region", "RegionName", "RegionState"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for RegionInfo {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.region),
            ::tc3::Place::view(&self.region_name),
            ::tc3::Place::view(&self.region_state),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.region,
                1 => &mut self.region_name,
                2 => &mut self.region_state,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(RegionInfo);
#[cfg(feature = "serde")]
::tc3::record_serde!(RegionInfo);
