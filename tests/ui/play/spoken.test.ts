import { describe, expect, test } from "vitest";
import type { FactKind } from "../../../src/sim/index.ts";
import { spoken } from "../../../src/ui/play/spoken.ts";

const say = {
  t: (key: string, params: Readonly<Record<string, string | number>> = {}) =>
    key === "ui.log.more" ? `${params.n} more.` : `${params.time}. ${params.text}`,
  clock: (hour: number) => `${hour % 24}:00`,
};
const told = (hour: number, kind: FactKind, text: string) => ({ hour, kind, text });

describe("what the ear is told at once", () => {
  test("has the hour of each thing, not that of the telling, and of a day its name", () => {
    const night = [told(47, "nightBegan", "Night begins."), told(48, "dayBegan", "Friday.")];
    expect(spoken(say, night)).toBe("23:00. Night begins. Friday.");
  });

  test("names the hour once for what happens within it", () => {
    const both = [told(20, "orderPacked", "All packed."), told(20, "bidLost", "Guilan nods off.")];
    expect(spoken(say, both)).toBe("20:00. All packed. Guilan nods off.");
  });

  test("leaves out what happens every day before anything else, and says how much", () => {
    const day = [
      told(18, "courierCame", "The courier takes nothing."),
      told(19, "requestClosed", "A request closes."),
      told(20, "orderPacked", "All packed."),
      told(22, "nightBegan", "Night begins."),
      told(24, "dayBegan", "Friday."),
      told(25, "bidWon", "A bid is won."),
    ];
    expect(spoken(say, day)).toBe("20:00. All packed. 1:00. A bid is won. 4 more.");
  });

  test("is never empty where something happened, and never longer than four things", () => {
    const quiet = Array.from({ length: 6 }, (_, i) => told(18 + i, "courierCame", "Nothing."));
    expect(spoken(say, quiet)).toMatch(/^18:00\. Nothing\..* 2 more\.$/);
  });
});
