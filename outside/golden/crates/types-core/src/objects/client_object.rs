// Generated from outside/golden/spec/types/2024-01-01 by `cargo xtask generate`. Do not edit.

/// The object `Client`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientObject {
    /// `Id`: `int64`, always present.
    pub id: i64,
}

impl ::tc3::Shaped for ClientObject {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Client",
        members: &["Id"],
        always: &["Id"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ClientObject {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [::tc3::Place::view(&self.id)];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.id,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(ClientObject);
#[cfg(feature = "serde")]
::tc3::record_serde!(ClientObject);
