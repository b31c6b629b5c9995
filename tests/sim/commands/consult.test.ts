import { expect, test } from "vitest";
import { balanced, check, createRun, step } from "../../../src/sim/index.ts";
import { laneSetting } from "../../support/lanes.ts";

const setting = laneSetting();
const answer = (how: "prepare" | "stage" | "decline") => ({ kind: "consult", how }) as const;

/** The consultants of the small village have just said that they will come. */
function announced() {
  const world = createRun(setting, 3);
  for (let hour = 0; hour < 100 && world.consult === null; hour++) step(world, setting, { kind: "advance" });
  return world;
}

test("prepares the house for its price: machines are mended, and hands are missing meanwhile", () => {
  const world = announced();
  for (const station of world.stations) station.wear = 600;
  const { cash } = world.books;
  expect(step(world, setting, answer("prepare")).refusal).toBeUndefined();
  expect(world.books.cash).toBe(cash - setting.regime.matchmaker.prepareCost);
  expect(world.stations.every((station) => station.wear === 0)).toBe(true);
  expect(world.people.some((p) => p.awayUntil > world.hour)).toBe(true);
  expect(balanced(world.books)).toBe(true);
});

test("refuses where nobody has announced a visit, a second answer, and a price the tin does not hold", () => {
  expect(check(createRun(setting, 3), setting, answer("decline"))).toEqual({ reason: "noVisit" });
  const world = announced();
  step(world, setting, answer("decline"));
  expect(check(world, setting, answer("stage"))).toEqual({ reason: "visitAnswered" });
  const poor = announced();
  poor.books.equity -= poor.books.cash - 10;
  poor.books.cash = 10;
  expect(check(poor, setting, answer("prepare"))).toEqual({ reason: "notEnoughCash", values: { most: 10 } });
});
