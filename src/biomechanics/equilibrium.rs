//! Newton's method for the shape in which every force is balanced, at a given angle and load.
//!
//! Each step solves the exact tangent: a band for the walls, bordered by the shift of the upper vertebra, plus a rank-one
//! term for the nucleus' resistance to change of volume. A line search on the potential energy keeps it going downhill
//! and keeps tissue from turning inside out.

use super::{
    assembly::{Assembly, Shape},
    banded::{NotPositive, dot},
    mesh::Vector,
    model::Model,
};
use std::fmt;

/// The largest unbalanced force that counts as none, N.
pub const RESIDUAL_GOAL: f64 = 1e-3;
/// Where rounding ends the search, what is left may be this, N.
const ROUNDED_RESIDUAL: f64 = 1e-2;
/// Newton steps before a target is given up; a step of one degree needs about five.
const MOST_STEPS: usize = 80;
/// Times a step is halved before the search is given up.
const MOST_HALVINGS: usize = 30;
/// Stiffness of the helping springs, N/mm, tried in turn; far from equilibrium the tangent alone may point uphill.
const HELP: [f64; 5] = [0.0, 10.0, 100.0, 1000.0, 10000.0];
/// The most times that a step is lengthened which springs have shortened.
const LONGEST_STRIDE: f64 = 64.0;
/// Share of the promised fall of energy that a step must bring.
const ARMIJO: f64 = 1e-4;
/// Energies closer than this share of their size are the same but for rounding.
const ROUNDING: f64 = 1e-12;

/// Why no equilibrium was found. The caller keeps the last good one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SolveError {
    /// The angle (degrees) is outside the allowed range or not a number.
    Angle(f64),
    /// The load (newtons) is outside the allowed range or not a number.
    Load(f64),
    /// The age (years) is outside the allowed range.
    Age(u8),
    /// The damage is outside 0 to 1 or not a number.
    Damage(f64),
    /// The place of the fissure is outside 0 to 1 or not a number.
    Fissure(f64),
    /// The share of water is outside the allowed range or not a number.
    Water(f64),
    /// No balance was found; the residual is in newtons.
    NotConverged {
        /// The largest force left.
        residual: f64,
    },
    /// Balance was found, but in a shape that no disc takes.
    Collapsed,
}

impl fmt::Display for SolveError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        use super::{
            condition::{AGE_RANGE, WATER_RANGE},
            disc::{ANGLE_RANGE, LOAD_RANGE},
        };
        match self {
            Self::Angle(found) => {
                let (low, high) = (ANGLE_RANGE.start().value(), ANGLE_RANGE.end().value());
                write!(out, "{found} degrees; {low} to {high} is allowed")
            }
            Self::Load(found) => {
                let (low, high) = (LOAD_RANGE.start().value(), LOAD_RANGE.end().value());
                write!(out, "{found} N; {low} to {high} is allowed")
            }
            Self::Age(found) => {
                write!(out, "an age of {found} years; {} to {} is allowed", AGE_RANGE.start(), AGE_RANGE.end())
            }
            Self::Damage(found) => write!(out, "damage of {found}; 0 to 1 is allowed"),
            Self::Fissure(found) => write!(out, "a fissure at {found} of the height; 0 to 1 is allowed"),
            Self::Water(found) => {
                write!(out, "water of {found}; {} to {} is allowed", WATER_RANGE.start(), WATER_RANGE.end())
            }
            Self::NotConverged { residual } => {
                write!(out, "no balance of forces was found; {residual:.1e} N is left, {RESIDUAL_GOAL:.0e} is allowed")
            }
            Self::Collapsed => {
                write!(out, "the wall of the disc folded inward; only shapes of a filled disc are allowed")
            }
        }
    }
}

impl std::error::Error for SolveError {}

/// The room that solving needs, made once per move.
#[derive(Clone, Debug)]
pub struct Solver {
    /// Energy and derivatives at the present shape.
    pub assembly: Assembly,
    /// Newton steps so far.
    pub iterations: u32,
    step: Vec<f64>,
    columns: [Vec<f64>; 3],
    trial: Vec<Vector>,
}

impl Solver {
    /// Room for a model.
    pub fn new(model: &Model) -> Self {
        let column = || vec![0.0; model.wall_unknowns];
        Self {
            assembly: Assembly::new(model),
            iterations: 0,
            step: vec![0.0; model.held()],
            columns: [column(), column(), column()],
            trial: model.undeformed(),
        }
    }

    /// Moves `shape` to equilibrium at its angle under a load in newtons.
    pub fn balance(&mut self, model: &Model, shape: &mut Shape, load: f64) -> Result<(), SolveError> {
        let lost = |residual| SolveError::NotConverged { residual };
        self.assembly.fill(model, shape, load).map_err(|_| lost(f64::INFINITY))?;
        let mut stride = 1.0;
        for _ in 0..MOST_STEPS {
            let residual = self.assembly.residual(model);
            if residual < RESIDUAL_GOAL {
                return Ok(());
            }
            self.iterations += 1;
            let helped = self.find_downhill(model, shape, load).map_err(|_| lost(residual))?;
            // Springs shorten a step: where it goes well it is made longer, so that a ridge is left in time.
            stride = if helped { f64::min(2.0 * stride, LONGEST_STRIDE) } else { 1.0 };
            stride = self.walk(model, shape, load, stride);
            if stride == 0.0 {
                // `walk` left the shape as it was, but the derivatives of another one.
                self.assembly.fill(model, shape, load).map_err(|_| lost(residual))?;
                return if residual < ROUNDED_RESIDUAL { Ok(()) } else { Err(lost(residual)) };
            }
        }
        Err(lost(self.assembly.residual(model)))
    }

