import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/sim/facts.ts";
import { step } from "../../../src/sim/index.ts";
import { giveOrder, quietSetting, start } from "../../support/house.ts";

function facts(trust: number, seed: number): Fact[] {
  const setting = quietSetting();
  const world = start(setting, seed);
  giveOrder(world, setting, 3000);
  const all: Fact[] = [];
  for (let hour = 0; hour < 7 * 24 - 6; hour++) {
    for (const p of world.people) if (!p.owner) p.trust = trust;
    all.push(...step(world, setting, { kind: "advance" }).facts);
  }
  return all;
}

const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

describe("leaving", () => {
  it("is heard of on Wednesday before anybody goes on Sunday", () => {
    let left = 0;
    for (const seed of seeds) {
      const all = facts(100, seed);
      for (const gone of all.filter((f) => f.kind === "left")) {
        left += 1;
        const warned = all.findIndex((f) => f.kind === "mayLeave" && f.who === gone.who);
        expect(warned).toBeGreaterThanOrEqual(0);
        expect(warned).toBeLessThan(all.indexOf(gone));
      }
    }
    expect(left, "people who left in these weeks").toBeGreaterThan(0);
  });

  it("is frequent where trust is gone and rare where it is high", () => {
    const left = (trust: number) =>
      seeds.flatMap((s) => facts(trust, s)).filter((f) => f.kind === "left").length;
    expect(left(50)).toBeGreaterThan(10);
    expect(left(900)).toBeLessThan(3);
  });
});
