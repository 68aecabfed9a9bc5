//! A browser that translates the page puts elements of its own in the place of texts. Yew knows nothing of them, and puts what is new
//! beside nodes that are no longer there: an error that would stop the page. So the page has its own nodes back while it is drawn, and
//! only the translator's afterwards, wherever the text is still the same; what is new it translates as anything else that is new.

use js_sys::Array;
use std::{
    cell::{Cell, OnceCell, RefCell},
    mem,
};
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, MutationObserver, MutationObserverInit, MutationRecord, Node, NodeList};

thread_local! {
    static WATCH: OnceCell<Watch> = const { OnceCell::new() };
}

struct Watch {
    observer: MutationObserver,
    /// What somebody else did to the page since it was drawn.
    foreign: RefCell<Vec<MutationRecord>>,
    replaced: RefCell<Vec<Replaced>>,
    is_drawing: Cell<bool>,
}

/// A text of the page in whose place a translator's element stands.
struct Replaced {
    text: Node,
    words: Option<String>,
    instead: Node,
}

impl Replaced {
    /// Puts the text behind what stands in its place.
    fn put_back(&self) {
        if let Some(parent) = self.instead.parent_node() {
            let _ = parent.insert_before(&self.text, self.instead.next_sibling().as_ref());
        }
    }
}

/// Watches what others do to the nodes inside of an element, as long as the page lives.
pub fn watch(root: &Element) {
    let callback = Closure::<dyn FnMut(Array)>::new(|records: Array| with(|watch| watch.hear(&records)));
    let Ok(observer) = MutationObserver::new(callback.as_ref().unchecked_ref()) else { return };
    callback.forget();
    let options = MutationObserverInit::new();
    options.set_child_list(true);
    options.set_subtree(true);
    if observer.observe_with_options(root, &options).is_ok() {
        let watch =
            Watch { observer, foreign: RefCell::default(), replaced: RefCell::default(), is_drawing: Cell::default() };
        WATCH.with(|cell| drop(cell.set(watch)));
    }
}

/// Gives the page its own nodes back until all that is drawn now is there. Called before each part of it is drawn; the first call counts.
pub fn before_drawing() {
    with(|watch| {
        if !watch.is_drawing.replace(true) {
            watch.note(&watch.observer.take_records());
            watch.undo();
            // Its turn is right behind whatever draws, and so is that of the observer: nobody else comes in between.
            spawn_local(async { with(Watch::after_drawing) });
        }
    });
}

fn with(act: impl Fn(&Watch)) {
    WATCH.with(|cell| cell.get().map(act));
}

impl Watch {
    fn note(&self, records: &Array) {
        self.foreign.borrow_mut().extend(records.iter().map(JsCast::unchecked_into));
    }

    /// Puts the page's own nodes back. A translator's element stays beside its text, as somebody may just be pressing it; everything
    /// else is undone, the last first.
    fn undo(&self) {
        let records = mem::take(&mut *self.foreign.borrow_mut());
        let mut new = Vec::new();
        // The record by which the last element came that stays.
        let mut kept = None;
        for (at, record) in records.iter().enumerate().rev() {
            let Some(target) = record.target() else { continue };
            let next = record.next_sibling();
            for text in nodes(&record.removed_nodes()) {
                // Translators put theirs there at once with taking the text away, or just before.
                let beside = [Some(at), at.checked_sub(1)].into_iter().flatten();
                let mut beside =
                    beside.filter_map(|at| Some((at, records.get(at).and_then(|it| font_in(it, &target))?)));
                match beside.next().filter(|_| text.node_type() == Node::TEXT_NODE) {
                    Some((at, instead)) => {
                        kept = Some(at);
                        let replaced = Replaced { words: text.node_value(), text, instead };
                        replaced.put_back();
                        new.push(replaced);
                    }
                    None => drop(target.insert_before(&text, next.as_ref())),
                }
            }
            if kept != Some(at) {
                nodes(&record.added_nodes()).for_each(|node| remove(&node));
            }
        }
        let replaced = &mut *self.replaced.borrow_mut();
        replaced.iter().for_each(Replaced::put_back);
        replaced.append(&mut new);
    }

    fn hear(&self, records: &Array) {
        // What is drawn is no stranger's.
        if self.is_drawing.get() {
            self.after_drawing();
        } else {
            self.note(records);
        }
    }

    /// Takes the texts away again that are as they were, and the elements of the others.
    fn after_drawing(&self) {
        if !self.is_drawing.replace(false) {
            return;
        }
        self.replaced.borrow_mut().retain(|Replaced { text, words, instead }| {
            let stays = text.is_connected() && text.node_value() == *words;
            if !stays {
                remove(instead);
            } else if text.previous_sibling().as_ref() == Some(instead) {
                remove(text);
            } else if let Some(parent) = text.parent_node() {
                // Something new has come between them.
                let _ = parent.replace_child(instead, text);
            }
            stays
        });
        self.observer.take_records();
    }
}

fn remove(node: &Node) {
    if let Some(parent) = node.parent_node() {
        let _ = parent.remove_child(node);
    }
}

fn nodes(list: &NodeList) -> impl Iterator<Item = Node> {
    (0..list.length()).filter_map(|at| list.get(at))
}

/// The element that a translator added to the same parent.
fn font_in(record: &MutationRecord, parent: &Node) -> Option<Node> {
    let is_there = record.target().is_some_and(|target| target == *parent);
    nodes(&record.added_nodes()).find(|node| is_there && node.node_name() == "FONT")
}
