//! Widgets: the parts of the page that keep something from one drawing to the next. Yew compiles a component anew for each of its
//! types, and its hooks for each type that they keep: two kilobytes of the same code a time. Here one component draws all widgets.

use std::{any::Any, cell::RefCell, mem, rc::Rc, sync::OnceLock};
use yew::{
    prelude::*,
    virtual_dom::{VComp, VList},
};

/// What a part of the page is drawn from. It is drawn anew when that changes, or what it keeps.
pub trait Widget: PartialEq + 'static {
    /// Tells it from another widget that comes to stand at the same place.
    const NAME: &'static str;

    /// Draws it.
    fn draw(&self, hooks: &mut Hooks) -> Html;

    /// Whether it is not drawn at once when it changed, but when it has its turn.
    fn is_late(&self) -> bool {
        false
    }

    /// Waits for its turn, if it is late; `draw` then draws what it is by that time.
    fn wait(&self, _draw: &Callback<()>) {}
}

/// What is kept after an act until the next one, or until the widget goes.
pub type Kept = Option<Box<dyn Any>>;

/// Keeps something.
pub fn kept<T: 'static>(what: T) -> Kept {
    Some(Box::new(what))
}

/// What a widget keeps from one drawing to the next. Each drawing asks for the same things in the same order.
pub struct Hooks {
    kept: Vec<Rc<dyn Any>>,
    next: usize,
    acts: Vec<Rc<RefCell<Acts>>>,
    redraw: Callback<()>,
}

/// Acts after drawings, where the text differs from the last.
#[derive(Default)]
struct Acts {
    done: Option<AttrValue>,
    wanted: Option<(AttrValue, Box<dyn FnOnce() -> Kept>)>,
    kept: Kept,
}

impl Hooks {
    /// Something that stays.
    pub fn keep<T: 'static>(&mut self, first: impl FnOnce() -> T) -> Rc<T> {
        if let Some(Ok(known)) = self.known().map(Rc::downcast) {
            return known;
        }
        let new = Rc::new(first());
        self.add(Rc::clone(&new) as Rc<dyn Any>);
        new
    }

    /// What the last drawing kept here. Not for each type anew, as [`Self::add`].
    #[inline(never)]
    fn known(&mut self) -> Option<Rc<dyn Any>> {
        self.next += 1;
        self.kept.get(self.next - 1).cloned()
    }

    #[inline(never)]
    fn add(&mut self, new: Rc<dyn Any>) {
        self.kept.push(new);
    }

    /// A value that stays; setting another one draws the widget anew.
    pub fn value<T: 'static>(&mut self, first: impl FnOnce() -> T) -> Held<T> {
        Held { value: self.keep(|| RefCell::new(first())), redraw: self.redraw.clone() }
    }

    /// What is made of something, made anew only when that differs.
    pub fn made<D: PartialEq + 'static, T: 'static>(&mut self, of: D, make: impl FnOnce(&D) -> T) -> Rc<T> {
        let kept = self.keep(|| RefCell::new(None::<(D, Rc<T>)>));
        if let Some((old, made)) = &*kept.borrow()
            && *old == of
        {
            return Rc::clone(made);
        }
        let made = Rc::new(make(&of));
        *kept.borrow_mut() = Some((of, Rc::clone(&made)));
        made
    }

    /// How often something has changed since the first drawing.
    pub fn changes<T: PartialEq + 'static>(&mut self, of: T) -> u32 {
        let kept = self.keep(|| RefCell::new((0, None::<T>)));
        let (count, last) = &mut *kept.borrow_mut();
        if last.as_ref().is_some_and(|last| *last != of) {
            *count += 1;
        }
        *last = Some(of);
        *count
    }

    /// Acts after the first drawing, and after each one for which the text differs from the last.
    #[inline(never)]
    pub fn on_change(&mut self, what: AttrValue, act: Box<dyn FnOnce() -> Kept>) {
        let known = self.kept.len();
        let acts = self.keep(RefCell::<Acts>::default);
        if self.kept.len() > known {
            self.acts.push(Rc::clone(&acts));
        }
        acts.borrow_mut().wanted = Some((what, act));
    }

    /// Draws the widget anew.
    pub fn redraw(&self) -> Callback<()> {
        self.redraw.clone()
    }

    fn act(&self) {
        for acts in &self.acts {
            let acts = &mut *acts.borrow_mut();
            if let Some((what, act)) = acts.wanted.take()
                && acts.done.as_ref() != Some(&what)
            {
                acts.kept = None;
                acts.kept = act();
                acts.done = Some(what);
            }
        }
    }
}

/// A value that a widget keeps.
pub struct Held<T> {
    value: Rc<RefCell<T>>,
    redraw: Callback<()>,
}

impl<T> Clone for Held<T> {
    fn clone(&self) -> Self {
        Self { value: Rc::clone(&self.value), redraw: self.redraw.clone() }
    }
}

impl<T: Clone> Held<T> {
    /// The value now.
    pub fn get(&self) -> T {
        self.value.borrow().clone()
    }
}

