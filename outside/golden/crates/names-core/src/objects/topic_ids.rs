// Generated from outside/golden/spec/names/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `TopicIDs`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicIDs {
    /// `A`: `string`.
    pub a: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for TopicIDs {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TopicIDs",
        members: &["A"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TopicIDs {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.a)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.a,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TopicIDs);
#[cfg(feature = "serde")]
::tc3::record_serde!(TopicIDs);
