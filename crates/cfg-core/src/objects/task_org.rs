// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// Someone who takes part in an experiment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskOrg {
    /// As what. `TaskRole`: `string`.
    pub task_role: ::core::option::Option<::std::string::String>,
    /// Who; several names are separated by commas. `TaskOperator`: `string`.
    pub task_operator: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for TaskOrg {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TaskOrg",
        members: &["TaskRole", "TaskOperator"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TaskOrg {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_role),
            ::tc3::Place::view(&self.task_operator),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_role,
                1 => &mut self.task_operator,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TaskOrg);
#[cfg(feature = "serde")]
::tc3::record_serde!(TaskOrg);
