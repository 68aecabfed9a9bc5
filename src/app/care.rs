//! The care part: what of it is looked at, a figure that moves, and a session that is put together and done. Nothing of it is kept
//! unless the person asks, then what was put together alone; of all this an address names only what is looked at.

use super::{
    body::Body,
    player::{Clock, LONGEST_GAP, MOST_PAIN, Pain, Player, PlayerAction, Task},
    setup::{Query, QueryText, Stance},
};
use crate::{
    care::{self, Item},
    movement::{Exercise, exercise},
    quantity::{decimal, within},
};

/// A list of things that are told, by the id of its page.
type Shelf = (&'static str, fn() -> &'static [Item]);

/// What there is to read besides the exercises.
pub static SHELVES: [Shelf; 3] = [("moods", care::moods), ("options", care::options), ("disputes", care::disputes)];

/// The latest moment that an address names, tenths of a second.
const LATEST: f64 = 9_999.0;
/// The most repetitions of an exercise in a session; ours.
const MOST_REPETITIONS: u16 = 60;

/// The first line of a session that is kept: the version of the lines below.
const VERSION: &str = "1";
/// What a line says of what is done with the other side.
const OTHER: &str = " other";

/// The page of a session.
pub const SESSION: &str = "session";

/// The id of a page of the care part, where there is one.
pub fn page_id(id: &str) -> Option<&'static str> {
    let mut known = (id == SESSION).then_some(SESSION);
    for (own, _) in &SHELVES {
        known = known.or((*own == id).then_some(*own));
    }
    known = known.or_else(|| care::exercise(id).map(|exercise| exercise.words.id));
    known.or_else(|| pair(id).map(|pair| pair.words.id))
}

/// The thing of this id on the shelf of that one.
pub fn told(shelf: &str, id: &str) -> Option<(&'static str, &'static Item)> {
    let (own, items) = SHELVES.iter().find(|(own, _)| *own == shelf)?;
    Some((own, care::item(items(), id)?))
}

/// Two postures beside each other: the pair of this id, or the one that a posture of this id is one of.
pub fn pair(id: &str) -> Option<&'static care::Pair> {
    care::pairs().iter().find(|pair| pair.words.id == id || pair.of.iter().any(|one| one.words.id == id))
}

/// The figures of a page.
pub fn figures(id: &str) -> Vec<&'static Exercise> {
    let mut all = Vec::new();
    if let Some(pair) = pair(id) {
        for one in pair.of {
            all.extend(exercise(one.words.id));
        }
    } else {
        all.extend(exercise(id));
    }
    all
}

/// The moment that tells most of what is done: the last key pose, or of a posture of the day the one that is furthest from standing, s.
pub fn telling_moment(id: &str) -> f64 {
    let Some(figure) = figures(id).into_iter().find(|figure| figure.keys.len() > 1) else { return 0.0 };
    let bends = |key: usize| {
        let mut sum = 0;
        for angle in figure.keys[key].angles {
            sum += angle.abs();
        }
        sum
    };
    let mut telling = figure.keys.len() - 1;
    if pair(id).is_some() && bends(0) > bends(telling) {
        telling = 0;
    }
    figure.reached(telling)
}

/// How a figure is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CareLook {
    /// From the front, not as it reads best.
    pub front: bool,
    /// Done with the other side.
    pub mirrored: bool,
    /// The moment at which it stands, tenths of a second; where none is said, the one that tells most.
    pub at: Option<u16>,
}

impl CareLook {
    pub(super) fn read(query: Query) -> Self {
        let look = Self {
            front: query.value("view") == Some("front"),
            mirrored: query.value("side") == Some("other"),
            at: None,
        };
        query.value("at").and_then(decimal::parse).map_or(look, |seconds| look.at(seconds))
    }

    pub(super) fn write(self, query: &mut QueryText) {
        if self.front {
            query.push("view", "front");
        }
        if self.mirrored {
            query.push("side", "other");
        }
        if let Some(at) = self.at {
            query.push("at", &decimal::short(f64::from(at) / 10.0, 1));
        }
    }

    /// The same at another moment, s.
    #[must_use]
    pub fn at(self, seconds: f64) -> Self {
        Self { at: Some(within(seconds * 10.0, 0.0, LATEST).round() as u16), ..self }
    }
}

/// A figure that moves.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Moving {
    /// Since the beginning, s.
    time: f64,
    last: Option<Clock>,
}

