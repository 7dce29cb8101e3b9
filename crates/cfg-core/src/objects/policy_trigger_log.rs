// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// One time that a guardrail fired or recovered.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PolicyTriggerLog {
    /// The experiment. `TaskId`: `int64`.
    pub task_id: ::core::option::Option<i64>,
    /// What fired. `Name`: `string`.
    pub name: ::core::option::Option<::std::string::String>,
    /// Whether it fired or recovered. `TriggerType`: `int64`.
    pub trigger_type: ::core::option::Option<crate::enums::TriggerType>,
    /// What happened, in words. `Content`: `string`.
    pub content: ::core::option::Option<::std::string::String>,
    /// When it happened. The name is misspelt on the wire. `CreatTime`: `string`.
    pub creat_time: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for PolicyTriggerLog {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "PolicyTriggerLog",
        members: &["TaskId", "Name", "TriggerType", "Content", "CreatTime"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for PolicyTriggerLog {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_id),
            ::tc3::Place::view(&self.name),
            ::tc3::Place::view(&self.trigger_type),
            ::tc3::Place::view(&self.content),
            ::tc3::Place::view(&self.creat_time),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.task_id,
                1 => &mut self.name,
                2 => &mut self.trigger_type,
                3 => &mut self.content,
                4 => &mut self.creat_time,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(PolicyTriggerLog);
#[cfg(feature = "serde")]
::tc3::record_serde!(PolicyTriggerLog);
