import { describe, expect, it } from "vitest";
import {
  balanced,
  createRun,
  hashWorld,
  isOpen,
  type Setting,
  setSplit,
  step,
  type World,
} from "../../../src/sim/index.ts";
import { faultsOf } from "../../../src/tools/gates/faults.ts";
import { bothSetting } from "../../support/both.ts";

function live(setting: Setting, seed: number, hours: number, look?: (world: World) => void): World {
  const world = createRun(setting, seed);
  for (let i = 0; i < hours; i++) {
    step(world, setting, { kind: "advance" });
    look?.(world);
  }
  return world;
}

/** Share of all hands behind a shop that sew for it, bp. */
function ownShare({ market, sewing }: World): number {
  let [hands, own] = [0, 0];
  for (const s of market?.shops ?? []) {
    const house = s.house === undefined ? undefined : sewing?.houses[s.house];
    if (s.guest || !house) continue;
    hands += house.people;
    own += house.people * (s.handsBp ?? 10_000);
  }
  return Math.round(own / Math.max(1, hands));
}

describe("a village with both channels", () => {
  it("is one house behind each shop: the same people, the same character, the same door", () => {
    const setting = bothSetting();
    live(setting, 3, 24 * 25, ({ hour, market, sewing }) => {
      if (hour % 24 !== 1) return;
      for (const s of market?.shops ?? []) {
        if (s.guest) continue;
        const house = sewing?.houses[s.house ?? -1];
        if (!house) continue;
        expect(house.shop).toBe(s.id);
        expect(isOpen(house)).toBe(true);
        expect(s.people).toBe(house.people);
        expect(s.kind).toBe(house.kind);
        expect(s.handsBp).toBe(house.ownBp);
      }
    });
  });

  it("keeps all its books, hour after hour, with a sale in the middle, and loses no fen between the two doors", () => {
    for (const seed of [1, 2, 3])
      live(bothSetting(), seed, 24 * 30, (world) => {
        expect(faultsOf(world)).toEqual([]);
        expect(balanced(world.books)).toBe(true);
      });
  });

  it("would be caught: a fen that only one of the two books names", () => {
    const world = live(bothSetting(), 1, 48);
    const shop = world.market?.shops.find((s) => s.house !== undefined);
    if (!shop) throw new Error("there is a shop with a house");
    shop.books.fromHouse = (shop.books.fromHouse ?? 0) + 1;
    expect(faultsOf(world).join()).toMatch(/fen lost behind shop/);
    shop.books.fromHouse -= 1;
    shop.handsBp = (shop.handsBp ?? 0) + 1;
    expect(faultsOf(world).join()).toMatch(/other hands than its house/);
  });

  it("splits hands, it does not double them: what sews for the shop does not bid for others", () => {
    const setting = bothSetting();
    const half = live(setting, 5, 24);
    const [shop] = half.market?.shops.filter((s) => s.house !== undefined) ?? [];
    const house = half.sewing?.houses[shop?.house ?? -1];
    if (!shop || !house) throw new Error("there is a shop with a house");
    for (const [own, most] of [
      [10_000, 0],
      [0, 10_000],
    ] as const) {
      const world: World = JSON.parse(JSON.stringify(half));
      const s = world.market?.shops.find((it) => it.id === shop.id);
      const h = world.sewing?.houses[house.id];
      if (!s || !h) throw new Error("the copy has it too");
      setSplit(s, h, own);
      for (let i = 0; i < 24; i++) step(world, { ...setting, ...still(setting) }, { kind: "advance" });
      expect(s.capacity > 0).toBe(own > 0);
      expect(h.capDay > 0).toBe(most > 0);
    }
  });

  it("moves hands to the own shops while a sale is ahead and back when it is over; without one it does not", () => {
    const seeds = [1, 2, 3, 4, 5, 6];
    const mean = (hasSale: boolean, days: readonly number[]): number[] => {
      const sums = days.map(() => 0);
      for (const seed of seeds)
        live(bothSetting({ hasSale }), seed, 24 * Math.max(...days), (world) => {
          const at = days.indexOf(world.hour / 24);
          if (at >= 0) sums[at] = (sums[at] ?? 0) + ownShare(world) / seeds.length;
        });
      return sums;
    };
    const [before = 0, eve = 0, after = 0] = mean(true, [2, 14, 30]);
    const [start = 0, same = 0] = mean(false, [2, 14]);
    expect(eve).toBeGreaterThan(before + 400);
    expect(after).toBeLessThan(eve - 600);
    expect(same).toBeLessThan(start);
    expect(eve).toBeGreaterThan(same + 700);
  });

  it("sells its shops' goods and gets its houses' orders in the same days: both sides live", () => {
    let [sold, passed] = [0, 0];
    const world = live(bothSetting(), 2, 24 * 20, ({ market, sewing, hour }) => {
      if (hour % 24 !== 2) return;
      sold += market?.now.sold ?? 0;
      passed = sewing?.houses.reduce((n, h) => n + h.books.earned, 0) ?? 0;
    });
    expect(sold).toBeGreaterThan(1000);
    expect(passed).toBeGreaterThan(0);
    // some purse has paid on the other side of the door, and both books say so
    const purses = world.market?.shops.filter((s) => (s.books.fromHouse ?? 0) !== 0) ?? [];
    expect(purses.length).toBeGreaterThan(0);
  });

  it("asks the player's house in the app, and real neighbours bid against it", () => {
    let answered = 0;
    live(bothSetting(), 4, 24 * 10, ({ requests }) => {
      answered = Math.max(answered, ...requests.map((r) => r.bids.length), 0);
    });
    expect(answered).toBeGreaterThan(0);
  });

  it("comes out the same twice, and from a saved world as from a running one", () => {
    const setting = bothSetting();
    const straight = live(setting, 9, 24 * 18);
    const first = live(setting, 9, 24 * 9);
    const saved: World = JSON.parse(JSON.stringify(first));
    for (let i = 0; i < 24 * 9; i++) step(saved, setting, { kind: "advance" });
    expect(hashWorld(saved)).toBe(hashWorld(straight));
  });
});

/** Nobody thinks it over that night. */
const still = ({ village }: Setting): Partial<Setting> =>
  village?.both ? { village: { ...village, both: { ...village.both, moveBp: 0 } } } : {};
