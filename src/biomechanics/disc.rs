//! The lumbar disc in equilibrium: move it to another angle and load, read it, draw it.

use super::{
    ageing::{aged, fullness},
    assembly::Shape,
    condition::{Condition, Herniation},
    equilibrium::{SolveError, Solver},
    herniation::{self, Escaped, escape},
    material::Material,
    mesh::{Resolution, Side},
    model::{Model, WallModel},
    pose::Pose,
    section::{Placement, Section, bulge, centroid},
    segment::Segment,
};
use crate::{
    content::biomechanics::{HEALTHY, L4_L5},
    geometry::Point,
    quantity::{
        Degrees, Megapascals, Millimetres, NewtonMetres, Newtons,
        angle::{cos, sin},
    },
};
use std::{ops::RangeInclusive, sync::Arc};

/// Angles that a disc can be moved to.
pub const ANGLE_RANGE: RangeInclusive<Degrees> = Degrees(-8.0)..=Degrees(12.0);
/// Loads that a disc can carry; negative ones pull.
pub const LOAD_RANGE: RangeInclusive<Newtons> = Newtons(-300.0)..=Newtons(3000.0);

/// Most that is changed at once: larger jumps can end in a folded wall.
const ANGLE_STEP: f64 = 1.0;
const LOAD_STEP: f64 = 250.0;
/// Most damage or change of water that is given at once on the safe way.
const CONDITION_STEP: f64 = 0.1;
/// How often a step that failed is halved before the move is given up.
const MOST_HALVINGS: u32 = 6;
/// The smallest relative volume of tissue in a believable shape; a healthy disc stays above 0.2.
const LEAST_VOLUME: f64 = 0.05;
/// From this load on, N, a disc whose nucleus has no pressure is looked at twice.
const FILLING_LOAD: f64 = 100.0;
/// A wall that is hollow by more than this, mm, may have buckled inward.
const HOLLOW: f64 = 0.5;

/// A disc with its mesh, in equilibrium at an angle and under a load. Cloning copies a few hundred numbers. In a box, as it is
/// handed on and on.
#[derive(Clone, Debug)]
pub struct Disc(Box<State>);

#[derive(Clone, Debug)]
struct State {
    condition: Condition,
    model: Arc<Model>,
    rest: Arc<Rest>,
    shape: Shape,
    angle: Degrees,
    load: Newtons,
    pressure: f64,
    moment: f64,
    energy: f64,
    residual: f64,
    least_volume: f64,
    iterations: u32,
}

/// What instruments would show.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Readings {
    /// Pressure in the nucleus; below zero the nucleus pulls.
    pub pressure: Megapascals,
    /// How much lower the disc is at its middle than unloaded at its neutral angle.
    pub height_loss: Millimetres,
    /// How much further the front wall stands out beyond the line between the rims than unloaded at the neutral angle.
    pub bulge_anterior: Millimetres,
    /// How much further the back wall stands out beyond the line between the rims than unloaded at the neutral angle.
    pub bulge_posterior: Millimetres,
    /// How far the middle of the nucleus has gone towards the back, seen from between the two vertebrae.
    pub nucleus_shift: Millimetres,
    /// The moment that holds the angle; positive when it flexes.
    pub moment: NewtonMetres,
    /// Potential energy, N·mm; the moment is its slope.
    pub energy: f64,
    /// The largest force that is not balanced.
    pub residual: Newtons,
    /// Newton steps of the last move.
    pub iterations: u32,
    /// How many unknowns were solved for, the pressure among them.
    pub unknowns: usize,
}

/// The whole, rested disc of the same level and age, unloaded at its neutral angle: every reading is compared with it, and
/// from it a move that failed starts again.
#[derive(Clone, Debug)]
struct Rest {
    measures: Measures,
    shape: Shape,
}

/// Lengths of which only the change since the unloaded disc is told, mm.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Measures {
    height: f64,
    bulge_anterior: f64,
    bulge_posterior: f64,
    nucleus: f64,
}

/// The mesh follows from the condition, and the readings from both and the shape.
impl PartialEq for Disc {
    fn eq(&self, other: &Self) -> bool {
        self.0.condition == other.0.condition
            && self.0.angle == other.0.angle
            && self.0.load == other.0.load
            && self.0.shape == other.0.shape
    }
}

impl Disc {
    /// The healthy adult L4-L5 disc, unloaded at its neutral angle.
    pub fn healthy() -> Self {
        Self::unloaded(&L4_L5, &HEALTHY, Resolution::STANDARD)
    }

