// Generated from api-spec/cvm/2017-03-12 by `cargo xtask generate`. Do not edit.

/// `ProgramFpgaImage`, an action of Cloud Virtual Machine (CVM).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramFpgaImage {
    /// `InstanceId`: `string`, required.
    pub instance_id: ::std::string::String,
    /// `FPGAUrl`: `string`, required.
    pub fpga_url: ::std::string::String,
    /// `DBDFs`: `[string]`.
    pub dbdfs: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `DryRun`: `bool`.
    pub dry_run: ::core::option::Option<bool>,
}

impl ProgramFpgaImage {
    /// With what is required.
    pub fn new(
        instance_id: impl ::core::convert::Into<::std::string::String>,
        fpga_url: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            fpga_url: fpga_url.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `DBDFs`.
    #[must_use]
    pub fn dbdfs(mut self, dbdfs: ::std::vec::Vec<::std::string::String>) -> Self {
        self.dbdfs = ::core::option::Option::Some(dbdfs);
        self
    }

    /// Sets `DryRun`.
    #[must_use]
    pub fn dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = ::core::option::Option::Some(dry_run);
        self
    }
}

impl ::tc3::Shaped for ProgramFpgaImage {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ProgramFpgaImage",
        members: &["InstanceId", "FPGAUrl", "DBDFs", "DryRun"],
        required: &["InstanceId", "FPGAUrl"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ProgramFpgaImage {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.instance_id),
            ::tc3::Place::view(&self.fpga_url),
            ::tc3::Place::view(&self.dbdfs),
            ::tc3::Place::view(&self.dry_run),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.instance_id,
                1 => &mut self.fpga_url,
                2 => &mut self.dbdfs,
                3 => &mut self.dry_run,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for ProgramFpgaImage {
    type Response = ProgramFpgaImageResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "cvm",
        version: "2017-03-12",
        name: "ProgramFpgaImage",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`ProgramFpgaImage`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramFpgaImageResponse {}

impl ::tc3::Shaped for ProgramFpgaImageResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "ProgramFpgaImageResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for ProgramFpgaImageResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [];
        viewer.see(&members);
    }

    fn get_mut(&mut self, _: usize) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::None
    }
}

::tc3::record_traits!(ProgramFpgaImage, ProgramFpgaImageResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(ProgramFpgaImage, ProgramFpgaImageResponse);
