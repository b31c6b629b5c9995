import { expect, test } from "vitest";
import { check, createRun, step } from "../../../src/sim/index.ts";
import { laneSetting } from "../../support/lanes.ts";

/** The first request on the phone, in lanes where every shop, or none, wants to see a piece before it reads bids. */
function asked(sampleBp: number) {
  const setting = laneSetting({ sewing: { sampleBp, sampleFrom: 1, partBp: 0 } });
  const world = createRun(setting, 9);
  for (let hour = 0; hour < 48 && world.requests.length === 0; hour++)
    step(world, setting, { kind: "advance" });
  const request = world.requests[0]!;
  return { setting, world, request, sample: { kind: "sample", request: request.id } as const };
}

test("puts one piece on the house's table, for the shop that asked", () => {
  const { setting, world, request, sample } = asked(10_000);
  expect(step(world, setting, sample).facts).toMatchObject([{ kind: "sampleBegan", request: request.id }]);
  expect(world.orders).toMatchObject([{ sampleFor: request.id, quantity: 1 }]);
  expect(check(world, setting, sample)).toEqual({ reason: "nothingChanges" });
});

test("refuses where the shop wants to see none, and for a request nobody has made", () => {
  const { setting, world, sample } = asked(0);
  expect(check(world, setting, sample)).toEqual({ reason: "noSample" });
  expect(check(world, setting, { kind: "sample", request: 9999 })?.reason).toBe("noSuchRequest");
});
