/** The drawings of the marks, baked once: both renderers show the same pictures. `ui/panels/Signs.tsx` says what they mean. */
import type { Context } from "./kit.ts";
import { late, order } from "./orders.ts";
import { queue } from "./queue.ts";
import { SIZE } from "./size.ts";
import { tired } from "./tired.ts";

type Bake = (key: string, w: number, h: number, draw: (c: Context) => void) => void;

/** The pictures of the marks. */
export function bakeSigns(make: Bake): void {
  for (const level of [1, 2] as const) {
    make(`mark_tired${level}`, ...SIZE.tired, (c) => tired(c, level, false));
    make(`mark_asleep${level}`, ...SIZE.tired, (c) => tired(c, level, true));
  }
  make("mark_queue", ...SIZE.queue, queue);
  make("mark_soon", ...SIZE.late, (c) => late(c, false));
  make("mark_late", ...SIZE.late, (c) => late(c, true));
  for (const state of ["good", "soon", "late", "packed"] as const)
    make(`tag_${state}`, ...SIZE.order, (c) => order(c, state));
}
