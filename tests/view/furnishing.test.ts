/** The house shows its state before any number does. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type HouseView, houseView } from "../../src/sim/index.ts";
import { type Signs, tagsShown } from "../../src/view/furnishing.ts";
import { houseOf } from "../../src/view/layout.ts";
import { start } from "../support/house.ts";
import { smallSetting } from "../support/setting.ts";

const qianbang = await houseOf("qianbang");
const names = readdirSync(new URL("../../assets/art/houses/", import.meta.url)).map((name) =>
  name.replace(".json", ""),
);
const setting = smallSetting();
const plain: Signs = {
  crowded: false,
  summer: false,
  childHome: false,
  mopedHome: false,
  sunday: false,
  goods: ["indigo", "indigo", "indigo", "indigo"],
};
const view = (change: Partial<HouseView> = {}): HouseView => ({
  ...houseView(start(setting), setting),
  ...change,
});
const shown = (change: Partial<HouseView>, signs: Partial<Signs> = {}) =>
  tagsShown(view(change), qianbang, { ...plain, ...signs });
const has = (tags: ReadonlySet<string>, ...names: string[]) => names.map((name) => tags.has(name));

describe("beds above machines", () => {
  test("are as many as the run says, and none while bedding is with the cousins", () => {
    expect(has(shown({ beds: 2 }), "bed1", "bed2", "bed3", "bed4")).toEqual([true, true, false, true]);
    expect(has(shown({ beds: 3, hidden: true }), "bed1", "bed2", "bed3", "bed4")).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test("the chalk line lies there until bricks do; then half a wall, then the wall and its door", () => {
    const line = ["chalk", "mortar", "wall"];
    expect(has(shown({ watched: false }), ...line)).toEqual([false, false, false]);
    expect(has(shown({ watched: true }), ...line)).toEqual([true, false, false]);
    expect(has(shown({ watched: true, works: "wall" }), ...line)).toEqual([false, true, false]);
    expect(has(shown({ watched: true, done: ["wall"] }), ...line)).toEqual([false, false, true]);
  });

  test("a warm socket is brown; leads lie on the floor until there are pipes; a strip is on the door of whom it hit", () => {
    expect(has(shown({ warm: true }), "brown", "leads", "conduit")).toEqual([true, true, false]);
    expect(has(shown({ warm: false, done: ["wiring"] }), "brown", "leads", "conduit")).toEqual([
      false,
      false,
      true,
    ]);
    expect(has(shown({ sealed: true }), "strip", "jin-strip")).toEqual([true, false]);
    expect(has(shown({ sealedNear: ["jin"] }), "strip", "jin-strip", "stools")).toEqual([false, true, true]);
    expect(has(shown({ done: ["door"], inStore: true }), "exit", "store-bed")).toEqual([true, true]);
  });
});

describe("what lies about", () => {
  test("parcels, cloth and finished pieces are a small pile, a larger, a heap", () => {
    expect(
      [1, 40, 200].map((parcels) => [1, 2, 3].find((n) => shown({ parcels }).has(`parcels-${n}`))),
    ).toEqual([1, 2, 3]);
    expect(has(shown({ rolls: 0 }), "rolls-1", "rolls-2")).toEqual([false, false]);
    expect(has(shown({ rolls: 3 }), "rolls-1", "rolls-2")).toEqual([false, true]);
  });

  test("bedding airs on Sundays, clothes on other days; at noon the gong is struck", () => {
    expect(has(shown({}, { sunday: true }), "bedding", "washday")).toEqual([true, false]);
    expect(has(shown({}), "bedding", "washday")).toEqual([false, true]);
    expect(has(shown({ hour: 36 }), "noon-gong", "day-gong")).toEqual([true, false]);
    expect(has(shown({ hour: 37 }), "noon-gong", "day-gong")).toEqual([false, true]);
  });

  test("what the village agrees on stands there: planks while it is built, then the lift; the plate with the title", () => {
    const tags = ["site-cable-lift", "project-cable-lift", "plate"];
    expect(has(shown({}), ...tags)).toEqual([false, false, false]);
    expect(has(shown({ building: ["cable-lift"] }), ...tags)).toEqual([true, false, false]);
    expect(has(shown({ built: ["cable-lift"], titled: true }), ...tags)).toEqual([false, true, true]);
  });

  test("every state that the picture knows is a piece of some house", async () => {
    const houses = await Promise.all(names.map(houseOf));
    const drawn = new Set(houses.flatMap(({ furniture }) => furniture.flatMap(({ tag = "" }) => tag)));
    const everything = {
      beds: 3,
      rolls: 3,
      parcels: 200,
      piles: [0, 0, 1, 20] as [number, number, number, number],
      warm: true,
      sealed: true,
      inStore: true,
      watched: true,
      extinguisher: true,
      courier: true,
      done: ["door", "wiring"],
      sealedNear: ["jin"],
      built: ["cable-lift"],
      building: ["cable-lift"],
      titled: true,
    };
    const signs = { crowded: true, summer: true, childHome: true, mopedHome: true, sunday: true };
    const tags = [...shown(everything, signs), ...shown({ works: "wall" }), ...shown({ done: ["wall"] })];
    for (const tag of tags.filter((it) => it !== "" && !it.endsWith("-0"))) expect(drawn, tag).toContain(tag);
  });
});
