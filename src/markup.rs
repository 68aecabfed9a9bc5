//! Elements written at run time. `html!` writes each element out where it stands, which costs some hundred bytes of
//! code; here each step is one call of a function that all elements share. What the browser gets is the same.
//!
//! A child that is not there (`None`) keeps its place, so that its neighbours stay the elements that they were.

mod widget;

use crate::text::{Language, Message};
use std::rc::Rc;
use yew::{
    html::{self, IntoEventCallback},
    prelude::*,
    virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VList, VNode, VTag, VText},
};

pub use widget::{Held, Hooks, Kept, Mounted, MountedProps, Widget, before_drawing, kept, widget};

/// An element, or a group of nodes without an element around them, that is being written.
#[must_use = "it is written for a page"]
pub struct Markup(Box<Draft>);

struct Draft {
    /// None for a group.
    tag: Option<VTag>,
    attributes: Vec<(AttrValue, AttributeOrProperty)>,
    children: Vec<Html>,
}

/// An element without attributes and children.
#[inline(never)]
pub fn tag(name: &'static str) -> Markup {
    Markup(Box::new(Draft { tag: Some(VTag::new(name)), attributes: Vec::new(), children: Vec::new() }))
}

/// A group of nodes without an element around them.
#[inline(never)]
pub fn group() -> Markup {
    Markup(Box::new(Draft { tag: None, attributes: Vec::new(), children: Vec::new() }))
}

/// A group of everything that comes.
pub fn each<T: Content>(nodes: impl IntoIterator<Item = T>) -> Markup {
    nodes.into_iter().fold(group(), Markup::put)
}

impl Markup {
    /// The class of the element. Nothing for an empty text.
    #[inline(never)]
    pub fn class(self, class: &'static str) -> Self {
        if class.is_empty() { self } else { self.set("class", class) }
    }

    /// Several classes of the element; empty ones are left out.
    #[inline(never)]
    pub fn classes(self, classes: &[&str]) -> Self {
        let mut joined = String::new();
        for class in classes.iter().filter(|class| !class.is_empty()) {
            if !joined.is_empty() {
                joined.push(' ');
            }
            joined.push_str(class);
        }
        self.set("class", (!joined.is_empty()).then_some(joined))
    }

    /// An attribute; `None` leaves it out.
    pub fn set(self, name: &'static str, value: impl Value) -> Self {
        value.set_on(self, name)
    }

    /// Attributes that never change, written as `name: value; name: value`.
    #[inline(never)]
    pub fn fixed(self, attributes: &'static str) -> Self {
        attributes.split(';').fold(self, |markup, attribute| {
            let (name, value) = attribute.split_once(':').unwrap_or_default();
            markup.set(name.trim_start_matches(' '), value.trim_start_matches(' '))
        })
    }

