import { expect, test } from "vitest";
import { check, createRun, step } from "../../../src/sim/index.ts";
import { laneSetting } from "../../support/lanes.ts";

const setting = laneSetting({ sewing: { sampleBp: 0, partBp: 0 } });

/** A request with time, and the house's bid on it. */
function bidding() {
  const world = createRun(setting, 9);
  const fitting = () => world.requests.find((r) => r.hours >= 40);
  for (let hour = 0; hour < 100 && !fitting(); hour++) step(world, setting, { kind: "advance" });
  const request = fitting()!;
  step(world, setting, { kind: "bid", request: request.id, price: request.ceiling, hours: request.hours });
  const split = (hours: number) => ({ kind: "splitDelivery", request: request.id, hours }) as const;
  return { world, request, split };
}

test("promises half of the pieces earlier and earns points for it, and can be taken back", () => {
  const { world, request, split } = bidding();
  const whole = request.mine!.score;
  expect(step(world, setting, split(12)).refusal).toBeUndefined();
  expect(request.mine).toMatchObject({ first: 12, hours: request.hours });
  expect(request.mine!.score).toBeGreaterThan(whole);
  step(world, setting, split(0));
  expect(request.mine).toMatchObject({ first: 0, score: whole });
});

test("refuses hours nobody can sew in, hours that are no earlier, and what is promised already", () => {
  const { world, request, split } = bidding();
  expect(check(world, setting, split(5))?.reason).toBe("hoursTooShort");
  expect(check(world, setting, split(request.hours))?.reason).toBe("hoursTooLong");
  step(world, setting, split(12));
  expect(check(world, setting, split(12))?.reason).toBe("nothingChanges");
});

test("is for requests the house has a bid in", () => {
  const world = createRun(setting, 9);
  for (let hour = 0; hour < 48 && world.requests.length === 0; hour++)
    step(world, setting, { kind: "advance" });
  const request = world.requests[0]!.id;
  expect(check(world, setting, { kind: "splitDelivery", request, hours: 12 })?.reason).toBe("noBid");
});
