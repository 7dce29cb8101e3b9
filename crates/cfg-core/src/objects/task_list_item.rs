// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// An experiment in a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskListItem {
    /// The experiment. `TaskId`: `int64`, always present.
    pub task_id: i64,
    /// Its name. `TaskTitle`: `string`, always present.
    pub task_title: ::std::string::String,
    /// What it is about. `TaskDescription`: `string`, always present.
    pub task_description: ::std::string::String,
    /// A label of the user's own. `TaskTag`: `string`, always present.
    pub task_tag: ::std::string::String,
    /// Where it stands. `TaskStatus`: `int64`, always present.
    pub task_status: crate::enums::TaskStatus,
    /// When it was made, as `YYYY-MM-DD HH:MM:SS`. `TaskCreateTime`: `string`, always present.
    pub task_create_time: ::std::string::String,
    /// When it was last changed, as `YYYY-MM-DD HH:MM:SS`. `TaskUpdateTime`: `string`, always present.
    pub task_update_time: ::std::string::String,
    /// How far the check of its environment is. `TaskPreCheckStatus`: `int64`, always present.
    pub task_pre_check_status: crate::enums::PreCheckStatus,
    /// Whether that check found nothing wrong. `TaskPreCheckSuccess`: `bool`, always present.
    pub task_pre_check_success: bool,
    /// The verdict. `TaskExpect`: `int64`.
    pub task_expect: ::core::option::Option<crate::enums::TaskExpect>,
    /// The application that it breaks. `ApplicationId`: `string`.
    pub application_id: ::core::option::Option<::std::string::String>,
    /// The name of that application. `ApplicationName`: `string`.
    pub application_name: ::core::option::Option<::std::string::String>,
    /// The risk that it verifies. `VerifyId`: `uint64`.
    pub verify_id: ::core::option::Option<u64>,
    /// How it ended. `TaskStatusType`: `uint64`.
    pub task_status_type: ::core::option::Option<crate::enums::TaskStatusType>,
    /// The architecture diagram that it is drawn on. `ArchId`: `string`.
    pub arch_id: ::core::option::Option<::std::string::String>,
    /// The name of that diagram. `ArchName`: `string`.
    pub arch_name: ::core::option::Option<::std::string::String>,
    /// Where it comes from. Upstream does not say what the numbers mean. `TaskSource`: `int64`.
    pub task_source: ::core::option::Option<i64>,
    /// The tags of its cloud resources. `Tags`: `[TagWithDescribe]`.
    pub tags: ::core::option::Option<::std::vec::Vec<crate::objects::TagWithDescribe>>,
}

impl ::tc3::Shaped for TaskListItem {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TaskListItem",
        members: &[
            "TaskId",
            "TaskTitle",
            "TaskDescription",
            "TaskTag",
            "TaskStatus",
            "TaskCreateTime",
            "TaskUpdateTime",
            "TaskPreCheckStatus",
            "TaskPreCheckSuccess",
            "TaskExpect",
            "ApplicationId",
            "ApplicationName",
            "VerifyId",
            "TaskStatusType",
            "ArchId",
            "ArchName",
            "TaskSource",
            "Tags",
        ],
        always: &[
            "TaskId",
            "TaskTitle",
            "TaskDescription",
            "TaskTag",
            "TaskStatus",
            "TaskCreateTime",
            "TaskUpdateTime",
            "TaskPreCheckStatus",
            "TaskPreCheckSuccess",
        ],
        unsigned: &["TaskStatusType"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TaskListItem {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.task_id),
            ::tc3::Place::view(&self.task_title),
            ::tc3::Place::view(&self.task_description),
            ::tc3::Place::view(&self.task_tag),
            ::tc3::Place::view(&self.task_status),
            ::tc3::Place::view(&self.task_create_time),
            ::tc3::Place::view(&self.task_update_time),
            ::tc3::Place::view(&self.task_pre_check_status),
            ::tc3::Place::view(&self.task_pre_check_success),
            ::tc3::Place::view(&self.task_expect),
            ::tc3::Place::view(&self.application_id),
            ::tc3::Place::view(&self.application_name),
            ::tc3::Place::view(&self.verify_id),
            ::tc3::Place::view(&self.task_status_type),
            ::tc3::Place::view(&self.arch_id),
            ::tc3::Place::view(&self.arch_name),
            ::tc3::Place::view(&self.task_source),
            ::tc3::Place::view(&self.tags),
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
                1 => &mut self.task_title,
                2 => &mut self.task_description,
                3 => &mut self.task_tag,
                4 => &mut self.task_status,
                5 => &mut self.task_create_time,
                6 => &mut self.task_update_time,
                7 => &mut self.task_pre_check_status,
                8 => &mut self.task_pre_check_success,
                9 => &mut self.task_expect,
                10 => &mut self.application_id,
                11 => &mut self.application_name,
                12 => &mut self.verify_id,
                13 => &mut self.task_status_type,
                14 => &mut self.arch_id,
                15 => &mut self.arch_name,
                16 => &mut self.task_source,
                17 => &mut self.tags,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TaskListItem);
#[cfg(feature = "serde")]
::tc3::record_serde!(TaskListItem);