    /// The disc in this condition, unloaded at its neutral angle.
    pub fn of(condition: Condition) -> Result<Self, SolveError> {
        Self::divided(condition, Resolution::STANDARD)
    }

    /// The disc in this condition with another mesh, unloaded at its neutral angle.
    pub fn divided(condition: Condition, resolution: Resolution) -> Result<Self, SolveError> {
        condition.check()?;
        let rested = Condition { damage: 0.0, water: 1.0, ..condition };
        let (segment, material) = aged(condition.segment, &HEALTHY, condition.age);
        let mut model = Model::new(&segment, &material, resolution);
        model.cavity.fill(fullness(condition.age), (0.0, 0.0));
        let mut disc = Self::at_rest(model);
        disc.0.condition = rested;
        disc.changed_to(condition)
    }

    /// The disc in another condition at the same angle and load.
    pub fn changed_to(&self, condition: Condition) -> Result<Self, SolveError> {
        condition.check()?;
        let before = self.0.condition;
        if condition == before {
            return Ok(self.clone());
        }
        if condition.segment != before.segment || condition.age != before.age {
            return Self::of(condition)?.moved_to(self.0.angle, self.0.load);
        }
        let mut disc = self.clone();
        disc.become_of(condition);
        let mut solver = Solver::new(&disc.0.model);
        if disc.step_to(self.0.angle.value(), self.0.load.value(), &mut solver).is_err() {
            disc = disc.anew(self.0.angle, self.0.load, &mut solver)?;
        }
        disc.0.iterations = solver.iterations;
        Ok(disc)
    }

    /// The condition it is in.
    pub fn condition(&self) -> Condition {
        self.0.condition
    }

    /// What has left its place, if anything.
    pub fn herniation(&self) -> Option<Herniation> {
        let (outer, escaped) = self.back();
        herniation::name(&self.0.condition, &escaped, self.reach_of(&outer, &escaped))
    }

    /// How far the back of the disc, with what has come out of it, stands out beyond that of the unloaded healthy disc.
    pub fn reach(&self) -> Millimetres {
        let (outer, escaped) = self.back();
        Millimetres(self.reach_of(&outer, &escaped))
    }

    fn reach_of(&self, outer: &[Point], escaped: &Escaped) -> f64 {
        herniation::standing_out(outer, escaped) - self.0.rest.measures.bulge_posterior
    }

    /// The outer column of the posterior wall, and what lies behind it.
    fn back(&self) -> (Vec<Point>, Escaped) {
        let [_, wall] = &self.0.model.walls;
        let outer = self.column(wall, wall.wall.columns - 1);
        let (lost, yielding) = escape(self.0.condition.injury());
        let volume = lost + yielding * self.0.pressure.max(0.0);
        let escaped = Escaped::new(&outer, self.0.condition.fissure, volume);
        (outer, escaped)
    }

    /// A disc of this shape and material, unloaded at its neutral angle.
    ///
    /// Where no equilibrium exists for such data the disc stays undeformed, and its residual says so.
    pub fn unloaded(segment: &Segment, material: &Material, resolution: Resolution) -> Self {
        Self::at_rest(Model::new(segment, material, resolution))
    }

    fn at_rest(mut model: Model) -> Self {
        let mut shape = Shape { nodes: model.undeformed(), pose: Pose::default() };
        let mut solver = Solver::new(&model);
        let outcome = solver.balance(&model, &mut shape, 0.0);
        model.resting_moment = solver.assembly.moment;
        let mut disc = Self(Box::new(State {
            condition: Condition::healthy(),
            rest: Arc::new(Rest { measures: Measures::default(), shape: shape.clone() }),
            shape,
            angle: Degrees(0.0),
            load: Newtons(0.0),
            pressure: solver.assembly.pressure,
            moment: 0.0,
            energy: solver.assembly.energy,
            least_volume: solver.assembly.least_volume,
            residual: outcome.map_or(f64::INFINITY, |()| solver.assembly.residual(&model)),
            iterations: solver.iterations,
            model: Arc::new(model),
        }));
        disc.0.rest = Arc::new(Rest { measures: disc.measures(), shape: disc.0.shape.clone() });
        disc
    }

