//! One disc made ready for solving: meshes of both walls, numbered unknowns, the cavity and the springs beside it.

use super::{
    cavity::Cavity,
    damage::{Damage, Integrity},
    lateral::LateralAnnulus,
    material::Material,
    mesh::{Resolution, Side, Vector, Wall},
    segment::Segment,
    tissue::Tissue,
};
use std::sync::Arc;

/// Everything about a disc that does not change when it is loaded.
///
/// Unknowns are the coordinates of the free wall nodes (`0 .. wall_unknowns`), then the forward and the upward shift of
/// the upper vertebra. The index after those stands for coordinates that are held.
#[derive(Clone, Debug)]
pub struct Model {
    /// The segment it was made from.
    pub segment: Segment,
    /// Anterior, then posterior wall.
    pub walls: [WallModel; 2],
    /// The nucleus.
    pub cavity: Cavity,
    /// The annulus beside the nucleus.
    pub lateral: LateralAnnulus,
    /// How many unknowns the walls have.
    pub wall_unknowns: usize,
    /// Half width of the band of the stiffness matrix.
    pub band_width: usize,
    /// Moment of the unloaded disc at its neutral angle, N·mm, which the slight pull of the ligaments balances.
    pub resting_moment: f64,
}

/// A wall with its material and the numbers of its unknowns.
#[derive(Clone, Debug)]
pub struct WallModel {
    /// The mesh, the same for every damage.
    pub wall: Arc<Wall>,
    /// The material.
    pub tissue: Tissue,
    /// What damage has left of the tissue, for every Gauss point in order of the elements.
    pub integrity: Vec<Integrity>,
    /// Left to right, mm.
    pub depth: f64,
    /// Outward sign over the hoop radius, 1/mm.
    pub hoop: f64,
    /// Where the wall's nodes begin among those of the model.
    pub first_node: usize,
    /// Unknowns of each node: forward, up.
    pub unknowns: Vec<[usize; 2]>,
}

impl Model {
    /// Builds the model of a segment made of a material.
    pub fn new(segment: &Segment, material: &Material, resolution: Resolution) -> Self {
        let meshes = [Side::Anterior, Side::Posterior].map(|side| Wall::new(segment, side, resolution));
        let wall_unknowns = meshes.iter().map(|wall| 2 * wall.columns * (wall.rows - 2)).sum();
        let band_width = meshes.iter().map(|wall| 2 * (wall.columns + 1) + 1).max().unwrap_or(0);
        let (mut next, mut first_node) = (0, 0);
        let walls = meshes.map(|wall| {
            let fibres = match wall.side {
                Side::Anterior => &material.anterior_fibres,
                Side::Posterior => &material.posterior_fibres,
            };
            let unknowns = number(&wall, &mut next, wall_unknowns);
            let model = WallModel {
                tissue: Tissue::new(material, fibres),
                integrity: vec![Integrity::WHOLE; 4 * wall.elements.len()],
                depth: segment.wall_depth.value(),
                hoop: wall.side.outward() / segment.hoop_radius.value(),
                first_node,
                unknowns,
                wall: Arc::new(wall),
            };
            first_node += model.wall.nodes.len();
            model
        });
        Self {
            cavity: Cavity::new(segment, material),
            lateral: LateralAnnulus::new(segment, material),
            segment: segment.clone(),
            walls,
            wall_unknowns,
            band_width,
            resting_moment: 0.0,
        }
    }

    /// Gives the posterior wall this damage, whatever it had before.
    pub fn injure(&mut self, damage: Damage) {
        let [_, wall] = &mut self.walls;
        let (through, up) = (wall.wall.columns - 1, wall.wall.rows - 1);
        wall.integrity.clear();
        for element in &wall.wall.elements {
            let (row, column) = (element.nodes[0] / wall.wall.columns, element.nodes[0] % wall.wall.columns);
            for point in &element.points {
                // Corners in the order inner, outer, and the upper two after the lower two.
                let [_, right, upper, above] = point.shape;
                let (part_out, part_up) = (right + upper, upper + above);
                let now = damage.at((column as f64 + part_out) / through as f64, (row as f64 + part_up) / up as f64);
                wall.integrity.push(now);
            }
        }
    }

    /// Index of the forward shift of the upper vertebra; the upward shift is the next one.
    pub const fn plate(&self) -> usize {
        self.wall_unknowns
    }

    /// Index that stands for every coordinate that is held.
    pub const fn held(&self) -> usize {
        self.wall_unknowns + 2
    }

    /// The point of the upper vertebra on which the load acts.
    pub fn load_point(&self) -> Vector {
        let x = self.segment.load_line.value();
        [x, self.segment.height_at(x) / 2.0]
    }

    /// All nodes of the undeformed walls.
    pub fn undeformed(&self) -> Vec<Vector> {
        let [anterior, posterior] = &self.walls;
        [anterior.wall.nodes.as_slice(), &posterior.wall.nodes].concat()
    }
}

/// Numbers the unknowns of a wall row by row, which keeps the band narrow.
fn number(wall: &Wall, next: &mut usize, plate: usize) -> Vec<[usize; 2]> {
    let mut unknowns = Vec::with_capacity(wall.nodes.len());
    for node in 0..wall.nodes.len() {
        unknowns.push(match node / wall.columns {
            0 => [plate + 2; 2],
            row if row + 1 == wall.rows => [plate, plate + 1],
            _ => {
                *next += 2;
                [*next - 2, *next - 1]
            }
        });
    }
    unknowns
}
