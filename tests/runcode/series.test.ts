/** A long code travels as several pictures, in any order, and never mixes with another. */
import { expect, test } from "vitest";
import { gatherer, seriesOf } from "../../src/runcode/index.ts";

const long = `T${"aB3_-".repeat(700)}`;
const other = `T${"xY9_-".repeat(700)}`;

test("a code is whole again from its parts in any order, each seen twice", () => {
  const parts = seriesOf(long, 1200);
  expect(parts).toHaveLength(3);
  expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(1230);
  const take = gatherer();
  const heard = [...parts].reverse().flatMap((part) => [take(part), take(part)]);
  expect(heard[0]).toEqual({ kind: "missing", have: 1, of: 3 });
  expect(heard.at(-1)).toEqual({ kind: "whole", code: long });
});

test("parts of two runs do not mix", () => {
  const take = gatherer();
  const [a1 = "", a2 = ""] = seriesOf(long, 2000);
  const [b1 = "", b2 = ""] = seriesOf(other, 2000);
  expect([a1, b2].map((part) => take(part).kind)).toEqual(["missing", "missing"]);
  expect(take(b1)).toEqual({ kind: "whole", code: other });
  expect(take(a2)).toEqual({ kind: "whole", code: long });
});

test("a text that is no part, or a part that was changed, gives no code", () => {
  const take = gatherer();
  expect(take("https://example.org/#g=Tabc").kind).toBe("other");
  expect(take("THIRTY 4/3 abc Txy").kind).toBe("other");
  const [first = "", second = ""] = seriesOf(long, 2000);
  take(first);
  expect(take(`${second.slice(0, -1)}${second.endsWith("a") ? "b" : "a"}`).kind).toBe("other");
});
