/** Dates given to shops: every buyer's order once, with how it went. */
import { expect, test } from "vitest";
import { botOf, play } from "../../src/bots/index.ts";
import { settingOf } from "../../src/content/index.ts";
import { deliveryRows, filmRun } from "../../src/debrief/index.ts";
import { readContent } from "../../src/tools/content-files.ts";

const setting = settingOf(readContent(undefined, false), "first-thirty")!;

test.for(["always-on", "accept-all", "careful"])(
  "%s: every buyer's order stands in the list once, and what never left is a key moment",
  (bot) => {
    for (const seed of [1, 2, 3, 4]) {
      const { world, log } = play(setting, seed, botOf(bot)!);
      const rows = deliveryRows(world, setting);
      expect(rows.map(({ order }) => order).sort()).toEqual(
        world.orders
          .filter(({ listing, sampleFor }) => listing < 0 && sampleFor < 0)
          .map(({ id }) => id)
          .sort(),
      );
      const left = world.orders.filter(({ state, listing }) => state === "open" && listing < 0);
      const camera = filmRun(setting, { seed, log, endHour: world.hour });
      while (!camera.roll(1000));
      const told = camera.film().moments.flatMap((m) => (m.kind === "unsewn" ? [m.order] : []));
      expect(told).toEqual(left.map(({ id }) => id));
    }
  },
);

test("an order that left after its date is late by that much; one that left before is kept and cost nothing", () => {
  const { world } = play(setting, 5, botOf("careful")!);
  const first = world.orders.find(({ shippedAt, short }) => shippedAt >= 0 && short === 0)!;
  const row = (due: number) =>
    deliveryRows({ ...world, orders: [{ ...first, due, penalty: 0, refund: 0 }] }, setting)[0];
  expect(row(first.shippedAt - 5)).toMatchObject({ state: "late", lateBy: 5 });
  expect(row(first.shippedAt)).toMatchObject({ state: "onTime", lateBy: 0, missing: 0, cost: 0 });
});

test("what a courier took who waited counts for the tour, as the shop and the rules count it", () => {
  const { world } = play(setting, 5, botOf("careful")!);
  const first = world.orders.find(({ shippedAt, short }) => shippedAt % 24 === 18 && short === 0)!;
  const order = { ...first, due: first.shippedAt, shippedAt: first.shippedAt + 3, penalty: 0, refund: 0 };
  const [row] = deliveryRows({ ...world, orders: [order] }, setting);
  expect(row).toMatchObject({ state: "onTime", lateBy: 0 });
});
