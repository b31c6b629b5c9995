/** The table as a page needs it: who sits there, what they want, what is agreed, and the lanes before and after. */
import { holds } from "../conditions.ts";
import { type Seat, seatsOf } from "../projects/seats.ts";
import { nextSitting } from "../projects/sittings.ts";
import type { Setting } from "../setting.ts";
import type { Sitting } from "../state/table.ts";
import type { World } from "../state.ts";
import { type LanesWeek, lanesFirst, lanesNow } from "./lanes-week.ts";

export interface TableView {
  readonly project: string;
  readonly seats: readonly (Seat & { readonly last: "content" | "waits" | "empty" | "new" })[];
  readonly sittings: readonly Sitting[];
  readonly of: number;
  /** hour, -1 none any more */
  readonly next: number;
  /** the lanes in the first week of the run and in the last seven days; undefined before a week is over */
  readonly first: LanesWeek | undefined;
  readonly now: LanesWeek | undefined;
}

/** Undefined in a level without a table. */
export function tableView(world: World, setting: Setting): TableView | undefined {
  const data = setting.level.table;
  if (!data || !world.table) return undefined;
  const { sittings } = world.table;
  const last = sittings.at(-1);
  const lastOf = (who: string) => {
    if (!last?.there.includes(who)) return "new";
    return last.content.includes(who) ? "content" : last.empty.includes(who) ? "empty" : "waits";
  };
  return {
    project: data.project,
    seats: seatsOf(world, setting).map((seat) => ({ ...seat, last: lastOf(seat.who) })),
    sittings,
    of: data.sittings.length,
    next: nextSitting(world, setting),
    first: lanesFirst(world),
    now: lanesNow(world),
  };
}

/** The list somebody keeps of what would have to be different, ticked by what the run has written down; undefined where nobody asked. */
export function askedList(
  world: World,
  setting: Setting,
):
  | { readonly who: string; readonly items: readonly { readonly id: string; readonly met: boolean }[] }
  | undefined {
  const data = setting.level.asked;
  if (!data || (data.when && !holds(world, setting, data.when))) return undefined;
  return {
    who: data.who,
    items: data.items.map(({ id, when }) => ({ id, met: holds(world, setting, when) })),
  };
}
