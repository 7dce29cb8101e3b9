//! A record as the generator writes it, from the names, places and types of its members.

macro_rules! record {
    ($(#[$meta:meta])* $name:ident, $shape:expr, { $($index:literal $field:ident: $type:ty),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Default)]
        pub(crate) struct $name { $(pub(crate) $field: $type),* }

        impl Record for $name {
            fn shape(&self) -> &'static Shape {
                static SHAPE: Shape = $shape;
                &SHAPE
            }

            fn show<'a>(&'a self, viewer: ::tc3::Viewer<'_, 'a>) {
                viewer.see(&[$(::tc3::Place::view(&self.$field)),*]);
            }

            fn get_mut(&mut self, index: usize) -> Option<&mut dyn Place> {
                Some(match index { $($index => &mut self.$field,)* _ => return None })
            }
        }

        tc3::record_traits!($name);
        tc3::record_serde!($name);
    };
}

pub(crate) use record;
