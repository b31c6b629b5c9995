/** One optional tap after a hard choice: why. It changes nothing in the run and feeds the debrief. */
import { cardOf } from "../cards.ts";
import type { CommandRule } from "../run.ts";
import type { Because } from "../schema/card.ts";
import type { Setting } from "../setting.ts";
import type { CardRecord, World } from "../state.ts";

/** The latest decision on a card. */
function decided(world: World, card: string): CardRecord | undefined {
  return world.cards.findLast((c) => c.id === card);
}

const FIT_MOST: readonly Because[] = ["money", "people", "everyone", "noTime"];

/** The reasons a card's decision may be given, in the order shown; rent only in a house that pays one. */
export function reasonsFor(setting: Setting, card: string): readonly Because[] {
  const fitting = cardOf(setting, card)?.reasons ?? FIT_MOST;
  return setting.level.rentWeek > 0 ? fitting : fitting.filter((reason) => reason !== "rent");
}

export const because: CommandRule<"because"> = {
  check(world, setting, { card, reason }) {
    const record = decided(world, card);
    if (!record) return { reason: "noSuchCard" };
    if (!reasonsFor(setting, card).includes(reason)) return { reason: "badValue" };
    return record.because === reason ? { reason: "nothingChanges" } : undefined;
  },
  apply(run, { card, reason }) {
    const record = decided(run.world, card);
    if (!record) return;
    record.because = reason;
    run.facts.push({ kind: "becauseGiven", card, reason });
  },
};
