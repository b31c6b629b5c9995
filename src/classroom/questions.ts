/** Questions for a whole class: those that fit enough of its runs, the rarest of them first, in the order of talking. */
import { MOST_OF_STAGE, STAGES } from "../debrief/index.ts";
import type { ClassRow, Fitting } from "./row.ts";

/** A figure over the runs a question fits. */
export interface Spread {
  readonly name: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface Question extends Fitting {
  /** runs it fits */
  readonly fits: number;
  readonly spread: readonly Spread[];
}

/** Of a class so many must be able to answer from their own run. */
const ENOUGH = 0.25;
const MOST = 6;

function spreadOf(name: string, rows: readonly ClassRow[]): Spread[] {
  const values = rows.flatMap((row) => row.figures[name] ?? []).sort((a, b) => a - b);
  const middle = values[Math.floor(values.length / 2)];
  if (middle === undefined) return [];
  return [{ name, low: values[0] ?? middle, middle, high: values.at(-1) ?? middle }];
}

/** Four to six where the level has them. */
export function questionsFor(rows: readonly ClassRow[]): Question[] {
  const known = new Map<string, { prompt: Fitting; rank: number; rows: ClassRow[] }>();
  for (const row of rows) {
    for (const [rank, prompt] of row.prompts.entries()) {
      const entry = known.get(prompt.id) ?? { prompt, rank, rows: [] };
      entry.rows.push(row);
      known.set(prompt.id, entry);
    }
  }
  const least = Math.min(rows.length, Math.max(2, rows.length * ENOUGH));
  const chosen = STAGES.flatMap((stage) =>
    [...known.values()]
      .filter((one) => one.prompt.stage === stage && one.rows.length >= least)
      .sort((a, b) => a.rows.length - b.rows.length || a.rank - b.rank)
      .slice(0, MOST_OF_STAGE[stage]),
  );
  const spare = chosen.length > MOST ? chosen.findLast(({ prompt }) => prompt.stage === "next") : undefined;
  return chosen
    .filter((one) => one !== spare)
    .slice(0, MOST)
    .map((one) => ({
      ...one.prompt,
      fits: one.rows.length,
      spread: one.prompt.evidence.flatMap((name) => spreadOf(name, one.rows)),
    }));
}
