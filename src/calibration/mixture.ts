import { exp } from "../engine/exp.ts";
import { log } from "../engine/log.ts";
import { normalQuantile } from "./normal.ts";

/**
 * Proposals of the importance sampler. A draw is a point x of which every coordinate is log(u / (1 − u)), so that the
 * prior, u even between 0 and 1, is a logistic distribution and no proposal can leave its range.
 */
export interface Proposal {
  /** Log density at x, of which the log density under the prior is `prior`. */
  logDensity(x: Float64Array, prior: number): number;
  /** Point for u, one number in (0, 1) per coordinate and one more that picks the component. */
  draw(u: Float64Array): Float64Array;
}

/** Share u of a coordinate x. */
export function shareOf(x: number): number {
  return 1 / (1 + exp(-x));
}

export function logit(u: number): number {
  return log(u) - log(1 - u);
}

/** Log density under the prior: a logistic distribution in every coordinate. */
export function logPrior(x: Float64Array): number {
  let sum = 0;
  for (const value of x) {
    const far = Math.abs(value);
    sum -= far + 2 * log(1 + exp(-far));
  }
  return sum;
}

export const priorProposal: Proposal = {
  logDensity: (_x, prior) => prior,
  draw: (u) => u.slice(0, -1).map(logit),
};

/** Shares of the prior itself, of a normal with the fitted covariance, and of a wider one. */
const PRIOR_SHARE = 0.1;
const NARROW_SHARE = 0.6;
const NARROW = 1.1;
const WIDE = 2;

/** A mixture of the prior and two normals around the weighted mean of `points`; `weights` add up to 1. */
export function fittedProposal(points: readonly Float64Array[], weights: Float64Array): Proposal {
  const n = points[0]?.length ?? 0;
  const mean = new Float64Array(n);
  for (const [k, point] of points.entries())
    for (let i = 0; i < n; i++) mean[i] = at(mean, i) + at(weights, k) * at(point, i);
  const covariance = Array.from({ length: n }, () => new Float64Array(n));
  for (const [k, point] of points.entries()) {
    const weight = at(weights, k);
    if (weight === 0) continue;
    for (let i = 0; i < n; i++) {
      const row = covariance[i] as Float64Array;
      for (let j = 0; j <= i; j++)
        row[j] = at(row, j) + weight * (at(point, i) - at(mean, i)) * (at(point, j) - at(mean, j));
    }
  }
  const root = cholesky(covariance);
  let logRoot = 0;
  for (let i = 0; i < n; i++) logRoot += log(at(root[i], i));
  const normal = (distance: number, scale: number) =>
    -distance / (2 * scale) - (n / 2) * log(2 * Math.PI * scale) - logRoot;
  return {
    logDensity(x, prior) {
      const distance = mahalanobis(root, mean, x);
      return logSum([
        log(PRIOR_SHARE) + prior,
        log(NARROW_SHARE) + normal(distance, NARROW),
        log(1 - PRIOR_SHARE - NARROW_SHARE) + normal(distance, WIDE),
      ]);
    },
    draw(u) {
      const pick = at(u, n);
      if (pick < PRIOR_SHARE) return priorProposal.draw(u);
      const scale = Math.sqrt(pick < PRIOR_SHARE + NARROW_SHARE ? NARROW : WIDE);
      const z = u.slice(0, n).map((share) => scale * normalQuantile(share));
      return mean.map((centre, i) => {
        let value = centre;
        for (let j = 0; j <= i; j++) value += at(root[i], j) * at(z, j);
        return value;
      });
    },
  };
}

/** log(e^a + e^b + …), without overflow. */
export function logSum(terms: readonly number[]): number {
  const most = Math.max(...terms);
  if (most === Number.NEGATIVE_INFINITY) return most;
  return most + log(terms.reduce((sum, term) => sum + exp(term - most), 0));
}

function at(values: Float64Array | undefined, k: number): number {
  return values?.[k] ?? Number.NaN;
}

/** Lower triangular root of a symmetric matrix, with a hair on the diagonal so that it exists. */
function cholesky(matrix: readonly Float64Array[]): Float64Array[] {
  const root = matrix.map((row) => new Float64Array(row.length));
  for (const [i, row] of root.entries())
    for (let j = 0; j <= i; j++) {
      let sum = at(matrix[i], j) + (i === j ? 1e-6 : 0);
      for (let k = 0; k < j; k++) sum -= at(row, k) * at(root[j], k);
      row[j] = i === j ? Math.sqrt(sum) : sum / at(root[j], j);
    }
  return root;
}

function mahalanobis(root: readonly Float64Array[], mean: Float64Array, x: Float64Array): number {
  const z = new Float64Array(x.length);
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    let value = at(x, i) - at(mean, i);
    for (let j = 0; j < i; j++) value -= at(root[i], j) * at(z, j);
    z[i] = value / at(root[i], i);
    sum += at(z, i) * at(z, i);
  }
  return sum;
}
