/** The door behind a bundle: what lies there, what it cost in nights, what arrives. Conditions of cards read it; no panel does before the end. */
import { div } from "../fixed.ts";
import type { Setting } from "../setting.ts";
import type { Passed, World } from "../state.ts";
import { legalMinute } from "./back.ts";
import { linksOf } from "./chain.ts";
import { isTight } from "./home.ts";

const lies = (p: Passed, who: string): boolean => p.state === "out" && p.home?.who === who;

/** Pieces that lie at this couple now. */
export const piecesAt = (world: World, who: string): number =>
  world.passed.reduce((sum, p) => sum + (lies(p, who) ? p.pieces : 0), 0);

/** Hours between ten and six that this couple has sewn for the house so far. */
export const nightsAt = (world: World, who: string): number =>
  world.passed.reduce((sum, p) => sum + (p.home?.who === who ? p.home.nightHours : 0), 0);

/** Bundles of the house that came back from this couple. */
export const bundlesBackFrom = (world: World, who: string): number =>
  world.passed.filter((p) => p.home?.who === who && p.state === "back").length;

/** Whether this couple must sew against its habit to be back in time. */
export function isLateAt(world: World, setting: Setting, who: string): boolean {
  const couple = setting.level.sewing?.couples.find((c) => c.id === who);
  return couple !== undefined && isTight(world, couple);
}

/** The bundle a card at that door is about: the one that lies there, else the last one that did. */
export function bundleAt(world: World, who: string): Passed | undefined {
  return world.passed.findLast((p) => lies(p, who)) ?? world.passed.findLast((p) => p.home?.who === who);
}

/** Fen a piece that reach the hands at home. */
export const arrives = ({ home, minutes, pieces }: Passed): number =>
  home ? Math.round((home.perMinute * minutes) / (100 * Math.max(1, pieces))) : 0;

/** What reached the last hands against the law's value of their minutes, bp, weighted by minutes; 10000 if nothing went out. */
export function lastLinkPay(world: World, setting: Setting): number {
  let [minutes, sum] = [0, 0];
  for (const p of world.passed) {
    const last = linksOf(world, setting, p).findLast((link) => link.minutes > 0);
    if (!last) continue;
    minutes += last.minutes;
    sum += last.minutes * div(last.pay * 10000, Math.max(1, legalMinute(setting, last.hours)));
  }
  return minutes > 0 ? div(sum, minutes) : 10000;
}
