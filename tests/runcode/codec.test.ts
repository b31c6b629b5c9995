/** A run as text: nothing is lost on the way there and back, and no text can do harm. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BOTS, play } from "../../src/bots/index.ts";
import { FIELDS, KINDS } from "../../src/runcode/fields.ts";
import {
  type Decision,
  encodeRun,
  isCodeError,
  type Logged,
  openCode,
  type RunRecord,
  readRun,
  recordOf,
} from "../../src/runcode/index.ts";
import { pack } from "../../src/runcode/packing.ts";
import { RULES_VERSION } from "../../src/sim/index.ts";
import { smallSetting } from "../support/setting.ts";

const setting = smallSetting();
const people = [...setting.level.people, ...setting.level.later].map((it) => it.id);

/** Any value the field allows, known names and strange ones. */
function anyValue(
  field: (typeof FIELDS)[Decision["kind"]] extends infer T ? T[keyof T] : never,
): fc.Arbitrary<unknown> {
  const it = field as { as: string; min?: number; max?: number; words?: readonly string[] };
  if (it.as === "whole") return fc.integer({ min: it.min ?? 0, max: it.max ?? 0 });
  if (it.as === "near" || it.as === "price") return fc.nat(it.max ?? 0);
  if (it.as === "flag") return fc.boolean();
  if (it.as === "word") return fc.constantFrom(...(it.words ?? []));
  return fc.oneof(fc.constantFrom(...people), fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/));
}

const decision: fc.Arbitrary<Decision> = fc.constantFrom(...KINDS).chain((kind) => {
  const fields = Object.entries(FIELDS[kind]).map(([key, field]) => [key, anyValue(field as never)]);
  return fc.record(Object.fromEntries(fields)).map((values) => ({ ...values, kind }) as unknown as Decision);
});

const u32 = fc.integer({ min: 0, max: 4294967295 });
const figure = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);

const record: fc.Arbitrary<RunRecord> = fc
  .record({
    rules: fc.nat(1000),
    level: name,
    levelHash: u32,
    regime: name,
    changes: fc.array(fc.record({ path: name, value: figure }), { maxLength: 5 }),
    seed: u32,
    claim: fc.record({
      ending: fc.oneof(fc.constant(""), name),
      money: figure,
      people: figure,
      platform: figure,
      village: figure,
      hash: u32,
      days: fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 60 }),
    }),
    log: fc.array(fc.record({ hour: fc.nat(1600), command: decision }), { maxLength: 80 }),
  })
  .map((it) => {
    const log: Logged[] = [...it.log].sort((a, b) => a.hour - b.hour);
    return { ...it, log, endHour: (log.at(-1)?.hour ?? 0) + 5 };
  });

function decode(code: string) {
  const opened = openCode(code);
  return isCodeError(opened) ? opened : readRun(opened, setting);
}

const played = (seed: number, bot = "careful"): RunRecord => {
  const found = BOTS.find((it) => it.id === bot);
  if (!found) throw new Error(`no bot ${bot}`);
  const { world, log } = play(setting, seed, found);
  return recordOf(world, setting, [], log, []);
};

describe("a run code", () => {
  test("gives back exactly the run that was written", () => {
    fc.assert(
      fc.property(record, (run) => {
        expect(decode(encodeRun(run, setting))).toEqual(run);
      }),
      { numRuns: 120 },
    );
  }, 30_000);

  test("is the same text for the same run, of signs that need no escaping in a link", () => {
    const code = encodeRun(played(3), setting);
    expect(encodeRun(played(3), setting)).toBe(code);
    expect(code).toMatch(/^T[A-Za-z0-9_-]+$/);
  });

  test("is read out of a pasted link with blanks and line breaks", () => {
    const run = played(4);
    const code = encodeRun(run, setting);
    const pasted = ` https://example.org/game/index.html#g=${code.slice(0, 40)}\n${code.slice(40)} `;
    expect(decode(pasted)).toEqual(run);
  });

  test("shows its head before its level is known", () => {
    const opened = openCode(encodeRun(played(5), setting));
    expect(isCodeError(opened) ? opened : opened.head).toMatchObject({
      level: "small",
      seed: 5,
      rules: RULES_VERSION,
    });
  });
});

describe("a text that is no run code", () => {
  test.each([
    ["nothing", "", "empty"],
    ["blanks", "   \n", "empty"],
    ["a sentence", "hello, is this a code?", "notACode"],
    ["three signs", "abc", "notACode"],
    ["a novel", "A".repeat(8193), "tooLong"],
    ["one letter many times", "T".repeat(400), "damaged"],
    ["a code without its first letter", "A".repeat(400), "notACode"],
    ["a prototype's name", "__proto__constructor", "notACode"],
  ])("such as %s is refused by name", (_, text, reason) => {
    expect(openCode(text)).toMatchObject({ reason });
  });

  test("is refused when its end is missing", () => {
    const code = encodeRun(played(6), setting);
    expect(openCode(code.slice(0, -9))).toMatchObject({ reason: "damaged" });
  });

  test("never becomes a large memory or a long wait, whatever it holds behind a right checksum", () => {
    let slowest = 0;
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 100, maxLength: 6000 }), fc.nat(255), (noise, same) => {
        for (const bytes of [noise, noise.map(() => same)]) {
          const from = performance.now();
          const result = decode(pack(Uint8Array.from(bytes)));
          slowest = Math.max(slowest, performance.now() - from);
          if (!isCodeError(result)) expect(result.log.length).toBeLessThanOrEqual(20_000);
        }
      }),
      { numRuns: 300 },
    );
    expect(slowest).toBeLessThan(1000);
  }, 30_000);

  test("is refused by a typed answer however it was damaged, 5 000 times", () => {
    const codes = [1, 2, 3].map((seed) => encodeRun(played(seed, "random"), setting));
    let read = 0;
    const change = fc.record({
      code: fc.constantFrom(...codes),
      kind: fc.constantFrom("flip", "cut", "insert", "swap"),
      at: fc.nat(4000),
      with: fc.stringMatching(/^[A-Za-z0-9_-]{1,6}$/),
    });
    fc.assert(
      fc.property(change, ({ code, kind, at, with: piece }) => {
        const i = at % code.length;
        const mutated =
          kind === "cut"
            ? code.slice(0, i)
            : kind === "insert"
              ? code.slice(0, i) + piece + code.slice(i)
              : kind === "flip"
                ? code.slice(0, i) + piece + code.slice(i + piece.length)
                : code.slice(i) + code.slice(0, i);
        const result = decode(mutated);
        if (!isCodeError(result)) {
          read += 1;
          expect(result).toEqual(decode(code));
        }
      }),
      { numRuns: 5000 },
    );
    // A flip that writes what was there, or a cut of nothing, leaves the code whole.
    expect(read).toBeLessThan(300);
  }, 30_000);
});
