/** Where pieces wait longest. */
import { expect, test } from "vitest";
import { longestQueue, queues } from "../../../src/sim/index.ts";
import { giveOrder, quietSetting, start } from "../../support/house.ts";

/** One table, one overlock, three lockstitch machines, one ironing board. */
const setting = quietSetting({ level: { stations: [1, 1, 3, 1] } });

function waiting(...at: [number, number, number, number]) {
  const world = start(setting);
  const order = giveOrder(world, setting, 200);
  order.std = [200, 1000, 900, 600];
  order.at = at;
  return world;
}

test("no queue where nothing waits, or what waits is sewn within the hour", () => {
  expect(longestQueue(start(setting))).toBeNull();
  expect(longestQueue(waiting(0, 5, 15, 5))).toBeNull();
});

test("the longest queue is that of the longest work for each machine, not of the most pieces", () => {
  expect(longestQueue(waiting(0, 20, 30, 0))).toEqual({ op: 1, pieces: 20, minutes: 200 });
  expect(longestQueue(waiting(0, 10, 60, 9))).toMatchObject({ op: 2, pieces: 60, minutes: 180 });
});

test("of two queues that are about as long none is the longest", () => {
  expect(longestQueue(waiting(0, 20, 0, 30))).toBeNull();
});

test("uncut cloth is the queue only where the machines run dry", () => {
  expect(longestQueue(waiting(100, 20, 0, 0))).toMatchObject({ op: 1 });
  expect(longestQueue(waiting(100, 2, 0, 0))).toMatchObject({ op: 0, pieces: 100, minutes: 200 });
});

test("a machine that is stuck or lent out makes the queue longer", () => {
  const world = waiting(0, 0, 60, 0);
  const machine = world.stations.find(({ op }) => op === 2);
  if (!machine) throw new Error("no lockstitch machine");
  expect(queues(world)[2]?.minutes).toBe(180);
  machine.jamUntil = world.hour + 3;
  expect(queues(world)[2]?.minutes).toBe(270);
  machine.jamUntil = 0;
  machine.lentUntil = world.hour + 3;
  expect(queues(world)[2]?.minutes).toBe(270);
});

test("cloth that is still on its way waits for nobody", () => {
  const world = waiting(0, 40, 0, 0);
  for (const order of world.orders) order.clothAt = world.hour + 5;
  expect(longestQueue(world)).toBeNull();
});
