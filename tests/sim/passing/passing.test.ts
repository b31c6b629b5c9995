import { describe, expect, it } from "vitest";
import {
  balanced,
  chainView,
  createRun,
  ledgersOf,
  type Order,
  passedViews,
  type Setting,
  step,
  takerViews,
  type World,
  workOffers,
} from "../../../src/sim/index.ts";
import { laneSetting } from "../../support/lanes.ts";
import { anOrder } from "../../support/market.ts";

interface Table {
  world: World;
  setting: Setting;
  order: Order;
}

/** An order of a hundred tees at four yuan for the making, due in three days, on the table of a house whose own people have the day off. */
function table(setting: Setting = laneSetting(), hours = 72): Table {
  const world = createRun(setting, 7);
  const order = anOrder({ world, setting, facts: [] }, hours, { quantity: 100 });
  for (const p of world.people) p.awayUntil = 400;
  return { world, setting, order };
}

function pass(t: Table, hours: number): string[] {
  const kinds: string[] = [];
  for (let i = 0; i < hours; i++)
    for (const f of step(t.world, t.setting, { kind: "advance" }).facts)
      kinds.push(f.kind === "takerAnswered" ? f.answer : f.kind);
  return kinds;
}

const give = (t: Table, to: string, pieces: number, price: number) =>
  step(t.world, t.setting, { kind: "passOn", order: t.order.id, pieces, to, price });

function outsideIsWhole({ order }: Table): number {
  return order.at[0] + order.at[1] + order.at[2] + order.at[3] + order.packed + order.out;
}

