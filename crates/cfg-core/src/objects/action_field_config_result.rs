// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// The settings of one action.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionFieldConfigResult {
    /// The action. `ActionId`: `uint64`.
    pub action_id: ::core::option::Option<u64>,
    /// Its name. `ActionName`: `string`.
    pub action_name: ::core::option::Option<::std::string::String>,
    /// Its settings. `ConfigDetail`: `[ActionFieldConfigDetail]`.
    pub config_detail: ::core::option::Option<
        ::std::vec::Vec<crate::objects::ActionFieldConfigDetail>,
    >,
}

impl ::tc3::Shaped for ActionFieldConfigResult {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ActionFieldConfigResult",
        members: &["ActionId", "ActionName", "ConfigDetail"],
        required: &["ActionId", "ActionName", "ConfigDetail"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ActionFieldConfigResult {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.action_id),
            ::tc3::Place::view(&self.action_name),
            ::tc3::Place::view(&self.config_detail),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.action_id,
                1 => &mut self.action_name,
                2 => &mut self.config_detail,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ActionFieldConfigResult);
#[cfg(feature = "serde")]
::tc3::record_serde!(ActionFieldConfigResult);
