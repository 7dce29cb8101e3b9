// Generated from api-spec/cfg/2021-08-20 by `cargo xtask generate`. Do not edit.

/// The report of an experiment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskReportInfo {
    /// How far its export is. `Stage`: `int64`, always present.
    pub stage: crate::enums::ReportStage,
    /// When it was made, as `YYYY-MM-DD HH:MM:SS`. `CreateTime`: `string`, always present.
    pub create_time: ::std::string::String,
    /// Until when it can be fetched. `ExpirationTime`: `string`, always present.
    pub expiration_time: ::std::string::String,
    /// Upstream says: whether it is valid. The name says the opposite; look at `ExpirationTime`.
    /// `Expired`: `bool`, always present.
    pub expired: bool,
    /// Where to fetch it. `CosUrl`: `string`, always present.
    pub cos_url: ::std::string::String,
    /// The log of its export; null where there is none. `Log`: `string`, always present, may be null.
    pub log: ::core::option::Option<::std::string::String>,
    /// How far its archiving is. `ArchiveStage`: `int64`.
    pub archive_stage: ::core::option::Option<crate::enums::ArchiveStage>,
    /// When it was archived, as `YYYY-MM-DD HH:MM:SS`. `ArchiveTime`: `string`.
    pub archive_time: ::core::option::Option<::std::string::String>,
    /// The archived report. `ArchiveUuid`: `string`.
    pub archive_uuid: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for TaskReportInfo {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "TaskReportInfo",
        members: &[
            "Stage",
            "CreateTime",
            "ExpirationTime",
            "Expired",
            "CosUrl",
            "Log",
            "ArchiveStage",
            "ArchiveTime",
            "ArchiveUuid",
        ],
        always: &["Stage", "CreateTime", "ExpirationTime", "Expired", "CosUrl", "Log"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for TaskReportInfo {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.stage),
            ::tc3::Place::view(&self.create_time),
            ::tc3::Place::view(&self.expiration_time),
            ::tc3::Place::view(&self.expired),
            ::tc3::Place::view(&self.cos_url),
            ::tc3::Place::view(&self.log),
            ::tc3::Place::view(&self.archive_stage),
            ::tc3::Place::view(&self.archive_time),
            ::tc3::Place::view(&self.archive_uuid),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.stage,
                1 => &mut self.create_time,
                2 => &mut self.expiration_time,
                3 => &mut self.expired,
                4 => &mut self.cos_url,
                5 => &mut self.log,
                6 => &mut self.archive_stage,
                7 => &mut self.archive_time,
                8 => &mut self.archive_uuid,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(TaskReportInfo);
#[cfg(feature = "serde")]
::tc3::record_serde!(TaskReportInfo);
