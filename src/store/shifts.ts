/** Painting the shift board takes many small edits; only what they changed in the end is worth keeping in the log. */
import type { Logged } from "../runcode/index.ts";
import type { Cell, World } from "../sim/index.ts";

/** A row of shift edits in one hour with no other decision between: where it begins in the log, and the plans before it. */
export interface Painted {
  readonly at: number;
  readonly before: ReadonlyMap<string, readonly Cell[]>;
}

/** Plans as they were before the row, with this person's added if the row has not touched them yet. */
export function paintedBefore(
  painted: Painted | null,
  world: World,
  who: string,
): ReadonlyMap<string, readonly Cell[]> {
  const known = painted?.before ?? new Map<string, readonly Cell[]>();
  const person = world.people.find((it) => it.id === who);
  if (known.has(who) || !person) return known;
  return new Map([...known, [who, [...person.plan]]]);
}

/** The fewest edits that turn one plan into another: each run of changed cells that end alike is one. */
function edits(who: string, before: readonly Cell[], after: readonly Cell[], hour: number): Logged[] {
  const found: Logged[] = [];
  let h = 0;
  while (h < 24) {
    const cell = after[h];
    if (cell === undefined || cell === before[h]) {
      h += 1;
      continue;
    }
    const from = h;
    let to = h + 1;
    // Cells in between that already were what they shall be may be painted over: one edit less.
    for (let k = to; k < 24 && after[k] === cell; k++) if (after[k] !== before[k]) to = k + 1;
    found.push({ hour, command: { kind: "shift", who, from, to, cell } });
    h = to;
  }
  return found;
}

/** The log with the row of edits since `painted.at` written anew. */
export function mergeShifts(log: readonly Logged[], painted: Painted, world: World): readonly Logged[] {
  const row: Logged[] = [];
  for (const [who, before] of painted.before) {
    const person = world.people.find((it) => it.id === who);
    if (person) row.push(...edits(who, before, person.plan, world.hour));
  }
  return [...log.slice(0, painted.at), ...row];
}