    /// The same disc at another angle and load, or why there is no such equilibrium.
    ///
    /// The way there is cut into small steps, so that any two states in range may follow each other.
    pub fn moved_to(&self, angle: Degrees, load: Newtons) -> Result<Self, SolveError> {
        if !ANGLE_RANGE.contains(&angle) {
            return Err(SolveError::Angle(angle.value()));
        }
        if !LOAD_RANGE.contains(&load) {
            return Err(SolveError::Load(load.value()));
        }
        let mut disc = self.clone();
        let mut solver = Solver::new(&self.0.model);
        if disc.walk_to(angle, load, &mut solver).is_err() {
            disc = self.anew(angle, load, &mut solver)?;
        } else if disc.may_be_folded() {
            // A folded wall carries the load itself. Of two ways to balance, the disc takes the one of less energy.
            disc =
                self.anew(angle, load, &mut solver).ok().filter(|other| other.0.energy < disc.0.energy).unwrap_or(disc);
        }
        disc.0.iterations = solver.iterations;
        Ok(disc)
    }

    /// The angle from the neutral one, flexion positive.
    pub fn angle(&self) -> Degrees {
        self.0.angle
    }

    /// The compression it carries.
    pub fn load(&self) -> Newtons {
        self.0.load
    }

    /// Smallest relative volume of tissue in the walls; 1 is undeformed.
    pub fn least_volume(&self) -> f64 {
        self.0.least_volume
    }

    /// Everything that can be read off.
    pub fn readings(&self) -> Readings {
        let (now, before) = (self.measures(), self.0.rest.measures);
        Readings {
            pressure: Megapascals(self.0.pressure),
            height_loss: Millimetres(before.height - now.height),
            bulge_anterior: Millimetres(now.bulge_anterior - before.bulge_anterior),
            bulge_posterior: Millimetres(now.bulge_posterior - before.bulge_posterior),
            nucleus_shift: Millimetres(before.nucleus - now.nucleus),
            moment: NewtonMetres(self.0.moment / 1000.0),
            energy: self.0.energy,
            residual: Newtons(self.0.residual),
            iterations: self.0.iterations,
            unknowns: self.0.model.wall_unknowns + 3,
        }
    }

    /// The deformed mesh for drawing.
    pub fn section(&self) -> Section {
        let [anterior, posterior] = &self.0.model.walls;
        let (anterior, posterior) = (self.columns(anterior), self.columns(posterior));
        let ends = |pick: fn(&[Point]) -> Option<&Point>| {
            [&posterior, &anterior].map(|wall| wall.last().and_then(|column| pick(column)).copied().unwrap_or_default())
        };
        let pose = self.0.shape.pose;
        Section {
            lower_endplate: ends(<[Point]>::first),
            upper_endplate: ends(<[Point]>::last),
            upper_vertebra: Placement {
                dx: Millimetres(pose.shift[0]),
                dy: Millimetres(pose.shift[1]),
                angle: Degrees(pose.angle.to_degrees()),
            },
            fissure: herniation::fissure(&posterior, self.0.condition.injury()),
            escaped: self.back().1.outline,
            anterior,
            posterior,
        }
    }

    /// Whether a wall may have buckled inward: the disc is pressed, its nucleus is not, and a wall is hollow.
    fn may_be_folded(&self) -> bool {
        let hollow = |wall: &WallModel| {
            let outer = self.column(wall, wall.wall.columns - 1);
            bulge(&outer, -wall.wall.side.outward()) > HOLLOW
        };
        self.0.load.value() >= FILLING_LOAD && self.0.pressure <= 0.0 && self.0.model.walls.iter().any(hollow)
    }

    /// Gives the mesh another condition; the shape stays and is no longer in balance.
    fn become_of(&mut self, condition: Condition) {
        let mut model = Model::clone(&self.0.model);
        let injury = condition.injury();
        if injury != self.0.condition.injury() {
            model.injure(injury);
        }
        model.cavity.fill(condition.water * fullness(condition.age), escape(injury));
        self.0.model = Arc::new(model);
        self.0.condition = condition;
    }

