import { describe, expect, it } from "vitest";
import { holds } from "../../../src/sim/conditions.ts";
import { apply } from "../../../src/sim/effects.ts";
import {
  balanced,
  check,
  createRun,
  type Effect,
  type Order,
  type Setting,
  step,
  takerViews,
  type World,
} from "../../../src/sim/index.ts";
import { givePromise } from "../../../src/sim/promises.ts";
import { QUANTITY } from "../../../src/sim/quantities.ts";
import { laneSetting, SEWING } from "../../support/lanes.ts";
import { anOrder } from "../../support/market.ts";

interface Table {
  world: World;
  setting: Setting;
  order: Order;
}

/** A hundred tees on the table, three days to go, the house's own people away. */
function table(setting: Setting = laneSetting()): Table {
  const world = createRun(setting, 7);
  const order = anOrder({ world, setting, facts: [] }, 72, { quantity: 100 });
  for (const p of world.people) p.awayUntil = 400;
  return { world, setting, order };
}

function act({ world, setting, order }: Table, effect: Effect): void {
  apply({ world, setting, facts: [] }, effect, { card: "x", person: "", order: order.id, request: -1 });
}

function pass(t: Table, hours: number): void {
  for (let i = 0; i < hours; i++) step(t.world, t.setting, { kind: "advance" });
}

const read = ({ world, setting }: Table, is: keyof typeof QUANTITY, of = "he-and-lin") =>
  QUANTITY[is](world, setting, of);

describe("what cards do with work outside", () => {
  it("hand out half of an order at what the couple asks; it lies at their table and nowhere else", () => {
    const t = table();
    act(t, { giveOut: "he-and-lin", bp: 5000 });
    expect(t.order.out).toBe(50);
    expect(read(t, "outNow")).toBe(50);
    expect(read(t, "atHome")).toBe(50);
    expect(read(t, "atHome", "ma")).toBe(0);
    expect(t.world.passed[0]!.price).toBeLessThan(t.order.price);
  });

  it("a night decided at that table brings the work forward, and is counted as a night", () => {
    const [plain, awake] = [table(), table()];
    for (const t of [plain, awake]) act(t, { giveOut: "he-and-lin", bp: 8000 });
    act(awake, { atHome: "he-and-lin", bundle: "night" });
    expect(read(plain, "homeNights")).toBe(0);
    expect(read(awake, "homeNights")).toBe(4);
    expect(awake.world.passed[0]!.home!.left).toBeLessThan(plain.world.passed[0]!.home!.left);
  });

  it("half a bundle given back lies unbegun in the house again; all of it is paid as far as it is sewn", () => {
    const t = table();
    act(t, { giveOut: "he-and-lin", bp: 8000 });
    pass(t, 5);
    act(t, { atHome: "he-and-lin", bundle: "half" });
    expect(t.order.out).toBeLessThan(80);
    act(t, { atHome: "he-and-lin", bundle: "back" });
    expect(t.order.out).toBe(0);
    const { at, packed } = t.order;
    expect(at[0] + at[1] + at[2] + at[3] + packed).toBe(100);
    expect(t.world.passed[0]!.paid).toBeLessThan(t.world.passed[0]!.price * 80);
    expect(balanced(t.world.books)).toBe(true);
  });

  it("a deduction takes from the last bundle that came back, and the couple's minute is worth less", () => {
    const t = table();
    act(t, { giveOut: "he-and-lin", bp: 4000 });
    pass(t, 66);
    const before = { ...t.world.passed[0]! };
    const rate = before.home!.perMinute;
    act(t, { deduct: 2000, who: "he-and-lin" });
    const { paid, deducted, home } = t.world.passed[0]!;
    expect(deducted).toBeGreaterThan(0);
    expect(paid + deducted).toBe(before.paid);
    expect(home!.perMinute).toBeLessThan(rate);
    expect(balanced(t.world.books)).toBe(true);
  });

  it("more money for the open bundle reaches the couple behind a broker in the same share", () => {
    const setting = laneSetting({
      sewing: { brokers: [{ id: "ma", cutBp: 4000 }], couples: SEWING.couples },
    });
    const t = table(setting);
    act(t, { giveOut: "ma", bp: 3000 });
    const { price, home } = structuredClone(t.world.passed[0]!);
    if (!home) throw new Error("the broker found somebody else than the couple");
    act(t, { homePrice: 1000, who: "he-and-lin" });
    expect(t.world.passed[0]!.price).toBeGreaterThan(price);
    expect(t.world.passed[0]!.home!.perMinute).toBeGreaterThan(home.perMinute);
  });

  it("work from somebody of the lanes comes cut, and what it pays is income from others' work", () => {
    const t = table();
    act(t, {
      order: {
        shop: "ma",
        style: "tee",
        part: "collars",
        taken: true,
        quantity: 40,
        price: 90,
        hours: 30,
        penaltyBp: 1000,
      },
    });
    const taken = t.world.orders.at(-1)!;
    expect(taken).toMatchObject({ taken: true, part: "collars", cloth: 0 });
    expect(taken.at[0]).toBe(0);
    expect(read(t, "takenShare")).toBe(0);
    taken.shipped = 40;
    expect(read(t, "takenShare")).toBe(10_000);
  });
});

