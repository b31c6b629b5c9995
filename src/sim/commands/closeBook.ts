/** Sunday's book is closed, shown to the house or not. Who promised to show it is held to it here. */
import { endPromise, promiseData } from "../promises.ts";
import type { CommandRule } from "../run.ts";

export const closeBook: CommandRule<"closeBook"> = {
  check(world, _setting, { shared }) {
    if (!world.reckoning) return { reason: "noBook" };
    return typeof shared === "boolean" ? undefined : { reason: "badValue" };
  },
  apply(run, { shared }) {
    const { world, setting } = run;
    const week = world.reckoning?.week ?? 0;
    world.reckoning = null;
    run.facts.push({ kind: "reckoningClosed", week, shared });
    for (const entry of world.promises) {
      if (entry.state !== "open" || promiseData(setting, entry.id)?.test !== "booksOnSunday") continue;
      if (shared) entry.held++;
      else endPromise(run, entry, "broken");
    }
  },
};
