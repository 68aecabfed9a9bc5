//! Widgets: the parts of the page that keep something. Yew compiles a component of its own kind anew for each of its types, two
//! kilobytes of the same code; here one component draws them all.

use std::{any::Any, rc::Rc};
use yew::{
    functional::{Hook, HookContext},
    prelude::*,
    virtual_dom::{VComp, VList},
};

/// What a part of the page is drawn from. It is drawn anew when that changes, or what it keeps.
pub trait Widget: PartialEq + 'static {
    /// Tells it from another widget that comes to stand at the same place.
    const NAME: &'static str;

    /// Draws it; the hooks keep what is to be kept.
    fn draw(&self, hooks: &mut HookContext) -> Html;
}

/// A widget whose type is not known.
trait AnyWidget {
    fn draw(&self, hooks: &mut HookContext) -> Html;
    fn is_same(&self, other: &dyn AnyWidget) -> bool;
    fn as_any(&self) -> &dyn Any;
}

impl<W: Widget> AnyWidget for W {
    fn draw(&self, hooks: &mut HookContext) -> Html {
        Widget::draw(self, hooks)
    }

    fn is_same(&self, other: &dyn AnyWidget) -> bool {
        other.as_any().downcast_ref::<W>().is_some_and(|other| self == other)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Properties of [`Mounted`].
#[derive(Properties)]
pub struct MountedProps {
    widget: Rc<dyn AnyWidget>,
}

impl PartialEq for MountedProps {
    fn eq(&self, other: &Self) -> bool {
        self.widget.is_same(&*other.widget)
    }
}

impl<W: Widget> From<W> for MountedProps {
    fn from(widget: W) -> Self {
        Self { widget: Rc::new(widget) }
    }
}

/// A widget in the page.
#[component]
pub fn Mounted(props: &MountedProps) -> Html {
    use_drawing(&*props.widget)
}

fn use_drawing(widget: &dyn AnyWidget) -> impl Hook<Output = Html> {
    struct Drawing<'a>(&'a dyn AnyWidget);

    impl Hook for Drawing<'_> {
        type Output = Html;

        fn run(self, hooks: &mut HookContext) -> Html {
            self.0.draw(hooks)
        }
    }

    Drawing(widget)
}

/// A widget, to be put into the page.
pub fn widget<W: Widget>(widget: W) -> Html {
    mounted(widget.into(), W::NAME)
}

/// The key is its name. It stands in a list of its own, as among neighbours no two may have the same.
#[inline(never)]
fn mounted(props: MountedProps, name: &'static str) -> Html {
    let component = VComp::new::<Mounted>(Rc::new(props), Some(name.into()));
    VList::with_children(vec![component.into()], None).into()
}

/// What is drawn from these properties is a widget of this name, drawn by this hook.
macro_rules! is_widget {
    ($props:ty, $name:literal, $draw:path) => {
        impl $crate::markup::Widget for $props {
            const NAME: &'static str = $name;

            fn draw(&self, hooks: &mut ::yew::functional::HookContext) -> ::yew::Html {
                ::yew::functional::Hook::run($draw(self), hooks)
            }
        }
    };
}
pub(crate) use is_widget;