    /// The safe way to any state: from the whole, unloaded disc first the damage, then the load, then the angle.
    fn anew(&self, angle: Degrees, load: Newtons, solver: &mut Solver) -> Result<Self, SolveError> {
        let mut disc = self.clone();
        disc.0.shape = disc.0.rest.shape.clone();
        (disc.0.angle, disc.0.load) = (Degrees(0.0), Newtons(0.0));
        let goal = self.0.condition;
        let steps = (goal.damage.max((goal.water - 1.0).abs()) / CONDITION_STEP).ceil().max(1.0);
        let mut step = 1.0;
        while step <= steps {
            let part = step / steps;
            disc.become_of(Condition { damage: part * goal.damage, water: 1.0 + part * (goal.water - 1.0), ..goal });
            disc.step_to(0.0, 0.0, solver)?;
            step += 1.0;
        }
        disc.become_of(goal);
        disc.walk_to(Degrees(0.0), load, solver)?;
        disc.walk_to(angle, load, solver)?;
        Ok(disc)
    }

    fn columns(&self, wall: &WallModel) -> Vec<Vec<Point>> {
        let mut columns = Vec::with_capacity(wall.wall.columns);
        for column in 0..wall.wall.columns {
            columns.push(self.column(wall, column));
        }
        columns
    }

    fn column(&self, wall: &WallModel, column: usize) -> Vec<Point> {
        let mut points = Vec::with_capacity(wall.wall.rows);
        for row in 0..wall.wall.rows {
            let [x, y] = self.0.shape.nodes[wall.first_node + wall.wall.node(row, column)];
            points.push(Point::new(x, y));
        }
        points
    }

    /// Goes to the target in small steps; a step that fails is halved.
    fn walk_to(&mut self, angle: Degrees, load: Newtons, solver: &mut Solver) -> Result<(), SolveError> {
        let (from_angle, from_load) = (self.0.angle.value(), self.0.load.value());
        let (turn, push) = (angle.value() - from_angle, load.value() - from_load);
        let steps = (turn.abs() / ANGLE_STEP).max(push.abs() / LOAD_STEP).ceil().max(1.0);
        let (mut done, mut stride, mut halvings) = (0.0, 1.0 / steps, 0);
        while done < 1.0 {
            let part = if done + stride > 1.0 - 1e-9 { 1.0 } else { done + stride };
            let mut next = self.clone();
            match next.step_to(from_angle + part * turn, from_load + part * push, solver) {
                Ok(()) => {
                    *self = next;
                    done = part;
                }
                Err(error) if halvings == MOST_HALVINGS => return Err(error),
                Err(_) => {
                    halvings += 1;
                    stride /= 2.0;
                }
            }
        }
        (self.0.angle, self.0.load) = (angle, load);
        Ok(())
    }

    fn step_to(&mut self, angle: f64, load: f64, solver: &mut Solver) -> Result<(), SolveError> {
        self.shear(angle.to_radians());
        solver.balance(&self.0.model, &mut self.0.shape, load)?;
        let assembly = &solver.assembly;
        (self.0.angle, self.0.load) = (Degrees(angle), Newtons(load));
        (self.0.pressure, self.0.moment, self.0.energy) = (assembly.pressure, assembly.moment, assembly.energy);
        self.0.residual = assembly.residual(&self.0.model);
        self.0.least_volume = assembly.least_volume;
        if self.0.least_volume < LEAST_VOLUME { Err(SolveError::Collapsed) } else { Ok(()) }
    }

    /// Turns the upper vertebra and takes the walls along, each node as far as it is up the wall.
    fn shear(&mut self, angle: f64) {
        let pose = Pose { angle, ..self.0.shape.pose };
        for wall in &self.0.model.walls {
            let last_row = wall.wall.rows - 1;
            for column in 0..wall.wall.columns {
                let top = wall.wall.node(last_row, column);
                let [x, y] = pose.moved(wall.wall.nodes[top]);
                let [old_x, old_y] = self.0.shape.nodes[wall.first_node + top];
                for row in 1..=last_row {
                    let part = row as f64 / last_row as f64;
                    let node = &mut self.0.shape.nodes[wall.first_node + wall.wall.node(row, column)];
                    node[0] += part * (x - old_x);
                    node[1] += part * (y - old_y);
                }
            }
        }
        self.0.shape.pose = pose;
    }

