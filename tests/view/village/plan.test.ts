/** Both villages have room for 64 houses, none in another's way, the own one in the middle. */
import { describe, expect, test } from "vitest";
import { readContent } from "../../../src/tools/content-files.ts";
import { onWay } from "../../../src/view/village/couriers.ts";
import { at, boxOf, middle, placeOf, villageOf, WORLD } from "../../../src/view/village/plan.ts";

/** Places of all levels, as their data names them. */
const LEVELS = readContent(undefined, false).levels;
const PLACES = [...new Set(LEVELS.map(({ place }) => place))];
const large = (province: string, place: string): string[] =>
  villageOf(province, place).things.flatMap(({ frame, b }) => (b[3] - b[0] > 5 ? [frame] : []));

describe.each(["jiangsu", "fujian"])("the lanes of %s", (province) => {
  const { lots, ways } = villageOf(province);

  test("have 64 lots, all inside the picture", () => {
    expect(lots).toHaveLength(64);
    for (const lot of lots) {
      const [x0, y0, , x1, y1, top] = boxOf(lot, 2);
      expect(at(x0, y1).x).toBeGreaterThan(0);
      expect(at(x1, y0).x).toBeLessThan(WORLD.w);
      expect(at(x0, y0, top).y).toBeGreaterThan(0);
      expect(at(x1, y1).y).toBeLessThan(WORLD.h);
    }
  });

  test.each(["", ...PLACES])("no house stands in another or in a larger building; place '%s'", (place) => {
    const boxes = [
      ...lots.map((lot) => boxOf(lot, 1)),
      ...villageOf(province, place)
        .things.filter(({ b }) => b[3] - b[0] > 2)
        .map(({ b }) => b),
    ];
    const clashes = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((c) => a[0] < c[3] && c[0] < a[3] && a[1] < c[4] && c[1] < a[4] && a[2] < c[5]),
    );
    expect(clashes).toEqual([]);
  });

  test("no vehicle drives through a house", () => {
    for (const { way } of ways)
      for (let part = 0; part <= 1; part += 0.01) {
        const { x, y, alongY } = onWay(way, part);
        const [w, d] = alongY ? [0.6, 1.5] : [1.5, 0.6];
        const hit = lots.filter((lot) => {
          const [x0, y0, , x1, y1] = boxOf(lot, 1);
          return x < x1 && x0 < x + w && y < y1 && y0 < y + d;
        });
        expect(hit, `${x.toFixed(1)} ${y.toFixed(1)}`).toEqual([]);
      }
  });

  test("the first lot is near the middle", () => {
    const [first] = lots;
    if (!first) throw new Error("no lot");
    const p = middle(first, 0);
    expect(Math.abs(p.x - WORLD.w / 2)).toBeLessThan(200);
    expect(Math.abs(p.y - WORLD.h / 2)).toBeLessThan(120);
  });
});

test("the own house stands in the middle, and every other keeps a lot of its own", () => {
  const places = Array.from({ length: 64 }, (_, lot) => placeOf(lot, 20));
  expect(places[20]).toBe(0);
  expect(new Set(places).size).toBe(64);
});

test("a place has its own building in the middle, which no other place has; elsewhere stands what is usual", () => {
  const middleOf = (place: string): string => {
    const level = LEVELS.find((it) => it.place === place);
    return large(level?.province ?? "jiangsu", place)[0] ?? "";
  };
  expect(Object.fromEntries(PLACES.map((place) => [place, middleOf(place)]))).toMatchObject({
    houlong: "grainHall",
    rongcuo: "clan",
    luoguyang: "opera",
    baishiwei: "terraces",
    chaosheng: "blocks",
    qianbang: "market",
    huabuqiao: "coverHall",
  });
  const bridges = (place: string) =>
    new Set(
      villageOf("jiangsu", place).things.flatMap(({ frame }) => (frame.startsWith("bridge") ? [frame] : [])),
    );
  expect([...bridges("huabuqiao")]).toEqual(["bridgecloth"]);
  expect([...bridges("qianbang")]).toEqual(["bridge"]);
});

test("the cable lift stands in the hills alone, under the name of the project that builds it", () => {
  const lifts = (place: string) => villageOf("fujian", place).things.flatMap(({ built }) => built ?? []);
  expect(lifts("baishiwei")).toEqual(["cable-lift"]);
  expect(PLACES.filter((place) => place !== "baishiwei").flatMap(lifts)).toEqual([]);
  const projects = LEVELS.flatMap(({ projects: list }) => list?.ids ?? []);
  expect(projects).toContain("cable-lift");
});
