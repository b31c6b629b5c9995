import { describe, expect, it } from "vitest";
import jiangsu from "../../levels/_shared/villages/jiangsu.json" with { type: "json" };
import { load, settingOf } from "../../src/content/index.ts";
import { createRun, isOpen } from "../../src/sim/index.ts";
import { SEWING } from "../support/lanes.ts";
import { at, type Files, smallFiles } from "../support/levels.ts";

/** The small level's files, with its house in the village of Jiangsu. */
function laneFiles(): Files {
  const files = smallFiles();
  files["_shared/villages/jiangsu.json"] = structuredClone(jiangsu);
  const level = at(files, "01-small/level.json");
  level.village = { preset: "jiangsu", roundDays: 1, named: [], before: 14 };
  level.sewing = {
    ...structuredClone(SEWING),
    couples: [{ ...SEWING.couples[0], id: "song" }],
    brokers: [{ id: "song", cutBp: 1500 }],
  };
  return files;
}

describe("a level in a village that sews to order", () => {
  it("is a matter of two fields, and starts among forty houses and more", () => {
    const content = load(laneFiles(), { checks: false });
    expect(content.errors).toEqual([]);
    const setting = settingOf(content, "small")!;
    const world = createRun(setting, 1);
    expect(world.sewing!.houses.filter(isOpen).length).toBeGreaterThan(35);
    expect(world.rivals.length).toBe(world.sewing!.houses.length);
  });

  it("names a taker nobody knows, and a preset that has no sewing houses", () => {
    const files = laneFiles();
    at(files, "01-small/level.json", "sewing", "couples", 0).id = "nobody";
    expect(load(files, { checks: false }).errors).toContainEqual(
      expect.objectContaining({ problem: "noSuchId", values: { what: "person", id: "nobody" } }),
    );
    const other = laneFiles();
    at(other, "01-small/level.json").village = { preset: "elsewhere", roundDays: 1, named: [], before: 0 };
    expect(load(other, { checks: false }).errors).toContainEqual(
      expect.objectContaining({ field: "sewing", problem: "noSuchId" }),
    );
  });

  it("plays under the named regimes, which change its village", () => {
    const content = load(laneFiles(), { checks: false });
    const plain = settingOf(content, "small")!;
    expect(plain.village!.sewing!.deadline).toEqual([24, 72]);
    expect(settingOf(content, "small", "no-such-regime")).toBeUndefined();
  });

  it("may change rules of its preset, but only such as there are", () => {
    const files = laneFiles();
    const village = at(files, "01-small/level.json", "village");
    village.changes = [{ path: "sewing.rateBase", value: 23 }];
    const setting = settingOf(load(files, { checks: false }), "small")!;
    expect(setting.village!.sewing!.rateBase).toBe(23);
    village.changes = [{ path: "sewing.noSuchRule", value: 23 }];
    expect(load(files, { checks: false }).errors).toContainEqual(
      expect.objectContaining({ field: "village.changes", fatal: true }),
    );
  });
});
