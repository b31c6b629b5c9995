/** Nobody walks through a wall. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, depthSort, pt, standingOrder } from "../../src/view/iso.ts";
import { houseOf } from "../../src/view/layout.ts";
import { along, lengthOf, streetOf, wayFrom } from "../../src/view/paths.ts";

const { ways } = await houseOf("dengtang");

const inside = fc.record({
  x: fc.double({ min: 1.2, max: 11, noNaN: true }),
  y: fc.double({ min: 1, max: 7.6, noNaN: true }),
  z: fc.constant(0),
});
const upstairs = fc.record({
  x: fc.double({ min: 1.5, max: 10, noNaN: true }),
  y: fc.double({ min: 0.5, max: 2.8, noNaN: true }),
  z: fc.constant(2.7),
});
const outside = fc.record({
  x: fc.double({ min: 1, max: 9, noNaN: true }),
  y: fc.double({ min: 8.6, max: 11, noNaN: true }),
  z: fc.constant(0),
});
const anywhere = fc.oneof(inside, upstairs, outside);

test("every way begins here and ends there", () => {
  fc.assert(
    fc.property(anywhere, anywhere, (from, to) => {
      const way = wayFrom(ways, from, to);
      expect([way[0], way.at(-1)]).toEqual([from, to]);
      expect(along(way, lengthOf(way) + 1)).toMatchObject({ ...to, done: true });
    }),
  );
});

test("who goes out or in passes the door", () => {
  fc.assert(
    fc.property(inside, fc.oneof(outside, fc.constant(streetOf(ways))), (from, to) => {
      const way = wayFrom(ways, from, to);
      for (let i = 1; i < way.length; i++) {
        const [a, b] = [way[i - 1]!, way[i]!];
        if (a.y < 8 === b.y < 8) continue;
        const x = a.x + ((8 - a.y) / (b.y - a.y)) * (b.x - a.x);
        expect(x).toBeGreaterThan(8.44);
        expect(x).toBeLessThan(9.78);
      }
    }),
  );
});

test("who goes up takes the stairs", () => {
  fc.assert(
    fc.property(fc.oneof(inside, outside), upstairs, (from, to) => {
      const climbs = wayFrom(ways, from, to).filter((spot, i, way) => i > 0 && spot.z !== way[i - 1]!.z);
      expect(climbs).toEqual([{ x: 0.55, y: 2.9, z: 2.7 }]);
    }),
  );
});

test("what stands nearer is painted later, whatever order it comes in", () => {
  const boxes: Box[] = [
    [0, 0, 0, 1, 1, 1],
    [1, 0, 0, 2, 1, 1],
    [0, 1, 0, 1, 2, 1],
    [1, 1, 0, 2, 2, 1],
    [0, 0, 1, 1, 1, 2],
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(boxes, { minLength: boxes.length }), (list) => {
      const order = depthSort(list.map((b) => ({ b }))).map(({ b }) => boxes.indexOf(b));
      const before = (a: number, b: number) => expect(order.indexOf(a)).toBeLessThan(order.indexOf(b));
      for (const [a, b] of [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 3],
        [0, 4],
      ] as const)
        before(a, b);
    }),
  );
});

test("the picture's middle is the house", () => {
  expect(pt(5.7, 4)).toEqual({ x: expect.closeTo(800, -1), y: expect.closeTo(594, -1) });
});

test("a piece that walks comes where it belongs, and what stands keeps its order", () => {
  const standing: Box[] = [
    [0, 0, 0, 1, 1, 1],
    [3, 0, 0, 4, 1, 1],
    [0, 3, 0, 1, 4, 1],
    [3, 3, 0, 4, 4, 1],
    [0, 0, 2.5, 4, 1.5, 2.7],
  ];
  const order = standingOrder(standing.map((b) => ({ b })));
  const alone = order([]).map(({ b }) => b);
  const spot = fc.double({ min: -1, max: 5, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(spot, spot), { maxLength: 5 }), (spots) => {
      const people = spots.map(([x, y]) => ({ b: [x, y, 0, x + 0.4, y + 0.4, 1.7] as const }));
      const all = order(people).map(({ b }) => b);
      expect(all.length).toBe(standing.length + people.length);
      expect(all.filter((b) => standing.includes(b as Box))).toEqual(alone);
    }),
  );
  const walker: Box = [1.8, 1.8, 0, 2.2, 2.2, 1.7];
  const among = order([{ b: walker }]).map(({ b }) => b);
  const at = among.indexOf(walker);
  expect(at).toBeGreaterThan(among.indexOf(standing[0]!));
  expect(at).toBeLessThan(among.indexOf(standing[3]!));
});
