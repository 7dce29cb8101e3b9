// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// A scenario or a purpose of an experiment, as a label.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskTarget {
    /// The label. `TargetId`: `int64`, always present.
    pub target_id: i64,
    /// What it says. `TargetDesc`: `string`.
    pub target_desc: ::core::option::Option<::std::string::String>,
    /// Which of the two it is. `Type`: `int64`.
    pub r#type: ::core::option::Option<crate::enums::TargetType>,
    /// Who wrote it. `Source`: `int64`.
    pub source: ::core::option::Option<crate::enums::TargetSource>,
    /// Whether it still exists. `TargetStatus`: `int64`.
    pub target_status: ::core::option::Option<crate::enums::TargetState>,
}

impl ::tc3::Shaped for TaskTarget {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TaskTarget",
        members: &["TargetId", "TargetDesc", "Type", "Source", "TargetStatus"],
        always: &["TargetId"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TaskTarget {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.target_id),
            ::tc3::Place::view(&self.target_desc),
            ::tc3::Place::view(&self.r#type),
            ::tc3::Place::view(&self.source),
            ::tc3::Place::view(&self.target_status),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.target_id,
                1 => &mut self.target_desc,
                2 => &mut self.r#type,
                3 => &mut self.source,
                4 => &mut self.target_status,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TaskTarget);
#[cfg(feature = "serde")]
::tc3::record_serde!(TaskTarget);
