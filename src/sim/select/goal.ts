/** The level's one number: how far it is, in the unit it is counted in. */
import { clamp, div } from "../fixed.ts";
import { QUANTITY } from "../quantities.ts";
import type { Quantity } from "../schema/conditions.ts";
import type { Setting } from "../setting.ts";
import type { World } from "../state.ts";

export interface GoalView {
  readonly now: number;
  readonly to: number;
  /** of the way from the level's first number to the wanted one, 0..10000 */
  readonly wayBp: number;
  readonly isThere: boolean;
  /** the goal is cash in the tin, which the interface has words for; else the level's own words name it */
  readonly isMoney: boolean;
  /** it is counted in fen all the same */
  readonly isFen: boolean;
}

const IN_FEN: readonly Quantity[] = [
  "cash",
  "worth",
  "debts",
  "loan",
  "owed",
  "owedUs",
  "roll",
  "credit",
  "ahead",
];

/** A quantity in fen, to be shown as money. */
export const isFen = (is: Quantity): boolean => IN_FEN.includes(is);

/** What the goal of the level stands at in this hour. */
export function goalOf(world: World, setting: Setting): GoalView {
  const { is, of, from, to } = setting.level.goal;
  const now = QUANTITY[is](world, setting, of ?? "");
  const isThere = to >= from ? now >= to : now <= to;
  // the wrong way is no way at all
  const isForward = to >= from ? now >= from : now <= from;
  const way = to === from || !isForward ? 0 : div(Math.abs(now - from) * 10000, Math.abs(to - from));
  return {
    now,
    to,
    wayBp: isThere ? 10000 : clamp(way, 0, 9900),
    isThere,
    isMoney: is === "cash",
    isFen: isFen(is),
  };
}
