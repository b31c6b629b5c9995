import { expect, test } from "vitest";
import { houseOf } from "../../src/view/layout.ts";
import { railOf } from "../../src/view/order-tags.ts";

test("the tags of the orders hang at the loft where there is one, else beside the clock", async () => {
  expect(railOf(await houseOf("dengtang")).way).toBe(1);
  const flat = await houseOf("chaosheng");
  expect(railOf(flat)).toMatchObject({ y: flat.clock.y, way: -1 });
  expect(railOf(flat).x).toBeLessThan(flat.clock.x);
});
