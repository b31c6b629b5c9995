import { describe, expect, test } from "vitest";
import type { FactKind } from "../../../src/sim/index.ts";
import { isMinor, MINOR, spoken } from "../../../src/ui/play/spoken.ts";

const say = {
  t: (key: string, params: Readonly<Record<string, string | number>> = {}) =>
    key === "ui.log.more" ? `${params.n} more.` : `${params.time}. ${params.text}`,
  clock: (hour: number) => `${hour % 24}:00`,
  sentences: (...parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join(" "),
};
const told = (hour: number, kind: FactKind, text: string) => ({ hour, kind, text, isMinor: MINOR.has(kind) });

describe("what the ear is told at once", () => {
  test("has the hour of each thing, not that of the telling, and of a day its name", () => {
    const night = [told(47, "machineJammed", "Stuck."), told(48, "dayBegan", "Friday.")];
    expect(spoken(say, night)).toBe("23:00. Stuck. Friday.");
  });

  test("names the hour once for what happens within it", () => {
    const both = [told(20, "orderPacked", "All packed."), told(20, "bidLost", "Guilan nods off.")];
    expect(spoken(say, both)).toBe("20:00. All packed. Guilan nods off.");
  });

  test("leaves out small things before anything else without a word about them, but never the name of a day", () => {
    const day = [
      told(18, "requestClosed", "A request closes."),
      told(19, "requestClosed", "Another closes."),
      told(20, "orderPacked", "All packed."),
      told(21, "requestClosed", "A third closes."),
      told(22, "eveningCame", "Nothing tonight."),
      told(24, "dayBegan", "Friday."),
      told(25, "bidWon", "A bid is won."),
      told(27, "nightBegan", "The house is dark."),
    ];
    expect(spoken(say, day)).toBe("20:00. All packed. 22:00. Nothing tonight. Friday. 1:00. A bid is won.");
  });

  test("is never longer than six things, and says how many weighty ones were left out", () => {
    const busy = Array.from({ length: 8 }, (_, i) => told(18, "bidWon", `${i}.`));
    expect(spoken(say, busy)).toBe("18:00. 0. 1. 2. 3. 4. 5. 2 more.");
  });

  test("has a lit window at three among what weighs, and a dark one among what does not", () => {
    expect(isMinor({ kind: "nightBegan", lit: true })).toBe(false);
    expect(isMinor({ kind: "nightBegan", lit: false })).toBe(true);
  });
});
