/** Effects on the house: money, memory, machines, rooms, promises, what comes later, and its end. */
import { closeRun } from "../close.ts";
import { clamp } from "../fixed.ts";
import { post } from "../ledger.ts";
import { earn, spend } from "../money.ts";
import { breakPromise, givePromise } from "../promises.ts";
import { agree, revoke, strengthen } from "../rules.ts";
import type { Run } from "../run.ts";
import type { Op, Station } from "../state.ts";
import type { Doings } from "./types.ts";

/** Mark of the timer that gives a borrowed station back; `index` is its operation. */
export const RETURN_STATION = "return-station";

/** Takes one station of an operation out of the house, an idle one if there is one. */
export function returnStation(run: Run, op: Op): void {
  const { stations, hour } = run.world;
  const runs = (s: Station) => s.op === op && s.jamUntil <= hour && s.lentUntil <= hour;
  const whole = stations.findLastIndex(runs);
  const at = whole >= 0 ? whole : stations.findLastIndex((s) => s.op === op);
  if (at >= 0) stations.splice(at, 1);
}

function moreStations(run: Run, op: Op, hours: number | undefined): void {
  const { world } = run;
  world.stations.push({ op, wear: 0, jamUntil: 0, lentUntil: 0 });
  if (hours === undefined) return;
  const at = world.hour + hours;
  world.timers.push({ at, card: "", choice: RETURN_STATION, index: op, person: "", order: -1 });
}

function fewerStations(run: Run, op: Op, hours: number | undefined): void {
  const { world } = run;
  if (hours === undefined) {
    returnStation(run, op);
    return;
  }
  const station = world.stations.find((s) => s.op === op && s.lentUntil <= world.hour);
  if (station) station.lentUntil = world.hour + hours;
}

type Word =
  | "set"
  | "money"
  | "loan"
  | "outside"
  | "station"
  | "beds"
  | "exits"
  | "promise"
  | "breakPromise"
  | "card"
  | "agree"
  | "revoke"
  | "strength"
  | "end";

export const HOUSE: Doings<Word> = {
  set(run, { set }) {
    run.world.flags[set] ??= run.world.hour;
  },
  money(run, { money, as }) {
    if (money >= 0) earn(run, as, money);
    else spend(run, as, -money);
  },
  loan(run, { loan }) {
    post(run.world.books, "loan", "cash", loan);
  },
  outside(run, { outside, who }) {
    const trust = run.world.outside[who];
    if (trust !== undefined) run.world.outside[who] = clamp(trust + outside, 0, 1000);
  },
  station(run, { station, op, hours }) {
    if (station > 0) moreStations(run, op as Op, hours);
    if (station < 0) fewerStations(run, op as Op, hours);
  },
  beds(run, { beds }) {
    run.world.house.beds = clamp(run.world.house.beds + beds, 0, 12);
  },
  exits(run, { exits }) {
    const { house } = run.world;
    house.exits = clamp(house.exits + exits, 0, 4);
    if (exits !== 0) house.crowded = exits < 0;
  },
  promise(run, { promise }) {
    givePromise(run, promise);
  },
  breakPromise(run, { breakPromise: id }) {
    breakPromise(run, id);
  },
  card(run, { card, after }, { person, order }) {
    run.world.timers.push({ at: run.world.hour + after, card, choice: "", index: 0, person, order });
  },
  agree(run, { agree: rule, at }, { card }) {
    agree(run, rule, at ?? 10_000, card);
  },
  revoke(run, { revoke: rule }, { card }) {
    revoke(run, rule, card);
  },
  strength(run, { strength, of }, { card }) {
    strengthen(run, of, strength, card);
  },
  end(run, { end }) {
    closeRun(run, false, end);
  },
};
