/** Who has a chair at the table, and what of what they want has been agreed by now. */
import { holds } from "../conditions.ts";
import type { SeatData } from "../schema/table.ts";
import type { Setting } from "../setting.ts";
import type { World } from "../state.ts";

export interface Seat {
  readonly data: SeatData;
  readonly who: string;
  readonly wants: readonly { readonly id: string; readonly met: boolean }[];
  readonly met: number;
}

/** Everybody who has a chair at this hour, in the level's order; nobody in a level without a table. */
export function seatsOf(world: World, setting: Setting): Seat[] {
  const seats = setting.level.table?.seats ?? [];
  return seats
    .filter(({ when }) => !when || holds(world, setting, when))
    .map((data) => {
      const wants = data.wants.map(({ id, when }) => ({ id, met: holds(world, setting, when) }));
      return { data, who: data.who, wants, met: wants.filter((w) => w.met).length };
    });
}

/** Everything this seat wanted has been agreed. */
export const isContent = (seat: Seat): boolean => seat.met === seat.wants.length;
