/** Give one of the promises the level offers. Nothing enforces it. */
import { givePromise } from "../promises.ts";
import type { CommandRule } from "../run.ts";

export const give: CommandRule<"give"> = {
  check(world, setting, { promise }) {
    if (!setting.level.offered.includes(promise)) return { reason: "noSuchPromise" };
    return world.promises.some((p) => p.id === promise) ? { reason: "alreadyGiven" } : undefined;
  },
  apply(run, { promise }) {
    givePromise(run, promise);
  },
};