    fn measures(&self) -> Measures {
        let section = self.section();
        let [lower, upper] = [section.lower_endplate, section.upper_endplate]
            .map(|[back, front]| Point::new((back.x + front.x) / 2.0, (back.y + front.y) / 2.0));
        // The middle of the nucleus along the mean direction of both endplates, from the middle between them.
        let half = self.0.shape.pose.angle / 2.0;
        let centre = centroid(&section.nucleus());
        let (x, y) = (centre.x - (lower.x + upper.x) / 2.0, centre.y - (lower.y + upper.y) / 2.0);
        let outer = |columns: &[Vec<Point>], side: Side| columns.last().map_or(0.0, |c| bulge(c, side.outward()));
        Measures {
            height: upper.y - lower.y,
            bulge_anterior: outer(&section.anterior, Side::Anterior),
            bulge_posterior: outer(&section.posterior, Side::Posterior),
            nucleus: x * cos(half) - y * sin(half),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The disc with both walls pushed towards the nucleus in the middle of their height.
    fn dented(disc: &Disc, depth: f64) -> Disc {
        let mut dented = disc.clone();
        for wall in &disc.0.model.walls {
            let (rows, columns) = (wall.wall.rows - 1, wall.wall.columns - 1);
            for node in 0..wall.wall.nodes.len() {
                let up = (node / wall.wall.columns) as f64 / rows as f64;
                let out = (node % wall.wall.columns) as f64 / columns as f64;
                let inward = depth * sin(std::f64::consts::PI * up) * (1.0 - 0.5 * out);
                if (1..rows).contains(&(node / wall.wall.columns)) {
                    dented.0.shape.nodes[wall.first_node + node][0] -= wall.wall.side.outward() * inward;
                }
            }
        }
        dented
    }

    #[test]
    fn walls_pushed_deep_into_the_nucleus_spring_back_to_the_one_equilibrium() {
        for (angle, load) in [(0.0, 0.0), (0.0, 110.0), (8.0, 110.0), (-8.0, 110.0), (12.0, 3000.0), (-8.0, -300.0)] {
            let disc = Disc::healthy().moved_to(Degrees(angle), Newtons(load)).unwrap();
            for depth in [1.0, 3.0, 6.0] {
                let mut pushed = dented(&disc, depth);
                pushed.step_to(angle, load, &mut Solver::new(&disc.0.model)).unwrap();
                assert!((pushed.0.energy - disc.0.energy).abs() < 1e-6, "{angle} {load} {depth}");
                assert!((pushed.0.pressure - disc.0.pressure).abs() < 1e-6, "{angle} {load} {depth}");
            }
        }
    }

    #[test]
    fn a_disc_that_cannot_go_on_starts_again_from_the_unloaded_one() {
        let disc = Disc::healthy().moved_to(Degrees(5.0), Newtons(900.0)).unwrap();
        let mut broken = disc.clone();
        broken.0.shape.nodes.reverse();
        let mended = broken.moved_to(Degrees(5.0), Newtons(900.0)).unwrap();
        assert!((mended.0.pressure - disc.0.pressure).abs() < 1e-9);
    }

    #[test]
    fn in_one_leap_a_worn_dry_disc_falls_into_a_false_state_and_in_small_steps_it_does_not() {
        let segment = crate::biomechanics::segment::segments()[0];
        let condition = Condition { segment, age: 20, damage: 0.45, water: 0.8, ..Condition::healthy() };
        let pulled = Disc::of(condition).unwrap().moved_to(Degrees(0.0), Newtons(-300.0)).unwrap();
        let mut leapt = pulled.clone();
        leapt.step_to(-8.0, 3000.0, &mut Solver::new(&pulled.0.model)).unwrap();
        let walked = pulled.moved_to(Degrees(-8.0), Newtons(3000.0)).unwrap();
        assert!(leapt.0.energy > walked.0.energy + 100.0, "balanced, but not the least");
        let straight = Disc::of(condition).unwrap().moved_to(Degrees(-8.0), Newtons(3000.0)).unwrap();
        assert!((walked.0.energy - straight.0.energy).abs() < 1e-3, "by whichever way");
    }

    #[test]
    fn a_dry_disc_bent_far_may_be_folded_and_the_safe_way_leads_to_the_same_state() {
        let dry = Disc::of(Condition { water: 0.8, ..Condition::healthy() }).unwrap();
        let bent = dry.moved_to(Degrees(12.0), Newtons(250.0)).unwrap();
        assert!(bent.may_be_folded(), "its core has no pressure and its wall is hollow");
        let anew = bent.anew(bent.angle(), bent.load(), &mut Solver::new(&bent.0.model)).unwrap();
        assert!((anew.0.energy - bent.0.energy).abs() < 1e-6, "so it is hollow in truth");
        assert!(!Disc::healthy().moved_to(bent.angle(), bent.load()).unwrap().may_be_folded(), "a full one is not");
    }
}
