// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `SharePermission`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharePermission {
    /// `CreatedTime`: `datetime_iso`, always present.
    pub created_time: ::std::string::String,
    /// `AccountId`: `string`, always present.
    pub account_id: ::std::string::String,
}

impl ::tc3::Shaped for SharePermission {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "SharePermission",
        members: &["CreatedTime", "AccountId"],
        always: &["CreatedTime", "AccountId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for SharePermission {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.created_time),
            ::tc3::Place::view(&self.account_id),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.created_time,
                1 => &mut self.account_id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(SharePermission);
#[cfg(feature = "serde")]
::tc3::record_serde!(SharePermission);
