/** From the runs to the line of the table. */
import { mean, quantile } from "../stats.ts";
import type { Band, Control, ControlResult, Fact, FactResult, Runs } from "./types.ts";

/** Six digits are enough for a table and keep stored results small. */
const round = (x: number): number => Math.round(x * 1e6) / 1e6;

const inBand = (x: number, [low, high]: Band): boolean => x >= low && x <= high;

const judgeControl = ({ name, values, band }: Control): ControlResult => {
  const value = round(mean(values));
  return { name, mean: value, band, pass: inBand(value, band) };
};

/** A fact passes when its mean lies in the band and every control in its own. */
export function judge(fact: Fact, runs: Runs): FactResult {
  const values = fact.values(runs);
  const value = round(mean(values));
  const controls = fact.controls(runs).map(judgeControl);
  return {
    id: fact.id,
    measure: fact.measure,
    how: fact.how,
    causes: fact.causes,
    seeds: values.length,
    mean: value,
    p10: round(quantile(values, 0.1)),
    p90: round(quantile(values, 0.9)),
    band: fact.band,
    pass: inBand(value, fact.band) && controls.every((c) => c.pass),
    controls,
  };
}