impl<T> Held<T> {
    /// Sets it, and draws the widget anew even if it is the same, as a field may show what was chosen.
    pub fn put(&self, value: T) {
        *self.value.borrow_mut() = value;
        self.redraw.emit(());
    }
}

impl<T: PartialEq> Held<T> {
    /// Sets it, and draws the widget anew if it differs.
    pub fn set(&self, value: T) {
        let differs = {
            let kept = &mut *self.value.borrow_mut();
            let differs = *kept != value;
            *kept = value;
            differs
        };
        if differs {
            self.redraw.emit(());
        }
    }
}

/// A widget whose type is not known.
trait AnyWidget {
    fn draw(&self, hooks: &mut Hooks) -> Html;
    fn is_late(&self) -> bool;
    fn wait(&self, draw: &Callback<()>);
    fn is_same(&self, other: &dyn AnyWidget) -> bool;
    fn as_any(&self) -> &dyn Any;
}

impl<W: Widget> AnyWidget for W {
    fn draw(&self, hooks: &mut Hooks) -> Html {
        Widget::draw(self, hooks)
    }

    fn is_late(&self) -> bool {
        Widget::is_late(self)
    }

    fn wait(&self, draw: &Callback<()>) {
        Widget::wait(self, draw);
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

/// What is done before anything is drawn.
static BEFORE: OnceLock<fn()> = OnceLock::new();

/// Has this done before each widget is drawn.
pub fn before_drawing(act: fn()) {
    let _ = BEFORE.set(act);
}

/// A widget in the page.
pub struct Mounted {
    hooks: RefCell<Hooks>,
    waits: bool,
}

impl Component for Mounted {
    type Message = ();
    type Properties = MountedProps;

    fn create(context: &Context<Self>) -> Self {
        let redraw = context.link().callback(|()| ());
        Self { hooks: RefCell::new(Hooks { kept: Vec::new(), next: 0, acts: Vec::new(), redraw }), waits: false }
    }

    fn changed(&mut self, context: &Context<Self>, _: &MountedProps) -> bool {
        let widget = &context.props().widget;
        let is_late = widget.is_late();
        if is_late && !mem::replace(&mut self.waits, true) {
            widget.wait(&self.hooks.get_mut().redraw);
        }
        !is_late
    }

    fn update(&mut self, _: &Context<Self>, (): ()) -> bool {
        self.waits = false;
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let hooks = &mut *self.hooks.borrow_mut();
        hooks.next = 0;
        if let Some(act) = BEFORE.get() {
            act();
        }
        context.props().widget.draw(hooks)
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        self.hooks.get_mut().act();
    }

    fn destroy(&mut self, _: &Context<Self>) {
        let hooks = self.hooks.get_mut();
        hooks.acts.clear();
        hooks.kept.clear();
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    fn hooks() -> (Hooks, Rc<Cell<u32>>) {
        let drawn = Rc::new(Cell::new(0));
        let count = Rc::clone(&drawn);
        let redraw = Callback::from(move |()| count.set(count.get() + 1));
        (Hooks { kept: Vec::new(), next: 0, acts: Vec::new(), redraw }, drawn)
    }

    #[test]
    fn what_is_kept_is_found_again_by_its_order() {
        let (mut hooks, _) = hooks();
        let (number, word) = (hooks.keep(|| 1), hooks.keep(|| "one"));
        hooks.next = 0;
        assert!(Rc::ptr_eq(&number, &hooks.keep(|| 2)) && Rc::ptr_eq(&word, &hooks.keep(|| "two")));
    }

    #[test]
    fn a_value_draws_anew_only_when_it_differs() {
        let (mut hooks, drawn) = hooks();
        let value = hooks.value(|| 1);
        value.set(1);
        assert_eq!((value.get(), drawn.get()), (1, 0));
        value.set(2);
        assert_eq!((value.get(), drawn.get()), (2, 1));
        value.put(2);
        assert_eq!(drawn.get(), 2);
    }

    #[test]
    fn what_is_made_is_made_once_for_each_thing() {
        let (mut hooks, _) = hooks();
        let made = Cell::new(0);
        for of in [1, 1, 2, 2] {
            hooks.next = 0;
            assert_eq!(
                *hooks.made(of, |of| {
                    made.set(made.get() + 1);
                    of * 10
                }),
                of * 10
            );
        }
        assert_eq!(made.get(), 2);
    }

    #[test]
    fn an_act_follows_the_first_drawing_and_each_change_after_what_was_kept_has_gone() {
        struct Gone(Rc<RefCell<String>>);
        impl Drop for Gone {
            fn drop(&mut self) {
                self.0.borrow_mut().push('-');
            }
        }
        let (mut hooks, _) = hooks();
        let told = Rc::new(RefCell::new(String::new()));
        for what in ["a", "a", "b"] {
            hooks.next = 0;
            let tell = Rc::clone(&told);
            let act = move || {
                tell.borrow_mut().push_str(what);
                kept(Gone(tell))
            };
            hooks.on_change(what.into(), Box::new(act));
            assert_eq!(hooks.changes(what), u32::from(what == "b"));
            hooks.act();
        }
        assert_eq!(*told.borrow(), "a-b");
    }
}
