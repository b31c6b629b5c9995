import { expect, it } from "vitest";
import { cancel } from "../../../src/sim/commands/cancel.ts";
import { anOrder, ofKind, pack, startRun } from "../../support/market.ts";

const command = { kind: "cancel", order: 900 } as const;

it("gives an open order back, for the deposit and a tenth of the price", () => {
  const run = startRun();
  anOrder(run);
  expect(cancel.check(run.world, run.setting, command)).toBeUndefined();
  cancel.apply(run, command);
  expect(ofKind(run.facts, "orderCancelled")).toEqual([{ kind: "orderCancelled", order: 900, fen: 64000 }]);
  expect(cancel.check(run.world, run.setting, command)).toEqual({ reason: "orderDone" });
});

it("refuses to give back what is packed, or what was never ours", () => {
  const run = startRun();
  pack(anOrder(run));
  expect(cancel.check(run.world, run.setting, command)).toEqual({ reason: "orderDone" });
  expect(cancel.check(run.world, run.setting, { ...command, order: 1 })).toEqual({ reason: "noSuchOrder" });
});
