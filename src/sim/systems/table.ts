/**
 * A sitting is over: whoever got all they wanted brings their houses along, whoever got nothing takes them home again.
 * Nobody is persuaded by talk; what counts is what is in force, signed or promised at that hour.
 */
import { div } from "../fixed.ts";
import { isContent, seatsOf } from "../projects/seats.ts";
import { moveRegard, moveSigners } from "../projects/talks.ts";
import type { Run } from "../run.ts";
import type { Table } from "../state/table.ts";

function follow(run: Run, table: Table, project: string, who: string, brings: number): void {
  const isIn = table.brought.includes(who);
  if (brings > 0 === isIn) return;
  table.brought = isIn ? table.brought.filter((id) => id !== who) : [...table.brought, who];
  if (brings !== 0) moveSigners(run, project, brings);
}

export function table(run: Run): void {
  const { world, setting } = run;
  const data = setting.level.table;
  if (!data || !world.table || !data.sittings.includes(world.hour)) return;
  const seats = seatsOf(world, setting);
  const content = seats.filter(isContent);
  const empty = seats.filter((seat) => seat.met === 0);
  for (const seat of content) follow(run, world.table, data.project, seat.who, seat.data.brings);
  for (const seat of empty) follow(run, world.table, data.project, seat.who, -seat.data.brings);
  moveRegard(run, data.regard * (content.length - empty.length));
  const ids = (list: typeof seats) => list.map((seat) => seat.who);
  world.table.sittings.push({
    there: ids(seats),
    content: ids(content),
    empty: ids(empty),
    met: Object.fromEntries(seats.map((seat) => [seat.who, div(seat.met * 10_000, seat.wants.length)])),
  });
  run.facts.push({
    kind: "tableSat",
    sitting: world.table.sittings.length,
    of: data.sittings.length,
    there: seats.length,
    content: content.length,
    empty: empty.length,
  });
}
