/** What a player expected on Sundays, beside what came: never scored, only laid side by side. */
import type { World } from "../sim/index.ts";

export interface ExpectedRow {
  /** week it was about, from 1 */
  readonly week: number;
  readonly question: string;
  readonly guess: number;
  /** null: the run was left before that week was over */
  readonly came: number | null;
  /** within a tenth of what came, or the smallest step of the question */
  readonly isNear: boolean;
}

/** The least a guess can be off and still be near, by question: fen, nights, orders, hundredths of a star, pieces. */
const LEAST: Readonly<Record<string, number>> = {
  cash: 10_000,
  nights: 0,
  ordersWon: 1,
  rating: 5,
  sold: 5,
  price: 100,
  copies: 0,
};
const TENTH = 10;

export function expectedRows({ predictions }: World): ExpectedRow[] {
  return predictions.map(({ week, question, guess, came }) => {
    const off = came === null ? 0 : Math.abs(guess - came);
    const near = came === null ? 0 : Math.max(LEAST[question] ?? 0, Math.abs(came) / TENTH);
    return { week, question, guess, came, isNear: came !== null && off <= near };
  });
}

export interface Calibration {
  readonly of: number;
  readonly near: number;
  readonly high: number;
  readonly low: number;
}

/** Of the guesses that came due: how many were near, too high, too low. */
export function calibrationOf(rows: readonly ExpectedRow[]): Calibration {
  const due = rows.flatMap(({ came, guess, isNear }) =>
    came === null ? [] : [{ by: guess - came, isNear }],
  );
  const far = due.filter(({ isNear }) => !isNear);
  return {
    of: due.length,
    near: due.length - far.length,
    high: far.filter(({ by }) => by > 0).length,
    low: far.filter(({ by }) => by < 0).length,
  };
}
