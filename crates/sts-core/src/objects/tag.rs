// Generated from api-spec/sts/2018-08-13 by `cargo xtask generate`. Do not edit.

/// A tag of a session.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// The key. Case matters. `Key`: `string`, required.
    pub key: ::std::string::String,
    /// The value. Case matters. `Value`: `string`, required.
    pub value: ::std::string::String,
}

impl Tag {
    /// With what is required.
    pub fn new(
        key: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

impl ::tc3::Shaped for Tag {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Tag",
        members: &["Key", "Value"],
        required: &["Key", "Value"],
        rules: &[
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Length {
                        member: "Key",
                        min: 0,
                        max: ::core::option::Option::Some(128),
                    },
                    "The service takes tag keys of at most 128 characters.",
                )
                .warning(),
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Length {
                        member: "Value",
                        min: 0,
                        max: ::core::option::Option::Some(256),
                    },
                    "The service takes tag values of at most 256 characters.",
                )
                .warning(),
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Tag {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.key), ::tc3::Place::view(&self.value)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.key,
                1 => &mut self.value,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Tag);
#[cfg(feature = "serde")]
::tc3::record_serde!(Tag);
