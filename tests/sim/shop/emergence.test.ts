import { describe, expect, it } from "vitest";
import { botOf, play } from "../../../src/bots/index.ts";
import { settingOf } from "../../../src/content/index.ts";
import type { World } from "../../../src/sim/index.ts";
import { readContent } from "../../../src/tools/content-files.ts";

const SEEDS = [1, 2, 3, 4, 5, 6];
const content = readContent(undefined, false);

interface Seen {
  /** neighbours who ever made a style of this house; mean over the seeds */
  copies: number;
  /** of the last day: bp of houses on the commonest style, and its price against outside */
  same: number;
  price: number;
  /** mean price of the own hit in the lanes against outside, bp, last day */
  hit: number;
}

function priceOfHit({ market, own }: World): number {
  const p = market?.products[own?.drawn[0] ?? -1];
  const shops = market?.shops.filter((s) => s.product === p?.id) ?? [];
  if (!p || shops.length === 0) return 10_000;
  return Math.round((shops.reduce((sum, s) => sum + s.price, 0) / shops.length / p.price) * 10_000);
}

/** The level of eight weeks, played carefully under a regime, over a few seeds. */
function played(regime?: string): Seen {
  const setting = settingOf(content, "same-style", regime);
  const careful = botOf("careful");
  if (!setting || !careful) throw new Error(`no level under ${regime}`);
  const sum: Seen = { copies: 0, same: 0, price: 0, hit: 0 };
  for (const seed of SEEDS) {
    const { world } = play(setting, seed, careful);
    const last = world.villageDays.at(-1);
    sum.copies += (world.own?.copiers.length ?? 0) / SEEDS.length;
    sum.same += (last?.sameBp ?? 0) / SEEDS.length;
    sum.price += (last?.priceBp ?? 0) / SEEDS.length;
    sum.hit += priceOfHit(world) / SEEDS.length;
  }
  return sum;
}

describe("the village around the own shop, eight weeks", () => {
  const usual = played();

  it("copies what it sees selling and ends alike and cheap, though no rule says so (F1, F2)", () => {
    expect(usual.copies).toBeGreaterThan(8);
    expect(usual.same).toBeGreaterThan(4000);
    expect(usual.price).toBeLessThan(8500);
    expect(usual.hit).toBeLessThan(9200);
  });

  it("without imitation stays many-coloured and dear: nobody takes up what was drawn here but by chance", () => {
    const alone = played("no-imitation");
    expect(alone.copies).toBeLessThan(4);
    expect(alone.same).toBeLessThan(2500);
    expect(alone.price).toBeGreaterThan(usual.price);
    expect(alone.price).toBeGreaterThan(8500);
  });

  it("without same-style search grows just as alike, and the price holds (F4)", () => {
    const unsearched = played("no-search");
    expect(unsearched.same).toBeGreaterThan(3500);
    expect(unsearched.price).toBeGreaterThan(9000);
    expect(unsearched.price - usual.price).toBeGreaterThan(800);
  });
});
