//! Quadrilaterals for one wall of the annulus: columns are lamellae from the nucleus outward, rows go up.

use super::segment::Segment;

/// A place or a displacement in the mid-sagittal plane, mm: forward, up.
pub type Vector = [f64; 2];

/// Which wall of the annulus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// In front of the nucleus.
    Anterior,
    /// Behind the nucleus, towards the nerve roots.
    Posterior,
}

impl Side {
    /// The sign of the outward direction along x.
    pub const fn outward(self) -> f64 {
        match self {
            Self::Anterior => 1.0,
            Self::Posterior => -1.0,
        }
    }
}

/// How finely a disc is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resolution {
    /// Elements through the anterior wall, at least 1.
    pub anterior: usize,
    /// Elements through the posterior wall, at least 1.
    pub posterior: usize,
    /// Elements from endplate to endplate, at least 2.
    pub height: usize,
}

impl Resolution {
    /// The division used on the page. Halving it again changes the pressure by less than 3 % (tests/disc.rs).
    pub const STANDARD: Self = Self { anterior: 6, posterior: 5, height: 12 };

    /// Every element cut in four.
    pub const fn halved(self) -> Self {
        Self { anterior: 2 * self.anterior, posterior: 2 * self.posterior, height: 2 * self.height }
    }
}

/// One wall: nodes row by row from the lower endplate up, in each row from the nucleus outward.
#[derive(Clone, Debug, PartialEq)]
pub struct Wall {
    /// Anterior or posterior.
    pub side: Side,
    /// Nodes in a row.
    pub columns: usize,
    /// Nodes in a column; the first row lies on the lower endplate, the last on the upper.
    pub rows: usize,
    /// Nodes of the undeformed wall.
    pub nodes: Vec<Vector>,
    /// The quadrilaterals.
    pub elements: Vec<Element>,
}

/// A quadrilateral with its four Gauss points.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// Corners, as indices of the wall's nodes.
    pub nodes: [usize; 4],
    /// Where energy is summed.
    pub points: [GaussPoint; 4],
}

/// A Gauss point of an undeformed quadrilateral.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GaussPoint {
    /// Shape functions of the four corners.
    pub shape: [f64; 4],
    /// Their gradients, 1/mm.
    pub gradient: [Vector; 4],
    /// The area it stands for, mm².
    pub area: f64,
}

impl Wall {
    /// The undeformed wall of a segment.
    #[inline(never)]
    pub fn new(segment: &Segment, side: Side, resolution: Resolution) -> Self {
        let (inner, outer, through) = match side {
            Side::Anterior => (segment.nucleus_front, segment.anterior_rim, resolution.anterior),
            Side::Posterior => (segment.nucleus_back, segment.posterior_rim, resolution.posterior),
        };
        let (columns, rows) = (through.max(1) + 1, resolution.height.max(2) + 1);
        let mut nodes = Vec::with_capacity(rows * columns);
        for row in 0..rows {
            for column in 0..columns {
                let part = column as f64 / (columns - 1) as f64;
                let x = inner.value() + (outer.value() - inner.value()) * part;
                nodes.push([x, segment.height_at(x) * (row as f64 / (rows - 1) as f64 - 0.5)]);
            }
        }
        let mut elements = Vec::with_capacity((rows - 1) * (columns - 1));
        for row in 0..rows - 1 {
            for column in 0..columns - 1 {
                let first = row * columns + column;
                elements.push(Element::new([first, first + 1, first + columns + 1, first + columns], &nodes));
            }
        }
        Self { side, columns, rows, nodes, elements }
    }

    /// Index of a node.
    pub const fn node(&self, row: usize, column: usize) -> usize {
        row * self.columns + column
    }
}

/// Natural coordinates of the four corners of an element.
static CORNERS: [(f64, f64); 4] = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)];

impl Element {
    fn new(nodes: [usize; 4], places: &[Vector]) -> Self {
        let corners = nodes.map(|node| places.get(node).copied().unwrap_or_default());
        let g = 1.0 / 3.0_f64.sqrt();
        Self { nodes, points: CORNERS.map(|(a, b)| GaussPoint::new(&corners, a * g, b * g)) }
    }
}

impl GaussPoint {
    /// The point with natural coordinates (a, b), each from −1 to 1.
    #[inline(never)]
    fn new(corners: &[Vector; 4], a: f64, b: f64) -> Self {
        let mut point = Self { shape: [0.0; 4], gradient: [[0.0; 2]; 4], area: 0.0 };
        let [mut xa, mut ya, mut xb, mut yb] = [0.0; 4];
        for (i, &(sa, sb)) in CORNERS.iter().enumerate() {
            let [na, nb] = [sa * (1.0 + sb * b) / 4.0, sb * (1.0 + sa * a) / 4.0];
            let [x, y] = corners[i];
            xa += na * x;
            ya += na * y;
            xb += nb * x;
            yb += nb * y;
            point.shape[i] = (1.0 + sa * a) * (1.0 + sb * b) / 4.0;
            point.gradient[i] = [na, nb];
        }
        let determinant = xa * yb - ya * xb;
        for slope in &mut point.gradient {
            let [na, nb] = *slope;
            *slope = [(yb * na - ya * nb) / determinant, (xa * nb - xb * na) / determinant];
        }
        point.area = determinant.abs();
        point
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_square_has_the_known_area_and_slopes() {
        let places = [[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 2.0]];
        let element = Element::new([0, 1, 2, 3], &places);
        assert!((element.points.iter().map(|p| p.area).sum::<f64>() - 4.0).abs() < 1e-12);
        for point in element.points {
            // The field 3x + 5y has the same slope everywhere.
            let slope = [0, 1].map(|axis| -> f64 {
                places.iter().zip(point.gradient).map(|(p, g)| (3.0 * p[0] + 5.0 * p[1]) * g[axis]).sum()
            });
            assert!((slope[0] - 3.0).abs() < 1e-12 && (slope[1] - 5.0).abs() < 1e-12);
            assert!((point.shape.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        }
    }
}
