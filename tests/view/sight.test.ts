import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pt } from "../../src/view/iso.ts";
import { type HouseLayout, houseOf } from "../../src/view/layout.ts";
import { sightOf } from "../../src/view/sight.ts";

const HOUSES = readdirSync(join(import.meta.dirname, "../../assets/art/houses")).map((it) =>
  it.replace(".json", ""),
);
/** What a phone and a tablet held upright show of the picture's width. */
const NARROW = [560, 620, 720];

test.each(HOUSES)("the clock of %s is in sight where the window is narrow", async (place) => {
  const house: HouseLayout = await houseOf(place);
  const at = pt(house.clock.x, house.clock.y, house.clock.z).x;
  for (const width of NARROW) {
    const { x } = sightOf(house).start(width);
    expect(Math.abs(at - x)).toBeLessThanOrEqual(width / 2 - 40);
  }
});

test("where the clock is in sight anyway a narrow window begins at the machines", async () => {
  const house = await houseOf("dengtang");
  expect(sightOf(house).start(720).x).toBe(pt(3.9, 4.4, 0.8).x);
});
