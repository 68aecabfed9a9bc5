//! A symmetric positive definite matrix whose entries lie near the diagonal: Cholesky's `L·Lᵀ` in place, row by row.
//!
//! Made for about 300 unknowns and a half width of about 17. Why not a library: docs/decisions/0002-disc-solver.md.

/// The lower half of a symmetric band matrix; row `i` holds the columns `i − width ..= i`.
#[derive(Clone, Debug, PartialEq)]
pub struct Banded {
    size: usize,
    width: usize,
    entries: Vec<f64>,
}

/// The matrix has a direction of no or negative stiffness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotPositive;

impl Banded {
    /// A matrix of zeros with `size` rows and `width` entries left of the diagonal.
    pub fn new(size: usize, width: usize) -> Self {
        Self { size, width, entries: vec![0.0; size * (width + 1)] }
    }

    /// Sets every entry to zero.
    pub fn clear(&mut self) {
        self.entries.fill(0.0);
    }

    /// Adds to the entry at two unknowns, in either order; they must be within `width` of each other.
    #[inline]
    pub fn add(&mut self, one: usize, other: usize, value: f64) {
        let (row, column) = if one >= other { (one, other) } else { (other, one) };
        let index = row * (self.width + 1) + self.width + column - row;
        if let Some(entry) = self.entries.get_mut(index) {
            *entry += value;
        }
    }

    /// The entry of the lower half.
    #[cfg(test)]
    pub fn entry(&self, row: usize, column: usize) -> f64 {
        if row - column > self.width { 0.0 } else { self.entries[row * (self.width + 1) + self.width + column - row] }
    }

    /// Adds to every entry of the diagonal.
    pub fn shift(&mut self, value: f64) {
        for row in self.entries.chunks_exact_mut(self.width + 1) {
            if let Some(diagonal) = row.last_mut() {
                *diagonal += value;
            }
        }
    }

    /// Replaces the matrix by its factor `L`; the diagonal holds the inverse of `L`'s, which is what solving needs.
    pub fn factorise(&mut self) -> Result<(), NotPositive> {
        let stride = self.width + 1;
        for row in 0..self.size {
            let (above, rest) = self.entries.split_at_mut(row * stride);
            let current = &mut rest[..stride];
            let first = row.saturating_sub(self.width);
            for column in first..row {
                let shift = row - column;
                let other = &above[column * stride..][..stride];
                // Entries left of `first` are zero in both rows, so the whole overlap may be multiplied.
                let overlap = self.width - shift;
                let sum = dot(&current[..overlap], &other[shift..self.width]);
                current[overlap] = (current[overlap] - sum) * other[self.width];
            }
            let pivot = current[self.width] - dot(&current[..self.width], &current[..self.width]);
            if pivot.is_nan() || pivot <= 0.0 {
                return Err(NotPositive);
            }
            current[self.width] = 1.0 / pivot.sqrt();
        }
        Ok(())
    }

    /// Solves in place for one right-hand side; the matrix must hold its factor.
    pub fn solve(&self, vector: &mut [f64]) {
        let stride = self.width + 1;
        for (row, entries) in self.entries.chunks_exact(stride).enumerate() {
            let reach = row.min(self.width);
            let sum = dot(&entries[self.width - reach..self.width], &vector[row - reach..row]);
            vector[row] = (vector[row] - sum) * entries[self.width];
        }
        for (row, entries) in self.entries.chunks_exact(stride).enumerate().rev() {
            let reach = row.min(self.width);
            let value = vector[row] * entries[self.width];
            vector[row] = value;
            let (entries, targets) = (&entries[self.width - reach..self.width], &mut vector[row - reach..row]);
            let mut index = 0;
            while index < reach {
                targets[index] -= entries[index] * value;
                index += 1;
            }
        }
    }
}

/// The product over the entries that both have. Indexed by hand: at `opt-level = "z"` iterators are called, not inlined,
/// and this is the innermost loop of solving.
#[inline]
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    let length = a.len().min(b.len());
    let (a, b) = (&a[..length], &b[..length]);
    let (mut sum, mut index) = (0.0, 0);
    while index < length {
        sum += a[index] * b[index];
        index += 1;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn solving_undoes_multiplying() {
        let (size, width) = (23, 4);
        let entry = |row: usize, column: usize| match row.abs_diff(column) {
            0 => 9.0 + row as f64,
            apart if apart <= width => ((row + column) as f64).sin() / apart as f64,
            _ => 0.0,
        };
        let mut matrix = Banded::new(size, width);
        for row in 0..size {
            for column in row.saturating_sub(width)..=row {
                matrix.add(column, row, entry(row, column));
            }
        }
        let wanted: Vec<f64> = (0..size).map(|i| (i as f64 * 1.7).cos()).collect();
        let mut vector: Vec<f64> = (0..size).map(|r| (0..size).map(|c| entry(r, c) * wanted[c]).sum()).collect();
        matrix.factorise().unwrap();
        matrix.solve(&mut vector);
        assert!(vector.iter().zip(&wanted).all(|(a, b)| (a - b).abs() < 1e-12));
    }

    #[test]
    fn a_direction_without_stiffness_is_refused() {
        let mut matrix = Banded::new(2, 1);
        matrix.add(0, 0, 1.0);
        matrix.add(1, 0, 2.0);
        matrix.add(1, 1, 1.0);
        assert_eq!(matrix.factorise(), Err(NotPositive));
    }
}
