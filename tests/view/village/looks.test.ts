/** Same look, same picture: sameness is seen at a glance only if nothing else looks the same. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { LaneHouse, VillageView } from "../../../src/sim/index.ts";
import type { Lanes } from "../../../src/store/index.ts";
import { fillerLook, hoursStep, lookOf, priceStep, wareAt } from "../../../src/view/village/looks.ts";
import { villageOf } from "../../../src/view/village/plan.ts";

const SHARED = new URL("../../../levels/_shared/", import.meta.url);
const page = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../../assets/art/${name}.json`, import.meta.url), "utf8")).frames;
const frames = {
  jiangsu: new Set([...Object.keys(page("village-jiangsu")), ...Object.keys(page("village-signs"))]),
  fujian: new Set([...Object.keys(page("village-fujian")), ...Object.keys(page("village-signs"))]),
};

const somebody: LaneHouse = {
  lot: 5,
  id: "",
  number: 6,
  shop: 6,
  open: true,
  people: 4,
  product: 1,
  look: { garment: 1, cut: 2, cloth: 3, print: 4, colour: 5 },
  copiedFrom: -1,
  price: 5000,
  counter: 100,
  rating: 450,
  lit: false,
  hoursWeek: 70,
  passedMinutes: 0,
  born: 0,
  kind: -1,
};
const product = { id: 1, outsidePrice: 5000 } as VillageView["products"][number];
const lanes = (over: Partial<Lanes> = {}): Lanes => ({
  view: { houses: [somebody], products: [product] } as unknown as VillageView,
  province: "fujian",
  wares: ["tshirt", "shirt", "dress", "trousers"],
  hour: 20,
  rain: false,
  courier: false,
  round: 30,
  ownAwake: 2,
  built: [],
  links: [],
  ...over,
});
const shown = (house: LaneHouse, over: Partial<Lanes> = {}) => lookOf(house, "x", lanes(over), 100);
const cloths = (house: LaneHouse): string => {
  const { cloth, edge, sign, ware } = shown(house);
  return `${cloth} ${edge} ${sign} ${ware}`;
};

const AXES = { garment: 6, cut: 4, cloth: 5, print: 6, colour: 8 } as const;

describe("what a house makes", () => {
  test("is the same picture in every house that makes it", () => {
    const first = cloths(somebody);
    for (const lot of [0, 9, 33]) expect(cloths({ ...somebody, lot, number: lot, people: 8 })).toBe(first);
  });

  test("is another picture for each of the 5760 looks, and every one of them is drawn", () => {
    const seen = new Set<string>();
    const missing = new Set<string>();
    for (let garment = 0; garment < AXES.garment; garment++)
      for (let cut = 0; cut < AXES.cut; cut++)
        for (let cloth = 0; cloth < AXES.cloth; cloth++)
          for (let print = 0; print < AXES.print; print++)
            for (let colour = 0; colour < AXES.colour; colour++) {
              const look = { garment, cut, cloth, print, colour };
              seen.add(cloths({ ...somebody, look }));
              for (const front of ["x", "y"] as const) {
                const it = lookOf({ ...somebody, look }, front, lanes(), 100);
                for (const frame of [it.cloth, it.edge, it.sign, it.ware])
                  if (!frames.fujian.has(frame)) missing.add(frame);
              }
            }
    expect(seen.size).toBe(6 * 4 * 5 * 6 * 8);
    expect([...missing]).toEqual([]);
  });

  test("is undyed cloth where a house has no product of its own", () => {
    expect(shown({ ...somebody, look: null })).toMatchObject({ cloth: "awn_x_plain", sign: "", ware: "" });
  });
});

describe("the board of a house", () => {
  test("shows what the styles of the level are, in their order, then others of the same trade, each once", () => {
    for (const [wares, next] of [
      [["duvet", "pillow", "cloth", "curtain"], "towel"],
      [["mask", "headdress", "beard", "keyring"], "bag"],
      [["tshirt", "shirt", "dress", "trousers"], "skirt"],
      [["tshirt"], "shirt"],
    ] as const) {
      const six = [0, 1, 2, 3, 4, 5].map((n) => wareAt(wares, n));
      expect(six.slice(0, wares.length)).toEqual(wares);
      expect(six[wares.length]).toBe(next);
      expect(new Set(six).size).toBe(6);
      for (const name of six) expect(frames.fujian).toContain(`ware_${name}`);
    }
  });

  test("is drawn for every style of every level", () => {
    const kinds = readdirSync(SHARED, { recursive: true, encoding: "utf8" })
      .filter((name) => /^styles(\/[^.]+)?\.json$/.test(name))
      .flatMap((name) => JSON.parse(readFileSync(new URL(name, SHARED), "utf8")).styles)
      .map(({ garment }: { garment: string }) => garment);
    expect(kinds.length).toBeGreaterThan(10);
    for (const kind of kinds) expect(frames.fujian).toContain(`ware_${kind}`);
  });
});

describe("a house", () => {
  test("that is closed or to let has boards, no cloth and no light", () => {
    expect(shown({ ...somebody, open: false })).toMatchObject({ extra: "shut_x", cloth: "", lit: "" });
    const empty = { ...somebody, open: false, shop: -1, people: 0 };
    expect(shown(empty)).toMatchObject({ extra: "let_x", cloth: "", lit: "" });
  });

  test("is new for a week of rounds", () => {
    expect(shown({ ...somebody, born: 28 }).extra).toBe("new_x");
    expect(shown({ ...somebody, born: 20 }).extra).not.toBe("new_x");
    expect(shown(somebody, { round: 3 }).extra).not.toBe("new_x");
  });

  test("of the player is lit by the people who are up, whatever its week was", () => {
    const own = { ...somebody, id: "own" };
    expect(shown(own, { hour: 3, ownAwake: 0 }).awake).toBe(0);
    expect(shown(own, { hour: 3, ownAwake: 5 }).awake).toBe(3);
  });

  test("has all its frames in both provinces, on every lot, and so has what stands between", () => {
    for (const [province, drawn] of Object.entries(frames))
      for (const [lot, { front }] of villageOf(province).lots.entries())
        for (const look of [
          lookOf({ ...somebody, lot, people: 3 + (lot % 7), born: lot % 31 }, front, lanes({ hour: 12 }), 40),
          lookOf({ ...somebody, lot, open: lot % 2 > 0, shop: -1, people: 0 }, front, lanes({ hour: 2 }), 40),
          fillerLook(lot, front, 20),
        ])
          for (const frame of [look.body, look.lit, look.cloth, look.edge, look.sign, look.ware, look.extra])
            if (frame !== "") expect(drawn, `${province} ${lot}`).toContain(frame);
  });
});

describe("the layers", () => {
  test("a price like outside stands at the tick, lower ones below it, higher ones above", () => {
    const steps = [2000, 3700, 4200, 4700, 5000, 5300, 5800, 6500, 9000].map((price) =>
      priceStep({ ...somebody, price }, lanes()),
    );
    expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(priceStep({ ...somebody, product: 9 }, lanes())).toBe(-1);
    expect(priceStep({ ...somebody, open: false }, lanes())).toBe(-1);
  });

  test("roofs darken with the hours of a week, and stay as they are where nobody knows them", () => {
    expect([40, 50, 60, 70, 90].map((hoursWeek) => hoursStep({ ...somebody, hoursWeek }))).toEqual([
      0, 1, 2, 3, 4,
    ]);
    expect(hoursStep({ ...somebody, hoursWeek: 0 })).toBe(-1);
  });
});
