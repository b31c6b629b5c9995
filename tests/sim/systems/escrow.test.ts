import { describe, expect, it } from "vitest";
import { balanced } from "../../../src/sim/ledger.ts";
import { anOrder, marketHours, ofKind, pack, startRun } from "../../support/market.ts";
import { smallSetting } from "../../support/setting.ts";

const quiet = smallSetting({ level: { requests: { ...smallSetting().level.requests, perDay: [0, 0] } } });

describe("money held by the Platform", () => {
  it("is released eight days after the parcel, less fee and insurance, which the Platform keeps", () => {
    const run = startRun(quiet);
    const order = anOrder(run);
    pack(order);
    marketHours(run, 1);
    const cash = run.world.books.cash;
    expect(ofKind(marketHours(run, 191), "escrowReleased")).toEqual([]);
    const fee = Math.round(112000 * 0.005) + Math.round(112000 * 0.008);
    expect(ofKind(marketHours(run, 1), "escrowReleased")).toEqual([
      { kind: "escrowReleased", order: order.id, fen: 112000 - fee, fee },
    ]);
    expect(run.world.books.cash - cash).toBe(112000 - fee);
    expect(run.world.standing.taken).toBe(fee);
    expect(order).toMatchObject({ state: "settled", received: 160000 - fee });
    expect(run.world.books.escrow).toBe(0);
    expect(balanced(run.world.books)).toBe(true);
  });

  it("comes order by order, each on its day", () => {
    const run = startRun(quiet);
    pack(anOrder(run));
    marketHours(run, 12);
    pack(anOrder(run, 48, { id: 901 }));
    marketHours(run, 12);
    marketHours(run, 7 * 24 + 1);
    expect(run.world.escrow.map((e) => e.order)).toEqual([901]);
  });
});
