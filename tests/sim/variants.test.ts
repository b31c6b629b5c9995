import { describe, expect, it } from "vitest";
import { botOf, play } from "../../src/bots/index.ts";
import { type Content, settingOf } from "../../src/content/index.ts";
import {
  changeRegime,
  changeVillage,
  createRun,
  hashWorld,
  type Setting,
  step,
  type Variant,
} from "../../src/sim/index.ts";
import { readContent } from "../../src/tools/content-files.ts";
import { laneSetting } from "../support/lanes.ts";

const content: Content = readContent(undefined, false);
/** The market needs a crowd before search bites. */
const DAYS = { lanes: 16, shops: 36 };
/** The ladder to a channel of one's own is climbed in the lab; no level has it yet. */
const LAB_ONLY: readonly string[] = ["own-channel"];

/** A house that bids, pays and gives work out, so that rules about these have something to hold. */
function hashAfter(setting: Setting, seed: number, days: number): number {
  const short = { ...setting, level: { ...setting.level, days: Math.min(setting.level.days, days) } };
  const habits = botOf("always-on")!;
  const world = createRun(short, seed);
  const passing = {
    ...habits,
    decide(seat: Parameters<typeof habits.decide>[0]) {
      habits.decide(seat);
      for (const o of seat.world.orders)
        if (o.at[0] > 20 && !seat.world.passed.some((p) => p.order === o.id))
          seat.send({
            kind: "passOn",
            order: o.id,
            pieces: 20,
            to: "he-and-lin",
            price: Math.min(o.price, 300),
          });
    },
  };
  return hashWorld(play(short, world.seed, passing).world);
}

/** The test level under a named regime, as the loader does it for a level of its own. */
function lanesUnder(variant: Variant): Setting {
  const plain = laneSetting();
  const numbers = variant.regime.flatMap(({ path, value }) =>
    typeof value === "number" ? [{ path, value }] : [],
  );
  const regime = changeRegime(plain.regime, numbers);
  const village = plain.village && changeVillage(plain.village, variant.village);
  if (!regime || !village) throw new Error(`${variant.id} does not fit`);
  return { ...plain, regime, village };
}

describe("every named regime", () => {
  const plainLanes = hashAfter(laneSetting(), 5, DAYS.lanes);
  const shops = content.levels.find((l) => l.ownShop)!;
  const plainShops = hashAfter(settingOf(content, shops.id)!, 5, DAYS.shops);
  const sale = content.levels.find((l) => l.village?.sale)!;
  const plainSale = hashAfter(settingOf(content, sale.id)!, 5, DAYS.shops);

  it("has numbers only where a regime has numbers, so that the loader can apply all of it", () => {
    for (const { id, regime } of content.variants.values())
      for (const change of regime) expect(typeof change.value, `${id} ${change.path}`).toBe("number");
  });

  for (const variant of [...content.variants.values()].filter((v) => !v.together))
    it(`${variant.id} changes a run of some level`, () => {
      const sewing = variant.village.some((c) => c.path.startsWith("sewing.")) || variant.regime.length > 0;
      const changed = variant.village.some((c) => c.path.startsWith("shops.sale."))
        ? hashAfter(settingOf(content, sale.id, variant.id)!, 5, DAYS.shops) !== plainSale
        : sewing
          ? hashAfter(lanesUnder(variant), 5, DAYS.lanes) !== plainLanes
          : hashAfter(settingOf(content, shops.id, variant.id)!, 5, DAYS.shops) !== plainShops;
      expect(changed).toBe(!LAB_ONLY.includes(variant.id));
    });
});

describe("rules for the house", () => {
  it("kept hours end the day of the hired after nine and free their Sundays, and nobody can be kept on", () => {
    const setting = lanesUnder(content.variants.get("hours-kept-by-all")!);
    const { world } = play(setting, 4, botOf("always-on")!);
    for (const p of world.people.filter((one) => !one.owner)) {
      for (const [day, bits] of p.days.entries()) {
        let hours = 0;
        for (let rest = bits >>> 6; rest > 0; rest &= rest - 1) hours++;
        expect(hours, `${p.id} on day ${day}`).toBeLessThanOrEqual(9);
        if ((setting.level.weekday + day) % 7 === 6) expect(bits >>> 6).toBe(0);
      }
    }
    const fresh = createRun(setting, 4);
    while (fresh.hour % 24 !== 20) step(fresh, setting, { kind: "advance" });
    expect(step(fresh, setting, { kind: "keepOn", who: "aizhen", until: 2 }).refusal).toEqual({
      reason: "lawSays",
    });
    expect(step(fresh, setting, { kind: "keepOn", who: "guilan", until: 2 }).refusal).toBeUndefined();
  });

  it("a floor lifts the first rate and lets none under it; paid overtime cannot be switched off", () => {
    const floor = lanesUnder(content.variants.get("piece-rate-floor")!);
    const world = createRun(floor, 4);
    expect(world.policy.rate).toBe(Math.round(floor.regime.orders.rateBase * 1.15));
    expect(step(world, floor, { kind: "setRate", rate: 22 }).refusal).toMatchObject({
      reason: "rateOutOfRange",
    });
    const law = lanesUnder(content.variants.get("legal-hours-and-pay")!);
    const lawful = createRun(law, 4);
    expect(lawful.policy.overtime).toBe(1);
    expect(step(lawful, law, { kind: "setPolicy", policy: "overtime", value: 0 }).refusal).toEqual({
      reason: "lawSays",
    });
  });
});
