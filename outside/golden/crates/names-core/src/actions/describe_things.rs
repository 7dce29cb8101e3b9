// Generated from outside/golden/spec/names/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `DescribeThings`, an action of Names.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThings {
    /// `Type`: `string`, required.
    pub r#type: ::std::string::String,
    /// `Match`: `bool`.
    pub r#match: ::core::option::Option<bool>,
    /// `Super`: `int64`.
    pub super_: ::core::option::Option<i64>,
    /// `Self`: `string`.
    pub self_: ::core::option::Option<::std::string::String>,
    /// `Crate`: `string`.
    pub crate_: ::core::option::Option<::std::string::String>,
    /// `Uui`: `string`.
    pub uui: ::core::option::Option<::std::string::String>,
    /// `UUI`: `string`.
    pub uui_2: ::core::option::Option<::std::string::String>,
    /// `New`: `string`.
    pub new_: ::core::option::Option<::std::string::String>,
    /// `Clone`: `bool`.
    pub clone_: ::core::option::Option<bool>,
    /// `Default`: `string`.
    pub default_: ::core::option::Option<::std::string::String>,
    /// `From`: `int64`.
    pub from: ::core::option::Option<i64>,
    /// `Validate`: `bool`.
    pub validate_: ::core::option::Option<bool>,
    /// `View`: `string`.
    pub view: ::core::option::Option<::std::string::String>,
    /// `Names`: `[string]`.
    pub names: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `InstanceIDs`: `[string]`.
    pub instance_ids: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `IPv6Address`: `string`.
    pub ipv6_address: ::core::option::Option<::std::string::String>,
    /// `SoftwareMD5`: `string`.
    pub software_md5: ::core::option::Option<::std::string::String>,
    /// `hadAutoFix`: `bool`.
    pub had_auto_fix: ::core::option::Option<bool>,
    /// `Index`: `int64`.
    pub index: ::core::option::Option<i64>,
    /// `Request`: `string`.
    pub request: ::core::option::Option<::std::string::String>,
    /// `F`: `float`.
    pub f: ::core::option::Option<f64>,
}

impl DescribeThings {
    /// With what is required.
    pub fn new(r#type: impl ::core::convert::Into<::std::string::String>) -> Self {
        Self {
            r#type: r#type.into(),
            ..::core::default::Default::default()
        }
    }

    /// Sets `Match`.
    #[must_use]
    pub fn r#match(mut self, r#match: bool) -> Self {
        self.r#match = ::core::option::Option::Some(r#match);
        self
    }

    /// Sets `Super`.
    #[must_use]
    pub fn super_(mut self, super_: i64) -> Self {
        self.super_ = ::core::option::Option::Some(super_);
        self
    }

    /// Sets `Self`.
    #[must_use]
    pub fn self_(
        mut self,
        self_: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.self_ = ::core::option::Option::Some(self_.into());
        self
    }

    /// Sets `Crate`.
    #[must_use]
    pub fn crate_(
        mut self,
        crate_: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.crate_ = ::core::option::Option::Some(crate_.into());
        self
    }

    /// Sets `Uui`.
    #[must_use]
    pub fn uui(
        mut self,
        uui: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.uui = ::core::option::Option::Some(uui.into());
        self
    }

    /// Sets `UUI`.
    #[must_use]
    pub fn uui_2(
        mut self,
        uui_2: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.uui_2 = ::core::option::Option::Some(uui_2.into());
        self
    }

    /// Sets `New`.
    #[must_use]
    pub fn new_(
        mut self,
        new_: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.new_ = ::core::option::Option::Some(new_.into());
        self
    }

    /// Sets `Clone`.
    #[must_use]
    pub fn clone_(mut self, clone_: bool) -> Self {
        self.clone_ = ::core::option::Option::Some(clone_);
        self
    }

    /// Sets `Default`.
    #[must_use]
    pub fn default_(
        mut self,
        default_: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.default_ = ::core::option::Option::Some(default_.into());
        self
    }

    /// Sets `From`.
    #[must_use]
    pub fn from(mut self, from: i64) -> Self {
        self.from = ::core::option::Option::Some(from);
        self
    }

    /// Sets `Validate`.
    #[must_use]
    pub fn validate_(mut self, validate_: bool) -> Self {
        self.validate_ = ::core::option::Option::Some(validate_);
        self
    }

    /// Sets `View`.
    #[must_use]
    pub fn view(
        mut self,
        view: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.view = ::core::option::Option::Some(view.into());
        self
    }

    /// Sets `Names`.
    #[must_use]
    pub fn names(mut self, names: ::std::vec::Vec<::std::string::String>) -> Self {
        self.names = ::core::option::Option::Some(names);
        self
    }

    /// Sets `InstanceIDs`.
    #[must_use]
    pub fn instance_ids(
        mut self,
        instance_ids: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.instance_ids = ::core::option::Option::Some(instance_ids);
        self
    }

    /// Sets `IPv6Address`.
    #[must_use]
    pub fn ipv6_address(
        mut self,
        ipv6_address: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.ipv6_address = ::core::option::Option::Some(ipv6_address.into());
        self
    }

    /// Sets `SoftwareMD5`.
    #[must_use]
    pub fn software_md5(
        mut self,
        software_md5: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.software_md5 = ::core::option::Option::Some(software_md5.into());
        self
    }

    /// Sets `hadAutoFix`.
    #[must_use]
    pub fn had_auto_fix(mut self, had_auto_fix: bool) -> Self {
        self.had_auto_fix = ::core::option::Option::Some(had_auto_fix);
        self
    }

    /// Sets `Index`.
    #[must_use]
    pub fn index(mut self, index: i64) -> Self {
        self.index = ::core::option::Option::Some(index);
        self
    }

    /// Sets `Request`.
    #[must_use]
    pub fn request(
        mut self,
        request: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.request = ::core::option::Option::Some(request.into());
        self
    }

    /// Sets `F`.
    #[must_use]
    pub fn f(mut self, f: f64) -> Self {
        self.f = ::core::option::Option::Some(f);
        self
    }
}

