//! The potential energy of the whole disc with its first and second derivatives, summed over elements.
//!
//! One energy for everything: walls, nucleus, lateral annulus, ligaments, and the load as a weight. Equilibrium is where
//! its first derivatives vanish; the moment is its derivative by the angle.

use super::{
    banded::Banded,
    mesh::{Element, GaussPoint, Vector},
    model::{Model, WallModel},
    pose::Pose,
    tissue::{Inverted, Response, Strains},
};

/// A deformed disc: where the nodes of both walls and the upper vertebra are.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Nodes of the anterior, then of the posterior wall, mm.
    pub nodes: Vec<Vector>,
    /// The upper vertebra.
    pub pose: Pose,
}

/// Energy and derivatives at a shape under a load. Made once and filled again and again.
#[derive(Clone, Debug)]
pub struct Assembly {
    /// Potential energy, N·mm.
    pub energy: f64,
    /// Its derivative by every unknown (walls, then shift), N; one more entry takes what falls on held coordinates.
    pub gradient: Vec<f64>,
    /// Its derivative by the angle, N·mm.
    pub moment: f64,
    /// Pressure of the nucleus, MPa.
    pub pressure: f64,
    /// The smallest relative volume of the tissue anywhere in the walls.
    pub least_volume: f64,
    /// Stiffness among the wall unknowns without the nucleus' resistance to change of volume.
    pub walls: Banded,
    /// Stiffness between the walls and the forward and upward shift.
    pub border: [Vec<f64>; 2],
    /// Stiffness of the shift.
    pub corner: [[f64; 2]; 2],
    /// Derivative of the nucleus' volume by every unknown, mm²; last entry as in `gradient`.
    pub volume_gradient: Vec<f64>,
    /// Second derivative of the nucleus' energy by its volume, MPa/mm³.
    pub volume_stiffness: f64,
}

/// What an element adds up over its Gauss points; of the stiffness the lower half.
#[derive(Default)]
struct ElementSums {
    energy: f64,
    forces: [f64; 8],
    stiffness: [[f64; 8]; 8],
}

impl Assembly {
    /// Room for the derivatives of a model.
    pub fn new(model: &Model) -> Self {
        let (walls, all) = (model.wall_unknowns, model.wall_unknowns + 3);
        Self {
            energy: 0.0,
            gradient: vec![0.0; all],
            moment: 0.0,
            pressure: 0.0,
            least_volume: 1.0,
            walls: Banded::new(walls, model.band_width),
            border: [vec![0.0; walls], vec![0.0; walls]],
            corner: [[0.0; 2]; 2],
            volume_gradient: vec![0.0; all],
            volume_stiffness: 0.0,
        }
    }

    /// Sums everything at `shape` under a load in newtons.
    pub fn fill(&mut self, model: &Model, shape: &Shape, load: f64) -> Result<(), Inverted> {
        self.gradient.fill(0.0);
        self.volume_gradient.fill(0.0);
        self.walls.clear();
        self.border.iter_mut().for_each(|column| column.fill(0.0));
        self.corner = [[0.0; 2]; 2];
        self.energy = 0.0;
        self.moment = 0.0;
        self.least_volume = f64::INFINITY;
        for wall in &model.walls {
            self.add_wall(wall, model, shape)?;
        }
        self.add_back_ligament(model, shape);
        self.add_nucleus(model, shape);
        self.add_surroundings(model, &shape.pose, load);
        Ok(())
    }

    /// The largest force that is not balanced, N.
    pub fn residual(&self, model: &Model) -> f64 {
        self.gradient.iter().take(model.held()).fold(0.0, |most, force| force.abs().max(most))
    }

