/** A guess shares one hundred, whatever is moved. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVEN, type Guess, linked, PARTS } from "../../src/debrief/index.ts";

const sum = (guess: Guess): number => PARTS.reduce((total, part) => total + guess[part], 0);

describe("the guess", () => {
  test("gives what one share takes to the other two as they stood to each other", () => {
    expect(linked({ you: 20, luck: 60, rules: 20 }, "you", 60)).toEqual({ you: 60, luck: 30, rules: 10 });
    expect(linked({ you: 0, luck: 0, rules: 100 }, "rules", 40)).toEqual({ you: 30, luck: 30, rules: 40 });
  });

  test("always makes a hundred, with no share below nothing", () => {
    const move = fc.tuple(fc.constantFrom(...PARTS), fc.integer({ min: -50, max: 150 }));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const guess = moves.reduce((now, [part, value]) => linked(now, part, value), EVEN);
        expect(sum(guess)).toBe(100);
        expect(PARTS.every((part) => guess[part] >= 0)).toBe(true);
      }),
    );
  });
});
