// Generated from outside/golden/spec/values/2024-01-01 by `cargo xtask generate`. Do not edit.

/// `Send`, an action of A member of each type.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Send {
    /// `Text`: `string`, required.
    pub text: ::std::string::String,
    /// `Day`: `date`, required.
    pub day: ::std::string::String,
    /// `Time`: `datetime`.
    pub time: ::core::option::Option<::std::string::String>,
    /// `Moment`: `datetime_iso`.
    pub moment: ::core::option::Option<::std::string::String>,
    /// `Count`: `uint64`, required.
    pub count: u64,
    /// `Offset`: `int64`.
    pub offset: ::core::option::Option<i64>,
    /// `Ratio`: `float`.
    pub ratio: ::core::option::Option<f64>,
    /// `Flag`: `bool`.
    pub flag: ::core::option::Option<bool>,
    /// `Empty`: `Empty`.
    pub empty: ::core::option::Option<crate::objects::Empty>,
    /// `Texts`: `[string]`.
    pub texts: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `Counts`: `[uint64]`.
    pub counts: ::core::option::Option<::std::vec::Vec<u64>>,
    /// `Ratios`: `[float]`.
    pub ratios: ::core::option::Option<::std::vec::Vec<f64>>,
    /// `Flags`: `[bool]`.
    pub flags: ::core::option::Option<::std::vec::Vec<bool>>,
    /// `Empties`: `[Empty]`.
    pub empties: ::core::option::Option<::std::vec::Vec<crate::objects::Empty>>,
    /// `Days`: `[date]`.
    pub days: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `LoginPassword`: `string`, hidden in `Debug`, errors and logs.
    pub login_password: ::core::option::Option<::std::string::String>,
}

impl Send {
    /// With what is required.
    pub fn new(
        text: impl ::core::convert::Into<::std::string::String>,
        day: impl ::core::convert::Into<::std::string::String>,
        count: u64,
    ) -> Self {
        Self {
            text: text.into(),
            day: day.into(),
            count,
            ..::core::default::Default::default()
        }
    }

    /// Sets `Time`.
    #[must_use]
    pub fn time(
        mut self,
        time: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.time = ::core::option::Option::Some(time.into());
        self
    }

    /// Sets `Moment`.
    #[must_use]
    pub fn moment(
        mut self,
        moment: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.moment = ::core::option::Option::Some(moment.into());
        self
    }

    /// Sets `Offset`.
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = ::core::option::Option::Some(offset);
        self
    }

    /// Sets `Ratio`.
    #[must_use]
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.ratio = ::core::option::Option::Some(ratio);
        self
    }

    /// Sets `Flag`.
    #[must_use]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = ::core::option::Option::Some(flag);
        self
    }

    /// Sets `Empty`.
    #[must_use]
    pub fn empty(mut self, empty: crate::objects::Empty) -> Self {
        self.empty = ::core::option::Option::Some(empty);
        self
    }

    /// Sets `Texts`.
    #[must_use]
    pub fn texts(mut self, texts: ::std::vec::Vec<::std::string::String>) -> Self {
        self.texts = ::core::option::Option::Some(texts);
        self
    }

    /// Sets `Counts`.
    #[must_use]
    pub fn counts(mut self, counts: ::std::vec::Vec<u64>) -> Self {
        self.counts = ::core::option::Option::Some(counts);
        self
    }

    /// Sets `Ratios`.
    #[must_use]
    pub fn ratios(mut self, ratios: ::std::vec::Vec<f64>) -> Self {
        self.ratios = ::core::option::Option::Some(ratios);
        self
    }

    /// Sets `Flags`.
    #[must_use]
    pub fn flags(mut self, flags: ::std::vec::Vec<bool>) -> Self {
        self.flags = ::core::option::Option::Some(flags);
        self
    }

    /// Sets `Empties`.
    #[must_use]
    pub fn empties(mut self, empties: ::std::vec::Vec<crate::objects::Empty>) -> Self {
        self.empties = ::core::option::Option::Some(empties);
        self
    }

    /// Sets `Days`.
    #[must_use]
    pub fn days(mut self, days: ::std::vec::Vec<::std::string::String>) -> Self {
        self.days = ::core::option::Option::Some(days);
        self
    }

    /// Sets `LoginPassword`.
    #[must_use]
    pub fn login_password(
        mut self,
        login_password: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.login_password = ::core::option::Option::Some(login_password.into());
        self
    }
}