    fn add_wall(&mut self, wall: &WallModel, model: &Model, shape: &Shape) -> Result<(), Inverted> {
        let places = shape.nodes.get(wall.first_node..).unwrap_or_default();
        let mut response = Response::default();
        let mut which = 0;
        for element in &wall.wall.elements {
            let (mut now, mut forward) = ([[0.0; 2]; 4], [0.0; 4]);
            for (corner, &node) in element.nodes.iter().enumerate() {
                now[corner] = places[node];
                forward[corner] = places[node][0] - wall.wall.nodes[node][0];
            }
            let mut sums = ElementSums::default();
            for point in &element.points {
                let left = &wall.integrity[which];
                which += 1;
                let around = wall.hoop * left.hoop;
                let mut hoop = point.shape;
                for share in &mut hoop {
                    *share *= around;
                }
                wall.tissue.respond(&strains(point, &now, &hoop, &forward), left, &mut response)?;
                self.least_volume = self.least_volume.min(response.volume);
                add_point(&response, point, &hoop, point.area * wall.depth, &mut sums);
            }
            self.energy += sums.energy;
            self.scatter(wall, model, element, shape, &sums);
        }
        Ok(())
    }

    fn scatter(&mut self, wall: &WallModel, model: &Model, element: &Element, shape: &Shape, sums: &ElementSums) {
        let mut unknowns = [0; 8];
        for (corner, &node) in element.nodes.iter().enumerate() {
            let [x, y] = wall.unknowns[node];
            unknowns[2 * corner] = x;
            unknowns[2 * corner + 1] = y;
            let force = [sums.forces[2 * corner], sums.forces[2 * corner + 1]];
            self.gradient[x] += force[0];
            if x == model.plate() {
                let swing = shape.pose.swing(shape.nodes[wall.first_node + node]);
                self.moment += force[0] * swing[0] + force[1] * swing[1];
            }
            self.gradient[y] += force[1];
        }
        if unknowns.iter().all(|&unknown| unknown < model.wall_unknowns) {
            for (i, row) in sums.stiffness.iter().enumerate() {
                for (j, value) in row[..=i].iter().enumerate() {
                    self.walls.add(unknowns[i], unknowns[j], *value);
                }
            }
        } else {
            for (i, row) in sums.stiffness.iter().enumerate() {
                for (j, value) in row[..=i].iter().enumerate() {
                    self.add_stiffness(model, unknowns[i], unknowns[j], *value, i == j);
                }
            }
        }
    }

    /// Adds an entry of the symmetric stiffness given once for both orders, whatever the unknowns are.
    fn add_stiffness(&mut self, model: &Model, one: usize, other: usize, value: f64, diagonal: bool) {
        let (low, high) = (one.min(other), one.max(other));
        let plate = model.plate();
        if high >= model.held() {
            return;
        }
        if high < plate {
            self.walls.add(high, low, value);
        } else if low < plate {
            self.border[high - plate][low] += value;
        } else {
            self.corner[low - plate][high - plate] += value;
            if !diagonal {
                self.corner[high - plate][low - plate] += value;
            }
        }
    }

    /// The posterior longitudinal ligament: bars along the outer column of the posterior wall that only ever pull.
    fn add_back_ligament(&mut self, model: &Model, shape: &Shape) {
        let [_, wall] = &model.walls;
        for row in 1..wall.wall.rows {
            let ends = [row - 1, row].map(|row| wall.wall.node(row, wall.wall.columns - 1));
            let [below, above] = ends.map(|node| shape.nodes[wall.first_node + node]);
            let [[x0, y0], [x1, y1]] = ends.map(|node| wall.wall.nodes[node]);
            let (before, along) = ((x1 - x0).hypot(y1 - y0), [above[0] - below[0], above[1] - below[1]]);
            let length = along[0].hypot(along[1]);
            let (energy, force, stiffness) = model.segment.ligaments.along_the_back(length / before - 1.0);
            if energy == 0.0 {
                continue;
            }
            self.energy += energy * before;
            let unit = along.map(|part| part / length);
            let (across, more) = (force / length, stiffness / before - force / length);
            for &(here, sign) in &[(0, -1.0), (1, 1.0)] {
                let unknowns = wall.unknowns[ends[here]];
                for axis in 0..2 {
                    self.gradient[unknowns[axis]] += sign * force * unit[axis];
                }
                if unknowns[0] == model.plate() {
                    let swing = shape.pose.swing(above);
                    self.moment += force * (unit[0] * swing[0] + unit[1] * swing[1]);
                }
            }
            let unknowns = ends.map(|node| wall.unknowns[node]);
            for i in 0..4 {
                for j in 0..=i {
                    let same = if i / 2 == j / 2 { 1.0 } else { -1.0 };
                    let turn = if i % 2 == j % 2 { across } else { 0.0 };
                    let value = same * (turn + more * unit[i % 2] * unit[j % 2]);
                    self.add_stiffness(model, unknowns[i / 2][i % 2], unknowns[j / 2][j % 2], value, i == j);
                }
            }
        }
    }

