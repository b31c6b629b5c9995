import { describe, expect, test } from "vitest";
import { holds } from "../../src/sim/conditions.ts";
import { apply } from "../../src/sim/effects.ts";
import { check, createRun, hashWorld, inForce, ledgersOf, step } from "../../src/sim/index.ts";
import { agree, revoke, strengthen } from "../../src/sim/rules.ts";
import type { Variant } from "../../src/sim/schema/village.ts";
import type { Setting } from "../../src/sim/setting.ts";
import { laneSetting } from "../support/lanes.ts";
import { paperRegime, smallSetting } from "../support/setting.ts";
import { shopSetting } from "../support/shop.ts";
import { begin, pass } from "../support/story.ts";

const agreements: Variant[] = [
  {
    id: "floor",
    village: [{ path: "sewing.rateFloorBp", value: 11_500 }],
    regime: [{ path: "money.rateFloorBp", value: 15_000 }],
  },
  { id: "quick", village: [], regime: [{ path: "platform.weights.time", value: 45 }] },
  { id: "escrow", village: [], regime: [{ path: "platform.escrowHours", value: 24 }] },
  { id: "escrow-short", village: [], regime: [{ path: "platform.escrowHours", value: 48 }] },
  {
    id: "taught",
    village: [
      { path: "sewing.training", value: 1 },
      { path: "sewing.machineAll", value: 1 },
    ],
    regime: [],
  },
  { id: "register", village: [{ path: "shops.registerBp", value: 9000 }], regime: [] },
  { id: "cheaper", village: [{ path: "shops.rent", value: 10_000 }], regime: [] },
];
const small: Setting = { ...smallSetting(), agreements };

describe("rules that change while a run goes on", () => {
  test("hold from the next decision on, and the setting the run began with stays as it is", () => {
    const run = begin(small);
    expect(inForce(run.world, small)).toBe(small);
    apply(run, { agree: "escrow" }, { card: "tang", person: "", order: -1, request: -1 });
    expect(run.world.agreed).toEqual([
      { rule: "escrow", strengthBp: 10_000, since: 6, until: -1, by: "tang" },
    ]);
    expect(run.facts).toEqual([{ kind: "ruleAgreed", rule: "escrow", by: "tang", strengthBp: 10_000 }]);
    const now = inForce(run.world, small);
    expect(now.regime.platform.escrowHours).toBe(24);
    expect(small.regime.platform.escrowHours).toBe(paperRegime.platform.escrowHours);
    expect(inForce(run.world, now)).toBe(now);
    revoke(run, "escrow", "tang");
    expect(inForce(run.world, now)).toBe(small);
    expect(run.world.agreed[0]?.until).toBe(6);
  });

  test("are given up by a condition's words, and a later one has the last word on the same number", () => {
    const run = begin(small);
    agree(run, "escrow", 10_000, "a");
    pass(run, 5);
    agree(run, "escrow-short", 10_000, "b");
    const now = inForce(run.world, small);
    expect(now.regime.platform.escrowHours).toBe(48);
    expect(holds(run.world, now, { rule: "escrow", is: "inForce" })).toBe(true);
    expect(holds(run.world, now, { is: "ruleHours", of: "escrow", min: 5, max: 5 })).toBe(true);
    expect(holds(run.world, now, { is: "ruleHours", of: "quick", max: -1 })).toBe(true);
    revoke(run, "escrow", "a");
    expect(holds(run.world, now, { rule: "escrow", is: "revoked" })).toBe(true);
    expect(holds(run.world, now, { rule: "escrow-short", is: "revoked" })).toBe(false);
  });

  test("may be kept in part: each number goes that part of the way", () => {
    const run = begin(small);
    agree(run, "escrow", 5000, "a");
    const was = paperRegime.platform.escrowHours;
    expect(inForce(run.world, small).regime.platform.escrowHours).toBe(was + Math.round((24 - was) / 2));
    strengthen(run, "escrow", 5000, "a");
    expect(inForce(run.world, small).regime.platform.escrowHours).toBe(24);
    strengthen(run, "escrow", -10_000, "a");
    expect(inForce(run.world, small)).toBe(small);
  });

  test("change the ranking, also where the Platform has announced one of its own since", () => {
    const weights = { ...paperRegime.platform.weights, time: 35, rating: 5 };
    const setting: Setting = {
      ...smallSetting({ level: { notices: [{ id: "clock", announceAt: 8, inForceAt: 80, weights }] } }),
      agreements,
    };
    const run = begin(setting);
    agree(run, "quick", 10_000, "a");
    expect(run.world.weights.time).toBe(45);
    pass(run, 76);
    expect(run.world.weights).toEqual({ ...weights, time: 45 });
    revoke(run, "quick", "a");
    expect(run.world.weights).toEqual(weights);
  });

  test("lift a piece rate that lies under the new floor, and no cut goes under it", () => {
    const run = begin(small);
    agree(run, "floor", 10_000, "a");
    const least = Math.round(paperRegime.orders.rateBase * 1.5);
    expect(run.world.policy.rate).toBe(least);
    expect(check(run.world, small, { kind: "setRate", rate: least - 1 })?.reason).toBe("rateOutOfRange");
    revoke(run, "floor", "a");
    expect(check(run.world, small, { kind: "setRate", rate: least - 1 })).toBeUndefined();
  });

  test("reach the houses of a sewing village", () => {
    const setting: Setting = { ...laneSetting(), agreements };
    const run = begin(setting);
    const skills = run.world.sewing?.houses.map((h) => h.skill) ?? [];
    const more = setting.village?.sewing?.trainingBp ?? 0;
    agree(run, "taught", 10_000, "a");
    expect(run.world.sewing?.houses.map((h) => h.skill)).toEqual(skills.map((s) => s + more));
    expect(run.world.sewing?.houses.every((h) => h.machine)).toBe(true);
    revoke(run, "taught", "a");
    expect(run.world.sewing?.houses.map((h) => h.skill)).toEqual(skills);
    expect(run.world.sewing?.houses.some((h) => h.machine)).toBe(false);
  });

  test("reach the market of a village of shops, in rounds of the level", () => {
    const plain = shopSetting();
    const { village } = plain;
    if (!village?.shops) throw new Error("no shops");
    const setting: Setting = { ...plain, agreements };
    const run = begin(setting);
    agree(run, "register", 10_000, "a");
    expect(inForce(run.world, setting).village?.shops?.registerBp).toBe(9000);
    const weekly = { ...village, shops: { ...village.shops, roundDays: 7, rent: 7 * village.shops.rent } };
    const scaled: Setting = { ...setting, unscaled: weekly };
    const again = begin(scaled);
    agree(again, "cheaper", 10_000, "a");
    expect(inForce(again.world, scaled).village?.shops).toMatchObject({ roundDays: 1, rent: 1429 });
  });
});

describe("a world", () => {
  test("without agreements has the hash it had; with one, another", () => {
    const run = begin(small);
    const before = hashWorld(run.world);
    expect(before).toBe(hashWorld(createRun(smallSetting(), 1)));
    agree(run, "quick", 10_000, "a");
    expect(hashWorld(run.world)).not.toBe(before);
  });

  test("starts under its first rules, and is measured by them, whatever hour's setting is given", () => {
    const run = begin(small);
    agree(run, "floor", 10_000, "a");
    const now = inForce(run.world, small);
    expect(hashWorld(createRun(now, 1))).toBe(hashWorld(createRun(small, 1)));
    expect(ledgersOf(run.world, now)).toEqual(ledgersOf(run.world, small));
    step(run.world, now, { kind: "advance" });
    expect(run.world.hour).toBe(7);
  });
});
