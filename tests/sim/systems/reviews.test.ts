import { describe, expect, it } from "vitest";
import { balanced } from "../../../src/sim/ledger.ts";
import type { Run } from "../../../src/sim/run.ts";
import type { Order } from "../../../src/sim/state.ts";
import { starsOf } from "../../../src/sim/systems/reviews.ts";
import { anOrder, marketHours, ofKind, pack, startRun } from "../../support/market.ts";
import { smallSetting } from "../../support/setting.ts";

const quiet = smallSetting({ level: { requests: { ...smallSetting().level.requests, perDay: [0, 0] } } });

/** An order that left on time or a day late, told in time or not, with some faults. */
function delivered(
  change: { late?: boolean; told?: boolean; slipped?: number; short?: number } = {},
): [Run, Order] {
  const run = startRun(quiet);
  const order = anOrder(run, change.late ? 14 : 48);
  if (change.told) order.told = run.world.hour;
  if (change.late) marketHours(run, 20);
  order.slipped = change.slipped ?? 0;
  pack(order);
  if (change.short) order.short = change.short;
  marketHours(run, 12);
  return [run, order];
}

describe("a review", () => {
  it("comes between eight and thirty-six hours after the parcel, once", () => {
    const [run, order] = delivered();
    const since = run.world.hour - order.shippedAt;
    expect(ofKind(run.facts, "reviewCame").length).toBe(order.stars > 0 ? 1 : 0);
    marketHours(run, 36 - since);
    expect(ofKind(run.facts, "reviewCame")).toHaveLength(1);
    marketHours(run, 100);
    expect(ofKind(run.facts, "reviewCame")).toHaveLength(1);
    expect(run.world.standing.reviewCount).toBe(25);
  });

  it("loses stars for lateness, and half as many if the shop was told before noon", () => {
    const good = starsOf(...delivered());
    const late = starsOf(...delivered({ late: true }));
    const told = starsOf(...delivered({ late: true, told: true }));
    expect(good - late).toBe(87);
    expect(told - late).toBe(44);
  });

  it("loses stars for faults and for missing pieces", () => {
    const good = starsOf(...delivered());
    expect(good - starsOf(...delivered({ slipped: 4 }))).toBe(60);
    expect(good - starsOf(...delivered({ short: 25 }))).toBe(50);
  });

  it("moves the shown rating by a tenth of the way", () => {
    const [run, order] = delivered({ late: true });
    marketHours(run, 40);
    expect(run.world.standing.rating).toBe(460 + Math.round((order.stars - 460) / 10));
    expect(run.world.standing.reviews.at(-1)).toMatchObject({
      order: order.id,
      stars: order.stars,
      lateHours: 11,
    });
  });

  it("brings money back for faulty pieces, out of what the Platform holds", () => {
    const [run, order] = delivered({ slipped: 3 });
    const facts = marketHours(run, 40);
    expect(order.refund).toBe(4800);
    expect(run.world.escrow[0]?.fen).toBe(112000 - 4800);
    expect(ofKind(facts, "refunded")).toEqual([{ kind: "refunded", order: order.id, fen: 4800, faults: 3 }]);
    expect(balanced(run.world.books)).toBe(true);
  });

  it("never takes back more than a fifth of the order", () => {
    const [run, order] = delivered({ slipped: 60 });
    marketHours(run, 40);
    expect(order.refund).toBe(32000);
    expect(balanced(run.world.books)).toBe(true);
  });
});