    fn add_nucleus(&mut self, model: &Model, shape: &Shape) {
        let core = model.cavity.core(&shape.pose);
        let plate = model.plate();
        let mut volume = core.volume;
        let mut by_angle = core.by_angle;
        for (gradient, by_shift) in self.volume_gradient[plate..].iter_mut().zip(core.by_shift) {
            *gradient += by_shift;
        }
        for wall in &model.walls {
            // Half the area between the inner column and its chord, per millimetre of depth, outward positive.
            let half = wall.wall.side.outward() * wall.depth / 2.0;
            for row in 0..wall.wall.rows {
                let [below, here, above] = inner_column(wall, row);
                let place = shape.nodes[wall.first_node + here];
                let (before, after) = (shape.nodes[wall.first_node + below], shape.nodes[wall.first_node + above]);
                volume += half * (place[0] * after[1] - after[0] * place[1]);
                let slope = [half * (after[1] - before[1]), half * (before[0] - after[0])];
                let [x, y] = wall.unknowns[here];
                self.volume_gradient[x] += slope[0];
                self.volume_gradient[y] += slope[1];
                if x == plate {
                    let swing = shape.pose.swing(place);
                    by_angle += slope[0] * swing[0] + slope[1] * swing[1];
                }
            }
        }
        let content = model.cavity.content(volume);
        self.energy += content.energy;
        self.pressure = content.pressure;
        self.volume_stiffness = content.stiffness;
        self.moment -= content.pressure * by_angle;
        for (force, by_volume) in self.gradient.iter_mut().zip(&self.volume_gradient) {
            *force -= content.pressure * by_volume;
        }
        for wall in &model.walls {
            let half = wall.wall.side.outward() * wall.depth / 2.0 * content.pressure;
            for row in 0..wall.wall.rows {
                let [_, here, above] = inner_column(wall, row);
                self.add_stiffness(model, wall.unknowns[here][0], wall.unknowns[above][1], -half, false);
                self.add_stiffness(model, wall.unknowns[above][0], wall.unknowns[here][1], half, false);
            }
        }
    }

    fn add_surroundings(&mut self, model: &Model, pose: &Pose, load: f64) {
        let plate = model.plate();
        let springs = model.lateral.at(pose);
        let (ligaments, ligament_moment) = model.segment.ligaments.at(pose.angle);
        let loaded = pose.moved(model.load_point());
        let (sliding, slide_force, slide_stiffness) = model.segment.ligaments.sliding(pose.shift[0]);
        self.gradient[plate] += slide_force;
        self.corner[0][0] += slide_stiffness;
        self.energy += sliding + springs.energy + ligaments - model.resting_moment * pose.angle + load * loaded[1];
        self.gradient[plate + 1] += springs.force + load;
        self.corner[1][1] += springs.stiffness;
        self.moment += springs.moment + ligament_moment - model.resting_moment + load * pose.swing(loaded)[1];
    }
}

