import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  BAR,
  barAfter,
  FADE,
  isRush,
  LOOP,
  pieceOf,
  placeAt,
  sliderGain,
  voicesOf,
} from "../../src/audio/score.ts";

const at = (hour: number, rush = false) => pieceOf({ screen: "play", hour, rush });

describe("which piece plays", () => {
  test("day from six, evening from eighteen, night from twenty-two", () => {
    expect([5, 6, 17, 18, 21, 22, 24 + 3].map((hour) => at(hour))).toEqual([
      "night",
      "day",
      "day",
      "evening",
      "evening",
      "night",
      "night",
    ]);
  });

  test("rush drowns the hour", () => {
    expect(at(15, true)).toBe("rush");
  });

  test("the ending and the debrief have a cello of their own, and settings change nothing", () => {
    expect(pieceOf({ screen: "debrief", hour: 200, rush: true })).toBe("debrief");
    expect(pieceOf({ screen: "settings", hour: 200, rush: false })).toBeUndefined();
  });

  test("it hurries when an order is due in six hours and machines run, not when everybody sleeps", () => {
    const order = { state: "open", due: 46, packed: 10, quantity: 30 };
    const running = { lockstitch: 2, overlock: 1 };
    expect(isRush(40, [order], running)).toBe(true);
    expect(isRush(39, [order], running)).toBe(false);
    expect(isRush(47, [order], running)).toBe(false);
    expect(isRush(40, [{ ...order, packed: 30 }], running)).toBe(false);
    expect(isRush(40, [order], { lockstitch: 0, overlock: 0 })).toBe(false);
  });
});

describe("the grid of bars", () => {
  test("the next bar line is never in the past and never more than a bar away", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5000, noNaN: true }), fc.nat(60), (passed, start) => {
        const now = start + passed;
        const line = barAfter(now, start);
        expect(line).toBeGreaterThanOrEqual(now - 1e-5);
        expect(line - now).toBeLessThanOrEqual(BAR);
        expect(Math.abs(((line - start) / BAR) % 1)).toBeCloseTo(0, 6);
      }),
    );
  });

  test("two loops started at different times are in the same place of the same bar", () => {
    expect(placeAt(10 + 3 * LOOP + 7.5, 10)).toBeCloseTo(placeAt(10 + 7.5, 10), 9);
  });

  test("a cross-fade keeps its power within a decibel", () => {
    for (let t = 0; t <= BAR; t += 0.05) {
      const [up, down] = [Math.min(1, t / FADE.in), Math.min(1, (BAR - t) / FADE.out)];
      expect(Math.abs(10 * Math.log10(up ** 2 + down ** 2))).toBeLessThan(1);
    }
  });
});

describe("machines in the room", () => {
  test("each running machine has a voice, no two quite alike", () => {
    const voices = voicesOf({ lockstitch: 5, overlock: 2 });
    expect(voices.filter(({ sound }) => sound === "stitch")).toHaveLength(5);
    expect(new Set(voices.map(({ sound, rate }) => `${sound}${rate}`)).size).toBe(7);
  });

  test("more machines are louder together and softer each", () => {
    const power = (count: number): number =>
      voicesOf({ lockstitch: count, overlock: 0 }).reduce((sum, { gain }) => sum + gain ** 2, 0);
    for (let count = 1; count < 8; count++) {
      expect(power(count + 1)).toBeGreaterThan(power(count));
      const next = voicesOf({ lockstitch: count + 1, overlock: 0 })[0]!.gain;
      expect(next).toBeLessThan(voicesOf({ lockstitch: count, overlock: 0 })[0]!.gain);
    }
  });

  test("no machine, no voice", () => {
    expect(voicesOf({ lockstitch: 0, overlock: 0 })).toEqual([]);
  });
});

test("a slider at nothing is silence and at the top is everything", () => {
  expect([0, 100, -5, 300].map(sliderGain)).toEqual([0, 1, 0, 1]);
});