describe("who can be asked", () => {
  const known = laneSetting({
    sewing: {
      couples: [{ ...SEWING.couples[0]!, knownBy: "lane" }],
      brokers: [{ id: "ma", cutBp: 4000, slip: { flag: "slip", cutBp: 2000 }, goneBy: "ma-gone" }],
    },
  });

  it("a couple nobody has met is asked by brokers only; whoever stood at their door may ask", () => {
    const t = table(known);
    const ask = { kind: "passOn", order: t.order.id, pieces: 20, to: "he-and-lin", price: 400 } as const;
    expect(check(t.world, t.setting, ask)?.reason).toBe("noSuchTaker");
    expect(takerViews(t.world, t.setting, t.order).map((v) => v.id)).not.toContain("he-and-lin");
    act(t, { set: "lane" });
    expect(check(t.world, t.setting, ask)).toBeUndefined();
  });

  it("a broker who writes slips keeps less, and one who is gone takes nothing", () => {
    const [plain, slips] = [table(known), table(known)];
    act(slips, { set: "slip" });
    for (const t of [plain, slips]) act(t, { giveOut: "ma", bp: 3000 });
    const share = (t: Table) => t.world.passed[0]!.cut!.after / t.world.passed[0]!.cut!.before;
    expect(share(slips)).toBeGreaterThan(share(plain));
    act(slips, { set: "ma-gone" });
    act(slips, { giveOut: "ma", bp: 3000 });
    expect(slips.world.passed.length).toBe(1);
  });

  it("a word about names breaks with a bundle without a slip, and holds with one", () => {
    const verdict = (flag: string) => {
      const setting: Setting = {
        ...known,
        promises: [{ id: "names", to: "song", test: "handsNamed", remembers: [], kept: 50, broken: 50 }],
      };
      const t = table(setting);
      givePromise({ world: t.world, setting, facts: [] }, "names");
      pass(t, 1);
      act(t, { set: flag });
      act(t, { giveOut: "ma", bp: 3000 });
      pass(t, 20);
      return t.world.promises[0]!.state;
    };
    expect(verdict("other")).toBe("broken");
    expect(verdict("slip")).toBe("open");
  });

  it("what reaches the last hands is told after the end only", () => {
    const t = table();
    act(t, { giveOut: "he-and-lin", bp: 4000 });
    pass(t, 66);
    expect(holds(t.world, t.setting, { is: "lastLinkPay", max: 0 })).toBe(true);
    t.world.ended = { id: "x", runnerUp: "", at: t.world.hour, early: false };
    expect(read(t, "lastLinkPay")).toBeGreaterThan(1000);
    expect(read(t, "lastLinkPay")).toBeLessThan(10_000);
  });
});