/// Nodes of the inner column below a row, in it and above it, closed over the chord.
#[inline(never)]
fn inner_column(wall: &WallModel, row: usize) -> [usize; 3] {
    let last = wall.wall.rows - 1;
    let (below, above) = (if row == 0 { last } else { row - 1 }, if row == last { 0 } else { row + 1 });
    [wall.wall.node(below, 0), wall.wall.node(row, 0), wall.wall.node(above, 0)]
}

fn strains(point: &GaussPoint, now: &[Vector; 4], hoop: &[f64; 4], forward: &[f64; 4]) -> Strains {
    let mut strains = [0.0, 0.0, 0.0, 0.0, 1.0];
    for corner in 0..4 {
        let ([x, y], [by_x, by_y]) = (now[corner], point.gradient[corner]);
        strains[0] += x * by_x;
        strains[1] += x * by_y;
        strains[2] += y * by_x;
        strains[3] += y * by_y;
        strains[4] += hoop[corner] * forward[corner];
    }
    strains
}

/// Adds a Gauss point's forces and the lower half of its stiffness.
#[inline]
fn add_point(response: &Response, point: &GaussPoint, hoop: &[f64; 4], volume: f64, sums: &mut ElementSums) {
    let (s, h) = (&response.stress, &response.stiffness);
    sums.energy += response.energy * volume;
    for a in 0..4 {
        let [gx, gy] = point.gradient[a];
        let (ax, ay, around) = (gx * volume, gy * volume, hoop[a] * volume);
        sums.forces[2 * a] += ax * s[0] + ay * s[1] + around * s[4];
        sums.forces[2 * a + 1] += ax * s[2] + ay * s[3];
        // The two rows of the stiffness times the strains' derivatives, one entry per strain.
        let (mut row_x, mut row_y) = ([0.0; 5], [0.0; 5]);
        for i in 0..5 {
            row_x[i] = ax * h[0][i] + ay * h[1][i] + around * h[4][i];
            row_y[i] = ax * h[2][i] + ay * h[3][i];
        }
        for (b, &[bx, by]) in point.gradient.iter().enumerate().take(a + 1) {
            sums.stiffness[2 * a][2 * b] += row_x[0] * bx + row_x[1] * by + row_x[4] * hoop[b];
            sums.stiffness[2 * a][2 * b + 1] += row_x[2] * bx + row_x[3] * by;
            sums.stiffness[2 * a + 1][2 * b] += row_y[0] * bx + row_y[1] * by + row_y[4] * hoop[b];
            sums.stiffness[2 * a + 1][2 * b + 1] += row_y[2] * bx + row_y[3] * by;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        biomechanics::{
            damage::Damage,
            mesh::Resolution,
            segment::{Ligaments, Segment},
        },
        content::biomechanics::{HEALTHY, L4_L5},
    };

    const LOAD: f64 = 700.0;
    const STEP: f64 = 1e-5;

    fn model() -> Model {
        // The ligament over the back is taut as soon as it is stretched, and nothing slides freely.
        let ligaments = Ligaments { back_toe: -0.1, slide: 0.0, ..L4_L5.ligaments.clone() };
        let segment = Segment { ligaments, ..L4_L5.clone() };
        let mut model = Model::new(&segment, &HEALTHY, Resolution { anterior: 2, posterior: 2, height: 4 });
        model.injure(Damage { amount: 0.85, fissure: 0.4 });
        model.cavity.fill(0.99, (30.0, 150.0));
        model
    }

    /// A shape with nothing special about it: bent, pushed down, every free node moved a little.
    fn crooked(model: &Model, squeeze: f64) -> Shape {
        let mut shape = Shape { nodes: model.undeformed(), pose: Pose { shift: [0.2, -squeeze], angle: 0.06 } };
        for wall in &model.walls {
            for (index, unknowns) in wall.unknowns.iter().enumerate() {
                let place = &mut shape.nodes[wall.first_node + index];
                if unknowns[0] < model.plate() {
                    place[0] += 0.2 * (index as f64 * 1.3).sin();
                    place[1] += 0.2 * (index as f64 * 2.1).cos() - squeeze / 2.0;
                }
            }
        }
        moved(model, &shape, model.held(), 0.0)
    }

    /// The shape with one unknown changed, the upper ends of the walls following the vertebra.
    fn moved(model: &Model, shape: &Shape, unknown: usize, by: f64) -> Shape {
        let mut shape = shape.clone();
        if let Some(axis) = unknown.checked_sub(model.plate()).filter(|axis| *axis < 2) {
            shape.pose.shift[axis] += by;
        }
        for wall in &model.walls {
            for (index, unknowns) in wall.unknowns.iter().enumerate() {
                let place = &mut shape.nodes[wall.first_node + index];
                if unknowns[0] == model.plate() {
                    *place = shape.pose.moved(wall.wall.nodes[index]);
                } else if let Some(axis) = unknowns.iter().position(|u| *u == unknown && *u < model.plate()) {
                    place[axis] += by;
                }
            }
        }
        shape
    }

    fn filled(model: &Model, shape: &Shape) -> Assembly {
        let mut assembly = Assembly::new(model);
        assembly.fill(model, shape, LOAD).unwrap();
        assembly
    }

    /// The whole second derivative as a full matrix, with the nucleus.
    fn tangent(model: &Model, assembly: &Assembly, row: usize, column: usize) -> f64 {
        let plate = model.plate();
        let (low, high) = (row.min(column), row.max(column));
        let walls = match (low >= plate, high >= plate) {
            (true, _) => assembly.corner[low - plate][high - plate],
            (false, true) => assembly.border[high - plate][low],
            (false, false) => assembly.walls.entry(high, low),
        };
        let volume = &assembly.volume_gradient;
        walls + assembly.volume_stiffness * volume[row] * volume[column]
    }

    #[test]
    fn forces_are_the_slopes_of_the_energy_in_every_unknown() {
        let model = model();
        for squeeze in [1.5, -1.0] {
            let shape = crooked(&model, squeeze);
            let here = filled(&model, &shape);
            for unknown in 0..model.held() {
                let [low, high] = [-STEP, STEP].map(|by| filled(&model, &moved(&model, &shape, unknown, by)).energy);
                let slope = (high - low) / (2.0 * STEP);
                assert!((slope - here.gradient[unknown]).abs() < 1e-4 * slope.abs().max(1.0), "{unknown}");
            }
        }
    }

    #[test]
    fn stiffness_is_the_slope_of_the_forces_in_every_unknown() {
        let model = model();
        for squeeze in [1.5, -1.0] {
            let shape = crooked(&model, squeeze);
            let here = filled(&model, &shape);
            for column in 0..model.held() {
                let [low, high] = [-STEP, STEP].map(|by| filled(&model, &moved(&model, &shape, column, by)).gradient);
                for row in 0..model.held() {
                    let slope = (high[row] - low[row]) / (2.0 * STEP);
                    let found = tangent(&model, &here, row, column);
                    assert!((slope - found).abs() < 1e-3 * slope.abs().max(1.0), "{row} {column}: {found} {slope}");
                }
            }
        }
    }

    #[test]
    fn the_moment_is_the_slope_of_the_energy_in_the_angle() {
        let model = model();
        let shape = crooked(&model, 1.5);
        let [low, high] = [-STEP, STEP].map(|by| {
            let mut turned = shape.clone();
            turned.pose.angle += by;
            filled(&model, &moved(&model, &turned, model.held(), 0.0)).energy
        });
        let slope = (high - low) / (2.0 * STEP);
        assert!((slope - filled(&model, &shape).moment).abs() < 1e-4 * slope.abs());
    }

    #[test]
    fn tissue_turned_inside_out_is_refused() {
        let model = model();
        let mut shape = crooked(&model, 0.0);
        let first = model.walls[0].wall.node(1, 0);
        shape.nodes[first][0] += 30.0;
        assert_eq!(Assembly::new(&model).fill(&model, &shape, LOAD), Err(Inverted));
    }
}