    /// Several numbers, each under its name, in the way that `written` writes them.
    #[inline(never)]
    pub fn numbers(self, names: &[&'static str], values: &[f64], written: fn(f64) -> String) -> Self {
        names.iter().zip(values).fold(self, |markup, (name, value)| markup.set(name, written(*value)))
    }

    /// An attribute that says something by being there.
    #[inline(never)]
    pub fn flag(self, name: &'static str, is_there: bool) -> Self {
        self.set(name, is_there.then_some(name))
    }

    /// The value of an `<input>`, which follows the program, not the reader.
    #[inline(never)]
    pub fn value(mut self, value: AttrValue) -> Self {
        if let Some(tag) = &mut self.0.tag {
            tag.set_value(Some(value));
        }
        self
    }

    /// Whether an `<input>` is checked; it follows the program, not the reader.
    #[inline(never)]
    pub fn checked(mut self, is_checked: bool) -> Self {
        if let Some(tag) = &mut self.0.tag {
            tag.set_checked(is_checked);
        }
        self
    }

    /// The key by which the element is known again among its neighbours.
    #[inline(never)]
    pub fn key(mut self, key: Key) -> Self {
        if let Some(tag) = &mut self.0.tag {
            tag.key = Some(key);
        }
        self
    }

    /// The words of a message as a further child.
    #[inline(never)]
    pub fn words(self, words: Message, language: Language) -> Self {
        self.put(words.in_language(language))
    }

    /// The name of the element for who does not see it.
    #[inline(never)]
    pub fn label(self, words: Message, language: Language) -> Self {
        self.set("aria-label", words.in_language(language))
    }

    /// A further child.
    pub fn put(self, child: impl Content) -> Self {
        child.put_into(self)
    }

    #[inline(never)]
    fn listen(mut self, listener: Option<Rc<dyn Listener>>) -> Self {
        if let (Some(tag), Some(listener)) = (&mut self.0.tag, listener) {
            tag.add_listener(listener);
        }
        self
    }

    #[inline(never)]
    fn push(mut self, child: Html) -> Self {
        self.0.children.push(child);
        self
    }
}

macro_rules! events {
    ($($(#[$doc:meta])* $name:ident: $event:ident($type:ty);)*) => {
        impl Markup {
            $(
                $(#[$doc])*
                pub fn $name(self, act: impl IntoEventCallback<$type>) -> Self {
                    self.listen(html::$event::Wrapper::__macro_new(act))
                }
            )*
        }
    };
}

events! {
    /// What happens on a click or tap; nothing for `None`.
    on_click: onclick(MouseEvent);
    /// What happens when a choice was made.
    on_change: onchange(Event);
    /// What happens with every change of a value.
    on_input: oninput(InputEvent);
    /// What happens when a key goes down.
    on_key_down: onkeydown(KeyboardEvent);
    /// What happens when `<dialog>` closes.
    on_close: onclose(Event);
    /// What happens when `<details>` opens or closes.
    on_toggle: ontoggle(Event);
    /// What happens when this or something inside gets the focus.
    on_focus_in: onfocusin(FocusEvent);
    /// What happens when this or something inside loses the focus.
    on_focus_out: onfocusout(FocusEvent);
    /// What happens when a finger, pen or mouse button goes down.
    on_pointer_down: onpointerdown(PointerEvent);
    /// What happens when a pointer moves.
    on_pointer_move: onpointermove(PointerEvent);
    /// What happens when a finger, pen or mouse button goes up.
    on_pointer_up: onpointerup(PointerEvent);
    /// What happens when the browser takes a pointer away.
    on_pointer_cancel: onpointercancel(PointerEvent);
}

impl From<Markup> for Html {
    #[inline(never)]
    fn from(markup: Markup) -> Self {
        let Draft { tag, attributes, mut children } = *markup.0;
        let Some(mut tag) = tag else { return VList::with_children(children, None).into() };
        if !attributes.is_empty() {
            tag.set_attributes(Attributes::IndexMap(Rc::new(attributes.into_iter().collect())));
        }
        if let Some(room) = tag.children_mut() {
            *room = match (children.pop(), children.is_empty()) {
                (Some(only), true) => only,
                (Some(last), false) => {
                    children.push(last);
                    VList::with_children(children, None).into()
                }
                (None, _) => Html::default(),
            };
        }
        tag.into()
    }
}

/// What can be the value of an attribute.
pub trait Value {
    /// Sets the attribute of this name to this value.
    fn set_on(self, markup: Markup, name: &'static str) -> Markup;
}

impl Value for AttrValue {
    #[inline(never)]
    fn set_on(self, mut markup: Markup, name: &'static str) -> Markup {
        markup.0.attributes.push((AttrValue::Static(name), AttributeOrProperty::Attribute(self)));
        markup
    }
}

impl Value for &'static str {
    #[inline(never)]
    fn set_on(self, markup: Markup, name: &'static str) -> Markup {
        AttrValue::Static(self).set_on(markup, name)
    }
}

impl Value for String {
    #[inline(never)]
    fn set_on(self, markup: Markup, name: &'static str) -> Markup {
        AttrValue::from(self).set_on(markup, name)
    }
}

impl<T: Value> Value for Option<T> {
    #[inline(never)]
    fn set_on(self, markup: Markup, name: &'static str) -> Markup {
        match self {
            Some(value) => value.set_on(markup, name),
            None => markup,
        }
    }
}

/// What can be a child of an element.
pub trait Content {
    /// Becomes the last child.
    fn put_into(self, parent: Markup) -> Markup;
}

impl Content for Html {
    fn put_into(self, parent: Markup) -> Markup {
        parent.push(self)
    }
}

impl Content for Markup {
    #[inline(never)]
    fn put_into(self, parent: Markup) -> Markup {
        parent.push(self.into())
    }
}

impl Content for AttrValue {
    #[inline(never)]
    fn put_into(self, parent: Markup) -> Markup {
        parent.push(VNode::VText(VText::new(self)))
    }
}

impl Content for &'static str {
    #[inline(never)]
    fn put_into(self, parent: Markup) -> Markup {
        AttrValue::Static(self).put_into(parent)
    }
}

impl Content for String {
    #[inline(never)]
    fn put_into(self, parent: Markup) -> Markup {
        AttrValue::from(self).put_into(parent)
    }
}

impl<T: Content> Content for Option<T> {
    #[inline(never)]
    fn put_into(self, parent: Markup) -> Markup {
        match self {
            Some(child) => child.put_into(parent),
            None => parent.push(Html::default()),
        }
    }
}
