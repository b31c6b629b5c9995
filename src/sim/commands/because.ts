/** One optional tap after a hard choice: why. It changes nothing in the run and feeds the debrief. */
import type { CommandRule } from "../run.ts";
import type { CardRecord, World } from "../state.ts";

/** The latest decision on a card. */
function decided(world: World, card: string): CardRecord | undefined {
  return world.cards.findLast((c) => c.id === card);
}

const REASONS: readonly string[] = ["rent", "everyone", "asked", "noTime"];

export const because: CommandRule<"because"> = {
  check(world, _setting, { card, reason }) {
    const record = decided(world, card);
    if (!record) return { reason: "noSuchCard" };
    if (!REASONS.includes(reason)) return { reason: "badValue" };
    return record.because === reason ? { reason: "nothingChanges" } : undefined;
  },
  apply(run, { card, reason }) {
    const record = decided(run.world, card);
    if (!record) return;
    record.because = reason;
    run.facts.push({ kind: "becauseGiven", card, reason });
  },
};
