import { beforeAll, describe, expect, it } from "vitest";
import { orderOfEvents } from "../../src/lab/facts/events.ts";
import {
  FACTS,
  judge,
  type Runs,
  runScene,
  runsOf,
  SCENES,
  sceneOf,
  villageOf,
} from "../../src/lab/facts/index.ts";
import { mean } from "../../src/lab/stats.ts";
import { readLabData } from "../../src/tools/facts/data.ts";
import { partsOf } from "../../src/tools/facts/share.ts";

const data = readLabData();
const SEEDS = 12;

function run(scenes: readonly string[]): Runs {
  const seeds = Array.from({ length: SEEDS }, (_, i) => i + 1);
  return runsOf(new Map(scenes.map((id) => [id, seeds.map(runScene(sceneOf(id), data))])));
}

describe("the facts of the paper, on twelve seeds and with some slack", () => {
  const shops: { runs?: Runs } = {};
  const sewing: { runs?: Runs } = {};
  beforeAll(() => {
    shops.runs = run(["fujian", "no-imitation", "no-search", "no-ad-auction"]);
    sewing.runs = run(["jiangsu", "long-deadlines"]);
  }, 60_000);

  it("many shops come to make one thing, and nobody does where nobody copies (F1)", () => {
    expect(mean(shops.runs!.shops("fujian").map((r) => r.share))).toBeGreaterThan(0.47);
    expect(mean(shops.runs!.shops("fujian").map((r) => r.share))).toBeLessThan(0.75);
    expect(mean(shops.runs!.shops("no-imitation").map((r) => r.share))).toBeLessThan(0.25);
  });

  it("its price falls far below the one outside, but not without copies or without search (F2, F4)", () => {
    const price = (scene: string) => mean(shops.runs!.shops(scene).map((r) => r.price));
    expect(price("fujian")).toBeGreaterThan(0.5);
    expect(price("fujian")).toBeLessThan(0.72);
    expect(price("no-imitation")).toBeGreaterThan(0.85);
    expect(price("no-search")).toBeGreaterThan(0.85);
  });

  it("advertising eats near half of the cost price after half a year, and doubling it sells hardly more (F5)", () => {
    const all = shops.runs!.shops("fujian");
    expect(mean(all.map((r) => r.adLate))).toBeGreaterThan(0.3);
    expect(mean(all.map((r) => r.adLate))).toBeLessThan(0.62);
    expect(mean(all.map((r) => r.adEarly))).toBeLessThan(0.2);
    expect(mean(all.map((r) => r.doubled))).toBeLessThan(0.1);
    expect(shops.runs!.shops("no-ad-auction").every((r) => r.adLate === 0)).toBe(true);
  });

  it("lights burn past midnight for short deadlines and hardly for long ones (F8)", () => {
    expect(mean(sewing.runs!.sewing("jiangsu").map((r) => r.nights))).toBeGreaterThan(0.4);
    expect(mean(sewing.runs!.sewing("long-deadlines").map((r) => r.nights))).toBeLessThan(0.1);
  });

  it("more bidders mean a lower bid (F16), and pieces touch several houses (F19)", () => {
    const f16 = judge(FACTS.find((f) => f.id === "F16")!, sewing.runs!);
    expect(f16.mean).toBeGreaterThan(0.08);
    expect(mean(sewing.runs!.sewing("jiangsu").map((r) => r.touched))).toBeGreaterThan(0.27);
  });
});

describe("the lab", () => {
  it("has every fact once, in order, each from scenes that exist and rules that fit their village", () => {
    expect(FACTS.map((f) => f.id)).toEqual(Array.from({ length: 24 }, (_, i) => `F${i + 1}`));
    for (const fact of FACTS) for (const id of fact.scenes) expect(sceneOf(id).id).toBe(id);
    for (const scene of SCENES) if (scene.kind !== "house") expect(villageOf(scene, data).version).toBe(1);
  });

  it("refuses a regime that does not exist", () => {
    const scene = { ...sceneOf("fujian"), variants: ["no-such-rule"] };
    expect(() => villageOf(scene, data)).toThrow(/no-such-rule/);
  });

  it("counts a fact as passed only with all its controls", () => {
    const fact = {
      ...FACTS[0]!,
      band: [0, 1] as const,
      values: () => [0.4, 0.6],
      controls: () => [{ name: "c", values: [3], band: [0, 2] as const }],
    };
    const runs = runsOf(new Map());
    expect(judge(fact, runs)).toMatchObject({ mean: 0.5, pass: false, controls: [{ mean: 3, pass: false }] });
    expect(judge({ ...fact, controls: () => [] }, runs).pass).toBe(true);
  });

  it("finds the rush of copies and the fall of the price after it", () => {
    const makers = Array.from({ length: 30 }, (_, w) => (w < 8 ? 3 : w < 12 ? 3 + 5 * (w - 7) : 24));
    const prices = Array.from({ length: 30 }, (_, w) => (w < 16 ? 1 : w < 20 ? 1 - 0.1 * (w - 15) : 0.6));
    const { peak, lag } = orderOfEvents(makers, prices);
    expect(peak).toBe(9);
    expect(lag).toBe(8);
  });

  it("runs every seed of every scene once, the house no more often than it needs", () => {
    const parts = partsOf(["fujian", "house"], 7, 75);
    const seeds = (scene: string) => parts.filter((p) => p.scene === scene).flatMap((p) => p.seeds);
    expect(seeds("fujian")).toEqual(Array.from({ length: 75 }, (_, i) => 7 + i));
    expect(seeds("house").length).toBe(60);
    expect(parts[0]?.scene).toBe("house");
  });
});
