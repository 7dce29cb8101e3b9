// Generated from outside/golden/spec/types/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `Create`, an action of Types named like those of std.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// `Option`: `Option`, required.
    pub option: crate::objects::Option,
    /// `Box`: `Box`.
    pub r#box: ::core::option::Option<crate::objects::Box>,
    /// `Vec`: `[Vec]`.
    pub vec: ::core::option::Option<::std::vec::Vec<crate::objects::Vec>>,
    /// `String`: `String`.
    pub string: ::core::option::Option<crate::objects::String>,
    /// `Into`: `Into`.
    pub into_: ::core::option::Option<crate::objects::Into>,
    /// `Clone`: `Clone`.
    pub clone_: ::core::option::Option<crate::objects::Clone>,
}

impl Create {
    /// With what is required.
    pub fn new(option: crate::objects::Option) -> Self {
        Self {
            option,
            ..::core::default::Default::default()
        }
    }

    /// Sets `Box`.
    #[must_use]
    pub fn r#box(mut self, r#box: crate::objects::Box) -> Self {
        self.r#box = ::core::option::Option::Some(r#box);
        self
    }

    /// Sets `Vec`.
    #[must_use]
    pub fn vec(mut self, vec: ::std::vec::Vec<crate::objects::Vec>) -> Self {
        self.vec = ::core::option::Option::Some(vec);
        self
    }

    /// Sets `String`.
    #[must_use]
    pub fn string(mut self, string: crate::objects::String) -> Self {
        self.string = ::core::option::Option::Some(string);
        self
    }

    /// Sets `Into`.
    #[must_use]
    pub fn into_(mut self, into_: crate::objects::Into) -> Self {
        self.into_ = ::core::option::Option::Some(into_);
        self
    }

    /// Sets `Clone`.
    #[must_use]
    pub fn clone_(mut self, clone_: crate::objects::Clone) -> Self {
        self.clone_ = ::core::option::Option::Some(clone_);
        self
    }
}

impl ::tc3::Shaped for Create {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Create",
        members: &["Option", "Box", "Vec", "String", "Into", "Clone"],
        required: &["Option"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Create {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.option),
            ::tc3::Place::view(&self.r#box),
            ::tc3::Place::view(&self.vec),
            ::tc3::Place::view(&self.string),
            ::tc3::Place::view(&self.into_),
            ::tc3::Place::view(&self.clone_),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.option,
                1 => &mut self.r#box,
                2 => &mut self.vec,
                3 => &mut self.string,
                4 => &mut self.into_,
                5 => &mut self.clone_,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for Create {
    type Response = CreateResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "types",
        version: "2024-01-01",
        name: "Create",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`Create`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// `Result`: `Result`, always present.
    pub result: crate::objects::Result,
    /// `Error`: `Error`.
    pub error: ::core::option::Option<crate::objects::ErrorObject>,
    /// `Create`: `Create`.
    pub create: ::core::option::Option<crate::objects::CreateObject>,
    /// `CreateResponse`: `[CreateResponse]`.
    pub create_response: ::core::option::Option<
        ::std::vec::Vec<crate::objects::CreateResponseObject>,
    >,
    /// `Client`: `Client`.
    pub client: ::core::option::Option<crate::objects::ClientObject>,
    /// `Default`: `Default`.
    pub default_: ::core::option::Option<crate::objects::Default>,
}

impl ::tc3::Shaped for CreateResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CreateResponse",
        members: &["Result", "Error", "Create", "CreateResponse", "Client", "Default"],
        always: &["Result"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CreateResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.result),
            ::tc3::Place::view(&self.error),
            ::tc3::Place::view(&self.create),
            ::tc3::Place::view(&self.create_response),
            ::tc3::Place::view(&self.client),
            ::tc3::Place::view(&self.default_),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.result,
                1 => &mut self.error,
                2 => &mut self.create,
                3 => &mut self.create_response,
                4 => &mut self.client,
                5 => &mut self.default_,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Create, CreateResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(Create, CreateResponse);
