/** Pay all wages owed now, before the pay day. */
import { type CommandRule, moveTrust } from "../run.ts";
import { payEverybody } from "../systems/wages.ts";

export const payWages: CommandRule<"payWages"> = {
  check(world) {
    let owed = 0;
    for (const p of world.people) if (!p.owner) owed += p.owed - Math.min(p.owed, p.advance);
    if (owed === 0) return { reason: "nothingOwed" };
    return world.books.cash < owed ? { reason: "notEnoughCash", values: { fen: owed } } : undefined;
  },
  apply(run) {
    for (const p of run.world.people) if (!p.owner && p.wait > 0) moveTrust(run, p, 10, "paid");
    payEverybody(run, false);
  },
};
