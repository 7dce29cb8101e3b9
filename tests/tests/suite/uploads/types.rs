//! Three actions that take bytes, as the generator writes them.

use tc3::{Action, ActionInfo, Binary, Encoding, Place, Record, Shape, Viewer};

macro_rules! record {
    ($name:ident, $shape:expr, { $($index:literal $field:ident: $type:ty),* }) => {
        #[derive(Clone, Default)]
        pub(super) struct $name { $(pub(super) $field: $type),* }

        impl Record for $name {
            fn shape(&self) -> &'static Shape {
                static SHAPE: Shape = $shape;
                &SHAPE
            }

            fn show<'a>(&'a self, viewer: Viewer<'_, 'a>) {
                viewer.see(&[$(self.$field.view()),*]);
            }

            fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> {
                match index { $($index => Some(&mut self.$field),)* _ => None }
            }
        }

        tc3::record_traits!($name);
    };
}

record!(UploadLog, Shape {
    name: "UploadLog",
    members: &["TopicId", "HashKey", "CompressType", "Body"],
    required: &["TopicId", "Body"],
    ..Shape::EMPTY
}, { 0 topic_id: String, 1 hash_key: Option<String>, 2 compress_type: Option<String>, 3 body: Option<Binary> });

record!(UploadLogResponse, Shape { name: "UploadLogResponse", ..Shape::EMPTY }, {});

record!(UploadMedicalFile, Shape { name: "UploadMedicalFile", members: &["File", "FileURL"], ..Shape::EMPTY }, {
    0 file: Option<Binary>, 1 file_url: Option<String>
});

record!(UploadMedicalFileResponse, Shape { name: "UploadMedicalFileResponse", members: &["FileKey"], ..Shape::EMPTY }, {
    0 file_key: Option<String>
});

record!(DescribeQualityScore, Shape {
    name: "DescribeQualityScore",
    members: &["File"],
    required: &["File"],
    ..Shape::EMPTY
}, { 0 file: Option<Binary> });

record!(DescribeQualityScoreResponse, Shape {
    name: "DescribeQualityScoreResponse",
    members: &["QualityScore"],
    ..Shape::EMPTY
}, { 0 quality_score: f64 });

const CII: ActionInfo<'static> =
    ActionInfo { service: "cii", version: "2021-04-08", encoding: Encoding::Multipart, ..ActionInfo::EMPTY };

impl Action for UploadLog {
    type Response = UploadLogResponse;

    const INFO: ActionInfo<'static> = ActionInfo {
        service: "cls",
        version: "2020-10-16",
        name: "UploadLog",
        encoding: Encoding::OctetStream,
        ..ActionInfo::EMPTY
    };
}

impl Action for UploadMedicalFile {
    type Response = UploadMedicalFileResponse;

    const INFO: ActionInfo<'static> = ActionInfo { name: "UploadMedicalFile", ..CII };
}

impl Action for DescribeQualityScore {
    type Response = DescribeQualityScoreResponse;

    const INFO: ActionInfo<'static> = ActionInfo { name: "DescribeQualityScore", ..CII };
}
