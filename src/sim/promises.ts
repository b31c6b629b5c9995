/** The promise book: giving a word, keeping, breaking or taking it back, and what that does to trust. */
import { clamp, div } from "./fixed.ts";
import { moveTrust, type Run } from "./run.ts";
import type { PromiseData } from "./schema/card.ts";
import type { Setting } from "./setting.ts";
import type { PromiseEntry, TrustCause } from "./state.ts";

/** Who was not named and only heard of it feels a fifth (makers). */
const HEARSAY = 5;
/** Taking a word back before it is broken costs a third. */
const SAID_IN_TIME = 3;

const CAUSE = { kept: "promiseKept", broken: "promiseBroken", takenBack: "promiseTakenBack" } as const;

/** A promise the level knows, by its id. */
export const promiseData = (setting: Setting, id: string): PromiseData | undefined =>
  setting.promises.find((p) => p.id === id);

/** Writes a promise into the book; a second time changes nothing. */
export function givePromise(run: Run, id: string): void {
  const { world, setting, facts } = run;
  if (!promiseData(setting, id) || world.promises.some((p) => p.id === id)) return;
  world.promises.push({
    id,
    givenAt: world.hour,
    endedAt: -1,
    state: "open",
    held: 0,
    value: world.policy.rate,
  });
  facts.push({ kind: "promiseGiven", promise: id });
}

function moveThoseWhoRemember(run: Run, data: PromiseData, by: number, cause: TrustCause): void {
  const { world } = run;
  for (const p of world.people) {
    moveTrust(run, p, data.remembers.includes(p.id) ? by : Math.sign(by) * div(Math.abs(by), HEARSAY), cause);
  }
  for (const id of data.remembers) {
    const trust = world.outside[id];
    if (trust !== undefined) world.outside[id] = clamp(trust + by, 0, 1000);
  }
}

/** Closes an open promise and moves the trust of those who remember it, of all others in the house by a fifth. */
export function endPromise(run: Run, entry: PromiseEntry, state: "kept" | "broken" | "takenBack"): void {
  const data = promiseData(run.setting, entry.id);
  if (!data || entry.state !== "open") return;
  entry.state = state;
  entry.endedAt = run.world.hour;
  run.facts.push({ kind: "promiseEnded", promise: entry.id, state });
  const by =
    state === "kept" ? data.kept : state === "broken" ? -data.broken : -div(data.broken, SAID_IN_TIME);
  moveThoseWhoRemember(run, data, by, CAUSE[state]);
}

/** A card says it outright: this word is broken now. Without such a promise nothing happens. */
export function breakPromise(run: Run, id: string): void {
  const entry = run.world.promises.find((p) => p.id === id);
  if (entry) endPromise(run, entry, "broken");
}

/** Tests whose word only had to last. */
const LASTING: readonly PromiseData["test"][] = [
  "rateStays",
  "noPassingOn",
  "noneAfterMidnight",
  "copiesNobody",
];

/** The end of the run: a word that was put to the test and held, or that only had to last, was kept. */
export function settlePromises(run: Run): void {
  for (const entry of run.world.promises) {
    if (entry.state !== "open") continue;
    const test = promiseData(run.setting, entry.id)?.test;
    if (entry.held > 0 || (test !== undefined && LASTING.includes(test))) endPromise(run, entry, "kept");
  }
}
