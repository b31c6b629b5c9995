import { expect, it } from "vitest";
import { withdraw } from "../../../src/sim/commands/withdraw.ts";
import { placeBid } from "../../../src/sim/market/place.ts";
import { aRequest, marketHours, ofKind, startRun } from "../../support/market.ts";

it("takes a bid back, so that the order goes elsewhere", () => {
  const run = startRun();
  const request = aRequest(run);
  const command = { kind: "withdraw", request: 900 } as const;
  expect(withdraw.check(run.world, run.setting, command)).toEqual({ reason: "noBid" });
  placeBid(run, request, 1300, 10);
  expect(withdraw.check(run.world, run.setting, command)).toBeUndefined();
  withdraw.apply(run, command);
  expect(ofKind(marketHours(run, 8), "bidWon")).toEqual([]);
  expect(withdraw.check(run.world, run.setting, command)?.reason).toBe("noSuchRequest");
});
