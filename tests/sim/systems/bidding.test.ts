import { describe, expect, it } from "vitest";
import { placeBid } from "../../../src/sim/market/place.ts";
import { rivalMinutes } from "../../../src/sim/market/rivals.ts";
import type { RivalBid } from "../../../src/sim/state.ts";
import { aRequest, marketHours, ofKind, startRun } from "../../support/market.ts";
import { smallSetting } from "../../support/setting.ts";

const quiet = smallSetting({ level: { requests: { ...smallSetting().level.requests, perDay: [0, 0] } } });
const theirs = (over: Partial<RivalBid> = {}): RivalBid => ({
  rival: 1,
  at: 8,
  price: 1620,
  hours: 40,
  ...over,
});

describe("the end of a request", () => {
  it("gives it to the best score, and the winner has the work to do", () => {
    const run = startRun(quiet);
    const rival = run.world.rivals[1]!;
    const load = rival.load;
    const request = aRequest(run, { bids: [theirs(), theirs({ rival: 2, price: 1690 })] });
    const [closed] = ofKind(marketHours(run, 8), "requestClosed");
    expect(closed).toMatchObject({ winner: rival.id, price: 1620 });
    expect(rival.load).toBe(load + rivalMinutes(quiet, rival, request));
    expect(run.world.requests).toEqual([]);
  });

  it("makes an order of our bid when it is best", () => {
    const run = startRun(quiet);
    const request = aRequest(run, { bids: [theirs()] });
    placeBid(run, request, 1500, 20);
    const facts = marketHours(run, 8);
    expect(ofKind(facts, "bidWon")).toEqual([{ kind: "bidWon", request: 900, order: 900, deposit: 45000 }]);
    expect(ofKind(facts, "requestClosed")[0]?.winner).toBe("own");
    const order = run.world.orders[0]!;
    expect(order.price).toBe(1500);
    expect(order.due).toBe(request.closesAt + 20);
  });

  it("names the part that beat us", () => {
    const run = startRun(quiet);
    const request = aRequest(run, { bids: [theirs({ price: 1400 })] });
    placeBid(run, request, 1700, 40);
    const [lost] = ofKind(marketHours(run, 8), "bidLost");
    expect(lost).toMatchObject({ winner: run.world.rivals[1]!.id, part: "price" });
    expect(lost!.score).toBeGreaterThan(lost!.mine);
    expect(run.world.orders).toEqual([]);
  });

  it("is nobody's when nobody bids", () => {
    const run = startRun(quiet);
    aRequest(run);
    expect(ofKind(marketHours(run, 8), "requestClosed")[0]).toMatchObject({ winner: "", price: 0 });
  });

  it("counts with the weights in force at that hour, not those of the day of the bid", () => {
    const run = startRun(quiet);
    const request = aRequest(run, { bids: [theirs({ price: 1400, hours: 48 })] });
    placeBid(run, request, 1700, 6);
    run.world.weights = { price: 0, time: 100, rating: 0, onTime: 0, certificate: 0, reply: 0, fit: 0 };
    expect(ofKind(marketHours(run, 8), "bidWon")).toHaveLength(1);
  });

  it("remembers bids under the standard cost", () => {
    const run = startRun(quiet);
    placeBid(run, aRequest(run), 1600, 40);
    placeBid(run, aRequest(run, { id: 901 }), 1650, 40);
    marketHours(run, 8);
    expect(run.world.tally.bidUnderStandard).toBe(1);
  });
});

describe("answering at night", () => {
  it("earns a badge with the third reply, which counts for two weeks", () => {
    const run = startRun(quiet);
    run.world.hour = 26;
    for (let i = 0; i < 3; i++) placeBid(run, aRequest(run, { id: 900 + i }), 1690, 40);
    expect(ofKind(run.facts, "badgeEarned")).toHaveLength(1);
    expect(run.world.standing.badgeUntil).toBe(26 + 336);
    expect(run.world.standing.streak).toBe(1);
  });

  it("does not count the same request twice", () => {
    const run = startRun(quiet);
    run.world.hour = 26;
    const request = aRequest(run);
    for (let i = 0; i < 5; i++) {
      placeBid(run, request, 1690 - i * 10, 40);
      request.mine = null;
    }
    expect(run.world.standing.nightReplies).toBe(1);
    expect(run.world.tally.bids).toBe(1);
  });

  it("makes a streak that ends with the first quiet night", () => {
    const run = startRun(quiet);
    for (const night of [1, 2]) {
      run.world.hour = night * 24 + 1;
      placeBid(run, aRequest(run, { id: 900 + night }), 1690, 40);
      expect(ofKind(marketHours(run, 6), "streakEnded")).toEqual([]);
    }
    expect(run.world.standing.streak).toBe(2);
    run.world.hour = 3 * 24 + 4;
    expect(ofKind(marketHours(run, 3), "streakEnded")).toEqual([{ kind: "streakEnded", nights: 2 }]);
    expect(run.world.standing.streak).toBe(0);
  });

  it("by day counts for nothing", () => {
    const run = startRun(quiet);
    run.world.hour = 30;
    placeBid(run, aRequest(run), 1690, 40);
    expect(run.world.standing.nightReplies).toBe(0);
  });
});