impl ::tc3::Shaped for Send {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "Send",
        members: &[
            "Text",
            "Day",
            "Time",
            "Moment",
            "Count",
            "Offset",
            "Ratio",
            "Flag",
            "Empty",
            "Texts",
            "Counts",
            "Ratios",
            "Flags",
            "Empties",
            "Days",
            "LoginPassword",
        ],
        required: &["Text", "Day", "Count"],
        sensitive: &["LoginPassword"],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for Send {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.text),
            ::tc3::Place::view(&self.day),
            ::tc3::Place::view(&self.time),
            ::tc3::Place::view(&self.moment),
            ::tc3::Place::view(&self.count),
            ::tc3::Place::view(&self.offset),
            ::tc3::Place::view(&self.ratio),
            ::tc3::Place::view(&self.flag),
            ::tc3::Place::view(&self.empty),
            ::tc3::Place::view(&self.texts),
            ::tc3::Place::view(&self.counts),
            ::tc3::Place::view(&self.ratios),
            ::tc3::Place::view(&self.flags),
            ::tc3::Place::view(&self.empties),
            ::tc3::Place::view(&self.days),
            ::tc3::Place::view(&self.login_password),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.text,
                1 => &mut self.day,
                2 => &mut self.time,
                3 => &mut self.moment,
                4 => &mut self.count,
                5 => &mut self.offset,
                6 => &mut self.ratio,
                7 => &mut self.flag,
                8 => &mut self.empty,
                9 => &mut self.texts,
                10 => &mut self.counts,
                11 => &mut self.ratios,
                12 => &mut self.flags,
                13 => &mut self.empties,
                14 => &mut self.days,
                15 => &mut self.login_password,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

impl ::tc3::Action for Send {
    type Response = SendResponse;
    const INFO: ::tc3::ActionInfo<'static> = ::tc3::ActionInfo {
        service: "values",
        version: "2024-01-01",
        name: "Send",
        ..::tc3::ActionInfo::EMPTY
    };
}

/// What [`Send`] answers, beside the request id.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendResponse {
    /// `Text`: `string`, always present.
    pub text: ::std::string::String,
    /// `Day`: `date`, always present.
    pub day: ::std::string::String,
    /// `Count`: `uint64`, always present.
    pub count: u64,
    /// `Ratio`: `float`, always present.
    pub ratio: f64,
    /// `Flag`: `bool`, always present.
    pub flag: bool,
    /// `Texts`: `[string]`, always present.
    pub texts: ::std::vec::Vec<::std::string::String>,
    /// `Empty`: `Empty`, always present.
    pub empty: crate::objects::Empty,
    /// `Maybe`: `int64`, may be null.
    pub maybe: ::core::option::Option<i64>,
    /// `AlsoMaybe`: `string`, always present, may be null.
    pub also_maybe: ::core::option::Option<::std::string::String>,
}

impl ::tc3::Shaped for SendResponse {
    const SHAPE: &'static ::tc3::Shape = &::tc3::Shape {
        name: "SendResponse",
        members: &[
            "Text",
            "Day",
            "Count",
            "Ratio",
            "Flag",
            "Texts",
            "Empty",
            "Maybe",
            "AlsoMaybe",
        ],
        always: &[
            "Text",
            "Day",
            "Count",
            "Ratio",
            "Flag",
            "Texts",
            "Empty",
            "AlsoMaybe",
        ],
        ..::tc3::Shape::EMPTY
    };
}

impl ::tc3::Record for SendResponse {
    fn shape(&self) -> &'static ::tc3::Shape {
        <Self as ::tc3::Shaped>::SHAPE
    }

    fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
        let members = [
            ::tc3::Place::view(&self.text),
            ::tc3::Place::view(&self.day),
            ::tc3::Place::view(&self.count),
            ::tc3::Place::view(&self.ratio),
            ::tc3::Place::view(&self.flag),
            ::tc3::Place::view(&self.texts),
            ::tc3::Place::view(&self.empty),
            ::tc3::Place::view(&self.maybe),
            ::tc3::Place::view(&self.also_maybe),
        ];
        viewer.see(&members);
    }

    fn get_mut(
        &mut self,
        index: usize,
    ) -> ::core::option::Option<&mut dyn ::tc3::Place> {
        ::core::option::Option::Some(
            match index {
                0 => &mut self.text,
                1 => &mut self.day,
                2 => &mut self.count,
                3 => &mut self.ratio,
                4 => &mut self.flag,
                5 => &mut self.texts,
                6 => &mut self.empty,
                7 => &mut self.maybe,
                8 => &mut self.also_maybe,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

::tc3::record_traits!(Send, SendResponse);
#[cfg(feature = "serde")]
::tc3::record_serde!(Send, SendResponse);
