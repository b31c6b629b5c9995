import { expect, it } from "vitest";
import { takeAdvance } from "../../../src/sim/commands/takeAdvance.ts";
import { balanced } from "../../../src/sim/ledger.ts";
import { anOrder, marketHours, ofKind, pack, startRun } from "../../support/market.ts";

const command = { kind: "takeAdvance", order: 900 } as const;

it("brings held money at once, for three per cent more", () => {
  const run = startRun();
  pack(anOrder(run));
  expect(takeAdvance.check(run.world, run.setting, command)).toEqual({ reason: "noEscrow" });
  marketHours(run, 1);
  expect(takeAdvance.check(run.world, run.setting, command)).toBeUndefined();
  const cash = run.world.books.cash;
  takeAdvance.apply(run, command);
  const fee = 560 + 896 + 3360;
  expect(ofKind(run.facts, "advanceTaken")).toEqual([{ kind: "advanceTaken", fen: 112000 - fee, fee }]);
  expect(run.world.books.cash - cash).toBe(112000 - fee);
  expect(run.world.standing.taken).toBe(fee);
  expect(balanced(run.world.books)).toBe(true);
  expect(ofKind(marketHours(run, 200), "escrowReleased")).toEqual([]);
});
