// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// One setting of an action, as a form would ask for it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActionFieldConfigDetail {
    /// The control that asks for it. `Type`: `string`, always present.
    pub r#type: crate::enums::FieldComponent,
    /// The text next to the control. The name is misspelt on the wire. `Lable`: `string`, always present.
    pub lable: ::std::string::String,
    /// The setting's key in the configuration's JSON. `Field`: `string`, always present.
    pub field: ::std::string::String,
    /// What it is when nobody sets it. `DefaultValue`: `string`, always present.
    pub default_value: ::std::string::String,
    /// How the control behaves, as JSON in a string; `{}` for nothing. Keys are `placeholder`, `tooltip`,
    /// `reg` (a regular expression that the text must match), `min` and `max` (of a number; of a text,
    /// `max` characters), `step`, `format` (of a time), `separator`, `multiple` and `options`, which are a
    /// list of `value` and `label`, or name the API to fetch them from. `Config`: `string`, always
    /// present.
    pub config: ::std::string::String,
    /// 1 where a value must be given, else 0. `Required`: `uint64`, always present.
    pub required: u64,
    /// What must hold between this setting and others, as JSON in a string. `Validate`: `string`, always
    /// present.
    pub validate_: ::std::string::String,
    /// When the control is shown, as JSON in a string. `Visible`: `string`, always present.
    pub visible: ::std::string::String,
}

impl ::tc3::Shaped for ActionFieldConfigDetail {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ActionFieldConfigDetail",
        members: &[
            "Type",
            "Lable",
            "Field",
            "DefaultValue",
            "Config",
            "Required",
            "Validate",
            "Visible",
        ],
        always: &[
            "Type",
            "Lable",
            "Field",
            "DefaultValue",
            "Config",
            "Required",
            "Validate",
            "Visible",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ActionFieldConfigDetail {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.r#type),
            ::tc3::Place::view(&self.lable),
            ::tc3::Place::view(&self.field),
            ::tc3::Place::view(&self.default_value),
            ::tc3::Place::view(&self.config),
            ::tc3::Place::view(&self.required),
            ::tc3::Place::view(&self.validate_),
            ::tc3::Place::view(&self.visible),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.lable,
                2 => &mut self.field,
                3 => &mut self.default_value,
                4 => &mut self.config,
                5 => &mut self.required,
                6 => &mut self.validate_,
                7 => &mut self.visible,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ActionFieldConfigDetail);
#[cfg(feature = "serde")]
::tc3::record_serde!(ActionFieldConfigDetail);
