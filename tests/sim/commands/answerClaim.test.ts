import { describe, expect, it } from "vitest";
import { balanced, createRun, type Setting, step, type World } from "../../../src/sim/index.ts";
import { openDispute } from "../../../src/sim/market/disputes.ts";
import { laneSetting } from "../../support/lanes.ts";
import { anOrder, pack } from "../../support/market.ts";

function until(world: World, setting: Setting, test: () => boolean, most = 200): boolean {
  for (let i = 0; i < most && !test(); i++) step(world, setting, { kind: "advance" });
  return test();
}

describe("a claim of a shop", () => {
  /** A claim of 100 yuan on an order of fifty, not settled yet; the evidence as if it left so much. */
  function openClaim(evidence: number) {
    const setting = laneSetting();
    const world = createRun(setting, 2);
    const order = anOrder({ world, setting, facts: [] }, 40, { quantity: 50 });
    pack(order);
    order.state = "packed";
    until(world, setting, () => order.shippedAt >= 0);
    openDispute({ world, setting, facts: [] }, order, 10_000);
    world.disputes[0]!.evidenceBp = evidence;
    const answer = (how: "pay" | "half" | "photos") =>
      step(world, setting, { kind: "answerClaim", order: order.id, how });
    return { world, setting, order, answer };
  }

  it("paid at once costs the whole claim, no insurance and no mark; what was held is free", () => {
    const { world, setting, order, answer } = openClaim(10_000);
    const { rating } = world.standing;
    expect(answer("pay").refusal).toBeUndefined();
    expect(order.refund).toBe(10_000);
    expect(world.disputes[0]).toMatchObject({ due: 10_000, insured: 0, answer: "pay" });
    expect(world.standing.rating).toBe(rating);
    expect(answer("half").refusal?.reason).toBe("noSuchClaim");
    step(world, setting, { kind: "advance" });
    expect(balanced(world.books)).toBe(true);
  });

  it("half is taken by a shop whose evidence leaves no more, and refused by one that sees more", () => {
    const weak = openClaim(5000);
    weak.answer("half");
    expect(weak.order.refund).toBe(5000);
    const strong = openClaim(9000);
    strong.answer("half");
    expect(strong.order.refund).toBe(0);
    expect(strong.answer("pay").refusal?.reason).toBe("claimAnswered");
    until(strong.world, strong.setting, () => strong.world.disputes[0]!.due >= 0);
    expect(strong.world.disputes[0]!.due).toBe(9000);
  });

  it("photos take an owner from the table and something off the claim; a claim found due marks the page", () => {
    const { world, answer } = openClaim(6000);
    world.people.forEach((p) => {
      if (p.owner) p.awayUntil = 10_000;
    });
    expect(answer("photos").refusal?.reason).toBe("noOwnerFree");
    world.people[0]!.awayUntil = -1;
    expect(answer("photos").refusal).toBeUndefined();
    expect(world.people[0]!.awayUntil).toBe(world.hour + 3);
    expect(world.disputes[0]!.evidenceBp).toBe(4000);
    const seen = openClaim(10_000);
    const { rating } = seen.world.standing;
    until(seen.world, seen.setting, () => seen.world.disputes[0]!.due >= 0);
    expect(seen.world.standing.rating).toBeLessThan(rating);
  });
});
