/** Statistics of the lab. Doubles are fine here: nothing in the rules reads them. */
import * as d3 from "d3-array";

/** Not a number where there are no values. */
export const mean = (values: readonly number[]): number => d3.mean(values) ?? Number.NaN;

/** Linear quantile, q in 0..1; not a number where there are no values. */
export const quantile = (values: readonly number[], q: number): number =>
  d3.quantile(values, q) ?? Number.NaN;

export interface Spread {
  mean: number;
  p10: number;
  p25: number;
  median: number;
  p75: number;
  p90: number;
}

export function spread(values: readonly number[]): Spread {
  return {
    mean: mean(values),
    p10: quantile(values, 0.1),
    p25: quantile(values, 0.25),
    median: quantile(values, 0.5),
    p75: quantile(values, 0.75),
    p90: quantile(values, 0.9),
  };
}
