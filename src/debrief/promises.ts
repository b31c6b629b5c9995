/** Promises: given, kept, broken, taken back, at what price, and who remembers. */
import type { PromiseState, Setting, World } from "../sim/index.ts";

export interface PromiseRow {
  id: string;
  to: string;
  state: PromiseState;
  givenAt: number;
  endedAt: number;
  /** moments at which it was checked and held */
  held: number;
  /** points of trust it brought or cost each of those who remember */
  trust: number;
  remembers: readonly string[];
}

export function promiseRows(world: World, setting: Setting): PromiseRow[] {
  return world.promises.flatMap((entry) => {
    const data = setting.promises.find((p) => p.id === entry.id);
    if (!data) return [];
    const trust =
      entry.state === "kept"
        ? data.kept
        : entry.state === "broken"
          ? -data.broken
          : entry.state === "takenBack"
            ? -Math.round(data.broken / 3)
            : 0;
    return [
      {
        id: entry.id,
        to: data.to,
        state: entry.state,
        givenAt: entry.givenAt,
        endedAt: entry.endedAt,
        held: entry.held,
        trust,
        remembers: data.remembers,
      },
    ];
  });
}
