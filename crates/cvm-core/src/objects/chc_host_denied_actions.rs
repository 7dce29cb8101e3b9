// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// The object `ChcHostDeniedActions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChcHostDeniedActions {
    /// `ChcId`: `string`.
    pub chc_id: ::core::option::Option<::std::string::String>,
    /// `State`: `string`.
    pub state: ::core::option::Option<::std::string::String>,
    /// `DenyActions`: `[string]`.
    pub deny_actions: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl ::tc3::Shaped for ChcHostDeniedActions {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ChcHostDeniedActions",
        members: &["ChcId", "State", "DenyActions"],
        required: &["ChcId", "State", "DenyActions"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ChcHostDeniedActions {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.chc_id),
            ::tc3::Place::view(&self.state),
            ::tc3::Place::view(&self.deny_actions),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.chc_id,
                1 => &mut self.state,
                2 => &mut self.deny_actions,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ChcHostDeniedActions);
#[cfg(feature = "serde")]
::tc3::record_serde!(ChcHostDeniedActions);