/// What can happen in the care part.
#[derive(Clone, Debug, PartialEq)]
pub enum CareAction {
    /// The figure is looked at in another way, or at another moment; it stands.
    Looked(CareLook),
    /// The figure is to move, or to stand.
    Played(bool),
    /// It is to move at half its pace, or not.
    Slowed(bool),
    /// A frame was drawn.
    Frame(Clock),
    /// An exercise was chosen for the session, with both sides where it has two.
    Picked(&'static str),
    /// The part of the session at this place was taken out.
    Dropped(usize),
    /// The part of the session at this place is to come one earlier.
    Earlier(usize),
    /// The part of the session at this place is to be done so often; a posture so many seconds.
    Repeated(usize, u16),
    /// What is said of the pain.
    Said(Pain),
    /// The session is to begin.
    Begun,
    /// Something happened in the session.
    Session(PlayerAction),
    /// The session is left.
    Left,
    /// Quiet sounds are wanted, or not.
    Sounded(bool),
    /// The person asked to keep the session on this device, or to forget it.
    Kept(Keeping),
    /// What is kept on this device was read, to be the session.
    Opened(String),
}

/// What came of what the person asked for on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// The session is kept.
    Done,
    /// The browser keeps nothing.
    Refused,
    /// Nothing is kept any more.
    Forgotten,
    /// What is kept is no session.
    Unreadable,
}

/// What was done in the care part.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Care {
    moving: Option<Moving>,
    slowly: bool,
    frames: u32,
    discs: Vec<Option<Body>>,
    tasks: Vec<Task>,
    player: Option<Player>,
    said: Pain,
    sounds: bool,
    keeping: Option<Keeping>,
}

impl Care {
    /// Whether quiet sounds are wanted.
    pub const fn has_sounds(&self) -> bool {
        self.sounds
    }

    /// The position of the session that sounds, as [`Player::position`] tells it.
    pub fn sounds(&self) -> Option<(u32, bool)> {
        self.player.as_ref().filter(|_| self.sounds)?.position()
    }

    /// What came of what the person has just asked for on this device.
    pub const fn keeping(&self) -> Option<Keeping> {
        self.keeping
    }

    /// The session that is put together as the text that is kept: a version, then a line for each part with the exercise, how often,
    /// or of a posture how many seconds, and the side where it is the other one.
    pub fn written(&self) -> String {
        written(&self.tasks)
    }

    /// Whether the figure moves.
    pub const fn is_moving(&self) -> bool {
        self.moving.is_some()
    }

    /// Whether it moves at half its pace.
    pub const fn is_slow(&self) -> bool {
        self.slowly
    }

    /// The moment that is shown, s.
    pub fn moment(&self, id: &str, look: CareLook) -> f64 {
        let at = look.at.map(|at| f64::from(at) / 10.0);
        self.moving.map_or_else(|| at.unwrap_or_else(|| telling_moment(id)), |moving| moving.time)
    }

    /// The disc in the posture of each figure, where the lab knows it.
    pub fn discs(&self) -> &[Option<Body>] {
        &self.discs
    }

    /// What was chosen for a session.
    pub fn tasks(&self) -> &[Task] {
        &self.tasks
    }

    /// The session that was begun.
    pub const fn player(&self) -> Option<&Player> {
        self.player.as_ref()
    }

    /// What is said of the pain.
    pub const fn said(&self) -> Pain {
        self.said
    }

    /// The number of the frame after which another is wanted; none while nothing moves.
    pub fn frame(&self) -> Option<u32> {
        (self.moving.is_some() || self.is_in_session()).then_some(self.frames)
    }

    /// Whether the clock of a session runs.
    pub fn is_in_session(&self) -> bool {
        self.player.as_ref().is_some_and(Player::is_playing)
    }

    /// A page is opened: nothing moves, and a session waits.
    pub(super) fn open(&mut self, id: &str, look: CareLook, body: Option<&Body>) {
        (self.moving, self.keeping) = (None, None);
        self.session(PlayerAction::Pause);
        self.discs.clear();
        self.find_discs(id, look, body);
    }

    pub(super) fn act(&mut self, id: &str, look: &mut CareLook, body: Option<&Body>, action: CareAction) {
        self.keeping = None;
        match action {
            CareAction::Looked(at) => {
                self.moving = None;
                *look = at;
            }
            CareAction::Played(true) => {
                let time = self.moment(id, *look);
                self.moving = Some(Moving { time, last: None });
            }
            CareAction::Played(false) => self.stand(id, look),
            CareAction::Slowed(on) => self.slowly = on,
            CareAction::Frame(now) => {
                self.frames = self.frames.wrapping_add(1);
                self.session(PlayerAction::Tick(now));
                self.go_on(id, look, now);
            }
            CareAction::Picked(id) => self.pick(id),
            CareAction::Dropped(at) if at < self.tasks.len() => {
                self.tasks.remove(at);
            }
            CareAction::Earlier(at) if (1..self.tasks.len()).contains(&at) => self.tasks.swap(at - 1, at),
            CareAction::Dropped(_) | CareAction::Earlier(_) => {}
            CareAction::Repeated(at, times) => {
                if let Some(task) = self.tasks.get_mut(at) {
                    task.set_amount(times);
                }
            }
            CareAction::Said(pain) => self.said = pain,
            CareAction::Begun => {
                self.said = Pain::default();
                self.player = Some(Player::new(self.tasks.clone()));
            }
            CareAction::Session(act) => {
                self.session(act);
                if matches!(act, PlayerAction::Answer(_)) {
                    self.said = Pain::default();
                    // whoever answers is ready
                    self.session(PlayerAction::Play);
                }
            }
            CareAction::Left => self.player = None,
            CareAction::Sounded(on) => self.sounds = on,
            CareAction::Kept(keeping) => self.keeping = Some(keeping),
            CareAction::Opened(text) => match read(&text) {
                Some(tasks) => self.tasks = tasks,
                None => self.keeping = Some(Keeping::Unreadable),
            },
        }
        self.find_discs(id, *look, body);
    }