    /// Finds the next step; where the disc has no stiffness in some direction it is helped out by springs at every node. Says
    /// whether it was.
    fn find_downhill(&mut self, model: &Model, shape: &Shape, load: f64) -> Result<bool, NotPositive> {
        for &help in &HELP {
            self.assembly.walls.shift(help);
            for axis in 0..2 {
                self.assembly.corner[axis][axis] += help;
            }
            if self.find_step(model).is_ok() {
                return Ok(help > 0.0);
            }
            self.assembly.fill(model, shape, load).map_err(|_| NotPositive)?;
        }
        Err(NotPositive)
    }

    /// Solves the tangent for the next step; overwrites the stiffness of the walls by its factor.
    fn find_step(&mut self, model: &Model) -> Result<(), NotPositive> {
        let plate = model.plate();
        let Assembly { gradient, walls, border, corner, volume_gradient, volume_stiffness, .. } = &mut self.assembly;
        walls.factorise()?;
        let (by_walls, by_shift) = self.step.split_at_mut(plate);
        for (step, force) in by_walls.iter_mut().zip(gradient.iter()) {
            *step = -force;
        }
        walls.solve(by_walls);
        let [forward, upward, volume] = &mut self.columns;
        for (column, source) in
            [(&mut *forward, &border[0]), (&mut *upward, &border[1]), (&mut *volume, volume_gradient)]
        {
            column.copy_from_slice(&source[..plate]);
            walls.solve(column);
        }

        // Schur complement of the walls in the shift of the vertebra and the change of volume.
        let gain = *volume_stiffness;
        let give = 1.0 + gain * dot(volume_gradient, volume);
        let pull = [0, 1].map(|i| volume_gradient[plate + i] - dot(&border[i], volume));
        let change = dot(volume_gradient, by_walls);
        let mut stiff = *corner;
        let mut force = [0.0; 2];
        for i in 0..2 {
            for (j, column) in [&*forward, &*upward].into_iter().enumerate() {
                stiff[i][j] += gain / give * pull[i] * pull[j] - dot(&border[i], column);
            }
            force[i] = -gradient[plate + i] - dot(&border[i], by_walls) - pull[i] * gain * change / give;
        }
        let determinant = stiff[0][0] * stiff[1][1] - stiff[0][1] * stiff[1][0];
        if determinant.is_nan() || determinant <= 0.0 || stiff[0][0] <= 0.0 {
            return Err(NotPositive);
        }
        let shift = [
            (force[0] * stiff[1][1] - force[1] * stiff[0][1]) / determinant,
            (force[1] * stiff[0][0] - force[0] * stiff[1][0]) / determinant,
        ];
        let squeeze = gain * (change + pull[0] * shift[0] + pull[1] * shift[1]) / give;
        for (index, step) in by_walls.iter_mut().enumerate() {
            *step -= shift[0] * forward[index] + shift[1] * upward[index] + squeeze * volume[index];
        }
        by_shift.copy_from_slice(&shift);
        Ok(())
    }

    /// Goes up to so many times along the step, as far as the energy falls; tells how far, 0 where it does not fall at all.
    fn walk(&mut self, model: &Model, shape: &mut Shape, load: f64, stride: f64) -> f64 {
        let start = self.assembly.energy;
        let slope = dot(&self.assembly.gradient, &self.step);
        let slack = ROUNDING * start.abs().max(1.0);
        let residual = self.assembly.residual(model);
        self.trial.copy_from_slice(&shape.nodes);
        let pose = shape.pose;
        let mut length = stride;
        for _ in 0..MOST_HALVINGS {
            self.place(model, shape, pose.shift, length);
            if self.assembly.fill(model, shape, load).is_ok() {
                let allowed = start + ARMIJO * length * slope + slack;
                let settled = self.assembly.residual(model) < residual / 2.0 && self.assembly.energy <= start + slack;
                if self.assembly.energy <= allowed || settled {
                    return length;
                }
            }
            length /= 2.0;
        }
        shape.nodes.copy_from_slice(&self.trial);
        shape.pose = pose;
        0.0
    }

    /// Puts `shape` at `length` times the step from the nodes in `trial` and the shift before.
    fn place(&self, model: &Model, shape: &mut Shape, shift: Vector, length: f64) {
        let plate = model.plate();
        shape.pose.shift = [shift[0] + length * self.step[plate], shift[1] + length * self.step[plate + 1]];
        for wall in &model.walls {
            for (node, &[x, y]) in wall.unknowns.iter().enumerate() {
                if let (Some(dx), Some(dy)) = (self.step.get(x), self.step.get(y)) {
                    let [from_x, from_y] = self.trial[wall.first_node + node];
                    shape.nodes[wall.first_node + node] = [from_x + length * dx, from_y + length * dy];
                }
            }
        }
    }
}
