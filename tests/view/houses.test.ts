/** Every house can be lived in: a way leads everywhere, nothing is painted in a circle, nobody stands in a wall. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Box, behindOf } from "../../src/view/iso.ts";
import { type HouseLayout, houseOf, placeStations, planOf } from "../../src/view/layout.ts";
import { along, lengthOf, streetOf, wayFrom } from "../../src/view/paths.ts";

const HOUSES = new URL("../../assets/art/houses/", import.meta.url);
const LEVELS = new URL("../../levels/", import.meta.url);
const names = readdirSync(HOUSES).map((name) => name.replace(".json", ""));
const houses: (readonly [string, HouseLayout])[] = await Promise.all(
  names.map(async (name) => [name, await houseOf(name)] as const),
);

/** How many stations of each step the levels of a place have. */
const stationsAt = (id: string): number[][] =>
  readdirSync(LEVELS)
    .filter((name) => /^\d/.test(name))
    .map((name) => JSON.parse(readFileSync(new URL(`${name}/level.json`, LEVELS), "utf8")))
    .filter(({ place }) => place === id || (id === "dengtang" && !names.includes(place)))
    .map(({ stations }) => stations);

/** Boxes of all that stands there by day with every station in place. */
function boxesOf(house: HouseLayout): { name: string; b: Box }[] {
  // Of several pictures of one pile the largest, of a wall that is built only the wall.
  const hidden = /-1$|-2$|^bed-up$|^mortar$/;
  const pieces = house.furniture.flatMap(({ b, tag = "", when, frame }) =>
    b === null || when === "night" || hidden.test(tag) ? [] : [{ name: tag || frame, b }],
  );
  const drawn = house.slots.filter(({ shared }) => !shared);
  const stations = drawn.flatMap(({ type, x, y }) =>
    planOf(house, type).parts.map(({ b, frame }) => ({
      name: `${frame} at ${x},${y}`,
      b: [x + b[0], y + b[1], b[2], x + b[3], y + b[4], b[5]] as const,
    })),
  );
  return [...pieces, ...stations];
}

/** Names along a circle of things of which each must be painted before the next; empty if there is none. */
function circle(items: readonly { name: string; b: Box }[]): string[] {
  const after = items.map((a) => items.flatMap((c, i) => (c !== a && behindOf(a.b, c.b) ? [i] : [])));
  const state = items.map(() => 0);
  const way: number[] = [];
  const visit = (i: number): string[] => {
    state[i] = 1;
    way.push(i);
    for (const next of after[i] ?? []) {
      if (state[next] === 1)
        return [...way.slice(way.indexOf(next)), next].map((at) => items[at]?.name ?? "");
      const found = state[next] === 0 ? visit(next) : [];
      if (found.length > 0) return found;
    }
    way.pop();
    state[i] = 2;
    return [];
  };
  for (const i of items.keys()) {
    const found = state[i] === 0 ? visit(i) : [];
    if (found.length > 0) return found;
  }
  return [];
}

describe.each(houses)("the house of %s", (_, house) => {
  test("is painted without a circle: whatever hides something is painted after it", () => {
    expect(circle(boxesOf(house))).toEqual([]);
  });

  test("has a way from the street to every machine, every place of rest and every bed upstairs", () => {
    const street = streetOf(house.ways);
    const known = new Set(Object.keys(house.ways.nodes));
    for (const pair of house.ways.edges) for (const name of pair) expect(known).toContain(name);
    const seats = house.slots.map(({ type, x, y }) => {
      const { worker } = planOf(house, type);
      return { x: x + worker.x, y: y + worker.y, z: 0 };
    });
    const beds = house.beds.map(({ x, y, z }) => ({ x: x + 0.5, y: y + 2.42, z }));
    for (const spot of [...seats, ...house.pauses, ...beds.filter(({ z }) => z > 1), house.desk]) {
      const way = wayFrom(house.ways, street, spot);
      expect(along(way, lengthOf(way) + 1)).toMatchObject({ x: spot.x, y: spot.y, done: true });
      expect(way.length, `${spot.x} ${spot.y}`).toBeGreaterThan(3);
    }
  });

  test("holds every station of the levels that are played in it, each at a place of its own", () => {
    for (const stations of [[1, 1, 1, 1], ...stationsAt(house.id)]) {
      const ops = stations.flatMap((count, op) => Array.from({ length: count }, () => op));
      const placed = placeStations(house, ops);
      expect(placed).not.toContain(null);
      expect(new Set(placed.map((slot) => `${slot?.x},${slot?.y}`)).size).toBe(placed.length);
    }
  });

  test("has a bed for those who own it, and a bed of their own for those it takes in", () => {
    const tags = house.beds.map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags.includes("bed1") || tags.includes("bed4")).toBe(true);
    for (const { tag } of house.beds) expect(house.furniture.some((piece) => piece.tag === tag)).toBe(true);
  });
});