    fn session(&mut self, act: PlayerAction) {
        if let Some(player) = &self.player {
            self.player = Some(player.after(act));
        }
    }

    fn pick(&mut self, id: &str) {
        for mirrored in [false, true] {
            self.tasks.extend(Task::of(id, mirrored));
        }
    }

    /// The figure stands where it is.
    fn stand(&mut self, id: &str, look: &mut CareLook) {
        if let Some(moving) = self.moving.take() {
            let round = round(id);
            *look = look.at(moving.time - (moving.time / round).floor() * round);
        }
    }

    /// The figure goes on by the time since the frame before. After a long gap, as of a hidden page, it stands.
    fn go_on(&mut self, id: &str, look: &mut CareLook, now: Clock) {
        let pace = if self.slowly { 0.5 } else { 1.0 };
        let Some(moving) = &mut self.moving else { return };
        let gap = moving.last.replace(now).map_or(0.0, |last| now - last);
        if (0.0..=LONGEST_GAP).contains(&gap) {
            moving.time += pace * gap / 1_000.0;
        } else {
            self.stand(id, look);
        }
    }

    /// The discs of the postures that the figures come to; found anew only where one has changed.
    fn find_discs(&mut self, id: &str, look: CareLook, body: Option<&Body>) {
        let moment = self.moment(id, look);
        let is_pair = pair(id).is_some();
        for (at, figure) in figures(id).into_iter().enumerate() {
            if self.discs.len() <= at {
                self.discs.push(None);
            }
            if !is_pair && !figure.is_known_to_lab() {
                continue;
            }
            let posture = figure.keys.get(figure.nearest_key(moment)).and_then(|key| key.lab);
            let Some(posture) = posture else {
                // on the way from one posture of the lab to another
                if is_pair {
                    self.discs[at] = None;
                }
                continue;
            };
            let stance = Stance::Posture(posture);
            if self.discs[at].as_ref().is_none_or(|disc| disc.stance() != stance) {
                self.discs[at] = body.map(|body| body.moved_to(stance)).filter(|disc| disc.refused().is_none());
            }
        }
    }
}

fn written(tasks: &[Task]) -> String {
    let mut text = VERSION.to_owned();
    for task in tasks {
        let side = if task.mirrored { OTHER } else { "" };
        text += &["\n", task.exercise.id, " ", &task.amount().to_string(), side].concat();
    }
    text
}

/// The session of a text that was kept; none where it is not exactly as it would be written.
fn read(text: &str) -> Option<Vec<Task>> {
    let mut tasks = Vec::new();
    for line in text.split('\n').skip(1) {
        let mut parts = line.split(' ');
        let (id, amount) = (parts.next()?, parts.next()?);
        let mut task = Task::of(id, parts.next().is_some())?;
        task.set_amount(amount.parse().ok()?);
        tasks.push(task);
    }
    (!tasks.is_empty() && written(&tasks) == text).then_some(tasks)
}

/// One time through the figures of a page, s.
pub fn round(id: &str) -> f64 {
    let mut longest = 0.0_f64;
    for figure in figures(id) {
        longest = longest.max(figure.duration());
    }
    longest.max(0.1)
}

impl Task {
    /// An exercise as it is usually done; none for the other side where there is none.
    fn of(id: &str, mirrored: bool) -> Option<Self> {
        let (own, exercise) = (care::exercise(id)?, exercise(id)?);
        (!mirrored || exercise.is_one_sided()).then(|| Self {
            exercise,
            repetitions: u16::from(own.repetitions).max(1),
            mirrored,
            seconds: own.seconds,
            most_pain: exercise.most_pain.unwrap_or(MOST_PAIN),
        })
    }

    /// How often it is done; of a posture for how many seconds.
    pub fn amount(&self) -> u16 {
        if self.is_posture() { self.seconds } else { self.repetitions }
    }

    fn set_amount(&mut self, amount: u16) {
        if self.is_posture() {
            self.seconds = amount.clamp(5, 600);
        } else {
            self.repetitions = amount.clamp(1, MOST_REPETITIONS);
        }
    }

    /// Whether it is kept, not repeated.
    pub fn is_posture(&self) -> bool {
        self.exercise.duration() <= 0.0
    }
}