impl ::tc3::Shaped for DescribeThings {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeThings",
        members: &[
            "Type",
            "Match",
            "Super",
            "Self",
            "Crate",
            "Uui",
            "UUI",
            "New",
            "Clone",
            "Default",
            "From",
            "Validate",
            "View",
            "Names",
            "InstanceIDs",
            "IPv6Address",
            "SoftwareMD5",
            "hadAutoFix",
            "Index",
            "Request",
            "F",
        ],
        required: &["Type"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeThings {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.r#type),
            ::tc3::Place::view(&self.r#match),
            ::tc3::Place::view(&self.super_),
            ::tc3::Place::view(&self.self_),
            ::tc3::Place::view(&self.crate_),
            ::tc3::Place::view(&self.uui),
            ::tc3::Place::view(&self.uui_2),
            ::tc3::Place::view(&self.new_),
            ::tc3::Place::view(&self.clone_),
            ::tc3::Place::view(&self.default_),
            ::tc3::Place::view(&self.from),
            ::tc3::Place::view(&self.validate_),
            ::tc3::Place::view(&self.view),
            ::tc3::Place::view(&self.names),
            ::tc3::Place::view(&self.instance_ids),
            ::tc3::Place::view(&self.ipv6_address),
            ::tc3::Place::view(&self.software_md5),
            ::tc3::Place::view(&self.had_auto_fix),
            ::tc3::Place::view(&self.index),
            ::tc3::Place::view(&self.request),
            ::tc3::Place::view(&self.f),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.r#match,
                2 => &mut self.super_,
                3 => &mut self.self_,
                4 => &mut self.crate_,
                5 => &mut self.uui,
                6 => &mut self.uui_2,
                7 => &mut self.new_,
                8 => &mut self.clone_,
                9 => &mut self.default_,
                10 => &mut self.from,
                11 => &mut self.validate_,
                12 => &mut self.view,
                13 => &mut self.names,
                14 => &mut self.instance_ids,
                15 => &mut self.ipv6_address,
                16 => &mut self.software_md5,
                17 => &mut self.had_auto_fix,
                18 => &mut self.index,
                19 => &mut self.request,
                20 => &mut self.f,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for DescribeThings {
    type Response = DescribeThingsResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "names",
        version: "2024-01-01",
        name: "DescribeThings",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`DescribeThings`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeThingsResponse {
    /// `Types`: `[Type]`, always present.
    pub types: ::std::vec::Vec<crate::objects::Type>,
    /// `Label`: `Get_Label`, may be null.
    pub label: ::core::option::Option<crate::objects::GetLabel>,
    /// `One`: `TopicIDs`.
    pub one: ::core::option::Option<crate::objects::TopicIDs>,
    /// `Other`: `TopicIds`.
    pub other: ::core::option::Option<crate::objects::TopicIds>,
}

impl ::tc3::Shaped for DescribeThingsResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "DescribeThingsResponse",
        members: &["Types", "Label", "One", "Other"],
        always: &["Types"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for DescribeThingsResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.types),
            ::tc3::Place::view(&self.label),
            ::tc3::Place::view(&self.one),
            ::tc3::Place::view(&self.other),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.types,
                1 => &mut self.label,
                2 => &mut self.one,
                3 => &mut self.other,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(DescribeThings, DescribeThingsResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(DescribeThings, DescribeThingsResponse);
