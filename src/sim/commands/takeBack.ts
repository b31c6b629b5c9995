/** Take a promise back before it is broken: "I can't, I say it now." It costs a third of the trust. */
import { endPromise } from "../promises.ts";
import type { CommandRule } from "../run.ts";

export const takeBack: CommandRule<"takeBack"> = {
  check(world, _setting, { promise }) {
    const open = world.promises.some((p) => p.id === promise && p.state === "open");
    return open ? undefined : { reason: "notGiven" };
  },
  apply(run, { promise }) {
    const entry = run.world.promises.find((p) => p.id === promise);
    if (entry) endPromise(run, entry, "takenBack");
  },
};
