// Generated from outside/golden/spec/status/2024-01-01 by `cargo xtask generate`. Do not edit.

/// Has a rule of each kind.
///
/// Does not need a region. Only reads: safe to send again. Answered by `sta.ai.tencentcloudapi.com`.
/// Answers with a stream of events where `H` is true.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Check {
    /// `A`: `string`.
    pub a: ::core::option::Option<::std::string::String>,
    /// `B`: `string`.
    pub b: ::core::option::Option<::std::string::String>,
    /// `C`: `int64`.
    pub c: ::core::option::Option<i64>,
    /// `D`: `float`.
    pub d: ::core::option::Option<f64>,
    /// `E`: `[string]`.
    pub e: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `F`: `string`.
    pub f: ::core::option::Option<::std::string::String>,
    /// `G`: `string`.
    pub g: ::core::option::Option<::std::string::String>,
    /// `H`: `bool`.
    pub h: ::core::option::Option<bool>,
}

impl Check {
    /// Nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `A`.
    #[must_use]
    pub fn a(mut self, a: impl ::core::convert::Into<::std::string::String>) -> Self {
        self.a = ::core::option::Option::Some(a.into());
        self
    }

    /// Sets `B`.
    #[must_use]
    pub fn b(mut self, b: impl ::core::convert::Into<::std::string::String>) -> Self {
        self.b = ::core::option::Option::Some(b.into());
        self
    }

    /// Sets `C`.
    #[must_use]
    pub fn c(mut self, c: i64) -> Self {
        self.c = ::core::option::Option::Some(c);
        self
    }

    /// Sets `D`.
    #[must_use]
    pub fn d(mut self, d: f64) -> Self {
        self.d = ::core::option::Option::Some(d);
        self
    }

    /// Sets `E`.
    #[must_use]
    pub fn e(mut self, e: ::std::vec::Vec<::std::string::String>) -> Self {
        self.e = ::core::option::Option::Some(e);
        self
    }

    /// Sets `F`.
    #[must_use]
    pub fn f(mut self, f: impl ::core::convert::Into<::std::string::String>) -> Self {
        self.f = ::core::option::Option::Some(f.into());
        self
    }

    /// Sets `G`.
    #[must_use]
    pub fn g(mut self, g: impl ::core::convert::Into<::std::string::String>) -> Self {
        self.g = ::core::option::Option::Some(g.into());
        self
    }

    /// Sets `H`.
    #[must_use]
    pub fn h(mut self, h: bool) -> Self {
        self.h = ::core::option::Option::Some(h);
        self
    }
}

impl ::tc3::Shaped for Check {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Check",
        members: &["A", "B", "C", "D", "E", "F", "G", "H"],
        rules: &[
            ::tc3::Rule::new(
                ::tc3::RuleKind::Requires {
                    member: "A",
                    needs: &["B"],
                },
                "B explains A.",
            ),
            ::tc3::Rule::new(::tc3::RuleKind::ExactlyOneOf(&["F", "G"]), ""),
            ::tc3::Rule::new(::tc3::RuleKind::AtLeastOneOf(&["A", "C"]), ""),
            ::tc3::Rule::new(::tc3::RuleKind::AtMostOneOf(&["C", "D"]), ""),
            ::tc3::Rule::new(
                ::tc3::RuleKind::Range {
                    member: "C",
                    min: ::core::option::Option::Some(::tc3::Number::Int(-5)),
                    max: ::core::option::Option::Some(::tc3::Number::Int(100)),
                },
                "",
            ),
            ::tc3::Rule::new(
                ::tc3::RuleKind::Range {
                    member: "D",
                    min: ::core::option::Option::Some(::tc3::Number::Float(0.5f64)),
                    max: ::core::option::Option::None,
                },
                "",
            ),
            ::tc3::Rule::new(
                ::tc3::RuleKind::Length {
                    member: "F",
                    min: 1,
                    max: ::core::option::Option::Some(60),
                },
                "",
            ),
            ::tc3::Rule::new(
                    ::tc3::RuleKind::Count {
                        member: "E",
                        min: 0,
                        max: ::core::option::Option::Some(100),
                    },
                    "",
                )
                .warning(),
            ::tc3::Rule::new(
                ::tc3::RuleKind::RequiredWhen {
                    on: "H",
                    is: &[::tc3::Literal::Bool(true)],
                    members: &["E"],
                },
                "",
            ),
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Check {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.a),
            ::tc3::Place::view(&self.b),
            ::tc3::Place::view(&self.c),
            ::tc3::Place::view(&self.d),
            ::tc3::Place::view(&self.e),
            ::tc3::Place::view(&self.f),
            ::tc3::Place::view(&self.g),
            ::tc3::Place::view(&self.h),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.a,
                1 => &mut self.b,
                2 => &mut self.c,
                3 => &mut self.d,
                4 => &mut self.e,
                5 => &mut self.f,
                6 => &mut self.g,
                7 => &mut self.h,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for Check {
    type Response = CheckResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "sta",
        version: "2024-01-01",
        name: "Check",
        region: ::tc3::RegionUse::NotNeeded,
        effect: ::tc3::Effect::Read,
        confirm_with: ::core::option::Option::Some("Old"),
        hosts: ::tc3::Hosts::Ai,
        streams: ::tc3::Streams::When {
            member: "H",
            is: ::tc3::Literal::Bool(true),
        },
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`Check`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResponse {}

impl ::tc3::Shaped for CheckResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "CheckResponse",
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for CheckResponse {
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

::tc3::record_traits!(Check, CheckResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(Check, CheckResponse);