describe("passing work on", () => {
  it("a couple at home takes what is paid well, sews it and brings it back; the money goes to them", () => {
    const t = table();
    expect(give(t, "he-and-lin", 40, 400).refusal).toBeUndefined();
    expect(pass(t, 4)).toContain("takes");
    expect(t.order.out).toBe(40);
    const kinds = pass(t, 66);
    expect(kinds).toContain("workBack");
    expect(t.order.out).toBe(0);
    expect(t.order.packed + t.order.at[2]).toBe(40);
    expect(outsideIsWhole(t)).toBe(100);
    expect(t.world.books.outwork).toBe(40 * 400);
    expect(t.world.tally.passedOn).toBe(40);
    expect(balanced(t.world.books)).toBe(true);
  });

  it("a taker who finds it too little asks for more, waits for a word, and takes it at the own price", () => {
    const t = table();
    give(t, "he-and-lin", 40, 100);
    expect(pass(t, 4)).toContain("asks");
    const [said] = passedViews(t.world);
    expect(said!.ask).toBeGreaterThan(100);
    expect(give(t, "he-and-lin", 40, said!.ask - 1).refusal).toEqual({
      reason: "asksMore",
      values: { least: said!.ask },
    });
    expect(give(t, "he-and-lin", 40, said!.ask).facts).toContainEqual(
      expect.objectContaining({ answer: "takes" }),
    );
    expect(t.order.out).toBe(40);
  });

  it("a neighbour sews it beside the own backlog, by the village's own rules", () => {
    const t = table();
    const house = takerViews(t.world, t.setting, t.order).find((taker) => taker.kind === "house")!;
    give(t, house.id, 50, 1500);
    expect(pass(t, 4)).toContain("takes");
    const at = t.world.rivals.findIndex((r) => r.id === house.id);
    expect(t.world.sewing!.houses[at]!.jobs.some((j) => j.guest === 0)).toBe(true);
    expect(pass(t, 110)).toContain("workBack");
    expect(t.world.passed[0]!.backAt).toBeGreaterThan(0);
    expect(outsideIsWhole(t)).toBe(100);
  });

  it("a broker keeps a cut and says nothing of where it went; the doors open only after the end", () => {
    const t = table();
    give(t, "ma", 50, 400);
    expect(pass(t, 70)).toContain("workBack");
    expect(chainView(t.world, t.setting)).toBeNull();
    expect(Object.keys(passedViews(t.world)[0]!)).not.toContain("home");
    step(t.world, t.setting, { kind: "finish" });
    const [chain] = chainView(t.world, t.setting)!;
    expect(chain!.links.length).toBeGreaterThanOrEqual(2);
    const [broker, next] = chain!.links;
    expect(broker).toMatchObject({ who: "ma", kind: "broker", minutes: 0 });
    expect(next!.perMinute).toBeLessThan(broker!.perMinute);
    expect(next!.minutes).toBeGreaterThan(0);
  });

  it("a bundle that must be back soon takes the couple's night, and tired hands spoil more", () => {
    const calm = table();
    give(calm, "he-and-lin", 100, 400);
    pass(calm, 4);
    const home = calm.world.passed[0]!.home!;
    calm.world.passed[0]!.backBy = calm.world.hour + 14;
    pass(calm, 40);
    expect(home.nightHours).toBeGreaterThan(0);
    const easy = table();
    give(easy, "he-and-lin", 10, 400);
    pass(easy, 40);
    expect(easy.world.passed[0]!.home!.nightHours).toBe(0);
  });

  it("what is fetched early is paid as far as it is sewn, and the rest comes home unsewn", () => {
    const t = table();
    give(t, "he-and-lin", 100, 400);
    pass(t, 12);
    expect(t.order.out).toBe(100);
    expect(step(t.world, t.setting, { kind: "takeBackWork", order: t.order.id }).refusal).toBeUndefined();
    expect(t.order.out).toBe(0);
    expect(outsideIsWhole(t)).toBe(100);
    expect(t.order.at[0]).toBeGreaterThan(0);
    expect(t.world.passed[0]!.paid).toBe(400 * (100 - t.order.at[0]));
    expect(step(t.world, t.setting, { kind: "takeBackWork", order: t.order.id }).refusal).toEqual({
      reason: "nothingOutside",
    });
  });

  it("stays this house's order: what comes back late is this house's lateness", () => {
    const t = table(laneSetting(), 40);
    give(t, "he-and-lin", 60, 400);
    pass(t, 120);
    expect(t.world.tally.late + t.world.tally.letDown).toBeGreaterThan(0);
  });

  it("breaks the promise that no work leaves the house as soon as it does", () => {
    const t = table();
    expect(t.order.chain).toBe(0);
    give(t, "he-and-lin", 20, 400);
    pass(t, 4);
    expect(t.order.chain).toBe(1);
  });

  it("refuses what is not there, nobody's name, and everything where no work may leave the house", () => {
    const t = table();
    expect(give(t, "he-and-lin", 101, 300).refusal?.reason).toBe("piecesOutOfRange");
    expect(give(t, "nobody", 20, 300).refusal?.reason).toBe("noSuchTaker");
    const forbidden = laneSetting();
    const still = table({
      ...forbidden,
      regime: { ...forbidden.regime, passing: { ...forbidden.regime.passing, allowed: 0 } },
    });
    expect(give(still, "he-and-lin", 20, 300).refusal?.reason).toBe("passingForbidden");
    expect(takerViews(still.world, still.setting, still.order)).toEqual([]);
  });

  it("under chain liability makes up for pay below the law, and then owes nothing in the ledgers", () => {
    const plain = laneSetting();
    const liable: Setting = {
      ...plain,
      regime: { ...plain.regime, passing: { ...plain.regime.passing, liable: 1 } },
    };
    const paid = [plain, liable].map((s) => {
      const t = table(s);
      give(t, "he-and-lin", 40, 300);
      pass(t, 4);
      const [said] = passedViews(t.world);
      if (said!.state === "asking") give(t, "he-and-lin", 40, said!.ask);
      pass(t, 66);
      return t.world;
    });
    expect(paid[0]!.tally.minutesUnpaid).toBeGreaterThan(0);
    expect(paid[1]!.tally.minutesUnpaid).toBe(0);
    expect(paid[1]!.passed[0]!.topUp).toBeGreaterThan(0);
    expect(ledgersOf(paid[0]!, plain).village).toBeLessThan(ledgersOf(paid[1]!, liable).village);
    expect(paid[1]!.books.outwork).toBeGreaterThan(paid[0]!.books.outwork);
  });
});

describe("work received", () => {
  it("a neighbour who cannot finish asks at the door; what is taken leaves the neighbour's backlog and is paid in cash", () => {
    const setting = laneSetting();
    const world = createRun(setting, 7);
    while (workOffers(world, setting).length === 0) step(world, setting, { kind: "advance" });
    const [offer] = workOffers(world, setting);
    const at = world.rivals.findIndex((r) => r.id === offer!.from);
    const house = world.sewing!.houses[at]!;
    const before = house.load;
    expect(step(world, setting, { kind: "takeWork", offer: offer!.id }).refusal).toBeUndefined();
    expect(house.load).toBeLessThan(before);
    const order = world.orders.find((o) => o.taken)!;
    expect(order).toMatchObject({ shop: offer!.from, quantity: offer!.pieces, cloth: 0, app: false });
    expect(step(world, setting, { kind: "takeWork", offer: offer!.id }).refusal).toEqual({
      reason: "noSuchOffer",
    });
    const cash = world.books.cash;
    for (let i = 0; i < 150 && order.state !== "settled"; i++) step(world, setting, { kind: "advance" });
    expect(order.state).toBe("settled");
    expect(order.received).toBeGreaterThan(0);
    expect(cash).toBeGreaterThan(0);
  });
});
