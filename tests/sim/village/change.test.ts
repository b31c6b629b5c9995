import { describe, expect, it } from "vitest";
import { changeRegime, changeVillage } from "../../../src/sim/index.ts";
import { readContent } from "../../../src/tools/content-files.ts";

const content = readContent();
const village = (id: string) => content.villages.get(id)!;

describe("regimes as lists of changes", () => {
  it("fit the villages and the rules of the house they name, all of them", () => {
    expect(content.variants.size).toBeGreaterThanOrEqual(20);
    for (const [id, variant] of content.variants) {
      for (const v of content.villages.values()) expect(changeVillage(v, variant.village), id).toBeDefined();
      const numbers = variant.regime.flatMap(({ path, value }) =>
        typeof value === "number" ? [{ path, value }] : [],
      );
      expect(numbers.length).toBe(variant.regime.length);
      expect(changeRegime(content.regimes.get("paper")!, numbers), id).toBeDefined();
    }
  });

  it("change what they name and leave the preset as it is", () => {
    const before = JSON.stringify(village("jiangsu"));
    const changed = changeVillage(village("jiangsu"), content.variants.get("long-deadlines")!.village);
    expect(changed?.sewing?.deadline).toEqual([240, 360]);
    expect(JSON.stringify(village("jiangsu"))).toBe(before);
  });

  it("turn the app's village into the market hall's", () => {
    const changed = changeVillage(village("jiangsu"), content.variants.get("wholesale")!.village);
    expect(changed?.sewing).toEqual(village("market-hall").sewing);
  });

  it("are refused for a path that does not exist, a value of the wrong kind, or out of range", () => {
    const jiangsu = village("jiangsu");
    expect(changeVillage(jiangsu, [{ path: "sewing.nothing", value: 1 }])).toBeUndefined();
    expect(changeVillage(jiangsu, [{ path: "houses.rent", value: 1 }])).toBeUndefined();
    expect(changeVillage(jiangsu, [{ path: "sewing.deadline", value: 24 }])).toBeUndefined();
    expect(changeVillage(jiangsu, [{ path: "sewing.passDeep", value: 9 }])).toBeUndefined();
  });

  it("have a name and a sentence in every language, like the villages", () => {
    for (const language of ["en", "de", "zh"] as const) {
      const { regimes, villages } = content.texts[language] as Record<string, Record<string, unknown>>;
      for (const id of content.variants.keys())
        expect(regimes?.[id], `${language} ${id}`).toMatchObject({
          name: expect.any(String),
          about: expect.any(String),
        });
      for (const id of content.villages.keys())
        expect(villages?.[id], `${language} ${id}`).toMatchObject({
          name: expect.any(String),
          about: expect.any(String),
        });
    }
  });
});
